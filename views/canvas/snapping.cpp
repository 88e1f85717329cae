// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/snapping.h"
#include <array>
#include <cmath>
#include <optional>

namespace {
struct Alignment
{
    qreal correction = 0;
    qreal at = 0;
    QRectF other;
};

/// The smallest correction along one axis that lines up start, middle or end with another's.
std::optional<Alignment> alignment(const QRectF& box, const QList<QRectF>& others, qreal reach, bool isHorizontal)
{
    const auto stops = [isHorizontal](const QRectF& r) {
        return isHorizontal ? std::array{r.left(), r.center().x(), r.right()} : std::array{r.top(), r.center().y(), r.bottom()};
    };
    std::optional<Alignment> best;
    for (const QRectF& other : others)
        for (std::size_t mine = 0; mine < 3; ++mine)
            for (std::size_t theirs = 0; theirs < 3; ++theirs) {
                if ((mine == 1) != (theirs == 1))
                    continue;                            // a middle meets a middle only
                const qreal correction = stops(other)[theirs] - stops(box)[mine];
                if (std::abs(correction) <= reach && (!best || std::abs(correction) < std::abs(best->correction)))
                    best = Alignment{correction, stops(other)[theirs], other};
            }
    return best;
}

qreal toGrid(qreal value)
{
    return std::round(value / gridStep) * gridStep;
}
}

QPointF snappedToGrid(QPointF point)
{
    return {toGrid(point.x()), toGrid(point.y())};
}

Snapped snapped(const QRectF& box, QPointF delta, const QList<QRectF>& others, qreal reach)
{
    const QRectF wanted = box.translated(delta);
    const auto across = alignment(wanted, others, reach, true), down = alignment(wanted, others, reach, false);
    Snapped result;
    result.delta.setX(across ? delta.x() + across->correction : toGrid(wanted.left()) - box.left());
    result.delta.setY(down ? delta.y() + down->correction : toGrid(wanted.top()) - box.top());
    const QRectF placed = box.translated(result.delta);
    if (across) {
        const QRectF both = placed | across->other;
        result.guides << QLineF(across->at, both.top() - 8, across->at, both.bottom() + 8);
    }
    if (down) {
        const QRectF both = placed | down->other;
        result.guides << QLineF(both.left() - 8, down->at, both.right() + 8, down->at);
    }
    return result;
}
