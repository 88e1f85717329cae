// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/kernel_plan.h"
#include "model/graph/kernel_graph.h"
#include "model/graph/network_blocks.h"
#include "model/graph/sweep_order.h"
#include <vector>

SweepLimits sweepLimits(const ReliabilityLimits& limits)
{
    return {limits.bytes, 30.0 * double(limits.states)};
}

SweepPlan planOfKernel(const UndirectedNetwork& network, const KernelChain& chain, const NetworkKernel& kernel, const std::stop_token& stop)
{
    const KernelGraph graph(kernel);
    std::vector<char> canFail;
    for (int v : kernel.vertices)
        canFail.push_back(vertexDown(network, v) > 0);
    return sweepPlan(network, chain.pieces, kernel, graph, sweepOrder(kernel, graph, canFail, stop));
}
