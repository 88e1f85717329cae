// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failure_engine.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr double unasked = -2;                   // of a changed utilisation

/// Whether each connection has an active branch in the one exactly when it has in the other.
bool hasSameConnections(const RouteTable& routes, const std::vector<char>& a, const std::vector<char>& b)
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

std::vector<int> activeConnections(const RouteTable& routes, const ActiveBranches& active)
{
    std::vector<int> connections;
    for (std::size_t i = 0; i < routes.branches.size(); ++i)
        if ((active.toAzure[i] || active.fromAzure[i]) && (connections.empty() || connections.back() != routes.branches[i].connection))
            connections.push_back(routes.branches[i].connection);
    return connections;
}
}

FailureEngine::FailureEngine(const Analysis& analysis, std::stop_token stop)
    : m_analysis(analysis), m_graph(*analysis.graph), m_capacities(capacityTableOf(m_graph)), m_places(m_graph), m_spreader(m_places), m_links(m_graph, m_capacities, m_places),
      m_unitsOf(m_graph.components.size()), m_isDown(m_graph.components.size()), m_isChanged(static_cast<std::size_t>(m_places.count())),
      m_isConnectionChanged(m_graph.topology.connections.size()), m_changedUtilisation(m_graph.topology.connections.size())
{
    for (std::size_t i = 0; i + 1 < m_places.firstSide.size(); ++i)
        m_connectionOfSide.insert(m_connectionOfSide.end(), static_cast<std::size_t>(m_places.firstSide[i + 1] - m_places.firstSide[i]), static_cast<int>(i));
    for (auto& at : m_overloadAt)
        at.assign(m_graph.vertices.size(), -1);
    m_unfailedLoad.fill(std::vector<double>(static_cast<std::size_t>(m_places.count())));
    addUnits(stop);
    addDemands();
}

int FailureEngine::pairIndex(int site, int network) const
{
    return site * static_cast<int>(m_graph.topology.networks.size()) + network;
}

double FailureEngine::limit(int vertex, std::size_t direction) const
{
    return (direction == 0 ? m_capacities.toAzure : m_capacities.fromAzure)[static_cast<std::size_t>(vertex)];
}

void FailureEngine::addUnits(std::stop_token stop)
{
    const std::vector<NetworkClass> classes = networkClassesOf(m_graph);
    PairStatesMaker maker(m_graph, m_capacities);
    for (std::size_t site = 0; site < m_graph.topology.sites.size() && !stop.stop_requested(); ++site) {
        std::vector<int> unitOf(classes.size(), -1);
        for (std::size_t i = 0; i < classes.size(); ++i) {
            const NetworkClass& networks = classes[i];
            if (networks.alike >= 0 && networks.series.empty()) {
                unitOf[i] = unitOf[static_cast<std::size_t>(networks.alike)];
                if (unitOf[i] >= 0)
                    m_units[static_cast<std::size_t>(unitOf[i])].networks.insert(m_units[static_cast<std::size_t>(unitOf[i])].networks.end(), networks.networks.begin(), networks.networks.end());
                continue;
            }
            PairStates pair = maker.make(static_cast<int>(site), networks);
            if (pair.routes().branches.empty())
                continue;
            unitOf[i] = static_cast<int>(m_units.size());
            for (const int component : pair.components())
                m_unitsOf[static_cast<std::size_t>(component)].push_back(unitOf[i]);
            m_units.push_back({static_cast<int>(site), networks.networks, std::move(pair), {}});
        }
    }
    m_unitAt.resize(m_units.size());
}

void FailureEngine::addDemands()
{
    // 1. Which unit each group belongs to.
    std::vector<int> unitOfPair(m_graph.topology.sites.size() * m_graph.topology.networks.size(), -1);
    for (std::size_t i = 0; i < m_units.size(); ++i)
        for (const int network : m_units[i].networks)
            unitOfPair[static_cast<std::size_t>(pairIndex(m_units[i].site, network))] = static_cast<int>(i);
    for (DemandGroup& demands : demandGroupsOf(m_analysis)) {
        Group group;
        group.unit = unitOfPair[static_cast<std::size_t>(pairIndex(demands.site, demands.network))];
        group.demands = std::move(demands);
        if (group.unit >= 0)
            m_units[static_cast<std::size_t>(group.unit)].groups.push_back(static_cast<int>(m_groups.size()));
        m_groups.push_back(std::move(group));
    }
    // 2. Their ways and loads while nothing has failed.
    m_load = m_unfailedLoad;
    for (Group& group : m_groups) {
        if (group.unit < 0)
            continue;
        const PairStates& pair = m_units[static_cast<std::size_t>(group.unit)].pair;
        reroute(group, pair, pair.unfailed());
        group.unfailed = group.now;
        group.isTouched = false;
    }
    m_unfailedLoad = m_load;
    restore();
    for (std::size_t i = 0; i < m_graph.topology.connections.size(); ++i)
        m_utilisation.push_back(utilisation(static_cast<int>(i)));
    for (std::size_t vertex = 0; vertex < m_graph.vertices.size(); ++vertex)
        for (const std::size_t direction : {0u, 1u})
            if (m_load[direction][vertex] > limit(static_cast<int>(vertex), direction) * (1 + 1e-9) + 1e-9)
                m_full.emplace_back(static_cast<int>(vertex), direction);
}

void FailureEngine::restore()
{
    for (const int component : m_down)
        m_isDown[static_cast<std::size_t>(component)] = false;
    for (const int slot : m_changedSlots) {
        m_isChanged[static_cast<std::size_t>(slot)] = false;
        for (const std::size_t direction : {0u, 1u})
            m_load[direction][static_cast<std::size_t>(slot)] = m_unfailedLoad[direction][static_cast<std::size_t>(slot)];
    }
    for (const int connection : m_changedConnections)
        m_isConnectionChanged[static_cast<std::size_t>(connection)] = false;
    for (const int group : m_touchedGroups)
        m_groups[static_cast<std::size_t>(group)].isTouched = false;
    for (const Overload& overload : m_overloads)
        m_overloadAt[overload.direction][static_cast<std::size_t>(overload.vertex)] = -1;
    m_down.clear();
    m_changedSlots.clear();
    m_changedConnections.clear();
    m_touchedGroups.clear();
    m_touched.clear();
    m_overloads.clear();
    m_moved.clear();
}

void FailureEngine::addLoad(const std::vector<TrafficShare>& shares, double mbps, std::size_t direction)
{
    if (mbps == 0)
        return;
    for (const TrafficShare& share : shares) {
        const auto slot = static_cast<std::size_t>(share.slot);
        m_load[direction][slot] += share.share * mbps;
        if (!m_isChanged[slot]) {
            m_isChanged[slot] = true;
            m_changedSlots.push_back(share.slot);
        }
    }
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

void FailureEngine::addFailover(const Unit& unit, const PairStates::State& state)
{
    Moved moved{activeConnections(unit.pair.routes(), unit.pair.unfailed().active), activeConnections(unit.pair.routes(), state.active), 0};
    if (moved.before == moved.after)
        return;
    auto at = std::find_if(m_moved.begin(), m_moved.end(), [&](const Moved& known) { return known.before == moved.before && known.after == moved.after; });
    if (at == m_moved.end())
        at = m_moved.insert(at, std::move(moved));
    at->pairs += static_cast<int>(unit.networks.size());
}

void FailureEngine::askUnit(int index, FailureResult& result)
{
    Unit& unit = m_units[static_cast<std::size_t>(index)];
    const PairStates::State& unfailed = unit.pair.unfailed();
    const PairStates::State& state = unit.pair.without(m_down);
    const bool isSame = state.active.toAzure == unfailed.active.toAzure && state.active.fromAzure == unfailed.active.fromAzure;
    // 1. What becomes of the pairs.
    Touched touched{index, state.isConnected, false, state.toAzureMbps, state.fromAzureMbps};
    if (!state.isConnected) {
        for (const int network : unit.networks)
            result.pairsDown.push_back(pairIndex(unit.site, network));
    } else {
        touched.isRerouted = !isSame && !(hasSameConnections(unit.pair.routes(), state.active.toAzure, unfailed.active.toAzure)
                                          && hasSameConnections(unit.pair.routes(), state.active.fromAzure, unfailed.active.fromAzure));
        if (touched.isRerouted) {
            for (const int network : unit.networks)
                result.pairsRerouted.push_back(pairIndex(unit.site, network));
            addFailover(unit, state);
        }
        if (state.toAzureMbps < unfailed.toAzureMbps - 1e-9 || state.fromAzureMbps < unfailed.fromAzureMbps - 1e-9)
            result.pairsWeakened += static_cast<int>(unit.networks.size());
        const double lower = std::min(state.toAzureMbps, state.fromAzureMbps);
        if (result.lowest.pair < 0 || lower < result.lowest.mbps)
            result.lowest = {pairIndex(unit.site, unit.networks.front()), lower};
    }
    m_touched.push_back(touched);
    // 2. And of their traffic.
    if (isSame && !state.usesFurtherWays)
        return;
    for (const int group : unit.groups) {
        m_touchedGroups.push_back(group);
        m_groups[static_cast<std::size_t>(group)].isConnected = state.isConnected;
        reroute(m_groups[static_cast<std::size_t>(group)], unit.pair, state);
    }
}

double FailureEngine::utilisation(int connection)
{
    if (m_isConnectionChanged[static_cast<std::size_t>(connection)] && m_changedUtilisation[static_cast<std::size_t>(connection)] > unasked)
        return m_changedUtilisation[static_cast<std::size_t>(connection)];
    return m_changedUtilisation[static_cast<std::size_t>(connection)] = computedUtilisation(connection);
}

double FailureEngine::computedUtilisation(int connection)
{
    return std::max(m_links.utilisation(connection, m_load[0], FlowDirection::ToAzure, m_isDown), m_links.utilisation(connection, m_load[1], FlowDirection::FromAzure, m_isDown));
}

/// Which connections change, and the fullest of all.
void FailureEngine::findWorst(FailureResult& result)
{
    const auto add = [&](int connection) {
        if (!std::exchange(m_isConnectionChanged[static_cast<std::size_t>(connection)], char(true))) {
            m_changedConnections.push_back(connection);
            m_changedUtilisation[static_cast<std::size_t>(connection)] = unasked;
        }
    };
    for (const int slot : m_changedSlots)
        if (slot >= m_places.parts && slot < m_places.firstPeering)
            add(m_connectionOfSide[static_cast<std::size_t>(slot - m_places.parts)]);
    for (const int component : m_down)
        for (const int connection : m_links.connectionsOf(component))
            add(connection);
    int worst = -1;
    double highest = 1e-9;                       // no link carries anything: none
    for (std::size_t i = 0; i < m_utilisation.size(); ++i)
        if (const double share = m_isConnectionChanged[i] ? utilisation(static_cast<int>(i)) : m_utilisation[i]; share > highest) {
            highest = share;
            worst = static_cast<int>(i);
        }
    if (worst >= 0)
        result.worst = {m_analysis.links[static_cast<std::size_t>(worst)].id, highest};
}

void FailureEngine::findOverloads(FailureResult& result)
{
    const auto check = [&](int vertex, std::size_t direction) {
        const double load = m_load[direction][static_cast<std::size_t>(vertex)], most = limit(vertex, direction);
        if (m_overloadAt[direction][static_cast<std::size_t>(vertex)] >= 0 || load <= most * (1 + 1e-9) + 1e-9)
            return;
        m_overloadAt[direction][static_cast<std::size_t>(vertex)] = static_cast<int>(m_overloads.size());
        m_overloads.push_back({vertex, direction, most > 0 ? load / most : std::numeric_limits<double>::infinity()});
    };
    for (const int slot : m_changedSlots)
        if (m_places.isPart(slot))
            for (const std::size_t direction : {0u, 1u})
                check(slot, direction);
    for (const auto& [vertex, direction] : m_full)
        check(vertex, direction);
    std::sort(m_overloads.begin(), m_overloads.end(), [](const Overload& a, const Overload& b) { return std::pair(a.vertex, a.direction) < std::pair(b.vertex, b.direction); });
    for (std::size_t i = 0; i < m_overloads.size(); ++i) {
        m_overloadAt[m_overloads[i].direction][static_cast<std::size_t>(m_overloads[i].vertex)] = static_cast<int>(i);
        const ObjectId object(objectOfVertex(m_graph, m_overloads[i].vertex));
        if (!result.overloaded.contains(object))
            result.overloaded << object;
    }
}

void FailureEngine::ask(std::span<const int> components, FailureResult& result)
{
    restore();
    result = FailureResult();
    result.components.assign(components.begin(), components.end());
    ++m_question;
    // 1. What is down.
    for (const int component : components)
        if (!std::exchange(m_isDown[static_cast<std::size_t>(component)], char(true)))
            m_down.push_back(component);
    // 2. The pairs that it touches.
    for (const int component : m_down)
        for (const int unit : m_unitsOf[static_cast<std::size_t>(component)])
            if (std::exchange(m_unitAt[static_cast<std::size_t>(unit)], m_question) != m_question)
                askUnit(unit, result);
    std::sort(result.pairsDown.begin(), result.pairsDown.end());
    std::sort(result.pairsRerouted.begin(), result.pairsRerouted.end());
    nameFailovers(result);
    // 3. Loads.
    findWorst(result);
    findOverloads(result);
    findUnmet(result);
}
