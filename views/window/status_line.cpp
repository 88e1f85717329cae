// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/status_line.h"
#include "model/base/number_text.h"
#include "model/document/analysis_runner.h"
#include "views/canvas/requirement_look.h"
#include "views/panels/failures/failure_severity.h"
#include "views/panels/findings/severity_counts.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include <QEvent>
#include <QLabel>
#include <QToolButton>

StatusLine::StatusLine(Document& document, AnalysisRunner& runner, QWidget* parent) : QStatusBar(parent), m_document(document), m_runner(runner)
{
    setObjectName(QStringLiteral("status"));
    setSizeGripEnabled(false);
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setFont(::font(TextRole::Caption));
    m_hint->setProperty("role", "caption");
    m_hint->setContentsMargins(6, 0, 6, 0);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->installEventFilter(this);
    addWidget(m_hint, 1);
    m_saved = addPart(QStringLiteral("saved"), tr("Whether the file holds what you see"));
    m_findings = new SeverityCounts(runner, this);
    addPermanentWidget(m_findings);
    m_requirements = new QToolButton(this);
    m_requirements->setObjectName(QStringLiteral("requirementsButton"));
    m_requirements->setFont(::font(TextRole::Caption));
    m_requirements->setFocusPolicy(Qt::TabFocus);
    m_requirements->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_requirements->setIconSize({13, 13});
    m_requirements->setToolTip(tr("Shows what is required, and what this option makes of it"));
    m_requirements->hide();
    addPermanentWidget(m_requirements);
    connect(m_requirements, &QToolButton::clicked, this, &StatusLine::requirementsRequested);
    m_worst = addPart(QStringLiteral("worstFailure"), tr("The gravest of all single failures; the Failures tab has them all"));
    m_notices = new QToolButton(this);
    m_notices->setObjectName(QStringLiteral("noticesButton"));
    m_notices->setFont(::font(TextRole::Caption));
    m_notices->setFocusPolicy(Qt::TabFocus);
    addPermanentWidget(m_notices);
    m_time = addPart(QStringLiteral("time"), tr("How long the latest computation of all figures took"));
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(tr("recomputed in 88.8 ms")) + 8);
    m_catalogue = addPart(QStringLiteral("catalogue"), tr("The date of the facts: regions, peering locations, SKUs, service levels"));
    m_zoom = addPart(QStringLiteral("zoom"), tr("Zoom of the canvas"));
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("800 %")) + 8);
    m_zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto nameCatalogue = [this, &document] {
        const QString& own = document.catalogue().ownFigures().name;
        m_catalogue->setText(own.isEmpty() ? tr("catalogue %1").arg(document.catalogue().date()) : tr("catalogue %1 + %2").arg(document.catalogue().date(), own));
    };
    connect(&document, &Document::catalogueChanged, this, nameCatalogue);
    nameCatalogue();
    showZoom(1);

    connect(m_notices, &QToolButton::clicked, this, &StatusLine::noticesRequested);
    connect(&document, &Document::modifiedChanged, this, &StatusLine::refresh);
    connect(&document, &Document::filePathChanged, this, &StatusLine::refresh);
    connect(&document, &Document::changed, this, &StatusLine::refresh);
    connect(&document, &Document::reset, this, &StatusLine::refresh);
    connect(&runner, &AnalysisRunner::started, this, &StatusLine::refresh);
    connect(&runner, &AnalysisRunner::finished, this, &StatusLine::refresh);
    connect(&runner, &AnalysisRunner::failuresFinished, this, &StatusLine::refresh);
    connect(&runner, &AnalysisRunner::failed, this, &StatusLine::refresh);
    refresh();
}

QLabel* StatusLine::addPart(const QString& name, const QString& tip)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setFont(::font(TextRole::Caption));
    label->setContentsMargins(6, 0, 6, 0);
    label->setToolTip(tip);
    addPermanentWidget(label);
    return label;
}

void StatusLine::showHint(const QString& text)
{
    m_hintText = text;
    m_hint->setToolTip(text);
    m_hint->setAccessibleName(text);
    m_hint->setText(m_hint->fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, m_hint->width() - 12)));
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_hint && event->type() == QEvent::Resize)
        showHint(m_hintText);
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::showRequirements(const QString& text, RequirementState worst)
{
    m_worstRequirement = worst;
    m_requirements->setVisible(!text.isEmpty());
    m_requirements->setText(text);
    showRequirementIcon();
}

void StatusLine::showRequirementIcon()
{
    m_requirements->setIcon(icon(requirementIcon(m_worstRequirement), requirementColour(theme(), m_worstRequirement)));
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_requirements)
        showRequirementIcon();
}

void StatusLine::showZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
}

void StatusLine::refresh()
{
    m_saved->setText(m_document.isReadOnly()             ? tr("read-only")
                     : m_document.isModified()           ? tr("modified")
                     : m_document.filePath().isEmpty()   ? tr("not saved yet")
                                                         : tr("saved"));
    const qsizetype notices = m_document.notices().size();
    m_notices->setText(notices == 0 ? tr("no notices") : notices == 1 ? tr("1 notice") : tr("%1 notices").arg(notices));
    m_notices->setEnabled(notices > 0);
    m_notices->setToolTip(m_document.notices().mid(0, 12).join(QLatin1Char('\n')));
    showWorst();
    const double ms = m_runner.milliseconds();
    m_time->setText(!m_runner.problem().isEmpty() && !m_runner.isCurrent() ? tr("not recomputed") : !m_runner.isCurrent() ? tr("updating…") : tr("recomputed in %1 ms").arg(shownNumber(QString::number(ms, 'f', ms < 10 ? 1 : 0))));
}

void StatusLine::showWorst()
{
    const auto analysis = m_runner.latest();
    const auto failures = m_runner.latestFailures();
    const bool isKnown = m_runner.isCurrent() && failures && !failures->failures.empty();
    m_worst->setVisible(isKnown);
    if (!isKnown)
        return;
    const FailureBackground background = backgroundOf(*analysis, *failures);
    const FailureResult& worst = gravestOf(background, *failures);
    const bool isHarmless = severityOf(background, worst) == FailureSeverity::Harmless;
    m_worst->setText(isHarmless ? tr("no single failure matters") : tr("worst failure: %1, %2").arg(failureName(*analysis, worst), effectText(background, worst)));
}
