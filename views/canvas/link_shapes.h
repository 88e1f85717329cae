// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/link_route.h"

/// The orthogonal line through the places where it was bent by hand. A level stretch at an end follows its port up and
/// down, an upright one left and right, so that a link keeps its way while what it connects moves a little.
QPolygonF bentRoute(const RouteEnd& from, const RouteEnd& to, const QList<QPointF>& bends);

/// From port to port, by the bends.
QPolygonF straightRoute(const RouteEnd& from, const RouteEnd& to, const QList<QPointF>& bends);

/// A smooth line that leaves both ends at right angles and passes the bends, as short straight pieces.
QPolygonF curvedRoute(const RouteEnd& from, const RouteEnd& to, const QList<QPointF>& bends);

/// Without doubled points, and without points in the middle of a level or upright stretch.
QPolygonF simplified(const QPolygonF& line);

/// Rectangles that the line stays in: one for a level or upright stretch, several small ones along a slanted one.
QList<QRectF> linePieces(const QPolygonF& line);

/// How far a point is from the line.
qreal distanceFrom(const QPolygonF& line, QPointF point);

qreal lengthOf(const QPolygonF& line);

/// The place on a line this far from its start; its ends for less than nothing and more than its length.
QPointF pointAlong(const QPolygonF& line, qreal distance);
