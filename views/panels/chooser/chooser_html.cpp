// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/chooser/chooser_html.h"
#include "views/theme/theme.h"
#include <QCoreApplication>

namespace {
QString panelText(const char* text)
{
    return QCoreApplication::translate("ChooserPanel", text);
}

QString smallHtml(const QString& text)
{
    return QStringLiteral("<div style=\"font-size:11px; color:%1\">%2</div>").arg(theme().textSecondary.name(), text.toHtmlEscaped());
}

/// "published · ExpressRoute documentation · 2026-09"
QString sourceText(const Provenance& provenance)
{
    if (provenance == Provenance())
        return {};
    QStringList parts{basisName(provenance.basis)};
    for (const QString& part : {provenance.source, provenance.date})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" · "));
}
}

QString decisionsHtml(const Proposal& proposal)
{
    QString html;
    for (const Decision& decision : proposal.decisions) {
        html += QStringLiteral("<p style=\"margin:10px 0 0 0\"><span style=\"color:%1\">%2</span>&nbsp; <b>%3</b></p>").arg(theme().textSecondary.name(), decisionLabel(decision.kind).toHtmlEscaped(), decision.choice.toHtmlEscaped());
        html += QStringLiteral("<div>%1</div>").arg(decision.reason.toHtmlEscaped());
        for (const QString& caution : decision.cautions)
            html += QStringLiteral("<div style=\"color:%1\">! %2</div>").arg(theme().warning.ink.name(), caution.toHtmlEscaped());
        if (const QString source = sourceText(decision.provenance); !source.isEmpty())
            html += smallHtml(source);
    }
    for (const QString& caution : proposal.cautions)
        html += QStringLiteral("<p style=\"margin:10px 0 0 0; color:%1\">! %2</p>").arg(theme().warning.ink.name(), caution.toHtmlEscaped());
    return html;
}

QString verdictHtml(const Verdict& verdict)
{
    QString html;
    for (const QString& reason : verdict.reasons.mid(1))
        html += QStringLiteral("<p style=\"margin:0 0 5px 0\">%1</p>").arg(reason.toHtmlEscaped());
    if (verdict.rows.isEmpty())
        return html;
    const auto cell = [](const QString& text, bool isStrong) {
        return QStringLiteral("<td style=\"padding:4px 6px 4px 0; font-weight:%1\">%2</td>").arg(isStrong ? 600 : 400).arg(text.toHtmlEscaped());
    };
    const QString head = QStringLiteral("<td style=\"padding:4px 6px 4px 0; font-size:11px; color:%1\">%2</td>");
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:8px\"><tr>");
    for (const QString& title : {QString(), panelText(QT_TRANSLATE_NOOP("ChooserPanel", "VPN")), panelText(QT_TRANSLATE_NOOP("ChooserPanel", "ExpressRoute"))})
        html += head.arg(theme().textSecondary.name(), title);
    html += QStringLiteral("</tr>");
    for (const VerdictRow& row : verdict.rows) {
        QString what = row.what.toHtmlEscaped();
        if (!row.demanded.isEmpty())
            what += QStringLiteral("<br/>%1").arg(panelText(QT_TRANSLATE_NOOP("ChooserPanel", "asked: %1")).arg(row.demanded).toHtmlEscaped());
        html += QStringLiteral("<tr>") + QStringLiteral("<td style=\"padding:4px 6px 4px 0; font-size:11px; color:%1\">%2</td>").arg(theme().textSecondary.name(), what)
            + cell((row.better < 0 ? QStringLiteral("✓ ") : QString()) + row.vpn, row.better < 0) + cell((row.better > 0 ? QStringLiteral("✓ ") : QString()) + row.expressRoute, row.better > 0) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString notPossibleHtml(const QList<NotPossible>& list)
{
    QString html;
    for (const NotPossible& other : list)
        html += QStringLiteral("<p style=\"margin:0 0 6px 0\"><b>%1</b><br/>%2</p>").arg(other.title.toHtmlEscaped(), other.reason.toHtmlEscaped());
    return html;
}
