// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateway_rules.h"
#include "model/rules/checks/dep_gw.h"

// NAT rules of VPN gateways. Source: Azure VPN Gateway documentation, "About NAT on Azure VPN Gateway" and its limitations.
namespace {
/// The smallest SKU that has it.
const char* const gwNatSku = "VpnGw2AZ";

/// DEP-GW-036
void checkNatSku(const RuleInput& input, RuleFindings& findings)
{
    const QString sku = QString::fromLatin1(gwNatSku);
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (isVpnGatewayOfNetwork(gateway) && !gateway.natRules.isEmpty() && takesNat(gateway) == false)
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has NAT rules, and the SKU %2 has no NAT.").arg(input.name(gateway.id), gateway.sku))
                .at("natRules").at("sku")
                .fixed(settingSkuText(sku), settingSku(input, gateway, sku));
}

/// DEP-GW-037
void checkNatConnection(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (connection.natRules.isEmpty() || !carriesTunnels(connection))
            continue;
        const bool isVnet2Vnet = connection.connectionType == ConnectionType::Vnet2Vnet;
        if (!isVnet2Vnet && connection.usePolicyBasedTrafficSelectors != true)
            continue;
        const QString rules = QStringList(connection.natRules).join(QStringLiteral(", "));
        findings.add({connection.id}, isVnet2Vnet ? QCoreApplication::translate("rules", "%1 joins virtual networks and uses the NAT rules %2, which serve IPsec connections to sites alone.").arg(input.name(connection.id), rules)
                                                  : QCoreApplication::translate("rules", "%1 has policy-based traffic selectors and uses the NAT rules %2, which do not go together.").arg(input.name(connection.id), rules))
            .at("natRules").at(isVnet2Vnet ? "connectionType" : "usePolicyBasedTrafficSelectors")
            .fixed(QCoreApplication::translate("rules", "Use no NAT rules"), settingField(connection.id, "natRules", QJsonValue::Undefined));
    }
}

/// DEP-GW-038
void checkDynamicNat(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        for (const NatRule& rule : gateway.natRules) {
            QList<ObjectId> users;
            for (const Connection* connection : tunnelConnectionsOf(input, gateway))
                if (rule.type == NatRuleType::Dynamic && connection->gateway == gateway.id && connection->natRules.contains(rule.name))
                    users << connection->id;
            if (users.size() > 1)
                findings.add(QList<ObjectId>{gateway.id} + users, QCoreApplication::translate("rules", "The dynamic NAT rule “%1” of %2 serves one connection, and %3 use it.").arg(rule.name, input.name(gateway.id), input.names(users)), rule.name).at("natRules");
        }
}

/// DEP-GW-039
void checkNatWithApipa(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto peer = connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->bgpPeeringAddress) : std::nullopt;
        if (connection.connectionType == ConnectionType::IPsec && connection.enableBgp == true && !connection.natRules.isEmpty() && peer && isApipa(*peer))
            findings.add({connection.id}, QCoreApplication::translate("rules", "%1 uses NAT rules, and its BGP peer is the APIPA address %2: NAT does not go with one.").arg(input.name(connection.id), connection.localNetworkGateway->bgpPeeringAddress)).at("natRules").at("localNetworkGateway");
    }
}

/// DEP-GW-040
void checkNatRouteTranslation(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!isVpnGatewayOfNetwork(gateway) || gateway.enableBgpRouteTranslationForNat == true)
            continue;
        for (const Connection* connection : tunnelConnectionsOf(input, gateway))
            if (connection->connectionType == ConnectionType::IPsec && connection->enableBgp == true && !natRulesOf(input, *connection).isEmpty())
                findings.add({connection->id, gateway.id}, QCoreApplication::translate("rules", "%1 has BGP and NAT rules, and %2 does not translate the routes that BGP tells.").arg(input.name(connection->id), input.name(gateway.id)))
                    .at("natRules").at(gateway.id, "enableBgpRouteTranslationForNat")
                    .fixed(QCoreApplication::translate("rules", "Translate the routes of BGP"), settingField(gateway.id, "enableBgpRouteTranslationForNat", true));
    }
}
}

std::vector<RuleCheck> checksGatewayNat()
{
    return {
        {"DEP-GW-036", checkNatSku},
        {"DEP-GW-037", checkNatConnection},
        {"DEP-GW-038", checkDynamicNat},
        {"DEP-GW-039", checkNatWithApipa},
        {"DEP-GW-040", checkNatRouteTranslation},
    };
}
