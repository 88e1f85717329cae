// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/first_values.h"
#include "model/edit/pre_shared_key.h"
#include "model/edit/set_field.h"
#include "model/edit/vpn_client_rules.h"
#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

// Source of the rules: Azure VPN Gateway documentation, "About cryptographic requirements and Azure VPN gateways"; RFC 8247.
namespace {
const QString secGroup24 = QStringLiteral("DHGroup24"), secPfs24 = QStringLiteral("PFS24"), secStrongGroup = QStringLiteral("ECP384");

bool secHasTunnels(const Connection& connection)
{
    return connection.connectionType == ConnectionType::IPsec || connection.connectionType == ConnectionType::Vnet2Vnet;
}

/// Whether the gateway of a connection takes a policy of one's own; of an unknown SKU it does.
bool secTakesPolicy(const RuleInput& input, const Connection& connection)
{
    for (const auto& end : {connection.gateway, connection.remoteGateway})
        if (const auto* gateway = input.find(end); gateway && gateway->virtualHub.isEmpty())
            if (const auto* sku = vpnSkuOf(input.catalogue(), *gateway); sku && sku->customIpsecPolicy == false)
                return false;
    return true;
}

std::function<Result<Design>(const Design&)> secWithPolicy(const ObjectId& id, const std::function<void(IpsecPolicy&)>& edit)
{
    return [id, edit](const Design& design) -> Result<Design> {
        const auto* known = design.find<Connection>(id);
        if (!known)
            return Error{QCoreApplication::translate("rules", "The connection is gone."), {}};
        Connection connection = *known;
        IpsecPolicy policy = known->ipsecPolicy.value_or(IpsecPolicy());
        edit(policy);
        connection.ipsecPolicy = policy;
        return design.with(connection);
    };
}

void secMakeStrong(IpsecPolicy& policy) { policy = strongIpsecPolicy(); }

/// SEC-VPN-001
void checkWeakAlgorithms(const RuleInput& input, RuleFindings& findings)
{
    struct Part { const char* label; QString IpsecPolicy::* value; QList<CryptoAlgorithm> IpsecAlgorithms::* offered; };
    static const Part parts[] = {
        {QT_TRANSLATE_NOOP("field", "IKE encryption"), &IpsecPolicy::ikeEncryption, &IpsecAlgorithms::ikeEncryption},
        {QT_TRANSLATE_NOOP("field", "IKE integrity"), &IpsecPolicy::ikeIntegrity, &IpsecAlgorithms::ikeIntegrity},
        {QT_TRANSLATE_NOOP("field", "DH group"), &IpsecPolicy::dhGroup, &IpsecAlgorithms::dhGroup},
        {QT_TRANSLATE_NOOP("field", "IPsec encryption"), &IpsecPolicy::ipsecEncryption, &IpsecAlgorithms::ipsecEncryption},
        {QT_TRANSLATE_NOOP("field", "IPsec integrity"), &IpsecPolicy::ipsecIntegrity, &IpsecAlgorithms::ipsecIntegrity},
        {QT_TRANSLATE_NOOP("field", "PFS group"), &IpsecPolicy::pfsGroup, &IpsecAlgorithms::pfsGroup},
    };
    for (const Connection& connection : input.all<Connection>()) {
        if (!connection.ipsecPolicy)
            continue;
        QStringList weak;
        for (const Part& part : parts) {
            const QString& value = (*connection.ipsecPolicy).*part.value;
            const CryptoAlgorithm* algorithm = findAlgorithm(input.catalogue().ipsecAlgorithms().*part.offered, value);
            const bool isOfGroup24 = value == secGroup24 || value == secPfs24;                   // SEC-VPN-009
            const bool hasNoPfs = part.value == &IpsecPolicy::pfsGroup && value == QLatin1String("None");
            if (algorithm && ((algorithm->isWeak() && !isOfGroup24) || hasNoPfs))
                weak << QCoreApplication::translate("rules", "%1 %2").arg(QCoreApplication::translate("field", part.label), value);
        }
        if (!weak.isEmpty())
            findings.add({connection.id}, QCoreApplication::translate("rules", "The IPsec policy of %1 is weak: %2.").arg(input.name(connection.id), weak.join(QStringLiteral(", "))))
                .at("ipsecPolicy")
                .fixed(QCoreApplication::translate("rules", "Set a strong policy"), secWithPolicy(connection.id, secMakeStrong));
    }
}

/// SEC-VPN-002
void checkPolicyPinned(const RuleInput& input, RuleFindings& findings)
{
    if (input.profile().dataClassification != DataClassification::Regulated)
        return;
    for (const Connection& connection : input.all<Connection>()) {
        if (!secHasTunnels(connection) || connection.ipsecPolicy)
            continue;
        auto entry = findings.add({connection.id}, QCoreApplication::translate("rules", "The data is regulated, and %1 takes Azure's default proposals, old ones among them.").arg(input.name(connection.id)));
        entry.at("ipsecPolicy");
        if (secTakesPolicy(input, connection))
            entry.fixed(QCoreApplication::translate("rules", "Set a strong policy"), secWithPolicy(connection.id, secMakeStrong));
    }
}

/// SEC-VPN-003
void checkIkeVersion(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (!secHasTunnels(connection) || connection.ikeVersion != IkeVersion::IKEv1)
            continue;
        auto entry = findings.add({connection.id}, QCoreApplication::translate("rules", "%1 uses IKEv1, which is obsolete.").arg(input.name(connection.id)));
        entry.at("ikeVersion");
        const auto* gateway = input.find(connection.gateway);
        if (!gateway || gateway->vpnType != VpnType::PolicyBased)        // which speaks nothing else
            entry.fixed(QCoreApplication::translate("rules", "Set IKEv2"), settingField(connection.id, "ikeVersion", choiceName(IkeVersion::IKEv2)));
    }
}

bool secIsBasic(const VirtualNetworkGateway& gateway) { return gateway.virtualHub.isEmpty() && gateway.sku == QLatin1String("Basic"); }

std::function<Result<Design>(const Design&)> secWithClients(const ObjectId& id, const std::function<void(VpnClientConfiguration&)>& edit)
{
    return [id, edit](const Design& design) -> Result<Design> {
        const auto* known = design.find<VirtualNetworkGateway>(id);
        if (!known || !known->vpnClientConfiguration)
            return Error{QCoreApplication::translate("rules", "The gateway takes no remote users any more."), {}};
        VirtualNetworkGateway gateway = *known;
        edit(*gateway.vpnClientConfiguration);
        return design.with(gateway);
    };
}

/// SEC-VPN-004
void checkClientSignIn(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!gateway.vpnClientConfiguration || gateway.vpnClientConfiguration->vpnAuthenticationTypes.contains(VpnAuthenticationType::Aad))
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "Remote users of %1 do not sign in with Microsoft Entra ID, so conditional access does not guard them.").arg(input.name(gateway.id)));
        entry.at("vpnClientConfiguration");
        if (!secIsBasic(gateway))
            entry.fixed(QCoreApplication::translate("rules", "Add Entra ID and OpenVPN"), secWithClients(gateway.id, [](VpnClientConfiguration& clients) {
                if (clients.vpnAuthenticationTypes.isEmpty())
                    clients.vpnAuthenticationTypes << VpnAuthenticationType::Certificate;        // what it stands for
                clients.vpnAuthenticationTypes << VpnAuthenticationType::Aad;
                if (!clients.vpnClientProtocols.contains(VpnClientProtocol::OpenVpn))
                    clients.vpnClientProtocols << VpnClientProtocol::OpenVpn;
            }));
    }
}

/// SEC-VPN-005
void checkSstp(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!gateway.vpnClientConfiguration || !gateway.vpnClientConfiguration->vpnClientProtocols.contains(VpnClientProtocol::Sstp))
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 still offers SSTP to remote users, which is being retired.").arg(input.name(gateway.id)));
        entry.at("vpnClientConfiguration");
        if (!secIsBasic(gateway))                                        // which has nothing else
            entry.fixed(QCoreApplication::translate("rules", "Remove SSTP"), secWithClients(gateway.id, [](VpnClientConfiguration& clients) {
                clients.vpnClientProtocols.removeAll(VpnClientProtocol::Sstp);
                if (clients.vpnClientProtocols.isEmpty())
                    clients.vpnClientProtocols << VpnClientProtocol::OpenVpn;
            }));
    }
}

/// SEC-VPN-006
void checkKeysDiffer(const RuleInput& input, RuleFindings& findings)
{
    QMap<QString, QList<const Connection*>> byKey;
    for (const Connection& connection : input.all<Connection>())
        if (connection.connectionType == ConnectionType::IPsec && hasPreSharedKey(connection)) {
            if (!connection.sharedKeyReference.isEmpty())
                byKey[QStringLiteral("reference ") + connection.sharedKeyReference] << &connection;
            else if (!connection.sharedKey.isEmpty())
                byKey[QStringLiteral("key ") + connection.sharedKey] << &connection;
        }
    for (const QList<const Connection*>& group : byKey) {
        QList<ObjectId> connections, sites;
        for (const Connection* one : group) {
            connections << one->id;
            for (const Site* site : sitesOf(input, *one))
                if (!sites.contains(site->id))
                    sites << site->id;
        }
        if (sites.size() < 2 || connections.size() < 2)
            continue;
        auto entry = findings.add(connections, QCoreApplication::translate("rules", "%1 share one pre-shared key, to %2: who learns it at one site can pose as the others.").arg(input.names(connections), input.names(sites)));
        for (const ObjectId& id : connections)
            entry.at(id, group.first()->sharedKeyReference.isEmpty() ? "sharedKey" : "sharedKeyReference");
        entry.fixed(QCoreApplication::translate("rules", "Forget the key of all but %1, to set new ones").arg(input.name(connections.first())), [others = connections.mid(1)](const Design& design) {
            Result<Design> edited = design;
            for (const ObjectId& id : others)
                if (edited)
                    edited = withoutKey(*edited, id);
            return edited;
        });
    }
}

/// SEC-VPN-007
void checkKeyInFile(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>())
        if (!connection.sharedKey.isEmpty())
            findings.add({connection.id}, QCoreApplication::translate("rules", "The pre-shared key of %1 stands in the design file, for whoever reads it.").arg(input.name(connection.id)))
                .at("sharedKey")
                .fixed(QCoreApplication::translate("rules", "Take the key out of the file"), settingField(connection.id, "sharedKey", QJsonValue(QJsonValue::Undefined)));
}

/// SEC-VPN-008
void checkCertificates(const RuleInput& input, RuleFindings& findings)
{
    if (input.profile().requireCertificates != true)
        return;
    for (const Connection& connection : input.all<Connection>())
        if (connection.connectionType == ConnectionType::IPsec && hasPreSharedKey(connection))
            findings.add({connection.id}, QCoreApplication::translate("rules", "%1 authenticates by a pre-shared key, and the design wants certificates.").arg(input.name(connection.id))).at("authentication");
}

/// SEC-VPN-009
void checkSubgroups(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (!connection.ipsecPolicy || (connection.ipsecPolicy->dhGroup != secGroup24 && connection.ipsecPolicy->pfsGroup != secPfs24))
            continue;
        findings.add({connection.id}, QCoreApplication::translate("rules", "The IPsec policy of %1 uses group 24, whose parameters RFC 8247 advises against.").arg(input.name(connection.id)))
            .at("ipsecPolicy")
            .fixed(QCoreApplication::translate("rules", "Set %1").arg(secStrongGroup), secWithPolicy(connection.id, [](IpsecPolicy& policy) {
                if (policy.dhGroup == secGroup24)
                    policy.dhGroup = secStrongGroup;
                if (policy.pfsGroup == secPfs24)
                    policy.pfsGroup = secStrongGroup;
            }));
    }
}
}

std::vector<RuleCheck> checksSecVpn()
{
    return {
        {"SEC-VPN-001", checkWeakAlgorithms},
        {"SEC-VPN-002", checkPolicyPinned},
        {"SEC-VPN-003", checkIkeVersion},
        {"SEC-VPN-004", checkClientSignIn},
        {"SEC-VPN-005", checkSstp},
        {"SEC-VPN-006", checkKeysDiffer},
        {"SEC-VPN-007", checkKeyInFile},
        {"SEC-VPN-008", checkCertificates},
        {"SEC-VPN-009", checkSubgroups},
    };
}
