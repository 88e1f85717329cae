// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings/finding_model.h"
#include "model/design/kind_info.h"
#include "views/canvas/severity_look.h"
#include "views/panels/findings/finding_text.h"
#include "views/theme/icons.h"
#include <algorithm>

void FindingModel::setReport(std::shared_ptr<const Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    arrange();
    endResetModel();
}

void FindingModel::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;                             // who shows it repaints
}

void FindingModel::setFilter(const FindingFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void FindingModel::setGrouping(FindingGrouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void FindingModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();                                   // who shows it keeps its place by keys
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void FindingModel::arrange()
{
    collect();
    const auto text = [this](const Entry& entry) { return entryData(entry, m_sortColumn, Qt::DisplayRole).toString(); };
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn != SeverityColumn)                  // a report is in that order already
        std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) { return isDown ? text(b).localeAwareCompare(text(a)) < 0 : text(a).localeAwareCompare(text(b)) < 0; });
    else if (isDown)
        std::reverse(m_entries.begin(), m_entries.end());
    group();
}

void FindingModel::collect()
{
    m_entries.clear();
    if (!m_report)
        return;
    const Design& design = m_report->design;
    for (const Finding& finding : m_report->findings) {
        Entry entry{&finding, nullptr, finding.key(), namesText(design, finding.objects)};
        if (isShown(entry))
            m_entries.push_back(std::move(entry));
    }
    for (const ObjectId& id : m_report->staleWaivers)
        if (const Waiver* waiver = design.find<Waiver>(id)) {
            Entry entry{nullptr, waiver, QStringLiteral("waiver:") + id.text, namesText(design, objectsOfKey(waiver->key))};
            if (isShown(entry))
                m_entries.push_back(std::move(entry));
        }
}

void FindingModel::group()
{
    m_groups.clear();
    if (m_grouping == FindingGrouping::None || !m_report)
        return;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QString rule = entry.finding ? entry.finding->rule->id : ruleOfKey(entry.waiver->key);
        const ObjectId object = entry.finding ? entry.finding->objects.first() : objectsOfKey(entry.waiver->key).value(0);
        const bool isByObject = m_grouping == FindingGrouping::Object;
        const QString key = isByObject ? QStringLiteral("object:") + object.text : QStringLiteral("rule:") + rule;
        auto place = places.find(key);
        if (place == places.end()) {
            place = places.insert(key, m_groups.size());
            const auto kind = m_report->design.kindOf(object);
            const RulePointer known = entry.finding ? entry.finding->rule : ruleOf(rule);
            m_groups.push_back({key, isByObject ? displayName(m_report->design, object) : known ? QStringLiteral("%1  %2").arg(rule, bookText(known->title)) : rule,
                                isByObject && kind ? QString::fromLatin1(info(*kind).icon) : QString(), {}});
        }
        m_groups[*place].entries.push_back(static_cast<int>(i));
    }
}

bool FindingModel::isShown(const Entry& entry) const
{
    const RulePointer rule = entry.finding ? entry.finding->rule : ruleOf(ruleOfKey(entry.waiver->key));
    if (!entry.finding || entry.finding->isWaived()) {
        if (!m_filter.hasWaived)
            return false;
    } else if (!entry.finding->isDecided && !m_filter.hasUndecided) {
        return false;
    }
    if (!m_filter.severities.empty() && (!rule || !m_filter.severities.contains(rule->severity)))
        return false;
    if (!m_filter.category.isEmpty() && (!rule || rule->category != m_filter.category))
        return false;
    const auto has = [&](const QString& text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return m_filter.text.isEmpty() || has(entry.objects) || has(entry.finding ? entry.finding->message : entry.waiver->reason) || has(entry.finding ? entry.finding->rule->id : entry.waiver->key)
        || (rule && (has(bookText(rule->title)) || has(categoryLabel(rule->category))));
}

const FindingModel::Group* FindingModel::groupAt(const QModelIndex& index) const
{
    return index.isValid() && !m_groups.empty() && index.internalId() == 0 ? &m_groups[static_cast<std::size_t>(index.row())] : nullptr;
}

const FindingModel::Entry* FindingModel::entryAt(const QModelIndex& index) const
{
    if (!index.isValid() || groupAt(index))
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    return &m_entries[m_groups.empty() ? row : static_cast<std::size_t>(m_groups[index.internalId() - 1].entries[row])];
}

const Finding* FindingModel::findingAt(const QModelIndex& index) const
{
    const Entry* entry = entryAt(index);
    return entry ? entry->finding : nullptr;
}

const Waiver* FindingModel::waiverAt(const QModelIndex& index) const
{
    const Entry* entry = entryAt(index);
    return entry ? entry->waiver : nullptr;
}

QList<ObjectId> FindingModel::objectsAt(const QModelIndex& index) const
{
    if (const Finding* finding = findingAt(index))
        return finding->objects;
    QList<ObjectId> ids;
    if (const Waiver* waiver = waiverAt(index))
        ids = objectsOfKey(waiver->key);
    else if (const Group* group = groupAt(index); group && group->key.startsWith(QLatin1String("object:")))
        ids << ObjectId(group->key.mid(7));
    ids.removeIf([this](const ObjectId& id) { return !m_report->design.contains(id); });
    return ids;
}

QModelIndex FindingModel::indexOf(const QString& key) const
{
    if (key.isEmpty())
        return {};
    for (std::size_t i = 0; i < m_entries.size() && m_groups.empty(); ++i)
        if (m_entries[i].key == key)
            return index(static_cast<int>(i), 0);
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        if (m_groups[g].key == key)
            return index(static_cast<int>(g), 0);
        for (std::size_t i = 0; i < m_groups[g].entries.size(); ++i)
            if (m_entries[static_cast<std::size_t>(m_groups[g].entries[i])].key == key)
                return createIndex(static_cast<int>(i), 0, quintptr(g + 1));
    }
    return {};
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex FindingModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.empty() ? m_entries.size() : m_groups.size());
    const Group* group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? static_cast<int>(group->entries.size()) : 0;
}

int FindingModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (role == OldRole)
        return !m_isCurrent;
    if (const Group* group = groupAt(index))
        return groupData(*group, index.column(), role);
    const Entry* entry = entryAt(index);
    return entry ? entryData(*entry, index.column(), role) : QVariant();
}

QVariant FindingModel::groupData(const Group& group, int column, int role) const
{
    switch (role) {
    case KeyRole: return group.key;
    case GroupRole: return true;
    case CountRole: return static_cast<int>(group.entries.size());
    case Qt::DisplayRole: return column == 0 ? group.title : QVariant();
    case Qt::DecorationRole: return column == 0 && !group.icon.isEmpty() ? icon(group.icon) : QVariant();
    case Qt::ToolTipRole: return group.title;
    case Qt::AccessibleTextRole: return column == 0 ? tr("%1, %2").arg(group.title, group.entries.size() == 1 ? tr("1 finding") : tr("%1 findings").arg(group.entries.size())) : QVariant();
    default: return {};
    }
}

QVariant FindingModel::entryData(const Entry& entry, int column, int role) const
{
    const Finding* finding = entry.finding;
    const RulePointer rule = finding ? finding->rule : ruleOf(ruleOfKey(entry.waiver->key));
    if (role == KeyRole)
        return entry.key;
    if (role == QuietRole)
        return !finding || !finding->counts();
    if (role == Qt::DecorationRole && column == SeverityColumn && rule)
        return !finding || finding->isWaived() ? icon(QStringLiteral("waiver"), theme().textSecondary)
            : finding->isDecided             ? icon(severityIcon(rule->severity), severityColour(theme(), rule->severity))
                                             : icon(QStringLiteral("finding-undecided"), theme().textSecondary);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case SeverityColumn: return finding ? severityText(*finding) : role == Qt::DisplayRole ? tr("Stale waiver") : tr("This waiver matches no finding any more");
    case MessageColumn: return !finding ? entry.waiver->reason : finding->isWaived() || finding->expiredWaiver.isEmpty() ? finding->message : tr("Waiver expired: %1").arg(finding->message);
    case ObjectsColumn: return entry.objects;
    case RuleColumn: return role == Qt::ToolTipRole && rule ? bookText(rule->title) : finding ? finding->rule->id : ruleOfKey(entry.waiver->key);
    case CategoryColumn: return rule ? categoryLabel(rule->category) : QString();
    default: return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case MessageColumn: return tr("Finding");
    case ObjectsColumn: return tr("Objects");
    case RuleColumn: return tr("Rule");
    case CategoryColumn: return tr("Category");
    default: return {};
    }
}
