// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/kinds/access_link.h"
#include "model/design/kinds/azure_firewall.h"
#include "model/design/kinds/connection.h"
#include "model/design/kinds/demand.h"
#include "model/design/kinds/edge_router.h"
#include "model/design/kinds/express_route_circuit.h"
#include "model/design/kinds/express_route_port.h"
#include "model/design/kinds/global_reach.h"
#include "model/design/kinds/group.h"
#include "model/design/kinds/hub_virtual_network_connection.h"
#include "model/design/kinds/internet_access.h"
#include "model/design/kinds/network_virtual_appliance.h"
#include "model/design/kinds/note.h"
#include "model/design/kinds/peering_location.h"
#include "model/design/kinds/remote_users.h"
#include "model/design/kinds/route_server.h"
#include "model/design/kinds/route_table.h"
#include "model/design/kinds/shared_risk.h"
#include "model/design/kinds/site.h"
#include "model/design/kinds/virtual_hub.h"
#include "model/design/kinds/virtual_network.h"
#include "model/design/kinds/virtual_network_gateway.h"
#include "model/design/kinds/virtual_network_peering.h"
#include "model/design/kinds/waiver.h"
#include "model/design/kinds/wan_link.h"

/// The one list of row types, in the order of ObjectKind.
template <template <class...> class Use>
using WithAllKinds = Use<Site, EdgeRouter, InternetAccess, WanLink, PeeringLocation, ExpressRoutePort, ExpressRouteCircuit, AccessLink,
                         VirtualNetwork, VirtualHub, VirtualNetworkGateway, AzureFirewall, NetworkVirtualAppliance, RouteServer, RouteTable,
                         Connection, VirtualNetworkPeering,
                         GlobalReach, RemoteUsers, HubVirtualNetworkConnection, SharedRisk, Demand, Note, Group, Waiver>;

using SiteId = Id<Site>;
using EdgeRouterId = Id<EdgeRouter>;
using InternetAccessId = Id<InternetAccess>;
using WanLinkId = Id<WanLink>;
using PeeringLocationId = Id<PeeringLocation>;
using ExpressRoutePortId = Id<ExpressRoutePort>;
using CircuitId = Id<ExpressRouteCircuit>;
using AccessLinkId = Id<AccessLink>;
using VirtualNetworkId = Id<VirtualNetwork>;
using VirtualHubId = Id<VirtualHub>;
using GatewayId = Id<VirtualNetworkGateway>;
using AzureFirewallId = Id<AzureFirewall>;
using NetworkVirtualApplianceId = Id<NetworkVirtualAppliance>;
using ConnectionId = Id<Connection>;
using GlobalReachId = Id<GlobalReach>;
using RemoteUsersId = Id<RemoteUsers>;
using SharedRiskId = Id<SharedRisk>;
