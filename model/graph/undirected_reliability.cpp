// SPDX-License-Identifier: GPL-3.0-or-later
// Two-terminal reliability of an undirected network: blocks and kernels (network_kernel.cpp), an order (sweep_order.cpp), and
// one sweep for each kernel (kernel_sweep.cpp).
// Cost, measured (tests/bench/reliability.cpp): the Topology Zoo backbones up to UsCarrier 0.01 to 0.3 ms, links and nodes
// failing. Linear in the length of a network, 3.4 fold for each vertex more in its width.

#include "model/graph/undirected_reliability.h"
#include "model/graph/kernel_plan.h"
#include "model/graph/kernel_sweep.h"
#include "model/graph/network_blocks.h"
#include "model/graph/network_kernel.h"
#include <algorithm>
#include <utility>

Reliability unavailability(const UndirectedNetwork& network, int source, int target, std::stop_token stop, ReliabilityLimits limits, ReliabilityEffort* effort)
{
    const auto certain = [](double down) { return Reliability{down, down, down, true}; };
    if (source == target)
        return certain(vertexDown(network, source));
    const KernelChain chain = kernelChain(network, source, target);
    if (!chain.isConnected)
        return certain(1);
    // In series: down is the sum over the members of being the first that is down.
    double lower = 0, upper = 0;
    const auto follow = [&](double least, double most) {
        lower += (1 - lower) * least;
        upper += (1 - upper) * most;
    };
    for (int v : chain.gates)
        follow(vertexDown(network, v), vertexDown(network, v));
    bool isWhole = true;
    for (const NetworkKernel& kernel : chain.kernels) {
        if (kernel.links.size() == 1) {
            const double down = chain.pieces[std::size_t(kernel.links[0].piece)].down;
            follow(down, down);
            continue;
        }
        const SweepResult result = sweep(planOfKernel(network, chain, kernel, stop), sweepLimits(limits), stop);
        isWhole &= !(result.unknown > 0);
        follow(result.severed, std::min(1.0, result.severed + result.unknown));
        if (effort) {
            effort->peakStates = std::max(effort->peakStates, result.peakStates);
            effort->bytes = std::max(effort->bytes, result.bytes);
        }
    }
    if (isWhole)
        return certain(lower);
    return {upper, lower, upper, upper - lower <= 1e-13 * lower};
}
