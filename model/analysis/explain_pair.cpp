// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explain.h"
#include "model/analysis/explanations.h"
#include "model/analysis/figures/resiliency.h"
#include "model/analysis/pair_step.h"
#include <QCoreApplication>

namespace {
const CapacityTable noCapacitiesExplained;

/// The class for people.
QString resiliencyText(ResiliencyClass resiliency)
{
    switch (resiliency) {
    case ResiliencyClass::None: return QCoreApplication::translate("analysis", "none");
    case ResiliencyClass::Standard: return QCoreApplication::translate("analysis", "standard");
    case ResiliencyClass::High: return QCoreApplication::translate("analysis", "high");
    case ResiliencyClass::Maximum: return QCoreApplication::translate("analysis", "maximum");
    }
    return {};
}

/// Which routes are active and why, and what is odd about them.
void addRouteSteps(const Analysis& analysis, const PairResult& pair, Derivation& derivation)
{
    for (const Route& route : pair.routes) {
        QStringList names;
        for (const ObjectId& link : route.links)
            names << labelOfObject(analysis, link.text);
        derivation.steps << QStringLiteral("%1: %2").arg(names.join(QStringLiteral(" – ")), route.why);
    }
    if (pair.isAsymmetric())
        derivation.cautions << QCoreApplication::translate("analysis", "Routing is asymmetric: traffic to Azure takes other routes than traffic from Azure.");
    if (!pair.diverted.isEmpty())
        derivation.cautions << QCoreApplication::translate("analysis", "Static routes of the virtual hub send %1. What happens there is not drawn, so nothing of it counts as reaching the site.").arg(pair.diverted.join(QStringLiteral(", ")));
    if (!pair.unannounced.isEmpty())
        derivation.cautions << QCoreApplication::translate("analysis", "No router on the way announces %1, so Azure has no route there.").arg(pair.unannounced.join(QStringLiteral(", ")));
}
}

PairStep& Explanations::step()
{
    if (!m_step)
        m_step = std::make_unique<PairStep>(*m_analysis.graph, noCapacitiesExplained, std::stop_token());
    return *m_step;
}

Derivation Explanations::ofPair(const PairResult& pair, const FigureKey& key)
{
    const Analysis& analysis = m_analysis;
    Derivation derivation;
    derivation.figure = QCoreApplication::translate("analysis", "%1 from %2 to %3").arg(figureLabel(key.kind), labelOfObject(analysis, pair.from.text), labelOfObject(analysis, pair.to.text));
    const int site = analysis.siteIndex.value(pair.from);
    const int network = analysis.networkIndex.value(pair.to);
    switch (key.kind) {
    case FigureKind::CapacityToAzure:
    case FigureKind::CapacityFromAzure: {
        const bool isToAzure = key.kind == FigureKind::CapacityToAzure;
        addRouteSteps(analysis, pair, derivation);
        const PathGraph paths = pair.isConnected() ? step().activePaths(site, network, step().routes(site, network), isToAzure ? FlowDirection::ToAzure : FlowDirection::FromAzure) : PathGraph{};
        explainCapacity(analysis, isToAzure ? pair.capacity.toAzure : pair.capacity.fromAzure, paths, derivation);
        if (!pair.isConnected())
            derivation.cautions << pair.availability.reason;
        break;
    }
    case FigureKind::Availability:
        explainAvailability(analysis, pair.availability, pair.isConnected() ? step().paths(site, network) : PathGraph{}, derivation, pair.isConnected() ? step().limits() : ReliabilityLimits{});
        break;
    case FigureKind::RoundTripTime: {
        addRouteSteps(analysis, pair, derivation);
        const RouteSet routes = pair.isConnected() ? step().routes(site, network) : RouteSet{};
        if (const auto worst = pair.isConnected() ? step().worstActive(site, network, routes, step().rttsToGateways(site, routes)) : PairStep::Worst{}; worst.branch >= 0)
            step().branchRtt(site, routes.table.branches[static_cast<std::size_t>(worst.branch)], network, &derivation);
        explainRtt(analysis, pair.rtt, derivation);
        break;
    }
    case FigureKind::Security:
        if (pair.security.hasValue())
            explainSecurity(analysis, *pair.security, derivation);
        else
            derivation.cautions << pair.security.reason;
        derivation.steps << QCoreApplication::translate("analysis", "The weakest of the routes that can become active counts.");
        break;
    case FigureKind::Resiliency:
        resiliencyOf(*analysis.graph, pair.isConnected() ? step().expressRoutePaths(site, network) : PathGraph{}, &derivation);
        derivation.result = resiliencyText(pair.resiliency);
        derivation.steps << (pair.hasVpnBackup ? QCoreApplication::translate("analysis", "IPsec is left when all circuits are lost.")
                                               : QCoreApplication::translate("analysis", "No IPsec is left when all circuits are lost."));
        break;
    case FigureKind::WorstCase:                  // of a table of failures
        break;
    case FigureKind::ResiliencyIndex:
        derivation.cautions << QCoreApplication::translate("analysis", "A pair has no resiliency index; ExpressRoute gateways have.");
        break;
    case FigureKind::AzureSla:
        derivation.cautions << QCoreApplication::translate("analysis", "A pair has no composite SLA; links have.");
        break;
    case FigureKind::CapacityCurve:
        return explainCapacityCurve(analysis, pair, capacityCurve(analysis, pair));
    case FigureKind::Downtime:
        return explainDowntime(analysis, pair, downtimeDistribution(analysis, pair));
    }
    return derivation;
}
