// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <algorithm>

ResiliencyIndexTable readResiliencyIndex(const CatalogueNode& root)
{
    ResiliencyIndexTable table;
    table.provenance = root.provenance();
    table.maximum = root.count(QStringLiteral("maximum"));

    const CatalogueNode routes = root.child(QStringLiteral("routes"));
    table.twoLocations = routes.count(QStringLiteral("twoLocations"));
    table.metro = routes.count(QStringLiteral("metro"));
    table.oneLocation = routes.count(QStringLiteral("oneLocation"));

    const CatalogueNode test = root.child(QStringLiteral("test"));
    for (const CatalogueNode& step : test.someItems(QStringLiteral("steps")))
        table.testSteps.append({step.count(QStringLiteral("toDays")), step.count(QStringLiteral("multiplier"))});
    table.olderTest = test.count(QStringLiteral("older"));
    table.oneLocationFactor = test.number(QStringLiteral("oneLocationFactor"));

    const CatalogueNode needs = root.child(QStringLiteral("testNeeds"));
    table.testLocations = needs.count(QStringLiteral("locations"));
    table.isMetroTestable = needs.flag(QStringLiteral("metroSupported"));
    table.testNeeds = needs.provenance();

    const CatalogueNode untested = root.child(QStringLiteral("untested"));
    table.untested = {untested.count(QStringLiteral("multiplier")), untested.provenance()};

    const CatalogueNode gateway = root.child(QStringLiteral("gateway"));
    for (const CatalogueNode& sku : gateway.someItems(QStringLiteral("skus")))
        table.skus.append({sku.text(QStringLiteral("name")), sku.count(QStringLiteral("zonal")), sku.count(QStringLiteral("zoneRedundant"))});
    for (const CatalogueNode& step : gateway.someItems(QStringLiteral("scaleUnits")))
        table.scaleUnits.append({step.count(QStringLiteral("fromUnits")), step.count(QStringLiteral("points"))});

    const CatalogueNode recommendations = root.child(QStringLiteral("recommendations"));
    table.withoutRecommendations = {recommendations.count(QStringLiteral("none")), recommendations.provenance()};
    return table;
}

const ResiliencyIndexTable::Sku* ResiliencyIndexTable::sku(const QString& name) const
{
    const auto at = std::find_if(skus.begin(), skus.end(), [&](const Sku& one) { return one.name == name; });
    return at == skus.end() ? nullptr : &*at;
}

int ResiliencyIndexTable::multiplier(int ageDays) const
{
    for (const TestStep& step : testSteps)
        if (ageDays <= step.toDays)
            return step.multiplier;
    return olderTest;
}

int ResiliencyIndexTable::highestMultiplier() const
{
    int highest = olderTest;
    for (const TestStep& step : testSteps)
        highest = std::max(highest, step.multiplier);
    return highest;
}

int ResiliencyIndexTable::highestGatewayPoints() const
{
    int highest = 0;
    for (const Sku& sku : skus)
        highest = std::max({highest, sku.zonal, sku.zoneRedundant});
    for (const ScaleUnits& step : scaleUnits)
        highest = std::max(highest, step.points);
    return highest;
}

int ResiliencyIndexTable::scalePoints(int units) const
{
    int points = 0;
    for (const ScaleUnits& step : scaleUnits)
        if (units >= step.fromUnits)
            points = step.points;
    return points;
}
