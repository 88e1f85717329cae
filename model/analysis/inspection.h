// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/topology.h"

/// Finds the firewalls and appliances that traffic between on-premises and each network passes:
///
/// * from a gateway, where a route table of GatewaySubnet sends the network's addresses to one. A route wins over the system's
///   own for the network's prefix when it is as long or longer;
/// * to a gateway, where a route table of the network's subnets sends addresses of a site or of remote users to one. It wins
///   when it is as long as what the gateway announces, or when the table takes no gateway routes;
/// * in a virtual hub, by the routing intent for private traffic.
///
/// One that is passed in either direction, or by part of the addresses or sites, counts for the network as a whole.
/// Next hops are appliances of the network itself or of one that it is peered with, found by their private IP address.
/// Source: Azure documentation, "Virtual network traffic routing" and "Virtual WAN routing intent and routing policies".
void resolveInspection(Topology& topology, const Design& design);

/// Whether some addresses of a destination take a route of a table: no other route of the table is longer there, and neither is
/// the destination itself where the system or a gateway tells it to the subnets of the table.
bool takesRoute(const RouteTable& table, const UserDefinedRoute& route, const Cidr& destination, bool isTold);

/// The index in Topology::appliances of what stands at the next hop of a route of a network, in it or in one that it is peered with;
/// −1: none does, or the route leads to no appliance.
int applianceAt(const Topology& topology, int network, const UserDefinedRoute& route);
