// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

// What gateways take, each told once for the choices of the inspector and for the design rules. Source: Azure VPN Gateway and
// ExpressRoute documentation, as dated in the catalogue.

/// Whether the SKU is one of gateways of the other type, and none of this type.
bool isSkuOfOtherType(const Catalogue& catalogue, const VirtualNetworkGateway& gateway);
/// Whether the generation that a VPN gateway names does not have its SKU.
bool isSkuOfOtherGeneration(const Catalogue& catalogue, const VirtualNetworkGateway& gateway);
/// How many circuits a gateway in a network takes; nothing: not known for its SKU.
std::optional<int> mostCircuits(const Catalogue& catalogue, const VirtualNetworkGateway& gateway);
/// How many VPN connections a gateway in a network takes; nothing: not known for its SKU.
std::optional<int> mostVpnConnections(const Catalogue& catalogue, const VirtualNetworkGateway& gateway);
/// A connection of several tunnels to an active-active gateway stands for one Azure connection for each pair of them.
int azureConnectionsOf(const Connection& connection, const VirtualNetworkGateway& gateway);
/// Whether an ExpressRoute gateway in a network takes FastPath with its SKU and scale units; nothing: not known for its SKU.
std::optional<bool> takesFastPath(const Catalogue& catalogue, const VirtualNetworkGateway& gateway);
/// Whether a VPN gateway takes IPsec over private peering; nothing: not known for its SKU.
std::optional<bool> takesPrivatePeering(const Catalogue& catalogue, const VirtualNetworkGateway& gateway);
/// Whether a VPN gateway takes NAT rules; nothing: its SKU is not set. Those in virtual hubs do.
std::optional<bool> takesNat(const VirtualNetworkGateway& gateway);
/// Policy-based gateways speak IKEv1 alone.
bool isIkev1Alone(const VirtualNetworkGateway& gateway);
/// Route-based gateways of the Basic and the legacy SKUs speak IKEv2 alone.
bool isIkev2Alone(const Catalogue& catalogue, const VirtualNetworkGateway& gateway);
/// Whether BGP is on; in a virtual hub it always is.
bool hasBgp(const VirtualNetworkGateway& gateway);
