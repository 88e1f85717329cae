// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/accessible_canvas.h"
#include "views/canvas/canvas_view_private.h"
#include "views/canvas/object_text.h"
#include "views/canvas/overlay.h"
#include "views/canvas/walk.h"
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

CanvasMouse CanvasView::Private::mouseOf(const QPointF& position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const
{
    return {context.camera.toScene(position), position, button, modifiers};
}

void CanvasView::Private::updateCursor()
{
    view.viewport()->setCursor((grabbing ? *grabbing : currentTool()).cursor());
    updateHint();
}

CanvasHint CanvasView::Private::hintNow()
{
    if (editor.isOpen())
        return editor.isNote() ? CanvasHint::NoteText : CanvasHint::Renaming;
    if (drop.isActive())
        return CanvasHint::Dropping;
    return (grabbing ? *grabbing : currentTool()).hint();
}

void CanvasView::Private::updateHint()
{
    const CanvasHint now = hintNow();
    if (hint == now)
        return;
    hint = now;
    emit view.hintChanged(now);
}

void CanvasView::paintEvent(QPaintEvent*)
{
    CanvasContext& context = d->context;
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, context.backing.picture(context.scene, context.camera, viewport()->size(), viewport()->devicePixelRatioF()));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (context.scene.nodes().size() == 0 && !d->drop.isActive())
        paintEmptyState(painter, QRectF(viewport()->rect()), PaintStyle{theme()});
    const PaintStyle style{theme(), context.camera.zoom};
    painter.translate(context.camera.shift);
    painter.scale(style.zoom, style.zoom);
    const bool isIdle = !d->grabbing && !d->drop.isActive() && !d->currentTool().isActive() && d->tool == CanvasTool::Select;
    paintSelection(painter, context, style, isIdle ? Handles::Shown : Handles::Hidden);
    d->currentTool().paint(painter, style);
    d->drop.paint(painter, style);
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->placeBars();
    d->minimap.follow();
    if (d->isFitPending)
        fit();
}

void CanvasView::scrollContentsBy(int, int) {}

void CanvasView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (d && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        d->context.backing.damageAll();
        viewport()->update();
    }
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (selection().isEmpty() && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        d->walkTo(nextInWalk(d->context.scene, {}, event->reason() == Qt::TabFocusReason ? 1 : -1));
    if (AccessibleCanvas* readable = accessibleCanvas(*this))
        readable->announceSelection();
    viewport()->update();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->isSpaceDown = false;
    d->updateCursor();
    viewport()->update();
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (d->grabbing)
        return;
    d->editor.finish();
    d->motion.finish();
    const bool isPan = event->button() == Qt::MiddleButton;
    if (event->button() != Qt::LeftButton && !isPan)
        return;
    d->grabbing = isPan ? &d->panTool : &d->currentTool();
    d->grabbing->press(d->mouseOf(event->position(), event->button(), event->modifiers()));
    d->updateCursor();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    const CanvasMouse mouse = d->mouseOf(event->position(), event->button(), event->modifiers());
    if (d->grabbing)
        d->grabbing->move(mouse);
    else
        d->currentTool().hover(mouse);
    d->updateCursor();
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!d->grabbing)
        return;
    Tool* tool = std::exchange(d->grabbing, nullptr);
    tool->release(d->mouseOf(event->position(), event->button(), event->modifiers()));
    d->updateCursor();
    viewport()->update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !d->isSpaceDown)
        d->currentTool().doubleClick(d->mouseOf(event->position(), event->button(), event->modifiers()));
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    const QPoint pixels = event->pixelDelta(), angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        d->zoomBy(std::pow(1.2, angle.y() / 120.0), event->position());
    else {
        QPoint by = pixels.isNull() ? angle * 60 / 120 : pixels;
        if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
            by = {by.y(), 0};
        Camera camera = d->context.camera;
        camera.shift += by;
        d->setCamera(camera);
    }
    event->accept();
}

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Hit hit = hitTest(d->context.scene, d->context.camera.toScene(QPointF(help->pos())), zoom());
        const QString text = d->grabbing ? QString() : objectToolTip(d->context.document.design(), hit.id, d->context.runner.latest().get()) + findingsToolTip(d->context.runner.latestReport().get(), hit.id)
            + requirementsToolTip(d->context.requirements.value(hit.id));
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && !d->context.hovered.isEmpty()) {
        d->context.hovered = {};
        viewport()->update();
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            d->zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture)
        if (const auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture))) {
            d->zoomBy(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    return QAbstractScrollArea::viewportEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    ObjectId id;
    if (isKeyboard)
        id = selection().isEmpty() ? ObjectId() : selection().last();
    else
        id = hitTest(d->context.scene, d->context.camera.toScene(QPointF(event->pos())), zoom()).id;
    if (!d->context.document.design().contains(id))
        id = {};
    if (!id.isEmpty() && !d->context.isSelected(id))
        d->context.select({id});
    QPoint global = event->globalPos();
    if (const NodeLook* node = d->context.scene.node(id); isKeyboard && node)
        global = viewport()->mapToGlobal(d->context.camera.toView(node->box.center()).toPoint());
    emit contextMenuRequested(global, id);
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    if (d->drop.enter(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
    d->updateHint();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    if (d->drop.moveTo(d->context.camera.toScene(event->position())))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    d->drop.leave();
    d->updateHint();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    if (d->drop.drop(d->context.camera.toScene(event->position()))) {
        event->acceptProposedAction();
        setFocus();
    } else
        event->ignore();
    d->updateHint();
}
