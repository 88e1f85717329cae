// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/severity_look.h"
#include <QCoreApplication>

QString severityIcon(Severity severity)
{
    return QStringLiteral("severity-") + severityName(severity);
}

QColor severityColour(const Theme& theme, Severity severity)
{
    const std::array colours{theme.grade(QStringLiteral("F")).fill, theme.grade(QStringLiteral("D")).fill, theme.grade(QStringLiteral("C")).fill, theme.carrying.ink};
    return colours[static_cast<std::size_t>(severity)];
}

QString severityCountText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error: return count == 1 ? QCoreApplication::translate("findings", "1 error") : QCoreApplication::translate("findings", "%1 errors").arg(count);
    case Severity::High: return QCoreApplication::translate("findings", "%1 high").arg(count);
    case Severity::Medium: return QCoreApplication::translate("findings", "%1 medium").arg(count);
    case Severity::Low: return QCoreApplication::translate("findings", "%1 low").arg(count);
    }
    return {};
}
