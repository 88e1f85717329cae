// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings/severity_counts.h"
#include "model/document/analysis_runner.h"
#include "model/rules/report.h"
#include "views/canvas/severity_look.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

SeverityCounts::SeverityCounts(AnalysisRunner& runner, QWidget* parent) : QWidget(parent), m_runner(runner)
{
    setObjectName(QStringLiteral("severityCounts"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const Severity severity : allSeverities) {
        QToolButton* button = addButton(QStringLiteral("count:") + severityName(severity));
        m_buttons[static_cast<std::size_t>(severity)] = button;
        connect(button, &QToolButton::clicked, this, [this, severity] { emit severityChosen(severity); });
    }
    m_none = addButton(QStringLiteral("count:none"));
    connect(m_none, &QToolButton::clicked, this, &SeverityCounts::allChosen);
    connect(&runner, &AnalysisRunner::checked, this, &SeverityCounts::refresh);
    refresh();
}

QToolButton* SeverityCounts::addButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setFont(::font(TextRole::Caption));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({13, 13});
    layout()->addWidget(button);
    return button;
}

void SeverityCounts::refresh()
{
    const auto report = m_runner.latestReport();
    bool hasAny = false;
    for (const Severity severity : allSeverities) {
        const int count = report ? report->count(severity) : 0;
        QToolButton* button = m_buttons[static_cast<std::size_t>(severity)];
        hasAny = hasAny || count > 0;
        button->setVisible(count > 0);
        if (count == 0)
            continue;
        const QString text = severityCountText(severity, count);
        button->setIcon(icon(severityIcon(severity), severityColour(theme(), severity)));
        button->setText(QString::number(count));
        button->setAccessibleName(tr("%1: show the findings").arg(text));
        button->setToolTip(severity == Severity::Error ? tr("%1: Azure refuses it, or it carries no traffic").arg(text) : tr("%1: show them").arg(text));
    }
    m_none->setVisible(report && !hasAny);
    m_none->setIcon(icon(QStringLiteral("healthy"), theme().healthy.ink));
    m_none->setText(tr("no findings"));
    m_none->setToolTip(report && report->waived > 0 ? tr("%1 waived").arg(report->waived) : tr("The design-rule check has nothing to say"));
}

void SeverityCounts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_none)
        refresh();
}
