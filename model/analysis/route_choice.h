// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/address_pieces.h"
#include "model/analysis/component_graph.h"
#include <array>
#include <vector>

/// The customary default of BGP implementations (RFC 4277).
inline constexpr int defaultLocalPreference = 100;

/// One way of a connection: over one router, and with ExpressRoute one access link.
struct RouteBranch
{
    int connection = -1;
    int router = -1;                             ///< where the site's side of the connection ends
    int accessLink = -1;                         ///< of ExpressRoute
    bool isTransit = false;                      ///< the router is of another site, reached over the WAN
    int announcer = 0;                           ///< index of the router in AddressPiece::lengths
    int hub = -1;                                ///< where its gateway stands, index in BranchTable::hubs; −1: in a virtual network
    std::array<int, 3> fromAzure{};              ///< what is compared after the prefix, lower is better: kind, weight, AS path
    std::array<int, 3> toAzure{};                ///< local preference, AS path, kind
    bool isActiveFromAzure = false;              ///< while nothing has failed
    bool isActiveToAzure = false;
};

/// A virtual hub on the ways of a site.
struct HubRouting
{
    int hub = -1;                                ///< in the topology
    HubRoutingPreference preference = HubRoutingPreference::ExpressRoute;
    int staticRoutes = -1;                       ///< those of its route table, as an announcer in AddressPiece::lengths; −1: none
};

/// What Azure compares of one route, lower is better: the prefix, then what the gateway or hub goes by, then zeros.
using RouteKey = std::array<int, 7>;

/// The ways of a site to the networks behind some gateways.
struct BranchTable
{
    std::vector<RouteBranch> branches;           ///< by connection in order of index; those over the site's own routers before any over the WAN
    std::vector<AddressPiece> pieces;            ///< of the site's address space; at least one
    std::vector<HubRouting> hubs;                ///< none at virtual network gateways; else the networks' own hub, then others of its Virtual WAN
    bool hasSeveralRemoteHubs = false;           ///< the Virtual WAN has two hubs or more besides the networks' own
    int remoteHubAsPath = 0;                     ///< what another hub puts before the AS path
};

/// What Azure compares of each branch for a piece, while those marked are up; nothing: it has no route there over it.
std::vector<std::optional<RouteKey>> keysFromAzure(const BranchTable& table, const std::vector<char>& isUp, std::size_t piece);

/// Whether a branch may be chosen: it is up, and a way over the WAN serves only while none of the site's own of the same
/// connection is up.
bool isEligible(const BranchTable& table, const std::vector<char>& isUp, std::size_t branch);

/// By branch: whether it carries traffic.
struct ActiveBranches
{
    std::vector<char> toAzure;
    std::vector<char> fromAzure;
};

/// Which branches are active while those marked in `isUp` (by branch) are up (DOMAIN.md §3.2, route preference).
/// From Azure, at a virtual network gateway, for each piece of the site's addresses: longest prefix, ExpressRoute before
/// IPsec, connection weight, AS path, then equal shares (ECMP); a branch is active when it carries some piece.
/// At a virtual hub: hub_routes.h.
/// To Azure: local preference of the routers, AS path, ExpressRoute before IPsec, then equal shares. The last but one is an
/// assumption: the routers take the private way unless told otherwise, as Microsoft's guide on VPN as backup of
/// ExpressRoute sets them up. Of one connection the site's own routers serve before others over the WAN.
/// `active` is filled anew; keep it, and no call allocates.
void chooseRoutes(const BranchTable& table, const std::vector<char>& isUp, ActiveBranches& active);

/// The ways of one site over some connections, by index in ascending order; `reachesRouter` is by router, `virtualHub` the
/// hub that serves the networks, −1 for gateways in virtual networks. Active while nothing has failed are set.
BranchTable routeTableOf(const Topology& topology, int site, const std::vector<int>& connections, const std::vector<char>& reachesRouter, int virtualHub = -1);
