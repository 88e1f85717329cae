// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's place in the window: a tab beside the live figures, or a window of its own.

#include "model/document/document.h"
#include "model/document/own_figures_file.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/catalogue_panel.h"
#include "views/window/main_window.h"
#include "views/window/settings.h"
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QRect>
#include <QScreen>
#include <algorithm>

void MainWindow::wireCatalogue()
{
    m_ownFigures = new OwnFiguresFile(m_document, this);
    connect(m_ownFigures, &OwnFiguresFile::changed, this, [this] {
        m_catalogue->setOwnFiguresFile(m_ownFigures->path());
        saveOwnFigures(m_ownFigures->path());
    });
    connect(m_catalogue, &CataloguePanel::ownFiguresRequested, this, &MainWindow::chooseOwnFigures);
    connect(m_catalogue, &CataloguePanel::ownFiguresReloadRequested, this, [this] { useOwnFigures(m_ownFigures->path()); });
    connect(m_catalogue, &CataloguePanel::ownFiguresLeft, m_ownFigures, &OwnFiguresFile::leave);
    QDockWidget* dock = m_docks[QStringLiteral("catalogue")];
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetFloatable);
    connect(m_catalogue, &CataloguePanel::placeRequested, m_canvas, &CanvasView::placeCardAtCentre);
    connect(m_catalogue, &CataloguePanel::objectsChosen, this, &MainWindow::choose);
    connect(m_catalogue, &CataloguePanel::ownWindowRequested, dock, [dock](bool isOwn) {
        if (dock->isFloating() != isOwn)
            dock->setFloating(isOwn);
    });
    connect(dock, &QDockWidget::topLevelChanged, this, [this, dock](bool isOwn) {
        m_catalogue->setOwnWindow(isOwn);
        if (!isOwn)
            return;
        const bool wasVisible = dock->isVisible();
        dock->setWindowFlags(Qt::Window);                // a frame of the desktop's, to be moved, sized and maximised by
        if (const QSize wanted = QSize(1180, 760).boundedTo(screen()->availableSize() * 0.9); dock->width() < 700 || dock->height() < 420)
            dock->resize(wanted);
        const QRect room = screen()->availableGeometry();
        if (!room.contains(dock->geometry()))
            dock->move(room.center() - dock->rect().center());
        dock->setVisible(wasVisible);
    });
}

void MainWindow::toggleCatalogue()
{
    QDockWidget* dock = m_docks[QStringLiteral("catalogue")];
    const QWidget* focus = QApplication::focusWidget();
    if (dock->isVisible() && focus && dock->isAncestorOf(focus)) {
        dock->hide();
        m_canvas->setFocus();
        return;
    }
    dock->show();
    dock->raise();
    const int wanted = std::clamp(height() * 2 / 5, 300, 420);
    if (!dock->isFloating() && dock->height() < wanted)
        resizeDocks({dock}, {wanted}, Qt::Vertical);
    m_catalogue->focusSearch();
}

void MainWindow::chooseOwnFigures()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Own figures over the catalogue"), lastFolder(), tr("Own figures (*.json)"));
    if (path.isEmpty())
        return;
    saveLastFolder(QFileInfo(path).absolutePath());
    useOwnFigures(path);
}

void MainWindow::useOwnFigures(const QString& path)
{
    const QList<Error> errors = m_ownFigures->use(path);
    if (!errors.isEmpty())
        showErrors(tr("The own figures of %1 were not taken; the catalogue stays as it is.").arg(QFileInfo(path).fileName()), errors);
}
