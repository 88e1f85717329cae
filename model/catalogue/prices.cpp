// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>

namespace {
double readPrice(const CatalogueNode& node, const QString& key)
{
    const double price = node.number(key);
    if (price < 0)
        node.fail(QCoreApplication::translate("Catalogue", "A price is 0 or more."), key);
    return price;
}
}

PriceList readPrices(const CatalogueNode& root)
{
    PriceList prices;
    for (const CatalogueNode& node : root.items(QStringLiteral("observed")))
        prices.observed.append({node.text(QStringLiteral("item")), readPrice(node, QStringLiteral("price")), node.text(QStringLiteral("currency")), node.text(QStringLiteral("unit")),
            node.text(QStringLiteral("regionOrZone")), node.optionalNumber(QStringLiteral("fromGb")), node.optionalNumber(QStringLiteral("toGb")), node.provenance()});
    for (const CatalogueNode& node : root.items(QStringLiteral("circuitPortFees")))
        prices.circuitPortFees.append({node.count(QStringLiteral("zone")), node.text(QStringLiteral("tier")), node.text(QStringLiteral("family")), node.bandwidth(QStringLiteral("mbps")),
            readPrice(node, QStringLiteral("usdPerMonth")), node.provenance()});
    prices.unknownItems = root.texts(QStringLiteral("unknownItems"));
    return prices;
}

const CircuitPortFee* PriceList::circuitPortFee(int zone, const QString& tier, const QString& family, Bandwidth bandwidth) const
{
    for (const CircuitPortFee& fee : circuitPortFees)
        if (fee.zone == zone && fee.tier == tier && fee.family == family && fee.bandwidth == bandwidth)
            return &fee;
    return nullptr;
}
