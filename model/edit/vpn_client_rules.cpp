// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>

QList<VpnClientProtocol> vpnClientProtocolsOf(const VirtualNetworkGateway& gateway)
{
    const bool isNamed = gateway.vpnClientConfiguration && !gateway.vpnClientConfiguration->vpnClientProtocols.isEmpty();
    return isNamed ? QList<VpnClientProtocol>(gateway.vpnClientConfiguration->vpnClientProtocols) : QList<VpnClientProtocol>{VpnClientProtocol::OpenVpn};
}

std::optional<int> vpnClientLimit(const VirtualNetworkGateway& gateway, const VpnGatewaySku& sku)
{
    const QList<VpnClientProtocol> protocols = vpnClientProtocolsOf(gateway);
    std::optional<int> limit;
    if (protocols.contains(VpnClientProtocol::Sstp) && sku.maxSstpClients)
        limit = limit.value_or(0) + *sku.maxSstpClients;
    if ((protocols.contains(VpnClientProtocol::OpenVpn) || protocols.contains(VpnClientProtocol::IkeV2)) && sku.maxIkev2OpenVpnClients)
        limit = limit.value_or(0) + *sku.maxIkev2OpenVpnClients;
    return limit;
}

VpnClientRefusal vpnClientRefusal(const VirtualNetworkGateway& gateway, const VpnGatewaySku* sku, int clients)
{
    if (!gateway.vpnClientConfiguration)
        return VpnClientRefusal::NoConfiguration;
    if (gateway.vpnType == VpnType::PolicyBased)
        return VpnClientRefusal::PolicyBased;
    const QList<VpnClientProtocol> protocols = vpnClientProtocolsOf(gateway);
    const auto& authentications = gateway.vpnClientConfiguration->vpnAuthenticationTypes;
    if (gateway.sku == QLatin1String("Basic")) {
        if (protocols.contains(VpnClientProtocol::OpenVpn) || protocols.contains(VpnClientProtocol::IkeV2))
            return VpnClientRefusal::ProtocolNotOfBasic;
        if (authentications.contains(VpnAuthenticationType::Radius) || authentications.contains(VpnAuthenticationType::Aad))
            return VpnClientRefusal::AuthenticationNotOfBasic;
    }
    if (authentications.contains(VpnAuthenticationType::Aad) && !protocols.contains(VpnClientProtocol::OpenVpn))
        return VpnClientRefusal::EntraIdWithoutOpenVpn;
    const auto limit = sku ? vpnClientLimit(gateway, *sku) : std::nullopt;
    return limit && clients > *limit ? VpnClientRefusal::TooManyClients : VpnClientRefusal::None;
}

QString refusalText(VpnClientRefusal refusal)
{
    switch (refusal) {
    case VpnClientRefusal::None: return {};
    case VpnClientRefusal::NoConfiguration: return QCoreApplication::translate("edit", "The gateway has no point-to-site configuration. Set it up in the inspector.");
    case VpnClientRefusal::PolicyBased: return QCoreApplication::translate("edit", "A policy-based VPN gateway takes no remote users. Set its VPN type to route-based.");
    case VpnClientRefusal::ProtocolNotOfBasic: return QCoreApplication::translate("edit", "The Basic SKU offers SSTP alone. Choose VpnGw1AZ or larger for OpenVPN and IKEv2.");
    case VpnClientRefusal::AuthenticationNotOfBasic: return QCoreApplication::translate("edit", "The Basic SKU authenticates by certificate alone. Choose VpnGw1AZ or larger for RADIUS and Microsoft Entra ID.");
    case VpnClientRefusal::EntraIdWithoutOpenVpn: return QCoreApplication::translate("edit", "Microsoft Entra ID authenticates OpenVPN clients alone. Add OpenVPN to the gateway's tunnel types.");
    case VpnClientRefusal::TooManyClients: return QCoreApplication::translate("edit", "More clients connect than the gateway's SKU takes. Choose a larger one.");
    }
    return {};
}

QString refusalText(VpnClientRefusal refusal, const VirtualNetworkGateway& gateway, const VpnGatewaySku* sku, int clients)
{
    const auto limit = sku ? vpnClientLimit(gateway, *sku) : std::nullopt;
    if (refusal != VpnClientRefusal::TooManyClients || !limit)
        return refusalText(refusal);
    return QCoreApplication::translate("edit", "%1 clients connect, and %2 takes %3 at once with its tunnel types. Choose a larger SKU, or give some to another gateway.").arg(clients).arg(sku->name).arg(*limit);
}

const VpnGatewaySku* vpnSkuOf(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    return gateway.vpnGatewayGeneration ? catalogue.vpnGatewaySku(gateway.sku, *gateway.vpnGatewayGeneration == VpnGatewayGeneration::Generation1 ? 1 : 2) : catalogue.vpnGatewaySku(gateway.sku);
}
