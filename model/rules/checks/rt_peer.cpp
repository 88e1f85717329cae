// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/rt_peer.h"
#include "model/edit/new_id.h"
#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

// Source of the rules: Azure Virtual Network documentation, "Create, change, or delete a virtual network peering".
namespace {
constexpr int mostPeerings = 500;                ///< of a network; azure-docs includes/azure-virtual-network-limits.md
constexpr int manyPeerings = 400;                ///< of a hub; review-checklists 0e7c28ec

/// The half that leads back, nullptr when it is missing.
const VirtualNetworkPeering* peerReverse(const RuleInput& input, const VirtualNetworkPeering& peering)
{
    for (const VirtualNetworkPeering* other : input.peeringsFrom(peering.remoteVirtualNetwork))
        if (other->remoteVirtualNetwork == peering.virtualNetwork)
            return other;
    return nullptr;
}

/// Both networks are there, and they are two.
bool peerHasEnds(const RuleInput& input, const VirtualNetworkPeering& peering)
{
    return input.find(peering.virtualNetwork) && input.find(peering.remoteVirtualNetwork) && peering.virtualNetwork != peering.remoteVirtualNetwork;
}

/// Whether a network has something that peered ones can use.
bool peerHasGateways(const RuleInput& input, const VirtualNetworkId& network)
{
    return !input.gatewaysIn(network).isEmpty() || !input.routeServersIn(network).isEmpty();
}

Result<Design> withReverse(const Design& design, const ObjectId& id)
{
    const auto* half = design.find<VirtualNetworkPeering>(id);
    if (!half || !design.find(half->virtualNetwork) || !design.find(half->remoteVirtualNetwork))
        return Error{QCoreApplication::translate("rules", "The peering is gone."), {}};
    VirtualNetworkPeering back;
    back.id = newId(design, ObjectKind::VirtualNetworkPeering);
    back.name = QCoreApplication::translate("edit", "%1 to %2").arg(displayName(design, half->remoteVirtualNetwork), displayName(design, half->virtualNetwork));
    back.virtualNetwork = half->remoteVirtualNetwork;
    back.remoteVirtualNetwork = half->virtualNetwork;
    back.allowVirtualNetworkAccess = half->allowVirtualNetworkAccess;
    back.allowForwardedTraffic = half->allowForwardedTraffic;
    if (half->useRemoteGateways == true)
        back.allowGatewayTransit = true;
    return design.with(back);
}

/// RT-PEER-001
void checkBothHalves(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>())
        if (peerHasEnds(input, peering) && !peerReverse(input, peering))
            findings.add({peering.id}, QCoreApplication::translate("rules", "%1 is peered with %2, but not the other way round: a peering with one half carries nothing.").arg(input.name(peering.virtualNetwork), input.name(peering.remoteVirtualNetwork)))
                .at("virtualNetwork").at("remoteVirtualNetwork")
                .fixed(QCoreApplication::translate("rules", "Add the missing half"), [id = ObjectId(peering.id)](const Design& design) { return withReverse(design, id); });
}

/// RT-PEER-002
void checkBorrowsWhileOwning(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>())
        if (const auto& own = input.gatewaysIn(peering.virtualNetwork); peering.useRemoteGateways == true && !own.isEmpty())
            findings.add({peering.id, own.first()->id}, QCoreApplication::translate("rules", "%1 uses the gateways of %2, and has a gateway of its own, %3: Azure refuses that.").arg(input.name(peering.virtualNetwork), input.name(peering.remoteVirtualNetwork), input.name(own.first()->id)))
                .at("useRemoteGateways").at(own.first()->id, "virtualNetwork")
                .fixed(QCoreApplication::translate("rules", "Do not use remote gateways"), settingField(peering.id, "useRemoteGateways", false));
}

/// The one of several peerings to keep the gateways of: to a hub in the same region, else to one that has any, else the first.
const VirtualNetworkPeering* nearestOf(const RuleInput& input, const QList<const VirtualNetworkPeering*>& peerings)
{
    const auto rank = [&](const VirtualNetworkPeering* peering) {
        const auto* near = input.find(peering->virtualNetwork);
        const auto* far = input.find(peering->remoteVirtualNetwork);
        const bool isNear = near && far && !near->region.isEmpty() && near->region == far->region;
        return (peerHasGateways(input, peering->remoteVirtualNetwork) ? 0 : 2) + (isNear ? 0 : 1);
    };
    return *std::min_element(peerings.begin(), peerings.end(), [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
}

/// RT-PEER-003
void checkBorrowsOnce(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        QList<const VirtualNetworkPeering*> used;
        QList<ObjectId> hubs, others;
        for (const VirtualNetworkPeering* peering : input.peeringsFrom(VirtualNetworkId(network.id)))
            if (peering->useRemoteGateways == true) {
                used << peering;
                hubs << peering->remoteVirtualNetwork;
            }
        if (used.size() < 2)
            continue;
        const VirtualNetworkPeering* kept = nearestOf(input, used);
        for (const VirtualNetworkPeering* peering : used)
            if (peering != kept)
                others << peering->id;
        auto entry = findings.add({network.id}, QCoreApplication::translate("rules", "%1 uses the gateways of %2: Azure allows that over one peering of a network.").arg(input.name(network.id), input.names(hubs)));
        for (const VirtualNetworkPeering* peering : used)
            entry.at(peering->id, "useRemoteGateways");
        entry.fixed(QCoreApplication::translate("rules", "Use the gateways of %1 alone").arg(input.name(kept->remoteVirtualNetwork)), settingField(others, "useRemoteGateways", false));
    }
}

/// RT-PEER-004
void checkTransitAllowed(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>()) {
        const VirtualNetworkPeering* back = peering.useRemoteGateways == true && peerHasEnds(input, peering) ? peerReverse(input, peering) : nullptr;
        if (back && back->allowGatewayTransit != true)
            findings.add({peering.id, back->id}, QCoreApplication::translate("rules", "%1 uses the gateways of %2, but %3 does not allow gateway transit.").arg(input.name(peering.virtualNetwork), input.name(peering.remoteVirtualNetwork), input.name(back->id)))
                .at("useRemoteGateways").at(back->id, "allowGatewayTransit")
                .fixed(QCoreApplication::translate("rules", "Allow gateway transit"), settingField(back->id, "allowGatewayTransit", true));
    }
}

/// RT-PEER-005
void checkSomethingToBorrow(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>())
        if (peering.useRemoteGateways == true && peerHasEnds(input, peering) && !peerHasGateways(input, peering.remoteVirtualNetwork))
            findings.add({peering.id}, QCoreApplication::translate("rules", "%1 uses the gateways of %2, which has neither a gateway nor a Route Server.").arg(input.name(peering.virtualNetwork), input.name(peering.remoteVirtualNetwork)))
                .at("useRemoteGateways")
                .fixed(QCoreApplication::translate("rules", "Do not use remote gateways"), settingField(peering.id, "useRemoteGateways", false));
}

/// RT-PEER-009
void checkAccessAllowed(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>())
        if (peering.allowVirtualNetworkAccess == false)
            findings.add({peering.id}, QCoreApplication::translate("rules", "The peering from %1 to %2 allows no access between the networks, so it carries nothing between them.").arg(input.name(peering.virtualNetwork), input.name(peering.remoteVirtualNetwork)))
                .at("allowVirtualNetworkAccess")
                .fixed(QCoreApplication::translate("rules", "Allow virtual network access"), settingField(peering.id, "allowVirtualNetworkAccess", true));
}

/// RT-PEER-010
void checkTooManyPeerings(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (const auto count = input.peeringsFrom(VirtualNetworkId(network.id)).size(); count > mostPeerings)
            findings.add({network.id}, QCoreApplication::translate("rules", "%1 has %2 peerings, and Azure allows %3 of a network.").arg(input.name(network.id)).arg(count).arg(mostPeerings));
}

/// Whether peered networks depend on this one: it lends gateways, or firewalls and appliances stand in it.
bool isHubNetwork(const RuleInput& input, const VirtualNetworkId& network)
{
    const auto& peerings = input.peeringsFrom(network);
    return peerHasGateways(input, network) || !input.firewallsIn(network).isEmpty() || !input.appliancesIn(network).isEmpty()
        || std::any_of(peerings.begin(), peerings.end(), [](const auto* peering) { return peering->allowGatewayTransit == true; });
}

/// RT-PEER-011
void checkManyPeerings(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        const auto count = input.peeringsFrom(VirtualNetworkId(network.id)).size();
        if (count > manyPeerings && count <= mostPeerings && isHubNetwork(input, VirtualNetworkId(network.id)))
            findings.add({network.id}, QCoreApplication::translate("rules", "The hub %1 has %2 of the %3 peerings that Azure allows of a network.").arg(input.name(network.id)).arg(count).arg(mostPeerings));
    }
}

/// RT-PEER-012
void checkTransitOffersSomething(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>())
        if (peering.allowGatewayTransit == true && input.find(peering.virtualNetwork) && !peerHasGateways(input, peering.virtualNetwork))
            findings.add({peering.id}, QCoreApplication::translate("rules", "%1 offers its gateways to %2, and has neither a gateway nor a Route Server.").arg(input.name(peering.virtualNetwork), input.name(peering.remoteVirtualNetwork)))
                .at("allowGatewayTransit")
                .fixed(QCoreApplication::translate("rules", "Do not allow gateway transit"), settingField(peering.id, "allowGatewayTransit", false));
}
}

std::vector<RuleCheck> checksRtPeer()
{
    return {
        {"RT-PEER-001", checkBothHalves},
        {"RT-PEER-002", checkBorrowsWhileOwning},
        {"RT-PEER-003", checkBorrowsOnce},
        {"RT-PEER-004", checkTransitAllowed},
        {"RT-PEER-005", checkSomethingToBorrow},
        {"RT-PEER-006", checkSpokeReachesSite},
        {"RT-PEER-007", checkSpokesReachEachOther},
        {"RT-PEER-008", checkForwardedTrafficAllowed},
        {"RT-PEER-009", checkAccessAllowed},
        {"RT-PEER-010", checkTooManyPeerings},
        {"RT-PEER-011", checkManyPeerings},
        {"RT-PEER-012", checkTransitOffersSomething},
    };
}
