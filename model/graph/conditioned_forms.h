// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include "model/graph/undirected_form.h"
#include <cstddef>
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
    static constexpr int mostShared = 10;
    static constexpr std::size_t mostCases = 64;  ///< each costs as much as a graph without shared components

    std::vector<int> shared;                      ///< components that can both fail and work
    std::vector<int> others;                      ///< those that would be too many: then there are no cases
    std::vector<Case> cases;                      ///< all up comes first; none: the graph has no such form
    double rest = 0;                              ///< chance of the states without a case, the unlikeliest
};

/// `arcs` are the usable ones on paths (reduced_network.h). Of more shared components than six only the likely states become
/// cases, at most so many.
ConditionedForms conditionedForms(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs, std::size_t casesOfMany = ConditionedForms::mostCases);
