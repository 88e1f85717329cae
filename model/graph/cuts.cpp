// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts of one and two components by reachability.
// Every cut meets every path, so the members of one found path are the only candidates: with paths of L components a
// single point costs L searches and a pair L^2, however large the graph is.

#include "model/graph/cuts.h"
#include "model/graph/reachability.h"
#include <algorithm>
#include <cstddef>

namespace {

/// Components that any of the path's arcs and vertices need, sorted, each once.
std::vector<int> componentsOfPath(const ConditionGraph& graph, int source, const std::vector<int>& path)
{
    std::vector<int> components;
    const auto add = [&](const std::vector<int>& more) { components.insert(components.end(), more.begin(), more.end()); };
    const auto addVertex = [&](int v) {
        if (std::size_t(v) < graph.vertexComponents.size())
            add(graph.vertexComponents[std::size_t(v)]);
    };
    addVertex(source);
    for (int a : path) {
        add(graph.arcs[std::size_t(a)].components);
        addVertex(graph.arcs[std::size_t(a)].to);
    }
    std::sort(components.begin(), components.end());
    components.erase(std::unique(components.begin(), components.end()), components.end());
    return components;
}

/// Which of a path's components are single points while those in `isDown` are down; `isDown` is restored.
std::vector<int> singlePointsAmong(const ConditionGraph& graph, const OutgoingArcs& outgoing, int source, int target, std::vector<char>& isDown, std::vector<int> candidates)
{
    // Each further path that avoids a candidate clears every candidate it does not need.
    std::vector<int> found;
    while (!candidates.empty()) {
        const int candidate = candidates.back();
        candidates.pop_back();
        isDown[std::size_t(candidate)] = 1;
        const auto detour = shortestPath(graph, outgoing, source, target, isDown);
        isDown[std::size_t(candidate)] = 0;
        if (!detour) {
            found.push_back(candidate);
            continue;
        }
        const std::vector<int> needed = componentsOfPath(graph, source, *detour);
        std::erase_if(candidates, [&](int c) { return !std::binary_search(needed.begin(), needed.end(), c); });
    }
    std::sort(found.begin(), found.end());
    return found;
}

}

std::vector<int> singlePointsOfFailure(const ConditionGraph& graph, int source, int target)
{
    const OutgoingArcs outgoing = outgoingArcs(graph);
    std::vector<char> isDown(graph.down.size(), 0);
    const auto path = shortestPath(graph, outgoing, source, target, isDown);
    if (!path)
        return {};
    return singlePointsAmong(graph, outgoing, source, target, isDown, componentsOfPath(graph, source, *path));
}

std::vector<std::pair<int, int>> minimalCutPairs(const ConditionGraph& graph, int source, int target, std::stop_token stop)
{
    // 1. One path, and the single points, which no minimal pair contains.
    const OutgoingArcs outgoing = outgoingArcs(graph);
    std::vector<char> isDown(graph.down.size(), 0);
    const auto path = shortestPath(graph, outgoing, source, target, isDown);
    if (!path)
        return {};
    const std::vector<int> candidates = componentsOfPath(graph, source, *path);
    const std::vector<int> single = singlePointsAmong(graph, outgoing, source, target, isDown, candidates);
    const auto isSingle = [&](int c) { return std::binary_search(single.begin(), single.end(), c); };
    // 2. For each other member of the path: the single points of what remains without it.
    std::vector<std::pair<int, int>> pairs;
    for (int first : candidates) {
        if (stop.stop_requested())
            break;
        if (isSingle(first))
            continue;
        isDown[std::size_t(first)] = 1;
        const auto detour = shortestPath(graph, outgoing, source, target, isDown);
        std::vector<int> others = componentsOfPath(graph, source, *detour);
        std::erase_if(others, isSingle);
        for (int second : singlePointsAmong(graph, outgoing, source, target, isDown, others))
            pairs.push_back(std::minmax(first, second));
        isDown[std::size_t(first)] = 0;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}
