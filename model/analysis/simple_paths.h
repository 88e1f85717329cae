// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/path_graph.h"
#include <vector>

/// Goes along the simple paths of a path graph from source to target, depth first. `enter(vertex, way)` adds a vertex to what
/// is gathered on the way; `arrive(way)` takes that of a whole path, and returns false when it wants no more.
template <class Way, class Enter, class Arrive> class SimplePathSearch
{
public:
    SimplePathSearch(const PathGraph& paths, int mostSteps, Enter enter, Arrive arrive)
        : m_paths(paths), m_outgoing(outgoingArcs(paths.graph)), m_isOnWay(static_cast<std::size_t>(paths.graph.vertexCount)), m_stepsLeft(mostSteps), m_enter(enter), m_arrive(arrive) {}

    /// Whether it saw all: false past so many steps, or as `arrive` said.
    bool run(const Way& start) { return visit(m_paths.source, start); }

private:
    bool visit(int vertex, Way way)
    {
        if (--m_stepsLeft < 0)
            return false;
        m_enter(vertex, way);
        if (vertex == m_paths.target)
            return m_arrive(way);
        const auto at = static_cast<std::size_t>(vertex);
        m_isOnWay[at] = true;
        for (int i = m_outgoing.first[at]; i < m_outgoing.first[at + 1]; ++i) {
            const int to = m_paths.graph.arcs[static_cast<std::size_t>(m_outgoing.arcs[static_cast<std::size_t>(i)])].to;
            if (!m_isOnWay[static_cast<std::size_t>(to)] && !visit(to, way))
                return false;
        }
        m_isOnWay[at] = false;
        return true;
    }

    const PathGraph& m_paths;
    OutgoingArcs m_outgoing;
    std::vector<char> m_isOnWay;
    int m_stepsLeft;
    Enter m_enter;
    Arrive m_arrive;
};

template <class Way, class Enter, class Arrive> bool forEachSimplePath(const PathGraph& paths, int mostSteps, const Way& start, Enter enter, Arrive arrive)
{
    return SimplePathSearch<Way, Enter, Arrive>(paths, mostSteps, enter, arrive).run(start);
}
