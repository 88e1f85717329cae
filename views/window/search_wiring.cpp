// SPDX-License-Identifier: GPL-3.0-or-later
// What can be found by typing, and what is done when it is chosen.

#include "model/design/kind_info.h"
#include "model/document/analysis_runner.h"
#include "model/document/document.h"
#include "model/document/own_figures_file.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/catalogue_panel.h"
#include "views/panels/findings_panel.h"
#include "views/window/actions.h"
#include "views/window/main_window.h"
#include "views/window/search/search_items.h"
#include "views/window/search/search_popup.h"
#include "views/window/settings.h"
#include "views/window/status_line.h"
#include "views/window/template_commands.h"
#include <QAction>
#include <QDockWidget>
#include <QMenuBar>
#include <QTabWidget>

namespace {
QString plainText(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// The menus that an action stands in: "Edit › Align and space".
void collectMenus(const QMenu* menu, const QString& path, QHash<QAction*, QString>& places)
{
    for (QAction* action : menu->actions())
        if (action->menu())
            collectMenus(action->menu(), path + QStringLiteral(" › ") + plainText(action->text()), places);
        else if (!action->isSeparator() && !places.contains(action))
            places.insert(action, path);
}

QString searchRefusal(const QAction& action)
{
    if (action.isEnabled())
        return {};
    switch (ActionNeeds(action.property("needs").toInt())) {
    case ActionNeeds::Selection: return MainWindow::tr("Choose an object first.");
    case ActionNeeds::Undo: return MainWindow::tr("There is nothing to undo.");
    case ActionNeeds::Redo: return MainWindow::tr("There is nothing to redo.");
    case ActionNeeds::Failure: return MainWindow::tr("Nothing has failed.");
    case ActionNeeds::Nothing: break;
    }
    return MainWindow::tr("Not available now.");
}
}

void MainWindow::wireSearch()
{
    m_search = new SearchPopup(this);
    m_search->setLately(savedSearches());
    connect(m_search, &SearchPopup::latelyChanged, this, [](const QStringList& used) {
        QStringList kept;                                // what is of one design means nothing in the next
        for (const QString& key : used)
            if (const int source = key.section(u' ', 0, 0).toInt(); source == int(SearchSource::Action) || source == int(SearchSource::Panel))
                kept << key;
        saveSearches(kept);
    });
    connect(m_search, &SearchPopup::refused, this, [this](const QString& why) { m_status->showMessage(why, 8000); });
    connect(m_search, &SearchPopup::chosen, this, [this](const SearchItem& item) { doFound(item); });
    const auto designChanged = [this] { m_isSearchDue = true; };
    connect(&m_document, &Document::changed, this, designChanged);
    connect(&m_document, &Document::reset, this, designChanged);
    connect(m_ownFigures, &OwnFiguresFile::changed, this, designChanged);
    m_search->index().setItems(SearchSource::Rule, ruleItems());
    m_search->index().setItems(SearchSource::Template, templateItems());
}

void MainWindow::search()
{
    SearchIndex& index = m_search->index();
    index.setItems(SearchSource::Action, actionItems());
    index.setItems(SearchSource::Panel, panelItems());
    index.setItems(SearchSource::Option, optionItems(m_document.project(), m_document.design().id));
    index.setItems(SearchSource::Finding, findingItems(m_runner.latestReport().get()));
    if (m_isSearchDue) {
        m_isSearchDue = false;
        index.setItems(SearchSource::Object, objectItems(m_document.design()));
        index.setItems(SearchSource::Catalogue, catalogueItems(m_document.catalogue()));
    }
    m_search->open();
}

QList<SearchItem> MainWindow::actionItems() const
{
    QHash<QAction*, QString> places;
    for (QAction* action : menuBar()->actions())
        if (action->menu())
            collectMenus(action->menu(), plainText(action->text()), places);
    QList<SearchItem> items;
    for (QAction* action : m_actions)
        if (action->objectName() != QLatin1String("view.search"))
            items << SearchItem{SearchSource::Action, action->objectName(), plainText(action->text()), places.value(action), {}, action->property("iconName").toString(),
                                action->shortcut().toString(QKeySequence::NativeText), searchRefusal(*action)};
    std::sort(items.begin(), items.end(), [](const SearchItem& a, const SearchItem& b) { return a.key < b.key; });
    for (const KindInfo& kind : kindInfos())
        if (kind.group != PaletteGroup::Hidden)
            items << SearchItem{SearchSource::Action, QStringLiteral("insert:") + QString::fromLatin1(kind.array), tr("Insert %1").arg(kindLabel(kind.kind)), tr("Insert"), {}, QString::fromLatin1(kind.icon), {}, {}};
    return items;
}

QList<SearchItem> MainWindow::panelItems() const
{
    QList<SearchItem> items;
    for (auto dock = m_docks.cbegin(); dock != m_docks.cend(); ++dock)
        items << SearchItem{SearchSource::Panel, dock.key(), (*dock)->windowTitle(), tr("Show this panel"), {}, QStringLiteral("outline"), {}, {}};
    std::sort(items.begin(), items.end(), [](const SearchItem& a, const SearchItem& b) { return a.key < b.key; });
    for (int tab = 0; tab < m_live->count(); ++tab)
        items << SearchItem{SearchSource::Panel, QStringLiteral("live:%1").arg(tab), m_live->tabText(tab), tr("Show this panel"), {}, QStringLiteral("table"), {}, {}};
    return items;
}

void MainWindow::doFound(const SearchItem& item)
{
    const auto showDock = [this](const QString& name) {
        m_docks[name]->show();
        m_docks[name]->raise();
    };
    switch (item.source) {
    case SearchSource::Action:
        if (QAction* action = m_actions.value(item.key))
            action->trigger();
        else if (const KindInfo* kind = infoOfArray(item.key.section(u':', 1)))
            m_canvas->addAtCentre(kind->kind);
        break;
    case SearchSource::Object:
        m_canvas->revealAll({ObjectId(item.key)});
        m_canvas->setFocus();
        break;
    case SearchSource::Option:
        m_document.setActiveOption(item.key);
        break;
    case SearchSource::Panel:
        if (item.key.startsWith(QLatin1String("live:"))) {
            showDock(QStringLiteral("live"));
            m_live->setCurrentIndex(item.key.mid(5).toInt());
            m_live->currentWidget()->setFocus();
        } else {
            showDock(item.key);
            m_docks[item.key]->widget()->setFocus();
        }
        break;
    case SearchSource::Finding:
    case SearchSource::Rule:
        showDock(QStringLiteral("live"));
        m_live->setCurrentWidget(m_findings);
        item.source == SearchSource::Finding ? m_findings->showFinding(item.key) : m_findings->showRule(item.key);
        break;
    case SearchSource::Catalogue:
        showDock(QStringLiteral("catalogue"));
        m_catalogue->search(item.title);
        m_catalogue->showEntry(item.key);
        break;
    case SearchSource::Template:
        if (const DesignTemplate* one = findTemplate(item.key))
            if (const ReadOutcome outcome = readProject(one->bytes); outcome.project)
                m_templates->insert(*outcome.project);
        break;
    }
}
