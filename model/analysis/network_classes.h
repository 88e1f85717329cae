// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component_graph.h"

/// Networks that the same gateways serve in the same way: every site sees them alike but for region and subnets, so that
/// most of a pair is computed once for all of them.
struct NetworkClass
{
    std::vector<int> networks;                   ///< never empty
    std::vector<int> hubs;                       ///< networks whose gateways serve them: their own or a hub's
    int alike = -1;                              ///< an earlier class that differs in nothing but whether the networks are spokes; −1: none
};

std::vector<NetworkClass> networkClassesOf(const ComponentGraph& graph);
