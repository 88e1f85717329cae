// SPDX-License-Identifier: GPL-3.0-or-later
// Which arcs can lie on a simple path from source to target.
// Sources: blocks by depth-first search, J. Hopcroft and R. Tarjan, "Efficient algorithms for graph manipulation",
// CACM 16 (1973); an edge lies on a simple s-t path exactly when it shares a block with an added edge s-t.
// Cost: O(vertices + arcs).
// Limits: with directions, deciding it exactly is NP-hard (two disjoint paths); what remains is a superset.

#include "model/graph/path_arcs.h"
#include <algorithm>
#include <cstddef>

namespace {

/// Arc indices by vertex, in one flat array; `ends` tells at which vertices an arc is listed.
struct ArcLists
{
    std::vector<std::size_t> first;
    std::vector<int> arcs;
};

enum class ArcEnds { From, To, Both };

ArcLists arcLists(const ConditionGraph& graph, const std::vector<int>& candidates, ArcEnds ends)
{
    ArcLists lists;
    lists.first.assign(std::size_t(graph.vertexCount) + 1, 0);
    const auto forEachEnd = [&](const auto& use) {
        for (int a : candidates) {
            if (ends != ArcEnds::To)
                use(graph.arcs[std::size_t(a)].from, a);
            if (ends != ArcEnds::From)
                use(graph.arcs[std::size_t(a)].to, a);
        }
    };
    forEachEnd([&](int v, int) { ++lists.first[std::size_t(v) + 1]; });
    for (std::size_t v = 1; v < lists.first.size(); ++v)
        lists.first[v] += lists.first[v - 1];
    std::vector<std::size_t> next = lists.first;
    lists.arcs.resize(lists.first.back());
    forEachEnd([&](int v, int a) { lists.arcs[next[std::size_t(v)]++] = a; });
    return lists;
}

std::vector<char> reachedAlong(const ConditionGraph& graph, const ArcLists& lists, int start, ArcEnds onTo)
{
    std::vector<char> reached(std::size_t(graph.vertexCount), 0);
    std::vector<int> queue{start};
    reached[std::size_t(start)] = 1;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (std::size_t k = lists.first[std::size_t(queue[i])]; k < lists.first[std::size_t(queue[i]) + 1]; ++k) {
            const ConditionGraph::Arc& arc = graph.arcs[std::size_t(lists.arcs[k])];
            const int next = onTo == ArcEnds::To ? arc.to : arc.from;
            if (!reached[std::size_t(next)]) {
                reached[std::size_t(next)] = 1;
                queue.push_back(next);
            }
        }
    }
    return reached;
}

/// The arcs in the block of an added edge source-target: a depth-first search that takes the added edge first, so that
/// when it comes back from the target, what no other block has claimed is that block.
std::vector<int> arcsInBlock(const ConditionGraph& graph, const std::vector<int>& candidates, int source, int target)
{
    struct Visit
    {
        int vertex;
        int byArc;
        std::size_t next;                         ///< position in the arc lists
        std::size_t claimedFrom;                  ///< size of the arc stack when it was entered
    };
    const ArcLists lists = arcLists(graph, candidates, ArcEnds::Both);
    std::vector<int> number(std::size_t(graph.vertexCount), 0), low = number;
    std::vector<char> isStacked(graph.arcs.size(), 0);
    std::vector<int> stacked;
    int count = 0;
    const auto enter = [&](int v) { number[std::size_t(v)] = low[std::size_t(v)] = ++count; };
    enter(source);
    enter(target);
    low[std::size_t(target)] = 1;
    std::vector<Visit> visits{{target, -1, lists.first[std::size_t(target)], 0}};
    while (true) {
        Visit& visit = visits.back();
        const std::size_t v = std::size_t(visit.vertex);
        if (visit.next < lists.first[v + 1]) {
            const int a = lists.arcs[visit.next++];
            if (isStacked[std::size_t(a)])
                continue;
            const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
            const int other = arc.from == visit.vertex ? arc.to : arc.from;
            isStacked[std::size_t(a)] = 1;
            const std::size_t claimedFrom = stacked.size();
            stacked.push_back(a);
            if (number[std::size_t(other)]) {
                low[v] = std::min(low[v], number[std::size_t(other)]);
            } else {
                enter(other);
                visits.push_back({other, a, lists.first[std::size_t(other)], claimedFrom});
            }
            continue;
        }
        const Visit done = visit;
        visits.pop_back();
        if (visits.empty())
            break;
        const std::size_t parent = std::size_t(visits.back().vertex);
        low[parent] = std::min(low[parent], low[v]);
        if (low[v] >= number[parent])
            stacked.resize(done.claimedFrom);     // a block of its own, hanging on the parent
    }
    std::sort(stacked.begin(), stacked.end());
    return stacked;
}

}

std::vector<int> arcsOnPaths(const ConditionGraph& graph, int source, int target, const std::vector<char>& isUsable)
{
    // 1. Self-loops, arcs into the source and arcs out of the target are on no simple path.
    std::vector<int> arcs;
    for (std::size_t a = 0; a < graph.arcs.size(); ++a) {
        const ConditionGraph::Arc& arc = graph.arcs[a];
        if (isUsable[a] && arc.from != arc.to && arc.to != source && arc.from != target)
            arcs.push_back(int(a));
    }
    // 2. Keep what can be reached from the source and can reach the target.
    const std::vector<char> ahead = reachedAlong(graph, arcLists(graph, arcs, ArcEnds::From), source, ArcEnds::To);
    std::erase_if(arcs, [&](int a) { return !ahead[std::size_t(graph.arcs[std::size_t(a)].from)]; });
    const std::vector<char> behind = reachedAlong(graph, arcLists(graph, arcs, ArcEnds::To), target, ArcEnds::From);
    std::erase_if(arcs, [&](int a) { return !behind[std::size_t(graph.arcs[std::size_t(a)].to)]; });
    // 3. Keep the block.
    return arcs.empty() || source == target ? std::vector<int>{} : arcsInBlock(graph, arcs, source, target);
}
