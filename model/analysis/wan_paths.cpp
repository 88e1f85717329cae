// SPDX-License-Identifier: GPL-3.0-or-later
// Dijkstra's algorithm over the routers of one WAN; the cost is that of the WAN's part the site can reach.

#include "model/analysis/wan_paths.h"
#include <algorithm>
#include <map>
#include <queue>

WanPaths::WanPaths(const ComponentGraph& graph, int site) : m_graph(graph)
{
    const Topology& topology = graph.topology;
    const LatencyModel latency(graph);
    std::map<int, Step> best;
    std::map<int, bool> isDone;
    using Entry = std::pair<double, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    for (const int router : topology.sites[static_cast<std::size_t>(site)].routers) {
        best[router] = Step{};
        queue.emplace(0, router);
    }
    while (!queue.empty()) {
        const int router = queue.top().second;
        queue.pop();
        if (std::exchange(isDone[router], true))
            continue;
        for (const int link : topology.routers[static_cast<std::size_t>(router)].wanLinks) {
            const auto& wan = topology.wanLinks[static_cast<std::size_t>(link)];
            const int far = wan.routers[0] == router ? wan.routers[1] : wan.routers[0];
            const RttSum sum = best[router].sum + latency.router(router) + latency.wanLink(link);
            if (!sum.isKnown())
                continue;
            const auto known = best.find(far);
            if (known == best.end() || sum.milliseconds < known->second.sum.milliseconds) {
                best[far] = Step{router, link, sum};
                queue.emplace(sum.milliseconds, far);
            }
        }
    }
    m_steps.assign(best.begin(), best.end());
}

const WanPaths::Step* WanPaths::find(int router) const
{
    const auto at = std::lower_bound(m_steps.begin(), m_steps.end(), router, [](const auto& step, int wanted) { return step.first < wanted; });
    return at != m_steps.end() && at->first == router ? &at->second : nullptr;
}

RttSum WanPaths::to(int router, Derivation* trace) const
{
    const Step* step = find(router);
    if (!step) {
        RttSum unknown;
        unknown.gap = RttGap::NoSiteCoordinates;
        return unknown;
    }
    if (trace && step->previous >= 0) {
        const LatencyModel latency(m_graph, trace);
        to(step->previous, trace);
        latency.router(step->previous);
        latency.wanLink(step->wanLink);
    }
    return step->sum;
}
