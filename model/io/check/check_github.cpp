// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/check/check_format.h"
#include <QCoreApplication>

// Source: GitHub documentation, "Workflow commands for GitHub Actions"; what is escaped: actions/toolkit, packages/core/src/command.ts.
namespace {
QString escapedData(QString text)
{
    return text.replace(u'%', QLatin1String("%25")).replace(u'\r', QLatin1String("%0D")).replace(u'\n', QLatin1String("%0A"));
}

QString escapedProperty(const QString& text)
{
    return escapedData(text).replace(u':', QLatin1String("%3A")).replace(u',', QLatin1String("%2C"));
}

QString annotation(const CheckRun& run, const CheckedFile& file, const char* level, int line, const QString& title, const QString& text)
{
    const QString atLine = line > 0 ? QStringLiteral(",line=%1").arg(line) : QString();
    return QStringLiteral("::%1 file=%2%3,title=%4::%5\n").arg(QLatin1String(level), escapedProperty(pathWithin(run, file.path)), atLine, escapedProperty(title), escapedData(text));
}

/// What fails the run is an error, so that the annotations and the exit code agree.
const char* levelOf(const CheckRun& run, const Finding& finding)
{
    if (run.fails(finding))
        return "error";
    return finding.counts() && finding.rule->severity <= Severity::Medium ? "warning" : "notice";
}

QString annotationText(const CheckedOption& option, const Finding& finding)
{
    QString text = finding.message;
    if (const Waiver* waiver = option.report.design.find<Waiver>(finding.waiver))
        return text + u'\n' + QCoreApplication::translate("check", "Waiver: %1").arg(waiverText(*waiver));
    text += u'\n' + QCoreApplication::translate("check", "Remedy: %1").arg(finding.rule->remedy);
    if (const Waiver* waiver = option.report.design.find<Waiver>(finding.expiredWaiver))
        text += u'\n' + QCoreApplication::translate("check", "Expired waiver: %1").arg(waiverText(*waiver));
    return text;
}

/// The clauses that are not met, one a line.
QString clausesText(const RequirementVerdict& requirement)
{
    QStringList lines;
    for (const ClauseVerdict& clause : requirement.clauses)
        if (clause.state != RequirementState::Met)
            lines << toText(clause);
    return lines.join(u'\n');
}

QString annotationTitle(const CheckedOption& option, const Finding& finding)
{
    QString severity = severityName(finding.rule->severity);
    if (finding.isWaived())
        severity = QStringLiteral("waived ") + severity;
    else if (!finding.isDecided)
        severity = QStringLiteral("not decided ") + severity;
    return QStringLiteral("%1 %2 (%3, option “%4”)").arg(finding.rule->id, finding.rule->title, severity, option.name());
}
}

QByteArray checkAsGithub(const CheckRun& run)
{
    QString text;
    for (const CheckedFile& file : run.files) {
        for (const Error& error : file.errors)
            text += annotation(run, file, "error", error.line, QStringLiteral("landbridge"), error.message);
        for (const CheckedOption& option : file.options) {
            for (const Finding& finding : option.report.findings)
                text += annotation(run, file, levelOf(run, finding), file.placeOf(option, finding).line, annotationTitle(option, finding), annotationText(option, finding));
            for (const RequirementVerdict& requirement : option.requirements)
                if (requirement.state != RequirementState::Met)
                    text += annotation(run, file, "error", file.placeOf(requirement).line, QStringLiteral("Requirement “%1” is %2 (option “%3”)").arg(requirement.name, stateName(requirement.state), option.name()), clausesText(requirement));
            for (const ObjectId& waiver : option.report.staleWaivers)
                text += annotation(run, file, "notice", file.placeOf(option, waiver).line, QStringLiteral("Stale waiver (option “%1”)").arg(option.name()), staleWaiverText(option, waiver));
        }
    }
    return text.toUtf8();
}
