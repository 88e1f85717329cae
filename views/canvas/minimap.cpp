// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/minimap.h"
#include "views/canvas/painters.h"
#include "views/theme/metrics.h"
#include <QCoreApplication>
#include <QMouseEvent>

namespace {
constexpr int mapWidth = 168, leastHeight = 48, mostHeight = 120;
constexpr qreal margin = 6;
}

Minimap::Minimap(CanvasContext& context, QWidget* canvas) : QWidget(canvas), m_context(context)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(QCoreApplication::translate("canvas", "Minimap"));
    setToolTip(QCoreApplication::translate("canvas", "The whole drawing: click or drag to show another part"));
    setCursor(Qt::PointingHandCursor);
    hide();
}

void Minimap::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    m_viewSize = {};
    follow();
}

void Minimap::redraw()
{
    m_picture = {};
    m_viewSize = {};
    follow();
}

void Minimap::follow()
{
    const QSize view = m_context.viewport.size();
    if (view == m_viewSize && m_seen == m_context.camera)
        return;
    m_viewSize = view;
    m_seen = m_context.camera;
    const QRectF all = m_context.scene.bounds();
    const bool isAllSeen = all.isEmpty() || QRectF(QPointF(), QSizeF(view)).contains(m_seen.toView(all));
    const int height = all.isEmpty() ? leastHeight : std::clamp(static_cast<int>((mapWidth - 2 * margin) * all.height() / all.width() + 2 * margin), leastHeight, mostHeight);
    const bool hasRoom = view.width() >= 3 * mapWidth && view.height() >= 2 * height;
    const QRect place = m_context.viewport.geometry();
    setGeometry(place.right() - mapWidth - Metrics::space, place.bottom() - height - Metrics::space, mapWidth, height);
    setVisible(m_isWanted && hasRoom && !isAllSeen);
    update();
}

Camera Minimap::overview() const
{
    const QRectF all = m_context.scene.bounds();
    Camera camera;
    camera.zoom = all.isEmpty() ? 1 : std::min({(width() - 2 * margin) / all.width(), (height() - 2 * margin) / all.height(), 0.5});
    camera.shift = (QRectF(rect()).center() - all.center() * camera.zoom).toPoint();
    return camera;
}

void Minimap::paintEvent(QPaintEvent*)
{
    const Camera camera = overview();
    const PaintStyle style{theme(), camera.zoom, Badges::Hidden};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture.isNull() || m_picture.size() != size() * devicePixelRatioF() || m_pictureTheme != style.theme.name) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(style.theme.surface);
        m_pictureTheme = style.theme.name;
        QPainter drawing(&m_picture);
        drawing.setRenderHint(QPainter::Antialiasing);
        drawing.translate(camera.shift);
        drawing.scale(camera.zoom, camera.zoom);
        const QRectF all = m_context.scene.bounds();
        const auto nodes = m_context.scene.nodesIn(all);
        for (const NodeLook* node : nodes)
            paintNodeGround(drawing, *node, style);
        for (const LinkLook* link : m_context.scene.linksIn(all))
            paintLink(drawing, *link, style);
        for (const NodeLook* node : nodes)
            paintNodeFront(drawing, *node, style);
    }
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(QPen(style.theme.borderStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF seen = camera.toView(m_context.camera.toScene(QRectF(m_context.viewport.rect()))) & QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(style.theme.selection, 1.5));
    painter.setBrush(style.theme.selectionWash);
    painter.drawRect(seen);
}

void Minimap::showAt(QPointF point)
{
    Camera camera = m_context.camera;
    camera.shift = (QRectF(m_context.viewport.rect()).center() - overview().toScene(point) * camera.zoom).toPoint();
    m_context.setCamera(camera);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        showAt(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        showAt(event->position());
}

void Minimap::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();                                     // the canvas below has nothing to do with it
}

void Minimap::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}
