// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/label_placement.h"
#include "views/canvas/link_shapes.h"
#include <QLineF>
#include <algorithm>
#include <cmath>

namespace {
enum class Lines { Avoided, Crossed };

bool isFree(const QRectF& rect, const LabelSurroundings& around, Lines lines)
{
    for (const QRectF& taken : around.taken)
        if (taken.intersects(rect))
            return false;
    if (lines == Lines::Avoided)
        for (const QRectF& line : around.lines)
            if (line.intersects(rect))
                return false;
    return true;
}

bool crossesRoute(const QRectF& rect, const QPolygonF& route)
{
    for (const QRectF& piece : linePieces(route))
        if (piece.adjusted(-0.5, -0.5, 0.5, 0.5).intersects(rect))
            return true;
    return false;
}

bool isLevelAt(const QPolygonF& route, qsizetype i)
{
    return std::abs(route[i].y() - route[i - 1].y()) < std::abs(route[i].x() - route[i - 1].x());
}

qreal lengthAt(const QPolygonF& route, qsizetype i)
{
    return QLineF(route[i - 1], route[i]).length();
}

bool isSlanted(const QPolygonF& route)
{
    for (qsizetype i = 1; i < route.size(); ++i)
        if (std::min(std::abs(route[i].x() - route[i - 1].x()), std::abs(route[i].y() - route[i - 1].y())) > 0.5)
            return true;
    return false;
}

/// The indices of the segments, the longest first.
QList<qsizetype> byLength(const QPolygonF& route)
{
    QList<qsizetype> order;
    for (qsizetype i = 1; i < route.size(); ++i)
        order << i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return lengthAt(route, a) > lengthAt(route, b) + 0.5; });
    return order;
}

constexpr qreal finestStep = 10;                         // between places that are tried along a line

/// Points on the line, from its middle outwards.
QList<QPointF> pointsFromMiddle(const QPolygonF& route)
{
    const qreal total = lengthOf(route);
    QList<QPointF> points;
    const qreal step = std::clamp(finestStep / std::max<qreal>(total, 1), 0.005, 0.07);
    for (qreal part = 0; part <= 0.46; part += step) {
        points << pointAlong(route, total * (0.5 - part));
        if (part > 0)
            points << pointAlong(route, total * (0.5 + part));
    }
    return points;
}

/// A curve as short pieces.
bool isSmooth(const QPolygonF& route)
{
    return route.size() > 8 && isSlanted(route);
}

QRectF centredOn(QPointF point, const QSizeF& size)
{
    return {std::round(point.x() - size.width() / 2), std::round(point.y() - size.height() / 2), size.width(), size.height()};
}

/// The first free place on either side of a line that runs anyhow, as near to its start as the text allows.
QRectF placeBesideSlope(const QPolygonF& route, qreal clear, const QSizeF& size, const LabelSurroundings& around)
{
    const qreal farthest = std::min(lengthOf(route) * 0.45, clear + 160);
    for (qreal along = clear + size.height() / 2; along <= farthest; along += finestStep) {
        const QPointF at = pointAlong(route, along), step = pointAlong(route, along + 4) - pointAlong(route, along - 4);
        const qreal length = std::hypot(step.x(), step.y());
        if (length <= 0)
            continue;
        QPointF aside(-step.y() / length, step.x() / length);
        if (aside.y() > 0 || (aside.y() == 0 && aside.x() < 0))
            aside = -aside;                              // above the line first
        const qreal reach = std::abs(aside.x()) * size.width() / 2 + std::abs(aside.y()) * size.height() / 2 + 3;
        for (const QPointF& centre : {at + aside * reach, at - aside * reach})
            if (const QRectF place = centredOn(centre, size); !crossesRoute(place, route) && isFree(place, around, Lines::Avoided))
                return place;
    }
    return {};
}
}

QRectF placeEndLabel(const QPolygonF& route, qreal clear, const QSizeF& size, const LabelSurroundings& around)
{
    constexpr qreal gap = 2;
    if (isSlanted(route))
        return placeBesideSlope(route, clear, size, around);
    for (qsizetype i = 1; i < route.size() && i < 4; ++i) {
        const QPointF a = route[i - 1], b = route[i];
        const qreal length = lengthAt(route, i), start = i == 1 ? clear : 6;
        const QPointF step = length > 0 ? (b - a) / length : QPointF();
        for (qreal along = start; along + (isLevelAt(route, i) ? size.width() : size.height()) <= length + 4; along += 8) {
            const QPointF at = a + step * along;
            QList<QRectF> places;
            if (isLevelAt(route, i)) {
                const qreal left = step.x() > 0 ? at.x() : at.x() - size.width();
                places << QRectF(QPointF(left, at.y() - size.height() - gap), size) << QRectF(QPointF(left, at.y() + gap), size);
            } else {
                const qreal top = step.y() > 0 ? at.y() : at.y() - size.height();
                places << QRectF(QPointF(at.x() + 2 * gap, top), size) << QRectF(QPointF(at.x() - 2 * gap - size.width(), top), size);
            }
            for (const QRectF& place : places)
                if (!crossesRoute(place, route) && isFree(place, around, Lines::Avoided))
                    return place;
        }
    }
    return {};
}

QRectF placeMiddleLabel(const QPolygonF& route, const QSizeF& size, const LabelSurroundings& around)
{
    for (const qsizetype i : byLength(route)) {
        const QPointF middle = (route[i - 1] + route[i]) / 2;
        const QSizeF half = size / 2;
        const QPointF aside = isLevelAt(route, i) ? QPointF(0, half.height() + 2) : QPointF(half.width() + 4, 0);
        const qreal length = lengthAt(route, i), own = isLevelAt(route, i) ? size.width() : size.height();
        const QPointF direction = length > 0 ? (route[i] - route[i - 1]) / length : QPointF();
        for (qreal along = 0; along == 0 || along <= (length - own) / 2; along += finestStep)
            for (const QPointF& centre : {middle - aside - direction * along, middle + aside - direction * along, middle - aside + direction * along, middle + aside + direction * along}) {
                const QRectF place = centredOn(centre, size);
                if (!crossesRoute(place, route) && isFree(place, around, Lines::Avoided))
                    return place;
            }
    }
    return {};
}

QPointF markPlace(const QPolygonF& route)
{
    if (isSmooth(route))
        return pointAlong(route, lengthOf(route) / 2);
    const QList<qsizetype> order = byLength(route);
    return order.isEmpty() ? route.value(0) : (route[order.first() - 1] + route[order.first()]) / 2;
}

BadgePlace placeBadge(const QPolygonF& route, const QSizeF& flat, const QSizeF& stacked, const LabelSurroundings& around)
{
    enum class Fit { Inside, Any };
    struct Attempt
    {
        bool isStacked;
        Fit fit;
        Lines lines;
    };
    constexpr Attempt attempts[]{{false, Fit::Inside, Lines::Avoided}, {true, Fit::Inside, Lines::Avoided}, {true, Fit::Any, Lines::Avoided},
                                 {false, Fit::Any, Lines::Avoided},    {true, Fit::Any, Lines::Crossed},    {false, Fit::Any, Lines::Crossed}};
    const QList<qsizetype> order = byLength(route);
    const QList<QPointF> fromMiddle = pointsFromMiddle(route);
    for (const Attempt& attempt : attempts) {
        const QSizeF& size = attempt.isStacked ? stacked : flat;
        const auto isGood = [&](QPointF centre) { return isFree(centredOn(centre, size).adjusted(-4, -3, 4, 3), around, attempt.lines); };
        if (attempt.fit == Fit::Any) {
            for (const QPointF& point : fromMiddle)
                if (isGood(point))
                    return {centredOn(point, size), attempt.isStacked};
            continue;
        }
        for (const qsizetype i : order) {
            if (lengthAt(route, i) < (isLevelAt(route, i) ? size.width() : size.height()) + 16)
                continue;
            for (const qreal part : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8})
                if (const QPointF point = route[i - 1] + (route[i] - route[i - 1]) * part; isGood(point))
                    return {centredOn(point, size), attempt.isStacked};
        }
    }
    for (const QPointF& point : fromMiddle)                  // close to something, but on nothing
        if (isFree(centredOn(point, stacked), around, Lines::Crossed))
            return {centredOn(point, stacked), true};
    if (const QRectF beside = placeMiddleLabel(route, stacked, LabelSurroundings{around.taken, {}}); !beside.isEmpty())
        return {beside, true};
    const qsizetype longest = order.value(0, 0);
    return {longest > 0 ? centredOn((route[longest - 1] + route[longest]) / 2, stacked) : QRectF(route.value(0), stacked), true};
}
