// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QAbstractTableModel>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "views/panels/failures/failure_severity.h"
#include <array>
#include <memory>
#include <optional>
#include <vector>
#endif

/// One row a failure: what it does. Sorted and filtered here, as tens of thousands of rows are too many for a proxy.
class FailureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FailureColumn, KindColumn, EffectColumn, PairsColumn, DemandsColumn, UtilisationColumn, CapacityColumn, RerouteColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none. The table's indices are those of the analysis.
    void setFailures(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const FailureTable> table);
    void setCurrent(bool isCurrent);                     ///< false: of an older design, dimmed
    void setFilter(const QString& text, std::optional<FailureSeverity> severity);

    const Analysis* analysis() const { return m_analysis.get(); }
    const FailureBackground& background() const { return m_background; }
    const FailureTable* table() const { return m_table.get(); }
    const FailureResult& failureAt(int row) const { return m_table->failures[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])]; }
    FailureSeverity severityAt(int row) const { return m_severities[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])]; }
    /// Names of what fails in a row: Component::name.
    QStringList namesAt(int row) const;
    int rowOfNames(const QStringList& names) const;      ///< −1 when there is none
    double shareAt(int row) const;                       ///< 0 … 1: how grave among those of its severity
    QString textAt(int row) const;                       ///< "Circuit 1: 2 pairs down"
    int countOf(FailureSeverity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    int failureCount() const { return m_table ? static_cast<int>(m_table->failures.size()) : 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString cellText(int row, int column) const;
    QString lowestText(const FailureResult& failure) const;
    QString cellTip(int row, int column) const;
    double orderOf(const FailureResult& failure, FailureSeverity severity, int column) const;
    bool isShown(std::size_t index) const;
    void arrange();

    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const FailureTable> m_table;
    FailureBackground m_background;
    bool m_isCurrent = true;
    QString m_filter;
    std::optional<FailureSeverity> m_wanted;
    int m_sortColumn = EffectColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::vector<FailureSeverity> m_severities;           // by index in the table
    std::array<int, severityCount> m_counts{};
    std::vector<int> m_order;                            // by row: index in the table
};
