// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>

namespace {
Price readPrice(const CatalogueNode& node, const QString& currency)
{
    Price price;
    if (const auto meter = priceMeterFromName(node.text(QStringLiteral("meter"))))
        price.key.meter = *meter;
    else
        node.fail(QCoreApplication::translate("Catalogue", "There is no such meter."), QStringLiteral("meter"));
    price.key.variant = node.optionalText(QStringLiteral("variant"));
    price.key.place = node.optionalText(QStringLiteral("place"));
    price.amount = node.number(QStringLiteral("price"));
    if (price.amount < 0)
        node.fail(QCoreApplication::translate("Catalogue", "A price is 0 or more."), QStringLiteral("price"));
    price.currency = currency;
    if (const auto unit = priceUnitFromName(node.text(QStringLiteral("unit"))))
        price.unit = *unit;
    else
        node.fail(QCoreApplication::translate("Catalogue", "A price is for an hour, a month or a GB."), QStringLiteral("unit"));
    price.from = node.optionalNumber(QStringLiteral("from")).value_or(0);
    price.provenance = node.provenance();
    return price;
}
}

PriceList readPrices(const CatalogueNode& root)
{
    const QString currency = root.text(QStringLiteral("currency"));
    QList<Price> prices;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("prices")))
        prices.append(readPrice(node, currency));
    PriceList list(prices);
    const CatalogueNode included = root.child(QStringLiteral("included"));
    list.includedTunnels = Sourced<int>{included.count(QStringLiteral("s2sTunnels")), included.provenance()};
    list.includedP2sConnections = Sourced<int>{included.count(QStringLiteral("p2sConnections")), included.provenance()};
    list.unknownItems = root.texts(QStringLiteral("unknownItems"));
    return list;
}
