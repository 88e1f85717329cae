// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include <cmath>

namespace {
Analysis componentsAnalysed(const QByteArray& option)
{
    return analyse(designOf(option.constData()), Catalogue::builtIn());
}

const PairResult& pairAmong(const Analysis& analysis, const char* from, const char* to)
{
    const PairResult* pair = analysis.pair(ObjectId(QString::fromLatin1(from)), ObjectId(QString::fromLatin1(to)));
    REQUIRE(pair);
    return *pair;
}

bool isUp(const PairResult& pair, double expected)
{
    return std::abs(pair.availability.value.up() - expected) < 1e-12;
}

/// One router, one access link to one circuit at the peering location given, an ExpressRoute gateway.
QByteArray circuitAt(const char* peeringLocation)
{
    return QByteArray(R"({"sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "site": "hq"}],
        "peeringLocations": [)") + peeringLocation + R"(],
        "expressRouteCircuits": [{"id": "c", "peeringLocation": "pl", "bandwidthMbps": 1000}],
        "accessLinks": [{"id": "a", "router": "r1", "circuit": "c"}],
        "virtualNetworks": [{"id": "v", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g"}]})";
}

const char* twoSites = R"({"sites": [{"id": "a"}, {"id": "b", "availability": 0.9}],
    "edgeRouters": [{"id": "ra", "site": "a"}, {"id": "rb", "site": "b"}],
    "wanLinks": [{"id": "w", "routers": ["ra", "rb"]}],
    "internetAccesses": [{"id": "i", "routers": ["rb"]}],
    "virtualNetworks": [{"id": "v", "region": "westeurope"}],
    "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "Vpn", "sku": "VpnGw2AZ"}],
    "connections": [{"id": "x", "connectionType": "IPsec", "router": "rb", "internetAccess": "i", "gateway": "g"}]})";
}

TEST_CASE("the building of a circuit counts although its peering location is not chosen yet")
{
    const double others = 0.9999 * 0.9995 * 0.999 * 0.9995;
    const Analysis unset = componentsAnalysed(circuitAt(R"({"id": "pl"})"));
    CHECK(isUp(pairAmong(unset, "hq", "v"), others * 0.9999));
    CHECK(namesOf(unset, pairAmong(unset, "hq", "v").singlePointsOfFailure).contains(QStringLiteral("facility:pl")));

    const Analysis own = componentsAnalysed(circuitAt(R"({"id": "pl", "facilityAvailability": 0.9})"));
    CHECK(isUp(pairAmong(own, "hq", "v"), others * 0.9));
}

TEST_CASE("two buildings that are not chosen yet are not proven to be two")
{
    const Analysis analysis = componentsAnalysed(R"({"sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "site": "hq"}],
        "peeringLocations": [{"id": "p1"}, {"id": "p2"}],
        "expressRouteCircuits": [{"id": "c1", "peeringLocation": "p1"}, {"id": "c2", "peeringLocation": "p2"}],
        "accessLinks": [{"id": "a1", "router": "r1", "circuit": "c1"}, {"id": "a2", "router": "r1", "circuit": "c2"}],
        "virtualNetworks": [{"id": "v", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "x1", "connectionType": "ExpressRoute", "circuit": "c1", "gateway": "g"},
                        {"id": "x2", "connectionType": "ExpressRoute", "circuit": "c2", "gateway": "g"}]})");
    CHECK(pairAmong(analysis, "hq", "v").resiliency == ResiliencyClass::Standard);
}

TEST_CASE("a site whose availability is set takes its routers with it, for itself and for those in transit")
{
    const double fromRouter = 0.9999 * 0.999 * 0.9995;
    const Analysis analysis = componentsAnalysed(twoSites);
    CHECK(isUp(pairAmong(analysis, "b", "v"), 0.9 * fromRouter));
    CHECK(isUp(pairAmong(analysis, "a", "v"), 0.9999 * 0.9995 * 0.9 * fromRouter));
    CHECK(namesOf(analysis, pairAmong(analysis, "a", "v").singlePointsOfFailure).contains(QStringLiteral("b")));
}

TEST_CASE("a building written in another case or with spaces round it is the same building")
{
    const auto analysis = componentsAnalysed(R"({"sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "site": "hq"}],
        "peeringLocations": [{"id": "pl", "location": "Amsterdam"}],
        "expressRouteCircuits": [{"id": "c", "peeringLocation": "pl", "bandwidthMbps": 1000}],
        "accessLinks": [{"id": "a1", "router": "r1", "circuit": "c", "path": "primary"},
                        {"id": "a2", "router": "r1", "circuit": "c", "path": "secondary", "facility": " equinix am5 "}],
        "virtualNetworks": [{"id": "v", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g"}]})");
    qsizetype buildings = 0;
    for (const Component& component : analysis.components)
        buildings += component.name.startsWith(QLatin1String("facility:")) ? 1 : 0;
    CHECK(buildings == 1);
    QStringList single;
    for (const int component : pairAmong(analysis, "hq", "v").singlePointsOfFailure)
        single << analysis.componentName(component);
    CHECK(single.contains(QStringLiteral("facility:Equinix AM5")));
}
