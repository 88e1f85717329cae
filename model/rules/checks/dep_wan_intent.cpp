// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_wan.h"
#include "model/rules/checks/wan.h"
#include "model/rules/reach.h"
#include <QCoreApplication>

namespace {
// Source: articles/virtual-wan/how-to-routing-policies.md, 2025-08-01, "Virtual Network address space limits".
constexpr qsizetype intentPrefixes = 600;
constexpr qsizetype intentPrefixesNear = 540;    // above it enabling or updating routing intent may fail

bool isIntentTarget(const RuleInput& input, const ObjectId& nextHop, const VirtualHub& hub)
{
    const auto* firewall = input.find<AzureFirewall>(nextHop);
    const auto* appliance = input.find<NetworkVirtualAppliance>(nextHop);
    return (firewall && firewall->virtualHub == hub.id) || (appliance && appliance->virtualHub == hub.id);
}

/// The prefixes of the networks of a hub with routing intent, 0 of others.
qsizetype prefixesUnderIntent(const RuleInput& input, const VirtualHub& hub)
{
    qsizetype count = 0;
    if (hasRoutingIntent(hub))
        for (const VirtualNetwork* network : networksOf(input, hub))
            count += network->addressSpace.size();
    return count;
}
}

void checkIntentNextHop(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        if (!hub.privateTrafficNextHop.isEmpty() && !isIntentTarget(input, hub.privateTrafficNextHop, hub))
            findings.add({hub.id}, QCoreApplication::translate("rules", "Routing intent of %1 sends private traffic to %2, which does not stand in the hub.").arg(input.name(hub.id), input.name(hub.privateTrafficNextHop)), QStringLiteral("private"))
                .at("privateTrafficNextHop").fixed(QCoreApplication::translate("rules", "Send it through a firewall in the hub"), sendingThroughFirewall(input.catalogue(), hub.id, "privateTrafficNextHop"));
        if (!hub.internetTrafficNextHop.isEmpty() && !isIntentTarget(input, hub.internetTrafficNextHop, hub))
            findings.add({hub.id}, QCoreApplication::translate("rules", "Routing intent of %1 sends traffic to the internet to %2, which does not stand in the hub.").arg(input.name(hub.id), input.name(hub.internetTrafficNextHop)), QStringLiteral("internet"))
                .at("internetTrafficNextHop").fixed(QCoreApplication::translate("rules", "Send it through a firewall in the hub"), sendingThroughFirewall(input.catalogue(), hub.id, "internetTrafficNextHop"));
    }
}

void checkIntentTables(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        if (!hasRoutingIntent(hub))
            continue;
        if (!hub.customRouteTables.isEmpty())
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 has routing intent and the custom route tables %2, which exclude each other.").arg(input.name(hub.id), hub.customRouteTables.join(QStringLiteral(", "))))
                .at("customRouteTables");
        for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualHubId(hub.id)))
            if (!joined->staticRoutes.isEmpty())
                findings.add({joined->id, hub.id}, QCoreApplication::translate("rules", "%1 has routing intent, with which static routes to a network such as %2 do not work.").arg(input.name(hub.id), input.name(joined->remoteVirtualNetwork)))
                    .at("staticRoutes");
    }
}

void checkIntentPrefixes(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>())
        if (const qsizetype count = prefixesUnderIntent(input, hub); count > intentPrefixes)
            findings.add({hub.id}, QCoreApplication::translate("rules", "The networks connected to %1 have %2 prefixes, and a virtual hub with routing intent takes %3.").arg(input.name(hub.id)).arg(count).arg(intentPrefixes));
}

void checkIntentCeiling(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>())
        if (const qsizetype count = prefixesUnderIntent(input, hub); count > intentPrefixesNear && count <= intentPrefixes)
            findings.add({hub.id}, QCoreApplication::translate("rules", "The networks connected to %1 have %2 of the %3 prefixes that a virtual hub with routing intent takes: above %4 changes of routing intent may fail.").arg(input.name(hub.id)).arg(count).arg(intentPrefixes).arg(intentPrefixesNear));
}
