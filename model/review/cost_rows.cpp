// SPDX-License-Identifier: GPL-3.0-or-later
// The rows about cost, and the options that none beats in cost and downtime.

#include "model/review/comparison_rows.h"
#include "model/base/number_text.h"
#include "model/review/row_ranking.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
QString costRowText(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString sumText(double amount, const QString& currency)
{
    const int decimals = amount > 0 && amount < 10 ? 2 : 0;
    return QStringLiteral("%1 %2").arg(shownAmount(amount, decimals), currency);
}

bool hasKnownAmount(const Cost& cost)
{
    return cost.isComplete() || std::any_of(cost.lines.begin(), cost.lines.end(), [](const CostLine& line) { return line.amount.hasValue(); });
}

/// How often a bill has each unknown line whose amount would be the same wherever it stands: same object, item and quantity.
/// Those of unknown quantity are no such lines: they may differ.
struct UnknownLines
{
    QHash<QString, int> alike;
    bool hasOthers = false;
};

UnknownLines unknownLines(const Cost& cost)
{
    UnknownLines lines;
    for (const CostLine& line : cost.lines) {
        if (line.amount.hasValue())
            continue;
        if (line.quantity.hasValue())
            ++lines.alike[QStringList{line.object.text, line.item, line.unit, QString::number(*line.quantity, 'g', 12)}.join(QChar(0x1f))];
        else
            lines.hasOthers = true;
    }
    return lines;
}

bool hasMore(const UnknownLines& own, const UnknownLines& others)
{
    if (own.hasOthers)
        return true;
    for (auto line = own.alike.begin(); line != own.alike.end(); ++line)
        if (line.value() > others.alike.value(line.key()))
            return true;
    return false;
}

ComparisonCell costCell(const Cost& cost)
{
    QStringList missing;
    for (const CostLine& line : cost.lines)
        if (!line.amount.hasValue())
            missing << line.item;
    const QString note = costRowText(QT_TRANSLATE_NOOP("Comparison", "Lines without an amount: %1.")).arg(missing.join(QStringLiteral("; ")));
    if (!hasKnownAmount(cost))
        return unknownComparisonCell(note);
    ComparisonCell cell;
    cell.text = sumText(cost.known, cost.currency);
    cell.value = cost.known;
    cell.isBound = !cost.isComplete();
    if (cell.isBound) {
        cell.text = QStringLiteral("≥ %1").arg(cell.text);
        cell.note = note;
    }
    return cell;
}

Standing standingOf(const std::optional<CostGap>& gap)
{
    if (!gap)
        return Standing::Unclear;
    const bool isNone = std::abs(gap->difference) < 0.005;                 // half a cent
    if (gap->isExact())
        return isNone ? Standing::Alike : gap->difference < 0 ? Standing::Better : Standing::Worse;
    if (!gap->canBeMore && gap->difference < 0 && !isNone)
        return Standing::Better;
    return !gap->canBeLess && gap->difference > 0 && !isNone ? Standing::Worse : Standing::Unclear;
}

ComparisonRow monthlyRow(const ComparedOptions& options, qsizetype baseline)
{
    ComparisonRow row = rowOf(ComparisonGroup::Cost, QStringLiteral("cost/monthly"), {}, costRowText(QT_TRANSLATE_NOOP("Comparison", "Monthly cost")));
    row.isGreaterBetter = false;
    row.unit = QStringLiteral("%1/month").arg(options.first()->cost.currency);
    for (const auto& option : options)
        row.cells << costCell(option->cost);
    const auto gap = [&](qsizetype a, qsizetype b) { return costGap(options[a]->cost, options[b]->cost); };
    rank(row, baseline, [](qsizetype) { return true; }, [&](qsizetype a, qsizetype b) { return standingOf(gap(a, b)); });
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        ComparisonCell& cell = row.cells[i];
        const auto against = gap(i, baseline);
        if (i == baseline || !against)
            continue;
        if (against->isExact())
            cell.difference = cell.verdict == 0 ? 0 : against->difference;
        if (cell.verdict != 0)                               // where only a bound of the difference is known it is a bound away from 0
            cell.delta = (against->isExact() ? QString() : against->canBeMore ? QStringLiteral("≥ ") : QStringLiteral("≤ "))
                       + signedText(against->difference, [&](double amount) { return sumText(amount, options[i]->cost.currency); });
    }
    return row;
}

ComparisonRow unknownRow(const ComparedOptions& options)
{
    ComparisonRow row = rowOf(ComparisonGroup::Cost, QStringLiteral("cost/unknown"), {}, costRowText(QT_TRANSLATE_NOOP("Comparison", "Lines without an amount")));
    row.isGreaterBetter = false;
    row.isRanked = false;
    for (const auto& option : options) {
        ComparisonCell cell;
        cell.value = option->cost.unknown;
        cell.text = countText(*cell.value);
        row.cells << cell;
    }
    return row;
}

/// Of the worst compared pair; nothing when there is none, or one is not in the option.
std::optional<Badness> worstDowntime(const ComparedOptions& options, const QList<ComparedPair>& pairs, qsizetype option)
{
    std::optional<Badness> worst;
    for (const ComparedPair& pair : pairs) {
        const PairResult* result = pairOf(options, pair, option);
        if (!result)
            return {};
        const AvailabilityFigure& figure = result->availability;
        const Badness own = figure.isExact ? Badness::of(figure.value.down()) : Badness{figure.upper.down(), figure.lower.down()};
        worst = worst ? Badness{std::max(worst->low, own.low), std::max(worst->high, own.high)} : own;
    }
    return worst;
}
}

std::optional<CostGap> costGap(const Cost& a, const Cost& b)
{
    if (a.currency != b.currency)
        return {};
    const UnknownLines ofA = unknownLines(a), ofB = unknownLines(b);
    return CostGap{a.known - b.known, hasMore(ofA, ofB), hasMore(ofB, ofA)};
}

QList<ComparisonRow> costRows(const ComparedOptions& options, qsizetype baseline)
{
    QList<ComparisonRow> rows{monthlyRow(options, baseline)};
    if (std::any_of(options.begin(), options.end(), [](const auto& option) { return option->cost.unknown > 0; }))
        rows << unknownRow(options);
    return rows;
}

QList<ComparisonPoint> comparisonPoints(const ComparedOptions& options, const QList<ComparedPair>& pairs)
{
    QList<ComparisonPoint> points;
    for (qsizetype i = 0; i < options.size(); ++i) {
        ComparisonPoint point;
        if (hasKnownAmount(options[i]->cost))
            point.cost = options[i]->cost.known;
        point.unknownCosts = options[i]->cost.unknown;
        if (const auto worst = worstDowntime(options, pairs, i))
            point.downtime = worst->high * Availability::minutesPerYear;
        points << point;
    }
    return points;
}

QList<qsizetype> undominatedOptions(const ComparedOptions& options, const QList<ComparedPair>& pairs)
{
    QList<qsizetype> known;
    QList<std::optional<Badness>> down;
    for (qsizetype i = 0; i < options.size(); ++i) {
        down << worstDowntime(options, pairs, i);
        if (down[i] && hasKnownAmount(options[i]->cost))
            known << i;
    }
    const auto beats = [&](qsizetype a, qsizetype b) {
        const Standing cost = standingOf(costGap(options[a]->cost, options[b]->cost)), downtime = standingOf(*down[a], *down[b]);
        const auto isAtLeast = [](Standing standing) { return standing == Standing::Better || standing == Standing::Alike; };
        return isAtLeast(cost) && isAtLeast(downtime) && (cost == Standing::Better || downtime == Standing::Better);
    };
    QList<qsizetype> undominated;
    for (const qsizetype option : known)
        if (std::none_of(known.begin(), known.end(), [&](qsizetype other) { return beats(other, option); }))
            undominated << option;
    std::stable_sort(undominated.begin(), undominated.end(), [&](qsizetype a, qsizetype b) { return options[a]->cost.known < options[b]->cost.known; });
    return undominated;
}
