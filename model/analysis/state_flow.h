// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/figures/capacity.h"
#include "model/analysis/path_graph.h"
#include <vector>

/// Maximum flow through one path graph, asked for over and over with some of its vertices left out. Copies of a part share
/// its capacity once, as in CapacitySolver. What it needs is set up when made; a question allocates nothing.
class StateFlow
{
public:
    StateFlow() = default;
    StateFlow(const ComponentGraph& graph, const CapacityTable& capacities, const PathGraph& paths);

    /// Mbps from source to target over the vertices marked (by vertex of the path graph); infinity: no limit known; 0: no path.
    double solve(const std::vector<char>& isIn, FlowDirection direction);
    /// Whether all limits are the same both ways, so that one direction tells the other.
    bool isSymmetric() const { return m_isSymmetric; }
    /// Whether the last solve() sent anything through a vertex or one of its copies.
    bool isUsed(int vertex) const;

private:
    struct Arc { int from, to; };
    bool findLevels();
    double push();
    bool markPaths(const std::vector<char>& isIn);

    std::vector<Arc> m_arcs;                     ///< of the path graph
    std::vector<int> m_firstOut, m_out, m_firstIn, m_in; ///< arcs by the vertex they start and end at
    std::vector<int> m_partOf;                   ///< by vertex
    std::vector<double> m_limit[2];              ///< by part, by direction
    int m_source = -1, m_target = -1;
    bool m_isSymmetric = true;

    // The residual network: part p is split into 2p → 2p + 1; edge e and its opposite e ^ 1.
    std::vector<int> m_head, m_firstEdge, m_edges;
    std::vector<double> m_left;
    std::vector<int> m_level, m_next, m_path, m_queue;
    std::vector<char> m_isOnPath;
};
