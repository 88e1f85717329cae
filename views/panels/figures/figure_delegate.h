// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStyledItemDelegate>

/// Cells of a table of figures: grade badges, quiet unknowns, dimmed while an edit is being computed.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
