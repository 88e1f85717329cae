// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component_graph.h"

/// Which part of the component graph a question is about.
struct PathFilter
{
    const std::vector<char>* connections = nullptr; ///< by connection: only the marked ones; nullptr: all
    const std::vector<char>* accessLinks = nullptr; ///< by access link: only the marked ones lead to a circuit; nullptr: all
    bool usesWan = true;
    ArcUse use = ArcUse::AvailabilityOnly;       ///< AvailabilityOnly or CapacityOnly: what the paths are for
};

/// The vertices and arcs on some way from a source to a target, renumbered from 0; components likewise.
struct PathGraph
{
    ConditionGraph graph;
    int source = -1;
    int target = -1;                             ///< −1: no way leads there, and the graph is empty
    std::vector<int> vertices;                   ///< the component graph's vertex of each
    std::vector<int> components;                 ///< the component graph's component of each

    bool isConnected() const { return target >= 0; }
};

/// Cuts path graphs out of one component graph. Keeps scratch space, so that many small cuts cost only what they touch.
class PathExtractor
{
public:
    explicit PathExtractor(const ComponentGraph& graph);

    /// Finds what can be reached from a vertex.
    void start(int source, const PathFilter& filter);
    /// Whether the last start() reached it.
    bool reaches(int vertex) const { return m_reached[static_cast<std::size_t>(vertex)] == m_run; }
    /// The vertices that the last start() reached, in order of search.
    const std::vector<int>& reached() const { return m_queue; }
    /// The paths from the last start() to a vertex.
    PathGraph pathsTo(int target);

    /// Connections to these gateways that the last start() reached, by index, ascending.
    std::vector<int> connectionsTo(const std::vector<int>& gateways) const;

private:
    bool passes(int arc, int vertex) const;

    const ComponentGraph& m_graph;
    PathFilter m_filter;
    int m_source = -1;
    int m_run = 0;
    int m_cut = 0;
    std::vector<int> m_reached;                  ///< by vertex: the run that reached it
    std::vector<int> m_onPath;                   ///< by vertex: the cut that has it
    std::vector<int> m_localVertex;
    std::vector<int> m_seenComponent;
    std::vector<int> m_localComponent;
    std::vector<int> m_queue;
    std::vector<int> m_back;
};
