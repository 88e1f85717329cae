// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/results_cost.h"
#include "model/design/kind_info.h"
#include "model/io/text_table.h"
#include <QJsonArray>
#include <algorithm>

namespace {
QJsonValue valueOrNull(const Figure<double>& figure)
{
    return figure.hasValue() ? QJsonValue(*figure) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

bool hasKnownLine(const Cost& cost)
{
    return std::any_of(cost.lines.begin(), cost.lines.end(), [](const CostLine& line) { return line.amount.hasValue(); });
}

/// "1234.50 USD and 3 unknown", "unknown".
QString costSumText(const Cost& cost)
{
    if (!hasKnownLine(cost))
        return cost.unknown > 0 ? QStringLiteral("unknown") : QStringLiteral("nothing");
    const QString sum = QStringLiteral("%1 %2").arg(cost.known, 0, 'f', 2).arg(cost.currency);
    return cost.unknown > 0 ? QStringLiteral("%1 and %2 unknown").arg(sum).arg(cost.unknown) : sum;
}

QJsonObject lineJson(const CostLine& line)
{
    return {
        {"object", line.object.text},
        {"item", line.item},
        {"quantity", valueOrNull(line.quantity)},
        {"unit", textOrNull(line.unit)},
        {"unitPrice", valueOrNull(line.unitPrice)},
        {"amount", valueOrNull(line.amount)},
        {"basis", line.unitPrice.hasValue() ? QJsonValue(basisName(line.provenance.basis)) : QJsonValue(QJsonValue::Null)},
        {"source", textOrNull(line.provenance.source)},
        {"date", textOrNull(line.provenance.date)},
        {"confidence", textOrNull(line.provenance.confidence)},
        {"reason", textOrNull(line.amount.reason)},
        {"cautions", QJsonArray::fromStringList(line.cautions)},
    };
}
}

QJsonObject costJson(const Cost& cost)
{
    QJsonArray lines;
    for (const CostLine& line : cost.lines)
        lines << lineJson(line);
    return {{"monthly", hasKnownLine(cost) ? QJsonValue(cost.known) : QJsonValue(QJsonValue::Null)}, {"currency", cost.currency}, {"unknown", cost.unknown}, {"lines", lines}};
}

QJsonObject linkCostJson(const Cost& cost, const LinkCost& link)
{
    const bool hasKnown = link.lines.size() > link.unknown.size();
    return {{"amount", hasKnown ? QJsonValue(link.known) : QJsonValue(QJsonValue::Null)}, {"currency", cost.currency}, {"unknown", QJsonArray::fromStringList(link.unknown)}};
}

QString costText(const Analysis& analysis, const Cost& cost)
{
    if (cost.lines.isEmpty())
        return {};
    QList<QStringList> rows{{"Cost a month", "Object", "Quantity", "Unit price", "Amount", "As of"}};
    const auto text = [](const Figure<double>& figure, int digits) { return figure.hasValue() ? QString::number(*figure, 'f', digits) : QStringLiteral("unknown"); };
    for (const CostLine& line : cost.lines)
        rows << QStringList{line.item, displayName(analysis.design, line.object), text(line.quantity, 0) + QLatin1Char(' ') + line.unit, text(line.unitPrice, 3), text(line.amount, 2),
                            line.unitPrice.hasValue() ? line.provenance.date.isEmpty() ? QStringLiteral("undated") : line.provenance.date : QString()};
    return textTable(rows) + QStringLiteral("Together: %1 a month\n").arg(costSumText(cost));
}
