// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/requirements/requirement_model.h"
#include "model/review/requirement_line.h"
#include "model/review/requirement_words.h"
#include "views/canvas/requirement_look.h"
#include "views/theme/icons.h"
#include <algorithm>

// The internal id of an index: 0 for a requirement, else 1 + the row of the requirement whose clause it is.

void RequirementModel::show(const Project& project, const Design& option, const QList<RequirementVerdict>& verdicts)
{
    beginResetModel();                                   // who shows it keeps its place by keys
    m_rows.clear();
    for (const DesignRequirement& requirement : project.requirements) {
        Row row{requirement.id, nameOf(requirement, option), toLine(requirement, option), {}};
        for (const RequirementVerdict& verdict : verdicts)
            if (verdict.requirement == requirement.id)
                row.verdict = verdict;
        m_rows << row;
    }
    endResetModel();
}

void RequirementModel::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

const RequirementModel::Row* RequirementModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const qsizetype row = index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1;
    return row < m_rows.size() ? &m_rows[row] : nullptr;
}

ObjectId RequirementModel::requirementAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row ? row->id : ObjectId();
}

const RequirementVerdict* RequirementModel::verdictAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row && row->verdict ? &*row->verdict : nullptr;
}

const ClauseVerdict* RequirementModel::clauseAt(const QModelIndex& index) const
{
    const RequirementVerdict* verdict = verdictAt(index);
    return verdict && index.internalId() != 0 && index.row() < verdict->clauses.size() ? &verdict->clauses[index.row()] : nullptr;
}

QModelIndex RequirementModel::indexOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex requirement = index(row, 0);
        if (requirement.data(KeyRole) == key)
            return requirement;
        for (int clause = 0; clause < rowCount(requirement); ++clause)
            if (const QModelIndex one = index(clause, 0, requirement); one.data(KeyRole) == key)
                return one;
    }
    return {};
}

QModelIndex RequirementModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex RequirementModel::parent(const QModelIndex& index) const
{
    return !index.isValid() || index.internalId() == 0 ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int RequirementModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const RequirementVerdict* verdict = parent.internalId() == 0 && parent.column() == 0 ? verdictAt(parent) : nullptr;
    return verdict ? int(verdict->clauses.size()) : 0;
}

int RequirementModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant RequirementModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (!row)
        return {};
    const ClauseVerdict* clause = clauseAt(index);
    if (role == ClauseRole)
        return clause != nullptr;
    if (role == KeyRole)
        return clause ? QStringLiteral("%1/%2").arg(row->id.text).arg(index.row()) : row->id.text;
    if (role == Qt::ToolTipRole)
        return data(index, Qt::DisplayRole);
    return clause ? clauseData(*clause, index.column(), role) : requirementData(*row, index.column(), role);
}

QVariant RequirementModel::requirementData(const Row& row, int column, int role) const
{
    if (role == Qt::DecorationRole && column == AskedColumn)
        return row.verdict ? icon(requirementIcon(row.verdict->state), requirementColour(theme(), row.verdict->state)) : icon(QStringLiteral("pending"), theme().unknown.ink);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == AskedColumn && role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(row.name, row.verdict ? requirementLabel(row.verdict->state) : tr("updating…"));
    if (column == AskedColumn)
        return row.name;
    if (column == WhyColumn)
        return row.line;
    if (!row.verdict || !m_isCurrent)
        return tr("updating…");
    const auto& clauses = row.verdict->clauses;
    const auto met = std::count_if(clauses.begin(), clauses.end(), [](const ClauseVerdict& clause) { return clause.state == RequirementState::Met; });
    const QString label = requirementLabel(row.verdict->state);
    return row.verdict->state == RequirementState::Met ? label : tr("%1 (%2 of %3 clauses met)").arg(label).arg(met).arg(clauses.size());
}

QVariant RequirementModel::clauseData(const ClauseVerdict& clause, int column, int role) const
{
    if (role == Qt::DecorationRole && column == AskedColumn)
        return icon(requirementIcon(clause.state), requirementColour(theme(), clause.state));
    if (role == Qt::AccessibleTextRole && column == AskedColumn)
        return QStringLiteral("%1, %2").arg(clause.asked, requirementLabel(clause.state));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return column == AskedColumn ? clause.asked : column == ActualColumn ? clause.actual : clause.why;
}

QVariant RequirementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == AskedColumn ? tr("Requirement") : section == ActualColumn ? tr("What there is") : tr("Why");
}
