// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include <vector>

/// What is known about arcs that lead one way only.
struct ArcDirections
{
    /// Arcs whose way back, if there were one, might be of use. None: the target is reached in every state of the
    /// components exactly when it is with each of the asked arcs leading both ways.
    std::vector<int> matter;
    /// Components that, were they known to be up, might bring that about; each once, ascending.
    std::vector<int> inTheWay;
};

/// `arcs` are those on paths from source to target, `oneWay` those of them to be asked about.
ArcDirections arcDirections(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs, const std::vector<int>& oneWay);
