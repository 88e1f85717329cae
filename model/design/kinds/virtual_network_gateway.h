// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/asn.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/kinds/nat_rule.h"
#include "model/design/kinds/vpn_client_configuration.h"
#include "model/design/object.h"
#include <QDate>

/// A VPN or ExpressRoute gateway in a virtual network or a virtual hub.
struct VirtualNetworkGateway : Object
{
    static constexpr ObjectKind kind = ObjectKind::VirtualNetworkGateway;
    static const QList<Field>& fields();

    Id<struct VirtualNetwork> virtualNetwork;    ///< this or `virtualHub`
    Id<struct VirtualHub> virtualHub;            ///< sized by scale units; no SKU, zones or generation to choose
    GatewayType gatewayType = GatewayType::Vpn;
    QString sku;
    std::optional<VpnGatewayGeneration> vpnGatewayGeneration;
    std::optional<int> scaleUnits;               ///< of ErGwScale, and of every gateway in a hub
    std::optional<VpnType> vpnType;
    std::optional<bool> activeActive;
    ListOf<QString> zones;
    std::optional<Asn> asn;
    std::optional<bool> enableBgp;
    std::optional<VpnClientConfiguration> vpnClientConfiguration; ///< of VPN: point-to-site; in a hub it makes a gateway of its own for that
    ListOf<NatRule> natRules;                    ///< of VPN
    std::optional<QDate> resiliencyValidationDate; ///< of ExpressRoute: the last failover test
    std::optional<int> resiliencyValidationLocations; ///< how many peering locations it tested

    /// In a virtual hub remote users have a gateway apart from that of the sites.
    bool isPointToSiteOfHub() const { return !virtualHub.isEmpty() && gatewayType == GatewayType::Vpn && vpnClientConfiguration; }
};
