// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/catalogue/catalogue_table.h"
#include "views/panels/catalogue/catalogue_model.h"
#include "views/panels/drag_card.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_view.h"
#include <QDrag>
#include <QMimeData>

CatalogueTable::CatalogueTable(QWidget* parent) : QTableView(parent), m_header(new FigureHeader(this))
{
    setObjectName(QStringLiteral("catalogueTable"));
    setAccessibleName(tr("Entries of the catalogue"));
    setHorizontalHeader(m_header);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    dressFigureRows(*this);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
}

void CatalogueTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit rowChosen();
}

void CatalogueTable::startDrag(Qt::DropActions)
{
    auto* entries = static_cast<CatalogueModel*>(model());
    const CatalogueCard* card = entries->cardAt(currentIndex().row());
    if (!card || !card->place)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(entries->mimeData({currentIndex()}));
    drag->setPixmap(dragCard(card->name, iconOfCategory(card->category), devicePixelRatioF()));
    drag->setHotSpot({20, 18});
    drag->exec(Qt::CopyAction);
}
