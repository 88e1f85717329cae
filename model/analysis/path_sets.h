// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/path_graph.h"
#include "model/graph/reliability.h"
#include <cstdint>
#include <optional>

/// The minimal paths of a small path graph, each as a set of parts. A part is one component, or several that the same
/// paths use and that therefore count as one in series. Most links and pairs have a handful of paths, and with them
/// availability and single points are quicker to tell than from the graph.
struct PathSets
{
    std::vector<std::uint64_t> paths;            ///< bit i: parts[i]; none contains another
    std::vector<std::vector<int>> parts;         ///< component indices of the path graph
};

/// Nothing when there are too many paths, components or parts.
std::optional<PathSets> pathSetsOf(const PathGraph& paths);

/// The exact probability that every path has a component down, as a sum of positive terms, so that small values keep
/// their digits. Nothing when it would take too many steps; then the graph's own method must serve.
std::optional<double> unavailabilityOf(const PathSets& sets, const std::vector<double>& down);

/// The unavailability with the importance of every component, in order of index; those on no minimal path have none.
/// Nothing when it would take too many steps.
std::optional<ImportanceAnalysis> importanceOf(const PathSets& sets, const std::vector<double>& down);

/// The components that every path needs.
std::vector<int> componentsOfAllPaths(const PathSets& sets);
