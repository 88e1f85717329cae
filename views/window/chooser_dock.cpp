// SPDX-License-Identifier: GPL-3.0-or-later
// The chooser's place in the window: beside the inspector, or a tab with it where the window is narrow.

#include "model/document/document.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/chooser/chooser_form.h"
#include "views/panels/chooser_panel.h"
#include "views/window/main_window.h"
#include <QDockWidget>

namespace {
constexpr int inspectorWidth = 328, chooserWidth = 400;
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
    dock->show();
    dock->raise();
    if (!wasShown)
        resizeDocks({m_docks[QStringLiteral("inspector")], dock}, {inspectorWidth, chooserWidth}, Qt::Horizontal);
    m_chooser->focusForm();
}
