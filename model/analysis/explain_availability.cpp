// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_table.h"
#include "model/analysis/derivation_text.h"
#include "model/analysis/explain.h"
#include "model/analysis/figures/availability.h"
#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString percentText(double fraction)
{
    return QCoreApplication::translate("analysis", "%1 %").arg(shownNumber(QString::number(fraction * 100, 'g', 3)));
}

void addComponentInputs(const Analysis& analysis, const PathGraph& paths, Derivation& derivation)
{
    QList<int> components(paths.components.begin(), paths.components.end());
    std::sort(components.begin(), components.end(), [&](int a, int b) { return analysis.componentName(a) < analysis.componentName(b); });
    for (const int index : components) {
        const Component& component = analysis.components[static_cast<std::size_t>(index)];
        derivation.inputs << DerivationInput{labelOfComponent(analysis, index), toText(component.availability.value), component.availability.provenance, component.name};
    }
}

void addAvailabilityCautions(const Analysis& analysis, const AvailabilityFigure& figure, const PathGraph& paths, Derivation& derivation)
{
    if (!figure.isExact)
        derivation.cautions << QCoreApplication::translate("analysis", "Not exact: the design is too entangled for the time allowed. Between %1 and %2; the lower bound is shown.")
                                   .arg(toText(figure.lower), toText(figure.upper));
    for (const int index : paths.components) {
        const Component& component = analysis.components[static_cast<std::size_t>(index)];
        if (component.kind == ComponentKind::Circuit && !analysis.design.find(Id<ExpressRouteCircuit>(component.object))->availability
            && component.availability.provenance.basis == Basis::Assumption)
            derivation.cautions << QCoreApplication::translate("analysis", "%1 has access links on one path only: Microsoft gives no SLA for it, and its availability is an assumption.").arg(labelOfComponent(analysis, index));
        if (component.kind == ComponentKind::SharedRisk && component.availability.value.down() == 0)
            derivation.cautions << QCoreApplication::translate("analysis", "%1 counts as never failing, as its availability is not set.").arg(labelOfComponent(analysis, index));
    }
    const auto hasUnknownBuilding = [&](int vertex) {
        const GraphVertex& part = analysis.graph->vertices[static_cast<std::size_t>(vertex)];
        return part.kind == VertexKind::AccessLink && !analysis.graph->topology.accessLinks[static_cast<std::size_t>(part.index)].isFacilityChosen;
    };
    if (std::any_of(paths.vertices.begin(), paths.vertices.end(), hasUnknownBuilding))
        derivation.cautions << QCoreApplication::translate("analysis", "The peering location of a circuit is not chosen yet: which building it is in is unknown.");
}
}

void explainAvailability(const Analysis& analysis, const AvailabilityFigure& figure, const PathGraph& paths, Derivation& derivation, ReliabilityLimits limits)
{
    derivation.result = toText(figure.value);
    if (!figure.reason.isEmpty())
        derivation.cautions << figure.reason;
    if (!paths.isConnected())
        return;

    // 1. Every component on some path, once.
    addComponentInputs(analysis, paths, derivation);

    // 2. In series the product; otherwise the exact sum over the outcomes without a path.
    const std::optional<PathSets> sets = pathSetsOf(paths);
    const qsizetype alone = singlePointsOf(*analysis.graph, paths, sets).size();
    if (alone == static_cast<qsizetype>(paths.components.size())) {
        derivation.steps << QCoreApplication::translate("analysis", "All in series, each counted once:");
        derivation.steps << productText(derivation.inputs, derivation.result);
    } else {
        derivation.steps << QCoreApplication::translate("analysis", "Exact probability that at least one path has all its parts up, each part counted once however many paths use it (two-terminal reliability with shared components).");
        explainPathsAndCuts(analysis, paths, sets, derivation);
        derivation.steps << QCoreApplication::translate("analysis", "Probability of no path: %1; so %2.").arg(shownNumber(QString::number(figure.value.down(), 'g', 6)), derivation.result);
    }
    derivation.steps << QCoreApplication::translate("analysis", "Downtime: %1 a year, %2 a month.")
                            .arg(downtimeText(figure.value.downtimeMinutesPerYear()), downtimeText(figure.value.downtimeMinutesPerMonth()));

    // 3. What would gain the most.
    const QList<ComponentShare> shares = importanceOf(*analysis.graph, paths, {}, limits);
    if (!shares.isEmpty() && shares.first().downtimeShare > 0) {
        derivation.decider = QCoreApplication::translate("analysis", "%1: if it never failed, %2 of the downtime would go.")
                                 .arg(labelOfComponent(analysis, shares.first().component), percentText(shares.first().downtimeShare));
        derivation.deciderObject = analysis.componentName(shares.first().component);
    }
    addAvailabilityCautions(analysis, figure, paths, derivation);
}

void explainPeeringAvailability(const Analysis& analysis, const LinkResult& link, Derivation& derivation)
{
    const AvailabilityFigure& figure = link.figures.availability;
    derivation.result = toText(figure.value);
    if (!figure.reason.isEmpty())
        derivation.cautions << figure.reason;
    const auto& peerings = analysis.graph->topology.peerings;
    const auto node = std::find_if(peerings.begin(), peerings.end(), [&](const auto& peering) { return peering.row->id == link.id; });
    QList<int> directions{static_cast<int>(node - peerings.begin())};
    if (node->reverse >= 0)
        directions << node->reverse;
    const auto& byDefault = analysis.catalogue->defaults().availability.virtualNetworkPeering;
    bool isCounted = false;
    for (const int direction : directions) {
        const VirtualNetworkPeering& one = *peerings[static_cast<std::size_t>(direction)].row;
        derivation.inputs << DerivationInput{displayName(analysis.design, one.id), toText(one.availability.value_or(byDefault.value)),
                                             one.availability ? setInDesign() : byDefault.provenance, one.id.text};
        isCounted = isCounted || one.availability;
    }
    derivation.steps << (isCounted ? QCoreApplication::translate("analysis", "Both directions must be up: %1.").arg(derivation.result)
                                   : QCoreApplication::translate("analysis", "Not counted: Microsoft publishes no figure for a peering. Set its availability to count it."));
}
