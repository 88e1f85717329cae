// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/link_result.h"
#include "model/analysis/pair_result.h"
#include "model/analysis/path_graph.h"
#include "model/analysis/path_sets.h"
#include "model/graph/reliability.h"
#include <stop_token>

/// The exact probability that some path is up (DOMAIN.md §3.1): from the minimal paths where they are few, else from the
/// graph. Past `limits` it is the proven lower bound and says so.
AvailabilityFigure availabilityOf(const PathGraph& paths, const std::optional<PathSets>& sets, std::stop_token stop = {}, ReliabilityLimits limits = {});

/// An availability of 0, with the reason.
AvailabilityFigure notAvailable(const QString& reason);

/// Why an availability over existing paths is 0.
QString alwaysDownText();

/// Components in the order of their names.
void sortByName(const ComponentGraph& graph, QList<int>& components);

/// Components whose loss alone disconnects, as indices of the component graph in the order of their names.
QList<int> singlePointsOf(const ComponentGraph& graph, const PathGraph& paths, const std::optional<PathSets>& sets);

/// Birnbaum importance and share of the downtime, greatest share first, then by name. Past `limits` those in the part of the
/// paths that matters most.
QList<ComponentShare> importanceOf(const ComponentGraph& graph, const PathGraph& paths, std::stop_token stop = {}, ReliabilityLimits limits = {});

/// Greatest share first, then by name.
void sortByShare(const ComponentGraph& graph, QList<ComponentShare>& shares);
