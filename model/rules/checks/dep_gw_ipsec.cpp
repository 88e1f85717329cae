// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateway_rules.h"
#include "model/edit/ipsec_policy_rules.h"
#include "model/rules/checks/dep_gw.h"
#include <algorithm>

// IKE and IPsec of connections. Source: Azure VPN Gateway documentation, IPsec/IKE policy FAQ and "Connect to multiple on-premises
// policy-based VPN devices".
namespace {
/// DEP-GW-048
void checkPartialPolicy(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (!connection.ipsecPolicy || !carriesTunnels(connection))
            continue;
        QStringList missing;
        for (const PolicyField& field : policyFields())
            if ((*connection.ipsecPolicy.*field.member).isEmpty())
                missing << QCoreApplication::translate("field", field.label);
        if (!missing.isEmpty())
            findings.add({connection.id}, QCoreApplication::translate("rules", "The IPsec policy of %1 does not name %2: Azure takes all six algorithms or none.").arg(input.name(connection.id), missing.join(QStringLiteral(", "))))
                .at("ipsecPolicy")
                .fixed(QCoreApplication::translate("rules", "Complete the policy with strong algorithms"), editingRow<Connection>(connection.id, [](Connection& row) {
                           if (row.ipsecPolicy)
                               row.ipsecPolicy = completedPolicy(*row.ipsecPolicy);
                           return row.ipsecPolicy.has_value();
                       }));
    }
}

/// DEP-GW-049
void checkUnequalGcm(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>())
        if (connection.ipsecPolicy && carriesTunnels(connection) && hasUnequalGcm(*connection.ipsecPolicy))
            findings.add({connection.id}, QCoreApplication::translate("rules", "The IPsec policy of %1 names %2 for encryption and %3 for integrity: a GCM algorithm stands for both.").arg(input.name(connection.id), connection.ipsecPolicy->ipsecEncryption, connection.ipsecPolicy->ipsecIntegrity))
                .at("ipsecPolicy")
                .fixed(QCoreApplication::translate("rules", "Use the GCM algorithm for both"), editingRow<Connection>(connection.id, [](Connection& row) {
                           if (!row.ipsecPolicy)
                               return false;
                           QString& encryption = row.ipsecPolicy->ipsecEncryption;
                           QString& integrity = row.ipsecPolicy->ipsecIntegrity;
                           (isGcm(encryption) ? integrity : encryption) = isGcm(encryption) ? encryption : integrity;
                           return true;
                       }));
}

/// DEP-GW-050. The reading of files refuses the other timers out of range.
void checkDpdTimeout(const RuleInput& input, RuleFindings& findings)
{
    constexpr int least = 9;                     // IPsec/IKE policy FAQ, "What is the default DPD timeout value?"
    constexpr int most = 3600;
    for (const Connection& connection : input.all<Connection>()) {
        if (!carriesTunnels(connection) || !connection.dpdTimeoutSeconds || (*connection.dpdTimeoutSeconds >= least && *connection.dpdTimeoutSeconds <= most))
            continue;
        const int nearest = std::clamp(*connection.dpdTimeoutSeconds, least, most);
        findings.add({connection.id}, QCoreApplication::translate("rules", "The DPD time-out of %1 is %2 s, and Azure takes %3 s to %4 s.").arg(input.name(connection.id)).arg(*connection.dpdTimeoutSeconds).arg(least).arg(most))
            .at("dpdTimeoutSeconds")
            .fixed(QCoreApplication::translate("rules", "Set %1 s").arg(nearest), settingField(connection.id, "dpdTimeoutSeconds", nearest));
    }
}

/// IPsec connections with their gateway in a network or hub.
template <class Visit> void gwForEachIpsec(const RuleInput& input, Visit visit)
{
    for (const Connection& connection : input.all<Connection>())
        if (const auto* gateway = connection.connectionType == ConnectionType::IPsec ? input.find(connection.gateway) : nullptr; gateway && gateway->gatewayType == GatewayType::Vpn)
            visit(connection, *gateway);
}

/// DEP-GW-051
void checkSelectorsPrerequisites(const RuleInput& input, RuleFindings& findings)
{
    gwForEachIpsec(input, [&](const Connection& connection, const VirtualNetworkGateway& gateway) {
        if (connection.usePolicyBasedTrafficSelectors != true)
            return;
        const QString name = input.name(connection.id);
        if (!connection.ipsecPolicy)
            findings.add({connection.id}, QCoreApplication::translate("rules", "%1 has policy-based traffic selectors and no IPsec policy of its own, which they need.").arg(name), QStringLiteral("policy"))
                .at("usePolicyBasedTrafficSelectors").at("ipsecPolicy")
                .fixed(QCoreApplication::translate("rules", "Give it a strong IPsec policy"), editingRow<Connection>(connection.id, [](Connection& row) {
                           row.ipsecPolicy = completedPolicy({});
                           return true;
                       }));
        if (connection.ikeVersion == IkeVersion::IKEv1)
            findings.add({connection.id}, QCoreApplication::translate("rules", "%1 has policy-based traffic selectors, which take IKEv2, and is set to IKEv1.").arg(name), QStringLiteral("ike"))
                .at("usePolicyBasedTrafficSelectors").at("ikeVersion")
                .fixed(QCoreApplication::translate("rules", "Set IKEv2"), settingField(connection.id, "ikeVersion", choiceName(IkeVersion::IKEv2)));
        if (gateway.virtualHub.isEmpty() && gateway.vpnType == VpnType::PolicyBased)
            findings.add({connection.id, gateway.id}, QCoreApplication::translate("rules", "%1 has policy-based traffic selectors, an option of route-based gateways, and %2 is policy-based.").arg(name, input.name(gateway.id)), QStringLiteral("vpnType"))
                .at("usePolicyBasedTrafficSelectors").at(gateway.id, "vpnType")
                .fixed(QCoreApplication::translate("rules", "Make %1 route-based").arg(input.name(gateway.id)), settingField(gateway.id, "vpnType", choiceName(VpnType::RouteBased)));
        else if (gateway.virtualHub.isEmpty() && gateway.sku == QLatin1String("Basic"))
            findings.add({connection.id, gateway.id}, QCoreApplication::translate("rules", "%1 has policy-based traffic selectors, which the Basic SKU of %2 does not have.").arg(name, input.name(gateway.id)), QStringLiteral("sku"))
                .at("usePolicyBasedTrafficSelectors").at(gateway.id, "sku")
                .fixed(settingSkuText(QString::fromLatin1(firstVpnSku)), settingSku(input, gateway, QString::fromLatin1(firstVpnSku)));
    });
}

/// DEP-GW-052
void checkPolicyBasedDevice(const RuleInput& input, RuleFindings& findings)
{
    gwForEachIpsec(input, [&](const Connection& connection, const VirtualNetworkGateway& gateway) {
        const auto* router = input.find(connection.router);
        if (!router || router->vpnType != VpnType::PolicyBased || gateway.vpnType == VpnType::PolicyBased || connection.usePolicyBasedTrafficSelectors == true)
            return;
        findings.add({connection.id, router->id, gateway.id}, QCoreApplication::translate("rules", "%1 chooses traffic by policy, and %2 offers it one tunnel for any traffic: %3 needs policy-based traffic selectors.").arg(input.name(router->id), input.name(gateway.id), input.name(connection.id)))
            .at("usePolicyBasedTrafficSelectors").at(router->id, "vpnType")
            .fixed(QCoreApplication::translate("rules", "Set policy-based traffic selectors"), editingRow<Connection>(connection.id, [](Connection& row) {
                       row.usePolicyBasedTrafficSelectors = true;
                       row.ipsecPolicy = completedPolicy(row.ipsecPolicy.value_or(IpsecPolicy()));
                       return true;
                   }));
    });
}

/// DEP-GW-053
void checkIkeOfDevice(const RuleInput& input, RuleFindings& findings)
{
    gwForEachIpsec(input, [&](const Connection& connection, const VirtualNetworkGateway& gateway) {
        const auto* router = input.find(connection.router);
        const IkeVersion version = ikeVersionOf(connection, gateway);
        if (!router || router->ikeVersions.isEmpty() || router->ikeVersions.contains(version))
            return;
        const QString common = choiceName(router->ikeVersions.first());
        findings.add({connection.id, router->id}, QCoreApplication::translate("rules", "%1 speaks %2, and %3 can %4 alone.").arg(input.name(connection.id), choiceName(version), input.name(router->id), common))
            .at("ikeVersion").at(router->id, "ikeVersions")
            .fixed(QCoreApplication::translate("rules", "Set %1").arg(common), settingField(connection.id, "ikeVersion", common));
    });
}

/// DEP-GW-057
void checkNobodyStarts(const RuleInput& input, RuleFindings& findings)
{
    gwForEachIpsec(input, [&](const Connection& connection, const VirtualNetworkGateway&) {
        const auto* router = input.find(connection.router);
        if (!router)
            return;
        if (connection.connectionMode == ConnectionMode::ResponderOnly && router->ikeRole == ConnectionMode::ResponderOnly)
            findings.add({connection.id, router->id}, QCoreApplication::translate("rules", "%1 only answers, and so does %2: nobody starts the tunnel.").arg(input.name(connection.id), input.name(router->id)), QStringLiteral("tunnel"))
                .at("connectionMode").at(router->id, "ikeRole")
                .fixed(QCoreApplication::translate("rules", "Let Azure start it too"), settingField(connection.id, "connectionMode", choiceName(ConnectionMode::Default)));
        const auto peer = connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->bgpPeeringAddress) : std::nullopt;
        if (connection.enableBgp == true && peer && isApipa(*peer) && router->isBgpPassive == true)
            findings.add({connection.id, router->id}, QCoreApplication::translate("rules", "The BGP peer of %1 is the APIPA address %2, to which Azure starts no session, and %3 waits for one.").arg(input.name(connection.id), connection.localNetworkGateway->bgpPeeringAddress, input.name(router->id)), QStringLiteral("bgp"))
                .at("localNetworkGateway").at(router->id, "bgpPassive");
    });
}
}

std::vector<RuleCheck> checksGatewayIpsec()
{
    return {
        {"DEP-GW-048", checkPartialPolicy},
        {"DEP-GW-049", checkUnequalGcm},
        {"DEP-GW-050", checkDpdTimeout},
        {"DEP-GW-051", checkSelectorsPrerequisites},
        {"DEP-GW-052", checkPolicyBasedDevice},
        {"DEP-GW-053", checkIkeOfDevice},
        {"DEP-GW-057", checkNobodyStarts},
    };
}
