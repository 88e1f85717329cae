// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <vector>

/// A directed multigraph whose vertices and arcs are usable only while every component of their condition is up.
/// Components fail independently; dependence is expressed by naming one component in several conditions.
/// An undirected link is two arcs with the same components. Self-loops, parallel arcs and cycles are allowed,
/// and a component may be named twice in one condition. Indices must be in range; algorithms do not check them.
struct ConditionGraph
{
    struct Arc
    {
        int from = 0;                             ///< vertex index
        int to = 0;                               ///< vertex index
        std::vector<int> components;              ///< component indices; empty: always usable
    };

    int vertexCount = 0;
    std::vector<std::vector<int>> vertexComponents; ///< by vertex; may be shorter than vertexCount: the rest never fail
    std::vector<Arc> arcs;
    std::vector<double> down;                     ///< by component: probability of being down, 0 to 1 inclusive
};
