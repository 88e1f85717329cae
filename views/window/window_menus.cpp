// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/document/document.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/failed_set.h"
#include "views/theme/icons.h"
#include "views/theme/motion.h"
#include "views/theme/theme.h"
#include "views/window/actions.h"
#include "views/window/file_commands.h"
#include "views/window/language.h"
#include "views/window/main_window.h"
#include "views/window/menu_keys.h"
#include "views/window/notice_bar.h"
#include "views/window/settings.h"
#include "views/window/view_commands.h"
#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

void MainWindow::makeActions()
{
    m_tools = new QActionGroup(this);
    for (const ActionInfo& entry : actionTable({*this, m_document, *m_canvas, *m_files, *m_exports, *m_templates, *m_views})) {
        auto* action = new QAction(entry.text, this);
        action->setObjectName(entry.id);
        action->setShortcut(entry.shortcut);
        action->setProperty("standardKeys", QVariant::fromValue(action->shortcut()));
        action->setCheckable(entry.isCheckable);
        action->setProperty("needs", int(entry.needs));
        action->setProperty("iconName", entry.icon);
        if (!entry.icon.isEmpty())
            action->setIcon(icon(entry.icon));
        if (entry.isCanvasKey) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            m_canvas->addAction(action);
        } else {
            addAction(action);
        }
        if (entry.id.startsWith(QLatin1String("tool.")))
            m_tools->addAction(action);
        connect(action, &QAction::triggered, this, entry.run);
        m_actions.insert(entry.id, action);
    }
    restoreShortcuts();
    useMotion(savedReducedMotion());
    connect(m_files, &FileCommands::recentFilesChanged, this, &MainWindow::updateActions);
}

void MainWindow::makeMenus()
{
    const std::pair<const char*, QString> menus[]{{"file", tr("&File")}, {"edit", tr("&Edit")}, {"view", tr("&View")}, {"insert", tr("&Insert")}, {"design", tr("&Design")}, {"help", tr("&Help")}};
    for (const auto& [name, title] : menus)
        fillMenu(menuBar()->addMenu(title), QString::fromLatin1(name));
}

void MainWindow::fillMenu(QMenu* menu, const QString& name)
{
    m_menuKeys->watch(menu);
    for (const QString& id : menuActions(name)) {
        if (id == QLatin1String("-")) {
            menu->addSeparator();
        } else if (id == QLatin1String("file.recent")) {
            QMenu* recent = menu->addMenu(tr("Open &recent"));
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
        } else if (id == QLatin1String("edit.copyToOption")) {
            QMenu* options = menu->addMenu(icon(QStringLiteral("copy")), tr("Copy to &option"));
            options->setObjectName(QStringLiteral("copyToOption"));
            connect(options, &QMenu::aboutToShow, this, [this, options] { fillOtherOptions(options); });
        } else if (id == QLatin1String("design.lines")) {
            fillMenu(menu->addMenu(tr("Lin&ks")), QStringLiteral("lines"));
        } else if (id == QLatin1String("edit.align")) {
            fillMenu(menu->addMenu(tr("Align and &space")), QStringLiteral("align"));
        } else if (id == QLatin1String("view.overlay")) {
            fillMenu(menu->addMenu(tr("Overla&y")), QStringLiteral("overlay"));
        } else if (id == QLatin1String("view.near")) {
            fillMenu(menu->addMenu(tr("Neigh&bourhood of the chosen")), QStringLiteral("near"));
        } else if (id == QLatin1String("view.saved")) {
            QMenu* saved = menu->addMenu(tr("Vie&ws"));
            saved->setObjectName(QStringLiteral("savedViews"));
            connect(saved, &QMenu::aboutToShow, this, [this, saved] { m_views->fillViews(saved, m_actions); });
        } else if (id == QLatin1String("insert.kinds")) {
            fillKinds(menu);
        } else if (id == QLatin1String("view.language")) {
            fillLanguages(menu->addMenu(icon(QStringLiteral("globe")), tr("Lang&uage")));
        } else if (id == QLatin1String("view.panels")) {
            QMenu* panels = menu->addMenu(tr("&Panels"));
            for (const char* dock : {"palette", "outline", "history", "inspector", "why", "live", "catalogue", "chooser"})
                panels->addAction(m_docks[QString::fromLatin1(dock)]->toggleViewAction());
        } else {
            menu->addAction(m_actions.value(id));
        }
    }
}

void MainWindow::fillRecent(QMenu* menu)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const QString& path : recentFiles()) {
        QAction* action = menu->addAction(QFileInfo(path).fileName(), this, [this, path] { m_files->open(path); });
        action->setToolTip(path);
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("Clear the list"), this, &clearRecentFiles);
}

void MainWindow::fillLanguages(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("language"));
    auto* choice = new QActionGroup(menu);
    for (const LanguageInfo& language : languages()) {
        QAction* action = menu->addAction(language.name, this, [this, code = language.code] {
            saveLanguage(code);
            m_notices->show(tr("Landbridge speaks that language from its next start."));
        });
        action->setData(language.code);
        action->setCheckable(true);
        action->setChecked(language.code == savedLanguage());
        choice->addAction(action);
    }
}

void MainWindow::fillKinds(QMenu* menu)
{
    auto group = PaletteGroup::OnPremises;
    for (const KindInfo& kind : kindInfos()) {
        if (kind.group == PaletteGroup::Hidden)
            continue;
        if (kind.group != group && !menu->isEmpty())
            menu->addSeparator();
        group = kind.group;
        menu->addAction(icon(QString::fromLatin1(kind.icon)), kindLabel(kind.kind), this, [this, which = kind.kind] { m_canvas->addAtCentre(which); });
    }
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (const QString& id : toolBarActions()) {
        if (id == QLatin1String("-")) {
            bar->addSeparator();
            continue;
        }
        if (id == QLatin1String("file.exportPicture")) {
            auto* stretch = new QWidget(bar);
            stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            bar->addWidget(stretch);
        }
        bar->addAction(m_actions.value(id));
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(m_actions.value(id)))) {
            button->setAccessibleName(m_actions.value(id)->text().remove(QLatin1Char('&')));
            if (id == QLatin1String("file.exportPicture") || id == QLatin1String("tool.fail") || id == QLatin1String("view.search"))
                button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
    }
}

void MainWindow::useMotion(bool isReduced)
{
    setMotionReduced(isReduced);
    setAnimated(!isReduced);                             // docks
}

void MainWindow::toggleMotion()
{
    useMotion(!isMotionReduced());
    saveReducedMotion(isMotionReduced());
    updateActions();
}

void MainWindow::toggleMinimap()
{
    m_canvas->setMinimapShown(!m_canvas->hasMinimap());
    saveMinimap(m_canvas->hasMinimap());
    updateActions();
}

void MainWindow::updateActions()
{
    QUndoStack& history = m_document.history();
    const bool hasSelection = !m_canvas->selection().isEmpty();
    for (QAction* action : m_actions) {
        switch (ActionNeeds(action->property("needs").toInt())) {
        case ActionNeeds::Nothing:
            break;
        case ActionNeeds::Selection:
            action->setEnabled(hasSelection);
            break;
        case ActionNeeds::Undo:
            action->setEnabled(history.canUndo());
            action->setText(history.canUndo() ? tr("&Undo %1").arg(history.undoText()) : tr("&Undo"));
            break;
        case ActionNeeds::Redo:
            action->setEnabled(history.canRedo());
            action->setText(history.canRedo() ? tr("&Redo %1").arg(history.redoText()) : tr("&Redo"));
            break;
        case ActionNeeds::Failure:
            action->setEnabled(!m_canvas->failures().failed().isEmpty());
            break;
        }
    }
    static const QHash<CanvasTool, QString> tools{{CanvasTool::Select, "tool.select"}, {CanvasTool::Connect, "tool.connect"}, {CanvasTool::Note, "tool.note"}, {CanvasTool::Pan, "tool.pan"}, {CanvasTool::Fail, "tool.fail"}};
    m_actions[tools.value(m_canvas->tool())]->setChecked(true);
    m_actions[QStringLiteral("view.findings")]->setChecked(m_canvas->hasFindingMarks());
    m_actions[QStringLiteral("view.minimap")]->setChecked(m_canvas->hasMinimap());
    m_actions[QStringLiteral("view.dark")]->setChecked(theme().isDark);
    m_actions[QStringLiteral("view.reduceMotion")]->setChecked(isMotionReduced());
    m_views->updateActions(m_actions);
}

void MainWindow::showContextMenu(const QPoint& position, const ObjectId& id)
{
    QMenu menu(this);
    const QStringList onObject{"edit.fields", "edit.rename", "-", "edit.cut", "edit.copy", "edit.copyPicture", "edit.paste", "edit.duplicate", "edit.delete", "-", "edit.group", "edit.ungroup"};
    const QStringList onCanvas{"edit.paste", "edit.selectAll", "-", "view.fit", "view.zoom100"};
    if (m_document.design().find<ExpressRouteCircuit>(id)) {
        menu.addAction(m_actions.value(QStringLiteral("design.guide")));
        menu.addSeparator();
    }
    if (!id.isEmpty() && m_document.project().options.size() > 1) {
        QMenu* options = menu.addMenu(icon(QStringLiteral("copy")), tr("Copy to &option"));
        fillOtherOptions(options);
        menu.addSeparator();
    }
    if (const auto kind = m_document.design().kindOf(id); kind && info(*kind).shape == Shape::Line) {
        fillMenu(menu.addMenu(tr("Lin&e")), QStringLiteral("lines"));
        menu.addSeparator();
    }
    if (!id.isEmpty()) {
        fillMenu(menu.addMenu(tr("Neigh&bourhood")), QStringLiteral("near"));
        menu.addSeparator();
    }
    for (const QString& entry : id.isEmpty() ? onCanvas : onObject)
        if (entry == QLatin1String("-"))
            menu.addSeparator();
        else
            menu.addAction(m_actions.value(entry));
    menu.exec(position);
}

QMenu* MainWindow::createPopupMenu()
{
    auto* menu = new QMenu(this);
    for (const char* dock : {"palette", "outline", "history", "inspector", "why", "live", "catalogue", "chooser"})
        menu->addAction(m_docks[QString::fromLatin1(dock)]->toggleViewAction());
    return menu;
}
