// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <limits>
#include <vector>

/// A directed multigraph with capacities on arcs and vertices, in any one unit; infinity is allowed, negative and NaN count as 0.
struct FlowNetwork
{
    struct Arc
    {
        int from = 0;
        int to = 0;
        double capacity = std::numeric_limits<double>::infinity();
        bool isBothWays = false;                  ///< an undirected link: what runs one way and the other share the capacity
    };

    int vertexCount = 0;
    std::vector<Arc> arcs;
    std::vector<double> vertexCapacity;           ///< by vertex; may be shorter than vertexCount: the rest have no limit. Counts for both ends too.
};

struct MaxFlow
{
    double value = 0;                             ///< infinity when isInfinite
    bool isInfinite = false;                      ///< a path without any limit exists; then `flow` and the cut are empty
    std::vector<double> flow;                     ///< by arc, 0 to its capacity; of a link both ways what is left after opposites cancel, negative from `to` to `from`
    std::vector<int> cutArcs;                     ///< the minimum cut nearest the source: arcs and vertices whose capacities sum to `value`;
    std::vector<int> cutVertices;                 ///< those of zero capacity included
    std::vector<char> isOnSourceSide;             ///< by vertex: whether more flow from the source could still leave it (false for cut vertices)
};

/// The greatest flow from source to target and the minimum cut that limits it. Source equal to target: infinite, unless
/// the vertex has a capacity.
MaxFlow maxFlow(const FlowNetwork& network, int source, int target);
