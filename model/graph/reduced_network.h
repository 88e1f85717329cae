// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include <vector>

/// A component, or several that act as one: in series it is down when any member is, in parallel when all are.
struct NetworkPart
{
    enum class Kind { Component, Series, Parallel };
    Kind kind = Kind::Component;
    int component = -1;                           ///< index in the original graph, for Kind::Component
    std::vector<int> members;                     ///< part indices, for the other kinds
    double down = 0;                              ///< strictly between 0 and 1 for a component
    double up = 1;                                ///< 1 - down, kept apart so that neither loses digits
};

/// A two-terminal problem with the same answer as the graph it was made from, and less of it.
struct ReducedNetwork
{
    struct Link
    {
        int a = 0;                                ///< vertex
        int b = 0;                                ///< another vertex
        bool forward = false;                     ///< usable from a to b
        bool backward = false;                    ///< usable from b to a
        std::vector<int> parts;                   ///< usable while all of these are up; sorted, each once
    };

    int vertexCount = 0;                          ///< numbered anew; some have no link any more
    int source = 0;
    int target = 0;                               ///< equal to source: connected for certain
    std::vector<Link> links;                      ///< none, and source not target: disconnected for certain
    std::vector<NetworkPart> parts;
};

/// Removes what cannot matter (certain components, dead ends, dominated links) and merges what acts as one
/// (components always needed together, links in series, parallel links). Source and target differ.
ReducedNetwork reducedNetwork(const ConditionGraph& graph, int source, int target);

/// Arcs that can be up, and of those the ones on paths: where a reduction starts, for those who have other uses for them too.
std::vector<int> usableArcsOnPaths(const ConditionGraph& graph, int source, int target);
ReducedNetwork reducedNetwork(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs);

/// Applies the rules to a network that was changed by hand.
void reduceAgain(ReducedNetwork& network);
