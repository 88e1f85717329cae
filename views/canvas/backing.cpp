// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/backing.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"

void Backing::damage(const QList<QRectF>& areas, const Camera& camera)
{
    if (m_isStale || (zoomStageAt(camera.zoom) == ZoomStage::Far && !areas.isEmpty())) {
        m_isStale = true;                                    // far out a verdict may have changed anywhere, and texts are larger than what they stand on
        return;
    }
    const QRect all(QPoint(), m_pixmap.deviceIndependentSize().toSize());
    for (const QRectF& area : areas) {
        const QRect seen = camera.toView(area).toAlignedRect().adjusted(-2, -2, 2, 2) & all;
        if (!seen.isEmpty())
            m_damage |= seen;
    }
}

const QPixmap& Backing::picture(const Scene& scene, const Camera& camera, QSize size, qreal devicePixelRatio)
{
    const QSize pixels = size * devicePixelRatio;
    if (m_pixmap.size() != pixels || m_pixmap.devicePixelRatio() != devicePixelRatio) {
        m_pixmap = QPixmap(pixels);
        m_pixmap.setDevicePixelRatio(devicePixelRatio);
        m_isStale = true;
    }
    const QRect all(QPoint(), size);
    if (camera.zoom != m_camera.zoom || theme().name != m_theme)
        m_isStale = true;
    else if (const QPoint by = camera.shift - m_camera.shift; !by.isNull() && !m_isStale) {
        const QPointF step = QPointF(by) * devicePixelRatio;
        if (std::abs(by.x()) >= size.width() || std::abs(by.y()) >= size.height() || step != QPointF(step.toPoint()))
            m_isStale = true;
        else {
            m_pixmap.scroll(step.toPoint().x(), step.toPoint().y(), QRect(QPoint(), pixels));
            m_damage.translate(by);
            m_damage |= QRegion(all) - all.translated(by);
            m_damage &= all;
        }
    }
    m_camera = camera;
    m_theme = theme().name;
    if (m_isStale)
        m_damage = all;
    m_isStale = false;
    if (!m_damage.isEmpty())
        paint(scene);
    m_damage = QRegion();
    return m_pixmap;
}

void Backing::paint(const Scene& scene)
{
    const PaintStyle style{theme(), m_camera.zoom};
    QPainter painter(&m_pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipRegion(m_damage);
    painter.fillRect(m_damage.boundingRect(), style.theme.canvas);
    painter.translate(m_camera.shift);
    painter.scale(m_camera.zoom, m_camera.zoom);
    QList<QRectF> areas;
    if (m_damage.rectCount() > 64)
        areas << m_camera.toScene(QRectF(m_damage.boundingRect()));
    else
        for (const QRect& rect : m_damage)
            areas << m_camera.toScene(QRectF(rect));
    for (const QRectF& area : areas)
        paintGrid(painter, area, style);
    paintScene(painter, scene, areas, style);
}
