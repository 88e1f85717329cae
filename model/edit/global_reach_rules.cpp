// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/global_reach_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
bool offersPrivatePeering(const ExpressRouteCircuit& circuit)
{
    return std::any_of(circuit.peerings.begin(), circuit.peerings.end(), [](const CircuitPeering& peering) { return peering.type == PeeringType::AzurePrivatePeering; });
}

QString cloudOf(const PeeringLocation& location)
{
    return location.cloud.isEmpty() ? publicCloud : location.cloud;
}
}

GlobalReachRefusal globalReachRefusal(const Catalogue& catalogue, const CircuitAtLocation& first, const CircuitAtLocation& second)
{
    const PeeringLocation* a = first.location;
    const PeeringLocation* b = second.location;
    if (a && b && cloudOf(*a) != cloudOf(*b))
        return GlobalReachRefusal::OtherCloud;
    if (a && b && (a->id == b->id || (!a->location.isEmpty() && a->location == b->location)))
        return GlobalReachRefusal::SamePeeringLocation;
    if (first.circuit.tier == CircuitTier::Local || second.circuit.tier == CircuitTier::Local)
        return GlobalReachRefusal::LocalTier;
    const auto* entryA = a ? catalogue.peeringLocation(a->location, cloudOf(*a)) : nullptr;
    const auto* entryB = b ? catalogue.peeringLocation(b->location, cloudOf(*b)) : nullptr;
    const bool arePremium = first.circuit.tier == CircuitTier::Premium && second.circuit.tier == CircuitTier::Premium;
    if (entryA && entryB && entryA->geopoliticalRegion != entryB->geopoliticalRegion && !arePremium)
        return GlobalReachRefusal::NotPremium;
    return offersPrivatePeering(first.circuit) && offersPrivatePeering(second.circuit) ? GlobalReachRefusal::None : GlobalReachRefusal::NoPrivatePeering;
}

QString refusalText(GlobalReachRefusal refusal)
{
    switch (refusal) {
    case GlobalReachRefusal::None: return {};
    case GlobalReachRefusal::OtherCloud: return QCoreApplication::translate("edit", "The circuits are in different Azure clouds, which Global Reach does not join.");
    case GlobalReachRefusal::SamePeeringLocation: return QCoreApplication::translate("edit", "Both circuits are at one peering location. Global Reach joins circuits of different locations.");
    case GlobalReachRefusal::LocalTier: return QCoreApplication::translate("edit", "A circuit of the Local tier has no Global Reach. Choose Standard or Premium.");
    case GlobalReachRefusal::NotPremium: return QCoreApplication::translate("edit", "The circuits are in different geopolitical regions, for which both must be of the Premium tier.");
    case GlobalReachRefusal::NoPrivatePeering: return QCoreApplication::translate("edit", "Global Reach joins private peerings, and one of the circuits has none. Add it.");
    }
    return {};
}
