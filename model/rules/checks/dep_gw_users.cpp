// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/vpn_client_rules.h"
#include "model/rules/checks/dep_gw.h"
#include <QJsonArray>
#include <algorithm>

// Remote users of VPN gateways. Source: Azure VPN Gateway documentation, "About Point-to-Site VPN", "About gateway SKUs".
namespace {
/// DEP-GW-018
void checkUsersOfBasic(const RuleInput& input, RuleFindings& findings)
{
    const QString first = QString::fromLatin1(firstVpnSku);
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!isVpnGatewayOfNetwork(gateway) || !gateway.vpnClientConfiguration)
            continue;
        VirtualNetworkGateway routeBased = gateway;          // what policy-based ones lack is another rule's
        routeBased.vpnType = VpnType::RouteBased;
        const VpnClientRefusal refusal = vpnClientRefusal(routeBased, nullptr, 0);
        if (refusal == VpnClientRefusal::ProtocolNotOfBasic || refusal == VpnClientRefusal::AuthenticationNotOfBasic)
            findings.add({gateway.id}, refusal == VpnClientRefusal::ProtocolNotOfBasic ? QCoreApplication::translate("rules", "%1 is of the Basic SKU, which offers remote users SSTP alone, and is to offer OpenVPN or IKEv2.").arg(input.name(gateway.id))
                                                                                       : QCoreApplication::translate("rules", "%1 is of the Basic SKU, which lets remote users in by certificate alone, and is to use RADIUS or Microsoft Entra ID.").arg(input.name(gateway.id)))
                .at("vpnClientConfiguration").at("sku")
                .fixed(settingSkuText(first), settingSku(input, gateway, first));
    }
}

/// DEP-GW-041
void checkEntraIdWithoutOpenVpn(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (gateway.gatewayType == GatewayType::Vpn && gateway.vpnClientConfiguration && gateway.vpnClientConfiguration->vpnAuthenticationTypes.contains(VpnAuthenticationType::Aad)
            && !vpnClientProtocolsOf(gateway).contains(VpnClientProtocol::OpenVpn))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 lets remote users in by Microsoft Entra ID, which takes OpenVPN, and does not offer it.").arg(input.name(gateway.id)))
                .at("vpnClientConfiguration")
                .fixed(QCoreApplication::translate("rules", "Offer OpenVPN"), editingRow<VirtualNetworkGateway>(gateway.id, [](VirtualNetworkGateway& row) {
                           if (row.vpnClientConfiguration)
                               row.vpnClientConfiguration->vpnClientProtocols << VpnClientProtocol::OpenVpn;
                           return row.vpnClientConfiguration.has_value();
                       }));
}

/// DEP-GW-042
void checkRootCertificates(const RuleInput& input, RuleFindings& findings)
{
    constexpr int most = 20;                     // Azure VPN Gateway limits, "Point-to-site root certificates"
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto& users = gateway.vpnClientConfiguration;
        if (gateway.gatewayType != GatewayType::Vpn || !users || !users->vpnAuthenticationTypes.contains(VpnAuthenticationType::Certificate) || !users->rootCertificates)
            continue;
        if (const int count = *users->rootCertificates; count < 1 || count > most)
            findings.add({gateway.id}, count < 1 ? QCoreApplication::translate("rules", "%1 lets remote users in by certificate, and has no root certificate to check them with.").arg(input.name(gateway.id))
                                                 : QCoreApplication::translate("rules", "%1 has %2 root certificates, and takes %3.").arg(input.name(gateway.id)).arg(count).arg(most))
                .at("vpnClientConfiguration");
    }
}

/// What a gateway reaches: networks that are joined to its own, and what is announced over any connection there; nothing when a part of
/// it is not known.
std::optional<QList<Cidr>> gwReachedFrom(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    QList<Cidr> prefixes;
    bool isKnown = true;
    const auto add = [&](const QList<Cidr>& more) {
        isKnown = isKnown && !more.isEmpty();
        prefixes += more;
    };
    for (const VirtualNetwork* network : networksServedBy(input, gateway))
        add(network->addressSpace);
    for (const VirtualNetworkPeering* peering : input.peeringsFrom(gateway.virtualNetwork))
        if (const auto* network = input.find(peering->remoteVirtualNetwork))
            add(network->addressSpace);
    for (const VirtualNetworkGateway* other : input.gatewaysIn(placeOf(gateway)))
        for (const Connection* connection : input.connectionsOf(GatewayId(other->id))) {
            if (connection->connectionType == ConnectionType::ExpressRoute || connection->connectionType == ConnectionType::IPsec)
                add(onPremisesPrefixes(input, *connection));
            const auto* remote = connection->connectionType == ConnectionType::Vnet2Vnet ? input.find(connection->gateway == other->id ? connection->remoteGateway : connection->gateway) : nullptr;
            for (const VirtualNetwork* network : remote ? networksServedBy(input, *remote) : QList<const VirtualNetwork*>())
                add(network->addressSpace);
        }
    return isKnown && !prefixes.isEmpty() ? std::optional(prefixes) : std::nullopt;
}

/// DEP-GW-043
void checkRadiusReachable(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto& users = gateway.vpnClientConfiguration;
        if (gateway.gatewayType != GatewayType::Vpn || !users || !users->vpnAuthenticationTypes.contains(VpnAuthenticationType::Radius) || users->radiusServers.isEmpty())
            continue;
        const auto reached = gwReachedFrom(input, gateway);
        const auto isOutside = [&](const QString& server) {              // a name is not looked up
            const auto address = addressOf(server);
            return address && reached && std::none_of(reached->begin(), reached->end(), [&](const Cidr& prefix) { return prefix.contains(*address); });
        };
        if (std::all_of(users->radiusServers.begin(), users->radiusServers.end(), isOutside))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 asks the RADIUS servers %2, which are in no network that it reaches.").arg(input.name(gateway.id), QStringList(users->radiusServers).join(QStringLiteral(", ")))).at("vpnClientConfiguration");
    }
}
}

std::vector<RuleCheck> checksGatewayUsers()
{
    return {
        {"DEP-GW-018", checkUsersOfBasic},
        {"DEP-GW-041", checkEntraIdWithoutOpenVpn},
        {"DEP-GW-042", checkRootCertificates},
        {"DEP-GW-043", checkRadiusReachable},
    };
}
