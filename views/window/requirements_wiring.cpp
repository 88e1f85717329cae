// SPDX-License-Identifier: GPL-3.0-or-later
// What requirements, canvas and status bar tell each other.

#include "views/canvas/canvas_view.h"
#include "views/canvas/requirement_look.h"
#include "views/panels/requirements/live_requirements.h"
#include "views/panels/requirements_panel.h"
#include "views/window/main_window.h"
#include "views/window/status_line.h"
#include <QDockWidget>
#include <QTabWidget>

void MainWindow::wireRequirements()
{
    const auto show = [this] {
        const QList<RequirementVerdict>& verdicts = m_requirementVerdicts->verdicts();
        const int met = countMet(verdicts);
        m_live->setTabText(m_live->indexOf(m_requirements), verdicts.isEmpty() ? tr("Requirements") : tr("Requirements (%1/%2)").arg(met).arg(verdicts.size()));
        m_status->showRequirements(verdicts.isEmpty() ? QString() : tr("requirements %1").arg(requirementCountText(met, verdicts.size())), worstState(verdicts));
        m_canvas->setRequirements(m_requirementVerdicts->requirements(), verdicts);
    };
    connect(m_requirementVerdicts, &LiveRequirements::changed, this, show);
    show();
    connect(m_requirements, &RequirementsPanel::objectsChosen, m_canvas, &CanvasView::revealAll);
    connect(m_requirements, &RequirementsPanel::whyRequested, this, &MainWindow::explainFigure);
    connect(m_status, &StatusLine::requirementsRequested, this, [this] {
        QDockWidget* dock = m_docks[QStringLiteral("live")];
        dock->show();
        dock->raise();
        m_live->setCurrentWidget(m_requirements);
    });
}
