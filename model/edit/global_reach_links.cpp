// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/free_prefix.h"
#include "model/edit/global_reach_rules.h"
#include "model/edit/link_rules.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

namespace {
CircuitAtLocation circuitAtLocation(const Design& design, const ObjectId& circuit)
{
    const auto* row = design.find<ExpressRouteCircuit>(circuit);
    return {*row, design.find(row->peeringLocation)};
}

QString refuseGlobalReach(const Design& design, const ObjectId& from, const ObjectId& to)
{
    for (const GlobalReach& reach : design.all<GlobalReach>())
        if (reach.circuits.contains(CircuitId(from)) && reach.circuits.contains(CircuitId(to)))
            return QCoreApplication::translate("edit", "These circuits are already joined by Global Reach.");
    return refusalText(globalReachRefusal(Catalogue::builtIn(), circuitAtLocation(design, from), circuitAtLocation(design, to)));
}

Result<Edited> makeGlobalReach(const Design& design, const Catalogue&, const ObjectId& from, const ObjectId& to)
{
    GlobalReach reach;
    reach.id = newId(design, ObjectKind::GlobalReach);
    reach.name = newName(design, ObjectKind::GlobalReach, QCoreApplication::translate("edit", "Global Reach"));
    reach.circuits = {CircuitId(from), CircuitId(to)};
    reach.addressPrefix = firstFreePrefix(parseCidr(QStringLiteral("172.16.0.0/16")).value(), 29, usedPrefixes(design));
    return Edited{design.with(reach), {reach.id}};
}
}

QList<LinkRule> globalReachLinkRules()
{
    return {{ObjectKind::ExpressRouteCircuit, ObjectKind::ExpressRouteCircuit, QT_TRANSLATE_NOOP("edit", "Global Reach between the sites at these circuits"), refuseGlobalReach, makeGlobalReach}};
}
