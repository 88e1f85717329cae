// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateways.h"
#include "model/design/kind_info.h"
#include "model/edit/first_values.h"
#include <QCoreApplication>

const VirtualNetworkGateway* gatewayOf(const Design& design, const ObjectId& container, GatewayType type)
{
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        if ((gateway.virtualNetwork == container || gateway.virtualHub == container) && gateway.gatewayType == type)
            return &gateway;
    return nullptr;
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
