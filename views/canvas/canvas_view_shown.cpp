// SPDX-License-Identifier: GPL-3.0-or-later

// What of the drawing is shown, and in which colours: layers, neighbourhood, overlay, views.

#include "views/canvas/canvas_view_private.h"
#include <QEvent>

void CanvasView::Private::refreshOverlay()
{
    context.showOverlay();
    legend.refresh();
}

void CanvasView::Private::placeBars()
{
    failBar.place();
    shownBar.place(failBar.isHidden() ? 0 : failBar.geometry().bottom());
    legend.place();
}

bool CanvasView::Private::leaveNeighbourhood()
{
    DrawingFilter filter = context.scene.filter();
    if (filter.around.isEmpty())
        return false;
    filter.around.clear();
    filter.hops.reset();
    context.setFilter(filter);
    return true;
}

void CanvasView::setOverlay(std::optional<FigureOverlay> overlay)
{
    if (overlay == d->context.overlay)
        return;
    d->context.overlay = overlay;
    d->refreshOverlay();
    emit shownChanged();
}

std::optional<FigureOverlay> CanvasView::overlay() const
{
    return d->context.overlay;
}

const OverlayFigures& CanvasView::overlayFigures() const
{
    return d->context.scene.overlay();
}

void CanvasView::setCosts(std::function<std::shared_ptr<const Cost>()> costs)
{
    d->context.cost = std::move(costs);
    d->refreshOverlay();
}

void CanvasView::refreshOverlay()
{
    d->refreshOverlay();
}

const DrawingFilter& CanvasView::filter() const
{
    return d->context.scene.filter();
}

void CanvasView::setFilter(const DrawingFilter& filter)
{
    d->context.setFilter(filter);
}

void CanvasView::showNeighbourhood(std::optional<int> hops)
{
    DrawingFilter filter = d->context.scene.filter();
    if (!selection().isEmpty())
        filter.around = selection();
    if (filter.around.isEmpty()) {
        emit statusMessage(tr("Choose one or more objects first; then only what is near them is shown."));
        return;
    }
    filter.hops = hops;
    d->context.setFilter(filter);
}

void CanvasView::showEverything()
{
    d->context.setFilter({});
}

SavedView CanvasView::currentView() const
{
    SavedView view;
    const DrawingFilter& filter = d->context.scene.filter();
    QList<DrawingLayer> hidden(filter.hidden.cbegin(), filter.hidden.cend());
    std::sort(hidden.begin(), hidden.end());
    view.hidden = ListOf<DrawingLayer>(hidden);
    view.hidden.isWritten = !hidden.isEmpty();
    view.around = ListOf<ObjectId>(filter.around);
    view.around.isWritten = !filter.around.isEmpty();
    view.hops = filter.hops;
    view.overlay = d->context.overlay;
    view.zoom = zoom();
    view.centre = QRectF(shownPart()).center();
    return view;
}

void CanvasView::showView(const SavedView& view)
{
    setFilter({QSet<DrawingLayer>(view.hidden.cbegin(), view.hidden.cend()), view.around, view.hops});
    setOverlay(view.overlay);
    if (!view.zoom || !view.centre) {
        fit();
        return;
    }
    Camera camera;
    camera.zoom = std::clamp(*view.zoom, Camera::smallestZoom, Camera::largestZoom);
    camera.shift = (QRectF(viewport()->rect()).center() - *view.centre * camera.zoom).toPoint();
    d->setCamera(camera);
}
