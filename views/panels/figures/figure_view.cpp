// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_view.h"
#include "views/panels/figures/figure_delegate.h"
#include "views/theme/metrics.h"
#include <QHeaderView>

void dressFigureView(QTableView& view, QAbstractItemView::SelectionBehavior chosen)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setCornerButtonEnabled(false);
    view.setSelectionBehavior(chosen);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setMouseTracking(true);
}

void dressFigureRows(QTableView& view)
{
    dressFigureView(view, QAbstractItemView::SelectRows);
    view.setItemDelegate(new FigureDelegate(&view));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(Metrics::row + 2);
}
