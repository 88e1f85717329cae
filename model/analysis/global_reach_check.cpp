// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/connection_check.h"
#include "model/edit/global_reach_rules.h"
#include "model/edit/link_prefixes.h"
#include <set>

namespace {
LinkProblem problemOf(GlobalReachRefusal refusal)
{
    switch (refusal) {
    case GlobalReachRefusal::None: return LinkProblem::None;
    case GlobalReachRefusal::OtherCloud: return LinkProblem::OtherCloud;
    case GlobalReachRefusal::SamePeeringLocation: return LinkProblem::SamePeeringLocation;
    case GlobalReachRefusal::LocalTier: return LinkProblem::LocalTier;
    case GlobalReachRefusal::NotPremium: return LinkProblem::NotPremium;
    case GlobalReachRefusal::NoPrivatePeering: return LinkProblem::NoPrivatePeering;
    }
    return LinkProblem::None;
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

LinkProblem globalReachProblem(const Topology& topology, int first, int second)
{
    if (first < 0 || second < 0)
        return LinkProblem::NotTwoCircuits;
    if (first == second)
        return LinkProblem::SameCircuit;
    const auto& a = topology.circuits[static_cast<std::size_t>(first)];
    const auto& b = topology.circuits[static_cast<std::size_t>(second)];
    const auto locationOf = [&](const Topology::CircuitNode& circuit) { return circuit.location < 0 ? nullptr : topology.locations[static_cast<std::size_t>(circuit.location)].row; };
    if (const auto refusal = globalReachRefusal(*topology.catalogue, {*a.row, locationOf(a)}, {*b.row, locationOf(b)}); refusal != GlobalReachRefusal::None)
        return problemOf(refusal);
    const auto firstEnds = endsOf(topology, a), secondEnds = endsOf(topology, b);
    if (firstEnds.empty() || secondEnds.empty())
        return LinkProblem::NoSiteAtCircuit;
    return firstEnds.size() == 1 && firstEnds == secondEnds ? LinkProblem::SameSite : LinkProblem::None;
}
}

void checkGlobalReaches(Topology& topology)
{
    for (auto& reach : topology.globalReaches) {
        reach.problem = globalReachProblem(topology, reach.circuits[0], reach.circuits[1]);
        const auto& prefix = reach.row->addressPrefix;
        if (reach.isUsable() && prefix && prefix->length() != globalReachLength(prefix->family()))
            reach.problem = LinkProblem::WrongReachPrefix;
    }
}
