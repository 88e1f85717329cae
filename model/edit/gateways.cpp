// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateways.h"
#include "model/design/kind_info.h"
#include "model/edit/first_values.h"
#include "model/edit/free_prefix.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

const VirtualNetworkGateway* gatewayOf(const Design& design, const ObjectId& container, GatewayType type)
{
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        if ((gateway.virtualNetwork == container || gateway.virtualHub == container) && gateway.gatewayType == type && !gateway.isPointToSiteOfHub())
            return &gateway;
    return nullptr;
}

const VirtualNetworkGateway* pointToSiteGatewayOf(const Design& design, const ObjectId& hub)
{
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        if (gateway.virtualHub == hub && gateway.isPointToSiteOfHub())
            return &gateway;
    return nullptr;
}

namespace {
/// A pool that seats so many clients, /16 at most.
ListOf<Cidr> clientPool(const Design& design, int clients)
{
    int length = 24;
    while (length > 16 && (1 << (32 - length)) < clients + 16)
        --length;
    ListOf<Cidr> pool;
    if (const auto prefix = firstFreePrefix(parseCidr(QStringLiteral("172.20.0.0/14")).value(), length, usedPrefixes(design)))
        pool << *prefix;
    return pool;
}
}

VpnClientConfiguration newVpnClients(const Design& design, bool isBasic, int clients)
{
    VpnClientConfiguration configuration;
    configuration.vpnClientProtocols = {isBasic ? VpnClientProtocol::Sstp : VpnClientProtocol::OpenVpn};
    configuration.vpnAuthenticationTypes = {isBasic ? VpnAuthenticationType::Certificate : VpnAuthenticationType::Aad};
    configuration.vpnClientAddressPool = clientPool(design, clients);
    return configuration;
}

Edited withPointToSiteGateway(const Design& design, const ObjectId& hub, int clients)
{
    VirtualNetworkGateway gateway = newHubGateway(design, hub, GatewayType::Vpn);
    gateway.name = newName(design, ObjectKind::VirtualNetworkGateway, QCoreApplication::translate("edit", "P2S gateway"));
    gateway.vpnClientConfiguration = newVpnClients(design, false, clients);
    return {design.with(gateway), {gateway.id}};
}

Edited withGateway(const Design& design, const Catalogue& catalogue, const ObjectId& container, GatewayType type)
{
    const VirtualNetwork* network = design.find<VirtualNetwork>(container);
    if (!network) {
        const VirtualNetworkGateway gateway = newHubGateway(design, container, type);
        return {design.with(gateway), {gateway.id}};
    }
    const VirtualNetwork prepared = withGatewaySubnet(*network);
    const VirtualNetworkGateway gateway = newGateway(design, catalogue, prepared, type);
    return {design.with(prepared).with(gateway), {gateway.id}};
}

const HubVirtualNetworkConnection* hubConnectionOf(const Design& design, const ObjectId& network)
{
    for (const HubVirtualNetworkConnection& connection : design.all<HubVirtualNetworkConnection>())
        if (connection.remoteVirtualNetwork == network)
            return &connection;
    return nullptr;
}

QString refusalOfHubSpoke(const Design& design, const ObjectId& network)
{
    const auto* connection = hubConnectionOf(design, network);
    return connection ? QCoreApplication::translate("edit", "“%1” is connected to a virtual hub, and Azure allows it no gateway of its own: link to “%2” instead.")
                            .arg(displayName(design, network), displayName(design, connection->virtualHub))
                      : QString();
}
