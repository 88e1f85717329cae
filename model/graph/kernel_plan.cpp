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

namespace {

std::vector<int> goodOrder(const UndirectedNetwork& network, const NetworkKernel& kernel, const KernelGraph& graph, const std::stop_token& stop)
{
    std::vector<char> canFail;
    for (int v : kernel.vertices)
        canFail.push_back(vertexDown(network, v) > 0);
    return sweepOrder(kernel, graph, canFail, stop);
}

}

SweepPlan planOfKernel(const UndirectedNetwork& network, const KernelChain& chain, const NetworkKernel& kernel, const std::stop_token& stop)
{
    const KernelGraph graph(kernel);
    return sweepPlan(network, chain.pieces, kernel, graph, goodOrder(network, kernel, graph, stop));
}

SweepPlan planOfBlock(const UndirectedNetwork& network, const std::vector<KernelPiece>& pieces, NetworkKernel block, const std::stop_token& stop)
{
    const KernelGraph graph(block);
    const std::vector<int> order = goodOrder(network, block, graph, stop);
    block.source = block.target = -1;
    return sweepPlan(network, pieces, block, graph, order);
}
