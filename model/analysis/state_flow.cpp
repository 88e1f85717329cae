// SPDX-License-Identifier: GPL-3.0-or-later
// Dinitz' algorithm as in model/graph/max_flow.cpp, on arrays that stay from one question to the next: the networks have a
// few dozen vertices, and setting them up would cost more than solving them.

#include "model/analysis/state_flow.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace {
constexpr double noLimitKnown = std::numeric_limits<double>::infinity();

/// Positions 0 … n − 1 grouped by a key below `keys`: group k is positions[first[k]] … positions[first[k + 1] − 1].
template <class KeyOf> void groupByKey(std::size_t keys, std::size_t count, KeyOf keyOf, std::vector<int>& first, std::vector<int>& positions)
{
    first.assign(keys + 1, 0);
    positions.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        ++first[static_cast<std::size_t>(keyOf(i)) + 1];
    for (std::size_t k = 0; k < keys; ++k)
        first[k + 1] += first[k];
    std::vector<int> next(first.begin(), first.end() - 1);
    for (std::size_t i = 0; i < count; ++i)
        positions[static_cast<std::size_t>(next[static_cast<std::size_t>(keyOf(i))]++)] = static_cast<int>(i);
}
}

StateFlow::StateFlow(const ComponentGraph& graph, const CapacityTable& capacities, const PathGraph& paths)
    : m_source(paths.source), m_target(paths.target)
{
    // 1. One part for all copies.
    const std::size_t vertices = paths.vertices.size();
    std::vector<int> flowVertices;
    for (const int vertex : paths.vertices)
        flowVertices.push_back(graph.vertices[static_cast<std::size_t>(vertex)].flowVertex);
    std::vector<int> parts = flowVertices;
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    for (const int vertex : flowVertices)
        m_partOf.push_back(static_cast<int>(std::lower_bound(parts.begin(), parts.end(), vertex) - parts.begin()));
    for (const int part : parts) {
        m_limit[0].push_back(std::max(0.0, capacities.toAzure[static_cast<std::size_t>(part)]));
        m_limit[1].push_back(std::max(0.0, capacities.fromAzure[static_cast<std::size_t>(part)]));
    }
    m_isSymmetric = m_limit[0] == m_limit[1];

    // 2. Arcs by their ends.
    for (const auto& arc : paths.graph.arcs)
        m_arcs.push_back({arc.from, arc.to});
    groupByKey(vertices, m_arcs.size(), [&](std::size_t i) { return m_arcs[i].from; }, m_firstOut, m_out);
    groupByKey(vertices, m_arcs.size(), [&](std::size_t i) { return m_arcs[i].to; }, m_firstIn, m_in);

    // 3. The residual network: parts first, then arcs.
    std::vector<int> tails;
    const auto addEdge = [&](int from, int to) {
        m_head.push_back(to);
        m_head.push_back(from);
        tails.push_back(from);
        tails.push_back(to);
    };
    for (std::size_t part = 0; part < parts.size(); ++part)
        addEdge(static_cast<int>(2 * part), static_cast<int>(2 * part + 1));
    for (const Arc& arc : m_arcs)
        addEdge(2 * m_partOf[static_cast<std::size_t>(arc.from)] + 1, 2 * m_partOf[static_cast<std::size_t>(arc.to)]);
    groupByKey(2 * parts.size(), tails.size(), [&](std::size_t i) { return tails[i]; }, m_firstEdge, m_edges);
    m_left.resize(m_head.size());
    m_level.resize(2 * parts.size());
    m_next.resize(2 * parts.size());
    m_isOnPath.resize(vertices);
}

/// Marks what lies on some way from source to target over the vertices that are in: 1 reached, 2 and leading on.
bool StateFlow::markPaths(const std::vector<char>& isIn)
{
    std::fill(m_isOnPath.begin(), m_isOnPath.end(), 0);
    if (m_source < 0 || !isIn[static_cast<std::size_t>(m_source)])
        return false;
    const auto search = [&](int start, const std::vector<int>& first, const std::vector<int>& arcs, char wanted, const auto& farEnd) {
        m_queue.assign(1, start);
        m_isOnPath[static_cast<std::size_t>(start)] = wanted + 1;
        for (std::size_t head = 0; head < m_queue.size(); ++head) {
            const auto at = static_cast<std::size_t>(m_queue[head]);
            for (int i = first[at]; i < first[at + 1]; ++i) {
                const int far = farEnd(m_arcs[static_cast<std::size_t>(arcs[static_cast<std::size_t>(i)])]);
                char& mark = m_isOnPath[static_cast<std::size_t>(far)];
                if (mark == wanted && isIn[static_cast<std::size_t>(far)]) {
                    mark = wanted + 1;
                    m_queue.push_back(far);
                }
            }
        }
    };
    search(m_source, m_firstOut, m_out, 0, [](const Arc& arc) { return arc.to; });
    if (m_isOnPath[static_cast<std::size_t>(m_target)] == 0)
        return false;
    search(m_target, m_firstIn, m_in, 1, [](const Arc& arc) { return arc.from; });
    return true;
}

bool StateFlow::findLevels()
{
    std::fill(m_level.begin(), m_level.end(), -1);
    const int source = 2 * m_partOf[static_cast<std::size_t>(m_source)];
    const int target = 2 * m_partOf[static_cast<std::size_t>(m_target)] + 1;
    m_level[static_cast<std::size_t>(source)] = 0;
    m_queue.assign(1, source);
    for (std::size_t head = 0; head < m_queue.size(); ++head) {
        const auto at = static_cast<std::size_t>(m_queue[head]);
        for (int i = m_firstEdge[at]; i < m_firstEdge[at + 1]; ++i) {
            const auto edge = static_cast<std::size_t>(m_edges[static_cast<std::size_t>(i)]);
            const auto to = static_cast<std::size_t>(m_head[edge]);
            if (m_level[to] < 0 && m_left[edge] > 0) {
                m_level[to] = m_level[at] + 1;
                m_queue.push_back(static_cast<int>(to));
            }
        }
    }
    return m_level[static_cast<std::size_t>(target)] >= 0;
}

/// Sends flow along one path of rising levels; 0 when there is none.
double StateFlow::push()
{
    int at = 2 * m_partOf[static_cast<std::size_t>(m_source)];
    const int target = 2 * m_partOf[static_cast<std::size_t>(m_target)] + 1;
    m_path.clear();
    while (at != target) {
        const auto here = static_cast<std::size_t>(at);
        int& next = m_next[here];
        for (; next < m_firstEdge[here + 1]; ++next) {
            const auto edge = static_cast<std::size_t>(m_edges[static_cast<std::size_t>(next)]);
            if (m_left[edge] > 0 && m_level[static_cast<std::size_t>(m_head[edge])] == m_level[here] + 1)
                break;
        }
        if (next < m_firstEdge[here + 1]) {
            m_path.push_back(m_edges[static_cast<std::size_t>(next)]);
            at = m_head[static_cast<std::size_t>(m_path.back())];
        } else if (m_path.empty()) {
            return 0;
        } else {
            at = m_head[static_cast<std::size_t>(m_path.back() ^ 1)];
            m_path.pop_back();
            ++m_next[static_cast<std::size_t>(at)];
        }
    }
    double amount = noLimitKnown;
    for (const int edge : m_path)
        amount = std::min(amount, m_left[static_cast<std::size_t>(edge)]);
    if (std::isinf(amount))
        return amount;
    for (const int edge : m_path) {
        double& left = m_left[static_cast<std::size_t>(edge)];
        left = left - amount > 1e-12 * amount ? left - amount : 0;     // what is left of a part is rounding
        m_left[static_cast<std::size_t>(edge ^ 1)] += amount;
    }
    return amount;
}

double StateFlow::solve(const std::vector<char>& isIn, FlowDirection direction)
{
    if (!markPaths(isIn))
        return 0;
    // 1. Parts and arcs that are in, with their limits.
    const std::vector<double>& limits = m_limit[direction == FlowDirection::ToAzure ? 0 : 1];
    std::fill(m_left.begin(), m_left.end(), 0.0);
    for (std::size_t vertex = 0; vertex < m_partOf.size(); ++vertex)
        if (m_isOnPath[vertex] == 2)
            m_left[2 * static_cast<std::size_t>(m_partOf[vertex])] = limits[static_cast<std::size_t>(m_partOf[vertex])];
    for (std::size_t arc = 0; arc < m_arcs.size(); ++arc)
        if (m_isOnPath[static_cast<std::size_t>(m_arcs[arc].from)] == 2 && m_isOnPath[static_cast<std::size_t>(m_arcs[arc].to)] == 2)
            m_left[2 * (limits.size() + arc)] = noLimitKnown;
    // 2. Blocking flows until the target is out of reach.
    double value = 0;
    while (findLevels()) {
        std::copy(m_firstEdge.begin(), m_firstEdge.end() - 1, m_next.begin());
        for (double amount = push(); amount > 0; amount = push()) {
            value += amount;
            if (std::isinf(amount))
                return amount;
        }
    }
    return value;
}

bool StateFlow::isUsed(int vertex) const
{
    return m_left[2 * static_cast<std::size_t>(m_partOf[static_cast<std::size_t>(vertex)]) + 1] > 0;
}
