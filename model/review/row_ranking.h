// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/comparison.h"
#include <functional>

/// How one figure stands against another.
enum class Standing { Better, Alike, Worse, Unclear };

/// A figure as a measure of how bad it is: one number, or where only bounds are known two. `tie` decides between equal ones.
struct Badness
{
    double low = 0;
    double high = 0;
    double tie = 0;

    static Badness of(double value, double tie = 0) { return {value, value, tie}; }
};

/// Unclear where ranges meet. Differences in the last digits are none.
Standing standingOf(const Badness& a, const Badness& b);
/// Whether two numbers differ in no more than their last digits.
bool isAlike(double a, double b);

/// Says of every cell how it stands against the baseline's, and which are best.
/// `standing(i, j)` is asked for cells of which both have something to rank; `isRankable(i)` tells which have.
void rank(ComparisonRow& row, qsizetype baseline, const std::function<bool(qsizetype)>& isRankable, const std::function<Standing(qsizetype, qsizetype)>& standing);

/// The same by measures, one a cell; nothing: not ranked. They are the values in their own unit, negative where greater is better.
/// Deltas are their differences where both are exact, in words by `amount` (of a positive number).
void rank(ComparisonRow& row, qsizetype baseline, const QList<std::optional<Badness>>& measures, const std::function<QString(double)>& amount = {});

/// "+500 Mbps", "−2 h 5 min".
QString signedText(double difference, const std::function<QString(double)>& amount);
