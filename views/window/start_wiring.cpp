// SPDX-License-Identifier: GPL-3.0-or-later
// The start page lies over panels and canvas, below the toolbar, and goes as soon as something is opened, drawn or turned to.

#include "model/document/document.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/start/start_page.h"
#include "views/window/file_commands.h"
#include "views/window/main_window.h"
#include "views/window/settings.h"
#include "views/window/status_line.h"
#include "views/window/template_commands.h"
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QToolBar>

namespace {
/// Keeps a widget over all between toolbar and status bar.
class StartPlace : public QObject
{
public:
    StartPlace(QMainWindow& window, QWidget& page) : QObject(&page), m_window(window), m_page(page)
    {
        window.installEventFilter(this);
        place();
    }

    void place()
    {
        int top = m_window.menuWidget() ? m_window.menuWidget()->geometry().bottom() + 1 : 0;
        for (const QToolBar* bar : m_window.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
            if (!bar->isHidden() && m_window.toolBarArea(bar) == Qt::TopToolBarArea)
                top = std::max(top, bar->geometry().bottom() + 1);
        const QWidget* status = m_window.findChild<StatusLine*>();
        m_page.setGeometry(0, top, m_window.width(), (status ? status->geometry().top() : m_window.height()) - top);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            QMetaObject::invokeMethod(this, [this] { place(); }, Qt::QueuedConnection);      // once the bars have their places
        return false;
    }

private:
    QMainWindow& m_window;
    QWidget& m_page;
};
}

void MainWindow::makeStartPage()
{
    m_start = new StartPage(m_document.catalogue(), this);
    m_start->hide();
    new StartPlace(*this, *m_start);
    connect(m_start, &StartPage::tourRequested, this, &MainWindow::startTour);
    connect(m_start, &StartPage::blankRequested, m_files, &FileCommands::startNew);
    connect(m_start, &StartPage::openRequested, m_files, &FileCommands::chooseAndOpen);
    connect(m_start, &StartPage::designRequested, m_files, &FileCommands::startFromTemplate);
    connect(m_start, &StartPage::fileRequested, m_files, [this](const QString& path) { m_files->open(path); });
    connect(m_start, &StartPage::galleryRequested, m_templates, [this] { m_templates->openGallery(GalleryPurpose::StartNew); });
    connect(m_start, &StartPage::removeRequested, this, [this](const QString& path) {
        removeRecentFile(path);
        m_start->setRecentFiles(rememberedFiles());
    });
    connect(m_start, &StartPage::shownAtStartChanged, this, &saveStartPage);
    connect(m_start, &StartPage::closeRequested, this, &MainWindow::hideStartPage);
    connect(m_files, &FileCommands::opened, this, &MainWindow::hideStartPage);
    connect(&m_document, &Document::changed, this, &MainWindow::hideStartPage);
    connect(m_canvas, &CanvasView::toolChanged, this, &MainWindow::hideStartPage);
    connect(qApp, &QApplication::focusChanged, m_start, [this](QWidget*, QWidget* now) {
        const bool isPanel = now && now != m_start && !m_start->isAncestorOf(now) && (m_canvas == now || m_canvas->isAncestorOf(now) || std::any_of(m_docks.begin(), m_docks.end(), [now](const QDockWidget* dock) { return dock->isAncestorOf(now); }));
        if (isPanel)
            hideStartPage();
    });
}

void MainWindow::showStartPage()
{
    if (!m_start)
        makeStartPage();
    m_start->setRecentFiles(rememberedFiles());
    m_start->setShownAtStart(savedStartPage());
    m_start->show();
    m_start->raise();
    m_start->takeFocus();
}

void MainWindow::hideStartPage()
{
    if (!hasStartPage())
        return;
    const bool hadFocus = m_start->isAncestorOf(focusWidget()) || !focusWidget();
    if (hadFocus)
        m_canvas->setFocus();                            // first: a page that hides would pass it on among its own
    m_start->hide();
}

bool MainWindow::hasStartPage() const
{
    return m_start && !m_start->isHidden();
}
