// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/link_shapes.h"
#include <QLineF>
#include <algorithm>
#include <cmath>

namespace {
constexpr qreal same = 0.01;                     // pixels
constexpr qreal longestPiece = 24;               // of a slanted stretch

bool isAlong(qreal a, qreal b)
{
    return std::abs(a - b) < same;
}

QPointF outwardOf(Side side)
{
    switch (side) {
    case Side::Left: return {-1, 0};
    case Side::Right: return {1, 0};
    case Side::Top: return {0, -1};
    case Side::Bottom: return {0, 1};
    }
    return {};
}

qreal along(QPointF point, QPointF direction)
{
    return QPointF::dotProduct(point, direction);
}

/// The bends with what leads from a port to the first of them in front; the port itself is the first point.
QList<QPointF> withStart(const RouteEnd& end, QList<QPointF> bends)
{
    const QPointF out = outwardOf(end.side), port = end.port, exit = port + out * end.exit;
    const bool isLevel = out.y() == 0;
    const auto across = [&](QPointF point) { return isLevel ? point.y() : point.x(); };
    const auto ahead = [&](QPointF point) { return isLevel ? point.x() : point.y(); };
    const auto at = [&](qreal aheadOf, qreal acrossOf) { return isLevel ? QPointF(aheadOf, acrossOf) : QPointF(acrossOf, aheadOf); };
    const QPointF first = bends.first();
    const bool isOutside = along(first - exit, out) > -same;
    const bool turnsThere = bends.size() > 1 && isAlong(ahead(bends[1]), ahead(first));      // the next stretch is across
    QList<QPointF> start{port};
    if (turnsThere && isOutside)
        bends.first() = at(ahead(first), across(port));          // it follows the port
    else if (turnsThere) {
        start << exit << at(ahead(exit), across(bends[1]));      // round the end that came past it
        bends.removeFirst();
    } else if (isOutside)
        start << at(ahead(first), across(port));
    else
        start << exit << at(ahead(exit), across(first));
    return start + bends;
}

/// A line whose first stretch leads back into its end goes out first, and round to its second corner.
QList<QPointF> outwardsFirst(const RouteEnd& end, QList<QPointF> line)
{
    const QPointF out = outwardOf(end.side), exit = end.port + out * end.exit;
    if (line.size() < 3 || along(line[1] - line[0], out) > same)
        return line;
    if (line.size() == 4) {                              // an S between two ends that turn their backs on each other
        const QPointF corner = line[2], middle = (line[1] + line[2]) / 2;
        return out.y() == 0 ? QList<QPointF>{line[0], exit, {exit.x(), middle.y()}, {corner.x(), middle.y()}, corner, line[3]}
                            : QList<QPointF>{line[0], exit, {middle.x(), exit.y()}, {middle.x(), corner.y()}, corner, line[3]};
    }
    line[1] = out.y() == 0 ? QPointF(exit.x(), line[2].y()) : QPointF(line[2].x(), exit.y());
    line.insert(1, exit);
    return line;
}

QPolygonF reversedLine(const QList<QPointF>& line)
{
    return QPolygonF(QList<QPointF>(line.crbegin(), line.crend()));
}

QPointF onCubic(QPointF a, QPointF b, QPointF c, QPointF d, qreal t)
{
    const qreal s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}
}

QPolygonF simplified(const QPolygonF& line)
{
    QPolygonF result;
    for (const QPointF& point : line) {
        if (!result.isEmpty() && QLineF(result.last(), point).length() < 0.5)
            continue;
        if (result.size() > 1) {
            const QPointF a = result[result.size() - 2], b = result.last();
            if ((isAlong(a.y(), b.y()) && isAlong(b.y(), point.y())) || (isAlong(a.x(), b.x()) && isAlong(b.x(), point.x()))) {
                result.last() = point;
                continue;
            }
        }
        result << point;
    }
    return result;
}

QPolygonF bentRoute(const RouteEnd& from, const RouteEnd& to, const QList<QPointF>& bends)
{
    if (bends.isEmpty())
        return straightRoute(from, to, bends);
    // 1. From each end to its first bend.
    QList<QPointF> points = withStart(from, bends);
    points.removeFirst();
    points = withStart(to, reversedLine(points));
    points = reversedLine(points);
    points.prepend(from.port);
    // 2. Bends that are not level with one another, as after an end changed its side, get a corner between them.
    QPolygonF line{points.first()};
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF a = line.last(), b = points[i];
        if (!isAlong(a.x(), b.x()) && !isAlong(a.y(), b.y())) {
            const bool cameLevel = line.size() > 1 ? isAlong(line[line.size() - 2].y(), a.y()) : outwardOf(from.side).y() == 0;
            line << (cameLevel ? QPointF(b.x(), a.y()) : QPointF(a.x(), b.y()));
        }
        line << b;
    }
    // 3. What the other end or a corner changed may lead back into an end.
    for (int pass = 0; pass < 2; ++pass)
        line = simplified(reversedLine(outwardsFirst(to, reversedLine(outwardsFirst(from, simplified(line))))));
    return line;
}

QPolygonF straightRoute(const RouteEnd& from, const RouteEnd& to, const QList<QPointF>& bends)
{
    QPolygonF line{from.port};
    line << bends << to.port;
    return line;
}

QPolygonF curvedRoute(const RouteEnd& from, const RouteEnd& to, const QList<QPointF>& bends)
{
    const QPolygonF points = straightRoute(from, to, bends);
    // Catmull and Rom: at a bend the line runs in parallel to the line between its neighbours.
    const auto tangent = [&](qsizetype i) {
        if (i == 0 || i + 1 == points.size()) {
            const RouteEnd& end = i == 0 ? from : to;
            const qsizetype next = i == 0 ? 1 : i - 1;
            const qreal reach = std::clamp(QLineF(points[i], points[next]).length() * 0.45, 2 * end.exit, 240.0);
            return outwardOf(end.side) * reach * (i == 0 ? 3 : -3);
        }
        return (points[i + 1] - points[i - 1]) / 2;
    };
    QPolygonF line{points.first()};
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1], d = points[i];
        const QPointF b = a + tangent(i - 1) / 3, c = d - tangent(i) / 3;
        const qreal length = QLineF(a, b).length() + QLineF(b, c).length() + QLineF(c, d).length();
        const int steps = std::clamp(int(length / 10), 8, 64);
        for (int step = 1; step <= steps; ++step)
            line << onCubic(a, b, c, d, qreal(step) / steps);
    }
    return line;
}

QList<QRectF> linePieces(const QPolygonF& line)
{
    QList<QRectF> pieces;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1], b = line[i];
        const bool isSlanted = !isAlong(a.x(), b.x()) && !isAlong(a.y(), b.y());
        const int count = isSlanted ? std::max(1, int(std::ceil(QLineF(a, b).length() / longestPiece))) : 1;
        for (int piece = 0; piece < count; ++piece)
            pieces << QRectF(a + (b - a) * piece / count, a + (b - a) * (piece + 1) / count).normalized();
    }
    return pieces;
}

qreal distanceFrom(const QPolygonF& line, QPointF point)
{
    qreal nearest = line.isEmpty() ? 1e18 : QLineF(line.first(), point).length();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1], step = line[i] - a;
        const qreal square = QPointF::dotProduct(step, step);
        const qreal part = square > 0 ? std::clamp(QPointF::dotProduct(point - a, step) / square, 0.0, 1.0) : 0;
        nearest = std::min(nearest, QLineF(a + step * part, point).length());
    }
    return nearest;
}

qreal lengthOf(const QPolygonF& line)
{
    qreal length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

QPointF pointAlong(const QPolygonF& line, qreal distance)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const qreal length = QLineF(line[i - 1], line[i]).length();
        if (length > 0 && distance <= length)
            return line[i - 1] + (line[i] - line[i - 1]) * std::max(0.0, distance / length);
        distance -= length;
    }
    return line.isEmpty() ? QPointF() : line.last();
}
