// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/checks/row_edit.h"
#include "model/rules/checks/subnet_edit.h"
#include "model/rules/reach.h"
#include <QCoreApplication>

// Subnets that services of Azure stand in. Source: Azure Firewall, Bastion and Route Server documentation.
namespace {
/// The smallest of each of them.
constexpr int smallestServiceSubnet = 26;
/// What Azure took for a Route Server before.
constexpr int smallestRouteServerSubnetBefore = 27;

struct ServiceSubnet
{
    QString name;
    int smallest = smallestServiceSubnet;
};

/// Tells when a network lacks the subnet of a service, or it is too small.
void tellServiceSubnet(const RuleInput& input, RuleFindings& findings, const ObjectId& service, const VirtualNetwork& network, const ServiceSubnet& wanted)
{
    const Subnet* subnet = subnetNamed(network, wanted.name);
    const QList<Cidr> prefixes = subnet ? prefixesOf(*subnet) : QList<Cidr>();
    QList<Cidr> ipv4;
    for (const Cidr& one : prefixes)
        if (one.family() == Cidr::Family::V4)
            ipv4 << one;
    const bool isLargeEnough = std::any_of(ipv4.begin(), ipv4.end(), [&](const Cidr& one) { return one.length() <= wanted.smallest; });
    if (isLargeEnough || (subnet && ipv4.isEmpty()) || network.addressSpace.isEmpty())
        return;
    const QString text = !subnet ? QCoreApplication::translate("rules", "%1 has no subnet named %2, which %3 needs with a /%4 or larger.").arg(input.name(network.id), wanted.name, input.name(service.isEmpty() ? network.id : service)).arg(smallestServiceSubnet)
                                 : QCoreApplication::translate("rules", "%2 of %1 is %3; a /%4 or larger is needed.").arg(input.name(network.id), wanted.name, toText(ipv4)).arg(smallestServiceSubnet);
    auto entry = findings.add({service.isEmpty() ? network.id : service, network.id}, text);
    entry.at(network.id, "subnets");
    VirtualNetwork trial = network;
    if (makeSubnet(trial, wanted.name, smallestServiceSubnet))
        entry.fixed(QCoreApplication::translate("rules", "Make %1 a /%2").arg(wanted.name).arg(smallestServiceSubnet), changing<VirtualNetwork>(network.id, [name = wanted.name](const Design&, VirtualNetwork& row) { return makeSubnet(row, name, smallestServiceSubnet); }));
}

/// DEP-SUB-001
void checkFirewallSubnet(const RuleInput& input, RuleFindings& findings)
{
    for (const AzureFirewall& firewall : input.all<AzureFirewall>())
        if (const auto* network = input.find(firewall.virtualNetwork))
            tellServiceSubnet(input, findings, firewall.id, *network, {QStringLiteral("AzureFirewallSubnet")});
}

/// DEP-SUB-002
void checkBastionSubnet(const RuleInput& input, RuleFindings& findings)
{
    const QString name = QStringLiteral("AzureBastionSubnet");
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (subnetNamed(network, name))
            tellServiceSubnet(input, findings, {}, network, {name});
}

/// DEP-SUB-003
void checkRouteServerSubnet(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteServer& server : input.all<RouteServer>())
        if (const auto* network = input.find(server.virtualNetwork))
            tellServiceSubnet(input, findings, server.id, *network, {QStringLiteral("RouteServerSubnet"), server.lifecycle == Lifecycle::Existing ? smallestRouteServerSubnetBefore : smallestServiceSubnet});
}
}

std::vector<RuleCheck> checksDepSub()
{
    return {
        {"DEP-SUB-001", checkFirewallSubnet},
        {"DEP-SUB-002", checkBastionSubnet},
        {"DEP-SUB-003", checkRouteServerSubnet},
    };
}
