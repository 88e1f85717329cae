// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/report/report_parts.h"
#include "model/rules/finding.h"
#include "model/design/kind_info.h"

namespace {
QString stateWord(RequirementState state)
{
    switch (state) {
    case RequirementState::Met: return reportText(QT_TRANSLATE_NOOP("report", "met"));
    case RequirementState::Unmet: return reportText(QT_TRANSLATE_NOOP("report", "not met"));
    case RequirementState::Unknown: return reportText(QT_TRANSLATE_NOOP("report", "not known"));
    }
    return {};
}

ReportTone stateTone(RequirementState state)
{
    return state == RequirementState::Met ? ReportTone::Good : state == RequirementState::Unmet ? ReportTone::Bad : ReportTone::Warning;
}

ReportCell clauseCell(const ClauseVerdict& clause)
{
    return {QStringLiteral("%1: %2").arg(stateWord(clause.state), clause.actual), double(clause.state), stateTone(clause.state), clause.why};
}
}

QList<ReportSection> requirementSections(const ReportInput& input)
{
    ReportSection section{QStringLiteral("requirements"), reportText(QT_TRANSLATE_NOOP("report", "Requirements")), 1, {}};
    ReportTable table{QStringLiteral("requirements"), reportText(QT_TRANSLATE_NOOP("report", "Each clause, and what the options have")), {}, {},
                      reportText(QT_TRANSLATE_NOOP("report", "No requirements are written in this design, so none can be met or missed."))};
    table.columns << ReportColumn{reportText(QT_TRANSLATE_NOOP("report", "Asked")), ReportAlign::Text, 1.3};
    for (qsizetype i = 0; i < input.options.size(); ++i)
        table.columns << ReportColumn{optionName(input, i), ReportAlign::Text, 1.5};
    const QList<RequirementVerdict>& first = input.options.first()->requirements;
    for (qsizetype r = 0; r < first.size(); ++r)
        for (qsizetype c = 0; c < first[r].clauses.size(); ++c) {
            ReportRow row{{{first[r].clauses[c].asked}}, first[r].name, false};
            for (const auto& results : input.options) {
                const bool isThere = r < results->requirements.size() && c < results->requirements[r].clauses.size();
                row.cells << (isThere ? clauseCell(results->requirements[r].clauses[c]) : unknownReportCell({}));
            }
            table.rows << row;
        }
    section.blocks << table;
    return {section};
}

namespace {
ReportTable findingTable(const ReportInput& input, qsizetype option)
{
    const OptionResults& results = *input.options[option];
    ReportTable table{optionKey(input, option, QStringLiteral("findings")), reportText(QT_TRANSLATE_NOOP("report", "Findings of the design rules")), {}, {}, reportText(QT_TRANSLATE_NOOP("report", "The design rules have nothing to say."))};
    table.columns = {{reportText(QT_TRANSLATE_NOOP("report", "Severity")), ReportAlign::Text, 0.8}, {reportText(QT_TRANSLATE_NOOP("report", "Rule")), ReportAlign::Text, 1.1},
                     {reportText(QT_TRANSLATE_NOOP("report", "Finding")), ReportAlign::Text, 3.2}, {reportText(QT_TRANSLATE_NOOP("report", "Status")), ReportAlign::Text, 0.8}};
    for (const Finding& finding : results.report.findings) {
        const Severity severity = finding.rule->severity;
        const ReportTone tone = !finding.counts() ? ReportTone::Quiet : severity == Severity::Error ? ReportTone::Bad : severity == Severity::High ? ReportTone::Warning : ReportTone::Plain;
        const QString status = finding.isWaived() ? reportText(QT_TRANSLATE_NOOP("report", "waived")) : !finding.isDecided ? reportText(QT_TRANSLATE_NOOP("report", "not decided")) : !finding.expiredWaiver.isEmpty() ? reportText(QT_TRANSLATE_NOOP("report", "open, its waiver has expired")) : reportText(QT_TRANSLATE_NOOP("report", "open"));
        table.rows << ReportRow{{{severityLabel(severity), double(severity), tone}, {finding.rule->id}, {finding.message, {}, ReportTone::Plain, bookText(finding.rule->title)}, {status}}};
    }
    return table;
}

ReportTable waiverTable(const ReportInput& input, qsizetype option)
{
    const OptionResults& results = *input.options[option];
    ReportTable table{optionKey(input, option, QStringLiteral("waivers")), reportText(QT_TRANSLATE_NOOP("report", "Waivers: findings that are known and accepted")), {}, {}, {}};
    table.columns = {{reportText(QT_TRANSLATE_NOOP("report", "Finding")), ReportAlign::Text, 1.4}, {reportText(QT_TRANSLATE_NOOP("report", "Reason")), ReportAlign::Text, 2.4},
                     {reportText(QT_TRANSLATE_NOOP("report", "Accepted by")), ReportAlign::Text, 1}, {reportText(QT_TRANSLATE_NOOP("report", "Given")), ReportAlign::Text, 0.8},
                     {reportText(QT_TRANSLATE_NOOP("report", "Until")), ReportAlign::Text, 0.8}};
    const Design& design = results.option();
    for (const Waiver& waiver : design.all<Waiver>()) {
        QStringList names;
        for (const ObjectId& id : objectsOfKey(waiver.key))
            names << displayName(design, id);
        const bool isStale = results.report.staleWaivers.contains(waiver.id);
        const bool isOver = waiver.until && *waiver.until < results.report.day;
        ReportCell until{waiver.until ? waiver.until->toString(Qt::ISODate) : reportText(QT_TRANSLATE_NOOP("report", "for good")), {}, isOver ? ReportTone::Warning : ReportTone::Plain, isOver ? reportText(QT_TRANSLATE_NOOP("report", "expired")) : QString()};
        table.rows << ReportRow{{{ruleOfKey(waiver.key), {}, ReportTone::Plain, names.join(QStringLiteral(", "))}, {waiver.reason, {}, ReportTone::Plain, isStale ? reportText(QT_TRANSLATE_NOOP("report", "The rule no longer finds this.")) : QString()},
                                 {waiver.who}, {waiver.when ? waiver.when->toString(Qt::ISODate) : QString()}, until}};
    }
    return table;
}
}

QList<ReportSection> findingSections(const ReportInput& input)
{
    QList<ReportSection> sections{{QStringLiteral("findings"), reportText(QT_TRANSLATE_NOOP("report", "Findings and waivers")), 1, {}}};
    for (qsizetype i = 0; i < input.options.size(); ++i) {
        QList<ReportBlock> blocks{findingTable(input, i)};
        if (ReportTable waivers = waiverTable(input, i); !waivers.rows.isEmpty())
            blocks << waivers;
        if (input.options.size() == 1)
            sections.last().blocks = blocks;
        else
            sections << ReportSection{optionKey(input, i, QStringLiteral("found")), optionName(input, i), 2, blocks};
    }
    return sections;
}
