// SPDX-License-Identifier: GPL-3.0-or-later
// What findings, canvas, inspector and status bar tell each other.

#include "model/document/analysis_runner.h"
#include "model/rules/report.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/findings/severity_counts.h"
#include "views/panels/findings_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/window/main_window.h"
#include "views/window/settings.h"
#include "views/window/status_line.h"
#include <QDockWidget>
#include <QTabWidget>
#include <numeric>

void MainWindow::toggleFindingMarks()
{
    m_canvas->setFindingMarksShown(!m_canvas->hasFindingMarks());
    saveFindingMarks(m_canvas->hasFindingMarks());
    updateActions();
}

void MainWindow::wireFindings()
{
    const auto showTab = [this] {
        QDockWidget* dock = m_docks[QStringLiteral("live")];
        dock->show();
        dock->raise();
        m_live->setCurrentWidget(m_findings);
    };
    const auto nameTab = [this] {
        const auto report = m_runner.latestReport();
        const int count = report ? std::accumulate(report->counts.begin(), report->counts.end(), 0) : 0;
        m_live->setTabText(m_live->indexOf(m_findings), count > 0 ? tr("Findings (%1)").arg(count) : tr("Findings"));
    };
    connect(&m_runner, &AnalysisRunner::checked, this, nameTab);
    nameTab();
    m_canvas->setFindingMarksShown(savedFindingMarks());
    connect(m_findings, &FindingsPanel::objectsChosen, m_canvas, &CanvasView::revealAll);
    connect(m_findings, &FindingsPanel::message, this, [this](const QString& text) { m_status->showMessage(text, 8000); });
    connect(m_inspector, &InspectorPanel::findingChosen, this, [this, showTab](const QString& key) {
        showTab();
        m_findings->showFinding(key);
    });
    connect(m_inspector, &InspectorPanel::findingsRequested, this, [this, showTab](const ObjectId& id) {
        showTab();
        m_findings->showObject(id);
    });
    connect(m_status->findings(), &SeverityCounts::severityChosen, this, [this, showTab](Severity severity) {
        showTab();
        m_findings->showSeverity(severity);
    });
    connect(m_status->findings(), &SeverityCounts::allChosen, this, showTab);
}
