// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/pair_matrix.h"
#include "views/panels/figures/figure_view.h"
#include "views/panels/pairs/matrix_delegate.h"
#include "views/panels/pairs/matrix_header.h"
#include "views/theme/metrics.h"
#include <QEvent>
#include <QScrollBar>

PairMatrix::PairMatrix(QWidget* parent) : QTableView(parent), m_model(new PairMatrixModel(this))
{
    setModel(m_model);
    setObjectName(QStringLiteral("pairMatrix"));
    setAccessibleName(tr("Pairs of sites and virtual networks"));
    dressFigureView(*this, QAbstractItemView::SelectItems);
    setItemDelegate(new MatrixDelegate(this));
    auto* networks = new MatrixHeader(Qt::Horizontal, this);
    auto* sites = new MatrixHeader(Qt::Vertical, this);
    setHorizontalHeader(networks);
    setVerticalHeader(sites);
    sites->setDefaultSectionSize(Metrics::row);

    connect(networks, &QHeaderView::sectionClicked, this, [this](int column) { emit objectChosen(m_model->networkAt(column)); });
    connect(sites, &QHeaderView::sectionClicked, this, [this](int row) { emit objectChosen(m_model->siteAt(row)); });
    connect(m_model, &PairMatrixModel::arranged, this, &PairMatrix::restore);
    connect(this, &QTableView::clicked, this, [this] { emit pairChosen(m_from, m_to); });       // the current one may be shown while another object is selected
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const PairResult* pair = m_model->pairAt(index))
            emit whyRequested(pair->from, pair->to);
    });
    fitColumns();
}

void PairMatrix::setCurrentPair(const ObjectId& from, const ObjectId& to)
{
    m_from = from;
    m_to = to;
    const QModelIndex index = m_model->indexOf(from, to);
    if (index == currentIndex() && index.isValid() == selectionModel()->hasSelection())
        return;
    m_isShowing = true;
    setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
    m_isShowing = false;
}

/// Pairs may have moved: the chosen one stays chosen, and the table stays where it is.
void PairMatrix::restore()
{
    fitColumns();
    const int x = horizontalScrollBar()->value();
    const int y = verticalScrollBar()->value();
    setCurrentPair(m_from, m_to);
    horizontalScrollBar()->setValue(x);
    verticalScrollBar()->setValue(y);
}

void PairMatrix::fitColumns()
{
    horizontalHeader()->setDefaultSectionSize(m_model->figure().width);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()})
        static_cast<MatrixHeader*>(header)->fit();
}

int PairMatrix::wantedWidth() const
{
    return verticalHeader()->sizeHint().width() + m_model->columnCount() * m_model->figure().width + verticalScrollBar()->sizeHint().width();
}

void PairMatrix::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    const PairResult* pair = m_isShowing ? nullptr : m_model->pairAt(current);
    if (!pair || (pair->from == m_from && pair->to == m_to))
        return;
    m_from = pair->from;
    m_to = pair->to;
    emit pairChosen(m_from, m_to);
}

void PairMatrix::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}
