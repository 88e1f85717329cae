// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/detail_list.h"
#include "views/theme/metrics.h"
#include <QResizeEvent>

void DetailModel::setRows(const QList<DetailRow>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant DetailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DetailRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? QVariant() : row.tip;
    case Qt::AccessibleTextRole: {
        QStringList words{row.title};
        for (const DetailBadge& badge : row.badges)
            words << badge.text;
        for (const QString& text : {row.value, row.caption})
            if (!text.isEmpty())
                words << text;
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags DetailModel::flags(const QModelIndex& index) const
{
    return index.isValid() && m_rows[index.row()].isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractListModel::flags(index);
}

DetailList::DetailList(const QString& title, QWidget* parent) : QListView(parent), m_model(new DetailModel(this))
{
    setModel(m_model);
    setItemDelegate(new DetailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setMinimumSize(120, 60);
    setAccessibleName(title);
    const auto choose = [this](const QModelIndex& index) {
        if (const DetailRow row = m_model->rows().value(index.row()); !row.objects.isEmpty())
            emit objectsChosen(row.objects);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void DetailList::setRows(const QList<DetailRow>& rows)
{
    m_model->setRows(rows);
}

void DetailList::setDimmed(bool isDimmed)
{
    if (std::exchange(m_isDimmed, isDimmed) != isDimmed)
        viewport()->update();
}

void DetailList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();                    // captions wrap at another width
}
