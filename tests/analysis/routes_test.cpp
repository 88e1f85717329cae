// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
/// Two routers with a circuit each to one gateway; `first` and `second` go into the routers, `c1` and `c2` into the connections.
Design twoCircuits(const char* first, const char* second, const char* c1, const char* c2)
{
    const QString text = QStringLiteral(R"({
        "sites": [{"id": "hq", "addressPrefixes": ["10.10.0.0/16"]}],
        "edgeRouters": [{"id": "r1", "site": "hq" %1}, {"id": "r2", "site": "hq" %2}],
        "peeringLocations": [{"id": "a", "location": "Amsterdam"}, {"id": "l", "location": "London"}],
        "expressRouteCircuits": [{"id": "er1", "peeringLocation": "a", "bandwidthMbps": 1000}, {"id": "er2", "peeringLocation": "l", "bandwidthMbps": 500}],
        "accessLinks": [{"id": "al1", "router": "r1", "circuit": "er1"}, {"id": "al2", "router": "r2", "circuit": "er2"}],
        "virtualNetworks": [{"id": "hub"}],
        "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw3AZ"}],
        "connections": [{"id": "c1", "connectionType": "ExpressRoute", "circuit": "er1", "gateway": "gw" %3},
                        {"id": "c2", "connectionType": "ExpressRoute", "circuit": "er2", "gateway": "gw" %4}]})");
    return designOf(qPrintable(text.arg(QLatin1String(first), QLatin1String(second), QLatin1String(c1), QLatin1String(c2))));
}

const PairResult pairOf(const Design& design)
{
    return *analyse(design, Catalogue::builtIn()).pair(ObjectId("hq"), ObjectId("hub"));
}

const Route& routeOver(const PairResult& pair, const char* link)
{
    for (const Route& route : pair.routes)
        if (route.links.first() == ObjectId(link))
            return route;
    FAIL("no route over " << link);
    return pair.routes.first();
}
}

TEST_CASE("equal routes share the traffic and their capacities add up")
{
    const PairResult pair = pairOf(twoCircuits("", "", "", ""));
    REQUIRE(pair.routes.size() == 2);
    CHECK(pair.routes[0].preference == 1);
    CHECK(pair.routes[1].preference == 1);
    CHECK(pair.routes[0].isActiveToAzure);
    CHECK(pair.routes[1].isActiveFromAzure);
    CHECK(pair.capacity.toAzure.mbps->mbps() == 1500);
    CHECK(pair.resiliency == ResiliencyClass::Maximum);
}

TEST_CASE("the connection weight decides from Azure and has no effect to Azure")
{
    const PairResult pair = pairOf(twoCircuits("", "", "", ", \"routingWeight\": 100"));
    CHECK(pair.routes[0].links.first() == ObjectId("c2"));
    CHECK(pair.routes[1].preference == 2);
    CHECK_FALSE(routeOver(pair, "c1").isActiveFromAzure);
    CHECK(routeOver(pair, "c1").isActiveToAzure);
    CHECK(pair.capacity.fromAzure.mbps->mbps() == 500);
    CHECK(pair.capacity.toAzure.mbps->mbps() == 1500);
    CHECK(routeOver(pair, "c1").why.contains("weight"));
}

TEST_CASE("a prepended AS path loses from Azure, a lower local preference to Azure")
{
    const PairResult pair = pairOf(twoCircuits(", \"asPathPrepend\": 2", ", \"localPreference\": 50", "", ""));
    CHECK_FALSE(routeOver(pair, "c1").isActiveFromAzure);
    CHECK(routeOver(pair, "c1").isActiveToAzure);
    CHECK(routeOver(pair, "c2").isActiveFromAzure);
    CHECK_FALSE(routeOver(pair, "c2").isActiveToAzure);
    CHECK(pair.capacity.fromAzure.mbps->mbps() == 500);
    CHECK(pair.capacity.toAzure.mbps->mbps() == 1000);
    CHECK(routeOver(pair, "c1").why.contains("AS path"));
    CHECK(routeOver(pair, "c2").why.contains("local preference"));
}

TEST_CASE("the longest prefix wins over the weight, and a router that announces nothing of the site gets nothing")
{
    PairResult pair = pairOf(twoCircuits(", \"advertisedPrefixes\": [\"10.10.0.0/17\", \"10.10.128.0/17\"]", "", "", ", \"routingWeight\": 100"));
    CHECK(routeOver(pair, "c1").isActiveFromAzure);
    CHECK_FALSE(routeOver(pair, "c2").isActiveFromAzure);
    CHECK(routeOver(pair, "c2").why.contains("prefix"));
    pair = pairOf(twoCircuits(", \"advertisedPrefixes\": [\"192.168.0.0/24\"]", "", "", ""));
    CHECK_FALSE(routeOver(pair, "c1").isActiveFromAzure);
    CHECK(routeOver(pair, "c2").isActiveFromAzure);
}

TEST_CASE("each piece of the site's addresses takes the route that is best for it")
{
    PairResult pair = pairOf(twoCircuits(", \"advertisedPrefixes\": [\"10.10.0.0/17\", \"10.10.0.0/16\"]", "", "", ", \"routingWeight\": 100"));
    CHECK(routeOver(pair, "c1").isActiveFromAzure);                  // for the first half, by the longer prefix
    CHECK(routeOver(pair, "c2").isActiveFromAzure);                  // for the rest, by the weight
    CHECK(pair.capacity.fromAzure.mbps->mbps() == 1500);
    CHECK(routeOver(pair, "c1").why.contains("10.10.0.0/17 active, as the longest prefix wins"));
    CHECK(routeOver(pair, "c1").why.contains("the rest of 10.10.0.0/16 standby, as the highest connection weight wins"));
    CHECK(routeOver(pair, "c2").why.contains("10.10.0.0/17 standby"));
    CHECK(pair.isAsymmetric() == false);
    CHECK(pair.unannounced.isEmpty());
}

TEST_CASE("addresses that no router announces are named, and so is asymmetric routing")
{
    const Design design = twoCircuits(", \"advertisedPrefixes\": [\"10.10.0.0/17\"]", ", \"advertisedPrefixes\": [\"192.168.0.0/16\"]", "", "");
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    const PairResult& pair = *analysis.pair(ObjectId("hq"), ObjectId("hub"));
    CHECK(pair.unannounced == QStringList{"the rest of 10.10.0.0/16"});
    CHECK(pair.isAsymmetric());                                      // both ways to Azure, one way back
    const QStringList cautions = explain(analysis, FigureKey::ofPair(FigureKind::CapacityFromAzure, pair.from, pair.to)).cautions;
    CHECK(cautions.filter("the rest of 10.10.0.0/16").size() == 1);
    CHECK(cautions.filter("asymmetric").size() == 1);
}

TEST_CASE("ExpressRoute goes before IPsec, which stands by")
{
    const PairResult pair = pairOf(exampleDesign("3-expressroute-with-vpn-backup.landbridge.json"));
    REQUIRE(pair.routes.size() == 2);
    CHECK(pair.routes[0].links == QList<ObjectId>{ObjectId("er-link-1")});
    CHECK(pair.routes[0].isActive());
    CHECK_FALSE(pair.routes[1].isActive());
    CHECK(pair.hasVpnBackup);
    CHECK(pair.resiliency == ResiliencyClass::Standard);
    CHECK(pair.capacity.toAzure.mbps->mbps() == 1000);
}

TEST_CASE("a spoke's routes go on over the peering")
{
    const Analysis analysis = analyse(exampleDesign("7-spoke-behind-the-hub.landbridge.json"), Catalogue::builtIn());
    const PairResult& pair = *analysis.pair(ObjectId("hq"), ObjectId("spoke"));
    REQUIRE(pair.routes.size() == 2);
    CHECK(pair.routes[0].links == QList<ObjectId>{ObjectId("er-link-1"), ObjectId("hub-to-spoke")});
}

TEST_CASE("the classes of resiliency come from removing components")
{
    const auto resiliency = [](const char* file) { return pairOf(exampleDesign(QLatin1String(file))).resiliency; };
    CHECK(resiliency("1-site-to-site-vpn.landbridge.json") == ResiliencyClass::None);
    CHECK(resiliency("2-one-expressroute-circuit.landbridge.json") == ResiliencyClass::Standard);
    CHECK(resiliency("4-two-circuits-two-peering-locations.landbridge.json") == ResiliencyClass::Maximum);
    CHECK(resiliency("6-expressroute-metro.landbridge.json") == ResiliencyClass::High);
}

TEST_CASE("another site is transit only over a drawn WAN link")
{
    const char* const text = R"({
        "sites": [{"id": "hq", "latitude": 52.37, "longitude": 4.9}, {"id": "branch", "latitude": 51.9, "longitude": 4.5}],
        "edgeRouters": [{"id": "r1", "site": "hq"}, {"id": "r2", "site": "branch"}],
        "wanLinks": [%1],
        "peeringLocations": [{"id": "a", "location": "Amsterdam"}],
        "expressRouteCircuits": [{"id": "er", "peeringLocation": "a", "bandwidthMbps": 1000}],
        "accessLinks": [{"id": "al", "router": "r1", "circuit": "er"}],
        "virtualNetworks": [{"id": "hub", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "gw"}]})";
    const auto branch = [&](const char* wan) {
        return *analyse(designOf(qPrintable(QString::fromLatin1(text).arg(QLatin1String(wan)))), Catalogue::builtIn()).pair(ObjectId("branch"), ObjectId("hub"));
    };
    const PairResult without = branch("");
    CHECK(without.availability.value.up() == 0);
    CHECK_FALSE(without.availability.reason.isEmpty());
    const PairResult with = branch(R"({"id": "wan", "routers": ["r1", "r2"], "bandwidthMbps": 200, "lengthKm": 102})");
    // r2, WAN, r1, last mile, building, circuit on one path, gateway.
    CHECK(with.availability.value.up() == Approx(0.9999 * 0.9995 * 0.9999 * 0.9995 * 0.9999 * 0.999 * 0.9995).margin(1e-12));
    CHECK(with.capacity.toAzure.mbps->mbps() == 200);
    CHECK(with.routes.size() == 1);
    const double hq = analyse(designOf(qPrintable(QString::fromLatin1(text).arg(QString()))), Catalogue::builtIn()).pair(ObjectId("hq"), ObjectId("hub"))->rtt->typical.milliseconds();
    CHECK(with.rtt->typical.milliseconds() == Approx(hq + 1 + 1));   // 102 km × 2 / 204, and one more router
}
