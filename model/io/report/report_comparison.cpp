// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/report/report_parts.h"
#include "model/base/number_text.h"
#include <algorithm>

namespace {
constexpr qsizetype mostBars = 6;                // pairs in a chart: more are not told apart, the table has them all

const PairResult* pairAt(const ReportInput& input, qsizetype option, const ComparedPair& pair)
{
    const int place = pair.places.value(option, -1);
    return place < 0 ? nullptr : &input.options[option]->analysis.pairs[std::size_t(place)];
}

QStringList seriesNames(const ReportInput& input)
{
    QStringList names;
    for (qsizetype i = 0; i < input.options.size(); ++i)
        names << optionName(input, i);
    return names;
}

/// A chart of a figure by pair; nothing when no value is known.
template <class Value> std::optional<ReportChart> pairChart(const ReportInput& input, ReportChart chart, Value value)
{
    chart.series = seriesNames(input);
    const qsizetype count = std::min(input.comparison.pairs.size(), mostBars);
    bool isKnown = false;
    for (qsizetype i = 0; i < count; ++i)
        chart.categories << input.comparison.pairs[i].name;
    for (qsizetype option = 0; option < input.options.size(); ++option) {
        QList<std::optional<double>> values;
        for (qsizetype i = 0; i < count; ++i) {
            const PairResult* pair = pairAt(input, option, input.comparison.pairs[i]);
            values << (pair ? value(*pair) : std::optional<double>());
            isKnown = isKnown || values.last();
        }
        chart.values << values;
    }
    if (!isKnown)
        return {};
    if (input.comparison.pairs.size() > count)
        chart.caption += reportText(QT_TRANSLATE_NOOP("report", " (the first %1 of %2 pairs)")).arg(count).arg(input.comparison.pairs.size() + input.comparison.omittedPairs);
    return chart;
}

/// The values of a chart in words, for who cannot see it.
template <class Text> QString inWords(const ReportChart& chart, Text text)
{
    QStringList sentences;
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        QStringList values;
        for (qsizetype c = 0; c < chart.categories.size(); ++c)
            values << QStringLiteral("%1 %2").arg(chart.categories[c], chart.values[s].value(c) ? text(*chart.values[s][c]) : reportText(QT_TRANSLATE_NOOP("report", "unknown")));
        sentences << QStringLiteral("%1: %2.").arg(chart.series[s], values.join(QStringLiteral(", ")));
    }
    return sentences.join(QLatin1Char(' '));
}

/// The weakest of the compared pairs of an option by score; nullptr when none has a grade.
std::optional<SecurityPosture> weakestPosture(const ReportInput& input, qsizetype option)
{
    std::optional<SecurityPosture> weakest;
    for (const ComparedPair& compared : input.comparison.pairs)
        if (const PairResult* pair = pairAt(input, option, compared); pair && pair->security.hasValue() && (!weakest || pair->security->score < weakest->score))
            weakest = *pair->security;
    return weakest;
}

std::optional<ReportChart> securityChart(const ReportInput& input)
{
    ReportChart chart{ReportChartKind::Polar, QStringLiteral("chart-security"), reportText(QT_TRANSLATE_NOOP("report", "Security: what each factor earns of what it can, of the weakest pair")), {}, seriesNames(input), {}, {}, QStringLiteral("%"), {}};
    bool isKnown = false;
    for (qsizetype option = 0; option < input.options.size(); ++option) {
        QList<std::optional<double>> values(5);
        if (const auto posture = weakestPosture(input, option))
            for (qsizetype i = 0; i < std::min<qsizetype>(5, posture->factors.size()); ++i) {
                const PostureFactor& factor = posture->factors[i];
                if (chart.categories.size() <= i)
                    chart.categories << factorLabel(factor.factor);
                values[i] = factor.max > 0 ? double(factor.score) / factor.max : 0;
                isKnown = true;
            }
        chart.values << values;
    }
    if (!isKnown || chart.categories.size() < 5)
        return {};
    chart.alternative = inWords(chart, [](double share) { return QStringLiteral("%1 %").arg(qRound(share * 100)); });
    return chart;
}

std::optional<ReportChart> costChart(const ReportInput& input)
{
    const Comparison& comparison = input.comparison;
    ReportChart chart{ReportChartKind::Scatter, QStringLiteral("chart-cost"), reportText(QT_TRANSLATE_NOOP("report", "Cost against downtime of the pair that is down most; joined: options that none beats in both")), {}, seriesNames(input),
                      {reportText(QT_TRANSLATE_NOOP("report", "Cost a month")), reportText(QT_TRANSLATE_NOOP("report", "Downtime a year"))}, {}, comparison.currency, comparison.undominated};
    QStringList sentences;
    bool isKnown = false;
    for (qsizetype i = 0; i < input.options.size(); ++i) {
        const ComparisonPoint point = comparison.points.value(i);
        chart.values << QList<std::optional<double>>{point.cost, point.downtime};
        isKnown = isKnown || (point.cost && point.downtime);
        const QString cost = point.cost ? (point.unknownCosts > 0 ? QStringLiteral("≥ ") : QString()) + numberText(*point.cost, 0) + QLatin1Char(' ') + comparison.currency : reportText(QT_TRANSLATE_NOOP("report", "unknown"));
        sentences << reportText(QT_TRANSLATE_NOOP("report", "%1: cost %2, downtime %3.")).arg(chart.series[i], cost, point.downtime ? downtimeText(*point.downtime) : reportText(QT_TRANSLATE_NOOP("report", "unknown")));
    }
    if (!isKnown)
        return {};
    chart.alternative = sentences.join(QLatin1Char(' '));
    return chart;
}

void addCharts(const ReportInput& input, ReportSection& section)
{
    const auto lower = [](const PairResult& pair) -> std::optional<double> {
        const Capacity& capacity = pair.capacity.lower();
        return capacity.mbps.hasValue() ? std::optional(capacity.mbps->mbps()) : std::nullopt;
    };
    if (auto chart = pairChart(input, {ReportChartKind::Bars, QStringLiteral("chart-bandwidth"), reportText(QT_TRANSLATE_NOOP("report", "Bandwidth by pair, the lower direction")), {}, {}, {}, {}, QStringLiteral("Mbps"), {}}, lower)) {
        chart->alternative = inWords(*chart, [](double mbps) { return toText(Bandwidth::mbps(mbps)); });
        section.blocks << *chart;
    }
    const auto down = [](const PairResult& pair) -> std::optional<double> { return pair.availability.value.down(); };
    if (auto chart = pairChart(input, {ReportChartKind::Nines, QStringLiteral("chart-availability"), reportText(QT_TRANSLATE_NOOP("report", "Availability by pair, end to end")), {}, {}, {}, {}, {}, {}}, down)) {
        chart->alternative = inWords(*chart, [](double fraction) { return toText(Availability::downFraction(fraction)); });
        section.blocks << *chart;
    }
    if (const auto chart = securityChart(input))
        section.blocks << *chart;
    if (const auto chart = input.options.size() > 1 ? costChart(input) : std::nullopt)
        section.blocks << *chart;
}

ReportCell comparedCell(const ComparisonCell& cell)
{
    ReportCell result{cell.text, cell.value};
    result.isBest = cell.isBest;
    result.note = cell.delta;
    if (!cell.value) {
        result.tone = ReportTone::Quiet;
        result.note = cell.reason;
    } else if (cell.verdict != 0) {
        result.tone = cell.verdict > 0 ? ReportTone::Good : ReportTone::Bad;
        result.note.prepend(cell.verdict > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ "));
    }
    return result;
}
}

ReportSection comparisonSection(const ReportInput& input)
{
    const bool isOne = input.options.size() == 1;
    ReportSection section{QStringLiteral("comparison"), isOne ? reportText(QT_TRANSLATE_NOOP("report", "Figures at a glance")) : reportText(QT_TRANSLATE_NOOP("report", "Comparison")), 1, {}};
    ReportTable table{QStringLiteral("comparison"), isOne ? section.title : reportText(QT_TRANSLATE_NOOP("report", "The options side by side, against “%1”")).arg(optionName(input, input.comparison.baseline)), {}, {},
                      reportText(QT_TRANSLATE_NOOP("report", "There is nothing to compare: the options have no links, no prices and no requirements."))};
    table.columns << ReportColumn{reportText(QT_TRANSLATE_NOOP("report", "Figure")), ReportAlign::Text, 1.7};
    for (qsizetype i = 0; i < input.options.size(); ++i)
        table.columns << ReportColumn{optionName(input, i), ReportAlign::Number, 1};
    for (const ComparisonRow& row : input.comparison.rows) {
        ReportRow one{{{row.label}}, groupLabel(row.group), false};
        for (const ComparisonCell& cell : row.cells)
            one.cells << comparedCell(cell);
        table.rows << one;
    }
    addCharts(input, section);
    section.blocks << table;
    if (input.comparison.omittedPairs > 0)
        section.blocks << ReportText{reportText(QT_TRANSLATE_NOOP("report", "%1 further pairs are left out here; the tables of figures have them all.")).arg(input.comparison.omittedPairs), ReportTone::Quiet};
    if (!isOne)
        section.blocks << ReportText{reportText(QT_TRANSLATE_NOOP("report", "★ marks the best of a row. ▲ is better and ▼ worse than the baseline; the difference stands below the figure.")), ReportTone::Quiet};
    return section;
}
