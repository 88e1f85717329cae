// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/sec_net.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/row_edit.h"
#include "model/rules/checks/subnet_edit.h"
#include <QCoreApplication>

// Subnets: who may reach them, and how they reach the internet.
namespace {
/// Source: PSRule for Azure, Azure.VNET.UseNSGs: an NSG is not supported there, or not wanted.
bool takesNoNsg(const Subnet& subnet)
{
    for (const char* name : {"GatewaySubnet", "RouteServerSubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet"})
        if (subnet.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

bool holdsWorkload(const Subnet& subnet)
{
    return !takesNoNsg(subnet) && subnet.name.compare(QLatin1String("AzureBastionSubnet"), Qt::CaseInsensitive) != 0;
}

std::function<Result<Design>(const Design&)> changingSubnet(const ObjectId& network, const QString& name, std::function<void(Subnet&)> change)
{
    return changing<VirtualNetwork>(network, [name, change](const Design&, VirtualNetwork& row) {
        Subnet* subnet = subnetNamed(row, name);
        if (subnet)
            change(*subnet);
        return subnet != nullptr;
    });
}

QString nsgName(const Subnet& subnet)
{
    return QStringLiteral("nsg-%1").arg(subnet.name);
}

bool hasExplicitWayOut(const RuleInput& input, const VirtualNetwork& network, const Subnet& subnet)
{
    if (!subnet.natGateway.isEmpty())
        return true;
    const RouteTable* table = routeTableOf(input, network, subnet);
    return table && std::any_of(table->routes.begin(), table->routes.end(), [](const UserDefinedRoute& route) {
        return route.addressPrefix && route.addressPrefix->length() == 0 && route.nextHopType != NextHopType::Internet && route.nextHopType != NextHopType::VnetLocal;
    });
}

/// Networks that on-premises routers, or a default site, send all their traffic to the internet from.
QSet<const VirtualNetwork*> forcedNetworks(const RuleInput& input)
{
    QSet<const VirtualNetwork*> forced;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        bool isForced = !gateway.gatewayDefaultSite.isEmpty();
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
            for (const Cidr& one : onPremisesPrefixes(input, *connection))
                isForced = isForced || one == prefix("0.0.0.0/0");
        if (isForced)
            for (const VirtualNetwork* network : networksServedBy(input, gateway))
                forced.insert(network);
    }
    return forced;
}
}

QSet<const VirtualNetwork*> hybridNetworks(const RuleInput& input)
{
    QSet<const VirtualNetwork*> networks;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto& connections = input.connectionsOf(GatewayId(gateway.id));
        if (std::any_of(connections.begin(), connections.end(), [&](const Connection* connection) { return !sitesOf(input, *connection).isEmpty(); }))
            for (const VirtualNetwork* network : networksServedBy(input, gateway))
                networks.insert(network);
    }
    return networks;
}

void checkSubnetWithoutNsg(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const Subnet& subnet : network.subnets)
            if (subnet.networkSecurityGroup.isEmpty() && !takesNoNsg(subnet))
                findings.add({network.id}, QCoreApplication::translate("rules", "The subnet %1 of %2 has no network security group.").arg(subnet.name, input.name(network.id)), subnet.name)
                    .at("subnets")
                    .fixed(QCoreApplication::translate("rules", "Give it a network security group %1").arg(nsgName(subnet)), changingSubnet(network.id, subnet.name, [](Subnet& one) { one.networkSecurityGroup = nsgName(one); }));
}

void checkNsgTrustsNetwork(const RuleInput& input, RuleFindings& findings)
{
    const QSet<const VirtualNetwork*> hybrid = hybridNetworks(input);
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const Subnet& subnet : network.subnets)
            if (hybrid.contains(&network) && holdsWorkload(subnet) && !subnet.networkSecurityGroup.isEmpty() && subnet.deniesVirtualNetworkInbound == false)
                findings.add({network.id}, QCoreApplication::translate("rules", "The network security group %1 of the subnet %2 in %3 leaves the rule AllowVnetInBound in force: sites and peered networks reach all of it.").arg(subnet.networkSecurityGroup, subnet.name, input.name(network.id)), subnet.name)
                    .at("subnets")
                    .fixed(QCoreApplication::translate("rules", "Deny VirtualNetwork inbound above that rule"), changingSubnet(network.id, subnet.name, [](Subnet& one) { one.deniesVirtualNetworkInbound = true; }));
}

void checkForcedTunnellingFallback(const RuleInput& input, RuleFindings& findings)
{
    const QSet<const VirtualNetwork*> forced = forcedNetworks(input);
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const Subnet& subnet : network.subnets)
            if (forced.contains(&network) && holdsWorkload(subnet) && (subnet.networkSecurityGroup.isEmpty() || subnet.deniesInternetOutbound == false))
                findings.add({network.id}, QCoreApplication::translate("rules", "%1 sends its internet traffic on premises, and nothing in the subnet %2 denies a direct way should that route go away.").arg(input.name(network.id), subnet.name), subnet.name)
                    .at("subnets")
                    .fixed(QCoreApplication::translate("rules", "Deny traffic to the internet by its network security group"), changingSubnet(network.id, subnet.name, [](Subnet& one) {
                        if (one.networkSecurityGroup.isEmpty())
                            one.networkSecurityGroup = nsgName(one);
                        one.deniesInternetOutbound = true;
                    }));
}

void checkDefaultOutbound(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const Subnet& subnet : network.subnets)
            if (subnet.defaultOutboundAccess == true && holdsWorkload(subnet) && !hasExplicitWayOut(input, network, subnet))
                findings.add({network.id}, QCoreApplication::translate("rules", "The subnet %1 of %2 reaches the internet by Azure's implicit way, with addresses that nobody chose.").arg(subnet.name, input.name(network.id)), subnet.name)
                    .at("subnets")
                    .fixed(QCoreApplication::translate("rules", "Make the subnet private"), changingSubnet(network.id, subnet.name, [](Subnet& one) { one.defaultOutboundAccess = false; }));
}

std::vector<RuleCheck> checksSecNet()
{
    return {
        {"SEC-NET-001", checkHubUninspected},
        {"SEC-NET-002", checkSubnetWithoutNsg},
        {"SEC-NET-003", checkNsgTrustsNetwork},
        {"SEC-NET-004", checkForcedTunnellingFallback},
        {"SEC-NET-005", checkDdosProtection},
        {"SEC-NET-006", checkDefaultOutbound},
        {"SEC-NET-008", checkAzureTrafficOnPremises},
        {"SEC-NET-009", checkBastion},
        {"SEC-NET-010", checkPrivateEndpointBypass},
    };
}
