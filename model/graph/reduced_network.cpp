// SPDX-License-Identifier: GPL-3.0-or-later
// From a graph with conditions to a reduced network: what is on paths and can fail, then the rules of reduction.
// Cost: near linear in the graph, then a few rounds over what is left.

#include "model/graph/reduced_network.h"
#include "model/graph/network_rules.h"
#include "model/graph/path_arcs.h"
#include <algorithm>
#include <cstddef>
#include <utility>

namespace {

const std::vector<int>& ownComponents(const ConditionGraph& graph, int vertex)
{
    static const std::vector<int> none;
    return std::size_t(vertex) < graph.vertexComponents.size() ? graph.vertexComponents[std::size_t(vertex)] : none;
}

/// What an arc needs: its own components and those of both ends.
std::vector<int> wholeCondition(const ConditionGraph& graph, const ConditionGraph::Arc& arc)
{
    std::vector<int> components = arc.components;
    for (int v : {arc.from, arc.to})
        components.insert(components.end(), ownComponents(graph, v).begin(), ownComponents(graph, v).end());
    sortUnique(components);
    return components;
}

}

void reduceAgain(ReducedNetwork& network)
{
    // Until none applies: each removes a link, or occurrences of parts in links.
    bool changed = true;
    while (changed && network.source != network.target) {
        dropUseless(network);
        changed = dropDominated(network);
        dropUseless(network);
        changed |= moveToFewerLinks(network);
        changed |= mergeSeriesParts(network);
        changed |= mergeParallelLinks(network);
        dropUseless(network);
        changed |= contractCertainLinks(network);
        dropUseless(network);
        changed |= contractVertices(network);
    }
    dropUseless(network);
    if (network.source == network.target)
        network.links.clear();
}

std::vector<int> usableArcsOnPaths(const ConditionGraph& graph, int source, int target)
{
    const auto canBeUp = [&](const std::vector<int>& components) {
        return std::none_of(components.begin(), components.end(), [&](int c) { return graph.down[std::size_t(c)] >= 1; });
    };
    std::vector<char> isUsable, vertexCanBeUp;
    for (int v = 0; v < graph.vertexCount; ++v)
        vertexCanBeUp.push_back(canBeUp(ownComponents(graph, v)));
    for (const ConditionGraph::Arc& arc : graph.arcs)
        isUsable.push_back(vertexCanBeUp[std::size_t(arc.from)] && vertexCanBeUp[std::size_t(arc.to)] && canBeUp(arc.components));
    return arcsOnPaths(graph, source, target, isUsable);
}

ReducedNetwork reducedNetwork(const ConditionGraph& graph, int source, int target)
{
    return reducedNetwork(graph, source, target, usableArcsOnPaths(graph, source, target));
}

ReducedNetwork reducedNetwork(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs)
{
    ReducedNetwork network;
    // 1. Links of parts, between vertices numbered anew: each component that can fail becomes a part when first met.
    std::vector<int> numbered(std::size_t(graph.vertexCount), -1), partOf(graph.down.size(), -1);
    const auto number = [&](int v) { return numbered[std::size_t(v)] < 0 ? numbered[std::size_t(v)] = network.vertexCount++ : numbered[std::size_t(v)]; };
    network.source = number(source);
    network.target = number(target);
    for (int a : arcs) {
        const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
        ReducedNetwork::Link link{number(arc.from), number(arc.to), true, false, {}};
        for (int c : wholeCondition(graph, arc)) {
            const double down = graph.down[std::size_t(c)];
            if (!(down > 0))
                continue;
            if (partOf[std::size_t(c)] < 0) {
                partOf[std::size_t(c)] = int(network.parts.size());
                network.parts.push_back({NetworkPart::Kind::Component, c, {}, down, 1 - down});
            }
            link.parts.push_back(partOf[std::size_t(c)]);
        }
        sortUnique(link.parts);
        network.links.push_back(std::move(link));
    }
    // 2. The rules.
    reduceAgain(network);
    return network;
}
