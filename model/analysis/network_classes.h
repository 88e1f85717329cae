// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <vector>

struct ComponentGraph;

/// Networks that the same gateways serve in the same way: every site sees them alike but for region and subnets, so that
/// most of a pair is computed once for all of them.
struct NetworkClass
{
    std::vector<int> networks;                   ///< never empty
    std::vector<int> gateways;                   ///< those that serve them: their own, those of networks that lend them theirs, or those of a Virtual WAN
    int virtualHub = -1;                         ///< the one they are connected to, −1: none
    int alike = -1;                              ///< an earlier class, itself like no other, that differs in nothing but that these networks are spokes, behind `series`; −1: none
    std::vector<int> series;                     ///< of a class that is alike to another: components of the peering, which nothing else needs
};

/// The classes of all networks, each after the one it is alike to. ComponentGraph::networkClasses keeps them.
std::vector<NetworkClass> networkClassesOf(const ComponentGraph& graph);
