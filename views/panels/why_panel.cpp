// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/why_panel.h"
#include "model/document/analysis_runner.h"
#include "views/panels/figures/figure_cells.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <QEvent>
#include <QScrollBar>

namespace {
QString htmlLink(const QString& object, const QString& text)
{
    const QString safe = text.toHtmlEscaped();
    if (object.isEmpty())
        return safe;
    return QStringLiteral("<a href=\"object:%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(QString::fromLatin1(object.toUtf8().toPercentEncoding()), theme().accentText.name(), safe);
}

QString htmlSection(const QString& title)
{
    return QStringLiteral("<p style=\"margin:14px 0 4px 0; font-size:11px; font-weight:600; color:%1\">%2</p>").arg(theme().textSecondary.name(), title.toHtmlEscaped());
}

/// "published · ExpressRoute SLA · 2025-06 · medium confidence"
QString provenanceText(const Provenance& provenance)
{
    QStringList parts{basisName(provenance.basis)};
    for (const QString& part : {provenance.source, provenance.date})
        if (!part.isEmpty())
            parts << part;
    if (!provenance.confidence.isEmpty() && provenance.confidence != QLatin1String("high"))
        parts << WhyPanel::tr("%1 confidence").arg(provenance.confidence);
    return parts.join(QStringLiteral(" · "));
}

QString inputsHtml(const QList<DerivationInput>& inputs)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">");
    for (const DerivationInput& input : inputs)
        html += QStringLiteral("<tr><td width=\"72%\" style=\"padding:5px 8px 0 0\">%1</td><td align=\"right\" style=\"padding:5px 0 0 0; white-space:nowrap; font-weight:500\">%2</td></tr>"
                               "<tr><td colspan=\"2\" style=\"padding:0 0 5px 0; font-size:11px; color:%3\">%4</td></tr>")
                    .arg(htmlLink(input.object, input.what), input.value.toHtmlEscaped(), theme().textSecondary.name(), provenanceText(input.provenance).toHtmlEscaped());
    return html + QStringLiteral("</table>");
}
}

QString derivationHtml(const Analysis&, const Derivation& derivation, bool isCurrent)
{
    const Theme& colours = theme();
    QString html = QStringLiteral("<body style=\"color:%1\">").arg((isCurrent ? colours.textPrimary : colours.textDisabled).name());
    html += QStringLiteral("<p style=\"margin:0; font-size:11px; color:%1\">%2</p>").arg(colours.textSecondary.name(), derivation.figure.toHtmlEscaped());
    html += QStringLiteral("<p style=\"margin:2px 0 4px 0; font-size:20px; font-weight:500\">%1</p>").arg(derivation.result.toHtmlEscaped());
    if (!isCurrent)
        html += QStringLiteral("<p style=\"margin:0; color:%1\">%2</p>").arg(colours.warning.ink.name(), WhyPanel::tr("Updating: this was before the last edit."));
    if (!derivation.decider.isEmpty())
        html += QStringLiteral("<p style=\"margin:4px 0\">%1</p>").arg(htmlLink(derivation.deciderObject, derivation.decider));
    if (!derivation.steps.isEmpty()) {
        html += htmlSection(WhyPanel::tr("Steps"));
        int number = 0;
        html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">");
        for (const QString& step : derivation.steps)
            html += QStringLiteral("<tr><td style=\"padding:2px 8px 2px 0; color:%1\">%2</td><td style=\"padding:2px 0\">%3</td></tr>").arg(colours.textSecondary.name()).arg(++number).arg(step.toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    if (!derivation.inputs.isEmpty())
        html += htmlSection(WhyPanel::tr("Inputs")) + inputsHtml(derivation.inputs);
    if (!derivation.cautions.isEmpty()) {
        html += htmlSection(WhyPanel::tr("Mind"));
        for (const QString& caution : derivation.cautions)
            html += QStringLiteral("<p style=\"margin:3px 0\"><img src=\"icon:warning\" width=\"13\" height=\"13\"/>&nbsp; %1</p>").arg(caution.toHtmlEscaped());
    }
    return html + QStringLiteral("</body>");
}

WhyPanel::WhyPanel(AnalysisRunner& runner, QWidget* parent) : QTextBrowser(parent), m_runner(runner)
{
    setObjectName(QStringLiteral("why"));
    setAccessibleName(tr("Why?"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; padding: 0 4px; }"));
    document()->setDocumentMargin(10);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("object"))
            emit objectChosen(QUrl::fromPercentEncoding(url.toString(QUrl::FullyEncoded).mid(7).toLatin1()));
    });
    connect(&runner, &AnalysisRunner::started, this, &WhyPanel::refresh);
    connect(&runner, &AnalysisRunner::finished, this, &WhyPanel::refresh);
    refresh();
}

void WhyPanel::explainFigure(const FigureKey& key)
{
    m_key = key;
    refresh();
    verticalScrollBar()->setValue(0);
}

void WhyPanel::refresh()
{
    QString html;
    const auto analysis = m_runner.latest();
    if (!m_key || !analysis)
        html = QStringLiteral("<p style=\"color:%1\">%2</p>").arg(theme().textSecondary.name(), tr("Click a figure in the table below, or a badge on a link, to see how it comes about: "
                                                                                                     "the steps, and every input with its basis, source and date."));
    else
        html = derivationHtml(*analysis, explain(*analysis, *m_key), m_runner.isCurrent());
    if (html == m_html)
        return;
    m_html = html;
    const int position = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(position);
}

void WhyPanel::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

QVariant WhyPanel::loadResource(int type, const QUrl& name)
{
    if (name.scheme() == QLatin1String("icon"))
        return iconPixmap(name.path(), theme().warning.ink, 13, devicePixelRatioF());
    return QTextBrowser::loadResource(type, name);
}
