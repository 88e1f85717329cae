// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/comparison.h"
#include "model/review/comparison_rows.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace {
struct GroupWords
{
    const char* name;
    const char* label;
};

// In the order of ComparisonGroup.
constexpr std::array groupWords{
    GroupWords{"bandwidth", QT_TRANSLATE_NOOP("Comparison", "Bandwidth")},
    GroupWords{"availability", QT_TRANSLATE_NOOP("Comparison", "Availability")},
    GroupWords{"latency", QT_TRANSLATE_NOOP("Comparison", "Round trip")},
    GroupWords{"security", QT_TRANSLATE_NOOP("Comparison", "Security")},
    GroupWords{"resiliency", QT_TRANSLATE_NOOP("Comparison", "Resiliency")},
    GroupWords{"cost", QT_TRANSLATE_NOOP("Comparison", "Cost")},
    GroupWords{"findings", QT_TRANSLATE_NOOP("Comparison", "Findings")},
    GroupWords{"requirements", QT_TRANSLATE_NOOP("Comparison", "Requirements")},
};

QString commonCurrency(const ComparedOptions& options)
{
    const QString& first = options.first()->cost.currency;
    return std::all_of(options.begin(), options.end(), [&](const auto& option) { return option->cost.currency == first; }) ? first : QString();
}
}

QString groupLabel(ComparisonGroup group)
{
    return QCoreApplication::translate("Comparison", groupWords[std::size_t(group)].label);
}

QString groupName(ComparisonGroup group)
{
    return QString::fromLatin1(groupWords[std::size_t(group)].name);
}

Comparison compare(const QList<std::shared_ptr<const OptionResults>>& options, const ComparisonOptions& choice)
{
    Comparison comparison;
    if (options.isEmpty())
        return comparison;
    for (const auto& option : options) {
        const Design& design = option->option();
        comparison.ids << design.id;
        comparison.names << (design.name.isEmpty() ? design.id : design.name);
    }
    const qsizetype baseline = std::clamp<qsizetype>(choice.baseline, 0, options.size() - 1);
    comparison.baseline = baseline;
    comparison.pairs = comparedPairs(options, choice.most, comparison.omittedPairs);
    comparison.rows = bandwidthRows(options, baseline, comparison.pairs) + availabilityRows(options, baseline, comparison.pairs) + latencyRows(options, baseline, comparison.pairs)
                    + securityRows(options, baseline, comparison.pairs) + resiliencyPairRows(options, baseline, comparison.pairs) + resiliencyIndexRows(options, baseline) + costRows(options, baseline)
                    + findingRows(options, baseline) + requirementRows(options, baseline);
    comparison.currency = commonCurrency(options);
    comparison.points = comparisonPoints(options, comparison.pairs);
    comparison.undominated = undominatedOptions(options, comparison.pairs);
    return comparison;
}
