// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/catch.h"

TEST_CASE("the resiliency index has the published weights, and they add up to its maximum")
{
    const ResiliencyIndexTable& table = Catalogue::builtIn().resiliencyIndex();
    CHECK(table.maximum == 100);
    CHECK(table.twoLocations == 20);
    CHECK(table.metro == 10);
    CHECK(table.oneLocation == 5);
    CHECK(table.oneLocationFactor == 0.5);
    CHECK(table.untested.value == 1);
    CHECK(table.withoutRecommendations.value == 10);
    CHECK(table.twoLocations * table.highestMultiplier() + table.highestGatewayPoints() + table.withoutRecommendations.value == table.maximum);
    CHECK(table.provenance.basis == Basis::Published);
    CHECK(table.provenance.source.contains("resiliency-insights.md"));
    CHECK_FALSE(table.provenance.date.isEmpty());
    CHECK(table.testNeeds.source.contains("resiliency-validation.md"));
    CHECK(table.untested.provenance.basis == Basis::Assumption);
    CHECK(table.withoutRecommendations.provenance.basis == Basis::Assumption);
}

TEST_CASE("the multiplier of a failover test changes on the day after the 30th, 60th and 90th")
{
    const ResiliencyIndexTable& table = Catalogue::builtIn().resiliencyIndex();
    for (const auto& [age, multiplier] : {std::pair{-5, 4}, {0, 4}, {30, 4}, {31, 3}, {60, 3}, {61, 2}, {90, 2}, {91, 1}, {36500, 1}}) {
        INFO(age);
        CHECK(table.multiplier(age) == multiplier);
    }
}

TEST_CASE("every ExpressRoute gateway SKU has its points in the resiliency index")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    struct Published { const char* name; int zonal; int zoneRedundant; };
    for (const Published& row : {Published{"Standard", 0, 0}, {"HighPerformance", 0, 0}, {"UltraPerformance", 2, 2}, {"ErGw1AZ", 8, 10}, {"ErGw2AZ", 8, 10}, {"ErGw3AZ", 8, 10}}) {
        INFO(row.name);
        const auto* sku = catalogue.resiliencyIndex().sku(row.name);
        REQUIRE(sku);
        CHECK(sku->zonal == row.zonal);
        CHECK(sku->zoneRedundant == row.zoneRedundant);
    }
    CHECK(catalogue.resiliencyIndex().skus.size() == catalogue.expressRouteGatewaySkus().size());
    for (const auto& [units, points] : {std::pair{1, 8}, {2, 8}, {3, 10}, {40, 10}})
        CHECK(catalogue.resiliencyIndex().scalePoints(units) == points);
    CHECK_FALSE(catalogue.resiliencyIndex().sku("ErGw9AZ"));
}
