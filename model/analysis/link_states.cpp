// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/link_states.h"
#include "model/analysis/link_step.h"
#include <algorithm>
#include <cmath>

LinkStates::LinkStates(const ComponentGraph& graph, const CapacityTable& capacities, const TrafficSlots& places, std::stop_token stop)
    : m_places(places), m_sides(places.sides.size()), m_links(graph.topology.connections.size()), m_connectionsOf(graph.components.size())
{
    LinkFigureStep step(graph, capacities, {});
    for (std::size_t i = 0; i < m_links.size() && !stop.stop_requested(); ++i) {
        const auto& node = graph.topology.connections[i];
        if (!node.isUsable())
            continue;
        Link& link = m_links[i];
        // 1. Each side on its own.
        const std::vector<LinkSource> sources = linkSources(graph, static_cast<int>(i));
        for (std::size_t k = 0; k < sources.size(); ++k) {
            Side& side = m_sides[static_cast<std::size_t>(places.firstSide[i]) + k];
            side.paths = step.paths(static_cast<int>(i), sources[k], ArcUse::CapacityOnly);
            side.flow = StateFlow(graph, capacities, side.paths);
            side.isIn.resize(side.paths.vertices.size());
            for (const FlowDirection direction : {FlowDirection::ToAzure, FlowDirection::FromAzure})
                side.unfailed[static_cast<std::size_t>(direction)] = solve(side, direction, nullptr);
            link.components.insert(link.components.end(), side.paths.components.begin(), side.paths.components.end());
        }
        std::sort(link.components.begin(), link.components.end());
        link.components.erase(std::unique(link.components.begin(), link.components.end()), link.components.end());
        for (const int component : link.components)
            m_connectionsOf[static_cast<std::size_t>(component)].push_back(static_cast<int>(i));
        // 2. What they share.
        for (const std::size_t direction : {0u, 1u}) {
            const std::vector<double>& limits = direction == 0 ? capacities.toAzure : capacities.fromAzure;
            link.sharedLimit[direction] = std::numeric_limits<double>::infinity();
            if (node.circuit >= 0)
                link.sharedLimit[direction] = limits[static_cast<std::size_t>(graph.circuitVertex[static_cast<std::size_t>(node.circuit)])];
            if (!graph.topology.hasFastPath(static_cast<int>(i)))
                link.sharedLimit[direction] = std::min(link.sharedLimit[direction], limits[static_cast<std::size_t>(graph.gatewayVertex[static_cast<std::size_t>(node.gateway)])]);
            double sum = 0;
            for (int side = places.firstSide[i]; side < places.firstSide[i + 1]; ++side)
                sum += m_sides[static_cast<std::size_t>(side)].unfailed[direction];
            const double joint = std::min(sum, link.sharedLimit[direction]);
            link.isLimited[direction] = joint > 0 && std::isfinite(joint);
        }
    }
}

double LinkStates::solve(Side& side, FlowDirection direction, const std::vector<char>* isDown)
{
    for (std::size_t i = 0; i < side.isIn.size(); ++i) {
        const auto& components = side.paths.graph.vertexComponents[i];
        side.isIn[i] = !isDown || std::none_of(components.begin(), components.end(), [&](int component) {
            return (*isDown)[static_cast<std::size_t>(side.paths.components[static_cast<std::size_t>(component)])];
        });
    }
    return side.flow.solve(side.isIn, direction);
}

bool LinkStates::isTouched(int connection, const std::vector<char>& isDown) const
{
    const std::vector<int>& components = m_links[static_cast<std::size_t>(connection)].components;
    return std::any_of(components.begin(), components.end(), [&](int component) { return isDown[static_cast<std::size_t>(component)]; });
}

double LinkStates::sideCapacity(Side& side, FlowDirection direction, bool isTouched, const std::vector<char>& isDown)
{
    return isTouched ? solve(side, direction, &isDown) : side.unfailed[static_cast<std::size_t>(direction)];
}

double LinkStates::capacity(int connection, FlowDirection direction, const std::vector<char>& isDown)
{
    const bool touched = isTouched(connection, isDown);
    double sum = 0;
    for (int side = m_places.firstSide[static_cast<std::size_t>(connection)]; side < m_places.firstSide[static_cast<std::size_t>(connection) + 1]; ++side)
        sum += sideCapacity(m_sides[static_cast<std::size_t>(side)], direction, touched, isDown);
    return std::min(sum, m_links[static_cast<std::size_t>(connection)].sharedLimit[static_cast<std::size_t>(direction)]);
}

double LinkStates::utilisation(int connection, const std::vector<double>& load, FlowDirection direction, const std::vector<char>& isDown)
{
    const auto begin = load.begin() + m_places.sidesBegin(connection), end = load.begin() + m_places.sidesEnd(connection);
    if (std::all_of(begin, end, [](double mbps) { return mbps < 1e-9; }))
        return m_links[static_cast<std::size_t>(connection)].isLimited[static_cast<std::size_t>(direction)] ? 0 : -1;
    const bool touched = isTouched(connection, isDown);
    double sum = 0, total = 0, fullest = -1;
    for (int slot = m_places.sidesBegin(connection); slot < m_places.sidesEnd(connection); ++slot) {
        const double own = load[static_cast<std::size_t>(slot)];
        const double carries = sideCapacity(m_sides[static_cast<std::size_t>(slot - m_places.parts)], direction, touched, isDown);
        total += own;
        sum += carries;
        if (carries > 0 && std::isfinite(carries))
            fullest = std::max(fullest, own / carries);
    }
    const double joint = std::min(sum, m_links[static_cast<std::size_t>(connection)].sharedLimit[static_cast<std::size_t>(direction)]);
    if (joint <= 0 || std::isinf(joint))
        return -1;
    return std::max(fullest, total / joint);
}
