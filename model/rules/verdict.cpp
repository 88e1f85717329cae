// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/verdict.h"
#include <QCoreApplication>

namespace {
QString verdictWords(const char* text, int count)
{
    return QCoreApplication::translate("rules", text, nullptr, count).arg(count);
}
}

bool hasFindings(const Report& report, Severity atLeast)
{
    for (int severity = 0; severity <= static_cast<int>(atLeast); ++severity)
        if (report.count(static_cast<Severity>(severity)) > 0)
            return true;
    return false;
}

QString countsText(const Report& report)
{
    QStringList parts;
    const auto add = [&](int count, const char* text) {
        if (count > 0)
            parts << verdictWords(text, count);
    };
    const int errors = report.count(Severity::Error);
    add(errors, errors == 1 ? QT_TRANSLATE_NOOP("rules", "%1 error") : QT_TRANSLATE_NOOP("rules", "%1 errors"));
    add(report.count(Severity::High), QT_TRANSLATE_NOOP("rules", "%1 high"));
    add(report.count(Severity::Medium), QT_TRANSLATE_NOOP("rules", "%1 medium"));
    add(report.count(Severity::Low), QT_TRANSLATE_NOOP("rules", "%1 low"));
    add(report.waived, QT_TRANSLATE_NOOP("rules", "%1 waived"));
    add(report.undecided, QT_TRANSLATE_NOOP("rules", "%1 not decided"));
    const int stale = int(report.staleWaivers.size());
    add(stale, stale == 1 ? QT_TRANSLATE_NOOP("rules", "%1 stale waiver") : QT_TRANSLATE_NOOP("rules", "%1 stale waivers"));
    return parts.isEmpty() ? QCoreApplication::translate("rules", "No findings") : parts.join(QStringLiteral(", "));
}

Analysis gradedBy(const Report& report, Analysis analysis)
{
    analysis.openSecurityErrors = openSecurityErrors(report);
    return analysis;
}
