// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_check.h"
#include "model/edit/gateways.h"
#include <QCoreApplication>

// What networks are joined to. Source: Azure Virtual Network documentation, "Create, change, or delete a peering"; Azure Virtual
// WAN documentation, "Connect a virtual network to a hub".
namespace {
const VirtualNetworkGateway* anyGatewayOf(const Design& design, const ObjectId& network)
{
    const auto* vpn = gatewayOf(design, network, GatewayType::Vpn);
    return vpn ? vpn : gatewayOf(design, network, GatewayType::ExpressRoute);
}

void refuseRemoteGateways(const ChoiceCheck& check, const VirtualNetwork& network, const VirtualNetworkGateway* own)
{
    QList<FieldOf> fields;
    QStringList names;
    for (const VirtualNetworkPeering& peering : check.design.all<VirtualNetworkPeering>())
        if (peering.virtualNetwork == network.id && peering.useRemoteGateways == true) {
            fields << FieldOf{peering.id, QStringLiteral("useRemoteGateways")} << FieldOf{peering.id, QStringLiteral("virtualNetwork")};
            names << QCoreApplication::translate("edit", "“%1”").arg(check.name(peering.id));
        }
    if (!names.isEmpty() && own)
        check.refuse(fields + QList<FieldOf>{{own->id, QStringLiteral("virtualNetwork")}},
                     QCoreApplication::translate("edit", "“Use remote gateways” is not for “%1”, which has a gateway of its own, “%2”.").arg(check.name(network.id), check.name(own->id)));
    if (names.size() > 1)
        check.refuse(fields, QCoreApplication::translate("edit", "“Use remote gateways” is for one peering of a network, and “%1” has it on %2.").arg(check.name(network.id), names.join(QStringLiteral(", "))));
}

void refuseHubConnections(const ChoiceCheck& check, const VirtualNetwork& network, const VirtualNetworkGateway* own)
{
    QList<FieldOf> fields;
    for (const HubVirtualNetworkConnection& connection : check.design.all<HubVirtualNetworkConnection>())
        if (connection.remoteVirtualNetwork == network.id)
            fields << FieldOf{connection.id, QStringLiteral("remoteVirtualNetwork")};
    if (!fields.isEmpty() && own)
        check.refuse(fields + QList<FieldOf>{{own->id, QStringLiteral("virtualNetwork")}},
                     QCoreApplication::translate("edit", "“%1” has a gateway of its own, “%2”, and Azure connects no such network to a virtual hub.").arg(check.name(network.id), check.name(own->id)));
    if (fields.size() > 1)
        check.refuse(fields, QCoreApplication::translate("edit", "“%1” has %2 connections to virtual hubs, and Azure connects a network to one.").arg(check.name(network.id)).arg(fields.size()));
}
}

void checkNetwork(const ChoiceCheck& check, const VirtualNetwork& network)
{
    const auto* own = anyGatewayOf(check.design, network.id);
    refuseRemoteGateways(check, network, own);
    refuseHubConnections(check, network, own);
}

void checkPeering(const ChoiceCheck& check, const VirtualNetworkPeering& peering)
{
    if (!peering.virtualNetwork.isEmpty() && peering.virtualNetwork == peering.remoteVirtualNetwork)
        check.refuse({{peering.id, QStringLiteral("virtualNetwork")}, {peering.id, QStringLiteral("remoteVirtualNetwork")}},
                     QCoreApplication::translate("edit", "“%1” cannot be peered with itself.").arg(check.name(peering.virtualNetwork)));
}
