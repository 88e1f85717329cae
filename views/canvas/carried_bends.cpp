// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/carried_bends.h"
#include <algorithm>
#include <cmath>

namespace {
/// How far a node moves: with itself or with what it stands in.
QPointF stepOf(const Scene& scene, const ObjectId& id, const QHash<ObjectId, QPointF>& places)
{
    const NodeLook* look = scene.node(id);
    for (int depth = 0; look && depth < 8; ++depth) {
        if (const auto place = places.constFind(look->id); place != places.cend())
            return *place - look->box.topLeft();
        look = scene.node(look->container);
    }
    return {};
}

/// A coordinate between two ends that move by `a` and `b`.
qreal carried(qreal value, qreal from, qreal to, qreal a, qreal b)
{
    const qreal share = std::abs(to - from) < 1 ? 0.5 : std::clamp((value - from) / (to - from), 0.0, 1.0);
    return std::round(value + a * (1 - share) + b * share);
}
}

QHash<ObjectId, QList<QPointF>> carriedBends(const Scene& scene, const QHash<ObjectId, QPointF>& places)
{
    QHash<ObjectId, QList<QPointF>> result;
    scene.links().forEach([&](const LinkLook& look) {
        if (look.bends.isEmpty() || look.objects.isEmpty())
            return;
        const QPointF a = stepOf(scene, look.from, places), b = stepOf(scene, look.to, places);
        if (a.isNull() && b.isNull())
            return;
        QList<QPointF> bends;
        for (const QPointF& bend : look.bends)
            bends << QPointF(carried(bend.x(), look.fromPort.x(), look.toPort.x(), a.x(), b.x()), carried(bend.y(), look.fromPort.y(), look.toPort.y(), a.y(), b.y()));
        result.insert(look.objects.first(), bends);
    });
    return result;
}
