// SPDX-License-Identifier: GPL-3.0-or-later
// The chooser's place in the window: beside the inspector, or a tab with it where the window is narrow.

#include "model/document/document.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/chooser/chooser_form.h"
#include "views/panels/chooser_panel.h"
#include "views/window/main_window.h"
#include "views/window/panel_title.h"
#include <QDockWidget>

namespace {
constexpr int inspectorWidth = 328, chooserWidth = 400;
constexpr int wideWindow = 1500;                 // where two panels beside each other leave the canvas enough
}

void MainWindow::wireChooser()
{
    connect(m_chooser, &ChooserPanel::inserted, this, [this](const QList<ObjectId>& ids) {
        m_canvas->select(ids);
        m_canvas->fit();
    });
}

void MainWindow::chooseConnection()
{
    QDockWidget* dock = m_docks[QStringLiteral("chooser")];
    for (const ObjectId& id : m_canvas->selection())
        if (m_document.design().find<Site>(id))
            m_chooser->form().chooseSite(id);
    const bool wasShown = dock->isVisible();
    QDockWidget* inspector = m_docks[QStringLiteral("inspector")];
    const bool isWide = width() >= wideWindow;
    if (!wasShown) {
        if (isWide)
            addDockWidget(Qt::RightDockWidgetArea, dock, Qt::Horizontal);
        else
            tabifyDockWidget(inspector, dock);
        static_cast<PanelTitle*>(dock->titleBarWidget())->setShown(isWide);
    }
    dock->show();
    dock->raise();
    if (!wasShown && isWide)
        resizeDocks({inspector, dock}, {inspectorWidth, chooserWidth}, Qt::Horizontal);
    m_chooser->focusForm();
}
