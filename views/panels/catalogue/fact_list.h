// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/catalogue/catalogue_model.h"
#include <QListView>
#include <QStyledItemDelegate>

/// One figure as the list shows it.
struct FactRow
{
    QString label;
    QString value;
    QString source;              ///< basis, date, source and confidence
    QString mark;                ///< "older than 24 months", "undated"; empty when all is well
    QString own;                 ///< "your contract; built-in: 1 Gbps"; empty when it is the built-in figure
    bool isKnown = true;

    bool operator==(const FactRow&) const = default;
};

class FactModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<FactRow>& rows);
    const QList<FactRow>& rows() const { return m_rows; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<FactRow> m_rows;
};

class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The figures of one entry, each with its source and date. Ctrl+C copies the chosen one with its source.
class FactList : public QListView
{
    Q_OBJECT
public:
    explicit FactList(QWidget* parent);
    void setRows(const QList<FactRow>& rows) { m_model->setRows(rows); }
    const QList<FactRow>& rows() const { return m_model->rows(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FactModel* m_model;
};

/// What the list shows of an entry's figures on a day.
QList<FactRow> factRows(const CatalogueCard& card, const QDate& today, int months);
