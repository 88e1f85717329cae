// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/pair_matrix_model.h"
#include "model/design/kind_info.h"
#include <QCollator>
#include <algorithm>
#include <limits>
#include <numeric>

namespace {
/// The worst of a row or column: what it is ordered by.
struct WorstOf
{
    double badness = -std::numeric_limits<double>::infinity();
    int known = 0;
    int notConnected = 0;

    void add(const std::optional<double>& one, bool isConnected)
    {
        notConnected += !isConnected;
        if (!one)
            return;
        ++known;
        badness = std::max(badness, *one);
    }
    /// Those without any figure come last, whatever the figure.
    bool isBefore(const WorstOf& other) const
    {
        if ((known > 0) != (other.known > 0))
            return known > 0;
        return badness != other.badness ? badness > other.badness : notConnected > other.notConnected;
    }
};

void sortByName(std::vector<int>& order, const QStringList& names)
{
    QCollator collator;
    collator.setNumericMode(true);                       // "Branch 2" before "Branch 10"
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(names.size()));
    for (const QString& name : names)
        keys.push_back(collator.sortKey(name));
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; });
}
}

PairMatrixModel::PairMatrixModel(QObject* parent) : QAbstractTableModel(parent) {}

void PairMatrixModel::setAnalysis(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const FailureTable> failures, bool isCurrent)
{
    const bool isSame = analysis == m_analysis;
    if (isSame && (failures == m_failures || !figure().isOfFailures)) {
        m_failures = std::move(failures);
        setCurrent(isCurrent);
        return;
    }
    if (figure().isOfFailures && m_failures && analysis && !failures) {
        setCurrent(false);                               // the figures before the edit stay until the new ones are there
        return;
    }
    m_analysis = std::move(analysis);
    m_failures = std::move(failures);
    m_isCurrent = isCurrent;
    if (!isSame)
        takeNames();
    arrange();
}

void PairMatrixModel::setCurrent(bool isCurrent)
{
    if (std::exchange(m_isCurrent, isCurrent) != isCurrent && !m_rows.empty() && !m_columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {StaleRole});
}

void PairMatrixModel::takeNames()
{
    m_siteNames.clear();
    m_networkNames.clear();
    if (!m_analysis || m_analysis->pairs.empty())
        return;
    const std::size_t networks = std::size_t(m_analysis->networkIndex.size());
    for (std::size_t i = 0; i < m_analysis->pairs.size(); i += networks)
        m_siteNames << displayName(m_analysis->design, m_analysis->pairs[i].from);
    for (std::size_t i = 0; i < networks; ++i)
        m_networkNames << displayName(m_analysis->design, m_analysis->pairs[i].to);
}

void PairMatrixModel::setFigure(int figure)
{
    m_figure = std::clamp(figure, 0, int(pairFigures().size()) - 1);
    arrange();
}

void PairMatrixModel::setOrder(MatrixOrder order)
{
    m_order = order;
    arrange();
}

void PairMatrixModel::setFilter(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

/// The indices whose name has every word; a word that only the other names have says nothing about these.
std::vector<int> PairMatrixModel::matching(const QStringList& names, const QStringList& others) const
{
    std::vector<int> found(std::size_t(names.size()));
    std::iota(found.begin(), found.end(), 0);
    const auto has = [](const QStringList& list, const QString& word) {
        return std::any_of(list.begin(), list.end(), [&](const QString& name) { return name.contains(word, Qt::CaseInsensitive); });
    };
    for (const QString& word : m_words)
        if (has(names, word) || !has(others, word))
            std::erase_if(found, [&](int i) { return !names[i].contains(word, Qt::CaseInsensitive); });
    return found;
}

void PairMatrixModel::arrange()
{
    // 1. What is shown, by name.
    std::vector<int> rows = matching(m_siteNames, m_networkNames);
    std::vector<int> columns = matching(m_networkNames, m_siteNames);
    sortByName(rows, m_siteNames);
    sortByName(columns, m_networkNames);

    // 2. The range of the figure, over all pairs: a filter changes no colours.
    double least = std::numeric_limits<double>::infinity(), greatest = -least;
    std::vector<WorstOf> worstOfSite(std::size_t(m_siteNames.size())), worstOfNetwork(std::size_t(m_networkNames.size()));
    for (int site = 0; site < m_siteNames.size(); ++site)
        for (int network = 0; network < m_networkNames.size(); ++network) {
            const PairResult& pair = pairOf(site, network);
            const std::optional<double> badness = figure().badness(source(), pair);
            worstOfSite[std::size_t(site)].add(badness, pair.isConnected());
            worstOfNetwork[std::size_t(network)].add(badness, pair.isConnected());
            if (badness) {
                least = std::min(least, *badness);
                greatest = std::max(greatest, *badness);
            }
        }
    m_scale = least <= greatest ? figure().scale(least, greatest) : HeatScale{};

    // 3. The order.
    if (m_order == MatrixOrder::WorstFirst) {
        const auto sortByWorst = [](std::vector<int>& order, const std::vector<WorstOf>& worst) {
            std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return worst[std::size_t(a)].isBefore(worst[std::size_t(b)]); });
        };
        sortByWorst(rows, worstOfSite);
        sortByWorst(columns, worstOfNetwork);
    }
    const bool isReset = rows.size() != m_rows.size() || columns.size() != m_columns.size();
    if (isReset)
        beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    if (isReset) {
        endResetModel();
    } else if (!m_rows.empty() && !m_columns.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    emit arranged();
}

const PairResult& PairMatrixModel::pairOf(int site, int network) const
{
    return m_analysis->pairs[std::size_t(site) * std::size_t(m_networkNames.size()) + std::size_t(network)];
}

const PairResult* PairMatrixModel::pairAt(const QModelIndex& index) const
{
    return index.isValid() ? &pairOf(m_rows[std::size_t(index.row())], m_columns[std::size_t(index.column())]) : nullptr;
}

ObjectId PairMatrixModel::siteAt(int row) const
{
    return row < 0 || row >= rowCount() ? ObjectId() : pairOf(m_rows[std::size_t(row)], 0).from;
}

ObjectId PairMatrixModel::networkAt(int column) const
{
    return column < 0 || column >= columnCount() ? ObjectId() : pairOf(0, m_columns[std::size_t(column)]).to;
}

QModelIndex PairMatrixModel::indexOf(const ObjectId& from, const ObjectId& to) const
{
    const PairResult* pair = m_analysis ? m_analysis->pair(from, to) : nullptr;
    if (!pair)
        return {};
    const auto place = int(pair - m_analysis->pairs.data());
    const int networks = int(m_networkNames.size());
    const auto row = std::find(m_rows.begin(), m_rows.end(), place / networks);
    const auto column = std::find(m_columns.begin(), m_columns.end(), place % networks);
    return row == m_rows.end() || column == m_columns.end() ? QModelIndex() : index(int(row - m_rows.begin()), int(column - m_columns.begin()));
}

int PairMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PairMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PairMatrixModel::data(const QModelIndex& index, int role) const
{
    const PairResult* pair = pairAt(index);
    if (!pair)
        return {};
    const std::optional<double> badness = role == StepRole || role == StateRole ? figure().badness(source(), *pair) : std::nullopt;
    switch (role) {
    case StaleRole:
        return !m_isCurrent;
    case StateRole:
        return !pair->isConnected() ? NotConnected : !badness ? Unknown : Known;
    case StepRole:
        return badness ? m_scale.stepOf(*badness) : -1;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::DisplayRole:
        return pair->isConnected() ? figure().cell(source(), *pair).text : QStringLiteral("–");
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString names = tr("%1 to %2").arg(displayName(m_analysis->design, pair->from), displayName(m_analysis->design, pair->to));
        if (!pair->isConnected())
            return tr("%1: not connected. %2").arg(names, pair->availability.reason);
        const FigureCell cell = figure().cell(source(), *pair);
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2: %3").arg(names, figure().title, cell.text);
        if (!m_isCurrent)
            return tr("Updating: this is the figure before the last edit.");
        return QStringLiteral("%1\n%2: %3\n%4").arg(names, figure().title, cell.text, cell.tip);
    }
    default:
        return {};
    }
}

QVariant PairMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto& order = orientation == Qt::Horizontal ? m_columns : m_rows;
    if (section < 0 || section >= int(order.size()))
        return {};
    const QString name = (orientation == Qt::Horizontal ? m_networkNames : m_siteNames).value(order[std::size_t(section)]);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return orientation == Qt::Horizontal ? tr("Virtual network %1").arg(name) : tr("Site %1").arg(name);
    case Qt::ToolTipRole:
        return orientation == Qt::Horizontal ? tr("%1\nA click chooses the virtual network on the canvas.").arg(name) : tr("%1\nA click chooses the site on the canvas.").arg(name);
    default:
        return {};
    }
}
