// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings/finding_tree.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/findings/finding_delegate.h"
#include "views/panels/findings/finding_model.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

FindingTree::FindingTree(FindingModel* model, QWidget* parent) : QTreeView(parent), m_model(model), m_header(new FigureHeader(this))
{
    setModel(model);
    setHeader(m_header);
    setItemDelegate(new FindingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(Metrics::iconSmall);
    setMouseTracking(true);
    setExpandsOnDoubleClick(true);
    m_header->setSortIndicator(FindingModel::SeverityColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_header->setWidths({{144, 96}, {420, 150}, {190, 100}, {110, 100}, {112, 84}});

    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingTree::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &FindingTree::findPlace);
    connect(this, &QTreeView::clicked, this, &FindingTree::chosen);
    connect(this, &QTreeView::activated, this, &FindingTree::chosen);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { m_closed.insert(index.data(FindingModel::KeyRole).toString()); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { m_closed.remove(index.data(FindingModel::KeyRole).toString()); });
    findPlace();
}

QString FindingTree::currentKey() const
{
    return m_key;
}

void FindingTree::setCurrentKey(const QString& key)
{
    const QModelIndex index = m_model->indexOf(key);
    m_isMoving = true;
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    m_isMoving = false;
    m_key = index.isValid() ? key : QString();
}

void FindingTree::keepPlace()
{
    m_keptKey = m_key;
    m_keptRow = currentIndex().row();
    m_keptScroll = verticalScrollBar()->value();
    m_isMoving = true;
}

void FindingTree::findPlace()
{
    setRootIsDecorated(m_model->grouping() != FindingGrouping::None);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!index.data(FindingModel::GroupRole).toBool())
            break;
        setFirstColumnSpanned(row, {}, true);
        const QString key = index.data(FindingModel::KeyRole).toString();
        if (!m_closed.contains(key))
            expand(index);
    }
    QModelIndex index = m_model->indexOf(m_keptKey);
    if (!index.isValid() && !m_keptKey.isEmpty() && m_keptRow >= 0 && m_model->grouping() == FindingGrouping::None)
        index = m_model->index(std::min(m_keptRow, m_model->rowCount() - 1), 0);
    if (!index.isValid() && m_model->rowCount() > 0) {    // the first says something at once
        index = m_model->index(0, 0);
        index = m_model->rowCount(index) > 0 ? m_model->index(0, 0, index) : index;
    }
    if (m_closed.contains(index.parent().data(FindingModel::KeyRole).toString()))
        index = index.parent();                          // to choose what is folded away would open it
    setCurrentIndex(index);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_keptScroll);
    m_isMoving = false;
    m_key = index.data(FindingModel::KeyRole).toString();
    emit keyChanged();
}

void FindingTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isMoving)
        return;
    m_key = current.data(FindingModel::KeyRole).toString();
    emit keyChanged();
}

/// The ground of the row goes on under the arrow.
void FindingTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const bool isChosen = selectionModel()->isSelected(index);
    painter->fillRect(rect, isChosen ? theme().accentTint : theme().surface);
    painter->setPen(theme().border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (index.data(FindingModel::GroupRole).toBool())
        paintIcon(*painter, QRectF(rect.left() + 3, rect.center().y() - 5, 12, 12), isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme().textSecondary);
}

void FindingTree::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}
