// SPDX-License-Identifier: GPL-3.0-or-later
// One depth-first search from the source; a block is complete when the search leaves it, and it lies on the way exactly
// when the target, or the vertex where the rest of the way enters, was found behind it.
// Source: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation" (1973).

#include "model/graph/network_blocks.h"
#include "model/graph/network_neighbours.h"
#include <algorithm>

std::vector<NetworkBlock> blocksBetween(const UndirectedNetwork& network, int source, int target)
{
    struct Visit
    {
        int vertex;
        int through;                              ///< link; -1 for the source
        std::size_t next;                         ///< in the neighbour list
    };
    const NetworkNeighbours neighbours(network);
    std::vector<int> found(std::size_t(network.vertexCount), -1), lowest(std::size_t(network.vertexCount), 0), openLinks;
    std::vector<Visit> visits;
    std::vector<NetworkBlock> blocks;
    int count = 0, goal = target;
    const auto visit = [&](int v, int through) {
        found[std::size_t(v)] = lowest[std::size_t(v)] = count++;
        visits.push_back({v, through, neighbours.first[std::size_t(v)]});
    };
    if (vertexDown(network, source) >= 1 || vertexDown(network, target) >= 1)
        return blocks;
    visit(source, -1);
    while (!visits.empty()) {
        Visit& top = visits.back();
        const int v = top.vertex;
        if (top.next < neighbours.first[std::size_t(v) + 1]) {
            const NetworkNeighbours::Entry entry = neighbours.entries[top.next++];
            if (entry.link == top.through)
                continue;
            if (found[std::size_t(entry.vertex)] < 0) {
                openLinks.push_back(entry.link);
                visit(entry.vertex, entry.link);
            } else if (found[std::size_t(entry.vertex)] < found[std::size_t(v)]) {
                openLinks.push_back(entry.link);
                lowest[std::size_t(v)] = std::min(lowest[std::size_t(v)], found[std::size_t(entry.vertex)]);
            }
            continue;
        }
        const int through = top.through;
        visits.pop_back();
        if (visits.empty())
            break;
        const int parent = visits.back().vertex;
        lowest[std::size_t(parent)] = std::min(lowest[std::size_t(parent)], lowest[std::size_t(v)]);
        if (lowest[std::size_t(v)] < found[std::size_t(parent)])
            continue;
        // The parent is an articulation vertex: the links from `through` on are one block.
        const auto begin = std::find(openLinks.rbegin(), openLinks.rend(), through).base() - 1;
        if (found[std::size_t(goal)] >= found[std::size_t(v)]) {
            blocks.push_back({parent, goal, std::vector<int>(begin, openLinks.end())});
            goal = parent;
        }
        openLinks.erase(begin, openLinks.end());
    }
    std::reverse(blocks.begin(), blocks.end());
    return blocks;
}
