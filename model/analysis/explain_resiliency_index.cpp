// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/analysis/derivation_text.h"
#include "model/analysis/explain.h"
#include "model/analysis/resiliency_index.h"
#include "model/base/date_text.h"
#include "model/base/number_text.h"
#include <QCoreApplication>

namespace {
const Provenance drawnInDesign{Basis::Design, QStringLiteral("design"), {}, {}, {}};

/// The peering location of a circuit for people.
QString locationText(const Topology& topology, int circuit)
{
    const int index = topology.circuits[static_cast<std::size_t>(circuit)].location;
    if (index < 0)
        return unknownText();
    const Topology::LocationNode& location = topology.locations[static_cast<std::size_t>(index)];
    return location.isChosen() ? location.row->location : QCoreApplication::translate("analysis", "not chosen yet");
}

/// "10.10.0.0/16, 10.20.0.0/16 and 3 more"
QString shortList(const QStringList& routes)
{
    constexpr qsizetype shown = 3;
    if (routes.size() <= shown)
        return routes.join(QStringLiteral(", "));
    return QCoreApplication::translate("analysis", "%1 and %2 more").arg(routes.mid(0, shown).join(QStringLiteral(", "))).arg(routes.size() - shown);
}

/// "20 × 4 + 10 + 10 = 100"
QString sumText(const ResiliencyScore& score, double ResiliencyPart::*points, double ResiliencyPart::*multiplier, double sum)
{
    QStringList terms;
    for (const ResiliencyPart& part : score.parts) {
        const double factor = part.kind == ResiliencyPartKind::Routes ? part.*multiplier : 1;
        terms << (part.kind == ResiliencyPartKind::Routes && factor > 0 ? QStringLiteral("%1 × %2").arg(shownText(part.*points / factor), shownText(factor)) : shownText(part.*points));
    }
    return QStringLiteral("%1 = %2").arg(terms.join(QStringLiteral(" + ")), shownText(sum));
}

void addDrawnInputs(const Topology& topology, const ResiliencyIndex& index, const VirtualNetworkGateway& gateway, Derivation& derivation)
{
    for (const int circuit : index.circuits) {
        const auto& row = *topology.circuits[static_cast<std::size_t>(circuit)].row;
        derivation.inputs << DerivationInput{QCoreApplication::translate("analysis", "%1: peering location").arg(labelOf(row)), locationText(topology, circuit), drawnInDesign, row.id.text};
    }
    for (const GatewayRouteSet& set : index.routeSets) {
        QStringList names;
        for (const int circuit : set.circuits)
            names << labelOf(*topology.circuits[static_cast<std::size_t>(circuit)].row);
        derivation.inputs << DerivationInput{QCoreApplication::translate("analysis", "Routes over %1").arg(names.join(QStringLiteral(", "))), shortList(set.routes), drawnInDesign, {}};
    }
    if (gateway.resiliencyValidationDate)
        derivation.inputs << DerivationInput{QCoreApplication::translate("analysis", "Last failover test"), toText(*gateway.resiliencyValidationDate), drawnInDesign, gateway.id.text};
}
}

Derivation explainResiliencyIndex(const Analysis& analysis, const FigureKey& key)
{
    Derivation derivation;
    derivation.figure = QCoreApplication::translate("analysis", "%1 of %2").arg(figureLabel(key.kind), labelOfObject(analysis, key.gateway.text));
    const auto index = resiliencyIndex(analysis, key.gateway);
    if (!index) {
        derivation.cautions << QCoreApplication::translate("analysis", "Only ExpressRoute gateways have a resiliency index.");
        return derivation;
    }
    derivation.result = index->text();
    const ResiliencyScore& score = index->score;
    const ResiliencyIndexTable& table = analysis.catalogue->resiliencyIndex();

    // 1. What is drawn, and what its three parts earn.
    addDrawnInputs(analysis.graph->topology, *index, *analysis.design.find<VirtualNetworkGateway>(key.gateway), derivation);
    const ResiliencyPart* worst = nullptr;
    for (const ResiliencyPart& part : score.parts) {
        const QString points = part.low < part.high ? QStringLiteral("%1–%2").arg(shownText(part.low), shownText(part.high)) : shownText(part.low);
        derivation.inputs << DerivationInput{QStringLiteral("%1: %2").arg(resiliencyPartLabel(part.kind), part.why), QCoreApplication::translate("analysis", "%1 of %2").arg(points, shownText(part.max)),
                                             part.kind == ResiliencyPartKind::Recommendations ? table.withoutRecommendations.provenance : index->provenance, key.gateway.text};
        if (!worst || part.max - part.low > worst->max - worst->low)
            worst = &part;
    }
    // 2. Their sum, without and with a fresh test.
    derivation.steps << QCoreApplication::translate("analysis", "As tested so far: %1.").arg(sumText(score, &ResiliencyPart::low, &ResiliencyPart::multiplier, score.low));
    if (score.low < score.high)
        derivation.steps << (score.parts[0].low < score.parts[0].high
                ? QCoreApplication::translate("analysis", "With the failover tested within %1 days: %2.").arg(table.testSteps.first().toDays).arg(sumText(score, &ResiliencyPart::high, &ResiliencyPart::highMultiplier, score.high))
                : QCoreApplication::translate("analysis", "At most: %1.").arg(sumText(score, &ResiliencyPart::high, &ResiliencyPart::highMultiplier, score.high)));
    // 3. What would add to it.
    for (const ResiliencyFix& fix : index->fixes)
        derivation.steps << QCoreApplication::translate("analysis", "+%1: %2").arg(shownText(fix.adds), fix.what);
    derivation.decider = worst->why;
    derivation.deciderObject = key.gateway.text;
    derivation.cautions << index->cautions;
    return derivation;
}
