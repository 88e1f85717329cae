// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/kernel_sweep.h"
#include "model/graph/part_effect.h"
#include "model/graph/sweep_plan.h"
#include <stop_token>
#include <vector>

/// How the ends of a kernel depend on each of its links and vertices that can both fail and work.
struct KernelEffects
{
    bool isWhole = false;                         ///< false: stopped, or past the limits, and nothing below
    double severed = 1;
    std::vector<PartEffect> links;                ///< by kernel link; of those that are certain, without meaning
    std::vector<PartEffect> vertices;             ///< by kernel vertex, likewise
};

/// One sweep that keeps its states, and one pass back over them.
KernelEffects kernelEffects(const SweepPlan& plan, std::size_t vertices, std::size_t links, const SweepLimits& limits, const std::stop_token& stop);
