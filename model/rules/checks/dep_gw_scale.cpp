// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateway_rules.h"
#include "model/rules/checks/dep_gw.h"
#include <algorithm>

// Scalable ExpressRoute gateways and high-bandwidth tunnels. Source: Azure documentation, "About ExpressRoute scalable gateway",
// "Create a Site-to-Site High Bandwidth tunnels".
namespace {
/// High-bandwidth tunnels alone pass a scalable gateway, from this many units. Source: "Create a Site-to-Site High Bandwidth tunnels".
constexpr int gwHighBandwidthUnits = 20;
/// How many connections such a gateway takes, and the one SKU that has them; the same source.
constexpr int gwHighBandwidthConnections = 2;
const char* const gwHighBandwidthSku = "VpnGw5AZ";

/// DEP-GW-028
void checkScaleBounds(const RuleInput& input, RuleFindings& findings)
{
    const auto& scalable = input.catalogue().scalableGatewaySku();
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!isExpressRouteGatewayOfNetwork(gateway) || gateway.sku != scalable.name)
            continue;
        const auto least = gateway.scaleUnits;
        const auto most = gateway.maximumScaleUnits;
        QString message;
        if (std::max(least.value_or(0), most.value_or(0)) > scalable.maxScaleUnits)
            message = QCoreApplication::translate("rules", "%1 is to scale to %2 units, and %3 has %4 at most.").arg(input.name(gateway.id)).arg(std::max(least.value_or(0), most.value_or(0))).arg(scalable.name).arg(scalable.maxScaleUnits);
        else if (least && *least < scalable.minScaleUnits)
            message = QCoreApplication::translate("rules", "%1 has %2 scale units, and %3 has %4 at least.").arg(input.name(gateway.id)).arg(*least).arg(scalable.name).arg(scalable.minScaleUnits);
        else if (least && most && *least > *most)
            message = QCoreApplication::translate("rules", "%1 is to scale from %2 down to %3 units: the minimum is above the maximum.").arg(input.name(gateway.id)).arg(*least).arg(*most);
        else if (least && most && *most > *least && *least < scalable.minAutoscaleUnits)
            message = QCoreApplication::translate("rules", "%1 is to scale from %2 to %3 units, and scaling starts at %4.").arg(input.name(gateway.id)).arg(*least).arg(*most).arg(scalable.minAutoscaleUnits);
        else
            continue;
        findings.add({gateway.id}, message)
            .at("scaleUnits").at("maximumScaleUnits")
            .fixed(QCoreApplication::translate("rules", "Set units that it can have"), editingRow<VirtualNetworkGateway>(gateway.id, [low = scalable.minScaleUnits, high = scalable.maxScaleUnits, scaling = scalable.minAutoscaleUnits](VirtualNetworkGateway& row) {
                       if (row.scaleUnits)
                           row.scaleUnits = std::clamp(*row.scaleUnits, low, high);
                       if (row.maximumScaleUnits)
                           row.maximumScaleUnits = std::clamp(*row.maximumScaleUnits, std::max(low, row.scaleUnits.value_or(low)), high);
                       if (row.scaleUnits && row.maximumScaleUnits && *row.maximumScaleUnits > *row.scaleUnits)
                           row.scaleUnits = std::max(*row.scaleUnits, std::min(scaling, *row.maximumScaleUnits));
                       return true;
                   }));
    }
}

/// DEP-GW-029
void checkScalableRegion(const RuleInput& input, RuleFindings& findings)
{
    const auto& scalable = input.catalogue().scalableGatewaySku();
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const Region* region = isExpressRouteGatewayOfNetwork(gateway) && gateway.sku == scalable.name ? regionOf(input, gateway) : nullptr;
        if (region && scalable.regionsWithout.contains(region->displayName))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is of the SKU %2, which is not offered in %3.").arg(input.name(gateway.id), scalable.name, region->displayName))
                .at("sku").at(gateway.virtualNetwork, "region")
                .fixed(settingSkuText(QString::fromLatin1(fastPathSku)), settingSku(input, gateway, QString::fromLatin1(fastPathSku)));
    }
}

/// DEP-GW-030
void checkTunnelBehindScalable(const RuleInput& input, RuleFindings& findings)
{
    const auto& scalable = input.catalogue().scalableGatewaySku();
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = connection.connectionType == ConnectionType::IPsec && connection.transport == Transport::ExpressRoutePrivatePeering ? input.find(connection.gateway) : nullptr;
        const auto* below = gateway && gateway->virtualHub.isEmpty() ? gatewayIn(input, gateway->virtualNetwork, GatewayType::ExpressRoute) : nullptr;
        if (!below || below->sku != scalable.name)
            continue;
        if (gateway->enableHighBandwidthVpnGateway == true && below->scaleUnits.value_or(scalable.minScaleUnits) >= gwHighBandwidthUnits)
            continue;
        findings.add({connection.id, below->id}, QCoreApplication::translate("rules", "%1 runs over private peering, and %2 is of the SKU %3, which does not take IPsec.").arg(input.name(connection.id), input.name(below->id), scalable.name))
            .at("transport").at(below->id, "sku")
            .fixed(settingSkuText(QString::fromLatin1(fastPathSku)), settingSku(input, *below, QString::fromLatin1(fastPathSku)));
    }
}

/// DEP-GW-061
void checkHighBandwidth(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!isVpnGatewayOfNetwork(gateway) || gateway.enableHighBandwidthVpnGateway != true)
            continue;
        const QString name = input.name(gateway.id);
        const QString sku = QString::fromLatin1(gwHighBandwidthSku);
        const auto add = [&](const QString& message, const char* part) -> RuleFindings::Entry { return findings.add({gateway.id}, message, QString::fromLatin1(part)).at("enableHighBandwidthVpnGateway"); };
        if (!gateway.sku.isEmpty() && gateway.sku != sku)
            add(QCoreApplication::translate("rules", "%1 has high-bandwidth tunnels on, which the SKU %2 does not have: %3 alone has them.").arg(name, gateway.sku, sku), "sku").at("sku").fixed(settingSkuText(sku), settingSku(input, gateway, sku));
        if (gateway.vpnType == VpnType::PolicyBased)
            add(QCoreApplication::translate("rules", "%1 has high-bandwidth tunnels on and is policy-based: they take a route-based gateway.").arg(name), "vpnType").at("vpnType").fixed(QCoreApplication::translate("rules", "Make it route-based"), settingField(gateway.id, "vpnType", choiceName(VpnType::RouteBased)));
        if (gateway.activeActive != true)
            add(QCoreApplication::translate("rules", "%1 has high-bandwidth tunnels on and is not active-active, which Azure makes such a gateway.").arg(name), "activeActive").at("activeActive").fixed(QCoreApplication::translate("rules", "Make it active-active"), settingField(gateway.id, "activeActive", true));
        int count = 0;
        for (const Connection* connection : tunnelConnectionsOf(input, gateway))
            count += connection->connectionType == ConnectionType::IPsec ? azureConnectionsOf(*connection, gateway) : 0;
        if (count > gwHighBandwidthConnections)
            add(QCoreApplication::translate("rules", "%1 has high-bandwidth tunnels on and %2 VPN connections: it takes %3 of them.").arg(name).arg(count).arg(gwHighBandwidthConnections), "connections");
        const auto circuits = circuitConnectionsIn(input, placeOf(gateway));
        const bool isFast = std::any_of(circuits.begin(), circuits.end(), [&](const Connection* one) { return one->fastPath == true && input.find(input.find(one->circuit)->expressRoutePort); });
        if (!isFast)
            add(QCoreApplication::translate("rules", "%1 has high-bandwidth tunnels on, and no ExpressRoute connection beside it has FastPath on a circuit of a Direct port.").arg(name), "fastPath");
    }
}
}

std::vector<RuleCheck> checksGatewayScale()
{
    return {
        {"DEP-GW-028", checkScaleBounds},
        {"DEP-GW-029", checkScalableRegion},
        {"DEP-GW-030", checkTunnelBehindScalable},
        {"DEP-GW-061", checkHighBandwidth},
    };
}
