// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What an object of a design is; the order is that of palette, outline and validation. kind_info.h tells the rest.
enum class ObjectKind {
    Site,
    EdgeRouter,
    InternetAccess,
    WanLink,
    PeeringLocation,
    ExpressRoutePort,
    ExpressRouteCircuit,
    AccessLink,
    VirtualNetwork,
    VirtualHub,
    VirtualNetworkGateway,
    AzureFirewall,
    NetworkVirtualAppliance,
    RouteServer,
    RouteTable,
    Connection,
    VirtualNetworkPeering,
    GlobalReach,
    RemoteUsers,
    HubVirtualNetworkConnection,
    SharedRisk,
    Demand,
    Note,
    Group,
    Waiver,
};
