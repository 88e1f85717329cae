// SPDX-License-Identifier: GPL-3.0-or-later
// Breadth-first search over arcs and vertices whose conditions hold. O(vertices + arcs + conditions).

#include "model/graph/reachability.h"
#include <algorithm>
#include <cstddef>

namespace {

bool conditionHolds(const std::vector<int>& components, const std::vector<char>& isDown)
{
    return isDown.empty() || std::none_of(components.begin(), components.end(), [&](int c) { return isDown[std::size_t(c)]; });
}

bool vertexHolds(const ConditionGraph& graph, int vertex, const std::vector<char>& isDown)
{
    return std::size_t(vertex) >= graph.vertexComponents.size() || conditionHolds(graph.vertexComponents[std::size_t(vertex)], isDown);
}

}

OutgoingArcs outgoingArcs(const ConditionGraph& graph)
{
    OutgoingArcs outgoing;
    outgoing.first.assign(std::size_t(graph.vertexCount) + 1, 0);
    for (const ConditionGraph::Arc& arc : graph.arcs)
        ++outgoing.first[std::size_t(arc.from) + 1];
    for (std::size_t v = 1; v < outgoing.first.size(); ++v)
        outgoing.first[v] += outgoing.first[v - 1];
    std::vector<int> next = outgoing.first;
    outgoing.arcs.resize(graph.arcs.size());
    for (std::size_t a = 0; a < graph.arcs.size(); ++a)
        outgoing.arcs[std::size_t(next[std::size_t(graph.arcs[a].from)]++)] = int(a);
    return outgoing;
}

std::optional<std::vector<int>> shortestPath(const ConditionGraph& graph, const OutgoingArcs& outgoing, int source, int target, const std::vector<char>& isDown)
{
    // 1. Search from the source, remembering the arc by which each vertex was reached.
    if (!vertexHolds(graph, source, isDown))
        return std::nullopt;
    constexpr int unreached = -2, start = -1;
    std::vector<int> reachedBy(std::size_t(graph.vertexCount), unreached);
    std::vector<int> queue{source};
    reachedBy[std::size_t(source)] = start;
    for (std::size_t head = 0; head < queue.size() && reachedBy[std::size_t(target)] == unreached; ++head) {
        const std::size_t from = std::size_t(queue[head]);
        for (int i = outgoing.first[from]; i < outgoing.first[from + 1]; ++i) {
            const int a = outgoing.arcs[std::size_t(i)];
            const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
            if (reachedBy[std::size_t(arc.to)] != unreached || !conditionHolds(arc.components, isDown) || !vertexHolds(graph, arc.to, isDown))
                continue;
            reachedBy[std::size_t(arc.to)] = a;
            queue.push_back(arc.to);
        }
    }
    if (reachedBy[std::size_t(target)] == unreached)
        return std::nullopt;
    // 2. Walk back.
    std::vector<int> path;
    for (int v = target; v != source; v = graph.arcs[std::size_t(path.back())].from)
        path.push_back(reachedBy[std::size_t(v)]);
    std::reverse(path.begin(), path.end());
    return path;
}

bool isConnected(const ConditionGraph& graph, int source, int target, const std::vector<char>& isDown)
{
    return shortestPath(graph, outgoingArcs(graph), source, target, isDown).has_value();
}
