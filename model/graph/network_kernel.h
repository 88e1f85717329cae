// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/network_blocks.h"
#include "model/graph/undirected_network.h"
#include <vector>

/// A link of a kernel stands for a link of the network, or for several that act as one between the same two vertices.
struct KernelPiece
{
    enum class Kind { Single, Series, Parallel };
    Kind kind = Kind::Single;
    int first = 0;                                ///< Kind::Single: index in the network; else a piece made earlier
    int second = -1;                              ///< another piece made earlier
    int vertex = -1;                              ///< Kind::Series: the network's vertex between the two
    double down = 0;
    double up = 1;                                ///< kept apart from down so that neither loses digits
};

/// What is left of one biconnected block on the way from source to target: no vertex but these two has fewer than three
/// neighbours, and no two links join the same vertices. Source and target are up; their own failures count outside.
struct NetworkKernel
{
    struct Link
    {
        int a = 0;                                ///< kernel vertex
        int b = 0;
        int piece = 0;                            ///< index in the decomposition's pieces
    };

    std::vector<int> vertices;                    ///< by kernel vertex: index in the network
    std::vector<Link> links;
    int source = 0;                               ///< kernel vertex
    int target = 1;
};

/// The two-terminal problem as a chain: the target is reached while every gate vertex is up and every kernel connects its
/// ends. What is on no path from source to target is left out.
struct KernelChain
{
    bool isConnected = false;                     ///< false: there is no path at all, and nothing below
    std::vector<int> gates;                       ///< vertices that every path takes: the ends, and the articulation vertices between
    std::vector<NetworkKernel> kernels;
    std::vector<KernelPiece> pieces;
};

/// Source and target differ. Linear in the network, apart from hubs.
KernelChain kernelChain(const UndirectedNetwork& network, int source, int target);

/// A kernel by itself: its vertices and links by the same numbers.
UndirectedNetwork asNetwork(const UndirectedNetwork& network, const std::vector<KernelPiece>& pieces, const NetworkKernel& kernel);

/// The whole of a block, its parallel links merged and nothing else: any two vertices may be asked about.
NetworkKernel wholeBlock(const UndirectedNetwork& network, const NetworkBlock& block, std::vector<KernelPiece>& pieces);
