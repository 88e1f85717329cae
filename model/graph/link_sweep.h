// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/kernel_sweep.h"
#include "model/graph/sweep_plan.h"
#include <stop_token>

/// Whether no vertex of the plan can fail.
bool onlyLinksFail(const SweepPlan& plan);

/// As sweep(), of a plan in which no vertex can fail: three times as fast, in half the memory.
SweepResult linkSweep(const SweepPlan& plan, const SweepLimits& limits, const std::stop_token& stop);
