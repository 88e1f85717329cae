// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/first_values.h"
#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
const QString defManagementSubnet = QStringLiteral("AzureFirewallManagementSubnet");

/// Whether a gateway sends traffic for the internet on-premises: by a default site, or by a default route that it learns.
bool defIsForced(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    if (gateway.gatewayType == GatewayType::Vpn && input.find(gateway.gatewayDefaultSite))
        return true;
    for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
        for (const Cidr& one : onPremisesPrefixes(input, *connection))
            if (one.length() == 0 && one.family() == Cidr::Family::V4)
                return true;
    return false;
}

/// Whether the firewall's subnet keeps a way of its own to the internet.
bool defHasOwnWay(const RuleInput& input, const VirtualNetwork& network)
{
    for (const RouteTable* table : input.routeTablesIn(VirtualNetworkId(network.id)))
        if (table->subnets.contains(QStringLiteral("AzureFirewallSubnet")))
            return table->disableBgpRoutePropagation == true
                || std::any_of(table->routes.begin(), table->routes.end(), [](const UserDefinedRoute& route) { return route.addressPrefix && route.addressPrefix->length() == 0 && route.nextHopType == NextHopType::Internet; });
    return false;
}

/// RT-DEF-001
void checkFirewallKeepsInternet(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (gateway.virtualNetwork.isEmpty() || !defIsForced(input, gateway))
            continue;
        for (const VirtualNetwork* network : networksServedBy(input, gateway)) {
            if (network->subnet(defManagementSubnet) || defHasOwnWay(input, *network))
                continue;
            for (const AzureFirewall* firewall : input.firewallsIn(network->id))
                findings.add({firewall->id, gateway.id}, QCoreApplication::translate("rules", "%1 sends internet traffic of %2 on-premises, and %3 there has no management subnet: Azure can no longer manage it.").arg(input.name(gateway.id), input.name(network->id), input.name(firewall->id)))
                    .at(gateway.id, "gatewayDefaultSite").at(network->id, "subnets")
                    .fixed(QCoreApplication::translate("rules", "Add AzureFirewallManagementSubnet"), [id = ObjectId(network->id)](const Design& design) -> Result<Design> {
                        const auto* known = design.find<VirtualNetwork>(id);
                        if (!known)
                            return Error{QCoreApplication::translate("rules", "The virtual network is gone."), {}};
                        const VirtualNetwork with = withSubnet(*known, defManagementSubnet, 26);
                        if (!with.subnet(defManagementSubnet))
                            return Error{QCoreApplication::translate("rules", "No room is left for a /26 in the address space of the virtual network."), {}};
                        return design.with(with);
                    });
        }
    }
}

/// RT-DEF-002
void checkDefaultSiteNeedsRoutes(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (gateway.gatewayType == GatewayType::Vpn && !gateway.gatewayDefaultSite.isEmpty() && gateway.vpnType == VpnType::PolicyBased)
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has the default site %2 and is policy-based: forced tunnelling takes a route-based gateway.").arg(input.name(gateway.id), input.name(gateway.gatewayDefaultSite)))
                .at("gatewayDefaultSite").at("vpnType")
                .fixed(QCoreApplication::translate("rules", "Make it route-based"), settingField(gateway.id, "vpnType", choiceName(VpnType::RouteBased)));
}
}

std::vector<RuleCheck> checksRtDef()
{
    return {
        {"RT-DEF-001", checkFirewallKeepsInternet},
        {"RT-DEF-002", checkDefaultSiteNeedsRoutes},
    };
}
