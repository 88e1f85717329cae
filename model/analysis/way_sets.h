// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/path_graph.h"
#include "model/analysis/route_choice.h"
#include "model/graph/survivors.h"

/// What decides about routes and capacity, and which components take what of it when they go down. Sets are words of 64 bits.
struct WaySets
{
    std::vector<std::uint64_t> all;              ///< the set of all elements
    std::vector<LossPart> parts;                 ///< what fails: what the preferred routes need stands first, in it the likeliest
    std::vector<std::vector<int>> components;    ///< by part: indices of the component graph; several that act alike are one part
    std::vector<std::size_t> stageEnds;          ///< numbers of parts: what routes of one preference need ends there
    std::vector<std::vector<std::uint64_t>> ofBranch; ///< by branch of the routes: its elements; empty where there are no ways
    bool areWays = false;                        ///< the elements are the simple paths of the pair; false: too many, so they are the parts themselves
};

/// The elements of a pair. Routes are chosen among, and flows split into, simple paths from end to end; so what is up of them
/// decides everything, and components that the same paths use act alike. Contained paths count too: they add capacity.
WaySets waySetsOf(const ComponentGraph& graph, const PathGraph& paths, const BranchTable& routes);
