// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/derivation_text.h"
#include "model/analysis/explain.h"
#include "model/analysis/figures/azure_sla.h"
#include "model/analysis/link_paths.h"
#include "model/analysis/link_step.h"
#include <QCoreApplication>

namespace {
PathGraph pathsOrNothing(const Analysis& analysis, const LinkResult& link, const LinkFigures& figures, ArcUse use)
{
    auto paths = linkPaths(analysis, link, figures, use);
    return paths ? std::move(paths->paths) : PathGraph{};
}

void explainLinkRtt(const Analysis& analysis, const LinkResult& link, const LinkFigures& figures, Derivation& derivation)
{
    if (link.type == LinkType::HubConnection)
        return explainHubConnectionRtt(analysis, link, derivation);
    const ComponentGraph& graph = *analysis.graph;
    const auto index = static_cast<std::size_t>(analysis.linkIndex.value(link.id));
    const LatencyModel latency(graph, &derivation);
    if (link.type == LinkType::VnetPeering) {
        const auto& peering = graph.topology.peerings[index - graph.topology.connections.size()];
        if (peering.network >= 0 && peering.remote >= 0)
            latency.betweenNetworks(peering.network, peering.remote);
    } else if (link.type == LinkType::GlobalReach) {
        latency.globalReach(static_cast<int>(index - graph.topology.firstReachLink()));
    } else if (const int connection = static_cast<int>(index); graph.topology.connections[index].isUsable()) {
        const WorstBranch worst = worstBranch(graph, connection, analysis.siteIndex.value(figures.site, -1));
        const auto use = graph.topology.hasFastPath(connection) ? LatencyModel::GatewayUse::Bypassed : LatencyModel::GatewayUse::Counted;
        if (worst.router >= 0 || link.type == LinkType::P2S || link.type == LinkType::Vnet2Vnet)
            latency.connection(connection, worst.router, worst.accessLink, use);
    }
    explainRtt(analysis, figures.rtt, derivation);
}

void explainLinkSla(const Analysis& analysis, const LinkResult& link, Derivation& derivation)
{
    if (link.type != LinkType::VnetPeering && link.type != LinkType::HubConnection) {
        const Topology& topology = analysis.graph->topology;
        const int index = analysis.linkIndex.value(link.id);
        if (link.type == LinkType::GlobalReach)
            azureSlaOfReach(*analysis.graph, index - static_cast<int>(topology.firstReachLink()), &derivation);
        else
            azureSlaOf(*analysis.graph, index, &derivation);
        if (derivation.inputs.isEmpty() && derivation.cautions.isEmpty())
            derivation.cautions << link.figures.azureSla.reason;
        return;
    }
    derivation.result = unknownText();
    derivation.cautions << link.figures.azureSla.reason;
}
}

Derivation explainLink(const Analysis& analysis, const LinkResult& link, const FigureKey& key)
{
    const LinkFigures& figures = shownFigures(link, key.kind, key.site);
    Derivation derivation;
    derivation.figure = QCoreApplication::translate("analysis", "%1 of %2").arg(figureLabel(key.kind), link.name);
    if (!link.perSite.isEmpty() && !figures.site.isEmpty())
        derivation.figure = QCoreApplication::translate("analysis", "%1 of %2 from %3").arg(figureLabel(key.kind), link.name, labelOfObject(analysis, figures.site.text));
    if (!figures.remoteSite.isEmpty())
        derivation.figure = QCoreApplication::translate("analysis", "%1 of %2 between %3 and %4")
                                .arg(figureLabel(key.kind), link.name, labelOfObject(analysis, figures.site.text), labelOfObject(analysis, figures.remoteSite.text));
    switch (key.kind) {
    case FigureKind::CapacityToAzure:
        explainCapacity(analysis, figures.capacity.toAzure, pathsOrNothing(analysis, link, figures, ArcUse::CapacityOnly), derivation);
        break;
    case FigureKind::CapacityFromAzure:
        explainCapacity(analysis, figures.capacity.fromAzure, pathsOrNothing(analysis, link, figures, ArcUse::CapacityOnly), derivation);
        break;
    case FigureKind::AzureSla:
        explainLinkSla(analysis, link, derivation);
        break;
    case FigureKind::Availability:
        if (link.type == LinkType::VnetPeering)
            explainPeeringAvailability(analysis, link, derivation);
        else if (link.type == LinkType::HubConnection)
            explainHubConnectionAvailability(analysis, link, derivation);
        else
            explainAvailability(analysis, figures.availability, pathsOrNothing(analysis, link, figures, ArcUse::AvailabilityOnly), derivation);
        break;
    case FigureKind::RoundTripTime:
        explainLinkRtt(analysis, link, figures, derivation);
        break;
    case FigureKind::Security:
        explainSecurity(analysis, figures.security, derivation);
        break;
    case FigureKind::WorstCase:                  // of a table of failures
        break;
    case FigureKind::Resiliency:
    case FigureKind::ResiliencyIndex:
        derivation.cautions << QCoreApplication::translate("analysis", "A link has no resiliency; pairs have a class, and ExpressRoute gateways an index.");
        break;
    case FigureKind::CapacityCurve:
    case FigureKind::Downtime:
        derivation.cautions << QCoreApplication::translate("analysis", "A link has none; pairs have.");
        break;
    }
    return derivation;
}
