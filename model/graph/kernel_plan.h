// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/kernel_sweep.h"
#include "model/graph/network_kernel.h"
#include "model/graph/reliability.h"
#include "model/graph/sweep_plan.h"
#include <stop_token>
#include <vector>

/// A good order of a kernel's vertices, and the steps it takes. No steps: stopped, or hopelessly wide.
SweepPlan planOfKernel(const UndirectedNetwork& network, const KernelChain& chain, const NetworkKernel& kernel, const std::stop_token& stop, double affordable = 1e14);

/// The same for a whole block, in which no vertex is source or target.
SweepPlan planOfBlock(const UndirectedNetwork& network, const std::vector<KernelPiece>& pieces, NetworkKernel block, const std::stop_token& stop);

SweepLimits sweepLimits(const ReliabilityLimits& limits);
