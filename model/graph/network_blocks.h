// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/undirected_network.h"
#include <cstddef>
#include <vector>

/// A biconnected block on the way from one vertex to another.
struct NetworkBlock
{
    int source = 0;                               ///< vertex where every path enters
    int target = 0;                               ///< vertex where every path leaves
    std::vector<int> links;                       ///< indices in the network
};

/// The blocks that paths from source to target pass, in order; none: there is no path. Links and vertices that are
/// certainly down count as absent. Source and target differ. Linear.
std::vector<NetworkBlock> blocksBetween(const UndirectedNetwork& network, int source, int target);

/// Every block, each after the blocks that hang on it. `source` is the vertex it hangs on itself, `target` another of its vertices.
std::vector<NetworkBlock> allBlocks(const UndirectedNetwork& network);

inline double vertexDown(const UndirectedNetwork& network, int vertex)
{
    return std::size_t(vertex) < network.vertexDown.size() ? network.vertexDown[std::size_t(vertex)] : 0;
}
