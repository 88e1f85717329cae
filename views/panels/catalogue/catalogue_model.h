// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QAbstractTableModel>
#include <QDate>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/catalogue/catalogue_search.h"
#include "model/catalogue/provenance_age.h"
#include <memory>
#endif

/// The entries of the catalogue that were looked for, with the columns of their list; over all lists with what is common.
class CatalogueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit CatalogueModel(QObject* parent);

    void setSearch(std::shared_ptr<const CatalogueSearch> search);
    void find(const QString& query, std::optional<CatalogueCategory> category, bool onlyOwn = false);
    /// Sources older than so many months on this day are marked.
    void setAge(const QDate& today, int months);

    const CatalogueSearch* search() const { return m_search.get(); }
    std::optional<CatalogueCategory> category() const { return m_category; }
    const CatalogueCard* cardAt(int row) const;
    int rowOf(const QString& card) const;                ///< −1 when it is not among those found

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override; ///< −1: the best match first
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    QString textAt(const CatalogueCard& card, int column) const;
    void order();

    std::shared_ptr<const CatalogueSearch> m_search;
    std::optional<CatalogueCategory> m_category;
    QString m_query;
    bool m_onlyOwn = false;                              // entries with own figures
    QList<int> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QDate m_today;
    int m_months = 24;
};

/// How old the sources of an entry are: the worst of its figures counts.
FigureAge ageOfCard(const CatalogueCard& card, const QDate& today, int months);
/// "older than 24 months", "undated", or nothing.
QString ageText(FigureAge age, int months);
/// An icon of resources/icons for each kind of entry.
QString iconOfCategory(CatalogueCategory category);
