// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/relations.h"

Relations::Relations(const Design& design)
{
    for (const EdgeRouter& row : design.all<EdgeRouter>())
        routersBySite.add(row.site, row);
    for (const InternetAccess& row : design.all<InternetAccess>())
        for (const EdgeRouterId& router : row.routers)
            accessesByRouter.add(router, row);
    for (const WanLink& row : design.all<WanLink>())
        for (const EdgeRouterId& router : row.routers)
            wanLinksByRouter.add(router, row);
    for (const AccessLink& row : design.all<AccessLink>()) {
        accessLinksByRouter.add(row.router, row);
        accessLinksByCircuit.add(row.circuit, row);
    }
    for (const ExpressRouteCircuit& row : design.all<ExpressRouteCircuit>()) {
        circuitsByLocation.add(row.peeringLocation, row);
        circuitsByPort.add(row.expressRoutePort, row);
    }
    const auto addPlaced = [](auto& index, const auto& row) {
        index.add(row.virtualNetwork, row);
        index.add(row.virtualHub, row);
    };
    for (const VirtualNetworkGateway& row : design.all<VirtualNetworkGateway>())
        addPlaced(gatewaysByPlace, row);
    for (const AzureFirewall& row : design.all<AzureFirewall>())
        addPlaced(firewallsByPlace, row);
    for (const NetworkVirtualAppliance& row : design.all<NetworkVirtualAppliance>())
        addPlaced(appliancesByPlace, row);
    for (const RouteServer& row : design.all<RouteServer>())
        routeServersByNetwork.add(row.virtualNetwork, row);
    for (const RouteTable& row : design.all<RouteTable>())
        routeTablesByNetwork.add(row.virtualNetwork, row);
    for (const Connection& row : design.all<Connection>()) {
        connectionsByGateway.add(row.gateway, row);
        connectionsByGateway.add(row.remoteGateway, row);
        connectionsByCircuit.add(row.circuit, row);
        connectionsByRouter.add(row.router, row);
        connectionsByUsers.add(row.remoteUsers, row);
    }
    for (const VirtualNetworkPeering& row : design.all<VirtualNetworkPeering>())
        peeringsByNetwork.add(row.virtualNetwork, row);
    for (const GlobalReach& row : design.all<GlobalReach>())
        for (const CircuitId& circuit : row.circuits)
            reachesByCircuit.add(circuit, row);
    for (const HubVirtualNetworkConnection& row : design.all<HubVirtualNetworkConnection>()) {
        hubConnectionsByHub.add(row.virtualHub, row);
        hubConnectionsByNetwork.add(row.remoteVirtualNetwork, row);
    }
    for (const Demand& row : design.all<Demand>()) {
        demandsByEnd.add(row.from, row);
        demandsByEnd.add(row.to, row);
    }
}
