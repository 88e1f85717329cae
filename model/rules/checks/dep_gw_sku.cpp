// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateway_rules.h"
#include "model/edit/vpn_client_rules.h"
#include "model/rules/checks/dep_gw.h"
#include <algorithm>

// SKUs and what they lack. Source: Azure documentation, "About gateway SKUs", "VPN Gateway SKU consolidation", "Working with legacy SKUs",
// "About ExpressRoute virtual network gateways".
namespace {
/// The current zone-redundant SKU of the gateway's type that is nearest by throughput; empty when nothing is known of its SKU.
QString gwNearestSku(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    const bool isVpn = gateway.gatewayType == GatewayType::Vpn;
    std::optional<double> wanted;
    if (isVpn) {
        if (const auto* sku = catalogue.expressRouteGatewaySku(gateway.sku))
            wanted = sku->bandwidth.value.mbps();
        else if (const auto units = catalogue.scalableGatewaySku().bandwidth(gateway.scaleUnits.value_or(catalogue.scalableGatewaySku().minScaleUnits)))
            wanted = units->value.mbps();
    } else if (const auto* sku = catalogue.vpnGatewaySku(gateway.sku)) {
        wanted = sku->aggregate.value.mbps();
    }
    QString nearest;
    double least = 0;
    const auto consider = [&](const QString& name, double bandwidth) {
        const double distance = std::abs(bandwidth - wanted.value_or(0));
        if (nearest.isEmpty() || distance < least) {
            nearest = name;
            least = distance;
        }
    };
    if (wanted && isVpn)
        for (const VpnGatewaySku& sku : catalogue.vpnGatewaySkus())
            if (sku.isZoneRedundant && !sku.status.isCreationBlocked)
                consider(sku.name, sku.aggregate.value.mbps());
    if (wanted && !isVpn)
        for (const ExpressRouteGatewaySku& sku : catalogue.expressRouteGatewaySkus())
            if (sku.isZoneRedundant && !sku.status.isCreationBlocked)
                consider(sku.name, sku.bandwidth.value.mbps());
    return nearest;
}

/// DEP-GW-013
void checkSkuOfOtherType(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!gateway.virtualHub.isEmpty() || !isSkuOfOtherType(input.catalogue(), gateway))
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is a gateway of type %2, and %3 is a SKU of the other type.").arg(input.name(gateway.id), choiceName(gateway.gatewayType), gateway.sku));
        entry.at("sku").at("gatewayType");
        if (const QString sku = gwNearestSku(input.catalogue(), gateway); !sku.isEmpty())
            entry.fixed(settingSkuText(sku), settingSku(input, gateway, sku));
    }
}

bool gwIsNew(const VirtualNetworkGateway& gateway) { return gateway.lifecycle.value_or(Lifecycle::New) == Lifecycle::New; }

/// A VPN SKU that is no longer sold, nullptr for others.
const VpnGatewaySku* gwRetiredSku(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    const auto* sku = isVpnGatewayOfNetwork(gateway) ? input.catalogue().vpnGatewaySku(gateway.sku) : nullptr;
    return sku && sku->status.isCreationBlocked ? sku : nullptr;
}

/// DEP-GW-014
void checkRetiredVpnSku(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* sku = gwIsNew(gateway) ? gwRetiredSku(input, gateway) : nullptr;
        const QString current = sku && sku->generation != 0 ? vpnSkuInPlaceOf(input.catalogue(), sku->name) : QString();
        if (!current.isEmpty())
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is to be made of the SKU %2, which is no longer sold: %3 is.").arg(input.name(gateway.id), gateway.sku, current))
                .at("sku").at("lifecycle")
                .fixed(settingSkuText(current), settingSku(input, gateway, current));
    }
}

/// DEP-GW-015
void checkLegacyVpnSku(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* sku = gwIsNew(gateway) ? gwRetiredSku(input, gateway) : nullptr;
        if (!sku || sku->generation != 0)
            continue;
        const QString current = vpnSkuInPlaceOf(input.catalogue(), sku->name);
        findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is to be made of the legacy SKU %2, which is no longer sold: %3 takes its place.").arg(input.name(gateway.id), gateway.sku, current))
            .at("sku").at("lifecycle")
            .fixed(settingSkuText(current), settingSku(input, gateway, current));
    }
}

void gwOfferFirstSku(const RuleInput& input, const VirtualNetworkGateway& gateway, RuleFindings::Entry entry)
{
    entry.at(gateway.id, "sku").fixed(settingSkuText(QString::fromLatin1(firstVpnSku)), settingSku(input, gateway, QString::fromLatin1(firstVpnSku)));
}

/// DEP-GW-016
void checkBgpOfBasic(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* sku = isVpnGatewayOfNetwork(gateway) ? vpnSkuOf(input.catalogue(), gateway) : nullptr;
        if (!sku || sku->bgp != false)
            continue;
        if (gateway.enableBgp == true)
            gwOfferFirstSku(input, gateway, findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has BGP on, and the SKU %2 has none.").arg(input.name(gateway.id), gateway.sku)).at("enableBgp"));
        for (const Connection* connection : tunnelConnectionsOf(input, gateway))
            if (connection->enableBgp == true)
                gwOfferFirstSku(input, gateway, findings.add({connection->id, gateway.id}, QCoreApplication::translate("rules", "%1 has BGP on, and the SKU %2 of %3 has none.").arg(input.name(connection->id), gateway.sku, input.name(gateway.id))).at("enableBgp"));
    }
}

/// DEP-GW-017
void checkActiveActiveOfBasic(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* sku = isVpnGatewayOfNetwork(gateway) ? vpnSkuOf(input.catalogue(), gateway) : nullptr;
        if (sku && sku->activeActive == false && gateway.activeActive == true)
            gwOfferFirstSku(input, gateway, findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is active-active, and the SKU %2 has no such mode.").arg(input.name(gateway.id), gateway.sku)).at("activeActive"));
    }
}

/// DEP-GW-019
void checkPolicyOfBasic(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* sku = isVpnGatewayOfNetwork(gateway) ? vpnSkuOf(input.catalogue(), gateway) : nullptr;
        if (!sku || sku->customIpsecPolicy != false)
            continue;
        for (const Connection* connection : tunnelConnectionsOf(input, gateway))
            if (connection->ipsecPolicy)
                gwOfferFirstSku(input, gateway, findings.add({connection->id, gateway.id}, QCoreApplication::translate("rules", "%1 has an IPsec policy of its own, which the SKU %2 of %3 does not take.").arg(input.name(connection->id), gateway.sku, input.name(gateway.id))).at("ipsecPolicy"));
    }
}

/// DEP-GW-020
void checkIkev1OfBasic(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (isVpnGatewayOfNetwork(gateway) && isIkev2Alone(input.catalogue(), gateway))
            for (const Connection* connection : tunnelConnectionsOf(input, gateway))
                if (connection->ikeVersion == IkeVersion::IKEv1)
                    findings.add({connection->id, gateway.id}, QCoreApplication::translate("rules", "%1 is set to IKEv1, and %2, route-based of the SKU %3, speaks IKEv2 alone.").arg(input.name(connection->id), input.name(gateway.id), gateway.sku))
                        .at("ikeVersion").at(gateway.id, "sku")
                        .fixed(QCoreApplication::translate("rules", "Set IKEv2"), settingField(connection->id, "ikeVersion", choiceName(IkeVersion::IKEv2)));
}

/// DEP-GW-021
void checkPolicyBased(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!isVpnGatewayOfNetwork(gateway) || gateway.vpnType != VpnType::PolicyBased)
            continue;
        const auto fixed = [&](RuleFindings::Entry entry) { entry.at(gateway.id, "vpnType").fixed(QCoreApplication::translate("rules", "Make it route-based"), settingField(gateway.id, "vpnType", choiceName(VpnType::RouteBased))); };
        const QString name = input.name(gateway.id);
        if (input.catalogue().vpnGatewaySku(gateway.sku) && gateway.sku != QLatin1String("Basic"))
            fixed(findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is policy-based of the SKU %2, and policy-based gateways are of the Basic SKU alone.").arg(name, gateway.sku), QStringLiteral("sku")).at("sku"));
        if (gateway.activeActive == true)
            fixed(findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is policy-based and active-active, which takes a route-based gateway.").arg(name), QStringLiteral("activeActive")).at("activeActive"));
        if (gateway.enableBgp == true)
            fixed(findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is policy-based and has BGP on, which takes a route-based gateway.").arg(name), QStringLiteral("bgp")).at("enableBgp"));
        if (gateway.vpnClientConfiguration)
            fixed(findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is policy-based and takes remote users, which needs a route-based gateway.").arg(name), QStringLiteral("p2s")).at("vpnClientConfiguration"));
        for (const Connection* connection : tunnelConnectionsOf(input, gateway)) {
            if (connection->connectionType == ConnectionType::Vnet2Vnet)
                fixed(findings.add({connection->id, gateway.id}, QCoreApplication::translate("rules", "%1 joins virtual networks, which takes route-based gateways, and %2 is policy-based.").arg(input.name(connection->id), name), QStringLiteral("vnet2vnet")).at("connectionType"));
            if (connection->ikeVersion == IkeVersion::IKEv2)
                fixed(findings.add({connection->id, gateway.id}, QCoreApplication::translate("rules", "%1 is set to IKEv2, and %2 is policy-based, which speaks IKEv1 alone.").arg(input.name(connection->id), name), QStringLiteral("ike")).at("ikeVersion"));
        }
    }
}

/// DEP-GW-023
void checkGeneration(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* sku = gateway.virtualHub.isEmpty() && isSkuOfOtherGeneration(input.catalogue(), gateway) ? input.catalogue().vpnGatewaySku(gateway.sku) : nullptr;
        if (!sku || sku->generation == 0)        // the legacy SKUs have none
            continue;
        const QString other = choiceName(sku->generation == 1 ? VpnGatewayGeneration::Generation1 : VpnGatewayGeneration::Generation2);
        findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is of %2, which does not have the SKU %3.").arg(input.name(gateway.id), choiceName(*gateway.vpnGatewayGeneration), gateway.sku))
            .at("vpnGatewayGeneration").at("sku")
            .fixed(QCoreApplication::translate("rules", "Set %1").arg(other), settingField(gateway.id, "vpnGatewayGeneration", other));
    }
}

/// The changes of an ExpressRoute gateway that Azure makes in place. Source: "About ExpressRoute virtual network gateways", upgrades and
/// downgrades; "About ExpressRoute scalable gateway", upgrade options.
bool gwIsExpressRouteResize(const QString& from, const QString& to)
{
    static const QList<QStringList> pairs{{"Standard", "HighPerformance"}, {"Standard", "UltraPerformance"}, {"HighPerformance", "UltraPerformance"}, {"HighPerformance", "Standard"},
                                          {"ErGw1AZ", "ErGw2AZ"}, {"ErGw1AZ", "ErGw3AZ"}, {"ErGw2AZ", "ErGw3AZ"}, {"ErGw2AZ", "ErGw1AZ"},
                                          {"ErGw1AZ", "ErGwScale"}, {"ErGw2AZ", "ErGwScale"}, {"ErGw3AZ", "ErGwScale"}};
    return pairs.contains(QStringList{from, to});
}

/// Within a generation and without a change of zones, and never from or to Basic and the legacy SKUs.
bool gwIsVpnResize(const Catalogue& catalogue, const QString& from, const QString& to)
{
    for (const VpnGatewaySku& old : catalogue.vpnGatewaySkus())
        for (const VpnGatewaySku& wanted : catalogue.vpnGatewaySkus())
            if (old.name == from && wanted.name == to && old.generation == wanted.generation && old.generation != 0 && old.isZoneRedundant == wanted.isZoneRedundant && from != QLatin1String("Basic") && to != QLatin1String("Basic"))
                return true;
    return false;
}

/// DEP-GW-064
void checkResize(const RuleInput& input, RuleFindings& findings)
{
    const Catalogue& catalogue = input.catalogue();
    const auto isKnown = [&](const VirtualNetworkGateway& gateway, const QString& sku) {
        return gateway.gatewayType == GatewayType::Vpn ? catalogue.vpnGatewaySku(sku) != nullptr : catalogue.expressRouteGatewaySku(sku) || sku == catalogue.scalableGatewaySku().name;
    };
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const bool isChange = gateway.lifecycle == Lifecycle::Existing && gateway.virtualHub.isEmpty() && gateway.deployedSku != gateway.sku && isKnown(gateway, gateway.sku) && isKnown(gateway, gateway.deployedSku);
        if (isChange && !(gateway.gatewayType == GatewayType::Vpn ? gwIsVpnResize(catalogue, gateway.deployedSku, gateway.sku) : gwIsExpressRouteResize(gateway.deployedSku, gateway.sku)))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 stands as %2, and does not become %3 in place: it is migrated, or deleted and made again.").arg(input.name(gateway.id), gateway.deployedSku, gateway.sku)).at("sku").at("deployedSku");
    }
}

/// DEP-GW-065
void checkBasicExpressRoute(const RuleInput& input, RuleFindings& findings)
{
    const QString first = QString::fromLatin1(firstExpressRouteSku);
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (isExpressRouteGatewayOfNetwork(gateway) && gateway.sku == QLatin1String("Basic"))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is an ExpressRoute gateway of the Basic SKU, which is no longer sold.").arg(input.name(gateway.id)))
                .at("sku")
                .fixed(settingSkuText(first), settingSku(input, gateway, first));
}
}

std::vector<RuleCheck> checksGatewaySku()
{
    return {
        {"DEP-GW-013", checkSkuOfOtherType},
        {"DEP-GW-014", checkRetiredVpnSku},
        {"DEP-GW-015", checkLegacyVpnSku},
        {"DEP-GW-016", checkBgpOfBasic},
        {"DEP-GW-017", checkActiveActiveOfBasic},
        {"DEP-GW-019", checkPolicyOfBasic},
        {"DEP-GW-020", checkIkev1OfBasic},
        {"DEP-GW-021", checkPolicyBased},
        {"DEP-GW-023", checkGeneration},
        {"DEP-GW-064", checkResize},
        {"DEP-GW-065", checkBasicExpressRoute},
    };
}
