// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/failures/failure_model.h"
#include "model/design/kind_info.h"
#include "views/canvas/failure_view.h"
#include "views/panels/figures/figure_model.h"
#include "views/theme/icons.h"
#include <algorithm>
#include <cmath>
#include <limits>

void FailureModel::setFailures(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const FailureTable> table)
{
    beginResetModel();
    m_analysis = std::move(analysis);
    m_table = m_analysis ? std::move(table) : nullptr;
    m_severities.clear();
    m_counts = {};
    if (m_table)
        m_background = backgroundOf(*m_analysis, *m_table);
    if (m_table)
        for (const FailureResult& failure : m_table->failures) {
            m_severities.push_back(severityOf(m_background, failure));
            ++m_counts[static_cast<std::size_t>(m_severities.back())];
        }
    arrange();
    endResetModel();
}

void FailureModel::setCurrent(bool isCurrent)
{
    if (isCurrent == m_isCurrent)
        return;
    m_isCurrent = isCurrent;
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {FigureModel::StaleRole, Qt::ToolTipRole});
}

void FailureModel::setFilter(const QString& text, std::optional<FailureSeverity> severity)
{
    if (text == m_filter && severity == m_wanted)
        return;
    beginResetModel();
    m_filter = text;
    m_wanted = severity;
    arrange();
    endResetModel();
}

void FailureModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> rows = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    std::vector<int> rowOf(m_severities.size(), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rowOf[static_cast<std::size_t>(m_order[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (const QModelIndex& one : before)
        after << index(rowOf[static_cast<std::size_t>(rows[static_cast<std::size_t>(one.row())])], one.column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

bool FailureModel::isShown(std::size_t at) const
{
    if (m_wanted && m_severities[at] != *m_wanted)
        return false;
    const FailureResult& failure = m_table->failures[at];
    return m_filter.isEmpty() || failureName(*m_analysis, failure).contains(m_filter, Qt::CaseInsensitive) || failureKindText(*m_analysis, failure).contains(m_filter, Qt::CaseInsensitive);
}

/// What a number column sorts by; greater is worse, so that a first click can show the worst above.
double FailureModel::orderOf(const FailureResult& failure, FailureSeverity severity, int column) const
{
    switch (column) {
    case EffectColumn: {
        const double size = severity == FailureSeverity::PairsDown      ? static_cast<double>(failure.pairsDown.size())
                            : severity == FailureSeverity::DemandsUnmet ? static_cast<double>(newlyUnmet(m_background, failure).size())
                            : severity == FailureSeverity::Overloaded   ? failure.worst.utilisation
                            : severity == FailureSeverity::LessCapacity ? failure.pairsWeakened
                                                                        : static_cast<double>(failure.pairsRerouted.size());
        return static_cast<int>(severity) * 1e9 + std::min(size, 1e8);
    }
    case PairsColumn: return static_cast<double>(failure.pairsDown.size());
    case DemandsColumn: return static_cast<double>(newlyUnmet(m_background, failure).size());
    case UtilisationColumn: return failure.worst.link.isEmpty() ? -1 : failure.worst.utilisation;
    case CapacityColumn: return failure.lowest.pair < 0 ? -std::numeric_limits<double>::infinity() : -failure.lowest.mbps;
    case RerouteColumn: return static_cast<double>(failure.pairsRerouted.size());
    default: return 0;
    }
}

void FailureModel::arrange()
{
    m_order.clear();
    for (std::size_t i = 0; i < m_severities.size(); ++i)
        if (isShown(i))
            m_order.push_back(static_cast<int>(i));
    const bool isText = m_sortColumn == FailureColumn || m_sortColumn == KindColumn;
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    // The worst first among equals, then the order of the components: the same design gives the same table.
    std::vector<double> effects(m_severities.size()), keys(m_severities.size());
    QStringList texts;
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        const FailureResult& failure = m_table->failures[i];
        effects[i] = orderOf(failure, m_severities[i], EffectColumn);
        if (isText)
            texts << (m_sortColumn == KindColumn ? failureKindText(*m_analysis, failure) : failureName(*m_analysis, failure));
        else
            keys[i] = orderOf(failure, m_severities[i], m_sortColumn);
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        const auto i = static_cast<std::size_t>(a), j = static_cast<std::size_t>(b);
        if (isText && texts[a] != texts[b])
            return (QString::localeAwareCompare(texts[a], texts[b]) < 0) != isDescending;
        if (!isText && keys[i] != keys[j])
            return isDescending ? keys[i] > keys[j] : keys[i] < keys[j];
        return effects[i] > effects[j];
    });
}

QStringList FailureModel::namesAt(int row) const
{
    QStringList names;
    if (row >= 0 && row < rowCount())
        for (const int component : failureAt(row).components)
            names << m_analysis->componentName(component);
    return names;
}

int FailureModel::rowOfNames(const QStringList& names) const
{
    for (int row = 0; !names.isEmpty() && row < rowCount(); ++row)
        if (failureAt(row).components.size() == static_cast<std::size_t>(names.size()) && namesAt(row) == names)
            return row;
    return -1;
}

double FailureModel::shareAt(int row) const
{
    const FailureResult& failure = failureAt(row);
    const auto of = [](double part, double all) { return all > 0 ? part / all : 0; };
    switch (severityAt(row)) {
    case FailureSeverity::PairsDown: return of(static_cast<double>(failure.pairsDown.size()), static_cast<double>(m_analysis->pairs.size()));
    case FailureSeverity::DemandsUnmet: return of(static_cast<double>(newlyUnmet(m_background, failure).size()), static_cast<double>(m_analysis->design.all<Demand>().size()));
    case FailureSeverity::Overloaded: return of(failure.worst.utilisation - 1, 1);
    case FailureSeverity::LessCapacity: return of(failure.pairsWeakened, static_cast<double>(m_analysis->pairs.size()));
    case FailureSeverity::Rerouted: return of(static_cast<double>(failure.pairsRerouted.size()), static_cast<double>(m_analysis->pairs.size()));
    case FailureSeverity::Harmless: break;
    }
    return 0;
}

QString FailureModel::textAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return QStringLiteral("%1 (%2): %3").arg(failureName(*m_analysis, failureAt(row)), failureKindText(*m_analysis, failureAt(row)), effectText(m_background, failureAt(row)));
}

int FailureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FailureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FailureModel::lowestText(const FailureResult& failure) const
{
    if (failure.lowest.pair < 0)
        return QStringLiteral("–");
    return std::isfinite(failure.lowest.mbps) ? toText(Bandwidth::mbps(failure.lowest.mbps)) : tr("unknown");
}

QString FailureModel::cellText(int row, int column) const
{
    const FailureResult& failure = failureAt(row);
    const auto count = [](auto size) { return size == 0 ? QStringLiteral("–") : QString::number(size); };
    switch (column) {
    case FailureColumn: return failureName(*m_analysis, failure);
    case KindColumn: return failureKindText(*m_analysis, failure);
    case EffectColumn: return effectText(m_background, failure);
    case PairsColumn: return count(failure.pairsDown.size());
    case DemandsColumn: return count(newlyUnmet(m_background, failure).size());
    case UtilisationColumn: return failure.worst.link.isEmpty() ? QStringLiteral("–") : QStringLiteral("%1 · %2").arg(utilisationText(failure.worst.utilisation), displayName(m_analysis->design, failure.worst.link));
    case CapacityColumn: return lowestText(failure);
    case RerouteColumn: return count(failure.pairsRerouted.size());
    default: return {};
    }
}

QString FailureModel::cellTip(int row, int column) const
{
    const FailureResult& failure = failureAt(row);
    if (!m_isCurrent)
        return tr("Updating: this is what the failure did before the last edit.");
    if (column == CapacityColumn && failure.lowest.pair >= 0) {
        const PairResult& pair = m_analysis->pairs[static_cast<std::size_t>(failure.lowest.pair)];
        return tr("%1 with %2").arg(displayName(m_analysis->design, pair.from), displayName(m_analysis->design, pair.to));
    }
    if (column == DemandsColumn && !m_background.demandsUnmet.isEmpty())
        return tr("Beside those that are never met: %1.").arg(m_background.demandsUnmet.size());
    const bool isLong = failure.components.size() > 1;      // one name fits its column
    return column == KindColumn || (isLong && column <= EffectColumn) ? cellText(row, column) : QString();
}

QVariant FailureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_table || index.row() >= rowCount())
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return cellText(index.row(), column);
    case Qt::ToolTipRole: return cellTip(index.row(), column);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column == PairsColumn || column == DemandsColumn || column == CapacityColumn || column == RerouteColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole: return column == EffectColumn ? QVariant::fromValue(icon(severityIcon(severityAt(index.row())), severityTint(severityAt(index.row())).ink)) : QVariant();
    case FigureModel::StaleRole: return !m_isCurrent;
    case FigureModel::UnknownRole: return column > EffectColumn && cellText(index.row(), column) == QStringLiteral("–");
    case FigureModel::OrderRole: return orderOf(failureAt(index.row()), severityAt(index.row()), column);
    default: return {};
    }
}

QVariant FailureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[]{tr("Failure"), tr("Kind"), tr("Effect"), tr("Pairs down"), tr("Demands not met"), tr("Worst utilisation"), tr("Lowest capacity"), tr("Reroutes")};
    const QString tips[]{tr("What is down."), {}, tr("What it does at worst."), tr("Sites and virtual networks that lose each other."), tr("Traffic demands that the rest cannot carry."),
                         tr("The link with the highest share of its capacity in use."), tr("The lowest bandwidth of a pair that the failure touches and that stays connected."), tr("Pairs that use other routes than before.")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::ToolTipRole)
        return tips[section];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == PairsColumn || section == DemandsColumn || section == CapacityColumn || section == RerouteColumn ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}
