// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/add_demand.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

namespace {
bool canEndDemand(const Design& design, const ObjectId& id)
{
    return design.find<Site>(id) || design.find<RemoteUsers>(id) || design.find<VirtualNetwork>(id);
}
}

Result<Edited> addDemand(const Design& design, const ObjectId& from, const ObjectId& to)
{
    if (!canEndDemand(design, from) || !canEndDemand(design, to) || from == to)
        return Error{QCoreApplication::translate("edit", "A demand is traffic between two different sites, remote users or virtual networks."), {}};
    const bool isSwapped = design.find<VirtualNetwork>(from) && !design.find<VirtualNetwork>(to);
    Demand demand;
    demand.id = newId(design, ObjectKind::Demand);
    demand.from = isSwapped ? to : from;
    demand.to = isSwapped ? from : to;
    demand.name = newName(design, ObjectKind::Demand,
                          QCoreApplication::translate("edit", "%1 to %2").arg(displayName(design, demand.from), displayName(design, demand.to)));
    demand.toAzure = Bandwidth::mbps(100);
    demand.fromAzure = Bandwidth::mbps(100);
    return Edited{design.with(demand), {demand.id}};
}

Result<std::pair<ObjectId, ObjectId>> demandEnds(const Design& design, const QList<ObjectId>& selection)
{
    QList<ObjectId> ends;
    for (const ObjectId& id : selection)
        if (canEndDemand(design, id))
            ends << id;
    if (ends.isEmpty() && design.all<Site>().size() == 1 && design.all<VirtualNetwork>().size() == 1)
        ends = {design.all<Site>().rows().first()->id, design.all<VirtualNetwork>().rows().first()->id};
    if (ends.size() != 2)
        return Error{QCoreApplication::translate("edit", "Select a site and a virtual network: the demand is the traffic between them."), {}};
    return std::pair{ends[0], ends[1]};
}
