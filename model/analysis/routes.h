// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/pair_result.h"
#include "model/analysis/path_graph.h"
#include <array>

/// One way of a connection: over one router, and with ExpressRoute one access link.
struct RouteBranch
{
    int connection = -1;
    int router = -1;                             ///< where the site's side of the connection ends
    int accessLink = -1;                         ///< of ExpressRoute
    bool isTransit = false;                      ///< the router is of another site, reached over the WAN
    std::array<int, 4> fromAzure{};              ///< what is compared, lower is better: prefix, kind, weight, AS path
    std::array<int, 3> toAzure{};                ///< local preference, AS path, kind
    bool isAdvertised = true;                    ///< the router announces the site's prefixes
    bool isActiveFromAzure = false;
    bool isActiveToAzure = false;
};

/// The routes of a site to the networks behind some gateways, and which are active (DOMAIN.md §3.2, route preference).
struct RouteSet
{
    std::vector<RouteBranch> branches;           ///< by connection, in the order of `routes`
    std::vector<int> connections;                ///< of `routes`, in the same order
    QList<Route> routes;                         ///< links without the peering
};

/// Chooses among the connections marked reached. At a virtual network gateway, from Azure: longest prefix, ExpressRoute
/// before IPsec, connection weight, AS path, then equal shares (ECMP). To Azure: local preference of the routers, AS path,
/// ExpressRoute before IPsec, then equal shares. The last but one is an assumption: the routers take the private way unless
/// told otherwise, as Microsoft's guide on VPN as backup of ExpressRoute sets them up.
/// `extractor` has been started at the site; `connections` are indices of those reached that lead to the networks.
RouteSet routesOf(const ComponentGraph& graph, const PathExtractor& extractor, int site, const std::vector<int>& connections);
