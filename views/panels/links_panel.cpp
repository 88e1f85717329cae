// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/links_panel.h"
#include "model/document/analysis_runner.h"
#include "model/document/costs.h"
#include "views/panels/charts/link_charts.h"
#include "views/panels/empty_state.h"
#include "views/panels/figures/figure_columns.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/figures/figure_table.h"
#include <QStackedWidget>
#include <QVBoxLayout>

LinksPanel::LinksPanel(AnalysisRunner& runner, Costs* costs, QWidget* parent)
    : LivePanel(runner, parent), m_runner(runner), m_pages(new QStackedWidget(this)), m_splitter(new FigureSplitter(0, 270))
{
    setObjectName(QStringLiteral("links"));
    auto* model = new FigureModel(
        linkColumns([&runner] { return runner.latestFailures(); }, costs ? CostOf([costs] { return costs->latest(); }) : CostOf()), [](const Analysis& analysis) { return int(analysis.links.size()); },
        [](const Analysis& analysis, int row) { return analysis.links[std::size_t(row)].id.text; }, this);
    m_table = new FigureTable(model, runner, m_splitter);
    m_table->setObjectName(QStringLiteral("linksTable"));
    m_table->setAccessibleName(tr("Links"));
    m_charts = new LinkCharts(m_splitter);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_charts);
    m_splitter->setWanted(m_table->header()->wantedWidth());
    m_table->sortBy(linkAvailabilityColumn(), Qt::AscendingOrder);
    m_pages->addWidget(new EmptyState(QStringLiteral("links"), tr("No links yet"),
                                      tr("Drag from a router to a peering location and from the circuit to a virtual network, or from an internet access to a VPN gateway. "
                                         "Bandwidth, availability and security appear here at once.")));
    m_pages->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(&runner, &AnalysisRunner::failuresFinished, model, &FigureModel::refreshRows);
    if (costs)
        connect(costs, &Costs::changed, model, &FigureModel::refreshRows);
    connect(m_table, &FigureTable::refreshed, this, &LinksPanel::refresh);
    connect(m_table, &FigureTable::keyChosen, this, [this](const QString& key) {
        refresh();
        emit linkChosen(ObjectId(key));
    });
    connect(m_table, &FigureTable::figureChosen, this, [this](const QString& key, FigureKind figure) { emit whyRequested(FigureKey::ofLink(figure, ObjectId(key))); });
    connect(m_charts, &LinkCharts::objectChosen, this, &LinksPanel::objectChosen);
    refresh();
}

void LinksPanel::setSelection(const QList<ObjectId>& ids)
{
    const auto analysis = m_runner.latest();
    for (const ObjectId& id : ids)
        if (analysis && analysis->link(id)) {
            if (m_table->currentKey() == id.text)
                return;
            m_table->setCurrentKey(id.text);
            refresh();
            return;
        }
}

QVariantMap LinksPanel::arrangement() const
{
    return {{QStringLiteral("columns"), m_table->header()->arrangement()}, {QStringLiteral("divider"), m_splitter->arrangement()}};
}

void LinksPanel::restoreArrangement(const QVariantMap& arrangement)
{
    m_table->header()->restoreArrangement(arrangement.value(QStringLiteral("columns")).toMap());
    m_splitter->restoreArrangement(arrangement.value(QStringLiteral("divider")).toByteArray());
}

void LinksPanel::resetArrangement()
{
    m_table->header()->resetArrangement();
    m_splitter->resetArrangement();
}

void LinksPanel::refreshFigures()
{
    m_table->refresh();
}

void LinksPanel::refresh()
{
    const auto analysis = m_runner.latest();
    const bool isEmpty = !analysis || analysis->links.empty();
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    if (isEmpty) {
        m_charts->show(nullptr, nullptr);
        return;
    }
    if (!m_runner.isCurrent()) {
        m_charts->setDimmed(true);
        return;
    }
    m_charts->show(analysis.get(), analysis->link(ObjectId(m_table->shownKey())));
}
