// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/difference/compared_drawings.h"
#include "views/canvas/painters.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace {
constexpr int handleReach = 8, titleHeight = 30;
constexpr double wheelStep = 1.0015, keyStep = 0.02;
}

ComparedDrawings::ComparedDrawings(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("comparedDrawings"));
    setMinimumSize(320, 200);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ComparedDrawings::show(const Design& before, const Design& after, const OptionDifference& difference, const Catalogue& catalogue)
{
    const auto fill = [&](Drawing& drawing, const Design& design, DifferenceSide side) {
        drawing.scene = std::make_unique<Scene>(catalogue);
        drawing.scene->update(design);
        drawing.marks = differenceMarks(difference, side);
        drawing.name = design.name;
        drawing.revealed = {};
    };
    fill(m_before, before, DifferenceSide::Before);
    fill(m_after, after, DifferenceSide::After);
    setAccessibleName(tr("%1 and %2").arg(before.name, after.name));
    if (m_isFitted)
        fit();
    update();
}

void ComparedDrawings::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    if (m_isFitted)
        fit();
    update();
}

void ComparedDrawings::setHandle(double share)
{
    m_handle = std::clamp(share, 0.0, 1.0);
    emit handleMoved(m_handle);
    update();
}

int ComparedDrawings::boundary() const
{
    return m_arrangement == Arrangement::Swipe ? qRound(m_handle * width()) : width() / 2;
}

QRect ComparedDrawings::pane(bool isSecond) const
{
    if (m_arrangement == Arrangement::Swipe)
        return rect();
    return isSecond ? QRect(boundary(), 0, width() - boundary(), height()) : QRect(0, 0, boundary(), height());
}

void ComparedDrawings::fit()
{
    if (!m_before.scene)
        return;
    const QRectF bounds = m_before.scene->bounds() | m_after.scene->bounds();
    m_camera = Camera::fitting(bounds.isEmpty() ? QRectF(0, 0, 400, 300) : bounds.adjusted(0, -titleHeight, 0, 0), pane(true).size());
    m_isFitted = true;
    update();
}

QRectF ComparedDrawings::boundsOf(const Scene& scene, const ObjectId& id)
{
    if (const NodeLook* node = scene.node(id))
        return node->box;
    const LinkLook* link = scene.link(id);
    return link ? link->route.boundingRect() : QRectF();
}

void ComparedDrawings::reveal(const ObjectId& before, const ObjectId& after)
{
    m_before.revealed = before;
    m_after.revealed = after;
    QRectF area = m_after.scene ? boundsOf(*m_after.scene, after) : QRectF();
    if (area.isNull() && m_before.scene)
        area = boundsOf(*m_before.scene, before);
    if (!area.isNull()) {
        const QPointF middle = m_camera.toView(area.center());
        const QPointF wanted = QRectF(QPointF(), QSizeF(pane(true).size())).center();
        if (!QRectF(QPointF(), QSizeF(pane(true).size())).adjusted(40, 40, -40, -40).contains(middle)) {
            m_camera.shift += (wanted - middle).toPoint();
            m_isFitted = false;
        }
    }
    update();
}

void ComparedDrawings::paintDrawing(QPainter& painter, const Drawing& drawing, const QRect& area, int origin, Qt::Alignment title) const
{
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, theme().canvas);
    painter.translate(origin + m_camera.shift.x(), m_camera.shift.y());
    painter.scale(m_camera.zoom, m_camera.zoom);
    PaintStyle style{theme(), m_camera.zoom, Badges::Hidden, Output::Pixels};
    style.fixedStage = ZoomStage::Middle;                // what differs is marked on single objects
    const QRectF seen = m_camera.toScene(QRectF(area.translated(-origin, 0)));
    paintScene(painter, *drawing.scene, {seen.adjusted(-50, -50, 50, 50)}, style);
    paintDifferenceMarks(painter, *drawing.scene, drawing.marks, style);
    if (const QRectF ring = boundsOf(*drawing.scene, drawing.revealed); !ring.isNull()) {
        painter.setPen(QPen(theme().selection, style.hairline(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring.adjusted(-12, -12, 12, 12), 14, 14);
    }
    painter.restore();

    const QFont font = ::font(TextRole::BodyStrong);
    const QString name = QFontMetrics(font).elidedText(drawing.name, Qt::ElideRight, std::max(area.width() - 24, 10));
    const QRect plate(QPoint(title == Qt::AlignLeft ? area.left() + 8 : area.right() - 8 - QFontMetrics(font).horizontalAdvance(name) - 16, area.top() + 6), QSize(QFontMetrics(font).horizontalAdvance(name) + 16, titleHeight - 6));
    painter.save();
    painter.setClipRect(area);
    painter.setPen(theme().border);
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(plate, 6, 6);
    painter.setFont(font);
    painter.setPen(theme().textPrimary);
    painter.drawText(plate, Qt::AlignCenter, name);
    painter.restore();
}

void ComparedDrawings::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme().canvas);
    if (!m_before.scene)
        return;
    const int middle = boundary();
    const bool isSwipe = m_arrangement == Arrangement::Swipe;
    paintDrawing(painter, m_before, QRect(0, 0, middle, height()), 0, Qt::AlignLeft);
    paintDrawing(painter, m_after, QRect(middle, 0, width() - middle, height()), isSwipe ? 0 : middle, isSwipe ? Qt::AlignRight : Qt::AlignLeft);
    painter.setPen(QPen(isSwipe ? theme().accent : theme().border, isSwipe ? 2 : 1));
    painter.drawLine(middle, 0, middle, height());
    if (isSwipe) {
        const QPointF grip(middle, height() / 2.0);
        painter.setBrush(theme().accent);
        painter.setPen(QPen(theme().surface, 2));
        painter.drawEllipse(grip, 15, 15);
        painter.setPen(QPen(theme().onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{grip + QPointF(-4, -4), grip + QPointF(-8, 0), grip + QPointF(-4, 4)});
        painter.drawPolyline(QPolygonF{grip + QPointF(4, -4), grip + QPointF(8, 0), grip + QPointF(4, 4)});
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ComparedDrawings::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        fit();
}

bool ComparedDrawings::isOnHandle(QPointF position) const
{
    return m_arrangement == Arrangement::Swipe && std::abs(position.x() - boundary()) <= handleReach + (std::abs(position.y() - height() / 2.0) < 18 ? 10 : 0);
}

void ComparedDrawings::mousePressEvent(QMouseEvent* event)
{
    m_dragsHandle = isOnHandle(event->position());
    m_dragged = event->position().toPoint();
}

void ComparedDrawings::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton))) {
        setCursor(isOnHandle(event->position()) ? Qt::SplitHCursor : Qt::OpenHandCursor);
        return;
    }
    if (m_dragsHandle)
        return setHandle(event->position().x() / std::max(width(), 1));
    setCursor(Qt::ClosedHandCursor);
    m_camera.shift += event->position().toPoint() - m_dragged;
    m_dragged = event->position().toPoint();
    m_isFitted = false;
    update();
}

void ComparedDrawings::mouseReleaseEvent(QMouseEvent*)
{
    m_dragsHandle = false;
    setCursor(Qt::OpenHandCursor);
}

void ComparedDrawings::wheelEvent(QWheelEvent* event)
{
    QPointF anchor = event->position();
    if (m_arrangement == Arrangement::SideBySide && anchor.x() >= boundary())
        anchor.rx() -= boundary();
    m_camera = m_camera.zoomedAt(anchor, m_camera.zoom * std::pow(wheelStep, event->angleDelta().y()));
    m_isFitted = false;
    update();
    event->accept();
}

void ComparedDrawings::keyPressEvent(QKeyEvent* event)
{
    const QPointF middle = QRectF(QPointF(), QSizeF(pane(true).size())).center();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int sign = event->key() == Qt::Key_Right ? 1 : -1;
        if (m_arrangement == Arrangement::Swipe && !(event->modifiers() & Qt::ShiftModifier))
            return setHandle(m_handle + sign * keyStep);
        m_camera.shift -= QPoint(40 * sign, 0);
        break;
    }
    case Qt::Key_Up: m_camera.shift += QPoint(0, 40); break;
    case Qt::Key_Down: m_camera.shift -= QPoint(0, 40); break;
    case Qt::Key_Home: return setHandle(0);
    case Qt::Key_End: return setHandle(1);
    case Qt::Key_Plus: m_camera = m_camera.zoomedAt(middle, m_camera.zoom * 1.25); break;
    case Qt::Key_Minus: m_camera = m_camera.zoomedAt(middle, m_camera.zoom / 1.25); break;
    case Qt::Key_0: return fit();
    default: return QWidget::keyPressEvent(event);
    }
    m_isFitted = false;
    update();
}
