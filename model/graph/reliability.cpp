// SPDX-License-Identifier: GPL-3.0-or-later
// Two-terminal reliability. An undirected network of independent components has an engine of its own
// (undirected_reliability.cpp); anything else is reduced (reduced_network.cpp), then explored link by link (frontier.cpp,
// exploration.cpp).
// Cost, measured at -O2 (tests/bench/reliability.cpp): a site to a network in a design of 1,600 components without WAN 0.1 ms;
// 20 sites on a WAN ring or mesh 5 to 20 ms; the Topology Zoo backbones up to UsCarrier (158 nodes, links and nodes failing)
// 1 to 80 ms. Linear in the length of a network, exponential in the width of its middle.
// Limits: past the state limit the answer is a proven bound. That happens where about ten routers or facilities matter to
// one pair at the same time: a 10 x 10 grid, a WAN ring of hundreds of sites with twenty circuits. When far parts hardly
// matter the bounds still meet, and the value counts as exact.

#include "model/graph/reliability.h"
#include "model/graph/exploration.h"
#include "model/graph/reduced_network.h"
#include "model/graph/undirected_form.h"
#include "model/graph/undirected_reliability.h"
#include <algorithm>
#include <cstddef>
#include <optional>

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
    const std::optional<UndirectedForm> form = undirectedForm(graph, source, target);
    if (!form)
        return explore(reducedNetwork(graph, source, target), KeepDiagram::No, limits, stop).reliability;
    const Reliability found = unavailability(form->network, source, target, stop, limits);
    if (found.exact || stop.stop_requested())
        return found;
    // Too wide: both engines have bounds then, and the truth is within both.
    const Reliability other = explore(reducedNetwork(graph, source, target), KeepDiagram::No, limits, stop).reliability;
    if (other.exact)
        return other;
    const double upper = std::min(found.upper, other.upper);
    return {upper, std::min(upper, std::max(found.lower, other.lower)), upper, false};
}
