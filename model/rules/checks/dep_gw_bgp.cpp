// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/free_prefix.h"
#include "model/edit/gateway_rules.h"
#include "model/rules/checks/dep_gw.h"
#include <algorithm>

// Routes of VPN connections: prefixes or BGP. Source: Azure VPN Gateway documentation, "How to configure BGP for Azure VPN Gateway".
namespace {
/// What Azure takes for its own ends of APIPA sessions, 169.254.21.0 to 169.254.22.255. Source: "How to configure BGP", the portal's hint.
const char* const gwApipaRanges[] = {"169.254.21.0/24", "169.254.22.0/24"};

/// DEP-GW-054
void checkStaticWithoutPrefixes(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (connection.connectionType != ConnectionType::IPsec || connection.enableBgp == true)
            continue;
        const auto& local = connection.localNetworkGateway;
        const auto* router = input.find(connection.router);
        const QList<Cidr> drawn = router ? advertisedBy(input, *router) : QList<Cidr>();
        if (local && local->localNetworkAddressSpace.isWritten && local->localNetworkAddressSpace.isEmpty()) {
            auto entry = findings.add({connection.id}, QCoreApplication::translate("rules", "%1 has no BGP, and its local network gateway lists no prefix: Azure would send nothing through it.").arg(input.name(connection.id)));
            entry.at("localNetworkGateway").at("enableBgp");
            if (!drawn.isEmpty())
                entry.fixed(QCoreApplication::translate("rules", "Take the prefixes of the site"), editingRow<Connection>(connection.id, [drawn](Connection& row) {
                                if (row.localNetworkGateway)
                                    row.localNetworkGateway->localNetworkAddressSpace = ListOf<Cidr>(drawn);
                                return row.localNetworkGateway.has_value();
                            }));
        } else if (router && drawn.isEmpty() && (!local || local->localNetworkAddressSpace.isEmpty())) {
            findings.undecided({connection.id}, QCoreApplication::translate("rules", "%1 has no BGP, and no prefix of its site is known.").arg(input.name(connection.id))).at("enableBgp");
        }
    }
}

/// DEP-GW-055
void checkBgpAtBothEnds(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (!carriesTunnels(connection) || connection.enableBgp != true)
            continue;
        const bool isIpsec = connection.connectionType == ConnectionType::IPsec;
        for (const auto* end : {input.find(connection.gateway), isIpsec ? nullptr : input.find(connection.remoteGateway)})
            if (end && end->gatewayType == GatewayType::Vpn && !hasBgp(*end))
                findings.add({connection.id, end->id}, QCoreApplication::translate("rules", "%1 has BGP on, and %2 has it off.").arg(input.name(connection.id), input.name(end->id)))
                    .at("enableBgp").at(end->id, "enableBgp")
                    .fixed(QCoreApplication::translate("rules", "Switch BGP of %1 on").arg(input.name(end->id)), settingField(end->id, "enableBgp", true));
        const auto* router = isIpsec ? input.find(connection.router) : nullptr;
        const auto& local = connection.localNetworkGateway;
        if (router && !router->asn && !(local && local->asn))
            findings.undecided({connection.id, router->id}, QCoreApplication::translate("rules", "%1 has BGP on, and the ASN of %2 is not known.").arg(input.name(connection.id), input.name(router->id)), QStringLiteral("asn")).at(router->id, "asn");
        else if (isIpsec && local && local->asn && local->bgpPeeringAddress.isEmpty())
            findings.undecided({connection.id}, QCoreApplication::translate("rules", "%1 has BGP on, and its local network gateway names no BGP peering address.").arg(input.name(connection.id)), QStringLiteral("peer")).at("localNetworkGateway");
    }
}

/// Free APIPA addresses of a gateway's instances, one or two.
QStringList gwFreeApipa(const Design& design, const VirtualNetworkGateway& gateway)
{
    QList<Cidr> taken;
    for (const Connection& connection : design.all<Connection>())
        if (const auto peer = connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->bgpPeeringAddress) : std::nullopt)
            taken << *peer;
    for (const VirtualNetworkGateway& other : design.all<VirtualNetworkGateway>())
        for (const QString& text : other.bgpPeeringAddresses)
            if (const auto address = addressOf(text))
                taken << *address;
    QStringList free;
    const int wanted = gateway.activeActive == true ? 2 : 1;
    for (const char* range : gwApipaRanges) {
        taken << prefix((QByteArray(range).left(QByteArray(range).lastIndexOf('.')) + ".0").constData());
        while (free.size() < wanted) {
            const auto address = firstFreePrefix(prefix(range), 32, taken);
            if (!address)
                break;
            taken << *address;
            free << toText(*address).section(u'/', 0, 0);
        }
    }
    return free;
}

/// DEP-GW-056
void checkApipaOfGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = connection.connectionType == ConnectionType::IPsec && connection.enableBgp == true ? input.find(connection.gateway) : nullptr;
        const auto peer = connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->bgpPeeringAddress) : std::nullopt;
        if (!gateway || !isVpnGatewayOfNetwork(*gateway) || !peer || !isApipa(*peer))
            continue;
        const bool hasApipa = std::any_of(gateway->bgpPeeringAddresses.begin(), gateway->bgpPeeringAddresses.end(), [](const QString& text) {
            const auto address = addressOf(text);
            return address && isApipa(*address);
        });
        if (!hasApipa)
            findings.add({connection.id, gateway->id}, QCoreApplication::translate("rules", "The BGP peer of %1 is the APIPA address %2, and %3 has none of its own.").arg(input.name(connection.id), connection.localNetworkGateway->bgpPeeringAddress, input.name(gateway->id)))
                .at("localNetworkGateway").at(gateway->id, "customBgpIpAddresses")
                .fixed(QCoreApplication::translate("rules", "Give %1 APIPA addresses").arg(input.name(gateway->id)), [id = gateway->id](const Design& design) -> Result<Design> {
                    const auto* row = design.find<VirtualNetworkGateway>(id);
                    const QStringList addresses = row ? gwFreeApipa(design, *row) : QStringList();
                    if (addresses.isEmpty())
                        return Error{QCoreApplication::translate("rules", "No APIPA address is free."), {}};
                    VirtualNetworkGateway changed = *row;
                    for (const QString& address : addresses)
                        changed.bgpPeeringAddresses << address;
                    return design.with(changed);
                });
    }
}
}

std::vector<RuleCheck> checksGatewayBgp()
{
    return {
        {"DEP-GW-054", checkStaticWithoutPrefixes},
        {"DEP-GW-055", checkBgpAtBothEnds},
        {"DEP-GW-056", checkApipaOfGateway},
    };
}
