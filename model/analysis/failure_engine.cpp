// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failure_engine.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr double unasked = -2;                   // of a changed utilisation
}

FailureEngine::FailureEngine(const Analysis& analysis, std::stop_token stop)
    : m_analysis(analysis), m_graph(*analysis.graph), m_capacities(capacityTableOf(m_graph)), m_places(m_graph), m_spreader(m_places), m_direct(directDemandsOf(analysis)), m_directSpreader(m_places),
      m_links(m_graph, m_capacities, m_places, stop), m_reaches(m_graph, m_capacities), m_unitsOf(m_graph.components.size()), m_spokesOf(m_graph.components.size()), m_directOf(m_graph.components.size()),
      m_isDown(m_graph.components.size()), m_isChanged(static_cast<std::size_t>(m_places.count())),
      m_isConnectionChanged(m_graph.topology.connections.size() + m_graph.topology.globalReaches.size()), m_changedUtilisation(m_isConnectionChanged.size())
{
    for (std::size_t i = 0; i + 1 < m_places.firstSide.size(); ++i)
        m_connectionOfSide.insert(m_connectionOfSide.end(), static_cast<std::size_t>(m_places.firstSide[i + 1] - m_places.firstSide[i]), static_cast<int>(i));
    for (auto& at : m_overloadAt)
        at.assign(m_graph.vertices.size(), -1);
    m_unfailedLoad.fill(std::vector<double>(static_cast<std::size_t>(m_places.count())));
    addUnits(stop);
    addDemands(stop);
}

int FailureEngine::pairIndex(int site, int network) const
{
    return site * static_cast<int>(m_graph.topology.networks.size()) + network;
}

double FailureEngine::limit(int vertex, std::size_t direction) const
{
    return (direction == 0 ? m_capacities.toAzure : m_capacities.fromAzure)[static_cast<std::size_t>(vertex)];
}

void FailureEngine::addDemands(std::stop_token stop)
{
    // 1. Which unit each group belongs to, and which spokes of it.
    for (DemandGroup& demands : demandGroupsOf(m_analysis)) {
        Group group;
        const auto [index, spokes] = m_placeOf[static_cast<std::size_t>(pairIndex(demands.site, demands.network))];
        group.unit = index;
        group.demands = std::move(demands);
        if (index >= 0) {
            Unit& unit = m_units[static_cast<std::size_t>(index)];
            (spokes < 0 ? unit.groups : unit.spokes[static_cast<std::size_t>(spokes)].groups).push_back(static_cast<int>(m_groups.size()));
        }
        m_groups.push_back(std::move(group));
    }
    addDirectDemands();
    // 2. Their ways and loads while nothing has failed.
    m_load = m_unfailedLoad;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Group& group = m_groups[i];
        if (group.direct >= 0) {
            askDirect(static_cast<int>(i));
            group.unfailed = group.now;
            group.isConnectedUnfailed = group.isConnected;
            group.isTouched = false;
        }
        if (group.unit < 0 || stop.stop_requested())
            continue;
        const PairStates& pair = m_units[static_cast<std::size_t>(group.unit)].pair;
        reroute(group, pair, pair.unfailed());
        group.unfailed = group.now;
        group.isTouched = false;
    }
    m_unfailedLoad = m_load;
    restore();
    for (std::size_t i = 0; i < m_isConnectionChanged.size(); ++i)
        m_utilisation.push_back(utilisation(static_cast<int>(i)));
    for (std::size_t vertex = 0; vertex < m_graph.vertices.size(); ++vertex)
        for (const std::size_t direction : {0u, 1u})
            if (m_load[direction][vertex] > limit(static_cast<int>(vertex), direction) * (1 + 1e-9) + 1e-9)
                m_full.emplace_back(static_cast<int>(vertex), direction);
}

void FailureEngine::addDirectDemands()
{
    for (std::size_t i = 0; i < m_direct.halves.size(); ++i) {
        Group group;
        group.direct = static_cast<int>(i);
        group.demands = m_direct.halves[i].demands;
        for (const int component : m_direct.pairs[static_cast<std::size_t>(m_direct.halves[i].pair)].components)
            m_directOf[static_cast<std::size_t>(component)].push_back(static_cast<int>(m_groups.size()));
        m_groups.push_back(std::move(group));
    }
}

void FailureEngine::askDirect(int index)
{
    Group& group = m_groups[static_cast<std::size_t>(index)];
    const DirectHalf& half = m_direct.halves[static_cast<std::size_t>(group.direct)];
    group.isTouched = true;
    DirectSpreader::Result result;
    m_directSpreader.spread(m_direct.pairs[static_cast<std::size_t>(half.pair)], half.half, m_isDown, result);
    group.isConnected = result.isConnected;
    for (const std::size_t direction : {0u, 1u}) {
        group.now[direction] = std::move(result.shares[direction]);
        addLoad(group.unfailed[direction], -group.demands.mbps[direction], direction);
        addLoad(group.now[direction], group.demands.mbps[direction], direction);
    }
}

double FailureEngine::load(int connection, FlowDirection direction) const
{
    const std::vector<double>& bySlot = load(direction);
    if (const int reach = connection - static_cast<int>(m_graph.topology.connections.size()); reach >= 0)
        return m_reaches.load(reach, bySlot);
    double sum = 0;
    for (int slot = m_places.sidesBegin(connection); slot < m_places.sidesEnd(connection); ++slot)
        sum += bySlot[static_cast<std::size_t>(slot)];
    return sum;
}

double FailureEngine::capacity(int connection, FlowDirection direction)
{
    const int reach = connection - static_cast<int>(m_graph.topology.connections.size());
    return reach >= 0 ? m_reaches.capacity(reach, m_isDown) : m_links.capacity(connection, direction, m_isDown);
}

int FailureEngine::linkOf(int connection) const
{
    const Topology& topology = m_graph.topology;
    return connection < static_cast<int>(topology.connections.size()) ? connection : connection + static_cast<int>(topology.firstReachLink() - topology.connections.size());
}

int FailureEngine::connectionOfLink(int link) const
{
    const int connections = static_cast<int>(m_graph.topology.connections.size()), firstReach = static_cast<int>(m_graph.topology.firstReachLink());
    return link < connections ? link : link < firstReach ? -1 : link - firstReach + connections;
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

double FailureEngine::utilisation(int connection)
{
    if (m_isConnectionChanged[static_cast<std::size_t>(connection)] && m_changedUtilisation[static_cast<std::size_t>(connection)] > unasked)
        return m_changedUtilisation[static_cast<std::size_t>(connection)];
    return m_changedUtilisation[static_cast<std::size_t>(connection)] = computedUtilisation(connection);
}

double FailureEngine::computedUtilisation(int connection)
{
    if (const int reach = connection - static_cast<int>(m_graph.topology.connections.size()); reach >= 0)
        return m_reaches.utilisation(reach, m_load, m_isDown);
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
        else if (m_places.isPart(slot) && m_graph.vertices[static_cast<std::size_t>(slot)].kind == VertexKind::GlobalReach)
            add(static_cast<int>(m_graph.topology.connections.size()) + m_graph.vertices[static_cast<std::size_t>(slot)].index);
    for (const int component : m_down)
        for (const int connection : m_links.connectionsOf(component))
            add(connection);
    for (const int component : m_down)
        for (const int reach : m_reaches.reachesOf(component))
            add(static_cast<int>(m_graph.topology.connections.size()) + reach);
    int worst = -1;
    double highest = 1e-9;                       // no link carries anything: none
    for (std::size_t i = 0; i < m_utilisation.size(); ++i)
        if (const double share = m_isConnectionChanged[i] ? utilisation(static_cast<int>(i)) : m_utilisation[i]; share > highest) {
            highest = share;
            worst = static_cast<int>(i);
        }
    if (worst >= 0)
        result.worst = {m_analysis.links[static_cast<std::size_t>(linkOf(worst))].id, highest};
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
    // 2. The pairs that it touches: spokes that their own peerings cut off, then all others.
    for (const int component : m_down)
        for (const auto& [unit, spokes] : m_spokesOf[static_cast<std::size_t>(component)])
            cutOff(unit, spokes, result);
    for (const int component : m_down)
        for (const int unit : m_unitsOf[static_cast<std::size_t>(component)])
            if (std::exchange(m_unitAt[static_cast<std::size_t>(unit)], m_question) != m_question)
                askUnit(unit, result);
    for (const int component : m_down)
        for (const int group : m_directOf[static_cast<std::size_t>(component)])
            if (!m_groups[static_cast<std::size_t>(group)].isTouched) {
                m_touchedGroups.push_back(group);
                askDirect(group);
            }
    std::sort(result.pairsDown.begin(), result.pairsDown.end());
    std::sort(result.pairsRerouted.begin(), result.pairsRerouted.end());
    nameFailovers(result);
    // 3. Loads.
    findWorst(result);
    findOverloads(result);
    findUnmet(result);
}
