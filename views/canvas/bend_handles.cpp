// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/bend_handles.h"
#include "views/canvas/link_shapes.h"
#include <QLineF>
#include <algorithm>
#include <cmath>

namespace {
constexpr qreal shortestStretch = 22;            // pixels on screen, of what can be taken

/// The middle of a stretch, or a place beside the badge that stands there.
QPointF clearOf(const LinkLook& look, QPointF a, QPointF b)
{
    for (const qreal part : {0.5, 0.25, 0.75, 0.12, 0.88}) {
        const QPointF place = a + (b - a) * part;
        if (!look.badge || !look.badge->rect.adjusted(-6, -6, 6, 6).contains(place))
            return place;
    }
    return (a + b) / 2;
}

QList<BendHandle> stretchHandles(const LinkLook& look, qreal zoom)
{
    QList<BendHandle> handles;
    const QPolygonF& route = look.route;
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        if (QLineF(route[i], route[i + 1]).length() * zoom < shortestStretch)
            continue;
        const bool isLevel = std::abs(route[i].y() - route[i + 1].y()) < 0.01;
        handles << BendHandle{isLevel ? BendHandle::Kind::LevelStretch : BendHandle::Kind::UprightStretch, i, clearOf(look, route[i], route[i + 1])};
    }
    return handles;
}

QPointF nearestOn(const QPolygonF& route, QPointF place)
{
    return *std::min_element(route.begin(), route.end(), [&](QPointF a, QPointF b) { return QLineF(a, place).length() < QLineF(b, place).length(); });
}
}

QList<BendHandle> bendHandles(const LinkLook& look, qreal zoom)
{
    if (look.objects.isEmpty() || look.route.size() < 2)
        return {};
    if (look.shape == LineShape::Orthogonal)
        return stretchHandles(look, zoom);
    QList<BendHandle> handles;
    const QList<QPointF> points = QList<QPointF>{look.fromPort} + look.bends + QList<QPointF>{look.toPort};
    for (qsizetype i = 0; i < look.bends.size(); ++i)
        handles << BendHandle{BendHandle::Kind::Bend, i, look.bends[i]};
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        if (QLineF(points[i], points[i + 1]).length() * zoom >= 2 * shortestStretch) {
            const QPointF place = clearOf(look, points[i], points[i + 1]);
            handles << BendHandle{BendHandle::Kind::Span, i, look.shape == LineShape::Curved ? nearestOn(look.route, place) : place};
        }
    return handles;
}

QList<QPointF> bendsAfter(const LinkLook& look, const BendHandle& handle, QPointF place, const std::array<qreal, 2>& exits)
{
    using enum BendHandle::Kind;
    place = {std::round(place.x()), std::round(place.y())};
    if (handle.kind == Bend || handle.kind == Span) {
        QList<QPointF> bends = look.bends;
        if (handle.kind == Span)
            bends.insert(handle.index, place);
        else
            bends[handle.index] = place;
        return bends;
    }
    const QPolygonF& route = look.route;
    const qsizetype i = handle.index, last = route.size() - 1;
    const auto pulled = [&](QPointF corner) { return handle.kind == LevelStretch ? QPointF(corner.x(), place.y()) : QPointF(place.x(), corner.y()); };
    const auto exitFrom = [&](QPointF port, QPointF towards, qreal exit) {       // where the line may leave the level of its port
        const QLineF stretch(port, towards);
        return port + (towards - port) * std::min(exit, stretch.length() / 2) / stretch.length();
    };
    QPolygonF line = route.mid(0, i == 0 ? 1 : i);
    if (i == 0) {
        const QPointF exit = exitFrom(route[0], route[1], exits[0]);
        line << exit << pulled(exit);
    } else {
        line << pulled(route[i]);
    }
    if (i + 1 == last) {
        const QPointF exit = exitFrom(route[last], route[last - 1], exits[1]);
        line << pulled(exit) << exit;
    } else {
        line << pulled(route[i + 1]);
    }
    for (qsizetype k = std::min(i + 2, last); k <= last; ++k)
        line << route[k];
    line = simplified(line);
    return line.size() > 2 ? QList<QPointF>(line.mid(1, line.size() - 2)) : QList<QPointF>();
}
