// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateways.h"
#include "model/edit/first_values.h"

const VirtualNetworkGateway* gatewayOf(const Design& design, const ObjectId& network, GatewayType type)
{
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        if (gateway.virtualNetwork == network && gateway.gatewayType == type)
            return &gateway;
    return nullptr;
}

Edited withGateway(const Design& design, const Catalogue& catalogue, const ObjectId& network, GatewayType type)
{
    const VirtualNetwork prepared = withGatewaySubnet(*design.find<VirtualNetwork>(network));
    const VirtualNetworkGateway gateway = newGateway(design, catalogue, prepared, type);
    return {design.with(prepared).with(gateway), {gateway.id}};
}
