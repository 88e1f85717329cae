// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks by themselves (block_pairs.cpp), then from every vertex through the tree of blocks: what lies behind an articulation
// vertex is reached while that is reached, and the rest of the way is up.
// A block too wide for one sweep has bounds for each of its pairs (near_bounds.cpp), which share what the sweep may cost.
// Cost: the blocks' sweeps, and a few nanoseconds a pair.

#include "model/graph/undirected_pairs.h"
#include "model/graph/block_pairs.h"
#include "model/graph/kernel_plan.h"
#include "model/graph/near_bounds.h"
#include "model/graph/network_blocks.h"
#include "model/graph/network_kernel.h"
#include <algorithm>
#include <utility>

namespace {

/// A block with the chance, for each pair of its vertices that are up, that it does not connect them.
struct SolvedBlock
{
    std::vector<int> vertices;                    ///< of the network
    std::vector<double> severed;                  ///< row by row
    std::vector<double> severedAtLeast;           ///< proven; empty: as severed
};

/// The tree of blocks and vertices.
struct BlockTree
{
    struct Place
    {
        int block;
        int member;                               ///< place among the block's vertices
    };
    std::vector<SolvedBlock> blocks;
    std::vector<std::vector<Place>> placesOf;     ///< by vertex
};

enum class PairBound { Upper, Lower };

/// Bounds of every pair of a block that is too wide for one sweep.
void takeBounds(const UndirectedNetwork& network, const std::vector<KernelPiece>& pieces, const NetworkKernel& kernel, const ReliabilityLimits& limits, const std::stop_token& stop, SolvedBlock& block)
{
    const std::size_t count = kernel.vertices.size();
    block.severed.assign(count * count, 0);
    block.severedAtLeast = block.severed;
    const UndirectedNetwork whole = asNetwork(network, pieces, kernel);
    SweepLimits part = sweepLimits(limits);
    part.states /= double(count * count) / 2;
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            NearBounds found;                     // of stopped ones: 0 to 1
            if (!stop.stop_requested())
                found = nearBounds(whole, int(a), int(b), {part, 0}, stop);
            block.severed[a * count + b] = block.severed[b * count + a] = found.upper;
            block.severedAtLeast[a * count + b] = block.severedAtLeast[b * count + a] = found.lower;
        }
    }
}

/// Fills in one row: everything that can be reached from the source.
void fillRow(const UndirectedNetwork& network, const BlockTree& tree, int source, PairBound bound, double* row, std::vector<BlockTree::Place>& waiting)
{
    row[source] = vertexDown(network, source);
    waiting = tree.placesOf[std::size_t(source)];
    while (!waiting.empty()) {
        const BlockTree::Place from = waiting.back();
        waiting.pop_back();
        const SolvedBlock& block = tree.blocks[std::size_t(from.block)];
        const std::size_t count = block.vertices.size();
        const std::vector<double>& values = bound == PairBound::Lower && !block.severedAtLeast.empty() ? block.severedAtLeast : block.severed;
        const double before = row[block.vertices[std::size_t(from.member)]];
        for (std::size_t m = 0; m < count; ++m) {
            if (int(m) == from.member)
                continue;
            const int v = block.vertices[m];
            const double severed = values[std::size_t(from.member) * count + m], own = vertexDown(network, v);
            row[v] = before + (1 - before) * (severed + (1 - severed) * own);
            if (tree.placesOf[std::size_t(v)].size() > 1)
                for (const BlockTree::Place& place : tree.placesOf[std::size_t(v)])
                    if (place.block != from.block)
                        waiting.push_back(place);
        }
    }
}

}

AllPairs allPairs(const UndirectedNetwork& network, std::stop_token stop, ReliabilityLimits limits, ReliabilityEffort* effort)
{
    AllPairs pairs;
    const std::size_t count = pairs.vertexCount = std::size_t(network.vertexCount);
    pairs.exact = true;
    // 1. Every block by itself.
    BlockTree tree;
    tree.placesOf.resize(count);
    for (const NetworkBlock& block : allBlocks(network)) {
        std::vector<KernelPiece> pieces;
        NetworkKernel kernel = wholeBlock(network, block, pieces);
        SolvedBlock solved;
        if (kernel.links.size() == 1) {
            const double down = pieces[std::size_t(kernel.links[0].piece)].down;
            solved.severed = {0, down, down, 0};
        } else {
            BlockPairs found = blockPairs(planOfBlock(network, pieces, kernel, stop), kernel.vertices.size(), sweepLimits(limits), stop);
            pairs.exact &= found.isWhole;
            if (found.isWhole)
                solved.severed = std::move(found.severed);
            else
                takeBounds(network, pieces, kernel, limits, stop, solved);
            if (effort) {
                effort->peakStates = std::max(effort->peakStates, found.peakStates);
                effort->bytes = std::max(effort->bytes, found.bytes);
            }
        }
        solved.vertices = std::move(kernel.vertices);
        for (std::size_t m = 0; m < solved.vertices.size(); ++m)
            tree.placesOf[std::size_t(solved.vertices[m])].push_back({int(tree.blocks.size()), int(m)});
        tree.blocks.push_back(std::move(solved));
    }
    // 2. Along the tree from every vertex.
    pairs.unavailability.assign(count * count, 1);
    std::vector<BlockTree::Place> waiting;
    if (!pairs.exact)
        pairs.lower = pairs.unavailability;
    for (std::size_t v = 0; v < count; ++v) {
        fillRow(network, tree, int(v), PairBound::Upper, pairs.unavailability.data() + v * count, waiting);
        if (!pairs.exact)
            fillRow(network, tree, int(v), PairBound::Lower, pairs.lower.data() + v * count, waiting);
    }
    return pairs;
}
