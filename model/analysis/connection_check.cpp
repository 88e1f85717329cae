// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/connection_check.h"
#include "model/edit/vpn_client_rules.h"
#include <algorithm>

namespace {
LinkProblem gatewayProblem(const Topology& topology, const Topology::ConnectionNode& connection)
{
    if (connection.gateway < 0)
        return LinkProblem::NoGateway;
    const auto& gateway = topology.gateways[static_cast<std::size_t>(connection.gateway)];
    if (gateway.network < 0 && gateway.hub < 0)
        return LinkProblem::GatewayWithoutNetwork;
    if (gateway.hub >= 0 && (connection.isVnet2Vnet() || connection.isP2S() != gateway.row->isPointToSiteOfHub()))
        return connection.isExpressRoute() ? LinkProblem::WrongGatewayType : LinkProblem::NotAtHub;
    const bool isExpressRouteGateway = gateway.row->gatewayType == GatewayType::ExpressRoute;
    if (isExpressRouteGateway && (connection.isVnet2Vnet() || connection.isP2S()))
        return LinkProblem::NotVpnGateway;
    return isExpressRouteGateway == connection.isExpressRoute() ? LinkProblem::None : LinkProblem::WrongGatewayType;
}

LinkProblem circuitProblem(const Topology& topology, const Topology::ConnectionNode& connection)
{
    if (connection.circuit < 0)
        return LinkProblem::NoCircuit;
    return topology.circuits[static_cast<std::size_t>(connection.circuit)].accessLinks.empty() ? LinkProblem::NoAccessLink : LinkProblem::None;
}

bool serves(const Topology::InternetAccessNode& access, int router)
{
    return access.row->routers.isEmpty() || std::find(access.routers.begin(), access.routers.end(), router) != access.routers.end();
}

LinkProblem internetProblem(const Topology& topology, const Topology::ConnectionNode& connection)
{
    if (connection.router < 0)
        return LinkProblem::NoRouter;
    if (connection.access < 0)
        return LinkProblem::NoInternetAccess;
    return serves(topology.accesses[static_cast<std::size_t>(connection.access)], connection.router) ? LinkProblem::None
                                                                                                     : LinkProblem::InternetAccessElsewhere;
}

LinkProblem underlayProblem(const Topology& topology, const Topology::ConnectionNode& connection)
{
    if (connection.router < 0)
        return LinkProblem::NoRouter;
    if (connection.underlay < 0 || !topology.connections[static_cast<std::size_t>(connection.underlay)].isExpressRoute())
        return LinkProblem::NoUnderlay;
    if (!topology.connections[static_cast<std::size_t>(connection.underlay)].isUsable())
        return LinkProblem::UnderlayNotUsable;
    return underlayAccessLinks(topology, connection).empty() ? LinkProblem::NoUnderlayAccess : LinkProblem::None;
}

LinkProblem remoteGatewayProblem(const Topology& topology, std::size_t index)
{
    const auto& connection = topology.connections[index];
    if (connection.network < 0)                          // those of virtual hubs take no such connection
        return LinkProblem::GatewayWithoutNetwork;
    if (connection.remoteGateway < 0)
        return LinkProblem::NoRemoteGateway;
    if (connection.remoteGateway == connection.gateway)
        return LinkProblem::SameGateway;
    if (connection.remoteNetwork < 0)
        return LinkProblem::RemoteGatewayWithoutNetwork;
    if (connection.remoteNetwork == connection.network)
        return LinkProblem::SameNetwork;
    for (const int gateway : {connection.gateway, connection.remoteGateway}) {
        const VirtualNetworkGateway& row = *topology.gateways[static_cast<std::size_t>(gateway)].row;
        if (row.gatewayType != GatewayType::Vpn)
            return LinkProblem::NotVpnGateway;
        if (row.vpnType == VpnType::PolicyBased)
            return LinkProblem::PolicyBased;
    }
    // One stands for the tunnel and for both connections that Azure makes of it: a mirrored second one adds nothing.
    for (std::size_t other = 0; other < index; ++other) {
        const auto& known = topology.connections[other];
        if (known.isVnet2Vnet() && std::minmax(known.gateway, known.remoteGateway) == std::minmax(connection.gateway, connection.remoteGateway))
            return LinkProblem::JoinedAlready;
    }
    return LinkProblem::None;
}

LinkProblem remoteUsersProblem(const Topology& topology, const Topology::ConnectionNode& connection)
{
    if (connection.users < 0)
        return LinkProblem::NoRemoteUsers;
    const auto& gateway = topology.gateways[static_cast<std::size_t>(connection.gateway)];
    switch (vpnClientRefusal(*gateway.row, gateway.vpnSku, clientsAt(topology, connection.gateway))) {
    case VpnClientRefusal::None: return LinkProblem::None;
    case VpnClientRefusal::NoConfiguration: return LinkProblem::NoVpnClientConfiguration;
    case VpnClientRefusal::PolicyBased: return LinkProblem::PolicyBased;
    case VpnClientRefusal::ProtocolNotOfBasic: return LinkProblem::ProtocolNotOfBasic;
    case VpnClientRefusal::AuthenticationNotOfBasic: return LinkProblem::AuthenticationNotOfBasic;
    case VpnClientRefusal::EntraIdWithoutOpenVpn: return LinkProblem::EntraIdWithoutOpenVpn;
    case VpnClientRefusal::TooManyClients: return LinkProblem::TooManyClients;
    }
    return LinkProblem::None;
}

/// The one access of each router, −1 for none and −2 for several.
std::vector<int> onlyAccessOfRouters(const Topology& topology)
{
    std::vector<int> only(topology.routers.size(), -1);
    for (std::size_t i = 0; i < topology.accesses.size(); ++i)
        for (const int router : topology.accesses[i].routers) {
            int& access = only[static_cast<std::size_t>(router)];
            access = access == -1 || access == static_cast<int>(i) ? static_cast<int>(i) : -2;
        }
    return only;
}
}

void checkConnections(Topology& topology)
{
    // 1. ExpressRoute first, as IPsec on private peering asks for its underlay.
    for (auto& connection : topology.connections) {
        connection.problem = gatewayProblem(topology, connection);
        if (!connection.isIpsec() || connection.row->transport.value_or(Transport::Internet) == Transport::Internet)
            connection.underlay = -1;                    // named, but without a meaning here
        if (connection.isExpressRoute() && connection.isUsable())
            connection.problem = circuitProblem(topology, connection);
    }
    // 2. IPsec.
    const std::vector<int> onlyAccess = onlyAccessOfRouters(topology);
    for (auto& connection : topology.connections) {
        if (!connection.isIpsec() || !connection.isUsable())
            continue;
        const bool isOnInternet = connection.row->transport.value_or(Transport::Internet) == Transport::Internet;
        if (isOnInternet && connection.row->internetAccess.isEmpty() && connection.router >= 0)
            connection.access = std::max(-1, onlyAccess[static_cast<std::size_t>(connection.router)]);
        connection.problem = isOnInternet ? internetProblem(topology, connection) : underlayProblem(topology, connection);
        if (isOnInternet)
            connection.underlay = -1;
        else
            connection.access = -1;
    }
    // 3. Between gateways, and of remote users.
    for (std::size_t i = 0; i < topology.connections.size(); ++i) {
        auto& connection = topology.connections[i];
        if (connection.isUsable() && connection.isVnet2Vnet())
            connection.problem = remoteGatewayProblem(topology, i);
    }
    for (auto& connection : topology.connections)
        if (connection.isUsable() && connection.isP2S())
            connection.problem = remoteUsersProblem(topology, connection);
}

int clientsAt(const Topology& topology, int gateway)
{
    int clients = 0;
    for (const int connection : topology.gateways[static_cast<std::size_t>(gateway)].connections) {
        const auto& node = topology.connections[static_cast<std::size_t>(connection)];
        if (node.isP2S() && node.users >= 0)
            clients += topology.remoteUsers[static_cast<std::size_t>(node.users)].row->clients.value_or(0);
    }
    return clients;
}

QString problemTextOf(const Topology& topology, const Topology::ConnectionNode& connection)
{
    if (connection.problem != LinkProblem::TooManyClients)
        return problemText(connection.problem);
    const auto& gateway = topology.gateways[static_cast<std::size_t>(connection.gateway)];
    return refusalText(VpnClientRefusal::TooManyClients, *gateway.row, gateway.vpnSku, clientsAt(topology, connection.gateway));
}

std::vector<int> underlayAccessLinks(const Topology& topology, const Topology::ConnectionNode& connection)
{
    const auto& underlay = topology.connections[static_cast<std::size_t>(connection.underlay)];
    const int site = topology.routers[static_cast<std::size_t>(connection.router)].site;
    std::vector<int> links;
    for (const int link : topology.circuits[static_cast<std::size_t>(underlay.circuit)].accessLinks) {
        const int router = topology.accessLinks[static_cast<std::size_t>(link)].router;
        const bool isSameSite = site >= 0 && topology.routers[static_cast<std::size_t>(router)].site == site;
        if (router == connection.router || isSameSite)
            links.push_back(link);
    }
    return links;
}
