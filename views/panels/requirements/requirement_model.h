// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QAbstractItemModel>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/design/project.h"
#include "model/review/requirement_check.h"
#endif

/// Requirements with their state, and below each its clauses: what is asked, what there is, and why.
class RequirementModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { AskedColumn, ActualColumn, WhyColumn, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, ClauseRole };    ///< "r-1" or "r-1/2"; whether it is a clause

    using QAbstractItemModel::QAbstractItemModel;

    /// The requirements of the project with the verdicts that are known; one without says that it is being found out.
    void show(const Project& project, const Design& option, const QList<RequirementVerdict>& verdicts);
    void setCurrent(bool isCurrent);                     ///< old ones are dimmed and say so
    bool isCurrent() const { return m_isCurrent; }

    ObjectId requirementAt(const QModelIndex& index) const;      ///< also of a clause; empty for none
    const ClauseVerdict* clauseAt(const QModelIndex& index) const;       ///< nullptr for a requirement
    const RequirementVerdict* verdictAt(const QModelIndex& index) const; ///< also of a clause; nullptr while unknown
    QModelIndex indexOf(const QString& key) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ObjectId id;
        QString name;
        QString line;
        std::optional<RequirementVerdict> verdict;
    };
    QVariant requirementData(const Row& row, int column, int role) const;
    QVariant clauseData(const ClauseVerdict& clause, int column, int role) const;
    const Row* rowAt(const QModelIndex& index) const;

    QList<Row> m_rows;
    bool m_isCurrent = true;
};
