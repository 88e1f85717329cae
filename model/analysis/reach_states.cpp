// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/reach_states.h"
#include <algorithm>
#include <cmath>
#include <map>

int reachVertexOf(const ComponentGraph& graph, int reach)
{
    for (std::size_t i = 0; i < graph.vertices.size(); ++i)
        if (graph.vertices[i].kind == VertexKind::GlobalReach && graph.vertices[i].index == reach)
            return static_cast<int>(i);
    return -1;
}

ReachStates::ReachStates(const ComponentGraph& graph, const CapacityTable& capacities)
    : m_graph(graph), m_limits(capacities.toAzure), m_vertex(graph.topology.globalReaches.size(), -1), m_reachesOf(graph.components.size())
{
    for (std::size_t i = 0; i < graph.vertices.size(); ++i)
        if (graph.vertices[i].kind == VertexKind::GlobalReach)
            m_vertex[static_cast<std::size_t>(graph.vertices[i].index)] = static_cast<int>(i);
    for (std::size_t reach = 0; reach < m_vertex.size(); ++reach) {
        if (m_vertex[reach] < 0)
            continue;
        const auto add = [&](int vertex) {
            for (const int component : graph.conditions.vertexComponents[static_cast<std::size_t>(vertex)])
                if (auto& reaches = m_reachesOf[static_cast<std::size_t>(component)]; reaches.empty() || reaches.back() != static_cast<int>(reach))
                    reaches.push_back(static_cast<int>(reach));
        };
        add(m_vertex[reach]);
        for (const int circuit : graph.topology.globalReaches[reach].circuits) {
            add(graph.circuitVertex[static_cast<std::size_t>(circuit)]);
            for (const int link : graph.topology.circuits[static_cast<std::size_t>(circuit)].accessLinks) {
                add(graph.accessLinkVertex[static_cast<std::size_t>(link)]);
                add(graph.routerVertex[static_cast<std::size_t>(graph.topology.accessLinks[static_cast<std::size_t>(link)].router)]);
            }
        }
    }
}

bool ReachStates::isUp(int vertex, const std::vector<char>& isDown) const
{
    const auto& components = m_graph.conditions.vertexComponents[static_cast<std::size_t>(vertex)];
    return std::none_of(components.begin(), components.end(), [&](int component) { return isDown[static_cast<std::size_t>(component)]; });
}

/// Exact, as each access link has one router and leads to this circuit alone.
double ReachStates::sideCapacity(int circuit, const std::vector<char>& isDown) const
{
    const int end = m_graph.circuitVertex[static_cast<std::size_t>(circuit)];
    if (!isUp(end, isDown))
        return 0;
    std::map<int, double> byRouter;
    for (const int link : m_graph.topology.circuits[static_cast<std::size_t>(circuit)].accessLinks) {
        const int vertex = m_graph.accessLinkVertex[static_cast<std::size_t>(link)];
        const int router = m_graph.routerVertex[static_cast<std::size_t>(m_graph.topology.accessLinks[static_cast<std::size_t>(link)].router)];
        if (isUp(vertex, isDown) && isUp(router, isDown))
            byRouter[router] += m_limits[static_cast<std::size_t>(vertex)];
    }
    double sum = 0;
    for (const auto& [router, links] : byRouter)
        sum += std::min(links, m_limits[static_cast<std::size_t>(router)]);
    return std::min(sum, m_limits[static_cast<std::size_t>(end)]);
}

double ReachStates::capacity(int reach, const std::vector<char>& isDown) const
{
    const int vertex = m_vertex[static_cast<std::size_t>(reach)];
    if (vertex < 0 || !isUp(vertex, isDown))
        return 0;
    const auto& circuits = m_graph.topology.globalReaches[static_cast<std::size_t>(reach)].circuits;
    return std::min(sideCapacity(circuits[0], isDown), sideCapacity(circuits[1], isDown));
}

double ReachStates::load(int reach, const std::vector<double>& bySlot) const
{
    const int vertex = m_vertex[static_cast<std::size_t>(reach)];
    return vertex < 0 ? 0 : bySlot[static_cast<std::size_t>(vertex)];
}

double ReachStates::utilisation(int reach, const std::array<std::vector<double>, 2>& bySlot, const std::vector<char>& isDown) const
{
    const double highest = std::max(load(reach, bySlot[0]), load(reach, bySlot[1]));
    const double carries = capacity(reach, isDown);
    if (highest < 1e-9 && capacity(reach, std::vector<char>(isDown.size())) > 0)
        return std::isinf(carries) ? -1 : 0;
    return carries > 0 && std::isfinite(carries) ? highest / carries : -1;
}
