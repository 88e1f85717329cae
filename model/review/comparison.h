// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/option_results.h"

/// What a cell of the comparison holds: the figure of one option.
struct ComparisonCell
{
    QString text;                                ///< with its unit, translated; "unknown"
    std::optional<double> value;                 ///< by which it is compared; nothing: unknown or not there
    QString delta;                               ///< against the baseline, signed, with its unit; empty for the baseline, and where one of both is unknown
    int verdict = 0;                             ///< better (1) or worse (−1) than the baseline; 0: alike, unknown, or the baseline itself
    bool isBest = false;                         ///< of its row; never where all are alike or only one is known
    QString reason;                              ///< why it is unknown; one sentence, translated
    std::optional<FigureKey> figure;             ///< what "Why?" explains; nothing: there is no derivation
};

enum class ComparisonGroup { Bandwidth, Availability, Latency, Security, Resiliency, Cost, Findings, Requirements };

struct ComparisonRow
{
    ComparisonGroup group = ComparisonGroup::Bandwidth;
    QString key;                                 ///< English and stable, for JSON: "pair/hq/prod/capacityMbps.toAzure"
    QString label;                               ///< "HQ → prod: to Azure", translated
    bool isGreaterBetter = true;
    QList<ComparisonCell> cells;                 ///< one an option
};

/// Options side by side.
struct Comparison
{
    QStringList ids;                             ///< of the options (in several files "FILE:ID")
    QStringList names;
    qsizetype baseline = 0;
    QList<ComparisonRow> rows;                   ///< by group

    /// Indices of options that no other known one beats in both cost and downtime (lower is better), by cost.
    QList<qsizetype> undominated;
};

/// Which pairs are compared: those of requirements and demands; where there are none all, the ones with the most downtime first, up to `most`.
struct ComparisonOptions
{
    qsizetype baseline = 0;
    qsizetype most = 12;                         ///< pairs
};

/// One to six options; pairs are matched by the ids of their ends, else by their names.
Comparison compare(const QList<std::shared_ptr<const OptionResults>>& options, const ComparisonOptions& choice = {});

/// For people, translated: "Bandwidth", "Availability", …; and the word in JSON: "bandwidth".
QString groupLabel(ComparisonGroup group);
QString groupName(ComparisonGroup group);
