// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/analysis_runner.h"
#include "model/document/document.h"
#include "model/edit/edited.h"
#include "views/canvas/backing.h"
#include "views/canvas/canvas_tool.h"
#include "views/canvas/scene.h"
#include <functional>

class QWidget;
struct Cost;

/// What the view and its tools share: the document, the scene, the camera, the selection, and the way to change each.
class CanvasContext
{
public:
    CanvasContext(Document& document, AnalysisRunner& runner, QWidget& viewport);

    Document& document;
    AnalysisRunner& runner;
    QWidget& viewport;
    Scene scene;
    Camera camera;
    Backing backing;
    ObjectId hovered;                        ///< the object under the mouse

    // Told to the outside by the view
    std::function<void()> selectionChanged;
    std::function<void(const QString&)> say;             ///< a hint or refusal
    std::function<void(const ObjectId&)> rename;
    std::function<void(QPointF view)> quickInsert;
    std::function<void(const ObjectId&)> why;
    std::function<void(CanvasTool)> setTool;
    std::function<void(const Camera&)> setCamera;

    FindingMarks findings;                   ///< of the latest report
    bool hasFindingMarks = true;
    RequirementMarks requirements;           ///< shown and hidden as those of findings are

    std::optional<FigureOverlay> overlay;    ///< that the drawing wears
    std::function<std::shared_ptr<const Cost>()> cost;   ///< of the latest analysis; may be empty
    std::function<void()> filterChanged;

    const QList<ObjectId>& selection() const { return m_selection; }
    void select(QList<ObjectId> ids);
    bool isSelected(const ObjectId& id) const { return m_selected.contains(id); }

    /// Shows a design that is not applied yet; the document stays.
    void preview(const Design& design);
    void endPreview();
    bool apply(const QString& text, const Result<Design>& edited, int gesture = 0);
    /// Applies what makes objects, and selects them.
    bool apply(const QString& text, const Result<Edited>& edited);

    void showDocument();                     ///< takes the scene to the document's design
    void showFigures();                      ///< takes the figures of the runner
    void showFailure(const CanvasFailure& failure);      ///< over the design, until an empty one is shown
    void showFindings();                     ///< takes the latest report, or none when its marks are not wanted
    void showOverlay();                      ///< takes the figures of the overlay, or takes it off
    /// Shows another part of the drawing. What is hidden then is not chosen any more.
    void setFilter(const DrawingFilter& filter);
    void repaint();                          ///< soon

    /// Name of one object, or "3 objects": for the texts of undo steps.
    QString nameOf(const QList<ObjectId>& ids) const;

private:
    void unhide(const QList<ObjectId>& ids);
    bool hasLargeMarks() const;
    QList<ObjectId> m_selection;
    QSet<ObjectId> m_selected;
};
