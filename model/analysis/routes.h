// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/pair_result.h"
#include "model/analysis/path_graph.h"
#include "model/analysis/route_choice.h"

/// The routes of a site to the networks behind some gateways, and which are active (DOMAIN.md §3.2, route preference).
struct RouteSet
{
    BranchTable table;
    std::vector<int> connections;                ///< of `routes`, in the same order
    QList<Route> routes;                         ///< links without the peering
    QStringList diverted;                        ///< parts that static routes of the virtual hub send elsewhere, and where to
    QStringList unannounced;                     ///< parts of the site's addresses that no router on the way announces, so that Azure does not reach them
};

/// The ways over some connections, by index in ascending order, that `extractor` has reached from the site.
BranchTable routeTableOf(const ComponentGraph& graph, const PathExtractor& extractor, int site, const std::vector<int>& connections, int virtualHub = -1);

/// Chooses among some connections and puts them in order of preference: from Azure, then to Azure, then by id.
/// `extractor` has been started at the site; `connections` are indices of those reached that lead to the networks, ascending.
/// `virtualHub` serves the networks, −1 for gateways in virtual networks.
RouteSet routesOf(const ComponentGraph& graph, const PathExtractor& extractor, int site, const std::vector<int>& connections, int virtualHub = -1);
