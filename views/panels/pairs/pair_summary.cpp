// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/pair_summary.h"
#include "views/panels/figures/figure_cells.h"
#include "views/theme/theme.h"
#include <QCoreApplication>
#include <algorithm>

QString pairSummaryHtml(const Analysis& analysis, const PairResult& pair, SummaryLength length)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("PairSummary", text); };
    const auto link = [](FigureKind kind, const QString& text) {
        return QStringLiteral("<a href=\"why:%1\" style=\"color:%2; text-decoration:none\">%3</a>").arg(figureName(kind), theme().accentText.name(), text.toHtmlEscaped().replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    };
    if (!pair.isConnected())
        return pair.availability.reason.toHtmlEscaped();
    QStringList parts{link(FigureKind::Availability, availabilityCell(pair.availability).text),
                      link(FigureKind::Availability, translated(QT_TRANSLATE_NOOP("PairSummary", "%1 down a year")).arg(downtimeCell(pair.availability).text))};
    if (length == SummaryLength::Short)
        return parts.join(QStringLiteral(" · "));
    parts << QStringList{link(FigureKind::CapacityToAzure, translated(QT_TRANSLATE_NOOP("PairSummary", "↑ %1")).arg(capacityCell(analysis, pair.capacity.toAzure).text)),
                      link(FigureKind::CapacityFromAzure, translated(QT_TRANSLATE_NOOP("PairSummary", "↓ %1")).arg(capacityCell(analysis, pair.capacity.fromAzure).text)),
                      link(FigureKind::RoundTripTime, translated(QT_TRANSLATE_NOOP("PairSummary", "RTT %1")).arg(roundTripCell(pair.rtt).text))};
    if (pair.security.hasValue()) {
        const FigureCell cell = securityCell(gradedPosture(*pair.security, analysis));
        parts << link(FigureKind::Security, translated(QT_TRANSLATE_NOOP("PairSummary", "grade %1, %2")).arg(cell.grade, cell.text));
    }
    parts << link(FigureKind::Resiliency, translated(QT_TRANSLATE_NOOP("PairSummary", "resiliency %1")).arg(resiliencyCell(pair).text));
    return parts.join(QStringLiteral(" · "));
}

std::optional<FigureKind> figureOfLink(const QString& link)
{
    const QString prefix = QStringLiteral("why:");
    const auto& kinds = pairFigureKinds();
    const auto at = std::find_if(kinds.begin(), kinds.end(), [&](FigureKind kind) { return link == prefix + figureName(kind); });
    return at == kinds.end() ? std::nullopt : std::optional(*at);
}
