// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>

namespace {
constexpr int machinesOfRouteServer = 4000;      // includes/route-server-limits.md

/// PERF-RS-001
void checkRouteServerMachines(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteServer& server : input.all<RouteServer>()) {
        const auto* own = input.find(server.virtualNetwork);
        int machines = own ? own->virtualMachines.value_or(0) : 0;
        for (const VirtualNetworkPeering* peering : input.peeringsFrom(server.virtualNetwork))
            for (const VirtualNetworkPeering* back : input.peeringsFrom(peering->remoteVirtualNetwork))
                if (const auto* spoke = input.find(back->virtualNetwork); spoke && back->remoteVirtualNetwork == server.virtualNetwork && back->useRemoteGateways == true)
                    machines += spoke->virtualMachines.value_or(0);
        if (machines > machinesOfRouteServer)
            findings.add({server.id}, QCoreApplication::translate("rules", "%1 tells routes to %2 virtual machines in its network and those that use it, and supports %3.").arg(input.name(server.id)).arg(machines).arg(machinesOfRouteServer))
                .at("virtualNetwork").at(server.virtualNetwork, "virtualMachines");
    }
}
}

std::vector<RuleCheck> checksPerfRs()
{
    return {
        {"PERF-RS-001", checkRouteServerMachines},
    };
}
