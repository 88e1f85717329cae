// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/kernel_sweep.h"
#include "model/graph/sweep_plan.h"
#include <cstddef>
#include <stop_token>
#include <vector>

struct BlockPairs
{
    bool isWhole = false;                         ///< false: stopped, or past the limits, and nothing below
    std::vector<double> severed;                  ///< by pair of kernel vertices, row by row: the chance that the two, both up, are not connected
    std::size_t peakStates = 0;
    std::size_t bytes = 0;
};

/// Every pair of a block at once. In the plan no vertex is source or target.
BlockPairs blockPairs(const SweepPlan& plan, std::size_t vertices, const SweepLimits& limits, const std::stop_token& stop);
