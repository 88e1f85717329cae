// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/resiliency_score.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// The multiplier of a test; halved when fewer locations were tested than the index looks at.
double testMultiplier(const FailoverTest& test, const ResiliencyIndexTable& table)
{
    return table.multiplier(test.ageDays) * (test.locations < table.testLocations ? table.oneLocationFactor : 1.0);
}

QString routesText(const RouteReach& routes)
{
    if (routes.locations == 0)
        return QCoreApplication::translate("analysis", "No route is advertised to this gateway: link a router to its circuits.");
    if (routes.locations > 1)
        return QCoreApplication::translate("analysis", "Every route is advertised over two distinct peering locations.");
    return routes.isMetro ? QCoreApplication::translate("analysis", "Routes are advertised over ExpressRoute Metro only.")
                          : QCoreApplication::translate("analysis", "Routes are advertised over a single peering location.");
}

QString testText(const ResiliencyIndexInput& input, const ResiliencyIndexTable& table)
{
    if (input.locations < table.testLocations)
        return QCoreApplication::translate("analysis", "The failover test needs circuits at two peering locations, so nothing multiplies it.");
    if (!input.test)
        return QCoreApplication::translate("analysis", "Never tested: the multiplier is %1.").arg(table.untested.value);
    const QString multiplier = shownText(testMultiplier(*input.test, table));
    const int age = std::max(input.test->ageDays, 0);
    return input.test->locations < table.testLocations
        ? QCoreApplication::translate("analysis", "One of two locations tested, %1 days ago: the multiplier is %2.").arg(age).arg(multiplier)
        : QCoreApplication::translate("analysis", "Failover tested %1 days ago: the multiplier is %2.").arg(age).arg(multiplier);
}

ResiliencyPart routesPart(const ResiliencyIndexInput& input, const ResiliencyIndexTable& table)
{
    ResiliencyPart part;
    part.kind = ResiliencyPartKind::Routes;
    part.max = table.twoLocations * table.highestMultiplier();
    const bool canBeTested = input.locations >= table.testLocations;
    part.multiplier = input.test && canBeTested ? testMultiplier(*input.test, table) : table.untested.value;
    part.highMultiplier = part.multiplier;
    if (input.testableLocations(table) > 0)
        part.highMultiplier = std::max(part.multiplier, testMultiplier({0, input.testableLocations(table)}, table));
    const int points = input.routes.points(table);
    part.low = points * part.multiplier;
    part.high = points * part.highMultiplier;
    part.why = points == 0 ? routesText(input.routes) : QStringLiteral("%1 %2").arg(routesText(input.routes), testText(input, table));
    return part;
}

ResiliencyPart gatewayPart(const ResiliencyIndexInput& input, const ResiliencyIndexTable& table)
{
    ResiliencyPart part;
    part.kind = ResiliencyPartKind::Gateway;
    part.max = table.highestGatewayPoints();
    const auto be = [&](double points, const QString& why) {
        part.low = part.high = points;
        part.why = why;
        return part;
    };
    if (input.isScalable)
        return be(table.scalePoints(input.scaleUnits), input.scaleUnits == 1 ? QCoreApplication::translate("analysis", "%1 with 1 scale unit.").arg(input.sku)
                                                                           : QCoreApplication::translate("analysis", "%1 with %2 scale units.").arg(input.sku).arg(input.scaleUnits));
    const ResiliencyIndexTable::Sku* sku = table.sku(input.sku);
    if (!sku) {
        part.high = part.max;
        part.isKnown = false;
        part.why = input.sku.isEmpty() ? QCoreApplication::translate("analysis", "The SKU is not chosen.")
                                       : QCoreApplication::translate("analysis", "The document has no points for the SKU %1.").arg(input.sku);
        return part;
    }
    if (sku->zonal == sku->zoneRedundant)
        return be(sku->zonal, QCoreApplication::translate("analysis", "%1 is not zone-redundant.").arg(input.sku));
    switch (input.zones) {
    case ZoneSpread::ZoneRedundant: return be(sku->zoneRedundant, QCoreApplication::translate("analysis", "%1, deployed zone-redundant.").arg(input.sku));
    case ZoneSpread::Zonal: return be(sku->zonal, QCoreApplication::translate("analysis", "%1, deployed in one zone.").arg(input.sku));
    case ZoneSpread::Unknown: break;
    }
    return be(sku->zonal, QCoreApplication::translate("analysis", "%1 in a region without known availability zones: counted as in one zone.").arg(input.sku));
}
}

int RouteReach::points(const ResiliencyIndexTable& table) const
{
    if (locations == 0)
        return 0;
    return locations > 1 ? table.twoLocations : isMetro ? table.metro : table.oneLocation;
}

int ResiliencyIndexInput::testableLocations(const ResiliencyIndexTable& table) const
{
    if (locations < table.testLocations)
        return 0;
    return std::min(table.testLocations, locations - (table.isMetroTestable ? 0 : metros));
}

QString resiliencyPartName(ResiliencyPartKind kind)
{
    switch (kind) {
    case ResiliencyPartKind::Routes: return QStringLiteral("routes");
    case ResiliencyPartKind::Gateway: return QStringLiteral("gateway");
    case ResiliencyPartKind::Recommendations: return QStringLiteral("recommendations");
    }
    return {};
}

QString resiliencyPartLabel(ResiliencyPartKind kind)
{
    switch (kind) {
    case ResiliencyPartKind::Routes: return QCoreApplication::translate("analysis", "Route resiliency");
    case ResiliencyPartKind::Gateway: return QCoreApplication::translate("analysis", "Zone-redundant gateway");
    case ResiliencyPartKind::Recommendations: return QCoreApplication::translate("analysis", "Recommendations");
    }
    return {};
}

ResiliencyScore resiliencyScore(const ResiliencyIndexInput& input, const ResiliencyIndexTable& table)
{
    // 1. The three parts.
    ResiliencyScore score;
    ResiliencyPart advice;
    advice.kind = ResiliencyPartKind::Recommendations;
    advice.low = advice.high = advice.max = table.withoutRecommendations.value;
    advice.why = QCoreApplication::translate("analysis", "Assumed: Azure Advisor has no further recommendation.");
    score.parts = {routesPart(input, table), gatewayPart(input, table), advice};

    // 2. Without a circuit there is no connection to rate.
    if (input.locations == 0) {
        score.reason = QCoreApplication::translate("analysis", "No ExpressRoute circuit is connected to this gateway, so there is nothing to rate.");
        for (ResiliencyPart& part : score.parts) {
            part.low = part.high = 0;
            part.isKnown = true;
            part.why = score.reason;
        }
    }

    // 3. Their sum.
    for (const ResiliencyPart& part : score.parts) {
        score.low += part.low;
        score.high += part.high;
    }
    score.low = std::min<double>(score.low, table.maximum);
    score.high = std::min<double>(score.high, table.maximum);
    return score;
}
