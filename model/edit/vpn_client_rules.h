// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

/// Why a VPN gateway takes no remote users, or not so many.
enum class VpnClientRefusal { None, NoConfiguration, PolicyBased, ProtocolNotOfBasic, AuthenticationNotOfBasic, EntraIdWithoutOpenVpn, TooManyClients };

/// The tunnel types that a gateway offers; OpenVPN when it names none.
QList<VpnClientProtocol> vpnClientProtocolsOf(const VirtualNetworkGateway& gateway);

/// How many clients a gateway takes at once with the tunnel types it offers; nothing: not published for its SKU.
/// Source: Azure VPN Gateway documentation, "About gateway SKUs": SSTP has a limit of its own beside IKEv2 and OpenVPN.
std::optional<int> vpnClientLimit(const VirtualNetworkGateway& gateway, const VpnGatewaySku& sku);

/// What Azure would say to `clients` in all at a gateway; `sku` is nullptr where the catalogue lacks it.
VpnClientRefusal vpnClientRefusal(const VirtualNetworkGateway& gateway, const VpnGatewaySku* sku, int clients);

/// One sentence that says what to do; empty for None. Translated.
QString refusalText(VpnClientRefusal refusal);
/// The same with the numbers.
QString refusalText(VpnClientRefusal refusal, const VirtualNetworkGateway& gateway, const VpnGatewaySku* sku, int clients);

/// The SKU of a VPN gateway in the catalogue, nullptr when it has none.
const VpnGatewaySku* vpnSkuOf(const Catalogue& catalogue, const VirtualNetworkGateway& gateway);
