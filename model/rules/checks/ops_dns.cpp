// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/checks/row_edit.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <set>

// Names of private endpoints, asked from on premises.
namespace {
/// Networks that a site reaches, in order of ids.
QList<const VirtualNetwork*> networksReachedFrom(const RuleInput& input, const Site& site)
{
    QList<const VirtualNetwork*> networks;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
            if (sitesOf(input, *connection).contains(&site))
                for (const VirtualNetwork* network : networksServedBy(input, gateway))
                    if (!networks.contains(network))
                        networks << network;
    return networks;
}

bool answersNames(const VirtualNetwork& network, const QList<const VirtualNetwork*>& reached)
{
    if (network.hasInboundResolver == true)
        return true;
    for (const QString& server : network.dnsServers)
        if (const auto address = addressOf(server))
            for (const VirtualNetwork* other : reached)
                if (isWithin(other->addressSpace, *address))
                    return true;
    return false;
}

/// OPS-DNS-001
void checkNamesFromSites(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const auto* site = demand.isToPrivateEndpoint == true ? input.find<Site>(demand.from) : nullptr;
        const auto* target = site ? input.find<VirtualNetwork>(demand.to) : nullptr;
        const QList<const VirtualNetwork*> reached = target ? networksReachedFrom(input, *site) : QList<const VirtualNetwork*>();
        if (reached.isEmpty() || std::any_of(reached.begin(), reached.end(), [&](const VirtualNetwork* network) { return answersNames(*network, reached); }))
            continue;
        const VirtualNetwork* home = target;     // where a gateway stands that the site reaches
        for (const VirtualNetwork* network : reached)
            if (!input.gatewaysIn(network->id).isEmpty())
                home = network;
        findings.add({site->id, target->id}, QCoreApplication::translate("rules", "%1 sends traffic to private endpoints in %2, and nothing in Azure that it reaches answers for their names.").arg(input.name(site->id), input.name(target->id)))
            .at(home->id, "dnsResolverInboundEndpoint")
            .fixed(QCoreApplication::translate("rules", "Put a DNS resolver with an inbound endpoint into %1").arg(input.name(home->id)), settingField(home->id, "dnsResolverInboundEndpoint", true));
    }
}

/// OPS-DNS-002
void checkResolverRegions(const RuleInput& input, RuleFindings& findings)
{
    std::set<QString> regions;
    std::set<QString> resolverRegions;
    QList<ObjectId> resolvers;
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        if (!network.region.isEmpty())
            regions.insert(network.region);
        if (network.hasInboundResolver == true) {
            resolvers << network.id;
            resolverRegions.insert(network.region);
        }
    }
    if (regions.size() < 2 || resolverRegions.size() != 1 || resolverRegions.begin()->isEmpty())
        return;
    const Region* region = input.catalogue().region(*resolverRegions.begin());
    findings.add(resolvers, QCoreApplication::translate("rules", "Networks are in %1 regions, and all DNS resolvers in %2: on-premises names fail with that region.").arg(regions.size()).arg(region ? region->displayName : *resolverRegions.begin()))
        .at("dnsResolverInboundEndpoint");
}
}

std::vector<RuleCheck> checksOpsDns()
{
    return {
        {"OPS-DNS-001", checkNamesFromSites},
        {"OPS-DNS-002", checkResolverRegions},
    };
}
