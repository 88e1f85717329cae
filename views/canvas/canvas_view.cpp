// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_view.h"

struct CanvasView::Private
{
    QList<ObjectId> selection;
    CanvasTool tool = CanvasTool::Select;
    double zoom = 1;
};

CanvasView::CanvasView(Document&, AnalysisRunner&, QWidget* parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>()) {}
CanvasView::~CanvasView() = default;

QList<ObjectId> CanvasView::selection() const { return d->selection; }
void CanvasView::select(const QList<ObjectId>& ids)
{
    d->selection = ids;
    emit selectionChanged(ids);
}
void CanvasView::reveal(const ObjectId& id) { select({id}); }
double CanvasView::zoom() const { return d->zoom; }
CanvasTool CanvasView::tool() const { return d->tool; }
void CanvasView::setTool(CanvasTool tool)
{
    d->tool = tool;
    emit toolChanged(tool);
}
void CanvasView::addAtCentre(ObjectKind) {}
void CanvasView::selectAll() {}
void CanvasView::zoomIn() {}
void CanvasView::zoomOut() {}
void CanvasView::zoomTo100() {}
void CanvasView::fit() {}
void CanvasView::cut() {}
void CanvasView::copy() {}
void CanvasView::paste() {}
void CanvasView::duplicate() {}
void CanvasView::deleteSelection() {}
void CanvasView::nudge(int, int) {}
void CanvasView::startRename() {}
