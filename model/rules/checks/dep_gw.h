// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/reach.h"
#include "model/rules/rule_check.h"
#include <QCoreApplication>

// Gateways: their subnets, SKUs, addresses and what is linked to them. The rules of DEP-GW in files by topic, and what they share.
std::vector<RuleCheck> checksGatewaySubnet();
std::vector<RuleCheck> checksGatewaySku();
std::vector<RuleCheck> checksGatewayLinks();
std::vector<RuleCheck> checksGatewayAddresses();
std::vector<RuleCheck> checksGatewayScale();
std::vector<RuleCheck> checksGatewayNat();
std::vector<RuleCheck> checksGatewayUsers();
std::vector<RuleCheck> checksGatewayEnds();
std::vector<RuleCheck> checksGatewayIpsec();
std::vector<RuleCheck> checksGatewayBgp();
std::vector<RuleCheck> checksGatewayPrivatePeering();
std::vector<RuleCheck> checksGatewayIpv6();

/// The SKU that fixes name when any that is not Basic would do.
inline const char* const firstVpnSku = "VpnGw1AZ";
inline const char* const firstExpressRouteSku = "ErGw1AZ";
/// The smallest SKU with FastPath that comes in all regions.
inline const char* const fastPathSku = "ErGw3AZ";
/// A single gateway does with a smaller GatewaySubnet, and has then no room to be upgraded, migrated or joined by another.
inline constexpr int recommendedGatewaySubnet = 27;

bool isVpnGatewayOfNetwork(const VirtualNetworkGateway& gateway);
bool isExpressRouteGatewayOfNetwork(const VirtualNetworkGateway& gateway);
/// IPsec and Vnet2Vnet.
bool carriesTunnels(const Connection& connection);
/// What it speaks when it names none: IKEv2, or IKEv1 to a policy-based gateway.
IkeVersion ikeVersionOf(const Connection& connection, const VirtualNetworkGateway& gateway);
/// Connections that carry tunnels to a gateway.
QList<const Connection*> tunnelConnectionsOf(const RuleInput& input, const VirtualNetworkGateway& gateway);
/// ExpressRoute connections of all gateways of a network or hub.
QList<const Connection*> circuitConnectionsIn(const RuleInput& input, const ObjectId& place);

/// The length of the largest IPv4 prefix of a subnet, the shortest one; nothing when none is known.
std::optional<int> largestIpv4Prefix(const Subnet& subnet);
bool holdsIpv6(const QList<Cidr>& prefixes);
/// The network with a GatewaySubnet of at least this size: the prefix grows where its neighbours leave room, else it gets a second one;
/// nothing when there is no room.
std::optional<VirtualNetwork> withGatewaySubnetOf(const VirtualNetwork& network, int length);

/// An edit of one object as it is then; it says so when the object is gone or `edit` gives false.
template <class Row> std::function<Result<Design>(const Design&)> editingRow(const ObjectId& id, std::function<bool(Row&)> edit)
{
    return [id, edit = std::move(edit)](const Design& design) -> Result<Design> {
        const Row* row = design.find<Row>(id);
        Row changed = row ? *row : Row();
        if (!row || !edit(changed))
            return Error{QCoreApplication::translate("rules", "This no longer fits the design."), {}};
        return design.with(changed);
    };
}

/// An edit that sets the SKU, and clears a generation that lacks it.
std::function<Result<Design>(const Design&)> settingSku(const RuleInput& input, const VirtualNetworkGateway& gateway, const QString& sku);
/// What is sold in place of a retired VPN SKU; empty: it is sold still, or not known.
QString vpnSkuInPlaceOf(const Catalogue& catalogue, const QString& sku);
/// "Set the SKU VpnGw1AZ".
QString settingSkuText(const QString& sku);
/// With the six algorithms of a strong policy where some are missing.
IpsecPolicy completedPolicy(IpsecPolicy policy);
