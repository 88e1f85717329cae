// SPDX-License-Identifier: GPL-3.0-or-later
// Maximum flow and the minimum cut nearest the source.
// Source: Y. Dinitz, "Algorithm for solution of a problem of maximum flow in a network with power estimation", Soviet
// Mathematics Doklady 11 (1970); vertex capacities by splitting each vertex, Ford and Fulkerson, "Flows in Networks" (1962).
// Cost: O(V^2 E), in practice close to linear. Terminates with real capacities too, as every augmentation empties an arc.
// Limits: what is left of an arc is taken as nothing below 1e-12 of its capacity, so the value is exact to about that.

#include "model/graph/max_flow.h"
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <utility>

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// An arc and its opposite stand side by side: the opposite of e is e ^ 1.
struct ResidualNetwork
{
    std::vector<int> head;                        ///< by residual arc: where it leads
    std::vector<double> left;                     ///< by residual arc: what still fits
    std::vector<double> nothing;                  ///< by residual arc: less than this is rounding
    std::vector<int> first;                       ///< by vertex: its first in `leaving`; one more at the end
    std::vector<int> leaving;                     ///< residual arcs by the vertex that they leave
    std::vector<int> level;                       ///< by vertex: arcs from the source, or -1
    std::vector<int> next;                        ///< by vertex: in `leaving`, the first not yet exhausted in this phase

    bool isOpen(int e) const { return left[std::size_t(e)] > nothing[std::size_t(e)]; }
    int tail(int e) const { return head[std::size_t(e ^ 1)]; }
    std::size_t vertexCount() const { return first.size() - 1; }
    std::span<const int> leavingFrom(int v) const { return {leaving.data() + first[std::size_t(v)], std::size_t(first[std::size_t(v) + 1] - first[std::size_t(v)])}; }

    void reserve(std::size_t arcs)
    {
        head.reserve(2 * arcs);
        left.reserve(2 * arcs);
        nothing.reserve(2 * arcs);
    }

    void add(int from, int to, double capacity, double scale)
    {
        const double usable = capacity > 0 ? capacity : 0; // NaN too
        for (const auto& [tip, room] : {std::pair(to, usable), std::pair(from, 0.0)}) {
            head.push_back(tip);
            left.push_back(room);
            nothing.push_back(1e-12 * (std::isinf(usable) ? scale : usable));
        }
    }

    /// After the last arc was added.
    void sortByVertex(std::size_t vertexCount)
    {
        first.assign(vertexCount + 1, 0);
        level.resize(vertexCount);
        leaving.resize(head.size());
        for (int v : head)                        // as many arcs leave a vertex as lead to it
            ++first[std::size_t(v) + 1];
        for (std::size_t v = 0; v < vertexCount; ++v)
            first[v + 1] += first[v];
        next.assign(first.begin(), first.end() - 1);
        for (int e = 0; e < int(head.size()); ++e)
            leaving[std::size_t(next[std::size_t(tail(e))]++)] = e;
    }
};

/// Breadth-first levels from the source over open arcs; whether the target has one.
bool findLevels(ResidualNetwork& network, int source, int target)
{
    std::fill(network.level.begin(), network.level.end(), -1);
    network.level[std::size_t(source)] = 0;
    std::vector<int> queue{source};
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (int e : network.leavingFrom(queue[i])) {
            const int to = network.head[std::size_t(e)];
            if (network.level[std::size_t(to)] < 0 && network.isOpen(e)) {
                network.level[std::size_t(to)] = network.level[std::size_t(queue[i])] + 1;
                queue.push_back(to);
            }
        }
    }
    return network.level[std::size_t(target)] >= 0;
}

/// Sends flow along one path of rising levels, found depth first without recursion; what it sent, 0 when there is none.
double augment(ResidualNetwork& network, int source, int target)
{
    std::vector<int> path;
    int at = source;
    while (at != target) {
        const int end = network.first[std::size_t(at) + 1];
        int& next = network.next[std::size_t(at)];
        const auto leadsOn = [&](int e) { return network.isOpen(e) && network.level[std::size_t(network.head[std::size_t(e)])] == network.level[std::size_t(at)] + 1; };
        while (next < end && !leadsOn(network.leaving[std::size_t(next)]))
            ++next;
        if (next < end) {
            path.push_back(network.leaving[std::size_t(next)]);
            at = network.head[std::size_t(path.back())];
        } else if (path.empty()) {
            return 0;
        } else {                                  // a dead end: step back and never come here again in this phase
            at = network.tail(path.back());
            path.pop_back();
            ++network.next[std::size_t(at)];
        }
    }
    double amount = unlimited;
    for (int e : path)
        amount = std::min(amount, network.left[std::size_t(e)]);
    for (int e : path) {
        network.left[std::size_t(e)] -= amount;   // unlimited stays unlimited
        network.left[std::size_t(e ^ 1)] += amount;
    }
    return amount;
}

bool hasUnlimitedPath(const ResidualNetwork& network, int source, int target)
{
    std::vector<char> seen(network.vertexCount(), 0);
    std::vector<int> queue{source};
    seen[std::size_t(source)] = 1;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (int e : network.leavingFrom(queue[i])) {
            const int to = network.head[std::size_t(e)];
            if (!seen[std::size_t(to)] && std::isinf(network.left[std::size_t(e)])) {
                seen[std::size_t(to)] = 1;
                queue.push_back(to);
            }
        }
    }
    return seen[std::size_t(target)];
}

}

MaxFlow maxFlow(const FlowNetwork& network, int source, int target)
{
    const auto vertexCapacity = [&](int v) { return std::size_t(v) < network.vertexCapacity.size() ? network.vertexCapacity[std::size_t(v)] : unlimited; };
    // 1. Split every vertex v into an entry 2v and an exit 2v + 1, joined by its capacity.
    double scale = 0;
    for (const FlowNetwork::Arc& arc : network.arcs)
        scale = std::isfinite(arc.capacity) ? std::max(scale, arc.capacity) : scale;
    for (int v = 0; v < network.vertexCount; ++v)
        scale = std::isfinite(vertexCapacity(v)) ? std::max(scale, vertexCapacity(v)) : scale;
    ResidualNetwork residual;
    residual.reserve(std::size_t(network.vertexCount) + 2 * network.arcs.size());
    for (int v = 0; v < network.vertexCount; ++v)
        residual.add(2 * v, 2 * v + 1, vertexCapacity(v), scale);
    for (const FlowNetwork::Arc& arc : network.arcs)
        residual.add(2 * arc.from + 1, 2 * arc.to, arc.from == arc.to ? 0 : arc.capacity, scale);
    // A link both ways is two arcs of its capacity: what they carry against each other cancels.
    std::vector<std::pair<std::size_t, std::size_t>> opposites; // arc, its residual arc the other way
    for (std::size_t a = 0; a < network.arcs.size(); ++a) {
        const FlowNetwork::Arc& arc = network.arcs[a];
        if (arc.isBothWays && arc.from != arc.to) {
            opposites.emplace_back(a, residual.head.size());
            residual.add(2 * arc.to + 1, 2 * arc.from, arc.capacity, scale);
        }
    }
    residual.sortByVertex(2 * std::size_t(network.vertexCount));
    const int from = 2 * source, to = 2 * target + 1;

    // 2. A path without any limit: say so. Without one the flow is finite, however many arcs are unlimited.
    MaxFlow result;
    if (hasUnlimitedPath(residual, from, to)) {
        result.value = unlimited;
        result.isInfinite = true;
        return result;
    }
    // 3. Blocking flows in level graphs until the target is out of reach.
    while (findLevels(residual, from, to)) {
        residual.next.assign(residual.first.begin(), residual.first.end() - 1);
        while (augment(residual, from, to) > 0) { }
    }
    // 4. The flow of an arc is what its opposite could give back.
    for (std::size_t a = 0; a < network.arcs.size(); ++a)
        result.flow.push_back(residual.left[2 * (std::size_t(network.vertexCount) + a) + 1]);
    for (const auto& [arc, opposite] : opposites)
        result.flow[arc] -= residual.left[opposite + 1];
    // 5. The cut nearest the source: from the vertices that still have a level to those that have none.
    const auto isReached = [&](int v) { return residual.level[std::size_t(v)] >= 0; };
    for (int v = 0; v < network.vertexCount; ++v) {
        result.isOnSourceSide.push_back(isReached(2 * v + 1));
        if (isReached(2 * v) && !isReached(2 * v + 1)) {
            result.cutVertices.push_back(v);
            result.value += vertexCapacity(v) > 0 ? vertexCapacity(v) : 0;
        }
    }
    for (std::size_t a = 0; a < network.arcs.size(); ++a) {
        const FlowNetwork::Arc& arc = network.arcs[a];
        const bool isCut = isReached(2 * arc.from + 1) && !isReached(2 * arc.to);
        if (isCut || (arc.isBothWays && isReached(2 * arc.to + 1) && !isReached(2 * arc.from))) {
            result.cutArcs.push_back(int(a));
            result.value += arc.capacity > 0 ? arc.capacity : 0;
        }
    }
    return result;
}
