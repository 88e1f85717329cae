// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/catch.h"
#include <QSet>
#include <map>
#include <thread>

TEST_CASE("the catalogue has one date, and one copy for all threads")
{
    CHECK(Catalogue::builtIn().date() == "2026-11-23");
    const Catalogue* seen[4] = {};
    {
        std::vector<std::jthread> threads;
        for (const Catalogue*& one : seen)
            threads.emplace_back([&one] { one = &Catalogue::builtIn(); });
    }
    for (const Catalogue* one : seen)
        CHECK(one == &Catalogue::builtIn());
}

TEST_CASE("71 regions in three clouds, each found by its exact name")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    std::map<QString, int> perCloud;
    QSet<QString> displayNames;
    for (const Region& region : catalogue.regions()) {
        ++perCloud[region.cloud];
        displayNames.insert(region.displayName);
        CHECK(catalogue.region(region.name) == &region);
    }
    CHECK(catalogue.regions().size() == 71);
    CHECK(perCloud == std::map<QString, int>{{publicCloud, 60}, {usGovernmentCloud, 5}, {chinaCloud, 6}});
    CHECK(displayNames.size() == 71);
    CHECK(catalogue.region("WestEurope") == nullptr);
    CHECK(catalogue.region("") == nullptr);
}

TEST_CASE("West Europe as published")
{
    const Region* region = Catalogue::builtIn().region("westeurope");
    REQUIRE(region);
    CHECK(region->displayName == "West Europe");
    CHECK(region->geopoliticalRegion == "Europe");
    CHECK(region->pairedRegion == "northeurope");
    CHECK(region->hasAvailabilityZones == true);
    CHECK(region->availabilityZoneCount == 3);
    CHECK(region->coordinates.provenance.basis == Basis::Assumption);
    CHECK(region->provenance.basis == Basis::Published);
    CHECK(greatCircle(region->coordinates.value, {52.37, 4.9}).kilometres() < 60);
}

TEST_CASE("zones in preview do not count as availability zones")
{
    const Region* region = Catalogue::builtIn().region("northcentralus");
    REQUIRE(region);
    CHECK(region->hasAvailabilityZones == false);
    CHECK(region->hasPreviewZones == true);
}

TEST_CASE("54 regions have round-trip times, each direction its own")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const LatencyTable& table = catalogue.latencies();
    REQUIRE(table.regions().size() == 54);
    int asymmetric = 0;
    for (const QString& from : table.regions()) {
        for (const QString& to : table.regions()) {
            INFO(from.toStdString() << " to " << to.toStdString());
            REQUIRE(table.median(from, to).has_value() == (from != to));
            if (from == to)
                continue;
            CHECK(*table.median(from, to) <= *table.percentile95(from, to));
            // Nothing is faster than light in a straight fibre.
            const Distance straight = greatCircle(catalogue.region(from)->coordinates.value, catalogue.region(to)->coordinates.value);
            CHECK(table.median(from, to)->milliseconds() > straight.kilometres() * 2 / 204);
            CHECK(std::abs(table.median(from, to)->milliseconds() - table.median(to, from)->milliseconds()) <= 18);
            asymmetric += *table.median(from, to) != *table.median(to, from);
        }
    }
    CHECK(asymmetric > 0);
}

TEST_CASE("a round-trip time is directed, and unknown where nothing is published")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    CHECK(catalogue.medianRtt("australiacentral", "australiacentral2") == Latency::milliseconds(3));
    CHECK(catalogue.medianRtt("australiacentral2", "australiacentral") == Latency::milliseconds(4));
    CHECK(catalogue.medianRtt("uksouth", "ukwest") == Latency::milliseconds(7));
    CHECK_FALSE(catalogue.medianRtt("westeurope", "westeurope"));
    for (const char* missing : {"brazilsoutheast", "chilecentral", "indiasouthcentral", "swedensouth", "taiwannorth", "westindia", "usgovvirginia", "nowhere"}) {
        CHECK_FALSE(catalogue.medianRtt("westeurope", missing));
        CHECK_FALSE(catalogue.medianRtt(missing, "westeurope"));
    }
    CHECK(catalogue.latencies().provenance().date == "2026-07-30");
    CHECK(catalogue.latencies().provenance().basis == Basis::Published);
}
