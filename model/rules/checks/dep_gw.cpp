// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_gw.h"
#include "model/edit/free_prefix.h"
#include "model/edit/ipsec_policy_rules.h"
#include "model/rules/checks/families.h"

bool isVpnGatewayOfNetwork(const VirtualNetworkGateway& gateway)
{
    return gateway.gatewayType == GatewayType::Vpn && gateway.virtualHub.isEmpty();
}

bool isExpressRouteGatewayOfNetwork(const VirtualNetworkGateway& gateway)
{
    return gateway.gatewayType == GatewayType::ExpressRoute && gateway.virtualHub.isEmpty();
}

bool carriesTunnels(const Connection& connection)
{
    return connection.connectionType == ConnectionType::IPsec || connection.connectionType == ConnectionType::Vnet2Vnet;
}

IkeVersion ikeVersionOf(const Connection& connection, const VirtualNetworkGateway& gateway)
{
    return connection.ikeVersion.value_or(gateway.vpnType == VpnType::PolicyBased ? IkeVersion::IKEv1 : IkeVersion::IKEv2);
}

QList<const Connection*> tunnelConnectionsOf(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    QList<const Connection*> connections;
    for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
        if (carriesTunnels(*connection) && (connection->gateway == gateway.id || connection->connectionType == ConnectionType::Vnet2Vnet))
            connections << connection;
    return connections;
}

QList<const Connection*> circuitConnectionsIn(const RuleInput& input, const ObjectId& place)
{
    QList<const Connection*> connections;
    for (const VirtualNetworkGateway* gateway : input.gatewaysIn(place))
        if (gateway->gatewayType == GatewayType::ExpressRoute)
            connections += circuitConnectionsOf(input, *gateway);
    return connections;
}

std::optional<int> largestIpv4Prefix(const Subnet& subnet)
{
    std::optional<int> length;
    for (const Cidr& prefix : prefixesOf(subnet))
        if (prefix.family() == Cidr::Family::V4)
            length = std::min(length.value_or(32), prefix.length());
    return length;
}

bool holdsIpv6(const QList<Cidr>& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [](const Cidr& one) { return one.family() == Cidr::Family::V6; });
}

std::optional<VirtualNetwork> withGatewaySubnetOf(const VirtualNetwork& network, int length)
{
    const Subnet* subnet = gatewaySubnetOf(network);
    if (!subnet)
        return std::nullopt;
    VirtualNetwork changed = network;
    Subnet& grown = changed.subnets[subnet - network.subnets.constData()];
    QList<Cidr> others;
    for (const Subnet& other : network.subnets)
        if (&other != subnet)
            others += prefixesOf(other);
    if (const auto own = subnet->addressPrefix; own && own->family() == Cidr::Family::V4 && own->length() > length) {
        const Cidr wide(Cidr::Family::V4, own->bytes(), length);
        const bool isInside = std::any_of(network.addressSpace.begin(), network.addressSpace.end(), [&](const Cidr& range) { return range.contains(wide); });
        const bool isFree = std::none_of(others.begin(), others.end(), [&](const Cidr& other) { return other.overlaps(wide); });
        if (isInside && isFree) {
            grown.addressPrefix = wide;
            return changed;
        }
    }
    const QList<Cidr> taken = others + prefixesOf(*subnet);
    for (const Cidr& range : network.addressSpace)
        if (range.family() == Cidr::Family::V4 && range.length() <= length)
            if (const auto second = lastFreePrefix(range, length, taken)) {
                grown.addressPrefixes << *second;
                grown.addressPrefixes.isWritten = true;
                return changed;
            }
    return std::nullopt;
}

std::function<Result<Design>(const Design&)> settingSku(const RuleInput& input, const VirtualNetworkGateway& gateway, const QString& sku)
{
    const bool hasOther = gateway.vpnGatewayGeneration && !input.catalogue().vpnGatewaySku(sku, *gateway.vpnGatewayGeneration == VpnGatewayGeneration::Generation1 ? 1 : 2);
    return editingRow<VirtualNetworkGateway>(gateway.id, [sku, hasOther](VirtualNetworkGateway& row) {
        row.sku = sku;
        if (hasOther)
            row.vpnGatewayGeneration.reset();
        return true;
    });
}

QString vpnSkuInPlaceOf(const Catalogue& catalogue, const QString& sku)
{
    const auto* entry = catalogue.vpnGatewaySku(sku);
    if (!entry || !entry->status.isCreationBlocked)
        return {};
    if (entry->generation == 0)
        return sku == QLatin1String("HighPerformance") ? QStringLiteral("VpnGw2AZ") : QString::fromLatin1(firstVpnSku);
    const QString zonal = sku + QLatin1String("AZ");
    return catalogue.vpnGatewaySku(zonal) ? zonal : QString();
}

QString settingSkuText(const QString& sku)
{
    return QCoreApplication::translate("rules", "Set the SKU %1").arg(sku);
}

IpsecPolicy completedPolicy(IpsecPolicy policy)
{
    const auto fill = [](QString& value, const QString& wanted) {
        if (value.isEmpty())
            value = wanted;
    };
    fill(policy.ikeEncryption, QStringLiteral("GCMAES256"));
    fill(policy.ikeIntegrity, QStringLiteral("SHA384"));
    fill(policy.dhGroup, QStringLiteral("ECP384"));
    fill(policy.ipsecEncryption, policy.ipsecIntegrity.isEmpty() ? QStringLiteral("GCMAES256") : isGcm(policy.ipsecIntegrity) ? policy.ipsecIntegrity : QStringLiteral("AES256"));
    fill(policy.ipsecIntegrity, isGcm(policy.ipsecEncryption) ? policy.ipsecEncryption : QStringLiteral("SHA256"));
    fill(policy.pfsGroup, QStringLiteral("ECP384"));
    return policy;
}

std::vector<RuleCheck> checksDepGw()
{
    std::vector<RuleCheck> all;
    for (const auto& some : {checksGatewaySubnet(), checksGatewaySku(), checksGatewayLinks(), checksGatewayAddresses(), checksGatewayScale(), checksGatewayNat(), checksGatewayUsers(), checksGatewayEnds(),
                             checksGatewayIpsec(), checksGatewayBgp(), checksGatewayPrivatePeering(), checksGatewayIpv6()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}
