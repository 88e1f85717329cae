// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/reliability.h"
#include "model/graph/undirected_network.h"
#include <cstddef>
#include <stop_token>

/// What a computation took, for those who measure.
struct ReliabilityEffort
{
    std::size_t peakStates = 0;
    std::size_t bytes = 0;                        ///< memory of the states at their most
    double looked = 0;                            ///< states looked at in all
};

/// Two-terminal reliability as for a ConditionGraph: exact wherever the network is narrow enough, else a proven bound.
/// The failures of source and target count. Unconnected: 1. Source equal to target: the vertex's own failure.
Reliability unavailability(const UndirectedNetwork& network, int source, int target, std::stop_token stop = {}, ReliabilityLimits limits = {}, ReliabilityEffort* effort = nullptr);
