// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateway_rules.h"
#include "model/edit/vpn_client_rules.h"

bool isSkuOfOtherType(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    const bool isOfVpn = catalogue.vpnGatewaySku(gateway.sku);
    const bool isOfExpressRoute = catalogue.expressRouteGatewaySku(gateway.sku) || gateway.sku == catalogue.scalableGatewaySku().name;
    return gateway.gatewayType == GatewayType::Vpn ? isOfExpressRoute && !isOfVpn : isOfVpn && !isOfExpressRoute;
}

bool isSkuOfOtherGeneration(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    return gateway.vpnGatewayGeneration && gateway.gatewayType == GatewayType::Vpn && catalogue.vpnGatewaySku(gateway.sku) && !vpnSkuOf(catalogue, gateway);
}

std::optional<int> mostCircuits(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    if (gateway.sku == catalogue.scalableGatewaySku().name)
        return catalogue.scalableGatewaySku().maxCircuits(gateway.scaleUnits.value_or(catalogue.scalableGatewaySku().minScaleUnits));
    const auto* sku = catalogue.expressRouteGatewaySku(gateway.sku);
    return sku ? std::optional(sku->maxCircuits) : std::nullopt;
}

std::optional<int> mostVpnConnections(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    if (gateway.vpnType == VpnType::PolicyBased)
        return 1;
    const auto* sku = vpnSkuOf(catalogue, gateway);
    return sku ? std::optional(sku->maxTunnels) : std::nullopt;
}

int azureConnectionsOf(const Connection& connection, const VirtualNetworkGateway& gateway)
{
    const int tunnels = connection.tunnels.value_or(1);
    return gateway.activeActive == true ? (tunnels + 1) / 2 : tunnels;
}

std::optional<bool> takesFastPath(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    const auto& scalable = catalogue.scalableGatewaySku();
    if (gateway.sku == scalable.name)
        return gateway.scaleUnits.value_or(scalable.minScaleUnits) >= scalable.minFastPathUnits;
    const auto* sku = catalogue.expressRouteGatewaySku(gateway.sku);
    return sku ? std::optional(sku->supportsFastPath) : std::nullopt;
}

std::optional<bool> takesPrivatePeering(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    return catalogue.vpnGatewaySku(gateway.sku) ? std::optional(catalogue.gatewayLimits().privatePeeringSkus.value.contains(gateway.sku)) : std::nullopt;
}

bool isIkev1Alone(const VirtualNetworkGateway& gateway)
{
    return gateway.vpnType == VpnType::PolicyBased;
}

bool isIkev2Alone(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    const auto* sku = catalogue.vpnGatewaySku(gateway.sku);
    return !isIkev1Alone(gateway) && sku && (sku->name == QLatin1String("Basic") || sku->generation == 0);
}

bool hasBgp(const VirtualNetworkGateway& gateway)
{
    return !gateway.virtualHub.isEmpty() || gateway.enableBgp == true;
}

std::optional<bool> takesNat(const VirtualNetworkGateway& gateway)
{
    // Those that the catalogue has besides "VpnGw2~5, VpnGw2AZ~5AZ" of "About NAT on Azure VPN Gateway", 2024-10-16.
    static const QStringList without{QStringLiteral("Basic"), QStringLiteral("VpnGw1"), QStringLiteral("VpnGw1AZ"), QStringLiteral("Standard"), QStringLiteral("HighPerformance")};
    if (!gateway.virtualHub.isEmpty())
        return true;
    return gateway.sku.isEmpty() ? std::nullopt : std::optional(!without.contains(gateway.sku));
}
