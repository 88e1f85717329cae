// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs_panel.h"
#include "model/design/kind_info.h"
#include "model/document/analysis_runner.h"
#include "views/panels/empty_state.h"
#include "views/panels/figures/figure_columns.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/figures/figure_table.h"
#include "views/theme/icons.h"
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

PairsPanel::PairsPanel(AnalysisRunner& runner, QWidget* parent)
    : LivePanel(runner, parent), m_runner(runner), m_pages(new QStackedWidget(this)), m_routes(new QTreeWidget)
{
    setObjectName(QStringLiteral("pairs"));
    auto* splitter = new FigureSplitter(1180, 300);
    auto* model = new FigureModel(
        pairColumns(), [](const Analysis& analysis) { return int(analysis.pairs.size()); },
        [](const Analysis& analysis, int row) { return pairKey(analysis.pairs[std::size_t(row)].from, analysis.pairs[std::size_t(row)].to); }, this);
    m_table = new FigureTable(model, runner, splitter);
    m_table->setObjectName(QStringLiteral("pairsTable"));
    m_table->setAccessibleName(tr("Pairs"));
    m_routes->setHeaderLabels({tr("Route"), tr("State"), tr("Why")});
    m_routes->setRootIsDecorated(false);
    m_routes->setFrameShape(QFrame::NoFrame);
    m_routes->setAccessibleName(tr("Routes of the chosen pair"));
    m_routes->setColumnWidth(0, 190);
    m_routes->setColumnWidth(1, 76);
    splitter->addWidget(m_table);
    splitter->addWidget(m_routes);
    m_table->sortBy(pairAvailabilityColumn(), Qt::AscendingOrder);
    m_pages->addWidget(new EmptyState(QStringLiteral("swap"), tr("No pairs yet"), tr("A pair is a site and a virtual network. Put one of each on the canvas and link them.")));
    m_pages->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_table, &FigureTable::refreshed, this, &PairsPanel::refresh);
    connect(m_table, &FigureTable::keyChosen, this, [this](const QString& key) {
        refresh();
        const auto [from, to] = pairOfKey(key);
        emit objectsChosen({from, to});
    });
    connect(m_table, &FigureTable::figureChosen, this, [this](const QString& key, FigureKind figure) {
        const auto [from, to] = pairOfKey(key);
        emit whyRequested(FigureKey::ofPair(figure, from, to));
    });
    connect(m_routes, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        QList<ObjectId> ids;
        for (const QString& id : item->data(0, Qt::UserRole).toStringList())
            ids << ObjectId(id);
        emit objectsChosen(ids);
    });
    refresh();
}

void PairsPanel::refreshFigures()
{
    m_table->refresh();
}

void PairsPanel::refresh()
{
    const auto analysis = m_runner.latest();
    m_routes->clear();
    const bool isEmpty = !analysis || analysis->pairs.empty();
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    if (isEmpty)
        return;
    m_routes->setEnabled(m_runner.isCurrent());
    const auto [from, to] = pairOfKey(m_table->shownKey());
    const PairResult* pair = analysis->pair(from, to);
    if (pair)
        showRoutes(*analysis, *pair);
}

void PairsPanel::showRoutes(const Analysis& analysis, const PairResult& pair)
{
    for (const Route& route : pair.routes) {
        QStringList names;
        QStringList ids;
        for (const ObjectId& link : route.links) {
            names << displayName(analysis.design, link);
            ids << link.text;
        }
        auto* item = new QTreeWidgetItem(m_routes, {tr("%1. %2").arg(route.preference).arg(names.join(QStringLiteral(" › "))), route.isActive() ? tr("active") : tr("standby"), route.why});
        item->setIcon(0, icon(route.isActive() ? QStringLiteral("healthy") : QStringLiteral("pending")));
        item->setData(0, Qt::UserRole, ids);
        item->setToolTip(0, names.join(QLatin1Char('\n')));
        item->setToolTip(2, route.why);
    }
    if (pair.routes.isEmpty())
        new QTreeWidgetItem(m_routes, {tr("No route"), QString(), tr("Nothing permitted connects them.")});
}
