// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/catch.h"
#include <QSet>
#include <map>

TEST_CASE("148 peering locations, unique by location and cloud")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    std::map<QString, int> perCloud;
    std::map<QString, int> perName;
    for (const PeeringLocationEntry& location : catalogue.peeringLocations()) {
        ++perCloud[location.cloud];
        ++perName[location.location];
        CHECK(catalogue.peeringLocation(location.location, location.cloud) == &location);
    }
    CHECK(catalogue.peeringLocations().size() == 148);
    CHECK(perCloud == std::map<QString, int>{{publicCloud, 135}, {usGovernmentCloud, 9}, {chinaCloud, 4}});

    QStringList inTwoClouds;
    for (const auto& [name, count] : perName)
        if (count > 1)
            inTwoClouds.append(name);
    CHECK(inTwoClouds == QStringList{"Atlanta", "Chicago", "Dallas", "New York", "Phoenix", "San Antonio", "Seattle", "Silicon Valley", "Washington DC"});
}

TEST_CASE("a name in two clouds means two places")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const PeeringLocationEntry* commercial = catalogue.peeringLocation("Chicago");
    const PeeringLocationEntry* government = catalogue.peeringLocation("Chicago", usGovernmentCloud);
    REQUIRE(commercial);
    REQUIRE(government);
    CHECK(commercial != government);
    CHECK(commercial->cloud == "public");
    CHECK(catalogue.peeringLocation("Amsterdam", usGovernmentCloud) == nullptr);
    CHECK(catalogue.peeringLocation("amsterdam") == nullptr);
}

TEST_CASE("a Metro has two different buildings, every other location uses its first for both paths")
{
    int metros = 0;
    for (const PeeringLocationEntry& location : Catalogue::builtIn().peeringLocations()) {
        INFO(location.location.toStdString());
        REQUIRE_FALSE(location.facilities.isEmpty());
        CHECK(location.isMetro == location.location.endsWith(" Metro"));
        CHECK(location.primaryFacility() == location.facilities.first());
        if (location.isMetro) {
            ++metros;
            CHECK(location.facilities.size() == 2);
            CHECK(location.primaryFacility() != location.secondaryFacility());
            for (const QString& member : location.members)
                CHECK(Catalogue::builtIn().peeringLocation(member, location.cloud));
        } else {
            CHECK(location.primaryFacility() == location.secondaryFacility());
        }
    }
    CHECK(metros == 28);
}

TEST_CASE("Amsterdam and the first site of Amsterdam Metro are one building")
{
    const PeeringLocationEntry* single = Catalogue::builtIn().peeringLocation("Amsterdam");
    const PeeringLocationEntry* metro = Catalogue::builtIn().peeringLocation("Amsterdam Metro");
    REQUIRE(single);
    REQUIRE(metro);
    CHECK(single->primaryFacility() == "Equinix AM5");
    CHECK(metro->primaryFacility() == single->primaryFacility());
    CHECK(metro->secondaryFacility() == "Digital Realty AMS8");
    CHECK(single->localRegions == QStringList{"westeurope"});
    CHECK(single->hasExpressRouteDirect == true);
    CHECK(single->zone == 1);
}

TEST_CASE("every provider list names someone, or the location says why not")
{
    for (const PeeringLocationEntry& location : Catalogue::builtIn().peeringLocations()) {
        INFO(location.location.toStdString());
        const bool namesSomeone = location.providers && !location.providers->isEmpty();
        CHECK(namesSomeone != !location.status.isEmpty());
        if (location.providers)
            CHECK(QSet<QString>(location.providers->begin(), location.providers->end()).size() == location.providers->size());
    }
    const PeeringLocationEntry* unlisted = Catalogue::builtIn().peeringLocation("Oslo2");
    REQUIRE(unlisted);
    CHECK_FALSE(unlisted->providers);
    CHECK_FALSE(unlisted->zone);
    CHECK_FALSE(unlisted->hasExpressRouteDirect);
}

TEST_CASE("local regions are near, in the same cloud and the same geopolitical region")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    QSet<QString> geopolitical;
    for (const Region& region : catalogue.regions())
        geopolitical.insert(region.geopoliticalRegion);
    for (const PeeringLocationEntry& location : catalogue.peeringLocations()) {
        INFO(location.location.toStdString());
        CHECK(geopolitical.contains(location.geopoliticalRegion));
        for (const QString& name : location.localRegions) {
            const Region* region = catalogue.region(name);
            REQUIRE(region);
            CHECK(region->cloud == location.cloud);
            CHECK(greatCircle(region->coordinates.value, location.coordinates.value).kilometres() < 300);
        }
    }
}
