// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include <stop_token>
#include <utility>
#include <vector>

/// Components whose loss alone disconnects target from source, in order of index. Looks at the structure only: all
/// components start up, whatever their probabilities. Empty when source and target are not connected at all.
std::vector<int> singlePointsOfFailure(const ConditionGraph& graph, int source, int target);

/// Minimal cuts of size two: pairs (smaller index first, sorted) whose joint loss disconnects target from source while
/// neither alone does. Structure only, as above. Stopped: what was found so far.
std::vector<std::pair<int, int>> minimalCutPairs(const ConditionGraph& graph, int source, int target, std::stop_token stop = {});
