// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"
#include <optional>

/// A subnet of a virtual network. Gateways stand in the one named GatewaySubnet.
struct Subnet : Record
{
    static const QList<Field>& fields();

    QString name;
    std::optional<Cidr> addressPrefix;
    QString networkSecurityGroup;                ///< its name; none when empty
    ListOf<Cidr> addressPrefixes;                ///< beside `addressPrefix`: IPv6, or what came later
    QString natGateway;                          ///< its name; none when empty
    std::optional<bool> defaultOutboundAccess;   ///< Azure's implicit way to the internet
    std::optional<bool> deniesVirtualNetworkInbound;///< whether its NSG denies inbound traffic above the default rule AllowVnetInBound
    std::optional<bool> deniesInternetOutbound;  ///< whether its NSG denies traffic to the internet
    std::optional<int> privateEndpoints;         ///< how many
    std::optional<PrivateEndpointNetworkPolicies> privateEndpointNetworkPolicies;///< which of NSGs and route tables apply to private endpoints
    ListOf<QString> resources;                   ///< what else stands in it, such as virtualMachine
};
