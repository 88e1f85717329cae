// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include <optional>
#include <vector>

/// Outgoing arcs by vertex in one flat array, so that many searches of one graph share the set-up.
struct OutgoingArcs
{
    std::vector<int> first;                       ///< by vertex, and one past the end: where its arcs begin in `arcs`
    std::vector<int> arcs;                        ///< arc indices
};
OutgoingArcs outgoingArcs(const ConditionGraph& graph);

/// The arcs of one shortest path (fewest arcs) while the components marked in `isDown` are down; nothing when the target
/// cannot be reached. `isDown` is by component; empty: all up. Source equal to target, and usable: no arcs.
std::optional<std::vector<int>> shortestPath(const ConditionGraph& graph, const OutgoingArcs& outgoing, int source, int target, const std::vector<char>& isDown);

/// Whether the target can be reached while the marked components are down.
bool isConnected(const ConditionGraph& graph, int source, int target, const std::vector<char>& isDown = {});
