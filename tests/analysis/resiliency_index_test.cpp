// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/resiliency_index.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include <QJsonDocument>
#include <QJsonObject>

// The expected figures are worked out by hand from "Resiliency Insights for ExpressRoute gateways":
// routes (two locations 20, Metro 10, one 5) × test (≤ 30 days 4, ≤ 60 3, ≤ 90 2, older 1; halved for one location) + gateway + 10.
namespace {
const ResiliencyIndexTable& weights() { return Catalogue::builtIn().resiliencyIndex(); }

ResiliencyIndexInput rated(int locations, bool isMetro = false)
{
    ResiliencyIndexInput input;
    input.locations = locations;
    input.metros = isMetro ? 1 : 0;
    input.routes = {locations, isMetro && locations == 1};
    input.sku = QStringLiteral("ErGw1AZ");
    input.zones = ZoneSpread::ZoneRedundant;
    return input;
}

/// A design as text: circuits at these locations, each from a router of its own of one site, to a gateway.
Design designAt(const QStringList& locations, const QString& gateway = QStringLiteral(R"("sku": "ErGw1AZ")"), const QString& region = QStringLiteral("westeurope"))
{
    QStringList routers, places, circuits, links, connections;
    for (qsizetype i = 0; i < locations.size(); ++i) {
        routers << QStringLiteral(R"({"id": "r%1", "site": "hq"})").arg(i);
        places << QStringLiteral(R"({"id": "p%1", "location": "%2"})").arg(i).arg(locations[i]);
        circuits << QStringLiteral(R"({"id": "c%1", "peeringLocation": "p%1"})").arg(i);
        links << QStringLiteral(R"({"id": "a%1", "router": "r%1", "circuit": "c%1", "path": "primary"}, {"id": "b%1", "router": "r%1", "circuit": "c%1", "path": "secondary"})").arg(i);
        connections << QStringLiteral(R"({"id": "x%1", "connectionType": "ExpressRoute", "circuit": "c%1", "gateway": "g"})").arg(i);
    }
    const QString text = QStringLiteral(R"({"sites": [{"id": "hq", "addressPrefixes": ["10.10.0.0/16"]}], "edgeRouters": [%1], "peeringLocations": [%2],
        "expressRouteCircuits": [%3], "accessLinks": [%4], "virtualNetworks": [{"id": "v", "region": "%7"}],
        "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", %6}], "connections": [%5]})")
        .arg(routers.join(u','), places.join(u','), circuits.join(u','), links.join(u','), connections.join(u','), gateway, region);
    return designOf(text.toUtf8().constData());
}

ResiliencyIndex indexAt(const Design& design, QDate day = {})
{
    const auto index = resiliencyIndex(analyse(design, Catalogue::builtIn()), ObjectId("g"), day);
    REQUIRE(index);
    return *index;
}

void checkFixes(const ResiliencyIndex& index)
{
    for (const ResiliencyFix& fix : index.fixes) {
        INFO(fix.what.toStdString());
        const ResiliencyScore after = resiliencyScore(fix.changed, weights());
        CHECK(fix.adds > 0);
        CHECK(fix.adds == after.low - index.score.low);
        CHECK(after.high >= index.score.low);
        CHECK(after.low <= 100);
    }
}

double addedBy(const ResiliencyIndex& index, const char* words)
{
    for (const ResiliencyFix& fix : index.fixes)
        if (fix.what.contains(QLatin1String(words)))
            return fix.adds;
    return 0;
}
}

TEST_CASE("the resiliency index of locations and tests is that of the document")
{
    struct Row { int locations; bool isMetro; int age; int tested; double index; };
    for (const Row& row : {
             Row{2, false, 0, 2, 100}, {2, false, 30, 2, 100}, {2, false, 31, 2, 80}, {2, false, 60, 2, 80}, {2, false, 61, 2, 60}, {2, false, 90, 2, 60}, {2, false, 91, 2, 40}, {2, false, 4000, 2, 40},
             {2, false, 30, 1, 60}, {2, false, 31, 1, 50}, {2, false, 60, 1, 50}, {2, false, 61, 1, 40}, {2, false, 90, 1, 40}, {2, false, 91, 1, 30},
             {3, false, 30, 2, 100}, {2, false, -3, 2, 100},
             {1, false, 10, 2, 25}, {1, true, 10, 2, 30}, // the test needs two locations
         }) {
        INFO(row.locations << " locations, metro " << row.isMetro << ", tested at " << row.tested << ' ' << row.age << " days ago");
        ResiliencyIndexInput input = rated(row.locations, row.isMetro);
        input.test = FailoverTest{row.age, row.tested};
        CHECK(resiliencyScore(input, weights()).low == row.index);
    }
}

TEST_CASE("an untested gateway counts once, and shows what a test would give")
{
    struct Row { int locations; bool isMetro; double low; double high; };
    for (const Row& row : {Row{1, false, 25, 25}, {1, true, 30, 30}, {2, false, 40, 100}, {3, false, 40, 100}, {2, true, 40, 60}}) {
        INFO(row.locations << " locations, metro " << row.isMetro);
        const ResiliencyScore score = resiliencyScore(rated(row.locations, row.isMetro), weights());
        CHECK(score.low == row.low);
        CHECK(score.high == row.high);
        CHECK(score.parts[0].multiplier == 1);
    }
}

TEST_CASE("each gateway SKU earns its published points")
{
    struct Row { const char* sku; ZoneSpread zones; double points; };
    for (const Row& row : {Row{"Standard", ZoneSpread::Unknown, 0}, {"HighPerformance", ZoneSpread::ZoneRedundant, 0}, {"UltraPerformance", ZoneSpread::Unknown, 2},
             {"ErGw1AZ", ZoneSpread::ZoneRedundant, 10}, {"ErGw1AZ", ZoneSpread::Zonal, 8}, {"ErGw2AZ", ZoneSpread::ZoneRedundant, 10}, {"ErGw2AZ", ZoneSpread::Zonal, 8},
             {"ErGw3AZ", ZoneSpread::ZoneRedundant, 10}, {"ErGw3AZ", ZoneSpread::Zonal, 8}, {"ErGw3AZ", ZoneSpread::Unknown, 8}}) {
        INFO(row.sku);
        ResiliencyIndexInput input = rated(2);
        input.sku = QLatin1String(row.sku);
        input.zones = row.zones;
        const ResiliencyScore score = resiliencyScore(input, weights());
        CHECK(score.parts[1].low == row.points);
        CHECK(score.parts[1].high == row.points);
        CHECK(score.low == 20 + row.points + 10);
    }
    for (const auto& [units, points] : {std::pair{1, 8}, {2, 8}, {3, 10}, {40, 10}}) {
        const ResiliencyIndex index = indexAt(designAt({"Amsterdam", "London"}, QStringLiteral(R"("sku": "ErGwScale", "scaleUnits": %1)").arg(units)));
        CHECK(index.score.low == 30 + points);
        CHECK(addedBy(index, "to 3 scale units") == 10 - points);
    }
    CHECK(indexAt(designAt({"Amsterdam", "London"}, R"("sku": "ErGwScale")")).score.parts[1].low == 8);
}

TEST_CASE("a gateway without a SKU, or with one that the document lacks, is between none and all points")
{
    for (const char* gateway : {R"("name": "G")", R"("sku": "ErGw9AZ")"}) {
        const ResiliencyIndex index = indexAt(designAt({"Amsterdam"}, gateway));
        CHECK(index.score.low == 15);
        CHECK(index.score.high == 25);
        CHECK_FALSE(index.score.parts[1].isKnown);
        CHECK(addedBy(index, "such as ErGw1AZ") == 10);
        checkFixes(index);
    }
}

TEST_CASE("zones are those of the gateway, else those of its region")
{
    CHECK(indexAt(designAt({"Amsterdam"}, R"("sku": "ErGw1AZ", "zones": ["1"])")).score.low == 23);
    CHECK(addedBy(indexAt(designAt({"Amsterdam"}, R"("sku": "ErGw1AZ", "zones": ["1"])")), "zone-redundant") == 2);
    CHECK(indexAt(designAt({"Amsterdam"}, R"("sku": "ErGw1AZ", "zones": ["1", "2", "3"])")).score.low == 25);
    CHECK(indexAt(designAt({"Amsterdam"}, R"("sku": "ErGw1AZ", "zones": ["2", "2"])")).score.low == 23);
    CHECK(indexAt(designAt({"Amsterdam"})).score.low == 25);
    CHECK(indexAt(designAt({"Amsterdam"}, R"("sku": "ErGw1AZ")", "atlantis")).score.low == 23);
}

TEST_CASE("locations count by name, a Metro as one, one that is not chosen not beside others")
{
    CHECK(indexAt(designAt({"Amsterdam"})).score.low == 25);
    CHECK(indexAt(designAt({"Amsterdam", "Amsterdam"})).score.low == 25);
    CHECK(indexAt(designAt({"Amsterdam", "London"})).score.low == 40);
    CHECK(indexAt(designAt({"Amsterdam", "London"})).score.high == 100);
    CHECK(indexAt(designAt({"Amsterdam Metro"})).score.low == 30);
    CHECK(indexAt(designAt({"Amsterdam Metro", "Amsterdam Metro"})).score.low == 30);
    CHECK(indexAt(designAt({"Amsterdam Metro", "London"})).score.low == 40);
    CHECK(indexAt(designAt({"Amsterdam Metro", "London"})).score.high == 60);
    CHECK(indexAt(designAt({"Amsterdam Metro", "London Metro"})).score.low == 40);
    CHECK(indexAt(designAt({""})).score.low == 25);
    CHECK(indexAt(designAt({"", ""})).score.low == 25);
    CHECK(indexAt(designAt({"Amsterdam", ""})).score.low == 25);
    const QStringList cautions = indexAt(designAt({"Amsterdam", "Amsterdam Metro"})).cautions;
    CHECK(cautions.join(u' ').contains("Equinix AM5"));
}

TEST_CASE("routes that some circuits lack count where they are reached the worst")
{
    const char* uneven = R"({"sites": [{"id": "hq", "addressPrefixes": ["10.10.0.0/16", "10.20.0.0/16"]}],
        "edgeRouters": [{"id": "r", "site": "hq"}, {"id": "s", "site": "hq", "advertisedPrefixes": ["10.10.0.0/16"]}],
        "peeringLocations": [{"id": "p", "location": "Amsterdam"}, {"id": "q", "location": "London"}],
        "expressRouteCircuits": [{"id": "c", "peeringLocation": "p"}, {"id": "d", "peeringLocation": "q"}],
        "accessLinks": [{"id": "a", "router": "r", "circuit": "c"}, {"id": "b", "router": "s", "circuit": "d"}],
        "virtualNetworks": [{"id": "v", "region": "westeurope"}], "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g"}, {"id": "y", "connectionType": "ExpressRoute", "circuit": "d", "gateway": "g"}]})";
    const ResiliencyIndex index = indexAt(designOf(uneven));
    REQUIRE(index.routeSets.size() == 2);
    CHECK(index.score.low == 25);
    CHECK(index.score.high == 40);                       // 5 × 4: the test can run, as there are two locations
    CHECK(addedBy(index, "Advertise every route") == 15);
    checkFixes(index);
    CHECK(index.cautions.join(u' ').contains("the set that is reached the worst counts"));
}

TEST_CASE("sites joined by the private WAN are announced at both ends")
{
    const QByteArray joined = R"({"sites": [{"id": "a", "addressPrefixes": ["10.1.0.0/16"]}, {"id": "b", "addressPrefixes": ["10.2.0.0/16"]}],
        "edgeRouters": [{"id": "r", "site": "a"}, {"id": "s", "site": "b"}], WAN
        "peeringLocations": [{"id": "p", "location": "Amsterdam"}, {"id": "q", "location": "London"}],
        "expressRouteCircuits": [{"id": "c", "peeringLocation": "p"}, {"id": "d", "peeringLocation": "q"}],
        "accessLinks": [{"id": "l", "router": "r", "circuit": "c"}, {"id": "m", "router": "s", "circuit": "d"}],
        "virtualNetworks": [{"id": "v", "region": "westeurope"}], "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g"}, {"id": "y", "connectionType": "ExpressRoute", "circuit": "d", "gateway": "g"}]})";
    CHECK(indexAt(designOf(QByteArray(joined).replace("WAN", "").constData())).score.low == 25);
    CHECK(indexAt(designOf(QByteArray(joined).replace("WAN", R"("wanLinks": [{"id": "w", "routers": ["r", "s"]}],)").constData())).score.low == 40);
}

TEST_CASE("the example designs have the index worked out by hand")
{
    struct Row { const char* file; double low; double high; };
    for (const Row& row : {Row{"2-one-expressroute-circuit", 25, 25}, {"3-expressroute-with-vpn-backup", 25, 25}, {"4-two-circuits-two-peering-locations", 40, 100},
             {"5-two-circuits-one-conduit", 40, 100}, {"6-expressroute-metro", 30, 30}, {"7-spoke-behind-the-hub", 25, 25}}) {
        INFO(row.file);
        const Analysis analysis = analyse(exampleDesign(QLatin1String(row.file) + ".landbridge.json"), Catalogue::builtIn());
        const QList<ResiliencyIndex> indexes = resiliencyIndexes(analysis);
        REQUIRE(indexes.size() == 1);
        CHECK(indexes[0].score.low == row.low);
        CHECK(indexes[0].score.high == row.high);
        checkFixes(indexes[0]);
        CHECK(indexes[0].cautions.first().contains("not Microsoft's figure"));
    }
    CHECK(resiliencyIndexes(analyse(exampleDesign("1-site-to-site-vpn.landbridge.json"), Catalogue::builtIn())).isEmpty());
}

TEST_CASE("fixes of one circuit: another location, its test, the Metro")
{
    const ResiliencyIndex index = indexAt(designAt({"Amsterdam"}, R"("sku": "Standard")"));
    CHECK(index.score.low == 15);
    CHECK(addedBy(index, "Add a second circuit") == 15);
    CHECK(addedBy(index, "Test the failover after") == 75);
    CHECK(addedBy(index, "Move the circuit to Amsterdam Metro") == 5);
    CHECK(addedBy(index, "SKU to ErGw1AZ") == 10);
    CHECK(index.fixes.first().adds == 75);
    checkFixes(index);
    CHECK(addedBy(indexAt(designAt({"Amsterdam", "London"})), "Test the failover of both") == 60);
    CHECK(addedBy(indexAt(designAt({"Amsterdam Metro", "London"})), "not a Metro") == 20);
    CHECK(addedBy(indexAt(designAt({"Amsterdam Metro"})), "Move the circuit") == 0);
    CHECK(addedBy(indexAt(designAt({"Nowhere"})), "Move the circuit") == 0);
}

TEST_CASE("a test's age is measured at the catalogue's day or one that is given, never today")
{
    const Design design = designAt({"Amsterdam", "London"}, R"("sku": "ErGw1AZ", "resiliencyValidationDate": "2026-01-01")");
    struct Row { QDate day; double low; };
    for (const Row& row : {Row{QDate(2026, 1, 31), 100}, {QDate(2026, 2, 1), 80}, {QDate(2026, 3, 2), 80}, {QDate(2026, 3, 3), 60}, {QDate(2026, 4, 1), 60}, {QDate(2026, 4, 2), 40}, {QDate(2025, 12, 1), 100}}) {
        const ResiliencyIndex index = indexAt(design, row.day);
        INFO(row.day.toString(Qt::ISODate).toStdString());
        CHECK(index.score.low == row.low);
        CHECK(index.score.high == 100);
        checkFixes(index);
    }
    CHECK(indexAt(design).day.toString(Qt::ISODate) == Catalogue::builtIn().date());
    CHECK(indexAt(designAt({"Amsterdam", "London"}, R"("sku": "ErGw1AZ", "resiliencyValidationDate": "2026-01-01", "resiliencyValidationLocations": 1)"), QDate(2026, 1, 2)).score.low == 60);
    const ResiliencyIndex one = indexAt(designAt({"Amsterdam"}, R"("sku": "ErGw1AZ", "resiliencyValidationDate": "2026-01-01")"), QDate(2026, 1, 2));
    CHECK(one.score.low == 25);
    CHECK(one.cautions.join(u' ').contains("is not counted"));
    CHECK(addedBy(one, "Add a second circuit") == 15);   // the old test says nothing of the new circuit
}

TEST_CASE("a gateway without circuits has index 0 and says why, and broken references do no harm")
{
    for (const char* connections : {"", R"({"id": "x", "connectionType": "ExpressRoute", "circuit": "nowhere", "gateway": "g"})", R"({"id": "x", "connectionType": "ExpressRoute", "gateway": "g"})",
             R"({"id": "x", "connectionType": "IPsec", "router": "r", "gateway": "g"})"}) {
        INFO(connections);
        const QByteArray text = QByteArray(R"({"virtualNetworks": [{"id": "v"}], "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ", "zones": ["1", "2"]}], "connections": [)") + connections + "]}";
        const ResiliencyIndex index = indexAt(designOf(text.constData()));
        CHECK(index.score.low == 0);
        CHECK(index.score.high == 0);
        CHECK(index.score.reason.contains("No ExpressRoute circuit"));
        CHECK(addedBy(index, "Connect a circuit") == 25);
        CHECK(addedBy(index, "at two peering locations") == 40);
        checkFixes(index);
    }
    const Design alone = designOf(R"({"expressRouteCircuits": [{"id": "c", "peeringLocation": "p"}], "virtualNetworks": [{"id": "v", "region": "westeurope"}], "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g"}]})");
    CHECK(indexAt(alone).score.low == 20);               // no route is advertised
    CHECK(addedBy(indexAt(alone), "Link a site's router") == 5);
    checkFixes(indexAt(alone));
    const Analysis analysis = analyse(exampleDesign("1-site-to-site-vpn.landbridge.json"), Catalogue::builtIn());
    CHECK_FALSE(resiliencyIndex(analysis, ObjectId("vpngw")));
    CHECK(explain(analysis, FigureKey::ofGateway(FigureKind::ResiliencyIndex, ObjectId("nothing"))).result == "unknown");
}

TEST_CASE("the score never leaves 0 to 100, never falls by a location, a test or a better gateway, and low is at most high")
{
    const QStringList skus{"", "Standard", "UltraPerformance", "ErGw1AZ"};
    for (int locations = 0; locations <= 3; ++locations)
        for (int metros = 0; metros <= locations; ++metros)
            for (int reach = 0; reach <= locations; ++reach)
                for (int age : {-1, 0, 30, 31, 60, 61, 90, 91})
                    for (int tested = 0; tested <= 2; ++tested)
                        for (const QString& sku : skus) {
                            ResiliencyIndexInput input;
                            input.locations = locations;
                            input.metros = metros;
                            input.routes = {reach, reach == 1 && metros > 0};
                            input.sku = sku;
                            if (tested > 0)
                                input.test = FailoverTest{age, tested};
                            const ResiliencyScore score = resiliencyScore(input, weights());
                            const bool isInRange = score.low >= 0 && score.low <= score.high && score.high <= 100;
                            double sum = 0;
                            for (const ResiliencyPart& part : score.parts)
                                sum += part.low;
                            ResiliencyIndexInput better = input;
                            better.sku = QStringLiteral("ErGw1AZ");
                            better.zones = ZoneSpread::ZoneRedundant;
                            ResiliencyIndexInput wider = input;
                            wider.routes = {std::max(locations, reach), reach == 0 && locations == 1 ? metros > 0 : input.routes.isMetro};
                            ResiliencyIndexInput older = input;
                            if (older.test)
                                older.test->ageDays += 30;
                            const bool isMonotonic = resiliencyScore(better, weights()).low >= score.low && resiliencyScore(wider, weights()).low >= score.low && resiliencyScore(older, weights()).low <= score.low;
                            if (!isInRange || sum != score.low || !isMonotonic) {
                                INFO(locations << ' ' << metros << ' ' << reach << ' ' << age << ' ' << tested << ' ' << sku.toStdString());
                                CHECK(isInRange);
                                CHECK(sum == score.low);
                                CHECK(isMonotonic);
                            }
                        }
}

TEST_CASE("the resiliency index explains itself: parts, sums, fixes, and that it is a forecast")
{
    const Analysis analysis = analyse(exampleDesign("4-two-circuits-two-peering-locations.landbridge.json"), Catalogue::builtIn());
    const Derivation why = explain(analysis, FigureKey::ofGateway(FigureKind::ResiliencyIndex, ObjectId("ergw")));
    CHECK(why.figure.contains("forecast"));
    CHECK(why.result == QString::fromUtf8("40–100 of 100, a forecast"));
    REQUIRE(why.steps.size() == 3);
    CHECK(why.steps[0] == QString::fromUtf8("As tested so far: 20 × 1 + 10 + 10 = 40."));
    CHECK(why.steps[1] == QString::fromUtf8("With the failover tested within 30 days: 20 × 4 + 10 + 10 = 100."));
    CHECK(why.steps[2].startsWith("+60: Test the failover"));
    CHECK(why.cautions.first().contains("not Microsoft's figure"));
    bool hasSource = false;
    for (const DerivationInput& input : why.inputs) {
        CHECK_FALSE(input.value.isEmpty());
        CHECK_FALSE(input.provenance.source.isEmpty());
        hasSource = hasSource || (input.provenance.source.contains("resiliency-insights.md") && !input.provenance.date.isEmpty());
    }
    CHECK(hasSource);
}
