// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/path_fixes.h"
#include "model/rules/checks/res_net.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// Firewalls and appliances that traffic from and to on-premises passes, by the figures.
template <class Visit> void netForEachInspector(const RuleInput& input, Visit visit)
{
    const ComponentGraph& graph = *input.figures().graph;
    for (std::size_t i = 0; i < graph.topology.appliances.size(); ++i)
        if (graph.applianceVertex[i] >= 0)
            visit(graph.topology.appliances[i]);
}

/// RES-NET-001. An appliance of one instance is RES-NET-002; those in a hub are placed by Azure.
void checkInspectorZones(const RuleInput& input, RuleFindings& findings)
{
    netForEachInspector(input, [&](const Topology::ApplianceNode& node) {
        const auto* firewall = input.find<AzureFirewall>(node.row->id);
        const auto* appliance = input.find<NetworkVirtualAppliance>(node.row->id);
        if (appliance && (appliance->instances.value_or(1) < 2 || !appliance->virtualHub.isEmpty()))
            return;
        const VirtualNetworkId network = firewall ? firewall->virtualNetwork : appliance->virtualNetwork;
        const auto* place = input.find(network);
        const auto* hub = firewall ? input.find(firewall->virtualHub) : nullptr;
        const Region* region = place ? regionOf(input, *place) : hub ? input.catalogue().region(hub->region) : nullptr;
        const qsizetype zones = firewall ? firewall->zones.size() : appliance->zones.size();
        if (!region || region->hasAvailabilityZones != true || zones > 1)
            return;
        auto entry = findings.add({node.row->id}, zones == 1 ? QCoreApplication::translate("rules", "Hybrid traffic passes %1, which stands in one zone of %2 alone.").arg(input.name(node.row->id), region->displayName)
                                                             : QCoreApplication::translate("rules", "Hybrid traffic passes %1, which names no zones, while %2 has them.").arg(input.name(node.row->id), region->displayName)).at("zones");
        if (const QJsonArray all = allZonesOf(*region); all.size() > 1)
            entry.fixed(QCoreApplication::translate("rules", "Span all zones"), settingField(node.row->id, "zones", all));
    });
}

/// RES-NET-003
void checkOneGatewayRegion(const RuleInput& input, RuleFindings& findings)
{
    QList<const Region*> workloads, served;
    for (const PairResult& pair : input.figures().pairs)
        if (const auto* network = pair.isConnected() ? input.find<VirtualNetwork>(pair.to) : nullptr)
            if (const Region* region = regionOf(input, *network); region && !workloads.contains(region))
                workloads << region;
    QList<ObjectId> gateways;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (!input.connectionsOf(GatewayId(gateway.id)).isEmpty()) {
            const Region* region = regionOf(input, gateway);
            if (!region)
                return;
            gateways << gateway.id;
            if (!served.contains(region))
                served << region;
        }
    if (workloads.size() < 2 || served.size() != 1)
        return;
    QStringList names;
    for (const Region* region : workloads)
        names << region->displayName;
    names.sort();
    findings.add(gateways, QCoreApplication::translate("rules", "Networks in %1 reach on-premises through gateways in %2 alone: its loss cuts them all off.").arg(names.join(QStringLiteral(", ")), served.first()->displayName));
}

/// RES-NET-004
void checkFarGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>()) {
        const auto* spoke = input.find(peering.virtualNetwork);
        const auto* hub = input.find(peering.remoteVirtualNetwork);
        const Region* near = spoke ? regionOf(input, *spoke) : nullptr;
        const Region* far = hub ? regionOf(input, *hub) : nullptr;
        if (peering.useRemoteGateways == true && near && far && near != far)
            findings.add({peering.id}, QCoreApplication::translate("rules", "%1 in %2 uses the gateways of %3 in %4, and depends on both regions.").arg(input.name(spoke->id), near->displayName, input.name(hub->id), far->displayName))
                .at("useRemoteGateways");
    }
}

bool netIsResilientDns(const RuleInput& input, const Cidr& server)
{
    for (const AzureFirewall& firewall : input.all<AzureFirewall>())
        if (const auto address = addressOf(firewall.privateIpAddress); address && *address == server)
            return true;                         // its DNS proxy
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (network.hasInboundResolver == true && std::any_of(network.addressSpace.begin(), network.addressSpace.end(), [&](const Cidr& space) { return space.contains(server); }))
            return true;
    return false;
}

/// RES-NET-005
void checkSingleDns(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        if (network.dnsServers.size() != 1)
            continue;
        const auto address = addressOf(network.dnsServers.first());
        if (!address || !netIsResilientDns(input, *address))
            findings.add({network.id}, QCoreApplication::translate("rules", "%1 asks one DNS server, %2: without it no name is resolved.").arg(input.name(network.id), network.dnsServers.first())).at("dnsServers");
    }
}

/// RES-NET-006
void checkFarDns(const RuleInput& input, RuleFindings& findings)
{
    const auto isInAny = [](const QList<Cidr>& spaces, const Cidr& address) { return std::any_of(spaces.begin(), spaces.end(), [&](const Cidr& space) { return space.contains(address); }); };
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        QList<ObjectId> sites;
        bool isFar = !network.dnsServers.isEmpty();
        for (const QString& server : network.dnsServers) {
            const auto address = addressOf(server);
            const Site* at = nullptr;
            if (address)
                for (const Site& site : input.all<Site>())
                    if (!at && isInAny(site.addressPrefixes, *address))
                        at = &site;
            for (const VirtualNetwork& other : input.all<VirtualNetwork>())
                if (address && isInAny(other.addressSpace, *address))
                    at = nullptr;                // in Azure as well: it cannot be told which
            isFar = isFar && at;
            if (at && !sites.contains(at->id))
                sites << at->id;
        }
        if (isFar)
            findings.add({network.id}, QCoreApplication::translate("rules", "All DNS servers of %1 stand at %2, across the hybrid link: when it fails, names inside Azure fail too.").arg(input.name(network.id), input.names(sites))).at("dnsServers");
    }
}
}

/// RES-NET-002. In a virtual hub Azure deploys two instances.
void checkSingleAppliance(const RuleInput& input, RuleFindings& findings)
{
    netForEachInspector(input, [&](const Topology::ApplianceNode& node) {
        const auto* appliance = input.find<NetworkVirtualAppliance>(node.row->id);
        if (appliance && appliance->virtualHub.isEmpty() && appliance->instances.value_or(1) < 2)
            findings.add({appliance->id}, QCoreApplication::translate("rules", "Hybrid traffic passes %1, which is one instance alone.").arg(input.name(appliance->id)))
                .at("instances").fixed(QCoreApplication::translate("rules", "Run two instances"), settingField(appliance->id, "instances", 2));
    });
}

std::vector<RuleCheck> checksResNet()
{
    return {
        {"RES-NET-001", checkInspectorZones},
        {"RES-NET-002", checkSingleAppliance},
        {"RES-NET-003", checkOneGatewayRegion},
        {"RES-NET-004", checkFarGateway},
        {"RES-NET-005", checkSingleDns},
        {"RES-NET-006", checkFarDns},
    };
}
