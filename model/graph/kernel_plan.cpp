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

SweepOrder goodOrder(const UndirectedNetwork& network, const NetworkKernel& kernel, const KernelGraph& graph, const std::stop_token& stop, double affordable = 1e14)
{
    std::vector<char> canFail;
    for (int v : kernel.vertices)
        canFail.push_back(vertexDown(network, v) > 0);
    return sweepOrder(kernel, graph, canFail, stop, affordable);
}

}

SweepPlan planOfKernel(const UndirectedNetwork& network, const KernelChain& chain, const NetworkKernel& kernel, const std::stop_token& stop, double affordable)
{
    const KernelGraph graph(kernel);
    const SweepOrder order = goodOrder(network, kernel, graph, stop, affordable);
    SweepPlan plan = sweepPlan(network, chain.pieces, kernel, graph, order.vertices);
    plan.cost = order.cost;
    return plan;
}

SweepPlan planOfBlock(const UndirectedNetwork& network, const std::vector<KernelPiece>& pieces, NetworkKernel block, const std::stop_token& stop)
{
    const KernelGraph graph(block);
    const SweepOrder order = goodOrder(network, block, graph, stop);
    block.source = block.target = -1;
    SweepPlan plan = sweepPlan(network, pieces, block, graph, order.vertices);
    plan.cost = order.cost;
    return plan;
}
