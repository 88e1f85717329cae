// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/document.h"
#include "model/document/costs.h"
#include "model/edit/copy_to_option.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/difference/difference_window.h"
#include "views/dialogs/present/present_window.h"
#include "views/panels/compare_panel.h"
#include "views/window/main_window.h"
#include "views/window/option_bar.h"
#include "views/window/status_line.h"
#include <QMenu>
#include <algorithm>

// What goes from one option to others.

void MainWindow::wireOptions()
{
    connect(&m_document, &Document::notCarried, this, [this](const QString& message) { m_status->showMessage(message, 8000); });
}

/// The options that the selection can be copied to.
void MainWindow::fillOtherOptions(QMenu* menu)
{
    menu->clear();
    const bool hasSelection = !m_canvas->selection().isEmpty();
    QStringList others;
    for (const Design& option : m_document.project().options)
        if (option.id != m_document.design().id) {
            others << option.id;
            menu->addAction(QString(option.name).replace(u'&', QStringLiteral("&&")), this, [this, id = option.id] { copyToOptions({id}); })->setEnabled(hasSelection);
        }
    if (others.isEmpty())
        menu->addAction(tr("There is no other option"))->setEnabled(false);
    if (others.size() < 2)
        return;
    menu->addSeparator();
    menu->addAction(tr("&All other options"), this, [this, others] { copyToOptions(others); })->setEnabled(hasSelection);
}

void MainWindow::present()
{
    auto* show = new PresentWindow(m_document.project(), m_document.catalogue(), m_costs->prices(), QDate::currentDate(), this);
    show->showFullScreen();
    show->activateWindow();
}

QWidget* MainWindow::makeComparePanel()
{
    auto* panel = new ComparePanel(m_document, m_runner, *m_costs);
    connect(panel, &ComparePanel::whyRequested, this, &MainWindow::explainFigure);
    connect(panel, &ComparePanel::copyRequested, this, [this] { m_options->duplicate(); });
    return panel;
}

void MainWindow::showDifference()
{
    auto* window = findChild<DifferenceWindow*>();
    if (!window) {
        window = new DifferenceWindow(m_document, this);
        connect(window, &DifferenceWindow::chosen, this, [this](const QString& option, const ObjectId& object) {
            if (option == m_document.design().id)
                choose({object});
        });
    }
    const QList<Design>& options = m_document.project().options;
    const qsizetype shown = m_document.project().indexOf(m_document.design().id);
    window->compare(options[shown > 0 ? shown - 1 : 0].id, options[shown > 0 ? shown : std::min<qsizetype>(1, options.size() - 1)].id);
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::copyToOptions(const QStringList& options)
{
    const auto copied = ::copyToOptions(m_document.project(), m_document.design().id, m_canvas->selection(), options);
    if (!m_document.applyToProject(tr("Copy to option"), copied ? Result<Project>(copied->project) : Result<Project>(copied.error())))
        return;
    m_status->showMessage(options.size() == 1 ? tr("%n object(s) copied to “%1”.", nullptr, int(copied->copied.size())).arg(m_document.project().options[m_document.project().indexOf(options.first())].name)
                                              : tr("%n object(s) copied to %1 options.", nullptr, int(copied->copied.size())).arg(options.size()), 8000);
}
