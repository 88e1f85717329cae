// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

/// How a badge looks; its text says the same.
enum class BadgeTone { Quiet, Good, Warning, Bad };

struct DetailBadge
{
    QString text;
    BadgeTone tone = BadgeTone::Quiet;

    bool operator==(const DetailBadge&) const = default;
};

/// One entry of a list of details: a title with badges and a value, a bar, a sentence or two.
struct DetailRow
{
    QString title;
    QString value;                                       ///< on the right
    QList<DetailBadge> badges;                           ///< after the title
    double bar = -1;                                     ///< 0 … 1; negative: none
    bool isLoud = false;                                 ///< the bar stands out
    QString caption;                                     ///< wrapped, below
    QStringList objects;                                 ///< ids or facility names that a click chooses
    bool isHeading = false;
    QString tip;

    bool operator==(const DetailRow&) const = default;
};

class DetailModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<DetailRow>& rows);
    const QList<DetailRow>& rows() const { return m_rows; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<DetailRow> m_rows;
};

class DetailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of details; a click or Enter asks for the objects of an entry.
class DetailList : public QListView
{
    Q_OBJECT
public:
    DetailList(const QString& title, QWidget* parent);
    void setRows(const QList<DetailRow>& rows);
    const QList<DetailRow>& rows() const { return m_model->rows(); }
    void setDimmed(bool isDimmed);
    bool isDimmed() const { return m_isDimmed; }

signals:
    void objectsChosen(const QStringList& objects);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    DetailModel* m_model;
    bool m_isDimmed = false;
};
