// SPDX-License-Identifier: GPL-3.0-or-later
// Where panels stand: at first, when asked to be as at first, and as they were at the last start.

#include "views/canvas/canvas_view.h"
#include "views/panels/catalogue_panel.h"
#include "views/panels/history_panel.h"
#include "views/panels/live_panel.h"
#include "views/panels/palette_panel.h"
#include "views/window/main_window.h"
#include "views/window/panel_title.h"
#include "views/window/settings.h"
#include <QDockWidget>
#include <QTabWidget>
#include <algorithm>

void MainWindow::arrangePanels()
{
    QDockWidget* palette = m_docks[QStringLiteral("palette")];
    QDockWidget* outline = m_docks[QStringLiteral("outline")];
    QDockWidget* history = m_docks[QStringLiteral("history")];
    QDockWidget* inspector = m_docks[QStringLiteral("inspector")];
    QDockWidget* why = m_docks[QStringLiteral("why")];
    QDockWidget* live = m_docks[QStringLiteral("live")];
    QDockWidget* catalogue = m_docks[QStringLiteral("catalogue")];
    QDockWidget* chooser = m_docks[QStringLiteral("chooser")];
    for (QDockWidget* dock : m_docks) {
        dock->setFloating(false);
        dock->setVisible(dock != catalogue && dock != chooser && dock != history);
    }
    addDockWidget(Qt::LeftDockWidgetArea, palette);
    addDockWidget(Qt::RightDockWidgetArea, inspector);
    addDockWidget(Qt::BottomDockWidgetArea, live);
    tabifyDockWidget(live, catalogue);                   // hidden until it is asked for
    catalogue->hide();
    chooser->hide();                                     // stands where there is room when it is asked for
    const bool isTall = height() >= 960;                 // where two panels on top of each other are both of use
    if (isTall) {
        splitDockWidget(palette, outline, Qt::Vertical);
        splitDockWidget(inspector, why, Qt::Vertical);
    } else {
        tabifyDockWidget(palette, outline);
        tabifyDockWidget(inspector, why);
    }
    const int liveHeight = std::clamp(height() * 28 / 100, 220, 320);
    resizeDocks({palette, inspector}, {216, std::clamp(width() / 5, 328, 380)}, Qt::Horizontal);
    resizeDocks({live}, {liveHeight}, Qt::Vertical);
    if (isTall) {
        const int rest = height() - liveHeight - 120;
        const int paletteHeight = std::min(m_palette->sizeHint().height() + 32, rest * 3 / 4);
        resizeDocks({palette, outline}, {paletteHeight, rest - paletteHeight}, Qt::Vertical);
        resizeDocks({inspector, why}, {rest * 3 / 5, rest * 2 / 5}, Qt::Vertical);
    }
    tabifyDockWidget(outline, history);                  // hidden until it is asked for
    history->hide();
    palette->raise();
    inspector->raise();
    for (int tab = 0; tab < m_live->count(); ++tab)
        static_cast<LivePanel*>(m_live->widget(tab))->resetArrangement();
    m_catalogue->resetArrangement();
    for (const auto& [dock, isShown] : {std::pair{palette, isTall}, {outline, isTall}, {inspector, isTall}, {why, isTall}, {live, false}, {catalogue, false}, {history, false}})
        static_cast<PanelTitle*>(dock->titleBarWidget())->setShown(isShown);
}

void MainWindow::restoreArrangement()
{
    restoreGeometry(savedGeometry());
    if (!savedDocks().isEmpty())
        restoreState(savedDocks());
    const QVariantMap panels = savedPanels();
    m_catalogue->restoreArrangement(panels.value(m_catalogue->objectName()).toMap());
    for (int tab = 0; tab < m_live->count(); ++tab) {
        const QString name = m_live->widget(tab)->objectName();
        if (panels.contains(name))
            static_cast<LivePanel*>(m_live->widget(tab))->restoreArrangement(panels.value(name).toMap());
        if (panels.value(QStringLiteral("tab")) == name)
            m_live->setCurrentIndex(tab);
    }
}

void MainWindow::saveArrangement() const
{
    QVariantMap panels{{QStringLiteral("tab"), m_live->currentWidget()->objectName()}};
    for (int tab = 0; tab < m_live->count(); ++tab)
        panels.insert(m_live->widget(tab)->objectName(), static_cast<LivePanel*>(m_live->widget(tab))->arrangement());
    panels.insert(m_catalogue->objectName(), m_catalogue->arrangement());
    saveWindow(saveGeometry(), saveState());
    savePanels(panels);
}

void MainWindow::toggleHistory()
{
    QDockWidget* dock = m_docks[QStringLiteral("history")];
    if (dock->isVisible() && !m_history->visibleRegion().isEmpty()) {
        dock->hide();
        m_canvas->setFocus();
        return;
    }
    dock->show();
    dock->raise();
    m_history->setFocus();
}
