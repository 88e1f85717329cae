// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/first_values.h"
#include "model/edit/free_prefix.h"
#include "model/edit/gateways.h"
#include "model/edit/link_rules.h"
#include "model/edit/new_id.h"
#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>

namespace {
QString refuseGatewayPair(const Design& design, const ObjectId& from, const ObjectId& to)
{
    const auto* a = design.find<VirtualNetworkGateway>(from);
    const auto* b = design.find<VirtualNetworkGateway>(to);
    if (a->gatewayType != GatewayType::Vpn || b->gatewayType != GatewayType::Vpn)
        return QCoreApplication::translate("edit", "A VNet-to-VNet connection joins two VPN gateways; an ExpressRoute gateway ends no tunnel.");
    if (a->virtualNetwork.isEmpty() || b->virtualNetwork.isEmpty())
        return QCoreApplication::translate("edit", "The gateways of virtual hubs are joined by their Virtual WAN, not by a VNet-to-VNet connection.");
    if (a->virtualNetwork == b->virtualNetwork)
        return QCoreApplication::translate("edit", "Both gateways stand in one virtual network, which needs no connection to itself.");
    if (a->vpnType == VpnType::PolicyBased || b->vpnType == VpnType::PolicyBased)
        return QCoreApplication::translate("edit", "A policy-based VPN gateway takes no VNet-to-VNet connection. Set its VPN type to route-based.");
    for (const Connection& connection : design.all<Connection>())
        if (connection.connectionType == ConnectionType::Vnet2Vnet
            && ((connection.gateway == from && connection.remoteGateway == to) || (connection.gateway == to && connection.remoteGateway == from)))
            return QCoreApplication::translate("edit", "These gateways are already joined; one connection stands for both directions.");
    return {};
}

/// BGP needs two ASNs, and 65515 is the default of every gateway.
bool canPeer(const VirtualNetworkGateway& a, const VirtualNetworkGateway& b)
{
    return b.enableBgp == true && a.asn != b.asn;
}

Result<Edited> joinGateways(const Design& design, const Catalogue&, const ObjectId& from, const ObjectId& to)
{
    Connection connection = newIpsecConnection(design, {}, {}, from);    // the same pinned policy
    connection.name = newName(design, ObjectKind::Connection, QCoreApplication::translate("edit", "VNet-to-VNet"));
    connection.connectionType = ConnectionType::Vnet2Vnet;
    connection.remoteGateway = GatewayId(to);
    connection.transport.reset();
    connection.enableBgp = connection.enableBgp == true && canPeer(*design.find<VirtualNetworkGateway>(from), *design.find<VirtualNetworkGateway>(to));
    return Edited{design.with(connection), {connection.id}};
}

QString refuseNetworkForGateway(const Design& design, const ObjectId& gateway, const ObjectId& network)
{
    const auto* row = design.find<VirtualNetworkGateway>(gateway);
    if (row->gatewayType != GatewayType::Vpn)
        return QCoreApplication::translate("edit", "An ExpressRoute gateway is linked from a circuit.");
    if (row->virtualNetwork.isEmpty())
        return QCoreApplication::translate("edit", "A virtual hub is joined to a virtual network by a hub connection, from the hub itself.");
    if (row->virtualNetwork == network)
        return QCoreApplication::translate("edit", "The gateway already stands in this virtual network.");
    const auto* other = gatewayOf(design, network, GatewayType::Vpn);
    return other ? refuseGatewayPair(design, gateway, other->id) : QString();
}

Result<Edited> joinGatewayToNetwork(const Design& design, const Catalogue& catalogue, const ObjectId& gateway, const ObjectId& network)
{
    if (const auto* other = gatewayOf(design, network, GatewayType::Vpn))
        return joinGateways(design, catalogue, gateway, other->id);
    const Edited prepared = withGateway(design, catalogue, network, GatewayType::Vpn);
    const auto edited = joinGateways(prepared.design, catalogue, gateway, prepared.ids.first());
    return edited ? Result<Edited>(Edited{edited->design, edited->ids + prepared.ids}) : edited;
}

int clientsAt(const Design& design, const ObjectId& gateway)
{
    int clients = 0;
    for (const Connection& connection : design.all<Connection>())
        if (connection.connectionType == ConnectionType::P2S && connection.gateway == gateway)
            if (const auto* users = design.find(connection.remoteUsers))
                clients += users->clients.value_or(0);
    return clients;
}

/// OpenVPN with Microsoft Entra ID; the Basic SKU has SSTP and certificates alone.
VirtualNetworkGateway withClients(const Design& design, VirtualNetworkGateway gateway, int clients)
{
    if (gateway.vpnClientConfiguration)
        return gateway;
    gateway.vpnClientConfiguration = newVpnClients(design, gateway.sku == QLatin1String("Basic"), clients);
    return gateway;
}

QString refuseUsersAtGateway(const Design& design, const ObjectId& users, const ObjectId& gateway)
{
    const auto* row = design.find<VirtualNetworkGateway>(gateway);
    if (row->gatewayType != GatewayType::Vpn)
        return QCoreApplication::translate("edit", "Remote users connect to a VPN gateway, not to an ExpressRoute gateway.");
    if (!row->virtualHub.isEmpty() && !row->isPointToSiteOfHub())
        return QCoreApplication::translate("edit", "This gateway of the virtual hub is for sites. Link the remote users to the hub itself: they get a gateway of their own there.");
    for (const Connection& connection : design.all<Connection>())
        if (connection.remoteUsers == users && connection.gateway == gateway)
            return QCoreApplication::translate("edit", "These users already connect to this gateway.");
    const int clients = clientsAt(design, gateway) + design.find<RemoteUsers>(users)->clients.value_or(0);
    const VirtualNetworkGateway prepared = withClients(design, *row, clients);
    const VpnGatewaySku* sku = vpnSkuOf(Catalogue::builtIn(), prepared);
    return refusalText(vpnClientRefusal(prepared, sku, clients), prepared, sku, clients);
}

Result<Edited> connectUsers(const Design& design, const Catalogue&, const ObjectId& users, const ObjectId& gateway)
{
    const int clients = clientsAt(design, gateway) + design.find<RemoteUsers>(users)->clients.value_or(0);
    Connection connection;
    connection.id = newId(design, ObjectKind::Connection);
    connection.name = newName(design, ObjectKind::Connection, QCoreApplication::translate("edit", "P2S link"));
    connection.connectionType = ConnectionType::P2S;
    connection.gateway = GatewayId(gateway);
    connection.remoteUsers = RemoteUsersId(users);
    return Edited{design.with(withClients(design, *design.find<VirtualNetworkGateway>(gateway), clients)).with(connection), {connection.id}};
}

QString refuseUsersAtNetwork(const Design& design, const ObjectId& users, const ObjectId& network)
{
    const auto* gateway = gatewayOf(design, network, GatewayType::Vpn);
    return gateway ? refuseUsersAtGateway(design, users, gateway->id) : QString();
}

Result<Edited> connectUsersToNetwork(const Design& design, const Catalogue& catalogue, const ObjectId& users, const ObjectId& network)
{
    if (const auto* gateway = gatewayOf(design, network, GatewayType::Vpn))
        return connectUsers(design, catalogue, users, gateway->id);
    const Edited prepared = withGateway(design, catalogue, network, GatewayType::Vpn);
    if (const QString refusal = refuseUsersAtGateway(prepared.design, users, prepared.ids.first()); !refusal.isEmpty())
        return Error{refusal, {}};
    const auto edited = connectUsers(prepared.design, catalogue, users, prepared.ids.first());
    return edited ? Result<Edited>(Edited{edited->design, edited->ids + prepared.ids}) : edited;
}

QString refuseUsersAtHub(const Design& design, const ObjectId& users, const ObjectId& hub)
{
    const auto* gateway = pointToSiteGatewayOf(design, hub);
    return gateway ? refuseUsersAtGateway(design, users, gateway->id) : QString();
}

Result<Edited> connectUsersToHub(const Design& design, const Catalogue& catalogue, const ObjectId& users, const ObjectId& hub)
{
    if (const auto* gateway = pointToSiteGatewayOf(design, hub))
        return connectUsers(design, catalogue, users, gateway->id);
    const Edited prepared = withPointToSiteGateway(design, hub, design.find<RemoteUsers>(users)->clients.value_or(0));
    const auto edited = connectUsers(prepared.design, catalogue, users, prepared.ids.first());
    return edited ? Result<Edited>(Edited{edited->design, edited->ids + prepared.ids}) : edited;
}
}

QList<LinkRule> gatewayLinkRules()
{
    return {
        {ObjectKind::VirtualNetworkGateway, ObjectKind::VirtualNetworkGateway, QT_TRANSLATE_NOOP("edit", "VNet-to-VNet connection"), refuseGatewayPair, joinGateways},
        {ObjectKind::VirtualNetworkGateway, ObjectKind::VirtualNetwork, QT_TRANSLATE_NOOP("edit", "VNet-to-VNet connection; makes GatewaySubnet and VPN gateway where they are missing"), refuseNetworkForGateway, joinGatewayToNetwork},
        {ObjectKind::RemoteUsers, ObjectKind::VirtualNetworkGateway, QT_TRANSLATE_NOOP("edit", "Point-to-site connection; sets up what clients connect with"), refuseUsersAtGateway, connectUsers},
        {ObjectKind::RemoteUsers, ObjectKind::VirtualNetwork, QT_TRANSLATE_NOOP("edit", "Point-to-site connection; makes GatewaySubnet and VPN gateway where they are missing"), refuseUsersAtNetwork, connectUsersToNetwork},
        {ObjectKind::RemoteUsers, ObjectKind::VirtualHub, QT_TRANSLATE_NOOP("edit", "Point-to-site connection; makes the hub's gateway for remote users where it is missing"), refuseUsersAtHub, connectUsersToHub},
    };
}
