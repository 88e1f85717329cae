// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include "model/design/object_kind.h"
#include "views/canvas/canvas_tool.h"
#include <QAbstractScrollArea>
#include <QList>
#include <memory>

class AnalysisRunner;
class Document;

/// Mime type of a kind dragged from the palette; the data is KindInfo::array, such as "sites".
inline constexpr const char* kindMimeType = "application/x-landbridge-kind";

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

    double zoom() const;                     ///< 1 is 100 %
    CanvasTool tool() const;
    void setTool(CanvasTool tool);

    /// Adds an object in the middle of what is seen, or into the chosen container when the kind needs one.
    void addAtCentre(ObjectKind kind);

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

signals:
    void selectionChanged(const QList<ObjectId>& ids);
    void zoomChanged(double zoom);
    void toolChanged(CanvasTool tool);
    void statusMessage(const QString& text);                 ///< a hint or a refusal, for the status bar
    void contextMenuRequested(const QPoint& globalPosition, const ObjectId& id);  ///< id is empty on empty canvas
    void whyRequested(const ObjectId& id);                   ///< a badge was clicked

private:
    struct Private;
    std::unique_ptr<Private> d;
};
