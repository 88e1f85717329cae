// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

/// What is around a line: labels keep off boxes and other labels, and off other lines where they can.
struct LabelSurroundings
{
    QList<QRectF> taken;
    QList<QRectF> lines;             ///< a thin one for each segment
};

/// Where a short text goes beside the start of a line, at least `clear` from it: the first free place above, below or
/// further along. Give the reversed line for the other end. Empty when there is none.
QRectF placeEndLabel(const QPolygonF& route, qreal clear, const QSizeF& size, const LabelSurroundings& around);

/// Where a text goes beside the middle of a line.
QRectF placeMiddleLabel(const QPolygonF& route, const QSizeF& size, const LabelSurroundings& around);

/// The middle of the line's longest stretch, for a mark; labels keep off its square of 20.
QPointF markPlace(const QPolygonF& route);

struct BadgePlace
{
    QRectF rect;
    bool isStacked = false;
};

/// Where a badge sits on a line: in one row on a stretch that is long enough, else in two rows. Never empty; on the middle
/// of the line when nothing is free.
BadgePlace placeBadge(const QPolygonF& route, const QSizeF& flat, const QSizeF& stacked, const LabelSurroundings& around);
