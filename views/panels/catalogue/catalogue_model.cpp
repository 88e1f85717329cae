// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/catalogue/catalogue_model.h"
#include "model/base/number_text.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/figures/figure_model.h"
#include "views/theme/icons.h"
#include <QCollator>
#include <QCoreApplication>
#include <QMimeData>
#include <algorithm>

namespace {
/// What a text is sorted by: quantities by their size, all else as people sort names.
std::optional<double> quantityOf(const QString& text)
{
    if (text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
    if (const auto bandwidth = parseBandwidth(text))
        return bandwidth->mbps();
    if (const auto availability = parseAvailability(text))
        return availability->up();
    bool isNumber = false;
    const double number = plainAmount(text).section(QLatin1Char(' '), 0, 0).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}
}

FigureAge ageOfCard(const CatalogueCard& card, const QDate& today, int months)
{
    FigureAge worst = ageOf(card.provenance, today, months);
    for (const CatalogueFact& fact : card.facts) {
        const FigureAge age = ageOf(fact.provenance, today, months);
        if (age == FigureAge::Old || (age == FigureAge::Undated && worst == FigureAge::Current))
            worst = age;
    }
    return worst;
}

QString ageText(FigureAge age, int months)
{
    switch (age) {
    case FigureAge::Current: return {};
    case FigureAge::Old:
        return months == 1 ? QCoreApplication::translate("Catalogue", "older than a month") : QCoreApplication::translate("Catalogue", "older than %1 months").arg(months);
    case FigureAge::Undated: return QCoreApplication::translate("Catalogue", "undated");
    }
    return {};
}

QString iconOfCategory(CatalogueCategory category)
{
    switch (category) {
    case CatalogueCategory::PeeringLocation: return QStringLiteral("peering-location");
    case CatalogueCategory::Region: return QStringLiteral("region");
    case CatalogueCategory::VpnGatewaySku:
    case CatalogueCategory::ExpressRouteGatewaySku: return QStringLiteral("virtual-network-gateway");
    case CatalogueCategory::Circuit:
    case CatalogueCategory::DirectPort: return QStringLiteral("express-route-circuit");
    case CatalogueCategory::VirtualWan: return QStringLiteral("virtual-hub");
    case CatalogueCategory::Sla:
    case CatalogueCategory::DefaultAvailability:
    case CatalogueCategory::Reliability: return QStringLiteral("availability");
    case CatalogueCategory::Price: return QStringLiteral("cost");
    case CatalogueCategory::RepairTime: return QStringLiteral("pending");
    case CatalogueCategory::Latency: return QStringLiteral("latency");
    case CatalogueCategory::IpsecAlgorithm: return QStringLiteral("lock");
    case CatalogueCategory::Rule: return QStringLiteral("info");
    }
    return {};
}

CatalogueModel::CatalogueModel(QObject* parent) : QAbstractTableModel(parent) {}

void CatalogueModel::setSearch(std::shared_ptr<const CatalogueSearch> search)
{
    beginResetModel();
    m_search = std::move(search);
    order();
    endResetModel();
}

void CatalogueModel::find(const QString& query, std::optional<CatalogueCategory> category, bool onlyOwn)
{
    beginResetModel();
    if (m_category != category)
        m_sortColumn = -1;
    m_query = query;
    m_onlyOwn = onlyOwn;
    m_category = category;
    order();
    endResetModel();
}

void CatalogueModel::setAge(const QDate& today, int months)
{
    m_today = today;
    m_months = months;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CatalogueModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (m_sortColumn == column && m_sortOrder == sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    order();
    endResetModel();
}

void CatalogueModel::order()
{
    m_rows = m_search ? m_search->find(m_query, m_category) : QList<int>();
    if (m_onlyOwn)
        m_rows.removeIf([this](int row) { return !m_search->cards()[row].isOverlaid(); });
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    struct Key { std::optional<double> quantity; QString text; int row; };
    std::vector<Key> keys;
    for (const int row : m_rows) {
        const QString text = textAt(m_search->cards()[row], m_sortColumn);
        keys.push_back({quantityOf(text), text, row});
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(keys.begin(), keys.end(), [&](const Key& left, const Key& right) {
        if (left.quantity.has_value() != right.quantity.has_value())
            return left.quantity.has_value();                    // what has no number stands last, whichever way
        if (left.quantity && *left.quantity != *right.quantity)
            return m_sortOrder == Qt::AscendingOrder ? *left.quantity < *right.quantity : *left.quantity > *right.quantity;
        const int texts = left.quantity ? 0 : collator.compare(left.text, right.text);
        return m_sortOrder == Qt::AscendingOrder ? texts < 0 : texts > 0;
    });
    m_rows.clear();
    for (const Key& key : keys)
        m_rows << key.row;
}

const CatalogueCard* CatalogueModel::cardAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_search->cards()[m_rows[row]] : nullptr;
}

int CatalogueModel::rowOf(const QString& card) const
{
    return m_search ? int(m_rows.indexOf(m_search->indexOf(card))) : -1;
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2 + (m_category ? int(columnsOf(*m_category).size()) : 2);
}

QString CatalogueModel::textAt(const CatalogueCard& card, int column) const
{
    if (column == 0)
        return card.name;
    if (column == columnCount() - 1)
        return card.provenance.date.isEmpty() ? tr("undated") : card.provenance.date;
    if (m_category)
        return card.cells.value(column - 1);
    return column == 1 ? categoryLabel(card.category) : card.brief;
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    const CatalogueCard* card = index.isValid() ? cardAt(index.row()) : nullptr;
    if (!card)
        return {};
    const bool isDate = index.column() == columnCount() - 1;
    const FigureAge age = isDate ? ageOfCard(*card, m_today, m_months) : FigureAge::Current;
    switch (role) {
    case Qt::DisplayRole:
        if (isDate && age == FigureAge::Old)
            return tr("%1, some %2").arg(textAt(*card, index.column()), ageText(age, m_months));
        if (index.column() == 0 && card->isOverlaid())
            return tr("%1 (own figures)").arg(card->name);
        return textAt(*card, index.column());
    case Qt::DecorationRole:
        if (index.column() == 0)
            return icon(iconOfCategory(card->category));
        return isDate && age == FigureAge::Old ? QVariant(icon(QStringLiteral("warning"))) : QVariant();
    case Qt::ToolTipRole:
        return isDate ? tr("Source: %1").arg(card->provenance.source) : textAt(*card, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case FigureModel::UnknownRole:
        return textAt(*card, index.column()) == QCoreApplication::translate("CatalogueCard", "unknown") || isDate;
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Name");
    if (section == columnCount() - 1)
        return tr("As of");
    if (m_category)
        return columnsOf(*m_category).value(section - 1);
    return section == 1 ? tr("List") : tr("In short");
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex& index) const
{
    const CatalogueCard* card = cardAt(index.row());
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return card && card->place ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CatalogueModel::mimeTypes() const
{
    return {QString::fromLatin1(cardMimeType)};
}

QMimeData* CatalogueModel::mimeData(const QModelIndexList& indexes) const
{
    const CatalogueCard* card = indexes.isEmpty() ? nullptr : cardAt(indexes.first().row());
    if (!card)
        return nullptr;
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(cardMimeType), card->key.toUtf8());
    return mime;
}
