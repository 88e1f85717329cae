// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_gw.h"

// IPv6 of VPN gateways. Source: Azure documentation, "Configure IPv6 for VPN Gateway", "Add IPv6 support for private peering".
namespace {
/// Such a gateway has both families, as its subnet has.
bool gwIsDualStack(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    const auto* network = input.find(gateway.virtualNetwork);
    const Subnet* subnet = network ? gatewaySubnetOf(*network) : nullptr;
    return subnet && holdsIpv6(prefixesOf(*subnet));
}

void gwCheckUsersIpv6(const RuleInput& input, const VirtualNetworkGateway& gateway, RuleFindings& findings)
{
    const auto& users = gateway.vpnClientConfiguration;
    if (!users || !holdsIpv6(users->vpnClientAddressPool))
        return;
    if (!gateway.virtualHub.isEmpty()) {
        findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 gives remote users IPv6 addresses, which VPN of a virtual hub does not carry.").arg(input.name(gateway.id)), QStringLiteral("pool")).at("vpnClientConfiguration");
        return;
    }
    const auto& protocols = users->vpnClientProtocols;
    if (protocols.contains(VpnClientProtocol::Sstp) && !protocols.contains(VpnClientProtocol::OpenVpn) && !protocols.contains(VpnClientProtocol::IkeV2))
        findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 gives remote users IPv6 addresses, and offers SSTP alone, which does not carry IPv6.").arg(input.name(gateway.id)), QStringLiteral("pool"))
            .at("vpnClientConfiguration")
            .fixed(QCoreApplication::translate("rules", "Offer OpenVPN"), editingRow<VirtualNetworkGateway>(gateway.id, [](VirtualNetworkGateway& row) {
                       if (row.vpnClientConfiguration)
                           row.vpnClientConfiguration->vpnClientProtocols << VpnClientProtocol::OpenVpn;
                       return row.vpnClientConfiguration.has_value();
                   }));
}

/// The VPN gateway that a network uses: its own, or that of a network whose gateways it uses.
const VirtualNetworkGateway* gwVpnUsedBy(const RuleInput& input, const VirtualNetwork& network)
{
    if (const auto* own = gatewayIn(input, network.id, GatewayType::Vpn))
        return own;
    for (const VirtualNetworkPeering* peering : input.peeringsFrom(VirtualNetworkId(network.id)))
        if (peering->useRemoteGateways == true)
            if (const auto* remote = gatewayIn(input, peering->remoteVirtualNetwork, GatewayType::Vpn))
                return remote;
    return nullptr;
}

/// DEP-GW-062
void checkIpv6OfVpn(const RuleInput& input, RuleFindings& findings)
{
    const QString first = QString::fromLatin1(firstVpnSku);
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (gateway.gatewayType != GatewayType::Vpn)
            continue;
        const bool isSmall = gateway.sku == QLatin1String("Basic") || gateway.sku == QLatin1String("Standard") || gateway.sku == QLatin1String("HighPerformance");
        if (isVpnGatewayOfNetwork(gateway) && isSmall && gwIsDualStack(input, gateway))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 stands in a GatewaySubnet with IPv6, which the SKU %2 does not carry.").arg(input.name(gateway.id), gateway.sku), QStringLiteral("sku"))
                .at("sku")
                .fixed(settingSkuText(first), settingSku(input, gateway, first));
        gwCheckUsersIpv6(input, gateway, findings);
    }
    for (const RouteTable& table : input.all<RouteTable>()) {
        const auto* network = input.find(table.virtualNetwork);
        const auto* gateway = network ? gwVpnUsedBy(input, *network) : nullptr;
        for (const UserDefinedRoute& route : table.routes)
            if (gateway && route.nextHopType == NextHopType::VirtualNetworkGateway && route.addressPrefix && route.addressPrefix->family() == Cidr::Family::V6)
                findings.add({table.id, gateway->id}, QCoreApplication::translate("rules", "%1 sends %2 to %3, and Azure takes no IPv6 route to a VPN gateway.").arg(input.name(table.id), toText(*route.addressPrefix), input.name(gateway->id)), toText(*route.addressPrefix)).at("routes");
    }
}

/// DEP-GW-063
void checkIpv6OfBackup(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = connection.connectionType == ConnectionType::IPsec ? input.find(connection.gateway) : nullptr;
        const auto* network = gateway && gateway->gatewayType == GatewayType::Vpn ? input.find(gateway->virtualNetwork) : nullptr;
        if (!network || !holdsIpv6(network->addressSpace) || connection.transport == Transport::ExpressRoutePrivatePeering || !isBackup(input, connection))
            continue;
        const QList<Cidr> carried = onPremisesPrefixes(input, connection);
        if (carried.isEmpty() || (holdsIpv6(carried) && gwIsDualStack(input, *gateway)))
            continue;
        const QList<const Site*> sites = sitesOf(input, connection);
        for (const Connection* main : circuitConnectionsIn(input, network->id)) {
            const auto* circuit = input.find(main->circuit);
            const CircuitPeering* peering = peeringOf(*circuit, PeeringType::AzurePrivatePeering);
            const auto isV6 = [](const std::optional<Cidr>& prefix) { return prefix && prefix->family() == Cidr::Family::V6; };
            const auto circuitSites = sitesOf(input, *circuit);
            const bool isOfSite = std::any_of(circuitSites.begin(), circuitSites.end(), [&](const Site* site) { return sites.contains(site); });
            if (peering && isOfSite && (peering->primaryPrefixV6 || isV6(peering->primaryPrefix)))
                findings.add({connection.id, circuit->id}, QCoreApplication::translate("rules", "%1 stands behind %2, which carries IPv6, and carries none itself: IPv6 of %3 has no backup.").arg(input.name(connection.id), input.name(circuit->id), input.name(network->id))).at(circuit->id, "peerings");
        }
    }
}
}

std::vector<RuleCheck> checksGatewayIpv6()
{
    return {
        {"DEP-GW-062", checkIpv6OfVpn},
        {"DEP-GW-063", checkIpv6OfBackup},
    };
}
