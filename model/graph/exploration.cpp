// SPDX-License-Identifier: GPL-3.0-or-later
// Exact where the states suffice; where they do not, bounds from networks that are certainly worse and certainly better:
// without the links on long ways the target is reached less often, with those links never failing more often. In a design
// with good near paths the far ones hardly matter, so the two meet long before the whole network can be explored.
// Source: the monotonicity of coherent systems, R. E. Barlow and F. Proschan, "Statistical Theory of Reliability and Life
// Testing" (1975). Cost: at most about twice the state limit.
// Limits: bounds that agree to 1e-13 of their value count as exact, as sums of doubles do no better.

#include "model/graph/exploration.h"
#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace {

using Link = ReducedNetwork::Link;

enum class FarLinks { Removed, NeverFail };

constexpr int unreachable = std::numeric_limits<int>::max() / 4;

/// Links from the start to every vertex, along directions or against them.
std::vector<int> linkDistances(const ReducedNetwork& network, int start, bool against)
{
    std::vector<int> distance(std::size_t(network.vertexCount), unreachable);
    distance[std::size_t(start)] = 0;
    for (bool changed = true; changed;) {         // as many rounds as the longest way has links, in the worst case
        changed = false;
        const auto relax = [&](int from, int to) {
            int& known = distance[std::size_t(to)];
            changed |= distance[std::size_t(from)] + 1 < known;
            known = std::min(known, distance[std::size_t(from)] + 1);
        };
        for (const Link& link : network.links) {
            if (against ? link.backward : link.forward)
                relax(link.a, link.b);
            if (against ? link.forward : link.backward)
                relax(link.b, link.a);
        }
    }
    return distance;
}

/// For each link the length of the shortest way from source to target that takes it.
std::vector<int> lengthsOfWays(const ReducedNetwork& network)
{
    const std::vector<int> ahead = linkDistances(network, network.source, false), behind = linkDistances(network, network.target, true);
    std::vector<int> lengths;
    for (const Link& link : network.links) {
        const std::size_t a = std::size_t(link.a), b = std::size_t(link.b);
        const int forward = link.forward ? ahead[a] + 1 + behind[b] : unreachable;
        lengths.push_back(std::min(forward, link.backward ? ahead[b] + 1 + behind[a] : unreachable));
    }
    return lengths;
}

ReducedNetwork withFarLinks(const ReducedNetwork& network, const std::vector<int>& lengths, int longest, FarLinks far)
{
    ReducedNetwork changed = network;
    for (std::size_t l = 0; l < lengths.size(); ++l) {
        Link& link = changed.links[l];
        if (lengths[l] <= longest)
            continue;
        if (far == FarLinks::Removed)
            link.forward = link.backward = false;
        else
            link.parts.clear();
    }
    reduceAgain(changed);
    return changed;
}

bool isClosed(const Reliability& bounds)
{
    return bounds.upper - bounds.lower <= 1e-13 * bounds.lower;
}

void tighten(Reliability& bounds, double lower, double upper)
{
    bounds.lower = std::max(bounds.lower, std::min(1.0, lower));
    bounds.upper = std::max(bounds.lower, std::min(bounds.upper, upper)); // a crossing is rounding
    bounds.unavailability = bounds.upper;
    bounds.exact = isClosed(bounds);
}

}

Exploration explore(ReducedNetwork network, KeepDiagram keep, const ReliabilityLimits& limits, const std::stop_token& stop)
{
    // 1. Everything, with a part of the states.
    Exploration best;
    best.result = exploreFrontier(network, limits.states / 4, keep, stop);
    tighten(best.reliability, best.result.disconnected, best.result.disconnected + best.result.unknown);
    best.isWhole = best.reliability.exact = !(best.result.unknown > 0);
    if (best.isWhole || stop.stop_requested()) {
        best.network = std::move(network);
        return best;
    }
    // 2. From the shortest ways on, ever more of the network, while the states suffice and the bounds are apart.
    const std::vector<int> lengths = lengthsOfWays(network);
    std::vector<int> steps = lengths;
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    const ReducedNetwork whole = network;
    best.network = std::move(network);
    bool suffices = true;
    for (std::size_t i = 0; suffices && i + 1 < steps.size() && !best.reliability.exact && !stop.stop_requested(); ++i) {
        ReducedNetwork worse = withFarLinks(whole, lengths, steps[i], FarLinks::Removed);
        FrontierResult ofWorse = exploreFrontier(worse, limits.states / 8, keep, stop);
        const ReducedNetwork better = withFarLinks(whole, lengths, steps[i], FarLinks::NeverFail);
        const FrontierResult ofBetter = exploreFrontier(better, limits.states / 8, KeepDiagram::No, stop);
        suffices = !(ofWorse.unknown > 0);
        tighten(best.reliability, ofBetter.disconnected, ofWorse.disconnected + ofWorse.unknown);
        if (suffices) {
            best.network = std::move(worse);
            best.result = std::move(ofWorse);
        }
    }
    // 3. Everything again, with all the states.
    if (!best.reliability.exact && !stop.stop_requested()) {
        FrontierResult result = exploreFrontier(whole, limits.states, keep, stop);
        tighten(best.reliability, result.disconnected, result.disconnected + result.unknown);
        if (!(result.unknown > 0)) {
            best.network = whole;
            best.result = std::move(result);
            best.isWhole = best.reliability.exact = true;
        }
    }
    return best;
}
