// SPDX-License-Identifier: GPL-3.0-or-later
// From an order of vertices to steps: lanes, links to open vertices, and what lies ahead of each vertex.

#include "model/graph/sweep_plan.h"
#include "model/graph/kernel_graph.h"
#include "model/graph/network_blocks.h"
#include <algorithm>
#include <bit>

namespace {

/// Small numbers that are free again after use; the lowest free one is given.
class FreeBits
{
public:
    explicit FreeBits(std::uint64_t free)
        : m_free(free)
    {
    }
    int take()
    {
        if (!m_free)
            return -1;
        const int bit = std::countr_zero(m_free);
        m_free &= m_free - 1;
        return bit;
    }
    void give(int bit) { m_free |= std::uint64_t(1) << bit; }

private:
    std::uint64_t m_free;
};

}

SweepPlan sweepPlan(const UndirectedNetwork& network, const std::vector<KernelPiece>& pieces, const NetworkKernel& kernel, const KernelGraph& graph, const std::vector<int>& order)
{
    constexpr int notYet = -2;
    SweepPlan plan;
    const std::size_t count = kernel.vertices.size();
    std::vector<int> laneOf(count, notYet), tagOf(count, notYet), toCome(count, 0);
    for (std::size_t v = 0; v < count; ++v)
        toCome[v] = int(graph.at(int(v)).size());
    FreeBits lanes(~std::uint64_t(0)), tags(~SweepPlan::many);
    const auto tagBits = [](int tag) { return tag < 0 ? SweepPlan::many : std::uint64_t(1) << tag; };
    plan.steps.reserve(count);
    plan.backs.reserve(kernel.links.size());
    plan.closing.reserve(count);
    for (int v : order) {
        SweepStep step;
        step.vertex = v;
        step.role = v == kernel.source ? SweepStep::Role::Source : v == kernel.target ? SweepStep::Role::Target : SweepStep::Role::Inner;
        if (step.role == SweepStep::Role::Inner)
            step.down = vertexDown(network, kernel.vertices[std::size_t(v)]);
        step.up = 1 - step.down;
        step.lane = laneOf[std::size_t(v)] = lanes.take();
        if (step.lane < 0) {
            plan.lanes = 65;
            return plan;
        }
        plan.lanes = std::max(plan.lanes, step.lane + 1);
        step.tag = tagBits(tagOf[std::size_t(v)]);
        // 1. Links to open vertices; the others lie ahead.
        const int firstBack = int(plan.backs.size()), firstClosing = int(plan.closing.size());
        for (const KernelGraph::Entry& entry : graph.at(v)) {
            const std::size_t w = std::size_t(entry.vertex);
            --toCome[w];
            if (laneOf[w] >= 0) {
                const KernelPiece& piece = pieces[std::size_t(kernel.links[std::size_t(entry.link)].piece)];
                plan.backs.push_back({laneOf[w], entry.link, piece.down, piece.up});
                if (toCome[w] == 0)
                    plan.closing.push_back(laneOf[w]);
            } else {
                if (tagOf[w] == notYet)
                    tagOf[w] = tags.take();
                step.ahead |= tagBits(tagOf[w]);
            }
        }
        if (toCome[std::size_t(v)] == 0)
            plan.closing.push_back(step.lane);
        if (tagOf[std::size_t(v)] >= 0)
            tags.give(tagOf[std::size_t(v)]);
        // 2. One step, or several.
        const int backs = int(plan.backs.size()) - firstBack;
        for (int done = 0; step.isFirst || done < backs;) {
            step.firstBack = firstBack + done;
            step.backs = std::min(backs - done, SweepPlan::mostBacks);
            done += step.backs;
            step.isLast = done == backs;
            step.firstClosing = firstClosing;
            step.closings = step.isLast ? int(plan.closing.size()) - firstClosing : 0;
            plan.steps.push_back(step);
            step.isFirst = false;
            step.down = 0;
            step.up = 1;
        }
        for (std::size_t c = std::size_t(firstClosing); c < plan.closing.size(); ++c)
            lanes.give(plan.closing[c]);
    }
    return plan;
}
