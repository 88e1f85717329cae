// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

inline constexpr qreal gridStep = 20;
QPointF snappedToGrid(QPointF point);

/// A move that lines something up, and the guides that show with what.
struct Snapped
{
    QPointF delta;
    QList<QLineF> guides;
};

/// Corrects a move of `box` by `delta`: to the edges and middles of other boxes within `reach`, else to the grid.
Snapped snapped(const QRectF& box, QPointF delta, const QList<QRectF>& others, qreal reach);
