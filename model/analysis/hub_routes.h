// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/route_choice.h"

// How a virtual hub chooses among its routes to a site. Source: Azure Virtual WAN documentation, "Virtual hub routing
// preference" (2024-12-10) and "How does the virtual hub select the best path" of the FAQ:
//
// 1. Longest prefix.  2. Static routes of the hub's route table before routes learned by BGP. They lead into a connected
// network, to an appliance that is not drawn here: what they cover does not go to the site. A VPN site without BGP is none
// of these: its prefixes reach the hub's router from the gateway, with an AS path to which nothing was added.
// 3. By the hub's preference:
//    ExpressRoute: local before remote hub; local ones ExpressRoute before VPN, remote ones VPN before ExpressRoute; AS path.
//    VpnGateway:   local before remote hub; VPN before ExpressRoute; AS path.
//    ASPath:       AS path, but ExpressRoute of remote hubs last where there are several; local before remote hub; kind as
//                  with ExpressRoute.
// 4. Equal shares (ECMP).
//
// Among the circuits of one hub the highest connection weight comes first, as its gateway chooses before the hub does. A
// remote hub tells only the best of its own routes, and what it tells has a longer AS path.

/// Adds the hubs to a table whose branches are known, and the static routes of their route tables to the announcers where
/// the site has addresses. Marks where each branch's gateway stands.
void addHubRouting(const Topology& topology, int virtualHub, bool hasAddresses, BranchTable& table, std::vector<QList<Cidr>>& announced);

/// What the networks' hub compares of a branch for one piece of the site's addresses, lower first; nothing: no route over it.
std::optional<RouteKey> keyAtHub(const BranchTable& table, const std::vector<char>& isUp, const std::vector<int>& lengths, std::size_t branch);

/// Marks the branches that carry a piece from Azure.
void chooseAtHub(const BranchTable& table, const std::vector<char>& isUp, const std::vector<int>& lengths, std::vector<char>& active);

/// Whether a static route of the networks' own hub takes a piece away while those marked are up.
bool isDivertedAtHub(const BranchTable& table, const std::vector<char>& isUp, const std::vector<int>& lengths);

/// "10.9.0.4", "10.9.0.4, 10.9.0.5": where the longest static routes of a hub that cover a prefix send it.
QString nextHopsAtHub(const Topology& topology, int hub, const Cidr& prefix);

/// What decided between two routes to the networks of a hub, by the place where their keys differ first.
QString criterionAtHub(HubRoutingPreference preference, std::size_t step, const RouteKey& winner);
