// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

/// A label that wants to stand beside a point, or on it.
struct WantedLabel
{
    QPointF point;
    QSizeF size;
    double distance = 0;         ///< from the point to the label's edge; negative: centred on the point
    int rank = 0;                ///< the higher goes first
    int owner = 0;               ///< told back
};

struct PlacedLabel
{
    QRectF rect;
    int owner = 0;
};

/// Places labels so that none overlaps another, one of the `taken` areas, or the edge of `area`: the important first, each right,
/// left, above or below its point. Those that find no room are dropped.
QList<PlacedLabel> placeLabels(QList<WantedLabel> wanted, QList<QRectF> taken, const QRectF& area);
