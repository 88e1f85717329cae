// SPDX-License-Identifier: GPL-3.0-or-later
// Source: Azure ExpressRoute documentation, "ExpressRoute Global Reach", "Configure Global Reach" and the FAQ: two circuits
// with private peering at different peering locations, not Local, Premium where they are in different geopolitical regions.

#include "model/analysis/connection_check.h"
#include <algorithm>
#include <set>

namespace {
bool offersPrivatePeering(const ExpressRouteCircuit& circuit)
{
    return std::any_of(circuit.peerings.begin(), circuit.peerings.end(), [](const CircuitPeering& peering) { return peering.type == PeeringType::AzurePrivatePeering; });
}

/// What keeps two locations from being joined; those not chosen yet keep nothing.
LinkProblem locationProblem(const Topology& topology, const Topology::CircuitNode& a, const Topology::CircuitNode& b)
{
    if (a.location < 0 || b.location < 0)
        return LinkProblem::None;
    const auto& first = topology.locations[static_cast<std::size_t>(a.location)];
    const auto& second = topology.locations[static_cast<std::size_t>(b.location)];
    const auto cloudOf = [](const Topology::LocationNode& location) { return location.row->cloud.isEmpty() ? publicCloud : location.row->cloud; };
    if (cloudOf(first) != cloudOf(second))
        return LinkProblem::OtherCloud;
    if (a.location == b.location || (first.isChosen() && first.row->location == second.row->location))
        return LinkProblem::SamePeeringLocation;
    const bool arePremium = a.row->tier == CircuitTier::Premium && b.row->tier == CircuitTier::Premium;
    const bool isFar = first.entry && second.entry && first.entry->geopoliticalRegion != second.entry->geopoliticalRegion;
    return isFar && !arePremium ? LinkProblem::NotPremium : LinkProblem::None;
}

/// The sites, or routers without site, at a circuit.
std::set<std::pair<int, int>> endsOf(const Topology& topology, const Topology::CircuitNode& circuit)
{
    std::set<std::pair<int, int>> ends;
    for (const int link : circuit.accessLinks) {
        const int router = topology.accessLinks[static_cast<std::size_t>(link)].router;
        const int site = topology.routers[static_cast<std::size_t>(router)].site;
        ends.emplace(site, site < 0 ? router : -1);
    }
    return ends;
}
}

LinkProblem globalReachProblem(const Topology& topology, int first, int second)
{
    if (first < 0 || second < 0)
        return LinkProblem::NotTwoCircuits;
    if (first == second)
        return LinkProblem::SameCircuit;
    const auto& a = topology.circuits[static_cast<std::size_t>(first)];
    const auto& b = topology.circuits[static_cast<std::size_t>(second)];
    if (const LinkProblem problem = locationProblem(topology, a, b); problem == LinkProblem::OtherCloud || problem == LinkProblem::SamePeeringLocation)
        return problem;
    if (a.row->tier == CircuitTier::Local || b.row->tier == CircuitTier::Local)
        return LinkProblem::LocalTier;
    if (const LinkProblem problem = locationProblem(topology, a, b); problem != LinkProblem::None)
        return problem;
    if (!offersPrivatePeering(*a.row) || !offersPrivatePeering(*b.row))
        return LinkProblem::NoPrivatePeering;
    const auto firstEnds = endsOf(topology, a), secondEnds = endsOf(topology, b);
    if (firstEnds.empty() || secondEnds.empty())
        return LinkProblem::NoSiteAtCircuit;
    return firstEnds.size() == 1 && firstEnds == secondEnds ? LinkProblem::SameSite : LinkProblem::None;
}

void checkGlobalReaches(Topology& topology)
{
    for (auto& reach : topology.globalReaches)
        reach.problem = globalReachProblem(topology, reach.circuits[0], reach.circuits[1]);
}
