// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include "model/graph/undirected_form.h"
#include <cstdint>
#include <vector>

/// A graph as undirected networks, one for each state of the few components that serve in several places, or that decide
/// whether the direction of an arc matters.
struct ConditionedForms
{
    struct Case
    {
        double chance = 1;                        ///< of this state of the shared components
        std::uint32_t up = 0;                     ///< by place in `shared`, a bit
        bool isSevered = false;                   ///< the source or the target is down: there is no network
        UndirectedForm form;
    };
    static constexpr int mostShared = 6;          ///< each doubles the work

    std::vector<int> shared;                      ///< components that can both fail and work
    std::vector<Case> cases;                      ///< none: the graph has no such form
};

/// `arcs` are the usable ones on paths (reduced_network.h).
ConditionedForms conditionedForms(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs);
