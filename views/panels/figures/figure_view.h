// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QTableView>

/// What all tables of the live panels have in common: one thing chosen at a time, by rows or by cells, nothing edited, smooth
/// scrolling, no grid but what the delegate draws, and Tab leaves the table.
void dressFigureView(QTableView& view, QAbstractItemView::SelectionBehavior chosen);
/// The same for one with a row a thing: no heads at the left, rows of one height.
void dressFigureRows(QTableView& view);
