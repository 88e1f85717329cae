// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/rt_peer.h"
#include "model/edit/set_field.h"
#include "model/rules/reach.h"
#include "model/rules/ways.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
const VirtualNetworkPeering* peerFromTo(const RuleInput& input, const ObjectId& from, const ObjectId& to)
{
    for (const VirtualNetworkPeering* peering : input.peeringsFrom(VirtualNetworkId(from)))
        if (peering->remoteVirtualNetwork == to)
            return peering;
    return nullptr;
}

/// The peering of a network to another that reaches the site and whose gateways it could use, nullptr when there is none.
const VirtualNetworkPeering* peerUsableFor(const RuleInput& input, const VirtualNetwork& network, const Site& site)
{
    for (const VirtualNetworkPeering* peering : input.peeringsFrom(VirtualNetworkId(network.id)))
        if (!input.gatewaysIn(peering->remoteVirtualNetwork).isEmpty() && hasWay(input, site.id, peering->remoteVirtualNetwork) && peerFromTo(input, peering->remoteVirtualNetwork, network.id))
            return peering;
    return nullptr;
}

/// The appliances that forward the traffic of a demand, with the network that each stands in.
QList<std::pair<ObjectId, ObjectId>> forwardersOf(const RuleInput& input, const VirtualNetwork& network, const DemandEnds& ends)
{
    QList<ObjectId> appliances;
    if (ends.areNetworks() && !hasWay(input, ends.networks[0]->id, ends.networks[1]->id))
        for (const auto& [from, to] : {std::pair(ends.networks[0], ends.networks[1]), std::pair(ends.networks[1], ends.networks[0])})
            appliances += appliancesTowards(input, *from, to->addressSpace);
    else if (!ends.areNetworks()) {
        const Topology& topology = input.topology();
        const int number = input.figures().networkIndex.value(network.id, -1);
        if (number >= 0)
            for (const int appliance : topology.networks[static_cast<std::size_t>(number)].inspectedBy)
                appliances << topology.appliances[static_cast<std::size_t>(appliance)].row->id;
    }
    QList<std::pair<ObjectId, ObjectId>> found;
    for (const ObjectId& id : appliances) {
        const auto* firewall = input.find<AzureFirewall>(id);
        const auto* appliance = input.find<NetworkVirtualAppliance>(id);
        const std::pair<ObjectId, ObjectId> one{id, firewall ? ObjectId(firewall->virtualNetwork) : appliance ? ObjectId(appliance->virtualNetwork) : ObjectId()};
        if (!one.second.isEmpty() && one.second != network.id && !found.contains(one))
            found << one;
    }
    return found;
}
}

void checkSpokeReachesSite(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        if (!ends.areSiteAndNetwork() || hasWay(input, ends.site()->id, ends.network()->id))
            continue;
        const VirtualNetwork& network = *ends.network();
        const auto& peerings = input.peeringsFrom(VirtualNetworkId(network.id));
        const bool usesGateways = std::any_of(peerings.begin(), peerings.end(), [](const auto* peering) { return peering->useRemoteGateways == true; });
        if (!input.gatewaysIn(network.id).isEmpty() || usesGateways || isOnVirtualHub(input, network) || !appliancesTowards(input, network, ends.site()->addressPrefixes).isEmpty()
            || !input.appliancesIn(network.id).isEmpty())
            continue;
        auto entry = findings.add({network.id, ends.site()->id}, QCoreApplication::translate("rules", "%1 has traffic to %2, but neither a gateway, nor a virtual hub, nor a peering whose gateways it uses.").arg(input.name(network.id), input.name(ends.site()->id)));
        entry.at(demand.id, "from").at(demand.id, "to");
        const VirtualNetworkPeering* peering = peerUsableFor(input, network, *ends.site());
        if (!peering)
            continue;
        const VirtualNetworkPeering* back = peerFromTo(input, peering->remoteVirtualNetwork, network.id);
        entry.at(peering->id, "useRemoteGateways").at(back->id, "allowGatewayTransit")
            .fixed(QCoreApplication::translate("rules", "Use the gateways of %1").arg(input.name(peering->remoteVirtualNetwork)), [spoke = ObjectId(peering->id), hub = ObjectId(back->id)](const Design& design) -> Result<Design> {
                const Result<Design> offered = setField(design, hub, QStringLiteral("allowGatewayTransit"), true);
                return offered ? setField(*offered, spoke, QStringLiteral("useRemoteGateways"), true) : offered;
            });
    }
}

void checkSpokesReachEachOther(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        if (!ends.areNetworks())
            continue;
        const VirtualNetwork& one = *ends.networks[0];
        const VirtualNetwork& other = *ends.networks[1];
        // A circuit that both reach is RT-ER-006 and RT-ER-007, a peering with one half RT-PEER-001, a closed one RT-PEER-009.
        if (areJoined(input, one, other) || !sharedCircuits(input, one, other).isEmpty() || peerFromTo(input, one.id, other.id) || peerFromTo(input, other.id, one.id))
            continue;
        auto entry = findings.add({one.id, other.id}, QCoreApplication::translate("rules", "%1 has traffic to %2, but no peering, Virtual WAN or appliance on both sides' routes joins them: peerings are not transitive.").arg(input.name(one.id), input.name(other.id)));
        entry.at(demand.id, "from").at(demand.id, "to");
        entry.fixed(QCoreApplication::translate("rules", "Peer %1 with %2").arg(input.name(one.id), input.name(other.id)), peeringNetworks(one.id, other.id));
    }
}

void checkForwardedTrafficAllowed(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        for (const VirtualNetwork* network : ends.networks) {
            if (!network || (ends.areNetworks() && ends.networks[0] == ends.networks[1]))
                continue;
            for (const auto& [appliance, hub] : forwardersOf(input, *network, ends)) {
                const VirtualNetworkPeering* peering = peerFromTo(input, network->id, hub);
                if (peering && !peering->allowForwardedTraffic.value_or(false))
                    findings.add({peering->id, appliance}, QCoreApplication::translate("rules", "%1 forwards traffic into %2, whose peering to %3 takes no forwarded traffic.").arg(input.name(appliance), input.name(network->id), input.name(hub)))
                        .at("allowForwardedTraffic").at(demand.id, "from")
                        .fixed(QCoreApplication::translate("rules", "Allow forwarded traffic"), settingField(peering->id, "allowForwardedTraffic", true));
            }
        }
    }
}
