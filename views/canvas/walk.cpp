// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/walk.h"
#include <algorithm>
#include <cmath>

QList<ObjectId> walkingOrder(const Scene& scene)
{
    struct Stop
    {
        qreal x, y;
        int rank;
        ObjectId id;
    };
    QList<Stop> stops;
    scene.nodes().forEach([&](const NodeLook& look) {
        if (!look.kind || scene.isHidden(look.id))
            return;
        const NodeLook* container = look.style == NodeStyle::Chip ? scene.node(look.container) : nullptr;
        stops << Stop{container ? container->rect.left() : look.box.left(), look.box.top(), 0, look.id};
    });
    scene.links().forEach([&](const LinkLook& look) {
        const NodeLook* from = scene.node(look.from);
        if (!look.objects.isEmpty() && from && !scene.isHidden(look.id))
            stops << Stop{from->box.left(), from->box.top(), 1 + look.rank, look.objects.first()};
    });
    std::sort(stops.begin(), stops.end(), [](const Stop& a, const Stop& b) {
        if (a.x != b.x)
            return a.x < b.x;
        if (a.y != b.y)
            return a.y < b.y;
        return a.rank != b.rank ? a.rank < b.rank : a.id < b.id;
    });
    QList<ObjectId> ids;
    for (const Stop& stop : stops)
        ids << stop.id;
    return ids;
}

ObjectId nextInWalk(const Scene& scene, const ObjectId& from, int step)
{
    const QList<ObjectId> order = walkingOrder(scene);
    if (order.isEmpty())
        return {};
    const qsizetype at = order.indexOf(from);
    if (at < 0)
        return step > 0 ? order.first() : order.last();
    return order[(at + step + order.size()) % order.size()];
}

ObjectId nearestInDirection(const Scene& scene, const ObjectId& from, QPointF direction)
{
    const NodeLook* start = scene.node(from);
    if (!start)
        return {};
    ObjectId best;
    qreal bestCost = 1e18;
    const QPointF centre = start->box.center();
    scene.nodes().forEach([&](const NodeLook& look) {
        if (!look.kind || look.id == from || look.style == NodeStyle::Group || scene.isHidden(look.id))
            return;
        const QPointF to = look.box.center() - centre;
        const qreal along = QPointF::dotProduct(to, direction), aside = std::abs(to.x() * direction.y() - to.y() * direction.x());
        const qreal cost = along + 2.5 * aside;
        if (along > 8 && (cost < bestCost || (cost == bestCost && look.id < best))) {
            best = look.id;
            bestCost = cost;
        }
    });
    return best;
}
