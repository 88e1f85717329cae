// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/global_reach_rules.h"
#include "model/edit/circuit_limits.h"
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

QList<GlobalReachRefusal> globalReachRefusals(const Catalogue& catalogue, const CircuitAtLocation& first, const CircuitAtLocation& second)
{
    QList<GlobalReachRefusal> refusals;
    const PeeringLocation* a = first.location;
    const PeeringLocation* b = second.location;
    if (a && b && cloudOf(*a) != cloudOf(*b))
        refusals << GlobalReachRefusal::OtherCloud;
    else if (a && b && (a->id == b->id || (!a->location.isEmpty() && a->location == b->location)))
        refusals << GlobalReachRefusal::SamePeeringLocation;
    const bool isLocal = first.circuit.tier == CircuitTier::Local || second.circuit.tier == CircuitTier::Local;
    if (isLocal)
        refusals << GlobalReachRefusal::LocalTier;
    const auto* entryA = entryOf(catalogue, a);
    const auto* entryB = entryOf(catalogue, b);
    const bool arePremium = first.circuit.tier == CircuitTier::Premium && second.circuit.tier == CircuitTier::Premium;
    if (!isLocal && entryA && entryB && entryA->geopoliticalRegion != entryB->geopoliticalRegion && !arePremium)
        refusals << GlobalReachRefusal::NotPremium;
    if (!offersPrivatePeering(first.circuit) || !offersPrivatePeering(second.circuit))
        refusals << GlobalReachRefusal::NoPrivatePeering;
    return refusals;
}

GlobalReachRefusal globalReachRefusal(const Catalogue& catalogue, const CircuitAtLocation& first, const CircuitAtLocation& second)
{
    const QList<GlobalReachRefusal> refusals = globalReachRefusals(catalogue, first, second);
    return refusals.isEmpty() ? GlobalReachRefusal::None : refusals.first();
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
