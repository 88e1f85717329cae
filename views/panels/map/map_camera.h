// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/distance.h"
#include <QPointF>
#include <QSizeF>
#include <algorithm>

/// Which part of the Earth is seen: an equirectangular map, one degree as long in both directions.
struct MapCamera
{
    Coordinates centre{25, 5};
    double pixelsPerDegree = 3;

    static constexpr double mostPixelsPerDegree = 90;

    QPointF toPixel(Coordinates at, QSizeF size) const
    {
        return {size.width() / 2 + (at.longitude - centre.longitude) * pixelsPerDegree, size.height() / 2 - (at.latitude - centre.latitude) * pixelsPerDegree};
    }
    Coordinates toCoordinates(QPointF pixel, QSizeF size) const
    {
        return {centre.latitude - (pixel.y() - size.height() / 2) / pixelsPerDegree, centre.longitude + (pixel.x() - size.width() / 2) / pixelsPerDegree};
    }
    /// The zoom at which the whole Earth fits.
    static double leastPixelsPerDegree(QSizeF size) { return std::max(0.6, std::min(size.width() / 360, size.height() / 150)); }

    /// Keeps the Earth in sight.
    void limit(QSizeF size)
    {
        pixelsPerDegree = std::clamp(pixelsPerDegree, leastPixelsPerDegree(size), mostPixelsPerDegree);
        centre.latitude = std::clamp(centre.latitude, -75.0, 80.0);
        centre.longitude = std::clamp(centre.longitude, -180.0, 180.0);
    }
    void zoomBy(double factor, QPointF anchor, QSizeF size)
    {
        const Coordinates held = toCoordinates(anchor, size);
        pixelsPerDegree *= factor;
        limit(size);
        const Coordinates now = toCoordinates(anchor, size);
        centre.latitude += held.latitude - now.latitude;
        centre.longitude += held.longitude - now.longitude;
        limit(size);
    }
};
