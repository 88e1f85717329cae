// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QAbstractItemModel>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/rules/report.h"
#include <memory>
#include <optional>
#include <set>
#include <vector>
#endif

/// What of a report is listed.
struct FindingFilter
{
    std::set<Severity> severities;                       ///< empty: all
    QString category;                                    ///< empty: all
    QString text;                                        ///< in message, rule or objects
    bool hasWaived = false;                              ///< waived ones too, and waivers that match nothing
    bool hasUndecided = false;
};

enum class FindingGrouping { None, Object, Rule };

/// The findings of a report, flat or below a row for each object or rule. Rows are known by key: that of a finding, of a group
/// "object:ID" or "rule:ID", of a stale waiver "waiver:ID".
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, MessageColumn, ObjectsColumn, RuleColumn, CategoryColumn, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, QuietRole, OldRole, GroupRole, CountRole };
    using QAbstractItemModel::QAbstractItemModel;

    void setReport(std::shared_ptr<const Report> report);
    void setCurrent(bool isCurrent);                     ///< false: of an older design, dimmed
    void setFilter(const FindingFilter& filter);
    void setGrouping(FindingGrouping grouping);

    const Report* report() const { return m_report.get(); }
    std::shared_ptr<const Report> sharedReport() const { return m_report; }
    FindingGrouping grouping() const { return m_grouping; }
    const FindingFilter& filter() const { return m_filter; }
    /// nullptr for a group or a stale waiver.
    const Finding* findingAt(const QModelIndex& index) const;
    /// nullptr for all but stale waivers.
    const Waiver* waiverAt(const QModelIndex& index) const;
    /// What a row is about: of a group "object" that object, of a stale waiver those that are still there.
    QList<ObjectId> objectsAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& key) const;
    int shownCount() const { return static_cast<int>(m_entries.size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Entry
    {
        const Finding* finding = nullptr;                // one of these two
        const Waiver* waiver = nullptr;
        QString key;
        QString objects;                                 ///< their names
    };
    struct Group
    {
        QString key;
        QString title;
        QString icon;
        std::vector<int> entries;
    };
    void arrange();
    void collect();
    void group();
    bool isShown(const Entry& entry) const;
    const Entry* entryAt(const QModelIndex& index) const;
    const Group* groupAt(const QModelIndex& index) const;
    QVariant entryData(const Entry& entry, int column, int role) const;
    QVariant groupData(const Group& group, int column, int role) const;

    std::shared_ptr<const Report> m_report;
    FindingFilter m_filter;
    FindingGrouping m_grouping = FindingGrouping::None;
    int m_sortColumn = SeverityColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isCurrent = true;
    std::vector<Entry> m_entries;                        // shown, in order
    std::vector<Group> m_groups;                         // none: the entries are the rows
};
