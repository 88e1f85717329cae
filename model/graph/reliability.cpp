// SPDX-License-Identifier: GPL-3.0-or-later
// Two-terminal reliability: reduce (reduced_network.cpp), then explore link by link (frontier.cpp,
// exploration.cpp).
// Cost: for designs of a few hundred components and a narrow middle, milliseconds; exponential in the width of the middle.
// Limits: dense meshes of more than about ten routers that all matter to one pair may pass the state limit; the answer is
// then a proven bound, usually tight, as the likeliest outcomes are looked at first.

#include "model/graph/reliability.h"
#include "model/graph/exploration.h"
#include "model/graph/reduced_network.h"
#include <cstddef>

ConditionGraph arcInPlaceOfVertex(const ConditionGraph& graph, int vertex)
{
    ConditionGraph arc{2, {}, {{0, 1, {}}}, graph.down};
    if (std::size_t(vertex) < graph.vertexComponents.size())
        arc.arcs[0].components = graph.vertexComponents[std::size_t(vertex)];
    return arc;
}

Reliability unavailability(const ConditionGraph& graph, int source, int target, std::stop_token stop, ReliabilityLimits limits)
{
    if (source == target)
        return unavailability(arcInPlaceOfVertex(graph, source), 0, 1, stop, limits);
    return explore(reducedNetwork(graph, source, target), KeepDiagram::No, limits, stop).reliability;
}
