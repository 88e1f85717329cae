// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/network_kernel.h"
#include <stop_token>
#include <vector>

struct KernelGraph;

struct SweepOrder
{
    std::vector<int> vertices;                    ///< empty: every order tried is hopeless, or stopped
    double cost = 0;                              ///< outcomes to be looked at, as predicted
};

/// An order of the kernel's vertices in which few are open at the same time: the cheapest, as predicted, of several.
/// A vertex is open from its own place to that of its last neighbour. `canFail` is by kernel vertex. Where even the best
/// costs more than is affordable, little is tried.
SweepOrder sweepOrder(const NetworkKernel& kernel, const KernelGraph& graph, const std::vector<char>& canFail, const std::stop_token& stop, double affordable = 1e14);
