// SPDX-License-Identifier: GPL-3.0-or-later
// One depth-first search from the source; a block is complete when the search leaves it, and it lies on the way exactly
// when the target, or the vertex where the rest of the way enters, was found behind it.
// Source: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation" (1973).

#include "model/graph/network_blocks.h"
#include "model/graph/network_neighbours.h"
#include <algorithm>

namespace {

/// One search; tells of each block when it leaves it: where it hangs, the first vertex found behind, and its links.
class BlockSearch
{
public:
    explicit BlockSearch(const UndirectedNetwork& network)
        : m_neighbours(network)
        , m_found(std::size_t(network.vertexCount), -1)
        , m_lowest(std::size_t(network.vertexCount), 0)
    {
    }

    bool isFound(int vertex) const { return m_found[std::size_t(vertex)] >= 0; }
    int place(int vertex) const { return m_found[std::size_t(vertex)]; }

    template <typename Tell>
    void from(int root, const Tell& tell)
    {
        visit(root, -1);
        while (!m_visits.empty()) {
            Visit& top = m_visits.back();
            const int v = top.vertex, through = top.through;
            if (top.next < m_neighbours.first[std::size_t(v) + 1]) {
                const NetworkNeighbours::Entry entry = m_neighbours.entries[top.next++];
                if (entry.link != through)
                    follow(v, entry);
                continue;
            }
            m_visits.pop_back();
            if (m_visits.empty())
                break;
            const int parent = m_visits.back().vertex;
            m_lowest[std::size_t(parent)] = std::min(m_lowest[std::size_t(parent)], m_lowest[std::size_t(v)]);
            if (m_lowest[std::size_t(v)] < m_found[std::size_t(parent)])
                continue;
            // The parent is an articulation vertex: the links from `through` on are one block.
            const auto begin = std::find(m_openLinks.rbegin(), m_openLinks.rend(), through).base() - 1;
            tell(parent, v, begin, m_openLinks.end());
            m_openLinks.erase(begin, m_openLinks.end());
        }
    }

private:
    struct Visit
    {
        int vertex;
        int through;                              ///< link; -1 for the root
        std::size_t next;                         ///< in the neighbour list
    };

    void visit(int v, int through)
    {
        m_found[std::size_t(v)] = m_lowest[std::size_t(v)] = m_count++;
        m_visits.push_back({v, through, m_neighbours.first[std::size_t(v)]});
    }

    void follow(int v, const NetworkNeighbours::Entry& entry)
    {
        if (!isFound(entry.vertex)) {
            m_openLinks.push_back(entry.link);
            visit(entry.vertex, entry.link);
        } else if (place(entry.vertex) < place(v)) {
            m_openLinks.push_back(entry.link);
            m_lowest[std::size_t(v)] = std::min(m_lowest[std::size_t(v)], place(entry.vertex));
        }
    }

    const NetworkNeighbours m_neighbours;
    std::vector<int> m_found, m_lowest, m_openLinks;
    std::vector<Visit> m_visits;
    int m_count = 0;
};

}

std::vector<NetworkBlock> blocksBetween(const UndirectedNetwork& network, int source, int target)
{
    std::vector<NetworkBlock> blocks;
    if (vertexDown(network, source) >= 1 || vertexDown(network, target) >= 1)
        return blocks;
    BlockSearch search(network);
    int goal = target;
    search.from(source, [&](int parent, int behind, auto begin, auto end) {
        if (search.place(goal) < search.place(behind))
            return;
        blocks.push_back({parent, goal, std::vector<int>(begin, end)});
        goal = parent;
    });
    std::reverse(blocks.begin(), blocks.end());
    return blocks;
}

std::vector<NetworkBlock> allBlocks(const UndirectedNetwork& network)
{
    std::vector<NetworkBlock> blocks;
    BlockSearch search(network);
    for (int root = 0; root < network.vertexCount; ++root)
        if (!search.isFound(root))
            search.from(root, [&](int parent, int behind, auto begin, auto end) { blocks.push_back({parent, behind, std::vector<int>(begin, end)}); });
    return blocks;
}
