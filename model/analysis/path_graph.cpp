// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/path_graph.h"
#include <algorithm>

PathExtractor::PathExtractor(const ComponentGraph& graph)
    : m_graph(graph), m_reached(graph.vertices.size()), m_onPath(graph.vertices.size()), m_localVertex(graph.vertices.size()),
      m_seenComponent(graph.components.size()), m_localComponent(graph.components.size())
{
}

/// Whether an arc counts for this question and the vertex it leads to is in.
bool PathExtractor::passes(int arc, int vertex) const
{
    const ArcUse use = m_graph.arcUse[static_cast<std::size_t>(arc)];
    if (use != ArcUse::Always && use != m_filter.use)
        return false;
    const GraphVertex& to = m_graph.vertices[static_cast<std::size_t>(vertex)];
    switch (to.kind) {
    case VertexKind::WanLink:
        return m_filter.usesWan;
    case VertexKind::Connection:
        return !m_filter.connections || (*m_filter.connections)[static_cast<std::size_t>(to.index)];
    case VertexKind::AccessLink:                 // the copies below IPsec belong to their connection
        return !m_filter.accessLinks || to.flowVertex != vertex || (*m_filter.accessLinks)[static_cast<std::size_t>(to.index)];
    default:
        return true;
    }
}

void PathExtractor::start(int source, const PathFilter& filter)
{
    m_filter = filter;
    m_source = source;
    ++m_run;
    m_queue.assign(1, source);
    m_reached[static_cast<std::size_t>(source)] = m_run;
    for (std::size_t head = 0; head < m_queue.size(); ++head) {
        const auto from = static_cast<std::size_t>(m_queue[head]);
        for (int i = m_graph.outgoing.first[from]; i < m_graph.outgoing.first[from + 1]; ++i) {
            const int arc = m_graph.outgoing.arcs[static_cast<std::size_t>(i)];
            const int to = m_graph.conditions.arcs[static_cast<std::size_t>(arc)].to;
            if (m_reached[static_cast<std::size_t>(to)] == m_run || !passes(arc, to))
                continue;
            m_reached[static_cast<std::size_t>(to)] = m_run;
            m_queue.push_back(to);
        }
    }
}

std::vector<int> PathExtractor::connectionsTo(const std::vector<int>& gateways) const
{
    std::vector<int> connections;
    for (const int gateway : gateways)
        for (const int connection : m_graph.topology.gateways[static_cast<std::size_t>(gateway)].connections)
            if (const int vertex = m_graph.connectionVertex[static_cast<std::size_t>(connection)]; vertex >= 0 && reaches(vertex))
                connections.push_back(connection);
    std::sort(connections.begin(), connections.end());
    return connections;
}

PathGraph PathExtractor::pathsTo(int target)
{
    PathGraph paths;
    if (!reaches(target))
        return paths;

    // 1. Back from the target over what was reached.
    ++m_cut;
    const auto take = [&](int vertex) {
        m_onPath[static_cast<std::size_t>(vertex)] = m_cut;
        m_localVertex[static_cast<std::size_t>(vertex)] = static_cast<int>(m_back.size());
        m_back.push_back(vertex);
    };
    m_back.clear();
    take(target);
    for (std::size_t head = 0; head < m_back.size(); ++head) {
        const int to = m_back[head];
        for (int i = m_graph.incoming.first[static_cast<std::size_t>(to)]; i < m_graph.incoming.first[static_cast<std::size_t>(to) + 1]; ++i) {
            const int arc = m_graph.incoming.arcs[static_cast<std::size_t>(i)];
            const int from = m_graph.conditions.arcs[static_cast<std::size_t>(arc)].from;
            if (!reaches(from) || !passes(arc, to))
                continue;
            paths.graph.arcs.push_back({from, to, {}});
            if (m_onPath[static_cast<std::size_t>(from)] != m_cut)
                take(from);
        }
    }

    // 2. Renumber vertices, arcs and components.
    paths.vertices = m_back;
    paths.graph.vertexCount = static_cast<int>(m_back.size());
    paths.source = m_localVertex[static_cast<std::size_t>(m_source)];
    paths.target = m_localVertex[static_cast<std::size_t>(target)];
    for (auto& arc : paths.graph.arcs) {
        arc.from = m_localVertex[static_cast<std::size_t>(arc.from)];
        arc.to = m_localVertex[static_cast<std::size_t>(arc.to)];
    }
    paths.graph.vertexComponents.resize(m_back.size());
    for (std::size_t i = 0; i < m_back.size(); ++i)
        for (const int component : m_graph.conditions.vertexComponents[static_cast<std::size_t>(m_back[i])]) {
            const auto global = static_cast<std::size_t>(component);
            if (m_seenComponent[global] != m_cut) {
                m_seenComponent[global] = m_cut;
                m_localComponent[global] = static_cast<int>(paths.components.size());
                paths.components.push_back(component);
                paths.graph.down.push_back(m_graph.conditions.down[global]);
            }
            paths.graph.vertexComponents[i].push_back(m_localComponent[global]);
        }
    return paths;
}
