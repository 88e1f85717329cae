// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs_panel.h"
#include "model/document/analysis_runner.h"
#include "views/panels/empty_state.h"
#include "views/panels/figures/figure_columns.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/figures/figure_table.h"
#include "views/panels/pairs/heat_legend.h"
#include "views/panels/pairs/pair_detail_panel.h"
#include "views/panels/pairs/pair_matrix.h"
#include "views/panels/pairs/pair_rows.h"
#include "views/panels/pairs/pairs_bar.h"
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
constexpr int detailWidth = 300;
enum PairsPage { NoSites, NoNetworks, Filled };
enum PairsView { MatrixView, ListView, NothingFound };
}

PairsPanel::PairsPanel(AnalysisRunner& runner, QWidget* parent)
    : LivePanel(runner, parent), m_runner(runner), m_pages(new QStackedWidget(this)), m_bar(new PairsBar), m_splitter(new FigureSplitter(0, detailWidth)), m_views(new QStackedWidget),
      m_matrix(new PairMatrix), m_legend(new HeatLegend), m_detail(new PairDetailPanel)
{
    setObjectName(QStringLiteral("pairs"));
    auto* model = new FigureModel(
        pairColumns([&runner] { return runner.latestFailures(); }), [](const Analysis& analysis) { return int(analysis.pairs.size()); },
        [](const Analysis& analysis, int row) { return pairKey(analysis.pairs[std::size_t(row)].from, analysis.pairs[std::size_t(row)].to); }, this);
    m_table = new FigureTable(model, runner, m_views);
    m_table->setObjectName(QStringLiteral("pairsTable"));
    m_table->setAccessibleName(tr("Pairs"));
    m_table->sortBy(pairAvailabilityColumn(), Qt::AscendingOrder);

    auto* matrixPage = new QWidget;
    auto* matrixLayout = new QVBoxLayout(matrixPage);
    matrixLayout->setContentsMargins(0, 0, 0, 0);
    matrixLayout->setSpacing(0);
    matrixLayout->addWidget(m_matrix, 1);
    matrixLayout->addWidget(m_legend);
    m_views->addWidget(matrixPage);
    m_views->addWidget(m_table);
    m_views->addWidget(new EmptyState(QStringLiteral("search"), tr("Nothing matches"), tr("No site and no virtual network has all these words in its name.")));

    auto* left = new QWidget;
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_bar);
    leftLayout->addWidget(m_views, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);

    m_pages->addWidget(new EmptyState(QStringLiteral("site"), tr("No sites yet"), tr("A pair is a site and a virtual network. Put a site on the canvas, and an edge router in it.")));
    m_pages->addWidget(new EmptyState(QStringLiteral("virtual-network"), tr("No virtual networks yet"), tr("A pair is a site and a virtual network. Put a virtual network on the canvas and link the site to it.")));
    m_pages->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectAll();
    refresh();
}

void PairsPanel::connectAll()
{
    connect(&m_runner, &AnalysisRunner::failuresFinished, this, [this] {
        m_table->figures()->refreshRows();
        if (isVisible() && m_matrix->figures()->figure().isOfFailures)
            refresh();
    });
    connect(m_bar, &PairsBar::viewChosen, this, &PairsPanel::showPage);
    connect(m_bar, &PairsBar::figureChosen, this, [this](int figure) {
        m_matrix->figures()->setFigure(figure);
        refresh();
    });
    connect(m_bar, &PairsBar::orderChosen, m_matrix->figures(), &PairMatrixModel::setOrder);
    connect(m_bar, &PairsBar::filterChanged, this, [this](const QString& words) {
        m_matrix->figures()->setFilter(words);
        showPage();
    });
    connect(m_matrix->figures(), &PairMatrixModel::arranged, this, [this] { m_legend->setScale(m_matrix->figures()->scale()); });
    connect(m_matrix, &PairMatrix::pairChosen, this, &PairsPanel::choosePair);
    connect(m_matrix, &PairMatrix::objectChosen, this, [this](const ObjectId& id) { emit objectsChosen({id}); });
    connect(m_matrix, &PairMatrix::whyRequested, this, [this](const ObjectId& from, const ObjectId& to) {
        const PairResult* pair = m_runner.latest() ? m_runner.latest()->pair(from, to) : nullptr;
        if (pair)
            emit whyRequested(FigureKey::ofPair(m_matrix->figures()->figure().whyOf(*pair), from, to));
    });
    connect(m_table, &FigureTable::keyChosen, this, [this](const QString& key) {
        const auto [from, to] = pairOfKey(key);
        choosePair(from, to);
    });
    connect(m_table, &FigureTable::figureChosen, this, [this](const QString& key, FigureKind figure) {
        const auto [from, to] = pairOfKey(key);
        emit whyRequested(FigureKey::ofPair(figure, from, to));
    });
    connect(m_detail, &PairDetailPanel::whyRequested, this, &PairsPanel::whyRequested);
    connect(m_detail, &PairDetailPanel::objectsChosen, this, [this](const QStringList& objects) {
        if (objects.size() == 1) {
            emit objectChosen(objects.first());
            return;
        }
        const auto analysis = m_runner.latest();
        QList<ObjectId> ids;
        for (const QString& object : objects) {
            ObjectId id(object);
            for (const Component& component : analysis->components)      // a facility: the peering location it belongs to
                if (component.name == object)
                    id = component.object;
            if (!ids.contains(id))
                ids << id;
        }
        emit objectsChosen(ids);
    });
}

void PairsPanel::setSelection(const QList<ObjectId>& ids)
{
    const auto analysis = m_runner.latest();
    if (!analysis)
        return;
    QList<ObjectId> sites, networks;
    for (const ObjectId& id : ids) {
        if (analysis->siteIndex.contains(id))
            sites << id;
        if (analysis->networkIndex.contains(id))
            networks << id;
    }
    if (sites.size() != 1 || networks.size() != 1 || (sites.first() == m_from && networks.first() == m_to))
        return;
    m_from = sites.first();
    m_to = networks.first();
    if (isVisible())
        showChosen();
}

void PairsPanel::choosePair(const ObjectId& from, const ObjectId& to)
{
    m_from = from;
    m_to = to;
    showChosen();
    if (const auto analysis = m_runner.latest())
        emit objectsChosen(objectsOfPair(*analysis, from, to));
}

QVariantMap PairsPanel::arrangement() const
{
    return {{QStringLiteral("shown"), m_bar->choice()}, {QStringLiteral("columns"), m_table->header()->arrangement()}, {QStringLiteral("divider"), m_splitter->arrangement()}};
}

void PairsPanel::restoreArrangement(const QVariantMap& arrangement)
{
    m_table->header()->restoreArrangement(arrangement.value(QStringLiteral("columns")).toMap());
    m_bar->setChoice(arrangement.value(QStringLiteral("shown")).toMap());
    m_splitter->restoreArrangement(arrangement.value(QStringLiteral("divider")).toByteArray());
}

void PairsPanel::resetArrangement()
{
    m_table->header()->resetArrangement();
    m_splitter->resetArrangement();
}

void PairsPanel::refreshFigures()
{
    refresh();
}

void PairsPanel::refresh()
{
    const auto analysis = m_runner.latest();
    const bool isEmpty = !analysis || analysis->pairs.empty();
    m_pages->setCurrentIndex(!isEmpty ? Filled : analysis && !analysis->siteIndex.isEmpty() ? NoNetworks : NoSites);
    m_matrix->figures()->setAnalysis(analysis, m_runner.latestFailures(), m_runner.isCurrent());
    showPage();
}

void PairsPanel::showPage()
{
    const PairMatrixModel& figures = *m_matrix->figures();
    const bool isMatrix = m_bar->isMatrix();
    const bool isNothingFound = figures.hasPairs() && (figures.rowCount() == 0 || figures.columnCount() == 0);
    if (!isMatrix)
        m_table->refresh();                              // tens of thousands of rows wait until they are asked for
    m_views->setCurrentIndex(!isMatrix ? ListView : isNothingFound ? NothingFound : MatrixView);
    m_splitter->setWanted(isMatrix ? std::clamp(m_matrix->wantedWidth(), m_bar->sizeHint().width(), width() * 11 / 20) : m_table->header()->wantedWidth());
    showChosen();
}

void PairsPanel::showEvent(QShowEvent* event)
{
    LivePanel::showEvent(event);
    showChosen();                                        // chosen on the canvas meanwhile
}

/// The chosen pair everywhere, or what stands first while none is.
void PairsPanel::showChosen()
{
    const auto analysis = m_runner.latest();
    const bool isKnown = analysis && analysis->pair(m_from, m_to);
    m_matrix->setCurrentPair(m_from, m_to);
    if (!m_bar->isMatrix())
        m_table->setCurrentKey(isKnown ? pairKey(m_from, m_to) : QString());
    if (isKnown) {
        m_detail->show(analysis, m_from, m_to, m_runner.isCurrent());
        return;
    }
    const bool isOnly = analysis && analysis->pairs.size() == 1;
    const ObjectId from = isOnly ? analysis->pairs.front().from : ObjectId();
    const ObjectId to = isOnly ? analysis->pairs.front().to : ObjectId();
    m_detail->show(analysis, from, to, m_runner.isCurrent());
}
