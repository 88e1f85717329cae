// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

// What networks cost for nothing. Source: Azure documentation, "Virtual network peering": peering across regions is billed more.
namespace {
/// The first network with a gateway in each region.
QHash<QString, const VirtualNetwork*> costHubs(const RuleInput& input)
{
    QHash<QString, const VirtualNetwork*> hubs;
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (!hubs.contains(network.region) && !input.gatewaysIn(network.id).isEmpty())
            hubs.insert(network.region, &network);
    return hubs;
}

/// COST-NET-002
void checkDistantHub(const RuleInput& input, RuleFindings& findings)
{
    const QHash<QString, const VirtualNetwork*> hubs = costHubs(input);
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>()) {
        const auto* spoke = peering.useRemoteGateways == true ? input.find(peering.virtualNetwork) : nullptr;
        const auto* far = spoke ? input.find(peering.remoteVirtualNetwork) : nullptr;
        const Region* here = spoke ? regionOf(input, *spoke) : nullptr;
        const Region* there = far ? regionOf(input, *far) : nullptr;
        const VirtualNetwork* near = here && there && here != there && input.gatewaysIn(spoke->id).isEmpty() ? hubs.value(spoke->region) : nullptr;
        if (!near)
            continue;
        auto entry = findings.add({peering.id, near->id}, QCoreApplication::translate("rules", "%1 in %2 uses the gateways of %3 in %4 over global peering, and %5 stands in its own region.").arg(input.name(spoke->id), here->displayName, input.name(far->id), there->displayName, input.name(near->id)));
        entry.at("remoteVirtualNetwork").at(spoke->id, "region");
        const auto& peerings = input.peeringsFrom(VirtualNetworkId(spoke->id));
        if (std::any_of(peerings.begin(), peerings.end(), [&](const VirtualNetworkPeering* one) { return one->remoteVirtualNetwork == near->id; }))
            continue;                            // it is joined to both, and the user must say which stays
        entry.fixed(QCoreApplication::translate("rules", "Peer with %1 instead").arg(input.name(near->id)), [id = peering.id, near = VirtualNetworkId(near->id)](const Design& design) -> Result<Design> {
            const auto* row = design.find<VirtualNetworkPeering>(id);
            if (!row || !design.find(near))
                return Error{QCoreApplication::translate("rules", "This no longer fits the design."), {}};
            VirtualNetworkPeering moved = *row;
            moved.remoteVirtualNetwork = near;
            Design edited = design.with(moved);
            for (const VirtualNetworkPeering& back : design.all<VirtualNetworkPeering>())
                if (back.virtualNetwork == row->remoteVirtualNetwork && back.remoteVirtualNetwork == row->virtualNetwork) {
                    VirtualNetworkPeering other = back;
                    other.virtualNetwork = near;
                    edited = edited.with(other);
                }
            return edited;
        });
    }
}
}

std::vector<RuleCheck> checksCostNet()
{
    return {
        {"COST-NET-002", checkDistantHub},
    };
}
