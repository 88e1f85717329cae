// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_view_private.h"
#include "views/canvas/walk.h"
#include <QKeyEvent>

namespace {
QPointF arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}
}

/// Tab walks the objects and leaves the canvas at either end, so that the keyboard is never caught.
bool CanvasView::focusNextPrevChild(bool next)
{
    if (d->connectTool.isActive()) {
        d->connectTool.aimNext(next ? 1 : -1);
        return true;
    }
    const QList<ObjectId> order = walkingOrder(d->context.scene);
    const qsizetype at = selection().isEmpty() ? -1 : order.indexOf(selection().last());
    const bool isAtEnd = order.isEmpty() || (next ? at == order.size() - 1 : at == 0);
    if (isAtEnd || !hasFocus())
        return QAbstractScrollArea::focusNextPrevChild(next);
    d->walkTo(nextInWalk(d->context.scene, at < 0 ? ObjectId() : order[at], next ? 1 : -1));
    return true;
}

bool CanvasView::Private::handleEditKey(QKeyEvent& event)
{
    const struct
    {
        QKeySequence::StandardKey key;
        void (CanvasView::*slot)();
    } edits[]{{QKeySequence::Copy, &CanvasView::copy},         {QKeySequence::Cut, &CanvasView::cut},         {QKeySequence::Paste, &CanvasView::paste},
              {QKeySequence::SelectAll, &CanvasView::selectAll}, {QKeySequence::ZoomIn, &CanvasView::zoomIn}, {QKeySequence::ZoomOut, &CanvasView::zoomOut},
              {QKeySequence::Delete, &CanvasView::deleteSelection}};
    for (const auto& edit : edits)
        if (event.matches(edit.key)) {
            (view.*edit.slot)();
            return true;
        }
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Backspace: view.deleteSelection(); return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (connectTool.isActive())
            connectTool.finish();
        else if (tool == CanvasTool::Fail && event.key() != Qt::Key_F2)
            failSelection();
        else if (event.key() == Qt::Key_F2)
            view.startRename();
        else if (!context.selection().isEmpty())
            emit view.editRequested(context.selection().last());
        return true;
    case Qt::Key_D:
        if (isControl)
            view.duplicate();
        return isControl;
    case Qt::Key_Equal:
    case Qt::Key_Plus:
        if (isControl)
            view.zoomIn();
        return isControl;
    case Qt::Key_0:
        if (isControl)
            view.zoomTo100();
        return isControl;
    case Qt::Key_L:
        if (isControl || context.selection().isEmpty())
            return false;
        view.setTool(CanvasTool::Connect);
        connectTool.beginAt(context.selection().last());
        return true;
    default: return false;
    }
}

/// A letter that is no key of the canvas: somebody types what is to stand here.
bool CanvasView::Private::beginsWord(const QKeyEvent& event) const
{
    const QString text = event.text();
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && tool == CanvasTool::Select && !selectTool.isActive() && text.size() == 1 && (text[0].isLetter() || text[0] == u'/');
}

void CanvasView::Private::failSelection()
{
    if (context.selection().isEmpty())
        return;
    const ObjectId id = context.selection().last();
    const NodeLook* node = context.scene.node(id);
    const LinkLook* line = context.scene.link(id);
    failTool.toggle(id, context.camera.toView(node ? node->box.center() : line ? line->route.boundingRect().center() : QPointF()));
}

bool CanvasView::Private::handleWalkKey(QKeyEvent& event)
{
    const QPointF arrow = arrowOf(event.key());
    if (arrow.isNull())
        return false;
    if (connectTool.isActive())
        connectTool.aimNext(arrow.x() + arrow.y() > 0 ? 1 : -1);
    else if (event.modifiers() & Qt::ControlModifier)
        walkTo(context.selection().isEmpty() ? nextInWalk(context.scene, {}, 1) : nearestInDirection(context.scene, context.selection().last(), arrow));
    else if (context.selection().isEmpty()) {
        Camera camera = context.camera;                  // nothing to nudge: the arrows scroll
        camera.shift -= (arrow * 60).toPoint();
        setCamera(camera);
    } else {
        const int step = event.modifiers() & Qt::ShiftModifier ? static_cast<int>(5 * gridStep) : event.modifiers() & Qt::AltModifier ? 1 : static_cast<int>(gridStep);
        view.nudge(static_cast<int>(arrow.x()) * step, static_cast<int>(arrow.y()) * step);
    }
    return true;
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->isSpaceDown = !d->grabbing;
        d->updateCursor();
    } else if (event->key() == Qt::Key_Escape) {
        Tool* tool = d->grabbing ? d->grabbing : &d->currentTool();
        if (tool == &d->selectTool && !tool->isActive() && !d->failed.failed().isEmpty())
            d->failed.healAll();
        else if (tool != &d->selectTool || tool->isActive() || !d->leaveNeighbourhood())
            tool->cancel();
        d->updateCursor();
    } else if (d->handleEditKey(*event) || d->handleWalkKey(*event)) {
        return;
    } else if (d->beginsWord(*event)) {
        startQuickInsert(event->text() == QLatin1String("/") ? QString() : event->text());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->isSpaceDown = false;
        d->updateCursor();
    } else
        QAbstractScrollArea::keyReleaseEvent(event);
}
