// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/place_new.h"
#include "model/design/kind_info.h"
#include "model/edit/holding.h"
#include "model/edit/move.h"
#include <QRectF>
#include <algorithm>

namespace {
// About what the canvas draws: a card or a container with a row for each object in it, pixels at 100 %.
constexpr double cardWidth = 176, cardHeight = 64, rowHeight = 44, subnetHeight = 20, frame = 40;
constexpr double columnSites = 0, columnRouters = 220, columnLocations = 520, columnNetworks = 900;

double heightOf(const Design& design, const Holding& holding, const ObjectId& id)
{
    double height = cardHeight;
    for (const ObjectId& held : holding.value(id))
        if (const auto kind = design.kindOf(held); kind && info(*kind).shape == Shape::Chip)
            height += rowHeight;
    if (const VirtualNetwork* network = design.find<VirtualNetwork>(id))
        height += subnetHeight * static_cast<double>(network->subnets.size()) + 2 * frame;       // and the frame of its region
    return height;
}

QList<QRectF> placesTaken(const Design& design, const Holding& holding)
{
    QList<QRectF> places;
    design.forEach([&](const auto& row) {
        if (row.position)
            places << QRectF(row.position->x() - frame / 2, row.position->y() - frame, cardWidth + frame, heightOf(design, holding, row.id) + frame);
    });
    return places;
}

double columnOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Site: return columnSites;
    case ObjectKind::PeeringLocation: return columnLocations;
    case ObjectKind::VirtualNetwork: return columnNetworks;
    default: return columnRouters;
    }
}
}

Design withPlacesForNew(const Design& before, const Design& after, const QList<ObjectId>& made, const ObjectId& site)
{
    const Holding holding = holdingOf(after);
    // 1. Columns from the top, each in the order made, all in the middle of the highest.
    QHash<ObjectId, QPointF> offsets;
    QHash<ObjectId, double> heights;
    QMap<double, double> columns;                        // x to the height so far
    for (const ObjectId& id : made) {
        const auto kind = after.kindOf(id);
        if (!kind || !findField(*info(*kind).fields, QStringLiteral("position")))
            continue;
        double& y = columns[columnOf(*kind)];
        offsets[id] = QPointF(columnOf(*kind), y);
        heights[id] = heightOf(after, holding, id);
        y += heights[id] + frame;
    }
    double highest = 0;
    for (const double height : std::as_const(columns))
        highest = std::max(highest, height);
    for (auto at = offsets.begin(); at != offsets.end(); ++at)
        at->ry() += std::round((highest - columns[at->x()]) / 2);
    // 2. Beside the site, or below, where all have room.
    const Site* own = before.find<Site>(site);
    const QList<QRectF> taken = placesTaken(before, holdingOf(before));
    double left = own && own->position ? own->position->x() : 0;
    if (!own && !taken.isEmpty())
        left = std::min_element(taken.begin(), taken.end(), [](const QRectF& a, const QRectF& b) { return a.left() < b.left(); })->left() + frame / 2;
    double top = own && own->position ? own->position->y() : 0;
    const auto hasRoom = [&](double y) {
        for (auto at = offsets.cbegin(); at != offsets.cend(); ++at) {
            const QRectF place(left + at->x(), y + at->y(), cardWidth, heights[at.key()]);
            if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); }))
                return false;
        }
        return true;
    };
    while (!hasRoom(top))
        top += frame;
    // 3. Put them there.
    QHash<ObjectId, QPointF> positions;
    for (auto at = offsets.cbegin(); at != offsets.cend(); ++at)
        positions[at.key()] = QPointF(left, top) + at.value();
    const auto placed = placeObjects(after, positions);
    return placed ? *placed : after;
}
