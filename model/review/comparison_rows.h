// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/compared_pairs.h"

// The rows of a comparison, a group each. All take the options, the place of the baseline and the compared pairs.

QList<ComparisonRow> bandwidthRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs);
QList<ComparisonRow> availabilityRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs);
QList<ComparisonRow> latencyRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs);
QList<ComparisonRow> securityRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs);
QList<ComparisonRow> resiliencyPairRows(const ComparedOptions& options, qsizetype baseline, const QList<ComparedPair>& pairs);
QList<ComparisonRow> resiliencyIndexRows(const ComparedOptions& options, qsizetype baseline);
QList<ComparisonRow> costRows(const ComparedOptions& options, qsizetype baseline);
QList<ComparisonRow> findingRows(const ComparedOptions& options, qsizetype baseline);
QList<ComparisonRow> requirementRows(const ComparedOptions& options, qsizetype baseline);

/// A row of a group without cells.
ComparisonRow rowOf(ComparisonGroup group, const QString& key, const QString& subject, const QString& what);
ComparisonCell unknownComparisonCell(const QString& reason);
/// "–": the option has no such thing.
ComparisonCell absentCell(const QString& reason);
/// Counts: "3", and "+1" as delta.
QString countText(double count);

/// How the monthly cost of an option stands against that of another, as far as it is certain (compare()).
struct CostGap
{
    double difference = 0;                       ///< of the known sums
    bool canBeMore = false;                      ///< the first has unknown lines that the other has not alike
    bool canBeLess = false;                      ///< the other has

    bool isExact() const { return !canBeMore && !canBeLess; }
};
/// Nothing when the currencies differ.
std::optional<CostGap> costGap(const Cost& a, const Cost& b);

/// The points of the scatter and the options that none is known to beat.
QList<ComparisonPoint> comparisonPoints(const ComparedOptions& options, const QList<ComparedPair>& pairs);
QList<qsizetype> undominatedOptions(const ComparedOptions& options, const QList<ComparedPair>& pairs);
