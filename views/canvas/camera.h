// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QPoint>
#include <QRectF>
#include <QSize>

/// What part of the scene is seen: view = scene × zoom + shift. The shift is in whole pixels, so that panning keeps hairlines crisp.
struct Camera
{
    static constexpr double smallestZoom = 0.05;
    static constexpr double largestZoom = 4;

    double zoom = 1;
    QPoint shift;

    QPointF toView(QPointF scene) const { return scene * zoom + shift; }
    QPointF toScene(QPointF view) const { return (view - shift) / zoom; }
    QRectF toView(const QRectF& scene) const { return {toView(scene.topLeft()), scene.size() * zoom}; }
    QRectF toScene(const QRectF& view) const { return {toScene(view.topLeft()), view.size() / zoom}; }

    /// Another zoom, the point of the scene below `anchor` staying there.
    Camera zoomedAt(QPointF anchor, double newZoom) const;
    /// All of the area with a margin, never larger than 100 %.
    static Camera fitting(const QRectF& area, QSize view);

    bool operator==(const Camera&) const = default;
};
