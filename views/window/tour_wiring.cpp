// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_view.h"
#include "views/panels/findings_panel.h"
#include "views/panels/links_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/why_panel.h"
#include "views/window/file_commands.h"
#include "views/window/main_window.h"
#include "views/window/option_bar.h"
#include "views/window/tour/coach_card.h"
#include "views/window/tour/guided_tour.h"
#include <QPushButton>
#include <QTabWidget>

// The tour starts on a design of its own, after asking about unsaved changes.

void MainWindow::startTour()
{
    if (!m_files->mayLeave())
        return;
    delete m_tour.data();
    m_document.startNew();
    hideStartPage();
    showOpened();
    m_canvas->setTool(CanvasTool::Select);
    m_canvas->zoomTo100();
    m_tour = new GuidedTour({m_document, m_runner, *m_canvas, *m_palette, *m_options, *m_live, *m_links, *m_findings, *m_why, [this](const FigureKey& key) { explainFigure(key); }}, this);
    connect(m_tour, &GuidedTour::ended, m_tour, &QObject::deleteLater);
    m_tour->card().findChild<QPushButton*>(QStringLiteral("coachShow"))->setFocus();
}

GuidedTour* MainWindow::tour() const
{
    return m_tour;
}
