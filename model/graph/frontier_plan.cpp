// SPDX-License-Identifier: GPL-3.0-or-later
// Slots and look-ahead for the frontier method. Cost: O(steps x links ahead of the open vertices).

#include "model/graph/frontier_plan.h"
#include <algorithm>
#include <cstddef>
#include <utility>

namespace {

/// Hands out slot numbers, the lowest free one first.
struct SlotPool
{
    std::vector<char> isUsed;

    int take()
    {
        const auto free = std::find(isUsed.begin(), isUsed.end(), 0);
        const int slot = int(free - isUsed.begin());
        if (free == isUsed.end())
            isUsed.push_back(1);
        else
            *free = 1;
        return slot;
    }
    void give(int slot) { isUsed[std::size_t(slot)] = 0; }
};

struct PlanSearch
{
    const ReducedNetwork& network;
    std::vector<int> position;                    ///< by link: its step
    std::vector<std::vector<int>> linksOfVertex;  ///< in order of steps
    std::vector<std::vector<int>> linksOfPart;    ///< in order of steps
    std::vector<int> vertexSlot;                  ///< -1 while closed
    std::vector<int> partSlot;
    std::vector<int> metParts;                    ///< parts open now
    std::vector<int> metVertices;                 ///< vertices open now, source and target first
};

constexpr std::size_t mostLinksAhead = 64;

std::vector<int> openPartSlots(const PlanSearch& search, const ReducedNetwork::Link& link, int exceptPart)
{
    std::vector<int> slots;
    for (int p : link.parts)
        if (p != exceptPart && search.partSlot[std::size_t(p)] >= 0)
            slots.push_back(search.partSlot[std::size_t(p)]);
    std::sort(slots.begin(), slots.end());
    return slots;
}

FrontierStep::VertexAhead vertexAhead(const PlanSearch& search, int vertex, int step)
{
    FrontierStep::VertexAhead ahead{search.vertexSlot[std::size_t(vertex)], {}, {}};
    const std::vector<int>& links = search.linksOfVertex[std::size_t(vertex)];
    for (auto l = links.rbegin(); l != links.rend() && search.position[std::size_t(*l)] > step && !(ahead.into.certain && ahead.outOf.certain); ++l) {
        const ReducedNetwork::Link& link = search.network.links[std::size_t(*l)];
        const std::vector<int> slots = openPartSlots(search, link, -1);
        const bool in = link.a == vertex ? link.backward : link.forward;
        const bool out = link.a == vertex ? link.forward : link.backward;
        for (const auto& [applies, entrances] : {std::pair(in, &ahead.into), std::pair(out, &ahead.outOf)}) {
            if (!applies)
                continue;
            entrances->certain |= slots.empty();
            entrances->partSlots.push_back(slots);
        }
    }
    for (FrontierStep::Entrances* entrances : {&ahead.into, &ahead.outOf}) {
        std::vector<std::vector<int>>& all = entrances->partSlots;
        if (entrances->certain)
            all.clear();
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
    return ahead;
}

FrontierStep::PartAhead partAhead(const PlanSearch& search, int part, int step)
{
    FrontierStep::PartAhead ahead{search.partSlot[std::size_t(part)], false, {}};
    const std::vector<int>& links = search.linksOfPart[std::size_t(part)];
    for (auto l = links.rbegin(); l != links.rend() && search.position[std::size_t(*l)] > step; ++l) {
        const ReducedNetwork::Link& link = search.network.links[std::size_t(*l)];
        ahead.links.push_back({search.vertexSlot[std::size_t(link.a)], search.vertexSlot[std::size_t(link.b)], link.forward, link.backward, openPartSlots(search, link, part)});
        if (ahead.links.size() > mostLinksAhead) {
            ahead.links.clear();
            ahead.alwaysMatters = true;
            break;
        }
    }
    return ahead;
}

}

FrontierPlan frontierPlan(const ReducedNetwork& network, const std::vector<int>& order)
{
    // 1. Who is met when.
    PlanSearch search{network, std::vector<int>(network.links.size()), std::vector<std::vector<int>>(std::size_t(network.vertexCount)),
        std::vector<std::vector<int>>(network.parts.size()), std::vector<int>(std::size_t(network.vertexCount), -1), std::vector<int>(network.parts.size(), -1), {}, {}};
    for (std::size_t i = 0; i < order.size(); ++i) {
        const ReducedNetwork::Link& link = network.links[std::size_t(order[i])];
        search.position[std::size_t(order[i])] = int(i);
        search.linksOfVertex[std::size_t(link.a)].push_back(order[i]);
        search.linksOfVertex[std::size_t(link.b)].push_back(order[i]);
        for (int p : link.parts)
            search.linksOfPart[std::size_t(p)].push_back(order[i]);
    }
    FrontierPlan plan;
    SlotPool vertexPool, partPool;
    for (int terminal : {network.source, network.target}) {
        search.vertexSlot[std::size_t(terminal)] = vertexPool.take();
        search.metVertices.push_back(terminal);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        const ReducedNetwork::Link& link = network.links[std::size_t(order[i])];
        FrontierStep step;
        // 2. Open what is met for the first time.
        for (int v : {link.a, link.b}) {
            if (search.vertexSlot[std::size_t(v)] < 0) {
                search.vertexSlot[std::size_t(v)] = vertexPool.take();
                search.metVertices.push_back(v);
            }
        }
        step.a = search.vertexSlot[std::size_t(link.a)];
        step.b = search.vertexSlot[std::size_t(link.b)];
        step.forward = link.forward;
        step.backward = link.backward;
        std::vector<int> parts = link.parts;
        const auto uses = [&](int p) { return search.linksOfPart[std::size_t(p)].size(); };
        std::stable_sort(parts.begin(), parts.end(), [&](int p, int q) { return uses(p) > uses(q); });
        for (int p : parts) {
            const bool staysOpen = search.linksOfPart[std::size_t(p)].back() != order[i];
            if (staysOpen && search.partSlot[std::size_t(p)] < 0) {
                search.partSlot[std::size_t(p)] = partPool.take();
                search.metParts.push_back(p);
            }
            step.parts.push_back({p, search.partSlot[std::size_t(p)], staysOpen});
        }
        // 3. Close what is met for the last time.
        std::erase_if(search.metVertices, [&](int v) {
            if (v == network.source || v == network.target || search.linksOfVertex[std::size_t(v)].back() != order[i])
                return false;
            step.closingVertices.push_back(search.vertexSlot[std::size_t(v)]);
            vertexPool.give(search.vertexSlot[std::size_t(v)]);
            search.vertexSlot[std::size_t(v)] = -1;
            return true;
        });
        std::erase_if(search.metParts, [&](int p) {
            if (search.linksOfPart[std::size_t(p)].back() != order[i])
                return false;
            step.closingParts.push_back(search.partSlot[std::size_t(p)]);
            partPool.give(search.partSlot[std::size_t(p)]);
            search.partSlot[std::size_t(p)] = -1;
            return true;
        });
        // 4. Look ahead.
        for (int v : search.metVertices)
            step.verticesAhead.push_back(vertexAhead(search, v, int(i)));
        for (int p : search.metParts)
            step.partsAhead.push_back(partAhead(search, p, int(i)));
        plan.steps.push_back(std::move(step));
    }
    plan.vertexSlots = int(vertexPool.isUsed.size());
    plan.partSlots = int(partPool.isUsed.size());
    return plan;
}
