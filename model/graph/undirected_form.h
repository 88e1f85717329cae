// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include "model/graph/undirected_network.h"
#include <optional>
#include <vector>

/// A graph as an undirected network with the same vertices and the same answer for one pair.
struct UndirectedForm
{
    UndirectedNetwork network;
    std::vector<std::vector<int>> linkComponents; ///< by link of the network: what it stands for, all in series
    std::vector<std::vector<int>> vertexComponents; ///< by vertex; empty where on no path
};

/// Nothing where the direction of an arc on paths from source to target matters, or where a component serves in several
/// places. `inTheWay` gets components that, were they known to be up, might take a direction its meaning.
std::optional<UndirectedForm> undirectedForm(const ConditionGraph& graph, int source, int target, std::vector<int>* inTheWay = nullptr);
