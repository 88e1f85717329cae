// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include "model/design/object_kind.h"
#include "model/design/saved_view.h"
#include "model/edit/align.h"
#include "views/canvas/canvas_hint.h"
#include "views/canvas/canvas_tool.h"
#include <QAbstractScrollArea>
#include <QList>
#include <functional>
#include <memory>

class AnalysisRunner;
class Document;
class FailedSet;
struct Cost;
struct DesignRequirement;
struct DrawingFilter;
struct OverlayFigures;
struct RequirementVerdict;

/// Mime type of a kind dragged from the palette; the data is KindInfo::array, such as "sites".
inline constexpr const char* kindMimeType = "application/x-landbridge-kind";
/// Mime type of an entry dragged from the catalogue; the data is the key of its card. Only places can be dropped.
inline constexpr const char* cardMimeType = "application/x-landbridge-card";

/// The drawing of the document's active option. It shows the design, turns gestures into edit verbs, and keeps
/// what is not part of the design: selection, zoom, hover.
class CanvasView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    CanvasView(Document& document, AnalysisRunner& runner, QWidget* parent = nullptr);
    ~CanvasView() override;

    /// In the order of choosing; the last is the one the keyboard stands on.
    QList<ObjectId> selection() const;
    void select(const QList<ObjectId>& ids);
    /// Selects and scrolls so that it is seen; the zoom stays.
    void reveal(const ObjectId& id);
    /// Selects all of them and scrolls so that the first that is drawn stands in the middle.
    void revealAll(const QList<ObjectId>& ids);

    double zoom() const;                     ///< 1 is 100 %
    QPointF mapFromScene(QPointF scene) const;       ///< where a point of the design is in the viewport, now
    QPointF mapToScene(QPointF view) const;
    QRectF placeOf(const ObjectId& id) const;        ///< of an object's box or a link's badge in the viewport, now; null when it is not drawn
    QRectF shownPart() const;                ///< of the design, in the viewport now
    CanvasTool tool() const;
    CanvasHint hint() const;                 ///< what mouse and keys do now
    void setTool(CanvasTool tool);

    /// What is failed, and shown as such.
    FailedSet& failures() const;
    void leaveFailMode();                    ///< heals all; choosing another tool keeps what is failed

    /// Marks what rules have something to say about, as at first.
    void setFindingMarksShown(bool isShown);
    bool hasFindingMarks() const;

    /// A small picture of all of the drawing, while not all of it is in view; not at first.
    void setMinimapShown(bool isShown);
    bool hasMinimap() const;

    /// Ticks and crosses at the ends of requirements, shown and hidden with the marks of findings.
    void setRequirements(const QList<DesignRequirement>& requirements, const QList<RequirementVerdict>& verdicts);

    /// Colours and labels the drawing by a figure, with a legend; nothing: as it is, as at first.
    void setOverlay(std::optional<FigureOverlay> overlay);
    std::optional<FigureOverlay> overlay() const;
    const OverlayFigures& overlayFigures() const;    ///< those shown now
    /// Where costs come from; without it they are unknown.
    void setCosts(std::function<std::shared_ptr<const Cost>()> costs);
    void refreshOverlay();                   ///< the costs may be others

    /// What of the drawing is shown. Figures count what is hidden, too.
    const DrawingFilter& filter() const;
    void setFilter(const DrawingFilter& filter);
    /// Shows only what is chosen and what is within so many hops of it; nothing: all that is connected.
    void showNeighbourhood(std::optional<int> hops);
    void showEverything();

    /// How the drawing is looked at now, without a name; and the same again. Neither changes the design.
    SavedView currentView() const;
    void showView(const SavedView& view);

    /// Adds an object in the middle of what is seen, or into the chosen container when the kind needs one.
    void addAtCentre(ObjectKind kind);
    /// Lets an object be put where the pointer is by typing what it is; with what is typed already.
    void startQuickInsert(const QString& text = {});
    /// Adds what an entry of the catalogue stands for (place_card.h), likewise.
    void placeCardAtCentre(const QString& card);

public slots:
    void selectAll();
    void zoomIn();
    void zoomOut();
    void zoomTo100();
    void fit();                              ///< all of the design, with margins
    void cut();
    void copy();
    void paste();
    void duplicate();
    void deleteSelection();
    void nudge(int dx, int dy);              ///< pixels at 100 %; repeated nudges merge into one undo step
    void startRename();
    void align(Alignment alignment);         ///< what is chosen, in line with what was chosen last
    void distribute(Qt::Orientation orientation);    ///< what is chosen, with equal gaps
    void shapeLines(LineShape shape);        ///< the chosen links, all when none is chosen
    void reattachStart();                    ///< of the chosen link: Tab and arrows choose what takes it, Enter moves it there
    void reattachEnd();
    void unbendLines();                      ///< the chosen links find their own way again, all when none is chosen
    void layOut();                           ///< all of the design, from left to right, as one undo step
    void layOutSelection();                  ///< only the sites, locations and regions that something chosen stands in

signals:
    void selectionChanged(const QList<ObjectId>& ids);
    void zoomChanged(double zoom);
    void toolChanged(CanvasTool tool);
    void shownChanged();                                     ///< another filter or overlay
    void hintChanged(CanvasHint hint);
    void statusMessage(const QString& text);                 ///< a hint or a refusal, for the status bar
    void contextMenuRequested(const QPoint& globalPosition, const ObjectId& id);  ///< id is empty on empty canvas
    void editRequested(const ObjectId& id);                  ///< by Enter: its fields are wanted
    void whyRequested(const ObjectId& id);                   ///< a badge was clicked

protected:
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    friend class AccessibleCanvas;
    friend class AccessibleCanvasItem;
    struct Private;
    std::unique_ptr<Private> d;
};
