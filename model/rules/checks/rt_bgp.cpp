// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/rt_bgp.h"
#include "model/edit/free_asn.h"
#include "model/edit/set_field.h"
#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>

// Source of the rules: Azure VPN Gateway documentation, the BGP FAQ.
namespace {
constexpr std::uint32_t bgpLastAsn = 4294967295U;        ///< reserved by RFC 7300

bool bgpIsReserved(const RuleInput& input, std::uint32_t asn)
{
    return asn == bgpLastAsn || contains(input.catalogue().gatewayLimits().vpnReservedAsns.value, asn);
}

std::uint32_t bgpAsnOf(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    return gateway.asn && gateway.virtualHub.isEmpty() ? gateway.asn->number() : input.catalogue().gatewayLimits().defaultAsn;
}

/// The AS number at the other end of an IPsec connection, and the object that says it.
struct BgpBranch
{
    std::optional<Asn> asn;
    ObjectId object;
    const char* field = "asn";
};

BgpBranch bgpBranchOf(const RuleInput& input, const Connection& connection)
{
    if (connection.localNetworkGateway && connection.localNetworkGateway->asn)
        return {connection.localNetworkGateway->asn, connection.id, "localNetworkGateway"};
    const auto* router = input.find(connection.router);
    return router ? BgpBranch{router->asn, router->id} : BgpBranch();
}

/// Sets a free private AS number on a router, gateway, or the local network gateway of a connection.
std::function<Result<Design>(const Design&)> bgpSettingFreeAsn(const RuleInput& input, const ObjectId& object)
{
    return [object, limits = input.catalogue().gatewayLimits()](const Design& design) -> Result<Design> {
        const auto free = freeAsn(design, limits);
        if (!free)
            return Error{QCoreApplication::translate("rules", "No private ASN is free."), {}};
        const auto* connection = design.find<Connection>(object);
        if (!connection)
            return setField(design, object, QStringLiteral("asn"), static_cast<double>(free->number()));
        if (!connection->localNetworkGateway)
            return Error{QCoreApplication::translate("rules", "The local network gateway is gone."), {}};
        Connection edited = *connection;
        edited.localNetworkGateway->asn = free;
        return design.with(edited);
    };
}

/// RT-BGP-001
void checkSameAsn(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = input.find(connection.gateway);
        if (connection.connectionType != ConnectionType::IPsec || connection.enableBgp != true || !gateway)
            continue;
        const BgpBranch branch = bgpBranchOf(input, connection);
        if (!branch.asn || branch.asn->number() != bgpAsnOf(input, *gateway))
            continue;
        findings.add({connection.id, gateway->id}, QCoreApplication::translate("rules", "Both ends of %1 have ASN %2: BGP needs two.").arg(input.name(connection.id)).arg(branch.asn->number()))
            .at("enableBgp").at(branch.object, branch.field).at(gateway->id, "asn")
            .fixed(QCoreApplication::translate("rules", "Set a free ASN on the branch"), bgpSettingFreeAsn(input, branch.object));
    }
}

/// RT-BGP-002
void checkBranchAsn(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (connection.connectionType != ConnectionType::IPsec || connection.enableBgp != true)
            continue;
        const BgpBranch branch = bgpBranchOf(input, connection);
        if (branch.asn && bgpIsReserved(input, branch.asn->number()))
            findings.add({branch.object}, QCoreApplication::translate("rules", "%1 has ASN %2 for BGP with a VPN gateway, and Azure and IANA reserve %3.").arg(input.name(branch.object)).arg(branch.asn->number()).arg(toText(input.catalogue().gatewayLimits().vpnReservedAsns.value)))
                .at(branch.field).at(connection.id, "enableBgp")
                .fixed(QCoreApplication::translate("rules", "Set a free ASN"), bgpSettingFreeAsn(input, branch.object));
    }
}

/// RT-BGP-003
void checkGatewayAsn(const RuleInput& input, RuleFindings& findings)
{
    const std::uint32_t standard = input.catalogue().gatewayLimits().defaultAsn;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const bool hasBgp = gateway.enableBgp == true || !gateway.virtualHub.isEmpty();
        if (gateway.gatewayType == GatewayType::Vpn && hasBgp && gateway.asn && gateway.asn->number() != standard && bgpIsReserved(input, gateway.asn->number()))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has the reserved ASN %2.").arg(input.name(gateway.id)).arg(gateway.asn->number()))
                .at("asn")
                .fixed(QCoreApplication::translate("rules", "Set ASN %1").arg(standard), settingField(gateway.id, "asn", static_cast<double>(standard)));
    }
}

/// RT-BGP-004
void checkGatewaysShareAsn(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = connection.connectionType == ConnectionType::Vnet2Vnet && connection.enableBgp == true ? input.find(connection.gateway) : nullptr;
        const auto* remote = input.find(connection.remoteGateway);
        if (!gateway || !remote || gateway == remote || bgpAsnOf(input, *gateway) != bgpAsnOf(input, *remote))
            continue;
        // That of a gateway in a virtual hub cannot be set.
        const ObjectId& changed = remote->virtualHub.isEmpty() ? remote->id : gateway->id;
        auto entry = findings.add({connection.id, gateway->id, remote->id}, QCoreApplication::translate("rules", "%1 and %2 both have ASN %3: BGP between them needs two.").arg(input.name(gateway->id), input.name(remote->id)).arg(bgpAsnOf(input, *gateway)));
        entry.at("enableBgp").at(gateway->id, "asn").at(remote->id, "asn");
        if (remote->virtualHub.isEmpty() || gateway->virtualHub.isEmpty())
            entry.fixed(QCoreApplication::translate("rules", "Set a free ASN on %1").arg(input.name(changed)), bgpSettingFreeAsn(input, changed));
    }
}
}

std::vector<RuleCheck> checksRtBgp()
{
    return {
        {"RT-BGP-001", checkSameAsn},
        {"RT-BGP-002", checkBranchAsn},
        {"RT-BGP-003", checkGatewayAsn},
        {"RT-BGP-004", checkGatewaysShareAsn},
        {"RT-BGP-005", checkSharedAsnTransit},
        {"RT-BGP-006", checkPrefixesOfBranch},
        {"RT-BGP-007", checkRedundantTunnelsBgp},
        {"RT-BGP-008", checkChainBgp},
        {"RT-BGP-009", checkPrivatePrepend},
        {"RT-BGP-010", checkFirstHopRedundancy},
    };
}
