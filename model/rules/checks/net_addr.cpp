// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>

namespace {
/// NET-ADDR-001
void checkPeeredNetworksOverlap(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>()) {
        const auto* near = input.find(peering.virtualNetwork);
        const auto* far = input.find(peering.remoteVirtualNetwork);
        if (!near || !far || near == far)
            continue;
        for (const Cidr& a : near->addressSpace)
            for (const Cidr& b : far->addressSpace)
                if (a.overlaps(b))
                    findings.add({near->id, far->id}, QCoreApplication::translate("rules", "%1 (%2) and %3 (%4) are peered, and their addresses overlap.").arg(input.name(near->id), toText(a), input.name(far->id), toText(b)))
                        .at("addressSpace").at(far->id, "addressSpace");
    }
}
}

std::vector<RuleCheck> checksNetAddr()
{
    return {
        {"NET-ADDR-001", checkPeeredNetworksOverlap},
    };
}
