// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/checks/wan.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// SEC-WAN-001
void checkHubInspection(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        const QList<const VirtualNetwork*> networks = networksOf(input, hub);
        const bool isProduction = std::any_of(networks.begin(), networks.end(), [&](const VirtualNetwork* network) { return input.environmentOf(*network) == Environment::Production; });
        if (isProduction && !branchesOf(input, hub).isEmpty() && !hasRoutingIntent(hub) && input.firewallsIn(hub.id).isEmpty() && input.appliancesIn(hub.id).isEmpty())
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 joins branches and production networks, and nothing inspects what passes between them.").arg(input.name(hub.id)))
                .at("privateTrafficNextHop").fixed(QCoreApplication::translate("rules", "Add an Azure Firewall for private traffic"), sendingThroughFirewall(input.catalogue(), hub.id, "privateTrafficNextHop"));
    }
}
}

std::vector<RuleCheck> checksSecWan()
{
    return {
        {"SEC-WAN-001", checkHubInspection},
    };
}
