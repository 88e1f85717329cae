// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

// What a report for the review says, without its form: PDF, HTML, Markdown and CSV are written from it. All texts are translated.

/// How a text is meant. No format tells it by colour alone: good and bad ones have a mark or a word as well.
enum class ReportTone { Plain, Quiet, Good, Warning, Bad };

struct ReportCell
{
    QString text;
    std::optional<double> order = {};            ///< by which its column is sorted; nothing: by the text
    ReportTone tone = ReportTone::Plain;
    QString note = {};                           ///< a second line, smaller: a difference, a reason
    bool isBest = false;                         ///< of its row
};

enum class ReportAlign { Text, Number };

struct ReportColumn
{
    QString title;
    ReportAlign align = ReportAlign::Text;
    double share = 1;                            ///< of the width, beside the others
};

struct ReportRow
{
    QList<ReportCell> cells;
    QString group = {};                          ///< heads the rows that have it in common; empty: none
    bool isTotal = false;                        ///< at the end: not sorted with the others
};

struct ReportTable
{
    QString key;                                 ///< English, unique in the report, fit for the name of a file: "pairs-as-is"
    QString caption;
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QString empty;                               ///< what is said in place of a table without rows
};

/// The drawing of an option.
struct ReportPicture
{
    qsizetype option = 0;                        ///< index of the option in the report
    QString caption;
    QString alternative;                         ///< for who cannot see it
};

enum class ReportChartKind {
    Bars,                                        ///< grouped bars of bandwidth in Mbps, by pair
    Nines,                                       ///< availability by pair, values are the down fraction
    Polar,                                       ///< five factors, values are shares of what each can earn
    Scatter,                                     ///< one point an option: two values, cost and downtime in minutes a year
};

struct ReportChart
{
    ReportChartKind kind = ReportChartKind::Bars;
    QString key;                                 ///< English, unique in the report
    QString caption;
    QString alternative;                         ///< the values in words
    QStringList series;                          ///< names of the options
    QStringList categories;
    QList<QList<std::optional<double>>> values;  ///< by series, then category; nothing: unknown
    QString unit;
    QList<qsizetype> joined;                     ///< of Scatter: series that are joined by a line, in order
};

struct ReportText
{
    QString text;
    ReportTone tone = ReportTone::Plain;
};

struct ReportList
{
    QString title;                               ///< may be empty
    QStringList items;
    ReportTone tone = ReportTone::Plain;         ///< Good: what speaks for it, Bad: against
};

/// Labels with their values.
struct ReportFacts
{
    QList<std::pair<QString, QString>> facts;
};

using ReportBlock = std::variant<ReportText, ReportList, ReportFacts, ReportTable, ReportPicture, ReportChart>;

struct ReportSection
{
    QString key;                                 ///< English, unique in the report: an anchor
    QString title;
    int level = 1;                               ///< 1: chapter, 2: within it
    QList<ReportBlock> blocks;
};

/// Who makes the report, from the command or the dialog; what is empty is left out.
struct ReportHead
{
    QString organisation;
    QString author;
    QString version;
    QString classification;
    QString date;                                ///< "2026-11-24"
};

struct ReviewReport
{
    ReportHead head;
    QString title;                               ///< of the project
    QString subtitle;                            ///< "Design review"
    QString decision;                            ///< what was decided, or that nothing is yet: one or two sentences
    QString hash;                                ///< SHA-256 of the canonical file without its secrets, in hexadecimal
    QList<std::pair<QString, QString>> facts;    ///< of the cover
    QList<ReportSection> sections;

    /// All tables, in order.
    QList<const ReportTable*> tables() const;
};
