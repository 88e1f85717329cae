// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/main_window.h"
#include "model/analysis/analysis.h"
#include "model/document/analysis_runner.h"
#include "model/document/costs.h"
#include "model/document/secret_store.h"
#include "model/edit/add_demand.h"
#include "model/edit/group.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/failed_set.h"
#include "views/panels/catalogue_panel.h"
#include "views/panels/chooser_panel.h"
#include "views/panels/cost_panel.h"
#include "views/panels/failures_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/history_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/links_panel.h"
#include "views/panels/outline_panel.h"
#include "views/panels/pairs_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/requirements/live_requirements.h"
#include "views/panels/requirements_panel.h"
#include "views/panels/why_panel.h"
#include "views/window/about.h"
#include "views/window/export_commands.h"
#include "views/window/file_commands.h"
#include "views/window/notice_bar.h"
#include "views/window/option_bar.h"
#include "views/window/panel_title.h"
#include "views/window/settings.h"
#include "views/window/status_line.h"
#include "views/window/template_commands.h"
#include "views/window/tour/coach_card.h"
#include "views/window/tour/guided_tour.h"
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

MainWindow::MainWindow(Document& document, AnalysisRunner& runner, SecretStore* secrets, QWidget* parent)
    : QMainWindow(parent), m_document(document), m_runner(runner), m_ownSecrets(secrets ? nullptr : new MemorySecretStore), m_secrets(secrets ? *secrets : *m_ownSecrets), m_files(new FileCommands(document, this)), m_exports(new ExportCommands(document, runner, this))
{
    setObjectName(QStringLiteral("window"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/landbridge.svg")));
    setAcceptDrops(true);
    makePanels();
    m_templates = new TemplateCommands({m_document, *m_costs, *m_canvas, *m_files, *m_notices}, this);
    wireViews();
    makeActions();
    makeMenus();
    makeToolBar();
    wireSelection();
    wireDocument();
    wireSearch();
    resize(QSize(1760, 1040).boundedTo(screen()->availableSize() * 0.96));   // the frame needs room too
    arrangePanels();
    restoreArrangement();
    showOpened();
    m_canvas->setFocus();
    if (!savedOwnFigures().isEmpty())
        useOwnFigures(savedOwnFigures());
    useOwnRules();
    if (!savedPriceFile().isEmpty())
        usePrices(savedPriceFile());
}

MainWindow::~MainWindow()
{
    delete m_tour.data();                                // it watches the canvas
    m_document.disconnect(this);                         // children end after this: they must not find half a window
    m_document.history().disconnect(this);
    m_canvas->disconnect(this);
}

void MainWindow::makePanels()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notices = new NoticeBar(centre);
    m_canvas = new CanvasView(m_document, m_runner, centre);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    m_exports->setCanvas(m_canvas);
    m_canvas->setMinimapShown(savedMinimap());
    m_options = new OptionBar(m_document, centre);
    layout->addWidget(m_options);
    layout->addWidget(m_notices);
    layout->addWidget(m_canvas, 1);
    setCentralWidget(centre);

    m_palette = new PalettePanel;
    m_outline = new OutlinePanel(m_document);
    m_inspector = new InspectorPanel(m_document, m_runner, m_secrets);
    m_why = new WhyPanel(m_runner);
    m_costs = new Costs(m_document, m_runner, this);
    m_links = new LinksPanel(m_runner, m_costs);
    m_pairs = new PairsPanel(m_runner);
    m_findings = new FindingsPanel(m_document, m_runner);
    m_requirementVerdicts = new LiveRequirements(m_document, m_runner, *m_costs, this);
    m_requirements = new RequirementsPanel(m_document, m_runner, *m_requirementVerdicts);
    m_failures = new FailuresPanel(m_runner);
    m_cost = new CostPanel(m_runner, *m_costs);
    m_live = new QTabWidget;
    m_live->setObjectName(QStringLiteral("live"));
    m_live->setDocumentMode(true);
    m_live->addTab(m_links, tr("Links"));
    m_live->addTab(m_pairs, tr("Pairs"));
    m_live->addTab(m_findings, tr("Findings"));
    m_live->addTab(m_requirements, tr("Requirements"));
    m_live->addTab(makeComparePanel(), tr("Compare"));
    m_live->addTab(m_failures, tr("Failures"));
    m_live->addTab(m_cost, tr("Cost"));
    addDock(QStringLiteral("palette"), tr("Palette"), Qt::LeftDockWidgetArea, m_palette);
    addDock(QStringLiteral("outline"), tr("Outline"), Qt::LeftDockWidgetArea, m_outline);
    m_history = new HistoryPanel(m_document);
    addDock(QStringLiteral("history"), tr("History"), Qt::LeftDockWidgetArea, m_history);
    addDock(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea, m_inspector);
    addDock(QStringLiteral("why"), tr("Why?"), Qt::RightDockWidgetArea, m_why);
    addDock(QStringLiteral("live"), tr("Live figures"), Qt::BottomDockWidgetArea, m_live);
    m_catalogue = new CataloguePanel(m_document, m_runner);
    addDock(QStringLiteral("catalogue"), tr("Catalogue"), Qt::BottomDockWidgetArea, m_catalogue);
    m_chooser = new ChooserPanel(m_document, *m_costs);
    addDock(QStringLiteral("chooser"), tr("Choose a connection"), Qt::RightDockWidgetArea, m_chooser);
    m_status = new StatusLine(m_document, m_runner, this);
    setStatusBar(m_status);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, Qt::DockWidgetArea area, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name + QStringLiteral("Dock"));
    dock->setFeatures(QDockWidget::DockWidgetClosable);  // the View menu closes and opens; titles are tabs or headings
    dock->setTitleBarWidget(new PanelTitle(title, dock));
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks.insert(name, dock);
    return dock;
}

void MainWindow::wireSelection()
{
    connect(m_canvas, &CanvasView::selectionChanged, this, [this](const QList<ObjectId>& ids) {
        m_outline->setSelection(ids);
        m_inspector->setSelection(ids);
        m_links->setSelection(ids);
        m_pairs->setSelection(ids);
        m_catalogue->setSelection(ids);
        updateActions();
    });
    connect(m_canvas, &CanvasView::zoomChanged, m_status, &StatusLine::showZoom);
    connect(m_canvas, &CanvasView::statusMessage, this, [this](const QString& text) { m_status->showMessage(text, 8000); });
    connect(m_canvas, &CanvasView::toolChanged, this, &MainWindow::updateActions);
    connect(m_canvas, &CanvasView::hintChanged, m_status, [this](CanvasHint hint) { m_status->showHint(hintText(hint)); });
    m_status->showHint(hintText(m_canvas->hint()));
    connect(&m_canvas->failures(), &FailedSet::failedChanged, this, &MainWindow::updateActions);
    connect(m_canvas, &CanvasView::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_canvas, &CanvasView::editRequested, this, &MainWindow::editFields);
    connect(m_canvas, &CanvasView::whyRequested, this, [this](const ObjectId& id) { explainFigure(FigureKey::ofLink(FigureKind::Availability, id)); });
    connect(m_palette, &PalettePanel::kindActivated, m_canvas, &CanvasView::addAtCentre);
    connect(m_outline, &OutlinePanel::selectionRequested, this, &MainWindow::choose);
    connect(m_outline, &OutlinePanel::revealRequested, this, [this](const ObjectId& id) {
        m_canvas->reveal(id);
        m_canvas->setFocus();
    });
    connect(m_links, &LinksPanel::linkChosen, this, [this](const ObjectId& id) { choose({id}); });
    connect(m_links, &LinksPanel::objectChosen, this, &MainWindow::chooseObject);
    connect(m_links, &LinksPanel::whyRequested, this, &MainWindow::explainFigure);
    connect(m_pairs, &PairsPanel::objectsChosen, this, &MainWindow::choose);
    connect(m_pairs, &PairsPanel::objectChosen, this, &MainWindow::chooseObject);
    connect(m_pairs, &PairsPanel::whyRequested, this, &MainWindow::explainFigure);
    connect(m_failures, &FailuresPanel::previewRequested, &m_canvas->failures(), &FailedSet::preview);
    connect(m_failures, &FailuresPanel::failureChosen, this, &MainWindow::playFailure);
    connect(m_failures, &FailuresPanel::objectChosen, this, &MainWindow::chooseObject);
    connect(&m_canvas->failures(), &FailedSet::failedChanged, this, [this] { m_failures->setFailed(m_canvas->failures().failed()); });
    connect(m_cost, &CostPanel::objectChosen, this, &MainWindow::chooseObject);
    connect(m_cost, &CostPanel::importRequested, this, &MainWindow::importPrices);
    connect(m_costs, &Costs::changed, this, [this] { savePriceFile(m_costs->priceFile()); });
    connect(m_inspector, &InspectorPanel::whyRequested, this, &MainWindow::explainFigure);
    connect(m_inspector, &InspectorPanel::handOverRequested, m_exports, &ExportCommands::handOver);
    connect(m_inspector, &InspectorPanel::fieldRequested, this, [this](const ObjectId& object, const QString& key) {
        choose({object});
        m_inspector->openField(key);
    });
    connect(m_why, &WhyPanel::objectChosen, this, &MainWindow::chooseObject);
    wireCatalogue();
    wireChooser();
    wireFindings();
    wireRequirements();
}

void MainWindow::wireDocument()
{
    connect(&m_document, &Document::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::filePathChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::changed, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::reset, this, &MainWindow::updateTitle);
    wireOptions();
    connect(&m_document, &Document::refused, this, [this](const Error& error) { m_status->showMessage(error.message, 8000); });
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_files, &FileCommands::opened, this, &MainWindow::showOpened);
    connect(m_files, &FileCommands::message, this, [this](const QString& text) { m_status->showMessage(text, 4000); });
    connect(m_templates, &TemplateCommands::message, this, [this](const QString& text) { m_status->showMessage(text, 8000); });
    connect(m_exports, &ExportCommands::message, this, [this](const QString& text) { m_status->showMessage(text, 4000); });
    connect(m_status, &StatusLine::noticesRequested, this, &MainWindow::showNotices);
    connect(&m_runner, &AnalysisRunner::failed, this, [this] {
        m_notices->show(tr("The figures of this design could not be computed. %1 What is shown is from before the last edit; your work is safe, and the next edit tries again.").arg(m_runner.problem()));
    });
}

void MainWindow::importPrices()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import prices"), lastFolder(), tr("Azure Retail Prices (*.json)"));
    if (path.isEmpty())
        return;
    saveLastFolder(QFileInfo(path).absolutePath());
    usePrices(path);
}

void MainWindow::usePrices(const QString& path)
{
    const QList<Error> errors = m_costs->usePrices(path);
    if (errors.isEmpty())
        return;
    showErrors(tr("The prices of %1 were not taken; those in force stay.").arg(QFileInfo(path).fileName()), errors);
}

void MainWindow::showErrors(const QString& what, const QList<Error>& errors)
{
    QStringList details;
    for (const Error& error : errors)
        details << (error.line > 0 ? tr("Line %1: %2 (%3)").arg(error.line).arg(error.message, error.where) : error.message);
    m_notices->show(QStringLiteral("%1 %2").arg(what, details.first()), details.join(QLatin1Char('\n')));
}

void MainWindow::choose(const QList<ObjectId>& ids)
{
    if (ids.size() == 1)
        m_canvas->reveal(ids.first());
    else
        m_canvas->select(ids);
}

void MainWindow::chooseObject(const QString& object)
{
    ObjectId id(object);
    if (!m_document.design().contains(id) && m_runner.latest())      // a facility: the peering location it belongs to
        for (const Component& component : m_runner.latest()->components)
            if (component.name == object)
                id = component.object;
    if (m_document.design().contains(id))
        choose({id});
}

void MainWindow::playFailure(const QStringList& components)
{
    m_canvas->failures().setFailed(components);
    if (!components.isEmpty())
        chooseObject(components.first());
}

void MainWindow::explainFigure(const FigureKey& key)
{
    m_why->explainFigure(key);
    QDockWidget* dock = m_docks[QStringLiteral("why")];
    dock->show();
    dock->raise();
}

void MainWindow::showOpened()
{
    m_canvas->fit();
    updateTitle();
    updateActions();
    m_status->refresh();
    showNotices();
}

void MainWindow::showNotices()
{
    const QStringList notices = m_document.notices();
    if (m_document.isReadOnly())
        m_notices->show(tr("This file has a later format than this version knows. It is open for reading only."), notices.join(QLatin1Char('\n')));
    else if (!notices.isEmpty())
        m_notices->show(notices.size() == 1 ? notices.first() : tr("%1 (and %2 more) Unknown parts are kept and written back.").arg(notices.first()).arg(notices.size() - 1), notices.join(QLatin1Char('\n')));
    else
        m_notices->hide();
}

void MainWindow::updateTitle()
{
    const QString file = QFileInfo(m_document.filePath()).fileName();
    const QString name = !m_document.project().name.isEmpty() ? m_document.project().name : file.isEmpty() ? tr("Untitled") : file;
    setWindowTitle(file.isEmpty() || file == name ? tr("%1[*] — Landbridge").arg(name) : tr("%1 (%2)[*] — Landbridge").arg(name, file));
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.filePath());
}

void MainWindow::editFields()
{
    QDockWidget* dock = m_docks[QStringLiteral("inspector")];
    dock->show();
    dock->raise();
    m_inspector->focusField();
}

void MainWindow::addTrafficDemand()
{
    const Design& design = m_document.design();
    const auto ends = demandEnds(design, m_canvas->selection());
    const auto edited = ends ? addDemand(design, ends->first, ends->second) : Result<Edited>(ends.error());
    if (m_document.apply(tr("Add demand"), edited ? Result<Design>(edited->design) : Result<Design>(edited.error())))
        m_canvas->select(edited->ids);
}

void MainWindow::groupSelection()
{
    const auto grouped = groupObjects(m_document.design(), m_canvas->selection());
    if (m_document.apply(tr("Group"), grouped ? Result<Design>(grouped->design) : Result<Design>(grouped.error())))
        m_canvas->select(grouped->ids);
}

void MainWindow::ungroupSelection()
{
    m_document.apply(tr("Ungroup"), ungroupObjects(m_document.design(), m_canvas->selection()));
}

void MainWindow::toggleTheme()
{
    const ThemeName name = theme().isDark ? ThemeName::Light : ThemeName::Dark;
    applyTheme(*qApp, name);
    saveTheme(name);
    updateActions();
}

void MainWindow::focusNextPanel(int step)
{
    QList<QWidget*> stops{m_palette, m_outline, m_canvas, m_inspector, m_chooser, m_why, m_live->currentWidget()};
    if (m_tour)
        stops << &m_tour->card();
    stops.removeIf([this](QWidget* stop) {               // panels behind another one's tab are put outside the window
        return !stop->isVisible() || !rect().contains(stop->mapTo(this, stop->rect().center()));
    });
    qsizetype current = -1;
    for (qsizetype i = 0; i < stops.size(); ++i)
        if (stops[i] == focusWidget() || stops[i]->isAncestorOf(focusWidget()))
            current = i;
    QWidget* next = stops.value(current < 0 ? 0 : (current + step + stops.size()) % stops.size());
    if (!next)
        return;
    const auto canTakeFocus = [](QWidget* widget) { return widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled(); };
    if (!canTakeFocus(next))
        for (QWidget* child : next->findChildren<QWidget*>())
            if (canTakeFocus(child)) {
                next = child;
                break;
            }
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::showAbout()
{
    showAboutDialog(m_document.catalogue().date(), this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    saveArrangement();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = event->mimeData()->urls().first().toLocalFile();
    QMetaObject::invokeMethod(this, [this, path] { m_files->open(path); }, Qt::QueuedConnection);   // after the drag has ended
}
