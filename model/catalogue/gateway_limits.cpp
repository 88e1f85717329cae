// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/gateway_limits.h"
#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>

namespace {
/// "64496-64511" or "23456".
void appendRange(QList<AsnRange>& ranges, const CatalogueNode& node, const QString& text)
{
    const QStringList ends = text.split(QLatin1Char('-'));
    bool isFrom = false;
    bool isTo = false;
    const AsnRange range{ends.first().toUInt(&isFrom), ends.last().toUInt(&isTo)};
    if (!isFrom || !isTo || ends.size() > 2 || range.from > range.to)
        node.fail(QCoreApplication::translate("Catalogue", "This is no range of AS numbers: %1").arg(text));
    ranges << range;
}

void appendNumbers(QList<AsnRange>& ranges, const CatalogueNode& node, const QString& key)
{
    for (const CatalogueNode& number : node.items(key)) {
        const auto asn = static_cast<std::uint32_t>(number.itself().value_or(0));
        ranges << AsnRange{asn, asn};
    }
}
}

bool contains(const QList<AsnRange>& ranges, std::uint32_t asn)
{
    for (const AsnRange& range : ranges)
        if (asn >= range.from && asn <= range.to)
            return true;
    return false;
}

QString toText(const QList<AsnRange>& ranges)
{
    QStringList texts;
    for (const AsnRange& range : ranges)
        texts << (range.from == range.to ? QString::number(range.from) : QStringLiteral("%1–%2").arg(range.from).arg(range.to));
    return texts.join(QStringLiteral(", "));
}

void readVpnGatewayLimits(const CatalogueNode& root, GatewayLimits& limits)
{
    const CatalogueNode bgp = root.child(QStringLiteral("bgp"));
    limits.defaultAsn = static_cast<std::uint32_t>(bgp.count(QStringLiteral("defaultAzureAsn")));
    appendNumbers(limits.vpnReservedAsns.value, bgp, QStringLiteral("azureReservedPublic"));
    appendNumbers(limits.vpnReservedAsns.value, bgp, QStringLiteral("azureReservedPrivate"));
    for (const QString& text : bgp.texts(QStringLiteral("ianaReserved")))
        appendRange(limits.vpnReservedAsns.value, bgp, text);
    limits.vpnReservedAsns.provenance = bgp.provenance();
    const CatalogueNode over = root.child(QStringLiteral("overPrivatePeering"));
    limits.privatePeeringSkus = {over.texts(QStringLiteral("skus")), over.provenance()};
}

void readExpressRouteGatewayLimits(const CatalogueNode& root, GatewayLimits& limits)
{
    const CatalogueNode subnet = root.child(QStringLiteral("gatewaySubnet"));
    limits.coexistencePrefix = {subnet.count(QStringLiteral("coexistenceRequired")), subnet.provenance(QStringLiteral("coexistenceSource"))};
    limits.sixteenCircuitsPrefix = {subnet.count(QStringLiteral("requiredFor16Circuits")), subnet.provenance()};
}

void readCircuitLimits(const CatalogueNode& root, GatewayLimits& limits)
{
    const CatalogueNode asn = root.child(QStringLiteral("asn"));
    const auto microsoft = static_cast<std::uint32_t>(asn.count(QStringLiteral("microsoft")));
    const CatalogueNode reserved = asn.child(QStringLiteral("reserved"));
    limits.expressRouteReservedAsns = {{{microsoft, microsoft}, {static_cast<std::uint32_t>(reserved.count(QStringLiteral("from"))), static_cast<std::uint32_t>(reserved.count(QStringLiteral("to")))}}, asn.provenance()};
    const CatalogueNode location = root.child(QStringLiteral("circuitsOfOneLocation"));
    limits.circuitsOfOneLocation = {location.count(QStringLiteral("toOneVirtualNetwork")), location.provenance()};
}
