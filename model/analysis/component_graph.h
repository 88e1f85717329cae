// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component.h"
#include "model/analysis/network_classes.h"
#include "model/analysis/topology.h"
#include "model/graph/reachability.h"

/// What a vertex of the component graph stands for.
enum class VertexKind {
    Site, Router, RouterIpsec, WanLink, AccessLink, Circuit, Connection, InternetAccess, Gateway, NetworkGateways, Network, Peering,
    GlobalReach, RemoteUsers,
    VirtualHub, HubRouter, HubConnection,
    PortPath,                                    ///< one port of an ExpressRoute Direct pair; index of the access link on it
    Appliance,
};

struct GraphVertex
{
    VertexKind kind = VertexKind::Site;
    int index = -1;                              ///< of the node in the topology; of a Peering: the spoke's
    int flowVertex = -1;                         ///< the vertex whose capacity it shares; itself, or the first of its copies
};

/// Which figures an arc counts for: FastPath takes the gateway out of throughput, never out of availability.
enum class ArcUse : char { Always, AvailabilityOnly, CapacityOnly };

/// The one component graph of a design (DOMAIN.md §2): availability, resiliency and capacity all read it. Arcs point from
/// sites to networks; conditions and capacities stand on the vertices.
///
///     site → router → access link (its building, its risks) → circuit → connection → gateway → gateways of the network → network
///     site → router → IPsec part of the router → connection → internet access → gateway → …
///     router ↔ WAN link ↔ router;     gateways of the hub → peering → spoke
///     gateway in a virtual hub → hub → hub connection → spoke;     hub → its router → router of another hub → hub connection → spoke
///
/// Links that join other ends than a site and a network stand apart, between copies of their own, so that no site reaches a
/// network over them:
///
///     site → router → access link → circuit → Global Reach → circuit → access link → router → site
///     network → gateway → Vnet2Vnet connection → gateway → …;     remote users → P2S connection → gateway → …
///
/// The access behind a connection is one vertex for each gateway it leads to, and IPsec on private peering has its own copies
/// of access links, circuit and gateway below it, so that no path can change from one connection to another on the way.
/// What comes from another hub passes a copy of the router, so that no path leads through a third hub.
/// Appliances stand before each network that they inspect, and before the router of a hub for what goes to other hubs; a port
/// of an ExpressRoute Direct pair stands between each access link on it and the circuit.
/// Copies name the same components, so that all fail together.
struct ComponentGraph
{
    Topology topology;
    std::vector<Component> components;
    std::vector<GraphVertex> vertices;
    ConditionGraph conditions;                   ///< vertexCount, vertexComponents, arcs, down
    std::vector<ArcUse> arcUse;                  ///< by arc
    OutgoingArcs outgoing;
    OutgoingArcs incoming;                       ///< arcs by the vertex they end at

    std::vector<NetworkClass> networkClasses;
    std::vector<int> classOfNetwork;             ///< by network: the index of its class

    // Vertices of the topology's nodes, −1 where there is none.
    std::vector<int> siteVertex, routerVertex, accessLinkVertex, circuitVertex, connectionVertex, gatewayVertex, gatewaysVertex, networkVertex, hubVertex, hubRouterVertex;
    std::vector<int> remoteUsersVertex;
    std::vector<int> portVertex;                 ///< by access link: the port between it and its circuit, −1 for circuits of providers
    std::vector<int> applianceVertex;            ///< by appliance: the first, −1 when it inspects nothing
    std::vector<int> entryVertex;                ///< by network: where paths from gateways come in, the first appliance that inspects them or the network
    std::vector<int> originVertex;               ///< by connection: of Vnet2Vnet the copy of the gateway's network where its paths start

    /// Where the paths of a Global Reach start and end: the copy of a site, or of a router that is at none.
    struct ReachEnd { int site; int vertex; };
    struct ReachEnds { std::vector<ReachEnd> first, second; }; ///< on the side of each circuit, sites in order
    std::vector<ReachEnds> reachEnds;            ///< by Global Reach
    std::vector<int> hubEntryVertex;             ///< by hub: the copy of its router for what comes from other hubs
    std::vector<int> hubConnectionVertex;
};

/// Makes the component graph. Step 2 of the analysis.
ComponentGraph componentGraphOf(Topology topology);
