// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_check.h"
#include "model/edit/gateway_rules.h"
#include "model/edit/ipsec_policy_rules.h"
#include <QCoreApplication>

// BGP and the IPsec policies of VPN connections. Source: Azure VPN Gateway documentation, BGP FAQ and IPsec/IKE policy FAQ.
namespace {
void refuseReservedAsn(const ChoiceCheck& check, const Connection& connection, const EdgeRouter& router, const VirtualNetworkGateway& gateway)
{
    const GatewayLimits& limits = check.catalogue.gatewayLimits();
    const QList<FieldOf> fields{{connection.id, QStringLiteral("enableBgp")}, {connection.id, QStringLiteral("router")}, {connection.id, QStringLiteral("gateway")}, {router.id, QStringLiteral("asn")}};
    const std::uint32_t own = gateway.asn ? gateway.asn->number() : limits.defaultAsn;
    if (router.asn->number() == own)
        check.refuse(fields + QList<FieldOf>{{gateway.id, QStringLiteral("asn")}}, QCoreApplication::translate("edit", "BGP needs two ASNs, and “%1” and “%2” both have %3.").arg(check.name(router.id), check.name(gateway.id)).arg(own));
    else if (contains(limits.vpnReservedAsns.value, router.asn->number()))
        check.refuse(fields, QCoreApplication::translate("edit", "BGP of a VPN takes no reserved ASN, and “%1” has %2: Azure and IANA reserve %3.").arg(check.name(router.id), toText(*router.asn), toText(limits.vpnReservedAsns.value)));
}
}

void checkRouter(const ChoiceCheck& check, const EdgeRouter& router)
{
    // Those that neither a circuit nor a VPN takes; each has others of its own.
    const GatewayLimits& limits = check.catalogue.gatewayLimits();
    if (router.asn && contains(limits.expressRouteReservedAsns.value, router.asn->number()) && contains(limits.vpnReservedAsns.value, router.asn->number()))
        check.refuse({{router.id, QStringLiteral("asn")}}, QCoreApplication::translate("edit", "%1 is Azure's own ASN: it reserves %2 on circuits, and %3 on VPNs.")
                                                               .arg(toText(*router.asn), toText(limits.expressRouteReservedAsns.value), toText(limits.vpnReservedAsns.value)));
}

void checkBgp(const ChoiceCheck& check, const Connection& connection)
{
    const bool isIpsec = connection.connectionType == ConnectionType::IPsec;
    const bool isVnet2Vnet = connection.connectionType == ConnectionType::Vnet2Vnet;
    const auto* gateway = check.design.find(connection.gateway);
    if (!gateway || connection.enableBgp != true || (!isIpsec && !isVnet2Vnet))
        return;
    const auto* remote = isVnet2Vnet ? check.design.find(connection.remoteGateway) : nullptr;
    for (const auto* end : {gateway, remote})
        if (end && end->gatewayType == GatewayType::Vpn && !hasBgp(*end))
            check.refuse({{connection.id, QStringLiteral("enableBgp")}, {connection.id, QStringLiteral("gateway")}, {connection.id, QStringLiteral("remoteGateway")}, {end->id, QStringLiteral("enableBgp")}},
                         QCoreApplication::translate("edit", "BGP of “%1” needs BGP on “%2”: set it on the gateway first.").arg(check.name(connection.id), check.name(end->id)));
    const auto* router = isIpsec ? check.design.find(connection.router) : nullptr;
    if (router && router->asn)
        refuseReservedAsn(check, connection, *router, *gateway);
    const std::uint32_t defaultAsn = check.catalogue.gatewayLimits().defaultAsn;
    const auto asnOf = [&](const VirtualNetworkGateway& end) { return end.asn ? end.asn->number() : defaultAsn; };
    if (remote && remote->id != gateway->id && asnOf(*gateway) == asnOf(*remote))
        check.refuse({{connection.id, QStringLiteral("enableBgp")}, {connection.id, QStringLiteral("gateway")}, {connection.id, QStringLiteral("remoteGateway")}, {gateway->id, QStringLiteral("asn")}, {remote->id, QStringLiteral("asn")}},
                     QCoreApplication::translate("edit", "BGP needs two ASNs, and “%1” and “%2” both have %3.").arg(check.name(gateway->id), check.name(remote->id)).arg(asnOf(*gateway)));
}

void checkIpsec(const ChoiceCheck& check, const Connection& connection)
{
    if (!connection.ipsecPolicy)
        return;
    const QList<FieldOf> fields{{connection.id, QStringLiteral("ipsecPolicy")}};
    const IpsecPolicy& policy = *connection.ipsecPolicy;
    for (const PolicyField& field : policyFields()) {
        const QString& value = policy.*field.member;
        const QString label = QCoreApplication::translate("field", field.label);
        if (value.isEmpty())
            check.refuse(fields, QCoreApplication::translate("edit", "%1 is missing: a policy of your own names all six algorithms.").arg(label));
        else if (!findAlgorithm(check.catalogue.ipsecAlgorithms().*field.offered, value))
            check.refuse(fields, QCoreApplication::translate("edit", "%1 is not among the %2 choices of %3.").arg(value).arg((check.catalogue.ipsecAlgorithms().*field.offered).size()).arg(label));
    }
    if (hasUnequalGcm(policy))
        check.refuse(fields, QCoreApplication::translate("edit", "IPsec encryption %1 and IPsec integrity %2 do not go together: a GCM algorithm stands for both, in the same length.").arg(policy.ipsecEncryption, policy.ipsecIntegrity));
}
