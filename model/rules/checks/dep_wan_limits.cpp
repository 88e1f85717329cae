// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_wan.h"
#include "model/rules/checks/wan.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {
// Source: includes/virtual-wan-limits.md, 2022-05-20.
constexpr qsizetype circuitsOfHub = 8;
constexpr qsizetype branchesOfHub = 1000;
constexpr qsizetype networksOfHubs = 500;        // minus the hubs of the Virtual WAN
constexpr std::size_t routesOfHub = 10000;
constexpr qsizetype linksOfVpnSite = 4;          // articles/virtual-wan/virtual-wan-faq.md

void addHubSources(const RuleInput& input, const VirtualHub& hub, std::vector<Cidr>& routes)
{
    const auto take = [&](const QList<Cidr>& prefixes) { routes.insert(routes.end(), prefixes.begin(), prefixes.end()); };
    if (hub.addressPrefix)
        routes.push_back(*hub.addressPrefix);
    for (const VirtualNetwork* network : networksOf(input, hub))
        take(network->addressSpace);
    QSet<const ExpressRouteCircuit*> seen;
    for (const Connection* branch : branchesOf(input, hub)) {
        const auto* circuit = input.find(branch->circuit);
        if (circuit && seen.contains(circuit))
            continue;
        seen << circuit;
        take(translatedPrefixes(input, *branch));
    }
    for (const VirtualNetworkGateway* gateway : input.gatewaysIn(hub.id))
        if (gateway->vpnClientConfiguration)
            take(gateway->vpnClientConfiguration->vpnClientAddressPool);
}
}

void checkHubCircuits(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>())
        if (const qsizetype count = circuitsOf(input, hub).size(); count > circuitsOfHub)
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 has %2 circuits, and a virtual hub takes %3.").arg(input.name(hub.id)).arg(count).arg(circuitsOfHub));
}

void checkHubBranches(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        QSet<ObjectId> sites;
        QMap<QString, QList<ObjectId>> links;    // by router
        for (const Connection* branch : branchesOf(input, hub)) {
            if (branch->connectionType != ConnectionType::IPsec || !input.find(branch->router))
                continue;
            sites << branch->router;
            QList<ObjectId>& accesses = links[branch->router.text];
            const ObjectId access = branch->internetAccess.isEmpty() ? branch->id : ObjectId(branch->internetAccess);
            if (!accesses.contains(access))
                accesses << access;
        }
        if (sites.size() > branchesOfHub)
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 has VPN connections to %2 branches, and a virtual hub takes %3.").arg(input.name(hub.id)).arg(sites.size()).arg(branchesOfHub));
        for (auto of = links.cbegin(); of != links.cend(); ++of)
            if (of->size() > linksOfVpnSite)
                findings.add({hub.id, ObjectId(of.key())}, QCoreApplication::translate("rules", "%1 is connected to %2 over %3 links, and a VPN site has %4 at most.").arg(input.name(ObjectId(of.key())), input.name(hub.id)).arg(of->size()).arg(linksOfVpnSite));
    }
}

void checkHubNetworks(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        const qsizetype most = networksOfHubs - hubsOfWan(input, hub.virtualWan).size();
        if (const qsizetype count = networksOf(input, hub).size(); count > most)
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 has %2 virtual networks, and takes %3: %4 minus the hubs of its Virtual WAN.").arg(input.name(hub.id)).arg(count).arg(most).arg(networksOfHubs));
    }
}

void checkHubRoutes(const RuleInput& input, RuleFindings& findings)
{
    QSet<QString> seen;
    for (const VirtualHub& first : input.all<VirtualHub>()) {
        if (seen.contains(first.virtualWan))
            continue;
        seen << first.virtualWan;
        const QList<const VirtualHub*> hubs = hubsOfWan(input, first.virtualWan);
        std::vector<Cidr> routes;
        QList<ObjectId> ids;
        for (const VirtualHub* hub : hubs) {
            addHubSources(input, *hub, routes);
            ids << hub->id;
        }
        std::sort(routes.begin(), routes.end());
        const auto count = static_cast<std::size_t>(std::unique(routes.begin(), routes.end()) - routes.begin());
        if (count > routesOfHub)
            findings.add(ids, QCoreApplication::translate("rules", "The networks, branches and hubs of the Virtual WAN of %1 bring %2 routes, and a virtual hub accepts %3.").arg(input.names(ids)).arg(count).arg(routesOfHub));
    }
}
