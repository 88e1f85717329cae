// SPDX-License-Identifier: GPL-3.0-or-later
// The pairs of the failure engine: which share their states, and what becomes of them in one.

#include "model/analysis/failure_engine.h"
#include <algorithm>

namespace {
/// Whether each connection has an active branch in the one exactly when it has in the other.
bool hasSameConnections(const BranchTable& routes, const std::vector<char>& a, const std::vector<char>& b)
{
    for (std::size_t begin = 0, end = 0; begin < routes.branches.size(); begin = end) {
        bool inA = false, inB = false;
        for (end = begin; end < routes.branches.size() && routes.branches[end].connection == routes.branches[begin].connection; ++end) {
            inA = inA || a[end];
            inB = inB || b[end];
        }
        if (inA != inB)
            return false;
    }
    return true;
}

std::vector<int> activeConnections(const BranchTable& routes, const ActiveBranches& active)
{
    std::vector<int> connections;
    for (std::size_t i = 0; i < routes.branches.size(); ++i)
        if ((active.toAzure[i] || active.fromAzure[i]) && (connections.empty() || connections.back() != routes.branches[i].connection))
            connections.push_back(routes.branches[i].connection);
    return connections;
}

template <class T> bool haveCommon(const std::vector<T>& a, const std::vector<T>& b)
{
    for (auto first = a.begin(), second = b.begin(); first != a.end() && second != b.end();) {
        if (*first == *second)
            return true;
        *first < *second ? void(++first) : void(++second);
    }
    return false;
}

/// The same where the second list names spokes of units.
bool haveCommon(const std::vector<int>& units, const std::vector<std::pair<int, int>>& spokes)
{
    return std::any_of(spokes.begin(), spokes.end(), [&](const auto& one) { return std::binary_search(units.begin(), units.end(), one.first); });
}
}

void FailureEngine::addUnits(std::stop_token stop)
{
    const std::vector<NetworkClass>& classes = m_graph.networkClasses;
    PairStatesMaker maker(m_graph, m_capacities);
    for (std::size_t site = 0; site < m_graph.topology.sites.size(); ++site) {
        std::vector<int> unitOf(classes.size(), -1);
        for (std::size_t i = 0; i < classes.size() && !stop.stop_requested(); ++i) {
            const NetworkClass& networks = classes[i];
            if (networks.alike >= 0) {
                unitOf[i] = unitOf[static_cast<std::size_t>(networks.alike)];
                if (unitOf[i] >= 0)
                    addAlike(unitOf[i], networks);
                continue;
            }
            PairStates pair = maker.make(static_cast<int>(site), networks);
            if (pair.routes().branches.empty())
                continue;
            unitOf[i] = static_cast<int>(m_units.size());
            for (const int component : pair.components())
                m_unitsOf[static_cast<std::size_t>(component)].push_back(unitOf[i]);
            m_units.push_back({static_cast<int>(site), networks.networks, std::move(pair), {}, {}});
        }
    }
    m_unitAt.resize(m_units.size());
    m_placeOf.resize(m_graph.topology.sites.size() * m_graph.topology.networks.size());
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        const Unit& unit = m_units[i];
        const auto set = [&](const std::vector<int>& networks, int spokes) {
            for (const int network : networks)
                m_placeOf[static_cast<std::size_t>(pairIndex(unit.site, network))] = {static_cast<int>(i), spokes};
        };
        set(unit.networks, -1);
        for (std::size_t k = 0; k < unit.spokes.size(); ++k)
            set(unit.spokes[k].networks, static_cast<int>(k));
    }
}

/// Networks that are alike to those of a unit: the same, or behind parts of their own.
void FailureEngine::addAlike(int index, const NetworkClass& networks)
{
    Unit& unit = m_units[static_cast<std::size_t>(index)];
    if (networks.series.empty()) {
        unit.networks.insert(unit.networks.end(), networks.networks.begin(), networks.networks.end());
        return;
    }
    for (const int component : networks.series)
        m_spokesOf[static_cast<std::size_t>(component)].emplace_back(index, static_cast<int>(unit.spokes.size()));
    unit.spokes.push_back({networks.networks, {}, 0});
}

bool FailureEngine::shareAPair(int first, int second) const
{
    const auto& unitsA = m_unitsOf[static_cast<std::size_t>(first)];
    const auto& unitsB = m_unitsOf[static_cast<std::size_t>(second)];
    const auto& spokesA = m_spokesOf[static_cast<std::size_t>(first)];
    const auto& spokesB = m_spokesOf[static_cast<std::size_t>(second)];
    return haveCommon(unitsA, unitsB) || haveCommon(unitsA, spokesB) || haveCommon(unitsB, spokesA) || haveCommon(spokesA, spokesB);
}

std::optional<FailureEngine::PairState> FailureEngine::pairState(int pair, std::span<const int> components)
{
    const auto [index, place] = m_placeOf[static_cast<std::size_t>(pair)];
    if (index < 0)
        return std::nullopt;
    for (const int component : components)
        if (const auto& cut = m_spokesOf[static_cast<std::size_t>(component)]; place >= 0 && std::binary_search(cut.begin(), cut.end(), std::pair(index, place)))
            return PairState();
    const PairStates::State& state = m_units[static_cast<std::size_t>(index)].pair.without(components);
    return PairState{state.isConnected, state.toAzureMbps, state.fromAzureMbps};
}

std::vector<int> FailureEngine::networksOf(const Touched& touched) const
{
    const Unit& unit = m_units[static_cast<std::size_t>(touched.unit)];
    if (touched.spokes >= 0)
        return unit.spokes[static_cast<std::size_t>(touched.spokes)].networks;
    std::vector<int> networks = unit.networks;
    for (const Spokes& spokes : unit.spokes)
        if (spokes.cutAt != m_question)
            networks.insert(networks.end(), spokes.networks.begin(), spokes.networks.end());
    return networks;
}

void FailureEngine::reroute(Group& group, const PairStates& pair, const PairStates::State& state)
{
    group.isTouched = true;
    for (const std::size_t direction : {0u, 1u}) {
        m_spreader.spread(group.demands.site, group.demands.network, pair.routes(), direction == 0 ? state.active.toAzure : state.active.fromAzure, m_isDown, group.now[direction]);
        addLoad(group.unfailed[direction], -group.demands.mbps[direction], direction);
        addLoad(group.now[direction], group.demands.mbps[direction], direction);
    }
}

void FailureEngine::rerouteAll(const std::vector<int>& groups, const PairStates& pair, const PairStates::State& state)
{
    for (const int group : groups) {
        m_touchedGroups.push_back(group);
        m_groups[static_cast<std::size_t>(group)].isConnected = state.isConnected;
        reroute(m_groups[static_cast<std::size_t>(group)], pair, state);
    }
}

void FailureEngine::addFailover(const Unit& unit, const PairStates::State& state, std::size_t pairs)
{
    Moved moved{activeConnections(unit.pair.routes(), unit.pair.unfailed().active), activeConnections(unit.pair.routes(), state.active), 0};
    if (moved.before == moved.after)
        return;
    auto at = std::find_if(m_moved.begin(), m_moved.end(), [&](const Moved& known) { return known.before == moved.before && known.after == moved.after; });
    if (at == m_moved.end())
        at = m_moved.insert(at, std::move(moved));
    at->pairs += static_cast<int>(pairs);
}

/// Spokes whose own peering is down have no way, whatever the others of their unit have.
void FailureEngine::cutOff(int index, int place, FailureResult& result)
{
    Unit& unit = m_units[static_cast<std::size_t>(index)];
    Spokes& spokes = unit.spokes[static_cast<std::size_t>(place)];
    if (std::exchange(spokes.cutAt, m_question) == m_question)
        return;
    m_touched.push_back({index, place});
    for (const int network : spokes.networks)
        result.pairsDown.push_back(pairIndex(unit.site, network));
    PairStates::State none;
    none.active.toAzure.resize(unit.pair.routes().branches.size());
    none.active.fromAzure = none.active.toAzure;
    rerouteAll(spokes.groups, unit.pair, none);
}

void FailureEngine::askUnit(int index, FailureResult& result)
{
    Unit& unit = m_units[static_cast<std::size_t>(index)];
    const PairStates::State& unfailed = unit.pair.unfailed();
    const PairStates::State& state = unit.pair.without(m_down);
    const bool isSame = state.active.toAzure == unfailed.active.toAzure && state.active.fromAzure == unfailed.active.fromAzure;
    // 1. What becomes of the pairs.
    Touched touched{index, -1, state.isConnected, false, state.toAzureMbps, state.fromAzureMbps};
    const std::vector<int> networks = networksOf(touched);
    if (!state.isConnected) {
        for (const int network : networks)
            result.pairsDown.push_back(pairIndex(unit.site, network));
    } else if (!networks.empty()) {
        touched.isRerouted = !isSame && !(hasSameConnections(unit.pair.routes(), state.active.toAzure, unfailed.active.toAzure)
                                          && hasSameConnections(unit.pair.routes(), state.active.fromAzure, unfailed.active.fromAzure));
        if (touched.isRerouted) {
            for (const int network : networks)
                result.pairsRerouted.push_back(pairIndex(unit.site, network));
            addFailover(unit, state, networks.size());
        }
        if (state.toAzureMbps < unfailed.toAzureMbps - 1e-9 || state.fromAzureMbps < unfailed.fromAzureMbps - 1e-9)
            result.pairsWeakened += static_cast<int>(networks.size());
        const double lower = std::min(state.toAzureMbps, state.fromAzureMbps);
        if (result.lowest.pair < 0 || lower < result.lowest.mbps)
            result.lowest = {pairIndex(unit.site, networks.front()), lower};
    }
    m_touched.push_back(touched);
    // 2. And of their traffic.
    if (isSame && !state.usesFurtherWays)
        return;
    rerouteAll(unit.groups, unit.pair, state);
    for (const Spokes& spokes : unit.spokes)
        if (spokes.cutAt != m_question)
            rerouteAll(spokes.groups, unit.pair, state);
}
