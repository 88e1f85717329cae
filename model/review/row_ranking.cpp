// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/row_ranking.h"
#include <algorithm>
#include <cmath>

bool isAlike(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

Standing standingOf(const Badness& a, const Badness& b)
{
    const bool areExact = a.low == a.high && b.low == b.high;
    if (areExact && isAlike(a.low, b.low))
        return isAlike(a.tie, b.tie) ? Standing::Alike : a.tie < b.tie ? Standing::Better : Standing::Worse;
    if (a.high < b.low)
        return Standing::Better;
    return b.high < a.low ? Standing::Worse : Standing::Unclear;
}

QString signedText(double difference, const std::function<QString(double)>& amount)
{
    return (difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) + amount(std::abs(difference));
}

void rank(ComparisonRow& row, qsizetype baseline, const std::function<bool(qsizetype)>& isRankable, const std::function<Standing(qsizetype, qsizetype)>& standing)
{
    for (qsizetype i = 0; row.isRanked && i < row.cells.size(); ++i) {
        if (!isRankable(i))
            continue;
        bool isNoneBetter = true, isOneWorse = false;
        for (qsizetype j = 0; j < row.cells.size(); ++j) {
            if (j == i || !isRankable(j))
                continue;
            const Standing against = standing(i, j);
            isNoneBetter = isNoneBetter && (against == Standing::Better || against == Standing::Alike);
            isOneWorse = isOneWorse || against == Standing::Better;
            if (j == baseline)
                row.cells[i].verdict = against == Standing::Better ? 1 : against == Standing::Worse ? -1 : 0;
        }
        row.cells[i].isBest = isNoneBetter && isOneWorse;
    }
}

void rank(ComparisonRow& row, qsizetype baseline, const QList<std::optional<Badness>>& measures, const std::function<QString(double)>& amount)
{
    rank(row, baseline, [&](qsizetype i) { return measures[i].has_value(); }, [&](qsizetype i, qsizetype j) { return standingOf(*measures[i], *measures[j]); });
    const std::optional<Badness>& base = measures[baseline];
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const std::optional<Badness>& own = measures[i];
        if (i == baseline || !own || !base || own->low != own->high || base->low != base->high)
            continue;
        ComparisonCell& cell = row.cells[i];
        const bool isSame = isAlike(own->low, base->low);
        cell.difference = isSame ? 0 : row.isGreaterBetter ? base->low - own->low : own->low - base->low;
        if (!isSame && amount)
            cell.delta = signedText(*cell.difference, amount);
    }
}
