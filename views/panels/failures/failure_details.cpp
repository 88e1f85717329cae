// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/failures/failure_details.h"
#include "model/design/kind_info.h"
#include "views/canvas/failure_view.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr int longestList = 40;

QString detailText(const char* text)
{
    return QCoreApplication::translate("FailuresPanel", text);
}

QString objectLink(const Design& design, const ObjectId& id)
{
    return QStringLiteral("<a href=\"object:%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(QString::fromLatin1(id.text.toUtf8().toPercentEncoding()), theme().accentText.name(), displayName(design, id).toHtmlEscaped());
}

QString objectLinks(const Design& design, const QList<ObjectId>& ids)
{
    QStringList links;
    for (const ObjectId& id : ids)
        links << objectLink(design, id);
    return links.isEmpty() ? detailText(QT_TRANSLATE_NOOP("FailuresPanel", "no route")) : links.join(QStringLiteral(", "));
}

/// A heading with its icon, and a line each, at most forty.
QString listHtml(const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    QString html = QStringLiteral("<p style=\"margin:10px 0 3px 0; font-size:11px; font-weight:600; color:%1\">%2</p>").arg(theme().textSecondary.name(), title.toHtmlEscaped());
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), longestList); ++i)
        html += QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(lines[i]);
    if (lines.size() > longestList)
        html += QStringLiteral("<p style=\"margin:2px 0; color:%1\">%2</p>").arg(theme().textSecondary.name(), detailText(QT_TRANSLATE_NOOP("FailuresPanel", "and %1 more")).arg(lines.size() - longestList));
    return html;
}

QString pairText(const Analysis& analysis, int pair)
{
    const PairResult& one = analysis.pairs[static_cast<std::size_t>(pair)];
    return QStringLiteral("%1 – %2").arg(objectLink(analysis.design, one.from), objectLink(analysis.design, one.to));
}

QString counted(const char* text, qsizetype count)
{
    return detailText(text).arg(count);
}
}

QString failureDetailsHtml(const FailureBackground& background, const FailureResult& failure)
{
    const Analysis& analysis = *background.analysis;
    const Design& design = analysis.design;
    QString html = QStringLiteral("<body style=\"color:%1\"><p style=\"margin:0; font-size:11px; color:%2\">%3</p>").arg(theme().textPrimary.name(), theme().textSecondary.name(), failureKindText(analysis, failure).toHtmlEscaped());
    html += QStringLiteral("<p style=\"margin:1px 0 2px 0; font-size:16px; font-weight:600\">%1</p>").arg(failureName(analysis, failure).toHtmlEscaped());
    html += QStringLiteral("<p style=\"margin:0; color:%1\">%2</p>").arg(severityTint(severityOf(background, failure)).ink.name(), effectText(background, failure).toHtmlEscaped());

    QStringList lines;
    for (const int pair : failure.pairsDown)
        lines << pairText(analysis, pair);
    html += listHtml(counted(QT_TRANSLATE_NOOP("FailuresPanel", "Pairs down (%1)"), lines.size()), lines);

    lines.clear();
    for (const Failover& failover : failure.failovers)
        lines << QStringLiteral("%1 → %2 <span style=\"color:%3\">· %4</span>")
                     .arg(objectLinks(design, failover.before), objectLinks(design, failover.after), theme().textSecondary.name(),
                          failover.pairs == 1 ? detailText(QT_TRANSLATE_NOOP("FailuresPanel", "1 pair")) : detailText(QT_TRANSLATE_NOOP("FailuresPanel", "%1 pairs")).arg(failover.pairs));
    html += listHtml(detailText(QT_TRANSLATE_NOOP("FailuresPanel", "Traffic moves")), lines);

    lines.clear();
    if (failure.worst.utilisation > 1)
        lines << QStringLiteral("%1 %2").arg(objectLink(design, failure.worst.link), utilisationText(failure.worst.utilisation));
    for (const ObjectId& id : failure.overloaded)
        if (id != failure.worst.link)
            lines << objectLink(design, id) + (background.overloaded.contains(id) ? detailText(QT_TRANSLATE_NOOP("FailuresPanel", " (always)")) : QString());
    html += listHtml(detailText(QT_TRANSLATE_NOOP("FailuresPanel", "More traffic than they carry")), lines);

    lines.clear();
    for (const ObjectId& id : newlyUnmet(background, failure))
        lines << objectLink(design, id);
    if (const qsizetype always = failure.demandsUnmet.size() - lines.size(); always > 0)
        lines << counted(QT_TRANSLATE_NOOP("FailuresPanel", "and %1 that are never met"), always);
    html += listHtml(detailText(QT_TRANSLATE_NOOP("FailuresPanel", "Demands not met")), lines);

    lines.clear();
    if (failure.lowest.pair >= 0 && std::isfinite(failure.lowest.mbps))
        lines << QStringLiteral("%1: %2").arg(pairText(analysis, failure.lowest.pair), toText(Bandwidth::mbps(failure.lowest.mbps)).toHtmlEscaped());
    html += listHtml(detailText(QT_TRANSLATE_NOOP("FailuresPanel", "Lowest capacity of a pair that it touches")), lines);
    return html + QStringLiteral("</body>");
}
