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
#include "model/graph/nearest_shared.h"
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

namespace {

/// Where components are many that are shared, cases for so many of their states.
std::size_t casesFor(const ReliabilityLimits& limits)
{
    return std::clamp<std::size_t>(limits.states / 30, 8, ConditionedForms::mostCases);
}

/// Total probability over the cases.
Reliability ofCases(const ConditionedForms& forms, int source, int target, const std::stop_token& stop, const ReliabilityLimits& limits)
{
    Reliability found{0, 0, 0, !(forms.rest > 0)};
    double best = 0;                              // lower bound with all shared components up, so of every case
    for (const ConditionedForms::Case& one : forms.cases) {
        ReliabilityLimits ofCase = limits;        // what seldom matters need not be known as well, nor better than what came before
        ofCase.gap = std::max({limits.gap, 1e-14 * found.lower, 0.01 * forms.rest, 0.1 * (found.upper - found.lower)}) / std::max(one.chance, 1e-300);
        const Reliability inCase = one.isSevered ? Reliability{1, 1, 1, true} : unavailability(one.form.network, source, target, stop, ofCase);
        if (&one == forms.cases.data())
            best = inCase.lower;
        found.lower += one.chance * inCase.lower;
        found.upper += one.chance * inCase.upper;
        found.exact &= inCase.exact;
    }
    found.upper = std::min(1.0, found.upper + forms.rest);
    found.lower = std::min(found.upper, found.lower + forms.rest * best);
    found.unavailability = found.upper;
    found.exact |= found.upper - found.lower <= 1e-13 * found.lower;
    if (found.exact)
        found.lower = found.upper;
    return found;
}

/// Where too many components are shared: all but the nearest certainly up, or certainly down.
Reliability ofNearestShared(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs, const std::vector<int>& shared, const std::stop_token& stop, const ReliabilityLimits& limits)
{
    const std::vector<int> nearest = nearestShared(graph, source, target, arcs, shared, ConditionedForms::mostShared);
    Reliability found;
    for (const double down : {0.0, 1.0}) {
        ConditionGraph changed = graph;
        for (int c : shared)
            if (!std::binary_search(nearest.begin(), nearest.end(), c))
                changed.down[std::size_t(c)] = down;
        const ConditionedForms forms = conditionedForms(changed, source, target, usableArcsOnPaths(changed, source, target), casesFor(limits));
        if (forms.cases.empty())
            continue;
        const Reliability one = ofCases(forms, source, target, stop, limits);
        (down > 0 ? found.upper : found.lower) = down > 0 ? one.upper : one.lower;
    }
    found.lower = std::min(found.lower, found.upper);
    found.unavailability = found.upper;
    return found;
}

}

Reliability unavailability(const ConditionGraph& graph, int source, int target, std::stop_token stop, ReliabilityLimits limits)
{
    if (source == target)
        return unavailability(arcInPlaceOfVertex(graph, source), 0, 1, stop, limits);
    const std::vector<int> arcs = usableArcsOnPaths(graph, source, target);
    const ConditionedForms forms = conditionedForms(graph, source, target, arcs, casesFor(limits));
    const bool isExactByForms = !forms.cases.empty() && !(forms.rest > 0);
    Reliability found;
    if (isExactByForms) {
        found = ofCases(forms, source, target, stop, limits);
        if (found.upper - found.lower <= std::max(limits.gap, 1e-3 * found.upper) || stop.stop_requested())
            return found;
    }
    // No form, or too wide: where both engines have bounds, the truth is within both.
    const Reliability other = explore(reducedNetwork(graph, source, target, arcs), KeepDiagram::No, limits, stop).reliability;
    if (other.exact || stop.stop_requested())
        return other;
    if (!forms.cases.empty() && !isExactByForms)
        found = ofCases(forms, source, target, stop, limits);
    else if (!forms.others.empty())
        found = ofNearestShared(graph, source, target, arcs, forms.others, stop, limits);
    const double upper = std::min(found.upper, other.upper), lower = std::min(upper, std::max(found.lower, other.lower));
    return {upper, lower, upper, upper - lower <= 1e-13 * lower};
}
