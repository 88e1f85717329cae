// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/io/report/report_parts.h"
#include "model/rules/verdict.h"
#include <QRegularExpression>

QString optionName(const ReportInput& input, qsizetype option)
{
    const auto plain = [&](qsizetype index) {
        const Design& design = input.options[index]->option();
        return design.name.isEmpty() ? design.id : design.name;
    };
    int before = 1;
    for (qsizetype i = 0; i < option; ++i)
        before += plain(i) == plain(option);
    return before == 1 ? plain(option) : QStringLiteral("%1 (%2)").arg(plain(option)).arg(before);
}

QString optionKey(const ReportInput& input, qsizetype option, const QString& stem)
{
    if (input.options.size() == 1)
        return stem;
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    const QString word = optionName(input, option).toLower().normalized(QString::NormalizationForm_KD).replace(other, QStringLiteral("-")).left(40);
    return QStringLiteral("%1-%2-%3").arg(stem).arg(option + 1).arg(word).remove(QRegularExpression(QStringLiteral("-+$")));
}

QString decisionLabel(const Design& option)
{
    switch (option.review.decision.value_or(DecisionStatus::Proposed)) {
    case DecisionStatus::Proposed: return reportText(QT_TRANSLATE_NOOP("report", "Proposed"));
    case DecisionStatus::Recommended: return reportText(QT_TRANSLATE_NOOP("report", "Recommended"));
    case DecisionStatus::Accepted: return reportText(QT_TRANSLATE_NOOP("report", "Accepted"));
    case DecisionStatus::Rejected: return reportText(QT_TRANSLATE_NOOP("report", "Rejected"));
    }
    return {};
}

QString decisionText(const ReportInput& input)
{
    for (const DecisionStatus wanted : {DecisionStatus::Accepted, DecisionStatus::Recommended}) {
        QStringList names;
        for (qsizetype i = 0; i < input.options.size(); ++i)
            if (input.options[i]->option().review.decision == wanted)
                names << QStringLiteral("“%1”").arg(optionName(input, i));
        if (!names.isEmpty())
            return (wanted == DecisionStatus::Accepted ? reportText(QT_TRANSLATE_NOOP("report", "Accepted: %1.")) : reportText(QT_TRANSLATE_NOOP("report", "Recommended: %1. To be decided."))).arg(names.join(QStringLiteral(", ")));
    }
    return input.options.size() == 1 ? reportText(QT_TRANSLATE_NOOP("report", "Proposed; to be decided.")) : reportText(QT_TRANSLATE_NOOP("report", "%1 options are proposed; to be decided.")).arg(input.options.size());
}

namespace {
ReportTone toneOf(const Design& option)
{
    switch (option.review.decision.value_or(DecisionStatus::Proposed)) {
    case DecisionStatus::Recommended:
    case DecisionStatus::Accepted: return ReportTone::Good;
    case DecisionStatus::Rejected: return ReportTone::Bad;
    case DecisionStatus::Proposed: break;
    }
    return ReportTone::Plain;
}

ReportCell requirementsCell(const OptionResults& results)
{
    int met = 0;
    bool isUnmet = false;
    for (const RequirementVerdict& verdict : results.requirements) {
        met += verdict.state == RequirementState::Met;
        isUnmet = isUnmet || verdict.state == RequirementState::Unmet;
    }
    if (results.requirements.isEmpty())
        return {reportText(QT_TRANSLATE_NOOP("report", "none written")), {}, ReportTone::Quiet};
    const bool isAll = met == results.requirements.size();
    return {reportText(QT_TRANSLATE_NOOP("report", "%1 of %2 met")).arg(met).arg(results.requirements.size()), double(met), isAll ? ReportTone::Good : isUnmet ? ReportTone::Bad : ReportTone::Warning};
}

ReportCell findingsCell(const Report& report)
{
    const ReportTone tone = report.count(Severity::Error) > 0 ? ReportTone::Bad : report.count(Severity::High) > 0 ? ReportTone::Warning : ReportTone::Plain;
    return {countsText(report), double(report.count(Severity::Error) * 1000000 + report.count(Severity::High) * 1000 + report.count(Severity::Medium)), tone};
}

QString drawingText(const Design& option, const QString& name)
{
    const auto counted = [](qsizetype count, const char* one, const char* many) { return (count == 1 ? reportText(one) : reportText(many)).arg(count); };
    return reportText(QT_TRANSLATE_NOOP("report", "Drawing of “%1”: %2, %3, %4, %5.")).arg(name,
        counted(option.all<Site>().size(), QT_TRANSLATE_NOOP("report", "%1 site"), QT_TRANSLATE_NOOP("report", "%1 sites")),
        counted(option.all<VirtualNetwork>().size(), QT_TRANSLATE_NOOP("report", "%1 virtual network"), QT_TRANSLATE_NOOP("report", "%1 virtual networks")),
        counted(option.all<ExpressRouteCircuit>().size(), QT_TRANSLATE_NOOP("report", "%1 circuit"), QT_TRANSLATE_NOOP("report", "%1 circuits")),
        counted(option.all<Connection>().size(), QT_TRANSLATE_NOOP("report", "%1 connection"), QT_TRANSLATE_NOOP("report", "%1 connections")));
}
}

ReportSection summarySection(const ReportInput& input)
{
    ReportSection section{QStringLiteral("summary"), reportText(QT_TRANSLATE_NOOP("report", "Summary")), 1, {}};
    if (!input.project.description.isEmpty())
        section.blocks << ReportText{input.project.description};
    ReportTable table{QStringLiteral("options"), reportText(QT_TRANSLATE_NOOP("report", "The options at a glance")), {}, {}, {}};
    table.columns = {{reportText(QT_TRANSLATE_NOOP("report", "Option")), ReportAlign::Text, 1.8}, {reportText(QT_TRANSLATE_NOOP("report", "Decision")), ReportAlign::Text, 1},
                     {reportText(QT_TRANSLATE_NOOP("report", "Requirements")), ReportAlign::Text, 1}, {reportText(QT_TRANSLATE_NOOP("report", "Findings")), ReportAlign::Text, 1.5},
                     {reportText(QT_TRANSLATE_NOOP("report", "Cost a month")), ReportAlign::Number, 1.3}};
    for (qsizetype i = 0; i < input.options.size(); ++i) {
        const OptionResults& results = *input.options[i];
        const Design& option = results.option();
        const bool isBaseline = input.options.size() > 1 && i == input.comparison.baseline;
        ReportCell cost{costSum(results.cost), results.cost.unknown == results.cost.lines.size() ? std::optional<double>() : results.cost.known};
        table.rows << ReportRow{{{optionName(input, i), double(i), ReportTone::Plain, isBaseline ? reportText(QT_TRANSLATE_NOOP("report", "Baseline")) : QString()},
                                 {decisionLabel(option), double(option.review.decision.value_or(DecisionStatus::Proposed) == DecisionStatus::Proposed ? 0 : 1), toneOf(option)}, requirementsCell(results), findingsCell(results.report), cost}};
    }
    section.blocks << table;
    return section;
}

QList<ReportSection> optionSections(const ReportInput& input)
{
    QList<ReportSection> sections{{QStringLiteral("the-options"), input.options.size() == 1 ? reportText(QT_TRANSLATE_NOOP("report", "The design")) : reportText(QT_TRANSLATE_NOOP("report", "The options")), 1, {}}};
    for (qsizetype i = 0; i < input.options.size(); ++i) {
        const Design& option = input.options[i]->option();
        const QString name = optionName(input, i);
        ReportSection section{optionKey(input, i, QStringLiteral("option")), name, 2, {}};
        if (!option.review.summary.isEmpty())
            section.blocks << ReportText{option.review.summary};
        ReportFacts facts{{{reportText(QT_TRANSLATE_NOOP("report", "Decision")), decisionLabel(option)}}};
        if (!option.review.rationale.isEmpty())
            facts.facts << std::pair(reportText(QT_TRANSLATE_NOOP("report", "Rationale")), option.review.rationale);
        section.blocks << facts;
        section.blocks << ReportPicture{i, input.options.size() == 1 ? name : reportText(QT_TRANSLATE_NOOP("report", "Option “%1”")).arg(name), drawingText(option, name)};
        if (!option.review.pros.isEmpty())
            section.blocks << ReportList{reportText(QT_TRANSLATE_NOOP("report", "For it")), QStringList(option.review.pros.begin(), option.review.pros.end()), ReportTone::Good};
        if (!option.review.cons.isEmpty())
            section.blocks << ReportList{reportText(QT_TRANSLATE_NOOP("report", "Against it")), QStringList(option.review.cons.begin(), option.review.cons.end()), ReportTone::Bad};
        sections << section;
    }
    return sections;
}
