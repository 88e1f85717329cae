// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/address_pieces.h"
#include "model/analysis/component_graph.h"
#include <array>
#include <vector>

/// One way of a connection: over one router, and with ExpressRoute one access link.
struct RouteBranch
{
    int connection = -1;
    int router = -1;                             ///< where the site's side of the connection ends
    int accessLink = -1;                         ///< of ExpressRoute
    bool isTransit = false;                      ///< the router is of another site, reached over the WAN
    int announcer = 0;                           ///< index of the router in AddressPiece::lengths
    std::array<int, 3> fromAzure{};              ///< what is compared after the prefix, lower is better: kind, weight, AS path
    std::array<int, 3> toAzure{};                ///< local preference, AS path, kind
    bool isActiveFromAzure = false;              ///< while nothing has failed
    bool isActiveToAzure = false;
};

/// The ways of a site to the networks behind some gateways.
struct RouteTable
{
    std::vector<RouteBranch> branches;           ///< by connection in order of index; those over the site's own routers before any over the WAN
    std::vector<AddressPiece> pieces;            ///< of the site's address space; at least one

    /// What Azure compares for a piece, lower is better: prefix, kind, weight, AS path. Nothing when it is not announced.
    std::optional<std::array<int, 4>> fromAzure(std::size_t branch, std::size_t piece) const;
};

/// By branch: whether it carries traffic.
struct ActiveBranches
{
    std::vector<char> toAzure;
    std::vector<char> fromAzure;
};

/// Which branches are active while those marked in `isUp` (by branch) are up (DOMAIN.md §3.2, route preference).
/// From Azure, at a virtual network gateway, for each piece of the site's addresses: longest prefix, ExpressRoute before
/// IPsec, connection weight, AS path, then equal shares (ECMP); a branch is active when it carries some piece.
/// To Azure: local preference of the routers, AS path, ExpressRoute before IPsec, then equal shares. The last but one is an
/// assumption: the routers take the private way unless told otherwise, as Microsoft's guide on VPN as backup of
/// ExpressRoute sets them up. Of one connection the site's own routers serve before others over the WAN.
/// `active` is filled anew; keep it, and no call allocates.
void chooseRoutes(const RouteTable& table, const std::vector<char>& isUp, ActiveBranches& active);

/// The ways of one site over some connections, by index in ascending order; `reachesRouter` is by router. Active while nothing has failed are set.
RouteTable routeTableOf(const Topology& topology, int site, const std::vector<int>& connections, const std::vector<char>& reachesRouter);
