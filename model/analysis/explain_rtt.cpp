// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/derivation_text.h"
#include "model/analysis/explain.h"
#include <QCoreApplication>
#include <cmath>

namespace {
QString shortLatencyText(Latency latency)
{
    return toText(Latency::milliseconds(std::round(latency.milliseconds() * 100) / 100));
}
}

void explainRtt(const Analysis& analysis, const Figure<RttRange>& figure, Derivation& derivation)
{
    if (!figure.hasValue()) {
        derivation.result = unknownText();
        derivation.cautions << figure.reason;
        return;
    }
    derivation.result = shortLatencyText(figure->typical);
    QStringList segments;
    const DerivationInput* longest = nullptr;
    for (const DerivationInput& input : derivation.inputs) {
        segments << input.value;
        const auto value = [](const DerivationInput& one) { return parseLatency(one.value).value_or(Latency()); };
        if (!longest || value(input) > value(*longest))
            longest = &input;
    }
    if (!segments.isEmpty())
        derivation.steps << QStringLiteral("%1 = %2").arg(segments.join(QStringLiteral(" + ")), derivation.result);
    if (figure->low == figure->high) {
        derivation.steps << QCoreApplication::translate("analysis", "No range: every segment is published or measured.");
    } else {
        const auto& range = analysis.catalogue->defaults().latency.range;
        derivation.steps << QCoreApplication::translate("analysis", "Range ± %1 %: %2 to %3.").arg(range.value * 100).arg(shortLatencyText(figure->low), shortLatencyText(figure->high));
        derivation.cautions << QCoreApplication::translate("analysis", "The range is an assumption. Set the measured round trip where it is known.");
    }
    if (longest) {
        derivation.decider = longest->what;
        derivation.deciderObject = longest->object;
    } else {
        derivation.cautions << QCoreApplication::translate("analysis", "Distances within a region are not counted.");
    }
}
