// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/option_results.h"

/// What a cell of the comparison holds: the figure of one option.
struct ComparisonCell
{
    QString text;                                ///< with its unit, translated; "unknown", "–" where the option has no such thing
    std::optional<double> value;                 ///< of a cost or availability that is a bound: the bound; nothing: unknown or not there
    bool isBound = false;                        ///< the value is only known to be this good, or of a cost at least this high: `text` says "≥" or "≤"
    QString delta;                               ///< against the baseline, signed, with its unit; empty for the baseline, where both are alike, and where the difference is unknown
    std::optional<double> difference;            ///< the same as a number in the unit of `value`; nothing where only a bound of it is known
    int verdict = 0;                             ///< better (1) or worse (−1) than the baseline; 0: alike, unknown, or the baseline itself
    bool isBest = false;                         ///< of its row, as are all that are alike; never where all known ones are alike or only one is known
    QString reason;                              ///< why it is unknown or not there; one sentence, translated
    QString note;                                ///< what else is to be known of it: "3 lines of the bill have no price.", translated; may be empty
    std::optional<FigureKey> figure;             ///< what "Why?" explains, with the option's own ids; nothing: there is no derivation
};

enum class ComparisonGroup { Bandwidth, Availability, Latency, Security, Resiliency, Cost, Findings, Requirements };

struct ComparisonRow
{
    ComparisonGroup group = ComparisonGroup::Bandwidth;
    QString key;                                 ///< English and stable, for JSON: "pair/hq/prod/capacityMbps.toAzure"
    QString label;                               ///< "HQ → prod: to Azure", translated: the two below
    QString subject;                             ///< "HQ → prod", the name of a gateway or requirement; empty: the option as a whole
    QString what;                                ///< "To Azure, worst single failure", translated
    QString unit;                                ///< of the values, for JSON: "Mbps", "minutes/year", "USD/month"; empty: a plain number
    bool isGreaterBetter = true;
    bool isRanked = true;                        ///< false: for information, neither better nor worse
    QList<ComparisonCell> cells;                 ///< one an option
};

/// A site and a virtual network that are compared, and where each option has them.
struct ComparedPair
{
    QString key;                                 ///< "pair/hq/prod": the ids of its ends in the first option that has it
    QString name;                                ///< "HQ → prod"
    QList<int> places;                           ///< by option: index in Analysis::pairs; −1: it has no such pair
};

/// What the scatter of cost against downtime shows of an option.
struct ComparisonPoint
{
    std::optional<double> cost;                  ///< known part of the monthly cost; nothing: nothing is known
    int unknownCosts = 0;                        ///< lines without an amount: the cost is at least `cost`
    std::optional<double> downtime;              ///< minutes a year of the compared pair that is down most; nothing: no pair, or one is not in the option
};

/// Options side by side.
struct Comparison
{
    QStringList ids;                             ///< of the options (in several files "FILE:ID")
    QStringList names;
    qsizetype baseline = 0;
    QList<ComparedPair> pairs;
    qsizetype omittedPairs = 0;                  ///< that `most` left out
    QList<ComparisonRow> rows;                   ///< by group, then pair
    QString currency;                            ///< of the costs; empty: they are in several

    QList<ComparisonPoint> points;               ///< by option

    /// Indices of options that no other one is known to beat: to be at least as good in cost and in downtime (of the worst compared
    /// pair) and better in one. In order of cost; options with nothing known of either are left out.
    QList<qsizetype> undominated;
};

/// Which pairs are compared: those of requirements, then those of demands; where there are none of either all. Within demands and
/// within all the ones with the most downtime in any option come first; `most` cuts the list, but never one of a requirement.
struct ComparisonOptions
{
    qsizetype baseline = 0;                      ///< outside of the options: the nearest
    qsizetype most = 12;                         ///< pairs
};

/// One to six options; pairs are matched by the ids of their ends, else by their names, gateways likewise, requirements by id.
///
/// Better and worse are said only where they are certain. A cost with unknown lines is a lower bound: between two options the lines
/// that both lack alike (same object, item and quantity) cancel, so that the difference may be exact although neither sum is; a
/// bound is best only where it is certain against every other option, and never against one whose own bound may hide more or less.
/// An availability that is only known between two bounds is better than another only where the two ranges do not meet.
Comparison compare(const QList<std::shared_ptr<const OptionResults>>& options, const ComparisonOptions& choice = {});

/// For people, translated: "Bandwidth", "Availability", …; and the word in JSON: "bandwidth".
QString groupLabel(ComparisonGroup group);
QString groupName(ComparisonGroup group);
