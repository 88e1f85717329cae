// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include <vector>

/// The arcs that can matter to whether source reaches target, in order of index: those on a walk from source to target,
/// in the same block (two-connected part) as both. Every arc of a simple path is among them; a few others may be.
/// `isUsable` is by arc: those marked 0 are not there. Conditions are not looked at.
std::vector<int> arcsOnPaths(const ConditionGraph& graph, int source, int target, const std::vector<char>& isUsable);
