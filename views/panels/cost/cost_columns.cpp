// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/cost/cost_columns.h"
#include "model/analysis/cost.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QLocale>
#include <limits>

namespace {
QString costColumnText(const char* text)
{
    return QCoreApplication::translate("CostColumns", text);
}

QString numberText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

FigureCell itemCell(const Analysis& analysis, const CostLine& line, int row)
{
    FigureCell cell;
    cell.text = line.item;
    cell.order = row;
    if (const auto kind = analysis.design.kindOf(line.object))
        cell.icon = QString::fromLatin1(info(*kind).icon);
    cell.tip = line.cautions.join(QLatin1Char('\n'));
    return cell;
}

FigureCell ownerCell(const Analysis& analysis, const CostLine& line, int row)
{
    FigureCell cell;
    cell.text = displayName(analysis.design, line.object);
    cell.tip = line.object.text;
    cell.order = row;
    return cell;
}

FigureCell quantityCell(const Analysis&, const CostLine& line, int)
{
    if (!line.quantity.hasValue())
        return unknownCell(line.quantity.reason);
    FigureCell cell;
    cell.text = QStringLiteral("%1 %2").arg(numberText(*line.quantity, 0), line.unit);
    cell.order = -*line.quantity;
    return cell;
}

FigureCell priceCell(const Analysis&, const CostLine& line, int)
{
    if (!line.unitPrice.hasValue())
        return unknownCell(line.unitPrice.reason);
    FigureCell cell;
    cell.text = costColumnText(QT_TRANSLATE_NOOP("CostColumns", "%1 / %2")).arg(numberText(*line.unitPrice, *line.unitPrice < 10 ? 3 : 2), line.unit);
    cell.order = -*line.unitPrice;
    cell.tip = line.cautions.join(QLatin1Char('\n'));
    return cell;
}

FigureCell amountCell(const Analysis&, const CostLine& line, int)
{
    if (!line.amount.hasValue()) {
        FigureCell cell = unknownCell(line.amount.reason);
        cell.order = -std::numeric_limits<double>::max();        // what is missing stands first
        return cell;
    }
    FigureCell cell;
    cell.text = moneyText(*line.amount);
    cell.order = -*line.amount;
    return cell;
}

FigureCell sourceCell(const Analysis&, const CostLine& line, int row)
{
    FigureCell cell;
    cell.order = row;
    if (!line.unitPrice.hasValue()) {
        cell.text = line.unitPrice.reason;
        cell.isUnknown = true;
    } else {
        const QString date = line.provenance.date.isEmpty() ? costColumnText(QT_TRANSLATE_NOOP("CostColumns", "undated")) : line.provenance.date;
        cell.text = line.provenance.basis == Basis::Contract ? costColumnText(QT_TRANSLATE_NOOP("CostColumns", "your quote")) : QStringLiteral("%1 · %2").arg(date, line.provenance.source);
        if (!line.provenance.confidence.isEmpty())
            cell.text += costColumnText(QT_TRANSLATE_NOOP("CostColumns", " · confidence %1")).arg(line.provenance.confidence);
    }
    cell.tip = cell.text;
    return cell;
}
}

QString moneyText(double amount)
{
    return numberText(amount, 2);
}

QList<FigureColumn> costColumns(CostOf cost)
{
    const auto of = [&cost](FigureCell (*cell)(const Analysis&, const CostLine&, int)) {
        return [cost, cell](const Analysis& analysis, int row) {
            const auto shown = cost();
            return shown && row < shown->lines.size() ? cell(analysis, shown->lines[row], row) : FigureCell();
        };
    };
    return {
        {costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Item")), {}, 350, false, {}, of(itemCell), 190},
        {costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Object")), {}, 140, false, {}, of(ownerCell), 90},
        {costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Quantity")), costColumnText(QT_TRANSLATE_NOOP("CostColumns", "In a month of 730 hours, as price lists count it.")), 104, true, {}, of(quantityCell)},
        {costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Unit price")), {}, 126, true, {}, of(priceCell)},
        {costColumnText(QT_TRANSLATE_NOOP("CostColumns", "A month")), {}, 104, true, {}, of(amountCell)},
        {costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Price as of")), costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Date and source of the price, or why there is none.")), 320, false, {}, of(sourceCell), 130},
    };
}

FigureColumn linkCostColumn(CostOf cost)
{
    return {costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Cost / month")),
            costColumnText(QT_TRANSLATE_NOOP("CostColumns", "What the link's own parts cost a month, each whole even where links share it.")), 110, true, {},
            [cost = std::move(cost)](const Analysis& analysis, int row) {
                const auto shown = cost ? cost() : nullptr;
                if (!shown)
                    return FigureCell();
                const LinkCost own = costOf(analysis, *shown, analysis.links[std::size_t(row)]);
                if (own.lines.isEmpty())
                    return FigureCell{QStringLiteral("–"), costColumnText(QT_TRANSLATE_NOOP("CostColumns", "No line of the bill is of this link's own.")), 0, false, {}, {}};
                if (own.lines.size() == own.unknown.size() && !own.unknown.isEmpty())
                    return unknownCell(costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Unknown:\n%1")).arg(own.unknown.join(QLatin1Char('\n'))));
                FigureCell cell;
                cell.order = -own.known;
                cell.text = QStringLiteral("%1%2 %3").arg(own.unknown.isEmpty() ? QString() : QStringLiteral("≥ "), numberText(own.known, 0), shown->currency);
                cell.tip = own.unknown.isEmpty() ? QString() : costColumnText(QT_TRANSLATE_NOOP("CostColumns", "Not counted, as it is unknown:\n%1")).arg(own.unknown.join(QLatin1Char('\n')));
                return cell;
            }};
}
