// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/remove.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/wan.h"
#include <QCoreApplication>

namespace {
/// COST-WAN-001
void checkEmptyHub(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>())
        if (input.hubConnectionsOf(VirtualHubId(hub.id)).isEmpty() && branchesOf(input, hub).isEmpty())
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 has no network, branch, circuit or remote users connected to it, and is billed nevertheless.").arg(input.name(hub.id)))
                .fixed(QCoreApplication::translate("rules", "Delete the hub and what stands in it"), [id = hub.id](const Design& design) { return removeObjects(design, {id}); });
}
}

std::vector<RuleCheck> checksCostWan()
{
    return {
        {"COST-WAN-001", checkEmptyHub},
    };
}
