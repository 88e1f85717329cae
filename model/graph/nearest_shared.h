// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include <cstddef>
#include <vector>

/// Of shared components, those on the best paths from source to target: all of the first path, then all of a next one that
/// has as few as possible in common with those before, and so on, as long as they are no more than `most`. The first path's
/// may be more.
std::vector<int> nearestShared(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs, const std::vector<int>& shared, std::size_t most);
