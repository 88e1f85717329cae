// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/sec_er.h"
#include "model/rules/reach.h"
#include "model/rules/ways.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// Whether all of a network's traffic with on-premises passes a firewall or appliance, by what the figures know of its routes.
bool secIsInspected(const RuleInput& input, const VirtualNetwork& network)
{
    const int number = input.figures().networkIndex.value(network.id, -1);
    return number >= 0 && !input.topology().networks[static_cast<std::size_t>(number)].inspectedBy.empty();
}

/// One field stands for the filters of both directions; `text` says which one is asked about.
void secTellUnfiltered(const RuleInput& input, RuleFindings& findings, const EdgeRouter& router, const QString& text)
{
    if (router.routeFilters != true)
        findings.add({router.id}, text.arg(input.name(router.id)), QStringLiteral("filter"))
            .at("routeFilters")
            .fixed(QCoreApplication::translate("rules", "Note route filters"), settingField(router.id, "routeFilters", true));
}
}

void checkInboundRoutes(const RuleInput& input, RuleFindings& findings)
{
    for (const EdgeRouter& router : input.all<EdgeRouter>()) {
        if (!hasBgpWithAzure(input, router))
            continue;
        secTellUnfiltered(input, findings, router, QCoreApplication::translate("rules", "%1 filters none of the routes that it gets from Azure."));
        if (!router.maximumPrefixes)
            findings.add({router.id}, QCoreApplication::translate("rules", "%1 has no limit of prefixes on its sessions with Azure.").arg(input.name(router.id)), QStringLiteral("limit")).at("maximumPrefixes");
    }
}

void checkOutboundRoutes(const RuleInput& input, RuleFindings& findings)
{
    QList<Cidr> owned;
    bool areKnown = true;
    for (const Site& site : input.all<Site>()) {
        owned += site.addressPrefixes;
        areKnown = areKnown && !site.addressPrefixes.isEmpty();
    }
    for (const EdgeRouter& router : input.all<EdgeRouter>()) {
        if (!hasBgpWithAzure(input, router))
            continue;
        secTellUnfiltered(input, findings, router, QCoreApplication::translate("rules", "%1 filters none of the routes that it announces to Azure."));
        QList<Cidr> foreign;
        for (const Cidr& prefix : router.advertisedPrefixes)
            if (areKnown && prefix.length() > 0 && std::none_of(owned.begin(), owned.end(), [&](const Cidr& one) { return one.overlaps(prefix); }))
                foreign << prefix;
        if (!foreign.isEmpty())
            findings.add({router.id}, QCoreApplication::translate("rules", "%1 announces %2 to Azure, which no site here has.").arg(input.name(router.id), toText(foreign)), QStringLiteral("foreign")).at("advertisedPrefixes");
    }
}

void checkEnvironmentsApart(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        QList<ObjectId> production, other;
        for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id)))
            if (const auto* gateway = input.find(connection->gateway))
                for (const VirtualNetwork* network : networksServedBy(input, *gateway)) {
                    const auto environment = secIsInspected(input, *network) ? std::nullopt : input.environmentOf(*network);
                    if (!environment)
                        continue;
                    QList<ObjectId>& list = *environment == Environment::Production || *environment == Environment::DisasterRecovery ? production : other;
                    if (!list.contains(network->id))
                        list << network->id;
                }
        if (production.isEmpty() || other.isEmpty())
            continue;
        std::sort(production.begin(), production.end());
        std::sort(other.begin(), other.end());
        auto entry = findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 reaches production in %2 and other environments in %3, and no firewall stands between them.").arg(input.name(circuit.id), input.names(production), input.names(other)));
        for (const ObjectId& id : production + other)
            entry.at(id, "environment");
    }
}

void checkMicrosoftPeeringGuarded(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        if (!peeringOf(circuit, PeeringType::MicrosoftPeering))
            continue;
        for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit.id)))
            if (const auto* router = input.find(link->router); router && router->hasStatefulFirewall == false)
                findings.add({router->id, circuit.id}, QCoreApplication::translate("rules", "Microsoft peering of %1 ends at %2 without a firewall: Microsoft's public services reach the site's network.").arg(input.name(circuit.id), input.name(router->id)))
                    .at("statefulFirewall")
                    .fixed(QCoreApplication::translate("rules", "Note a firewall at the router"), settingField(router->id, "statefulFirewall", true));
    }
}
