// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/live_panel.h"
#include "model/document/analysis_runner.h"
#include <utility>

LivePanel::LivePanel(AnalysisRunner& runner, QWidget* parent) : QWidget(parent)
{
    connect(&runner, &AnalysisRunner::started, this, &LivePanel::follow);
    connect(&runner, &AnalysisRunner::finished, this, &LivePanel::follow);
}

void LivePanel::follow()
{
    m_isDue = !isVisible();
    if (!m_isDue)
        refreshFigures();
}

void LivePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isDue, false))
        refreshFigures();
}
