// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/reliability.h"
#include "model/graph/undirected_network.h"
#include "model/graph/undirected_reliability.h"
#include <cstddef>
#include <stop_token>
#include <vector>

/// The unavailability of every pair of vertices, as unavailability() gives it for one.
struct AllPairs
{
    std::size_t vertexCount = 0;
    bool exact = false;                           ///< false: stopped, or past the limits somewhere; then the figures are proven upper bounds
    std::vector<double> unavailability;           ///< row by row, both triangles; the diagonal is each vertex's own
    std::vector<double> lower;                    ///< proven, likewise; empty when exact

    double lowerOf(int source, int target) const { return exact ? of(source, target) : lower[std::size_t(source) * vertexCount + std::size_t(target)]; }
    double of(int source, int target) const { return unavailability[std::size_t(source) * vertexCount + std::size_t(target)]; }
};

/// Shares the work of all pairs: one sweep over each biconnected block, then along the tree of blocks from each vertex.
AllPairs allPairs(const UndirectedNetwork& network, std::stop_token stop = {}, ReliabilityLimits limits = {}, ReliabilityEffort* effort = nullptr);
