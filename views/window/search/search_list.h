// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/window/search/search_index.h"
#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// What a search has found, as rows.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ItemRole = Qt::UserRole, LettersRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const SearchIndex& index, const SearchHits& hits);
    const SearchItem* item(int row) const;
    const QList<int>& letters(int row) const { return m_letters[row]; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<SearchItem> m_rows;
    QList<QList<int>> m_letters;
};

/// A row: icon, title with the letters that were typed, what it is, and at the right its keys or where it comes from.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
