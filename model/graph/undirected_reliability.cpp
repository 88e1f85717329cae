// SPDX-License-Identifier: GPL-3.0-or-later
// Two-terminal reliability of an undirected network: blocks and kernels (network_kernel.cpp), an order (sweep_order.cpp), and
// one sweep for each kernel (kernel_sweep.cpp); where that is much work, parts of the kernel first (near_bounds.cpp).
// Cost, measured (tests/bench/reliability.cpp): the Topology Zoo backbones up to UsCarrier 0.01 to 0.3 ms, links and nodes
// failing. Linear in the length of a network, 3.4 fold for each vertex more in its width.

#include "model/graph/undirected_reliability.h"
#include "model/graph/kernel_plan.h"
#include "model/graph/kernel_sweep.h"
#include "model/graph/near_bounds.h"
#include "model/graph/network_blocks.h"
#include "model/graph/network_kernel.h"
#include <algorithm>
#include <utility>

namespace {

struct KernelBounds
{
    double lower = 0, upper = 1;
};

/// The chance that a kernel does not connect its ends.
KernelBounds kernelBounds(const UndirectedNetwork& network, const KernelChain& chain, const NetworkKernel& kernel, const ReliabilityLimits& limits, const std::stop_token& stop, ReliabilityEffort& effort)
{
    const SweepLimits most = sweepLimits(limits);
    const SweepPlan plan = planOfKernel(network, chain, kernel, stop, most.states);
    KernelBounds bounds;
    const auto isClosed = [&] { return bounds.upper - bounds.lower <= std::max(limits.gap, 1e-13 * bounds.lower); };
    if (plan.steps.empty() || plan.cost > most.states) {   // parts of the kernel may do
        SweepLimits part = most;
        part.states /= 4;
        const NearBounds near = nearBounds(asNetwork(network, chain.pieces, kernel), kernel.source, kernel.target, {part, limits.gap}, stop);
        effort.looked += near.looked;
        bounds = {near.lower, near.upper};
        const bool isHopeless = plan.steps.empty() || plan.cost > 3 * most.states;
        if (isClosed() || (isHopeless && bounds.upper - bounds.lower < 1e-3 * bounds.upper))
            return bounds;
    }
    const SweepResult result = sweep(plan, most, stop);
    effort.peakStates = std::max(effort.peakStates, result.peakStates);
    effort.bytes = std::max(effort.bytes, result.bytes);
    effort.looked += result.looked;
    if (!(result.unknown > 0))
        return {result.severed, result.severed};
    bounds.upper = std::min({bounds.upper, 1.0, result.severed + result.unknown});
    bounds.lower = std::min(bounds.upper, std::max(bounds.lower, result.severed));
    return bounds;
}

}

Reliability unavailability(const UndirectedNetwork& network, int source, int target, std::stop_token stop, ReliabilityLimits limits, ReliabilityEffort* effort)
{
    const auto certain = [](double down) { return Reliability{down, down, down, true}; };
    if (source == target)
        return certain(vertexDown(network, source));
    const KernelChain chain = kernelChain(network, source, target);
    if (!chain.isConnected)
        return certain(1);
    // In series: down is the sum over the members of being the first that is down. There may be thousands, so more digits.
    long double lower = 0, upper = 0;
    const auto follow = [&](double least, double most) {
        lower += (1 - lower) * least;
        upper += (1 - upper) * most;
    };
    for (int v : chain.gates)
        follow(vertexDown(network, v), vertexDown(network, v));
    ReliabilityEffort used;
    for (const NetworkKernel& kernel : chain.kernels) {
        if (kernel.links.size() == 1) {
            const double down = chain.pieces[std::size_t(kernel.links[0].piece)].down;
            follow(down, down);
            continue;
        }
        const KernelBounds bounds = kernelBounds(network, chain, kernel, limits, stop, used);
        follow(bounds.lower, bounds.upper);
    }
    if (effort)
        *effort = used;
    const auto least = static_cast<double>(lower), most = static_cast<double>(upper);
    return most - least <= 1e-13 * least ? certain(most) : Reliability{most, least, most, false};
}
