// SPDX-License-Identifier: GPL-3.0-or-later
// Two-terminal reliability. An undirected network of independent components has an engine of its own
// (undirected_reliability.cpp), also when a few components are shared (conditioned_forms.cpp); anything else is reduced
// (reduced_network.cpp), then explored link by link (frontier.cpp, exploration.cpp).
// Cost, measured at -O2 (tests/bench/reliability.cpp): a site to a network in a design of 1,600 components without WAN 0.1 ms;
// 20 sites on a WAN ring or mesh 5 to 20 ms. Linear in the length of a network, exponential in the width of its middle.
// Limits: past the state limit the answer is a proven bound. That happens where about ten routers or facilities matter to
// one pair at the same time: a WAN ring of hundreds of sites with twenty circuits. When far parts hardly
// matter the bounds still meet, and the value counts as exact.

#include "model/graph/reliability.h"
#include "model/graph/conditioned_forms.h"
#include "model/graph/exploration.h"
#include "model/graph/reduced_network.h"
#include "model/graph/undirected_reliability.h"
#include <algorithm>
#include <cstddef>
#include <vector>

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
    const std::vector<int> arcs = usableArcsOnPaths(graph, source, target);
    const ConditionedForms forms = conditionedForms(graph, source, target, arcs);
    if (forms.cases.empty())
        return explore(reducedNetwork(graph, source, target, arcs), KeepDiagram::No, limits, stop).reliability;
    Reliability found{0, 0, 0, true};
    for (const ConditionedForms::Case& one : forms.cases) {
        ReliabilityLimits ofCase = limits;        // what seldom matters need not be known as well
        ofCase.gap = std::max(limits.gap, 1e-14 * found.lower) / std::max(one.chance, 1e-300);
        const Reliability inCase = one.isSevered ? Reliability{1, 1, 1, true} : unavailability(one.form.network, source, target, stop, ofCase);
        found.lower += one.chance * inCase.lower;
        found.upper += one.chance * inCase.upper;
        found.exact &= inCase.exact;
    }
    found.upper = std::min(1.0, found.upper);
    found.lower = std::min(found.lower, found.upper);
    found.unavailability = found.upper;
    found.exact |= found.upper - found.lower <= 1e-13 * found.lower;
    if (found.exact)
        found.lower = found.upper;
    if (found.upper - found.lower <= std::max(limits.gap, 1e-3 * found.upper) || stop.stop_requested())
        return found;
    // Too wide: both engines have bounds then, and the truth is within both.
    const Reliability other = explore(reducedNetwork(graph, source, target, arcs), KeepDiagram::No, limits, stop).reliability;
    if (other.exact)
        return other;
    const double upper = std::min(found.upper, other.upper);
    return {upper, std::min(upper, std::max(found.lower, other.lower)), upper, false};
}
