// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/sweep_plan.h"
#include <cstddef>
#include <stop_token>

/// What a sweep may cost.
struct SweepLimits
{
    std::size_t bytes = 0;                        ///< of memory, for all states together
    double states = 0;                            ///< looked at in all steps together
};

struct SweepResult
{
    double severed = 0;                           ///< mass of outcomes in which source and target are not connected
    double unknown = 0;                           ///< mass not looked into: past the limits, or stopped
    std::size_t peakStates = 0;
    double looked = 0;                            ///< states looked at in all steps together
    std::size_t bytes = 0;
};

/// The probability that a kernel does not connect its ends, by one sweep over its vertices.
SweepResult sweep(const SweepPlan& plan, const SweepLimits& limits, const std::stop_token& stop);
