// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_table.h"
#include "model/document/analysis_runner.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_view.h"
#include <QSortFilterProxyModel>

FigureTable::FigureTable(FigureModel* model, AnalysisRunner& runner, QWidget* parent)
    : QTableView(parent), m_runner(runner), m_model(model), m_proxy(new QSortFilterProxyModel(this)), m_header(new FigureHeader(this))
{
    m_proxy->setSourceModel(model);
    m_proxy->setSortRole(FigureModel::OrderRole);
    setModel(m_proxy);
    setHorizontalHeader(m_header);
    setSortingEnabled(true);
    dressFigureRows(*this);
    QList<ColumnWidth> widths;
    for (const FigureColumn& column : model->columns())
        widths << ColumnWidth{column.width, column.least};
    m_header->setWidths(widths);

    const auto ask = [this](const QModelIndex& index) {
        const auto& column = m_model->columns()[index.column()];
        const QString key = m_model->keyAt(m_proxy->mapToSource(index).row());
        emit keyChosen(key);                             // the row may be current while something else is selected
        if (column.figure)
            emit figureChosen(key, *column.figure);
    };
    connect(this, &QTableView::clicked, this, ask);
    connect(this, &QTableView::activated, this, ask);
    refresh();
}

void FigureTable::refresh()
{
    m_isShowing = true;
    m_model->setAnalysis(m_runner.latest(), m_runner.isCurrent());
    m_isShowing = false;
    setCurrentKey(m_key);
    emit refreshed();
}

QString FigureTable::currentKey() const
{
    return m_key;
}

QString FigureTable::shownKey() const
{
    if (m_model->rowOf(m_key) >= 0 || m_proxy->rowCount() == 0)
        return m_key;
    return m_model->keyAt(m_proxy->mapToSource(m_proxy->index(0, 0)).row());
}

void FigureTable::setCurrentKey(const QString& key)
{
    const int row = m_model->rowOf(key);
    m_key = key;
    m_isShowing = true;
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (row < 0)
        clearSelection();
    if (index.row() != currentIndex().row() || !selectionModel()->isRowSelected(index.row()))
        setCurrentIndex(index);
    m_isShowing = false;
}

void FigureTable::sortBy(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
}

void FigureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isShowing || !current.isValid())
        return;
    const QString key = m_model->keyAt(m_proxy->mapToSource(current).row());
    if (key == m_key)
        return;
    m_key = key;
    emit keyChosen(key);
}
