// SPDX-License-Identifier: GPL-3.0-or-later
// Shortest paths, one after the other: a hop is long that needs a component of an earlier path, less so one that an earlier
// path has taken, and less one that needs a shared component at all.
// Source: E. W. Dijkstra, "A note on two problems in connexion with graphs" (1959). Cost: near linear a path.

#include "model/graph/nearest_shared.h"
#include "model/graph/network_rules.h"
#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace {

class SharedPaths
{
public:
    SharedPaths(const ConditionGraph& graph, const std::vector<int>& arcs, const std::vector<int>& shared)
        : m_graph(graph)
        , m_length(graph.down.size(), 0)
        , m_hop(graph.arcs.size(), 1)
        , m_out(std::size_t(graph.vertexCount))
    {
        for (int c : shared)
            m_length[std::size_t(c)] = sharedLength;
        for (int a : arcs)
            m_out[std::size_t(graph.arcs[std::size_t(a)].from)].push_back(a);
    }

    /// The shared components of the best path; from then on that path is long.
    std::vector<int> next(int source, int target)
    {
        // 1. Distances, and the arc by which each vertex is reached.
        using Reached = std::pair<long, int>;
        std::vector<long> known(std::size_t(m_graph.vertexCount), std::numeric_limits<long>::max());
        std::vector<int> by(std::size_t(m_graph.vertexCount), -1);
        std::priority_queue<Reached, std::vector<Reached>, std::greater<>> waiting;
        known[std::size_t(source)] = 0;
        waiting.push({0, source});
        while (!waiting.empty()) {
            const auto [length, v] = waiting.top();
            waiting.pop();
            if (length > known[std::size_t(v)])
                continue;
            for (int a : m_out[std::size_t(v)]) {
                const ConditionGraph::Arc& arc = m_graph.arcs[std::size_t(a)];
                const long longer = length + m_hop[std::size_t(a)] + lengthOf(arc.components) + lengthOf(componentsAt(arc.to));
                if (longer < known[std::size_t(arc.to)]) {
                    known[std::size_t(arc.to)] = longer;
                    by[std::size_t(arc.to)] = a;
                    waiting.push({longer, arc.to});
                }
            }
        }
        // 2. Back along the path.
        std::vector<int> found;
        const auto take = [&](const std::vector<int>& components) {
            for (int c : components)
                if (m_length[std::size_t(c)] > 0)
                    found.push_back(c);
        };
        take(componentsAt(source));
        for (int v = target; by[std::size_t(v)] >= 0; v = m_graph.arcs[std::size_t(by[std::size_t(v)])].from) {
            take(componentsAt(v));
            take(m_graph.arcs[std::size_t(by[std::size_t(v)])].components);
            m_hop[std::size_t(by[std::size_t(v)])] = usedHop;
        }
        sortUnique(found);
        for (int c : found)
            m_length[std::size_t(c)] = usedLength;
        return found;
    }

private:
    static constexpr long sharedLength = 100, usedHop = 200, usedLength = 100'000;

    const std::vector<int>& componentsAt(int vertex) const
    {
        static const std::vector<int> none;
        return std::size_t(vertex) < m_graph.vertexComponents.size() ? m_graph.vertexComponents[std::size_t(vertex)] : none;
    }
    long lengthOf(const std::vector<int>& components) const
    {
        long length = 0;
        for (int c : components)
            length += m_length[std::size_t(c)];
        return length;
    }

    const ConditionGraph& m_graph;
    std::vector<long> m_length;                   ///< by component
    std::vector<long> m_hop;                      ///< by arc
    std::vector<std::vector<int>> m_out;          ///< arcs by vertex
};

}

std::vector<int> nearestShared(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs, const std::vector<int>& shared, std::size_t most)
{
    SharedPaths paths(graph, arcs, shared);
    std::vector<int> chosen = paths.next(source, target);
    constexpr int mostPaths = 8;
    for (int path = 1; path < mostPaths && chosen.size() <= most; ++path) {
        std::vector<int> more = chosen;
        const std::vector<int> found = paths.next(source, target);
        more.insert(more.end(), found.begin(), found.end());
        sortUnique(more);
        if (more.size() > most)
            break;
        chosen = std::move(more);
    }
    return chosen;
}
