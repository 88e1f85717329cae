// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/io/check/check_format.h"
#include "model/rules/verdict.h"
#include <QCoreApplication>

namespace {
QString checkWords(const char* text)
{
    return QCoreApplication::translate("check", text);
}

QString placeText(const CheckedFile& file, const TextPlace& place)
{
    return place.line > 0 ? QStringLiteral("%1:%2").arg(file.path).arg(place.line) : file.path;
}

QString subjectsText(const Report& report, const Finding& finding)
{
    QStringList subjects;
    for (const ObjectId& id : finding.objects) {
        const QString name = displayName(report.design, id);
        subjects << (name == id.text ? name : QStringLiteral("%1 (%2)").arg(name, id.text));
    }
    return subjects.join(QStringLiteral(", "));
}

/// Six spaces before each line, so that the severities stand out.
QString detail(const QString& text)
{
    return QStringLiteral("      %1\n").arg(onOneLine(text));
}

QString findingText(const CheckedFile& file, const CheckedOption& option, const Finding& finding)
{
    const Rule& rule = *finding.rule;
    const Report& report = option.report;
    QString severity = severityName(rule.severity);
    if (finding.isWaived())
        severity = checkWords(QT_TRANSLATE_NOOP("check", "waived %1")).arg(severity);
    else if (!finding.isDecided)
        severity = checkWords(QT_TRANSLATE_NOOP("check", "not decided %1")).arg(severity);
    QString text = onOneLine(QStringLiteral("  %1 %2: %3 [%4]").arg(severity, rule.id, rule.title, placeText(file, file.placeOf(option, finding)))) + u'\n';
    text += detail(finding.message);
    text += detail(checkWords(QT_TRANSLATE_NOOP("check", "Objects: %1")).arg(subjectsText(report, finding)));
    if (const Waiver* waiver = report.design.find<Waiver>(finding.waiver))
        return text + detail(checkWords(QT_TRANSLATE_NOOP("check", "Waiver: %1")).arg(waiverText(*waiver)));
    text += detail(checkWords(QT_TRANSLATE_NOOP("check", "Remedy: %1")).arg(rule.remedy));
    if (const Waiver* waiver = report.design.find<Waiver>(finding.expiredWaiver))
        text += detail(checkWords(QT_TRANSLATE_NOOP("check", "Expired waiver: %1")).arg(waiverText(*waiver)));
    return text;
}

/// Those that are not met, with the clauses that are not.
QString requirementsText(const CheckedFile& file, const CheckedOption& option)
{
    QString text;
    for (const RequirementVerdict& requirement : option.requirements) {
        if (requirement.state == RequirementState::Met)
            continue;
        const QString state = requirement.state == RequirementState::Unmet ? checkWords(QT_TRANSLATE_NOOP("check", "unmet requirement")) : checkWords(QT_TRANSLATE_NOOP("check", "undecided requirement"));
        text += onOneLine(QStringLiteral("  %1: %2 [%3]").arg(state, requirement.name, placeText(file, file.placeOf(requirement)))) + u'\n';
        for (const ClauseVerdict& clause : requirement.clauses)
            if (clause.state != RequirementState::Met)
                text += detail(toText(clause));
    }
    return text;
}

/// "; requirements: 2 of 3 met"; empty without any.
QString metText(qsizetype met, qsizetype all)
{
    return all == 0 ? QString() : checkWords(QT_TRANSLATE_NOOP("check", "; requirements: %1 of %2 met")).arg(met).arg(all);
}

QString optionText(const CheckedFile& file, const CheckedOption& option)
{
    const Report& report = option.report;
    QString text = onOneLine(QStringLiteral("%1, option “%2”: %3").arg(file.path, option.name(), countsText(report)) + metText(countMet(option.requirements), option.requirements.size())) + u'\n';
    text += requirementsText(file, option);
    for (const Finding& finding : report.findings)
        text += findingText(file, option, finding);
    for (const ObjectId& waiver : report.staleWaivers)
        text += onOneLine(checkWords(QT_TRANSLATE_NOOP("check", "  stale waiver [%1]")).arg(placeText(file, file.placeOf(option, waiver)))) + u'\n' + detail(staleWaiverText(option, waiver));
    return text;
}

QString numbered(qsizetype count, const QString& one, const QString& many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

/// The last line: what there was, and what was found, zeros too.
QString totalText(const CheckRun& run)
{
    Report total;
    int options = 0, unusable = 0;
    qsizetype met = 0, requirements = 0;
    for (const CheckedFile& file : run.files) {
        unusable += !file.isUsable();
        for (const CheckedOption& option : file.options) {
            ++options;
            met += countMet(option.requirements);
            requirements += option.requirements.size();
            for (std::size_t i = 0; i < total.counts.size(); ++i)
                total.counts[i] += option.report.counts[i];
            total.waived += option.report.waived;
            total.undecided += option.report.undecided;
            total.staleWaivers += option.report.staleWaivers;
        }
    }
    QString text = QStringLiteral("%1, %2: %3").arg(numbered(qsizetype(run.files.size()), QStringLiteral("file"), QStringLiteral("files")),
                                                    numbered(options, QStringLiteral("option"), QStringLiteral("options")), countsText(total));
    text += metText(met, requirements);
    if (unusable > 0)
        text += checkWords(QT_TRANSLATE_NOOP("check", "; %1 could not be checked")).arg(numbered(unusable, QStringLiteral("file"), QStringLiteral("files")));
    return text + QStringLiteral(".\n");
}
}

QByteArray checkAsText(const CheckRun& run)
{
    QStringList blocks;
    for (const CheckedFile& file : run.files)
        for (const CheckedOption& option : file.options)
            blocks << optionText(file, option);
    if (blocks.isEmpty())
        return {};
    return (blocks + QStringList{totalText(run)}).join(u'\n').toUtf8();
}
