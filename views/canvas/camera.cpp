// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/camera.h"
#include <algorithm>

Camera Camera::zoomedAt(QPointF anchor, double newZoom) const
{
    Camera result;
    result.zoom = std::clamp(newZoom, smallestZoom, largestZoom);
    result.shift = (anchor - toScene(anchor) * result.zoom).toPoint();
    return result;
}

Camera Camera::fitting(const QRectF& area, QSize view)
{
    constexpr qreal margin = 48;
    Camera result;
    if (!area.isEmpty()) {
        const qreal width = std::max<qreal>(view.width() - 2 * margin, 50), height = std::max<qreal>(view.height() - 2 * margin, 50);
        result.zoom = std::clamp(std::min({width / area.width(), height / area.height(), 1.0}), smallestZoom, largestZoom);
    }
    result.shift = (QRectF(QPointF(), QSizeF(view)).center() - area.center() * result.zoom).toPoint();
    return result;
}
