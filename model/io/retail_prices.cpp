// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/retail_prices.h"
#include "model/io/json_tree.h"
#include "model/io/retail_meters.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <map>

namespace {
/// A price with what decides between several of the same meter.
struct DatedPrice
{
    Price price;
    QString start;
    bool isPrimary = true;
};

/// "1 Hour", "1/Month", "100 GB": how many of which unit.
std::optional<std::pair<double, PriceUnit>> unitOf(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]+)\\s*[ /]\\s*(Hours?|Months?|GB)$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    const double count = match.captured(1).toDouble();
    if (!match.hasMatch() || count <= 0)
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    return std::pair(count, unit.startsWith(QLatin1Char('h')) ? PriceUnit::Hour : unit.startsWith(QLatin1Char('m')) ? PriceUnit::Month : PriceUnit::Gigabyte);
}

class RetailReader
{
public:
    RetailReader(const QString& source, const ReadLimits& limits) : m_source(source), m_limits(limits) {}

    void readRoot(const QJsonValue& root)
    {
        if (root.isArray())
            for (qsizetype i = 0; i < root.toArray().size(); ++i)
                readPage(root.toArray()[i], pointerTo({}, i));
        else
            readPage(root, {});
        if (outcome.errors.isEmpty() && m_found.empty())
            fail({}, QCoreApplication::translate("PriceFile", "The file has no price of anything that a design is made of: take those of ExpressRoute, VPN Gateway, Bandwidth, Virtual Network, Virtual WAN, Azure Firewall and Azure Route Server."));
    }

    void finish()
    {
        if (!outcome.errors.isEmpty())
            return;
        QList<Price> prices;
        for (const auto& [key, dated] : m_found)
            prices.append(dated.price);
        outcome.prices = PriceList(prices);
    }

    PriceFileOutcome outcome;

private:
    void fail(const QString& where, const QString& message)
    {
        if (outcome.errors.size() < m_limits.errors)
            outcome.errors.append({message, where});
    }

    void readPage(const QJsonValue& page, const QString& where)
    {
        const QJsonValue items = page[QLatin1String("Items")];
        if (!page.isObject() || !items.isArray()) {
            fail(where, QCoreApplication::translate("PriceFile", "A page of Azure's Retail Prices is an object with a list \"Items\"."));
            return;
        }
        const QJsonArray list = items.toArray();
        const QString within = pointerTo(where, QStringLiteral("Items"));
        for (qsizetype i = 0; i < list.size(); ++i)
            readItem(list[i], pointerTo(within, i), page[QLatin1String("BillingCurrency")].toString());
    }

    void readItem(const QJsonValue& item, const QString& where, const QString& currency)
    {
        if (!item.isObject()) {
            fail(where, QCoreApplication::translate("PriceFile", "An item is an object."));
            return;
        }
        const auto text = [&](const char* key) { return item[QLatin1String(key)].toString(); };
        const QString region = text("armRegionName");
        const QString stated = region.isEmpty() ? text("location") : region;
        const QString place = stated == QLatin1String("Global") ? QString() : stated;    // one price for all regions
        const auto key = priceKeyOf({text("serviceName"), text("productName"), text("skuName"), text("meterName"), place});
        const QString type = text("type");
        if (!key || (!type.isEmpty() && type != QLatin1String("Consumption"))) {
            ++outcome.ignored;
            return;
        }
        const QJsonValue price = item[QLatin1String("retailPrice")];
        if (!price.isDouble() || price.toDouble() < 0) {
            fail(pointerTo(where, QStringLiteral("retailPrice")), QCoreApplication::translate("PriceFile", "A price is a number, 0 or more."));
            return;
        }
        const auto unit = unitOf(text("unitOfMeasure"));
        if (!unit) {
            fail(pointerTo(where, QStringLiteral("unitOfMeasure")), QCoreApplication::translate("PriceFile", "The unit is that of an hour, a month or a GB, such as \"1 Hour\"."));
            return;
        }
        const QString own = text("currencyCode");
        if (own.isEmpty() && currency.isEmpty()) {
            fail(pointerTo(where, QStringLiteral("currencyCode")), QCoreApplication::translate("PriceFile", "The currency is missing."));
            return;
        }
        const QString start = text("effectiveStartDate").left(10);
        DatedPrice dated;
        dated.price = {*key, price.toDouble() / unit->first, own.isEmpty() ? currency : own, unit->second, item[QLatin1String("tierMinimumUnits")].toDouble() * unit->first,
                       {Basis::Published, m_source, start, {}, {}}};
        dated.start = start;
        dated.isPrimary = item[QLatin1String("isPrimaryMeterRegion")].toBool(true);
        keep(dated);
    }

    void keep(const DatedPrice& dated)
    {
        const Key key{static_cast<int>(dated.price.key.meter), dated.price.key.variant, dated.price.key.place, dated.price.currency, dated.price.from};
        const auto [at, isNew] = m_found.try_emplace(key, dated);
        const auto rank = [](const DatedPrice& price) { return std::tuple(price.start, price.isPrimary, price.price.amount); };
        if (!isNew && rank(dated) > rank(at->second))
            at->second = dated;
    }

    using Key = std::tuple<int, QString, QString, QString, double>;
    QString m_source;
    ReadLimits m_limits;
    std::map<Key, DatedPrice> m_found;
};
}

PriceFileOutcome readRetailPrices(const QByteArray& bytes, const QString& source, const ReadLimits& limits)
{
    const JsonTree tree = parseJson(bytes, limits);
    if (tree.root.isUndefined() || !tree.errors.isEmpty())
        return {std::nullopt, 0, tree.errors};
    RetailReader reader(source, limits);
    reader.readRoot(tree.root);
    reader.finish();
    QSet<QString> pointers;
    for (const Error& error : reader.outcome.errors)
        pointers << error.where;
    const QHash<QString, int> lines = pointers.isEmpty() ? QHash<QString, int>() : linesOf(bytes, pointers);
    for (Error& error : reader.outcome.errors)
        error.line = lines.value(error.where);
    return reader.outcome;
}

PriceFileOutcome loadRetailPrices(const QString& path, const ReadLimits& limits)
{
    QFile file(path);
    const auto refuse = [&](const QString& message) { return PriceFileOutcome{std::nullopt, 0, {{message, path}}}; };
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QCoreApplication::translate("PriceFile", "The file cannot be read: %1.").arg(file.errorString()));
    if (file.size() > limits.bytes)
        return refuse(QCoreApplication::translate("PriceFile", "The file is too large."));
    return readRetailPrices(file.readAll(), QCoreApplication::translate("PriceFile", "Azure Retail Prices, %1").arg(QFileInfo(path).fileName()), limits);
}
