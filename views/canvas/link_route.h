// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/look.h"
#include <QLineF>

/// Something a line had better not cross.
struct Obstacle
{
    QRectF rect;
    qreal weight = 0;                ///< what crossing it costs, in pixels of detour
};

/// One end of a line: where it starts, in which direction it leaves, and how far it goes before it may turn.
struct RouteEnd
{
    QPointF port;
    Side side = Side::Right;
    qreal exit = 12;
};

struct RouteTask
{
    RouteEnd from;
    RouteEnd to;
    QList<Obstacle> obstacles;       ///< in the area, without what the ends stand in
    QList<QLineF> lines;             ///< segments of other links in the area
    LineShape shape = LineShape::Orthogonal;
    QList<QPointF> bends = {};       ///< where it was bent by hand
};

/// A line in its shape. Straight, curved and bent ones go where they were told; of others the cheapest of a few dozen orthogonal lines: straight, with one bend pair at several places, or round the obstacles
/// above and below (left and right for vertical ends). Cost: obstacles crossed, lines overlapped or crossed, length, bends.
/// A search on a grid would find more; this finds what tidy designs need, in microseconds.
QPolygonF routeLink(const RouteTask& task);
