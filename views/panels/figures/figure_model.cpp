// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <limits>

FigureCell unknownCell(const QString& reason)
{
    FigureCell cell;
    cell.text = FigureModel::tr("unknown");
    cell.tip = reason;
    cell.order = std::numeric_limits<double>::infinity();        // last: it is neither good nor bad
    cell.isUnknown = true;
    return cell;
}

FigureModel::FigureModel(QList<FigureColumn> columns, Rows rows, Keys keys, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_rowsOf(std::move(rows)), m_keyOf(std::move(keys))
{
}

void FigureModel::setAnalysis(std::shared_ptr<const Analysis> analysis, bool isCurrent)
{
    if (analysis == m_analysis) {                        // the rows stay; they are only dimmed or lit
        m_isCurrent = isCurrent;
        if (!m_keys.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {StaleRole, Qt::ToolTipRole});
        return;
    }
    QStringList keys;
    for (int row = 0; analysis && row < m_rowsOf(*analysis); ++row)
        keys << m_keyOf(*analysis, row);
    const bool isReset = keys != m_keys;
    if (isReset)
        beginResetModel();
    m_analysis = std::move(analysis);
    m_isCurrent = isCurrent;
    m_keys = keys;
    m_orders.assign(std::size_t(m_columns.size()), {});
    if (isReset)
        endResetModel();
    else if (!m_keys.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FigureModel::refreshRows()
{
    m_orders.assign(std::size_t(m_columns.size()), {});
    if (!m_keys.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString FigureModel::keyAt(int row) const
{
    return m_keys.value(row);
}

int FigureModel::rowOf(const QString& key) const
{
    return int(m_keys.indexOf(key));
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_analysis)
        return {};
    const FigureColumn& column = m_columns[index.column()];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == StaleRole)
        return !m_isCurrent;
    const bool isNeeded = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == OrderRole || role == UnknownRole || role == GradeRole
                          || role == Qt::DecorationRole || role == Qt::AccessibleTextRole;
    if (!isNeeded)
        return {};
    if (role == OrderRole)
        return orderAt(index);
    const FigureCell cell = column.cell(*m_analysis, index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.grade.isEmpty() ? cell.text : tr("Grade %1, %2").arg(cell.grade, cell.text);
    case Qt::ToolTipRole:
        return m_isCurrent ? cell.tip : tr("Updating: this is the figure before the last edit.");
    case UnknownRole:
        return cell.isUnknown;
    case GradeRole:
        return cell.grade;
    case Qt::DecorationRole:
        return cell.icon.isEmpty() ? QVariant() : QVariant::fromValue(icon(cell.icon));
    default:
        return {};
    }
}

/// Sorting compares each row many times: a column's order is worked out once for an analysis.
double FigureModel::orderAt(const QModelIndex& index) const
{
    std::vector<double>& orders = m_orders[std::size_t(index.column())];
    if (orders.empty())
        for (int row = 0; row < rowCount(); ++row)
            orders.push_back(m_columns[index.column()].cell(*m_analysis, row).order);
    return orders[std::size_t(index.row())];
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::ToolTipRole)
        return m_columns[section].tip;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_columns[section].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}
