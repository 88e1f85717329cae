// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/asn.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/kinds/nat_rule.h"
#include "model/design/kinds/public_ip_address.h"
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
    std::optional<Lifecycle> lifecycle;          ///< whether it is to be made or stands already
    QString deployedSku;                         ///< of an existing gateway: the SKU it has today
    std::optional<int> maximumScaleUnits;        ///< of ErGwScale: up to which it scales; `scaleUnits` when left out
    ListOf<PublicIpAddress> publicIpAddresses;   ///< of VPN; what Azure needs when left out
    ListOf<QString> bgpPeeringAddresses;         ///< of VPN: APIPA addresses of its instances
    std::optional<bool> enableBgpRouteTranslationForNat;///< of VPN: whether BGP tells addresses after NAT
    std::optional<bool> enablePrivateIpAddress;  ///< of VPN: whether tunnels can end at a private address
    std::optional<bool> enableHighBandwidthVpnGateway;///< of VPN: Advanced Connectivity, tunnels over ExpressRoute of high bandwidth
    Id<struct Site> gatewayDefaultSite;          ///< of VPN: the site that all traffic to the internet is sent to
    std::optional<bool> allowRemoteVnetTraffic;  ///< of ExpressRoute: traffic from networks on the same circuit
    std::optional<bool> allowVirtualWanTraffic;  ///< of ExpressRoute: traffic from Virtual WANs on the same circuit
    QString maintenanceWindow;                   ///< when Microsoft may maintain it, such as “Sunday 02:00”; at any time when left out

    /// In a virtual hub remote users have a gateway apart from that of the sites.
    bool isPointToSiteOfHub() const { return !virtualHub.isEmpty() && gatewayType == GatewayType::Vpn && vpnClientConfiguration; }
};
