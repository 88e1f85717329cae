// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/link_route.h"
#include "views/canvas/link_shapes.h"
#include <algorithm>
#include <cmath>
#include <vector>

namespace {
constexpr qreal crossingCost = 18, overlapCost = 160, bendCost = 6, clearance = 12, overlapDistance = 7;
constexpr qsizetype mostLevels = 40;             // tried, the shortest ways round first
constexpr qsizetype mostObstacles = 400;         // beyond, the first shape is taken

QPointF swapped(QPointF point)
{
    return {point.y(), point.x()};
}

QRectF swapped(const QRectF& rect)
{
    return {rect.y(), rect.x(), rect.height(), rect.width()};
}

bool isSideways(Side side)
{
    return side == Side::Left || side == Side::Right;
}

qreal directionOf(Side side)
{
    return side == Side::Right || side == Side::Bottom ? 1 : -1;
}

bool crosses(const QPointF& a, const QPointF& b, const QRectF& rect)
{
    return std::max(a.x(), b.x()) > rect.left() && std::min(a.x(), b.x()) < rect.right() && std::max(a.y(), b.y()) > rect.top() && std::min(a.y(), b.y()) < rect.bottom();
}

/// A segment, upright or level, with its ends in rising order.
struct Stretch
{
    qreal left, top, right, bottom;
    bool isLevel;
};

Stretch stretchOf(const QPointF& a, const QPointF& b)
{
    return {std::min(a.x(), b.x()), std::min(a.y(), b.y()), std::max(a.x(), b.x()), std::max(a.y(), b.y()), std::abs(a.y() - b.y()) < 0.01};
}

/// What one segment costs against a segment of another link.
qreal meetingCost(const Stretch& mine, const Stretch& other)
{
    if (mine.isLevel == other.isLevel) {
        const qreal apart = mine.isLevel ? std::abs(mine.top - other.top) : std::abs(mine.left - other.left);
        const qreal shared = mine.isLevel ? std::min(mine.right, other.right) - std::max(mine.left, other.left) : std::min(mine.bottom, other.bottom) - std::max(mine.top, other.top);
        return apart < overlapDistance && shared > 2 ? overlapCost : 0;
    }
    const Stretch& level = mine.isLevel ? mine : other;
    const Stretch& upright = mine.isLevel ? other : mine;
    const bool meet = upright.left > level.left && upright.left < level.right && level.top > upright.top && level.top < upright.bottom;
    return meet ? crossingCost : 0;
}

qreal costOf(const QPolygonF& line, const RouteTask& task, const std::vector<Stretch>& others, qreal limit)
{
    qreal cost = bendCost * line.size();
    for (qsizetype i = 1; i < line.size(); ++i)          // cheap parts first: most shapes are out by then
        cost += (line[i] - line[i - 1]).manhattanLength() * 0.2;
    for (qsizetype i = 1; i < line.size() && cost < limit; ++i) {
        const QPointF a = line[i - 1], b = line[i];
        for (const Obstacle& obstacle : task.obstacles)
            if (crosses(a, b, obstacle.rect))
                cost += obstacle.weight;
        const Stretch mine = stretchOf(a, b);
        for (const Stretch& other : others)
            cost += meetingCost(mine, other);
    }
    return cost;
}

/// The shapes worth trying for ends that leave sideways, the natural one first.
QList<QPolygonF> shapes(const RouteTask& task)
{
    const QPointF p = task.from.port, q = task.to.port;
    const QPointF p1 = p + QPointF(task.from.exit * directionOf(task.from.side), 0), q1 = q + QPointF(task.to.exit * directionOf(task.to.side), 0);
    QList<QPolygonF> result;
    const auto upright = [&](qreal x) { result << QPolygonF{p, {x, p.y()}, {x, q.y()}, q}; };

    if (task.from.side != task.to.side) {
        const qreal direction = directionOf(task.from.side);
        const qreal room = (q1.x() - p1.x()) * direction;
        if (room >= 0) {
            const qreal middle = std::round((p1.x() + q1.x()) / 2);
            upright(middle);
            for (qreal step = 10; step <= std::max<qreal>(room / 2, 0) && step < 120; step += 10) {
                upright(middle + step);
                upright(middle - step);
            }
            const qreal low = std::min(p1.x(), q1.x()), high = std::max(p1.x(), q1.x());
            const auto uprightInside = [&](qreal x) {
                if (x > low && x < high && result.size() < 80)
                    upright(std::round(x));
            };
            for (const Obstacle& obstacle : task.obstacles) {    // between an obstacle and an end
                const qreal left = obstacle.rect.left(), right = obstacle.rect.right();
                for (const qreal step : {0.0, 10.0, -10.0, 20.0, -20.0}) {
                    uprightInside((right + high) / 2 + step);
                    uprightInside((left + low) / 2 + step);
                }
                uprightInside(right + 2 * clearance);
                uprightInside(left - 2 * clearance);
            }
            upright(q1.x());
            upright(p1.x());
        }
    } else {
        const qreal direction = directionOf(task.from.side);
        const qreal edge = direction > 0 ? std::max(p1.x(), q1.x()) : std::min(p1.x(), q1.x());
        for (qreal step = 0; step < 60; step += 10)
            upright(edge + step * direction);
    }
    QList<qreal> levels{(p.y() + q.y()) / 2};
    for (const Obstacle& obstacle : task.obstacles)
        if (obstacle.rect.right() > std::min(p.x(), q.x()) - 40 && obstacle.rect.left() < std::max(p.x(), q.x()) + 40)
            levels << obstacle.rect.top() - clearance << obstacle.rect.bottom() + clearance << obstacle.rect.bottom() + 2 * clearance;
    const auto detour = [&](qreal y) { return std::abs(y - p.y()) + std::abs(y - q.y()); };
    std::stable_sort(levels.begin() + 1, levels.end(), [&](qreal a, qreal b) { return detour(a) < detour(b); });
    levels.resize(std::min<qsizetype>(levels.size(), mostLevels));
    for (const qreal y : levels) {
        result << QPolygonF{p, p1, {p1.x(), y}, {q1.x(), y}, q1, q};
        for (const qreal lane : {10.0, 20.0}) {          // the same, further out
            const qreal a = p1.x() + lane * directionOf(task.from.side), b = q1.x() + lane * directionOf(task.to.side);
            result << QPolygonF{p, {a, p.y()}, {a, y}, {b, y}, {b, q.y()}, q};
        }
    }
    return result;
}

QPolygonF routeSideways(const RouteTask& task)
{
    const QList<QPolygonF> candidates = shapes(task);
    if (task.obstacles.size() > mostObstacles)
        return simplified(candidates.first());
    std::vector<Stretch> others;
    others.reserve(static_cast<std::size_t>(task.lines.size()));
    for (const QLineF& line : task.lines)
        others.push_back(stretchOf(line.p1(), line.p2()));
    QPolygonF best;
    qreal bestCost = 1e18;
    for (const QPolygonF& candidate : candidates) {
        const QPolygonF line = simplified(candidate);
        const qreal cost = costOf(line, task, others, bestCost) + 0.01 * (&candidate - candidates.data());
        if (cost < bestCost) {
            best = line;
            bestCost = cost;
        }
    }
    return best;
}
}

QPolygonF routeLink(const RouteTask& task)
{
    if (task.shape == LineShape::Straight)
        return straightRoute(task.from, task.to, task.bends);
    if (task.shape == LineShape::Curved)
        return curvedRoute(task.from, task.to, task.bends);
    if (!task.bends.isEmpty())
        return bentRoute(task.from, task.to, task.bends);
    if (isSideways(task.from.side))
        return routeSideways(task);
    RouteTask turned;                                    // upright ends: the same with x and y exchanged
    const auto turn = [](const RouteEnd& end) { return RouteEnd{swapped(end.port), end.side == Side::Bottom ? Side::Right : Side::Left, end.exit}; };
    turned.from = turn(task.from);
    turned.to = turn(task.to);
    for (const Obstacle& obstacle : task.obstacles)
        turned.obstacles << Obstacle{swapped(obstacle.rect), obstacle.weight};
    for (const QLineF& line : task.lines)
        turned.lines << QLineF(swapped(line.p1()), swapped(line.p2()));
    QPolygonF line = routeSideways(turned);
    for (QPointF& point : line)
        point = swapped(point);
    return line;
}
