// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "views/canvas/bend_handles.h"
#include "views/canvas/link_shapes.h"
#include <QRandomGenerator>
#include <cmath>

namespace {
bool isOrthogonal(const QPolygonF& line)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        if (std::abs(line[i].x() - line[i - 1].x()) > 0.01 && std::abs(line[i].y() - line[i - 1].y()) > 0.01)
            return false;
    return true;
}

QPointF outward(Side side)
{
    return side == Side::Left ? QPointF(-1, 0) : side == Side::Right ? QPointF(1, 0) : side == Side::Top ? QPointF(0, -1) : QPointF(0, 1);
}

/// Whether a line leaves its first point in a direction.
bool leaves(const QPolygonF& line, QPointF direction)
{
    return line.size() > 1 && QPointF::dotProduct(line[1] - line[0], direction) > 0;
}

RouteEnd anyEnd(QRandomGenerator& random)
{
    return {QPointF(random.bounded(800), random.bounded(600)), static_cast<Side>(random.bounded(4)), 12};
}
}

TEST_CASE("bent lines: orthogonal, from port to port, leaving both ends outwards, whatever the bends are")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 3000; ++round) {
        const RouteEnd from = anyEnd(random), to = anyEnd(random);
        QList<QPointF> bends;
        for (int i = random.bounded(1, 5); i > 0; --i)
            bends << QPointF(random.bounded(800), random.bounded(600));
        const QPolygonF line = bentRoute(from, to, bends);
        QString corners;
        for (const QPointF& point : line)
            corners += QStringLiteral("%1,%2 ").arg(point.x()).arg(point.y());
        INFO("round " << round << ", sides " << int(from.side) << " " << int(to.side) << ": " << corners.toStdString());
        REQUIRE(line.first() == from.port);
        REQUIRE(line.last() == to.port);
        CHECK(isOrthogonal(line));
        const QPointF apart = to.port - from.port;
        if (std::min(std::abs(apart.x()), std::abs(apart.y())) > 24) {   // nearer ends are in each other's way out
            CHECK(leaves(line, outward(from.side)));
            CHECK(leaves(QPolygonF(QList<QPointF>(line.crbegin(), line.crend())), outward(to.side)));
        }
    }
}

TEST_CASE("bent lines: the corners of an orthogonal line, taken as bends, give the line")
{
    const RouteEnd from{{100, 100}, Side::Right, 12}, to{{500, 300}, Side::Left, 12};
    for (const QList<QPointF>& corners : {QList<QPointF>{{300, 100}, {300, 300}}, QList<QPointF>{{150, 100}, {150, 40}, {420, 40}, {420, 300}}})
        CHECK(bentRoute(from, to, corners) == QPolygonF(QList<QPointF>{from.port} + corners + QList<QPointF>{to.port}));
}

TEST_CASE("bent lines: an end that moves takes its stretch along, and an end that comes past a bend is led round")
{
    const RouteEnd to{{500, 300}, Side::Left, 12};
    const QList<QPointF> corners{{300, 100}, {300, 300}};
    CHECK(bentRoute({{100, 130}, Side::Right, 12}, to, corners) == QPolygonF({{100, 130}, {300, 130}, {300, 300}, {500, 300}}));
    const QPolygonF past = bentRoute({{350, 100}, Side::Right, 12}, to, corners);
    CHECK(isOrthogonal(past));
    CHECK(leaves(past, {1, 0}));
}

TEST_CASE("curved lines: smooth, from port to port, through each bend, leaving at right angles")
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        const RouteEnd from = anyEnd(random), to = anyEnd(random);
        QList<QPointF> bends;
        for (int i = random.bounded(4); i > 0; --i)
            bends << QPointF(random.bounded(800), random.bounded(600));
        const QPolygonF line = curvedRoute(from, to, bends);
        CHECK(line.first() == from.port);
        CHECK(line.last() == to.port);
        CHECK(leaves(line, outward(from.side)));
        for (const QPointF& bend : bends)
            CHECK(distanceFrom(line, bend) < 0.01);
    }
}

TEST_CASE("pieces of a line hold all of it, and those of a slanted one are small")
{
    const QPolygonF line{{0, 0}, {400, 300}, {400, 900}};
    const QList<QRectF> pieces = linePieces(line);
    for (qreal along = 0; along <= lengthOf(line); along += 3) {
        const QPointF point = pointAlong(line, along);
        bool isHeld = false;
        for (const QRectF& piece : pieces)
            isHeld = isHeld || piece.adjusted(-0.1, -0.1, 0.1, 0.1).contains(point);
        CHECK(isHeld);
    }
    for (const QRectF& piece : pieces)
        CHECK((piece.width() < 0.1 || piece.width() <= 24.1));
}

TEST_CASE("handles: pulling a stretch moves it alone, and the line is then drawn through where it was pulled")
{
    LinkLook look;
    look.id = ObjectId(QStringLiteral("line"));
    look.objects = {look.id};
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        const qreal middle = 200 + random.bounded(200);
        look.fromPort = {100, qreal(random.bounded(300))};
        look.toPort = {600, qreal(400 + random.bounded(300))};
        look.route = {look.fromPort, {middle, look.fromPort.y()}, {middle, look.toPort.y()}, look.toPort};
        const QList<BendHandle> handles = bendHandles(look, 1);
        REQUIRE(handles.size() == 3);
        const BendHandle handle = handles[random.bounded(3)];
        const QPointF target = handle.place + QPointF(random.bounded(60, 90), random.bounded(60, 90));
        const QList<QPointF> bends = bendsAfter(look, handle, target, {12, 12});
        const QPolygonF line = bentRoute({look.fromPort, Side::Right, 12}, {look.toPort, Side::Left, 12}, bends);
        INFO("round " << round << " stretch " << handle.index);
        CHECK(isOrthogonal(line));
        CHECK(line.first() == look.fromPort);
        CHECK(line.last() == look.toPort);
        const QPointF along = handle.kind == BendHandle::Kind::LevelStretch ? QPointF(handle.place.x(), target.y()) : QPointF(target.x(), handle.place.y());
        CHECK(distanceFrom(line, along) < 0.6);
    }
}
