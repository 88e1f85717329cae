// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/derivation_text.h"
#include "model/analysis/explain.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <algorithm>

namespace {

Derivation derivationOf(const Analysis& analysis, const PairResult& pair, FigureKind kind)
{
    Derivation derivation;
    derivation.figure = QCoreApplication::translate("analysis", "%1 from %2 to %3").arg(figureLabel(kind), labelOfObject(analysis, pair.from.text), labelOfObject(analysis, pair.to.text));
    return derivation;
}

std::vector<int> byName(const Analysis& analysis, std::vector<int> components)
{
    std::sort(components.begin(), components.end(), [&](int a, int b) { return analysis.componentName(a) < analysis.componentName(b); });
    return components;
}

const Component& componentOf(const Analysis& analysis, int index) { return analysis.components[static_cast<std::size_t>(index)]; }

QString chanceText(double chance, double halfWidth)
{
    return QCoreApplication::translate("analysis", "%1 % ± %2").arg(shownNumber(QString::number(chance * 100, 'f', 2)), shownNumber(QString::number(halfWidth * 100, 'f', 2)));
}

/// "500 Mbps while one of these alone is down: A, B", the lowest capacity first.
QStringList lossSteps(const Analysis& analysis, const CapacityCurve& curve)
{
    std::vector<CapacityWithout> losses = curve.without;
    std::stable_sort(losses.begin(), losses.end(), [](const CapacityWithout& a, const CapacityWithout& b) { return a.capacity < b.capacity; });
    QStringList steps;
    for (std::size_t begin = 0; begin < losses.size();) {
        QStringList names;
        std::size_t end = begin;
        for (; end < losses.size() && losses[end].capacity == losses[begin].capacity; ++end)
            names << labelOfComponent(analysis, losses[end].component);
        names.sort();
        steps << QCoreApplication::translate("analysis", "%1 while one of these alone is down: %2.").arg(toText(losses[begin].capacity), names.join(QStringLiteral(", ")));
        begin = end;
    }
    return steps;
}
}

Derivation explainCapacityCurve(const Analysis& analysis, const PairResult& pair, const CapacityCurve& curve)
{
    Derivation derivation = derivationOf(analysis, pair, FigureKind::CapacityCurve);
    derivation.result = toText(curve);
    if (derivation.result.isEmpty())
        derivation.result = unknownText();
    if (!curve.reason.isEmpty())
        derivation.cautions << curve.reason;
    if (curve.components.empty())
        return derivation;

    // 1. What may fail.  2. How it is computed.
    for (const int index : byName(analysis, curve.components)) {
        const Component& component = componentOf(analysis, index);
        derivation.inputs << DerivationInput{labelOfComponent(analysis, index), toText(component.availability.value), component.availability.provenance, component.name};
    }
    derivation.steps << QCoreApplication::translate("analysis", "Components fail independently. In every outcome the routes are chosen anew, as Azure and the routers choose them; only active ones carry, and the lower of both directions counts. "
                                  "Outcomes that leave the same ways are one; %1 different ones were looked at.").arg(curve.states);
    derivation.steps << lossSteps(analysis, curve);
    // 3. The sums.
    for (const CapacityStep& step : curve.steps)
        derivation.steps << QCoreApplication::translate("analysis", "At least %1: probability %2; less for %3 a year.")
                                .arg(toText(step.capacity), (curve.isExact ? QString() : QStringLiteral("≥ ")) + toText(step.atLeast), downtimeText(step.atLeast.downtimeMinutesPerYear()));
    const auto likeliest = std::max_element(curve.without.begin(), curve.without.end(), [&](const CapacityWithout& a, const CapacityWithout& b) {
        return componentOf(analysis, a.component).availability.value.down() < componentOf(analysis, b.component).availability.value.down();
    });
    if (likeliest != curve.without.end()) {
        derivation.decider = QCoreApplication::translate("analysis", "%1: the likeliest single loss that lowers the capacity, to %2.").arg(labelOfComponent(analysis, likeliest->component), toText(likeliest->capacity));
        derivation.deciderObject = analysis.componentName(likeliest->component);
    }
    derivation.cautions << QCoreApplication::translate("analysis", "The limits of the parts, with their sources, stand in the derivation of the capacity.");
    return derivation;
}

Derivation explainDowntime(const Analysis& analysis, const PairResult& pair, const DowntimeDistribution& downtime)
{
    Derivation derivation = derivationOf(analysis, pair, FigureKind::Downtime);
    const auto text = [](Duration duration) { return downtimeText(duration.hours() * 60); };
    derivation.result = QCoreApplication::translate("analysis", "%1 a year on average").arg(text(downtime.expectedDowntime));
    if (!downtime.reason.isEmpty())
        derivation.cautions << downtime.reason;
    if (downtime.years == 0 || downtime.components.empty())
        return derivation;

    // 1. How often a component fails, and how long it then is down.
    for (const int index : byName(analysis, downtime.components)) {
        const Component& component = componentOf(analysis, index);
        const QString label = labelOfComponent(analysis, index);
        derivation.inputs << DerivationInput{QCoreApplication::translate("analysis", "%1: availability").arg(label), toText(component.availability.value), component.availability.provenance, component.name};
        derivation.inputs << DerivationInput{QCoreApplication::translate("analysis", "%1: mean time to repair").arg(label), toText(component.repair.value), component.repair.provenance, component.name};
    }
    // 2. How it is computed.
    derivation.steps << QCoreApplication::translate("analysis", "Mean time between failures of each component: repair time × availability / (1 − availability). Each fails and is repaired on its own; the pair is down while no path has all its components up.");
    derivation.steps << QCoreApplication::translate("analysis", "%1 years were simulated with seed %2, each from the steady state on. Simulated mean: %3 ± %4 a year; exact: %5.")
                            .arg(downtime.years).arg(downtime.seed).arg(text(downtime.meanDowntime), text(downtime.meanHalfWidth), text(downtime.expectedDowntime));
    if (downtime.expectedOutages)
        derivation.steps << QCoreApplication::translate("analysis", "Outages a year: %1, exact %2.").arg(shownNumber(QString::number(downtime.meanOutages, 'g', 3)), shownNumber(QString::number(*downtime.expectedOutages, 'g', 3)));
    // 3. What came of it.
    for (const DowntimeChance& point : downtime.points)
        derivation.steps << (point.downtime == Duration() ? QCoreApplication::translate("analysis", "A year with any downtime: %1.").arg(chanceText(point.chance, point.halfWidth))
                                                          : QCoreApplication::translate("analysis", "A year with more than %1: %2.").arg(text(point.downtime), chanceText(point.chance, point.halfWidth)));
    if (downtime.outage.longest > Duration())
        derivation.steps << QCoreApplication::translate("analysis", "Of a hundred outages 50 are over within %1, 90 within %2, 99 within %3; the longest took %4.")
                                .arg(text(downtime.outage.median), text(downtime.outage.ninetieth), text(downtime.outage.ninetyNinth), text(downtime.outage.longest));
    derivation.cautions << QCoreApplication::translate("analysis", "Times up and times to repair are taken as exponentially distributed, an assumption. ± is half of the 95 % confidence interval.");
    return derivation;
}
