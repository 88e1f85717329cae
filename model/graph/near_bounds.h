// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/kernel_sweep.h"
#include "model/graph/undirected_network.h"
#include <stop_token>
#include <vector>

/// Bounds of a two-terminal problem from a part of its network.
struct NearBounds
{
    double lower = 0;                             ///< proven, of the unavailability
    double upper = 1;
    double looked = 0;                            ///< states, in all sweeps together
    std::vector<int> links;                       ///< the part that gave the upper bound: indices of links
};

/// What near bounds may cost, and how near to each other is near enough.
struct NearLimits
{
    SweepLimits sweep;
    double gap = 0;                               ///< 1e-13 of the value is, in any case
};

/// Takes ever more of the network around its ends and its best ways, while that is affordable and the bounds are apart.
/// Source and target differ and count as up.
NearBounds nearBounds(UndirectedNetwork network, int source, int target, const NearLimits& limits, const std::stop_token& stop);
