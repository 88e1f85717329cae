// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include "model/base/object_id.h"
#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <memory>

class AnalysisRunner;
class CanvasView;
class CataloguePanel;
class ChooserPanel;
class CostPanel;
class Costs;
class Document;
class ExportCommands;
class FailuresPanel;
class FileCommands;
class FindingsPanel;
class HistoryPanel;
class GuidedTour;
class InspectorPanel;
class LinksPanel;
class LivePanel;
class LiveRequirements;
class MenuKeys;
class NoticeBar;
class OptionBar;
class OutlinePanel;
class OwnFiguresFile;
class PairsPanel;
class PalettePanel;
class QActionGroup;
class QTabWidget;
class RequirementsPanel;
class SearchPopup;
class SecretStore;
class ShortcutSet;
class StartPage;
class StatusLine;
class TemplateCommands;
class ViewCommands;
class WhyPanel;
struct FigureKey;
struct Recovery;
struct SearchItem;

/// The window: where panels, canvas, menus and bars stand, and what they tell each other. It computes nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Without a store of secrets keys are kept until the window closes.
    MainWindow(Document& document, AnalysisRunner& runner, SecretStore* secrets = nullptr, QWidget* parent = nullptr);
    ~MainWindow() override;

    FileCommands& files() { return *m_files; }
    CanvasView& canvas() { return *m_canvas; }
    TemplateCommands& templates() { return *m_templates; }
    QAction* action(const QString& id) const { return m_actions.value(id); }
    NoticeBar& notices() { return *m_notices; }
    OptionBar& options() { return *m_options; }

    /// Offers what a crashed process left behind.
    void offerRecovery(const QList<Recovery>& recoveries);

    /// The start page over everything below the toolbar, until somebody opens, draws or turns to a panel.
    void showStartPage();
    void hideStartPage();
    bool hasStartPage() const;
    /// The tour of a minute, on a design of its own.
    void startTour();
    GuidedTour* tour() const;                            ///< null: none is under way

    void editFields();
    void addTrafficDemand();
    /// The guide of the chosen circuit, else of the first that is not set up.
    void showSetUpGuide();
    void groupSelection();
    void ungroupSelection();
    /// What differs between the shown option and the one before it, or another file.
    void showDifference();
    /// The project on the whole screen, from the start.
    void present();
    /// The selection with what it needs, under the same ids.
    void copyToOptions(const QStringList& options);
    /// Asks what the report for the review is to hold, and writes it.
    void makeReport();
    void toggleTheme();
    void toggleFindingMarks();
    void toggleMinimap();
    void toggleMotion();
    void focusNextPanel(int step);
    void arrangePanels();
    /// Asks for the folder or file of the organisation's own rules, remembers it, and has them checked.
    void chooseOwnRules();
    void useOwnRules();
    /// Takes own figures over the catalogue from a file (overlay_file.h), and remembers it; what is wrong stands in the notice bar.
    void useOwnFigures(const QString& path);
    /// Shows the catalogue with its search, or hides it when it is in front.
    void toggleCatalogue();
    /// Shows the steps that were done, or hides them when they are in front.
    void toggleHistory();
    /// Shows the chooser, from the chosen site where there is one.
    void chooseConnection();
    /// Lets everything be found by typing: actions, objects, findings, rules, the catalogue.
    void search();
    /// The keys of all actions, to look up and to change.
    void showShortcuts();
    void showAbout();
    void explainFigure(const FigureKey& key);
    /// Takes prices from a file of Azure's Retail Prices API, and remembers it; what is wrong with it stands in the notice bar.
    void usePrices(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QMenu* createPopupMenu() override;

private:
    void makePanels();
    void restoreArrangement();
    void saveArrangement() const;
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void wireSelection();
    void wireDocument();
    QDockWidget* addDock(const QString& name, const QString& title, Qt::DockWidgetArea area, QWidget* content);
    void fillMenu(QMenu* menu, const QString& name);
    void fillRecent(QMenu* menu);
    void fillOtherOptions(QMenu* menu);
    void fillLanguages(QMenu* menu);
    void fillKinds(QMenu* menu);
    void showContextMenu(const QPoint& position, const ObjectId& id);
    void choose(const QList<ObjectId>& ids);
    void chooseObject(const QString& object);
    void playFailure(const QStringList& components);
    void updateActions();
    void updateTitle();
    void showOpened();
    void showNotices();
    void importPrices();
    /// In the notice bar: what went wrong, the first error, and all of them on request.
    void showErrors(const QString& what, const QList<Error>& errors);
    void wireCatalogue();
    void wireChooser();
    void wireFindings();
    void wireOptions();
    QWidget* makeComparePanel();
    void wireRequirements();
    ShortcutSet shortcuts() const;
    void useShortcuts(const ShortcutSet& set);
    void restoreShortcuts();
    void useMotion(bool isReduced);
    void wireSearch();
    QList<SearchItem> actionItems() const;
    QList<SearchItem> panelItems() const;
    void doFound(const SearchItem& item);
    void wireViews();
    void chooseOwnFigures();
    void makeStartPage();

    Document& m_document;
    AnalysisRunner& m_runner;
    std::unique_ptr<SecretStore> m_ownSecrets;
    SecretStore& m_secrets;
    FileCommands* m_files;
    ExportCommands* m_exports;
    TemplateCommands* m_templates;
    ViewCommands* m_views;
    MenuKeys* m_menuKeys;
    CanvasView* m_canvas;
    NoticeBar* m_notices;
    OptionBar* m_options;
    PalettePanel* m_palette;
    OutlinePanel* m_outline;
    HistoryPanel* m_history;
    InspectorPanel* m_inspector;
    WhyPanel* m_why;
    LinksPanel* m_links;
    PairsPanel* m_pairs;
    FindingsPanel* m_findings;
    LiveRequirements* m_requirementVerdicts;
    RequirementsPanel* m_requirements;
    FailuresPanel* m_failures;
    Costs* m_costs;
    CostPanel* m_cost;
    CataloguePanel* m_catalogue;
    ChooserPanel* m_chooser;
    OwnFiguresFile* m_ownFigures;
    QTabWidget* m_live;
    StatusLine* m_status;
    SearchPopup* m_search;
    bool m_isSearchDue = true;                           // objects have changed since they were made searchable
    StartPage* m_start = nullptr;                        ///< made when it is first shown
    QPointer<GuidedTour> m_tour;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QDockWidget*> m_docks;
    QActionGroup* m_tools;
};
