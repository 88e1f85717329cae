// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explain_worst_case.h"
#include "model/analysis/derivation_text.h"
#include "model/analysis/explain.h"
#include "model/analysis/failure_engine.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <cmath>

namespace {
QString mbpsText(double mbps)
{
    return std::isfinite(mbps) ? toText(Bandwidth::mbps(std::round(mbps * 1000) / 1000)) : unknownText();
}

QString shareText(double share)
{
    return QStringLiteral("%1 %").arg(shownNumber(QString::number(100 * share, 'f', 1)));
}

QString names(const Analysis& analysis, const QList<ObjectId>& ids)
{
    QStringList list;
    for (const ObjectId& id : ids)
        list << labelOfObject(analysis, id.text);
    return list.isEmpty() ? QCoreApplication::translate("analysis", "no link") : list.join(QStringLiteral(", "));
}

/// Says which failure it is, and what it does.
void addFailure(const Analysis& analysis, int failure, const FailureResult& result, Derivation& derivation)
{
    const Component& component = analysis.components[static_cast<std::size_t>(failure)];
    if (derivation.decider.isEmpty()) {
        derivation.decider = QCoreApplication::translate("analysis", "%1 fails.").arg(labelOfComponent(analysis, failure));
        derivation.deciderObject = component.name;
    }
    derivation.inputs << DerivationInput{QCoreApplication::translate("analysis", "%1: availability").arg(labelOfComponent(analysis, failure)), toText(component.availability.value), component.availability.provenance, component.name};
    if (!result.pairsDown.empty())
        derivation.steps << QCoreApplication::translate("analysis", "Without it %1 pairs are down.").arg(result.pairsDown.size());
    for (const Failover& failover : result.failovers)
        derivation.steps << QCoreApplication::translate("analysis", "Traffic of %1 pairs moves from %2 to %3.").arg(failover.pairs).arg(names(analysis, failover.before), names(analysis, failover.after));
    if (!result.demandsUnmet.isEmpty())
        derivation.cautions << QCoreApplication::translate("analysis", "Demands not met then: %1.").arg(names(analysis, result.demandsUnmet));
}

/// "400 Mbps of 1 Gbps to Azure", both directions, in the state asked for last.
QString loadText(FailureEngine& engine, int connection)
{
    const auto one = [&](FlowDirection direction) {
        const double load = engine.load(connection, direction), capacity = engine.capacity(connection, direction);
        return direction == FlowDirection::ToAzure ? QCoreApplication::translate("analysis", "%1 of %2 to Azure").arg(mbpsText(load), mbpsText(capacity))
                                                   : QCoreApplication::translate("analysis", "%1 of %2 from Azure").arg(mbpsText(load), mbpsText(capacity));
    };
    return one(FlowDirection::ToAzure) + QStringLiteral(", ") + one(FlowDirection::FromAzure);
}

void explainLinkWorstCase(const Analysis& analysis, const FailureTable& table, FailureEngine& engine, const LinkResult& link, Derivation& derivation)
{
    const int place = analysis.linkIndex.value(link.id), index = engine.connectionOfLink(place);
    const Figure<WorstUtilisation>& worst = table.links[static_cast<std::size_t>(place)];
    derivation.figure = QCoreApplication::translate("analysis", "Highest utilisation of %1 over every single failure").arg(link.name);
    if (!worst.hasValue()) {
        derivation.cautions << worst.reason;
        return;
    }
    derivation.result = shareText(worst->utilisation);
    FailureResult result;
    engine.ask({}, result);
    derivation.steps << QCoreApplication::translate("analysis", "While nothing has failed: %1; %2.").arg(loadText(engine, index), shareText(std::max(0.0, engine.utilisation(index))));
    if (worst->failure < 0) {
        derivation.steps << QCoreApplication::translate("analysis", "No single failure makes it more.");
        return;
    }
    engine.ask(std::span(&worst->failure, 1), result);
    addFailure(analysis, worst->failure, result, derivation);
    derivation.steps << QCoreApplication::translate("analysis", "Then: %1; %2.").arg(loadText(engine, index), shareText(std::max(0.0, engine.utilisation(index))));
    if (worst->utilisation > 1)
        derivation.cautions << QCoreApplication::translate("analysis", "The link is then overloaded.");
}

void explainPairWorstCase(const Analysis& analysis, const FailureTable& table, FailureEngine& engine, const PairResult& pair, Derivation& derivation)
{
    const auto index = static_cast<std::size_t>(&pair - analysis.pairs.data());
    const WorstCapacity& worst = table.pairs[index];
    derivation.figure = QCoreApplication::translate("analysis", "Lowest capacity from %1 to %2 over every single failure").arg(labelOfObject(analysis, pair.from.text), labelOfObject(analysis, pair.to.text));
    derivation.result = QCoreApplication::translate("analysis", "%1 to Azure, %2 from Azure").arg(mbpsText(worst.toAzureMbps), mbpsText(worst.fromAzureMbps));
    if (!pair.isConnected()) {
        derivation.cautions << pair.availability.reason;
        return;
    }
    const auto mbps = [](const Capacity& capacity) { return capacity.mbps.hasValue() ? capacity.mbps->mbps() : std::numeric_limits<double>::infinity(); };
    derivation.steps << QCoreApplication::translate("analysis", "While nothing has failed: %1 to Azure, %2 from Azure.").arg(mbpsText(mbps(pair.capacity.toAzure)), mbpsText(mbps(pair.capacity.fromAzure)));
    std::vector<int> failures;
    for (const int failure : {worst.toAzureFailure, worst.fromAzureFailure})
        if (failure >= 0 && (failures.empty() || failures.front() != failure))
            failures.push_back(failure);
    if (failures.empty())
        derivation.steps << QCoreApplication::translate("analysis", "No single failure makes it less.");
    for (const int failure : failures) {
        addFailure(analysis, failure, table.failures[static_cast<std::size_t>(table.placeOf[static_cast<std::size_t>(failure)])], derivation);
        if (const auto state = engine.pairState(static_cast<int>(index), std::span(&failure, 1)))
            derivation.steps << (state->isConnected ? QCoreApplication::translate("analysis", "%1 fails: %2 to Azure, %3 from Azure are left over the routes then active.")
                                                          .arg(labelOfComponent(analysis, failure), mbpsText(state->toAzureMbps), mbpsText(state->fromAzureMbps))
                                                    : QCoreApplication::translate("analysis", "%1 fails: no way is left.").arg(labelOfComponent(analysis, failure)));
    }
}
}

Derivation explainWorstCase(const Analysis& analysis, const FailureTable& table, FailureEngine& engine, const FigureKey& key)
{
    Derivation derivation;
    if (!table.isComplete)
        derivation.cautions << QCoreApplication::translate("analysis", "The failures have not been tried out.");
    else if (const LinkResult* link = analysis.link(key.link))
        explainLinkWorstCase(analysis, table, engine, *link, derivation);
    else if (const PairResult* pair = analysis.pair(key.from, key.to))
        explainPairWorstCase(analysis, table, engine, *pair, derivation);
    else
        derivation.cautions << notInDesignText();
    completeDerivation(derivation, key.kind);
    return derivation;
}
