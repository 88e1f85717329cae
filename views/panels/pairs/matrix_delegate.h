// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStyledItemDelegate>

/// Cells of the heat map: the figure on a step of the heat scale; hatched where nothing connects.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The ground of a cell without a connection, here and in the legend.
void paintNotConnected(QPainter& painter, const QRectF& area);
