// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/costs.h"
#include "views/canvas/canvas_view.h"
#include "views/window/main_window.h"
#include "views/window/menu_keys.h"
#include "views/window/status_line.h"
#include "views/window/view_commands.h"

void MainWindow::wireViews()
{
    m_menuKeys = new MenuKeys(this);
    m_views = new ViewCommands(m_document, *m_canvas, *m_notices, this);
    m_canvas->setCosts([this] { return m_costs->latest(); });
    connect(m_costs, &Costs::changed, m_canvas, &CanvasView::refreshOverlay);
    connect(m_canvas, &CanvasView::shownChanged, this, &MainWindow::updateActions);
    connect(m_views, &ViewCommands::message, this, [this](const QString& text) { m_status->showMessage(text, 4000); });
}
