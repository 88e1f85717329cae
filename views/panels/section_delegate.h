// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStyledItemDelegate>

/// Rows of palette and outline: section rows are small quiet headings, the others an icon and a name, with a rounded
/// wash behind the chosen one and the one below the pointer.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int sectionRole = Qt::UserRole + 50;    ///< true: a heading
    static constexpr int countRole = Qt::UserRole + 51;      ///< a number at the right of a heading

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
