// SPDX-License-Identifier: GPL-3.0-or-later
// The rows about compared pairs.

#include "model/base/number_text.h"
#include "model/review/comparison_rows.h"
#include "model/review/row_ranking.h"
#include <QCoreApplication>
#include <cmath>

namespace {
QString pairRowText(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

/// What is shown of a pair in an option, and by what it is ranked.
struct Shown
{
    ComparisonCell cell;
    std::optional<Badness> measure;
};

using ShowPair = std::function<Shown(const OptionResults& option, const PairResult& pair)>;

/// A figure of pairs: its row is the same for all of them.
struct PairRow
{
    ComparisonGroup group;
    QString key;                                 ///< "capacityMbps.toAzure"
    QString what;
    QString unit;
    bool isGreaterBetter;
    FigureKind figure;
    std::function<QString(double)> amount;       ///< of a difference; nothing: words do not say it
    ShowPair show;
};

ComparisonRow made(const ComparedOptions& options, qsizetype baseline, const ComparedPair& pair, const PairRow& kind)
{
    ComparisonRow row = rowOf(kind.group, QStringLiteral("%1/%2").arg(pair.key, kind.key), pair.name, kind.what);
    row.isGreaterBetter = kind.isGreaterBetter;
    row.unit = kind.unit;
    QList<std::optional<Badness>> measures;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const PairResult* result = pairOf(options, pair, i);
        Shown shown = result ? kind.show(*options[i], *result) : Shown{absentCell(pairRowText(QT_TRANSLATE_NOOP("Comparison", "This option has no such site or virtual network."))), {}};
        if (result)
            shown.cell.figure = FigureKey::ofPair(kind.figure, result->from, result->to);
        row.cells << shown.cell;
        measures << shown.measure;
    }
    rank(row, baseline, measures, kind.amount);
    return row;
}

QList<ComparisonRow> made(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs, const QList<PairRow>& kinds)
{
    QList<ComparisonRow> rows;
    for (const ComparedPair& pair : pairs)
        for (const PairRow& kind : kinds)
            rows << made(options, baseline, pair, kind);
    return rows;
}

QString mbpsText(double mbps)
{
    return toText(Bandwidth::mbps(std::round(mbps * 1000) / 1000));
}

Shown capacityShown(const PairResult& pair, double mbps, const QString& reason)
{
    if (!std::isfinite(mbps))
        return {unknownComparisonCell(reason), {}};
    ComparisonCell cell;
    cell.text = mbpsText(mbps);
    cell.value = mbps;
    if (!pair.isConnected())
        cell.note = pairRowText(QT_TRANSLATE_NOOP("Comparison", "There is no path."));
    return {cell, Badness::of(-mbps)};
}

Shown capacityShown(const PairResult& pair, const Capacity& capacity)
{
    return capacityShown(pair, capacity.mbps.hasValue() ? capacity.mbps->mbps() : INFINITY, capacity.mbps.reason);
}

Shown worstShown(const OptionResults& option, const PairResult& pair, double WorstCapacity::*mbps, int WorstCapacity::*failure)
{
    const auto place = std::size_t(&pair - option.analysis.pairs.data());
    if (place >= option.failures.pairs.size())
        return {unknownComparisonCell(pairRowText(QT_TRANSLATE_NOOP("Comparison", "The failures are not known."))), {}};
    const WorstCapacity& worst = option.failures.pairs[place];
    Shown shown = capacityShown(pair, worst.*mbps, pairRowText(QT_TRANSLATE_NOOP("Comparison", "Nothing on the way has a known limit.")));
    const int component = worst.*failure;
    if (component >= 0 && std::size_t(component) < option.analysis.components.size())
        shown.cell.note = pairRowText(QT_TRANSLATE_NOOP("Comparison", "When %1 fails.")).arg(option.analysis.componentName(component));
    else if (pair.isConnected() && shown.cell.value)
        shown.cell.note = pairRowText(QT_TRANSLATE_NOOP("Comparison", "No single failure makes it lower."));
    return shown;
}

Shown availabilityShown(const OptionResults&, const PairResult& pair)
{
    const AvailabilityFigure& figure = pair.availability;
    ComparisonCell cell;
    cell.text = (figure.isExact ? QString() : QStringLiteral("≥ ")) + toText(figure.value);
    cell.value = figure.value.up();
    cell.isBound = !figure.isExact;
    cell.note = figure.isExact ? figure.reason : pairRowText(QT_TRANSLATE_NOOP("Comparison", "Between %1 and %2.")).arg(toText(figure.lower), toText(figure.upper));
    return {cell, figure.isExact ? Badness::of(figure.value.down()) : Badness{figure.upper.down(), figure.lower.down()}};
}

Shown downtimeShown(const OptionResults& option, const PairResult& pair)
{
    Shown shown = availabilityShown(option, pair);
    const double minutes = pair.availability.value.downtimeMinutesPerYear();
    shown.cell.text = (shown.cell.isBound ? QStringLiteral("≤ ") : QString()) + downtimeText(minutes);
    shown.cell.value = minutes;
    shown.measure->low *= Availability::minutesPerYear;
    shown.measure->high *= Availability::minutesPerYear;
    return shown;
}

/// A share of time in percentage points.
QString pointsOfTimeText(double share)
{
    return pairRowText(QT_TRANSLATE_NOOP("Comparison", "%1 pp")).arg(shownNumber(QString::number(share * 100, 'g', 2)));
}

/// A tenth of a millisecond is as exact as a distance formula gets.
QString millisecondsText(double ms)
{
    return pairRowText(QT_TRANSLATE_NOOP("Comparison", "%1 ms")).arg(shownText(ms < 10 ? std::max(0.1, std::round(ms * 10) / 10) : std::round(ms)));
}

Shown rttShown(const OptionResults&, const PairResult& pair)
{
    if (!pair.rtt.hasValue())
        return {unknownComparisonCell(pair.rtt.reason), {}};
    const double ms = pair.rtt->typical.milliseconds();
    ComparisonCell cell;
    cell.text = ms == 0 ? pairRowText(QT_TRANSLATE_NOOP("Comparison", "%1 ms")).arg(0) : millisecondsText(ms);
    cell.value = ms;
    cell.note = pair.rtt->low == pair.rtt->high ? pairRowText(QT_TRANSLATE_NOOP("Comparison", "Measured or published."))
                                                : pairRowText(QT_TRANSLATE_NOOP("Comparison", "Between %1 and %2.")).arg(millisecondsText(pair.rtt->low.milliseconds()), millisecondsText(pair.rtt->high.milliseconds()));
    return {cell, Badness::of(ms)};
}

Shown securityShown(const OptionResults& option, const PairResult& pair)
{
    if (!pair.security.hasValue())
        return {unknownComparisonCell(pair.security.reason), {}};
    const SecurityPosture posture = gradedPosture(*pair.security, option.analysis);
    ComparisonCell cell;
    cell.text = QStringLiteral("%1 · %2").arg(posture.grade).arg(posture.score);
    cell.value = posture.score;
    cell.note = posture.cap.isEmpty() ? posture.summary() : QStringLiteral("%1; %2").arg(posture.summary(), posture.cap);
    return {cell, Badness::of(-posture.score)};
}

QString pointsText(double points)
{
    return pairRowText(QT_TRANSLATE_NOOP("Comparison", "%1 points")).arg(shownText(points));
}

QString classText(ResiliencyClass resiliency)
{
    switch (resiliency) {
    case ResiliencyClass::None:
        return pairRowText(QT_TRANSLATE_NOOP("Comparison", "None"));
    case ResiliencyClass::Standard:
        return pairRowText(QT_TRANSLATE_NOOP("Comparison", "Standard"));
    case ResiliencyClass::High:
        return pairRowText(QT_TRANSLATE_NOOP("Comparison", "High"));
    case ResiliencyClass::Maximum:
        break;
    }
    return pairRowText(QT_TRANSLATE_NOOP("Comparison", "Maximum"));
}

Shown resiliencyShown(const OptionResults&, const PairResult& pair)
{
    ComparisonCell cell;
    cell.text = classText(pair.resiliency);
    cell.value = int(pair.resiliency);
    if (pair.resiliency == ResiliencyClass::None)
        cell.note = pairRowText(QT_TRANSLATE_NOOP("Comparison", "No ExpressRoute path."));
    return {cell, Badness::of(-*cell.value)};
}

Shown vpnBackupShown(const OptionResults&, const PairResult& pair)
{
    ComparisonCell cell;
    cell.text = pair.hasVpnBackup ? pairRowText(QT_TRANSLATE_NOOP("Comparison", "yes")) : pairRowText(QT_TRANSLATE_NOOP("Comparison", "no"));
    cell.value = pair.hasVpnBackup ? 1 : 0;
    return {cell, Badness::of(-*cell.value)};
}

/// One class up or down the ladder.
QString stepsText(double steps)
{
    return steps == 1 ? pairRowText(QT_TRANSLATE_NOOP("Comparison", "1 class")) : pairRowText(QT_TRANSLATE_NOOP("Comparison", "%1 classes")).arg(countText(steps));
}

const QString mbpsUnit = QStringLiteral("Mbps");
}

QList<ComparisonRow> bandwidthRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs)
{
    const auto toAzure = [](const OptionResults&, const PairResult& pair) { return capacityShown(pair, pair.capacity.toAzure); };
    const auto fromAzure = [](const OptionResults&, const PairResult& pair) { return capacityShown(pair, pair.capacity.fromAzure); };
    const auto worstToAzure = [](const OptionResults& option, const PairResult& pair) { return worstShown(option, pair, &WorstCapacity::toAzureMbps, &WorstCapacity::toAzureFailure); };
    const auto worstFromAzure = [](const OptionResults& option, const PairResult& pair) { return worstShown(option, pair, &WorstCapacity::fromAzureMbps, &WorstCapacity::fromAzureFailure); };
    constexpr auto group = ComparisonGroup::Bandwidth;
    return made(options, baseline, pairs, {
        {group, figureName(FigureKind::CapacityToAzure), pairRowText(QT_TRANSLATE_NOOP("Comparison", "To Azure")), mbpsUnit, true, FigureKind::CapacityToAzure, mbpsText, toAzure},
        {group, QStringLiteral("worstCase.toAzure"), pairRowText(QT_TRANSLATE_NOOP("Comparison", "To Azure, worst single failure")), mbpsUnit, true, FigureKind::WorstCase, mbpsText, worstToAzure},
        {group, figureName(FigureKind::CapacityFromAzure), pairRowText(QT_TRANSLATE_NOOP("Comparison", "From Azure")), mbpsUnit, true, FigureKind::CapacityFromAzure, mbpsText, fromAzure},
        {group, QStringLiteral("worstCase.fromAzure"), pairRowText(QT_TRANSLATE_NOOP("Comparison", "From Azure, worst single failure")), mbpsUnit, true, FigureKind::WorstCase, mbpsText, worstFromAzure},
    });
}

QList<ComparisonRow> availabilityRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs)
{
    constexpr auto group = ComparisonGroup::Availability;
    return made(options, baseline, pairs, {
        {group, figureName(FigureKind::Availability), pairRowText(QT_TRANSLATE_NOOP("Comparison", "End to end")), {}, true, FigureKind::Availability, pointsOfTimeText, availabilityShown},
        {group, QStringLiteral("downtime"), pairRowText(QT_TRANSLATE_NOOP("Comparison", "Down a year")), QStringLiteral("minutes/year"), false, FigureKind::Availability, downtimeText, downtimeShown},
    });
}

QList<ComparisonRow> latencyRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs)
{
    return made(options, baseline, pairs, {{ComparisonGroup::Latency, figureName(FigureKind::RoundTripTime), pairRowText(QT_TRANSLATE_NOOP("Comparison", "Typical")), QStringLiteral("ms"), false,
                                            FigureKind::RoundTripTime, millisecondsText, rttShown}});
}

QList<ComparisonRow> securityRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs)
{
    return made(options, baseline, pairs, {{ComparisonGroup::Security, figureName(FigureKind::Security), pairRowText(QT_TRANSLATE_NOOP("Comparison", "Grade and points")), QStringLiteral("points"), true,
                                            FigureKind::Security, pointsText, securityShown}});
}

QList<ComparisonRow> resiliencyPairRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs)
{
    constexpr auto group = ComparisonGroup::Resiliency;
    return made(options, baseline, pairs, {
        {group, figureName(FigureKind::Resiliency), pairRowText(QT_TRANSLATE_NOOP("Comparison", "Resiliency class")), {}, true, FigureKind::Resiliency, stepsText, resiliencyShown},
        {group, QStringLiteral("vpnBackup"), pairRowText(QT_TRANSLATE_NOOP("Comparison", "VPN backup")), {}, true, FigureKind::Resiliency, {}, vpnBackupShown},
    });
}
