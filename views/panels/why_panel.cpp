// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/why_panel.h"
#include "model/analysis/explain_worst_case.h"
#include "model/analysis/failure_engine.h"
#include "model/document/analysis_runner.h"
#include "views/panels/latest_job.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <QEvent>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

namespace {
constexpr int patienceMilliseconds = 150;

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

QString derivationHtml(const Derivation& derivation, bool isCurrent)
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

WhyPanel::WhyPanel(AnalysisRunner& runner, QWidget* parent) : QTextBrowser(parent), m_runner(runner), m_job(new LatestJob(this))
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
    connect(m_job, &LatestJob::failed, this, [this](const QString& problem) { showHtml(QStringLiteral("<p>%1</p>").arg(problem.toHtmlEscaped())); });
    connect(&runner, &AnalysisRunner::started, this, &WhyPanel::refresh);
    connect(&runner, &AnalysisRunner::finished, this, &WhyPanel::refresh);
    connect(&runner, &AnalysisRunner::failuresFinished, this, [this] {
        if (m_key && m_key->kind == FigureKind::WorstCase)
            refresh();
    });
    refresh();
}

void WhyPanel::explainFigure(const FigureKey& key)
{
    m_key = key;
    m_derivation.reset();
    refresh();
}

void WhyPanel::refresh()
{
    const auto analysis = m_runner.latest();
    if (!m_key || !analysis) {
        m_job->cancel();
        showHtml(QStringLiteral("<p style=\"color:%1\">%2</p>").arg(theme().textSecondary.name(), tr("Click a figure in the table below, or a badge on a link, to see how it comes about: "
                                                                                                     "the steps, and every input with its basis, source and date.")));
        return;
    }
    m_isFresh = false;
    if (m_derivation)
        showDerivation(false);
    const auto failures = m_runner.latestFailures();
    if (!m_runner.isCurrent() || (m_key->kind == FigureKind::WorstCase && !failures)) {
        m_job->cancel();                                 // asked again when they are there
        return;
    }
    if (!m_derivation)
        QTimer::singleShot(patienceMilliseconds, this, [this] {
            if (m_key && !m_derivation)                  // else the figure before would stand there as this one
                showHtml(QStringLiteral("<p style=\"color:%1\">%2</p>").arg(theme().textSecondary.name(), tr("Working it out…")));
        });
    m_job->ask([this, analysis, failures, key = *m_key](std::stop_token stop) -> LatestJob::Answer {
        Derivation derivation;
        if (key.kind == FigureKind::WorstCase) {
            FailureEngine engine(*analysis, stop);
            if (stop.stop_requested())
                return {};
            derivation = explainWorstCase(*analysis, *failures, engine, key);
        } else {
            derivation = explain(*analysis, key);
        }
        return [this, derivation = std::move(derivation)] {
            const bool isFirst = !m_derivation;
            m_derivation = derivation;
            m_isFresh = true;
            showDerivation(true);
            if (isFirst)
                verticalScrollBar()->setValue(0);
            emit shown();
        };
    });
}

void WhyPanel::showDerivation(bool isCurrent)
{
    showHtml(derivationHtml(*m_derivation, isCurrent));
}

void WhyPanel::showHtml(const QString& html)
{
    if (html == m_html)
        return;
    m_html = html;
    const int position = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(position);
}

bool WhyPanel::waitUntilShown(int timeoutMilliseconds)
{
    if (m_isFresh)
        return true;
    QEventLoop loop;
    connect(this, &WhyPanel::shown, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return m_isFresh;
}

void WhyPanel::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_derivation)
        showDerivation(m_isFresh);
    else if (event->type() == QEvent::PaletteChange)
        refresh();
}

QVariant WhyPanel::loadResource(int type, const QUrl& name)
{
    if (name.scheme() == QLatin1String("icon"))
        return iconPixmap(name.path(), theme().warning.ink, 13, devicePixelRatioF());
    return QTextBrowser::loadResource(type, name);
}
