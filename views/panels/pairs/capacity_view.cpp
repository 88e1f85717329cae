// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/charts/axis_ticks.h"
#include "views/panels/pairs/pair_curves.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
bool isSameCurve(const std::vector<CapacityStep>& a, const std::vector<CapacityStep>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const CapacityStep& one, const CapacityStep& other) { return one.capacity == other.capacity && one.atLeast == other.atLeast; });
}

/// The corners from the left: as likely as the lowest step, then down step by step to nothing above the highest.
StepLine capacityLine(const std::vector<CapacityStep>& steps, const QString& name, double floor)
{
    StepLine line;
    line.name = name;
    const auto height = [&](const CapacityStep& step) { return std::max(floor, ninesOf(step.atLeast)); };
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (line.points.isEmpty())
            line.points << QPointF(0, height(*step));
        else
            line.points << QPointF(line.points.last().x(), height(*step));
        line.points << QPointF(step->capacity.mbps(), height(*step));
    }
    if (!line.points.isEmpty())
        line.points << QPointF(line.points.last().x(), floor);
    return line;
}

/// The likeliest of the steps that carry at least so much.
const CapacityStep* stepAt(const std::vector<CapacityStep>& steps, double mbps)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (step->capacity.mbps() >= mbps)
            return &*step;
    return nullptr;
}
}

CurveView capacityView(const CapacityCurve& curve)
{
    CurveView view;
    if (curve.steps.empty()) {
        view.sentence = !curve.reason.isEmpty() ? curve.reason : QCoreApplication::translate("PairCurves", "No bandwidth can be counted on.");
        return view;
    }
    view.sentence = toText(curve);

    // 1. Axes: capacity from nothing, probability by nines.
    double lowest = 9, highest = 0, greatest = 0;
    for (const auto* steps : {&curve.steps, &curve.toAzure, &curve.fromAzure})
        for (const CapacityStep& step : *steps) {
            lowest = std::min(lowest, ninesOf(step.atLeast));
            highest = std::max(highest, ninesOf(step.atLeast));
            greatest = std::max(greatest, step.capacity.mbps());
        }
    const int floor = std::max(0, int(std::floor(lowest)) - 1);
    const int top = std::min(10, std::max(floor + 2, int(std::ceil(highest + 0.05))));
    view.y.ticks = nineTicks(floor, top);
    const double end = roundUp(greatest * 1.02);
    for (int i = 0; i <= 4; ++i)
        view.x.ticks << ChartTick{end * i / 4, i == 0 ? QStringLiteral("0") : toText(Bandwidth::mbps(end * i / 4))};

    // 2. Lines: the lower direction, and each of both where they differ.
    StepLine main = capacityLine(curve.steps, QCoreApplication::translate("PairCurves", "both ways"), floor);
    main.isMain = true;
    view.lines << main;
    if (!isSameCurve(curve.toAzure, curve.steps) || !isSameCurve(curve.fromAzure, curve.steps)) {
        view.lines << capacityLine(curve.toAzure, QCoreApplication::translate("PairCurves", "to Azure"), floor);
        view.lines << capacityLine(curve.fromAzure, QCoreApplication::translate("PairCurves", "from Azure"), floor);
    }
    view.tip = [curve](double mbps) {
        const CapacityStep* step = stepAt(curve.steps, mbps);
        if (!step)
            return QCoreApplication::translate("PairCurves", "More than the pair ever carries.");
        const QString text = QCoreApplication::translate("PairCurves", "%1 or more both ways: %2 of the time, short of it %3 a year")
                                 .arg(toText(step->capacity), toText(step->atLeast), downtimeText(step->atLeast.downtimeMinutesPerYear()));
        return curve.isExact ? text : QCoreApplication::translate("PairCurves", "%1\nAt least; at most %2.").arg(text, toText(step->upper));
    };

    // 3. What it rests on.
    QStringList notes;
    notes << (curve.isExact ? QCoreApplication::translate("PairCurves", "Exact, routes chosen anew in every failure state.") : QCoreApplication::translate("PairCurves", "Proven lower bound."));
    if (!curve.reason.isEmpty())
        notes << curve.reason;
    view.note = notes.join(QLatin1Char(' '));
    return view;
}
