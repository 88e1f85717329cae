// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
const char* const sharedCircuit = R"({
    "sites": [{"id": "hq"}, {"id": "far"}],
    "edgeRouters": [{"id": "r1", "site": "hq"}, {"id": "r2", "site": "far"}],
    "peeringLocations": [{"id": "a", "location": "Amsterdam"}],
    "expressRouteCircuits": [{"id": "er", "peeringLocation": "a", "bandwidthMbps": 1000}],
    "accessLinks": [{"id": "al1", "router": "r1", "circuit": "er", "bandwidthMbps": 500}, {"id": "al2", "router": "r2", "circuit": "er", "path": "secondary", "bandwidthMbps": 900}],
    "virtualNetworks": [{"id": "hub", "region": "westeurope"}, {"id": "lonely"}],
    "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
    "connections": [{"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "gw"}],
    "demands": [{"id": "d1", "from": "hq", "to": "hub", "mbpsToAzure": 400, "mbpsFromAzure": 100},
                {"id": "d2", "from": "hub", "to": "far", "mbpsToAzure": 450},
                {"id": "d3", "from": "hq", "to": "lonely", "mbpsToAzure": 999}]})";
}

TEST_CASE("demands load the active links, over the peering as well")
{
    const Analysis analysis = analyse(exampleDesign("7-spoke-behind-the-hub.landbridge.json"), Catalogue::builtIn());
    const LinkResult& active = *analysis.link(ObjectId("er-link-1"));
    CHECK(active.load.toAzure->mbps() == 200);
    CHECK(active.load.fromAzure->mbps() == 400);
    CHECK(*active.utilisation.toAzure == Approx(0.2));
    CHECK(*active.utilisation.fromAzure == Approx(0.4));
    CHECK(analysis.link(ObjectId("vpn-link"))->load.toAzure->mbps() == 0);
    CHECK(analysis.link(ObjectId("hub-to-spoke"))->load.toAzure->mbps() == 200);
    CHECK(analysis.link(ObjectId("spoke-to-hub"))->load.fromAzure->mbps() == 400);
    CHECK_FALSE(analysis.link(ObjectId("hub-to-spoke"))->utilisation.toAzure.hasValue());
}

TEST_CASE("equal routes take equal shares")
{
    Design design = exampleDesign("4-two-circuits-two-peering-locations.landbridge.json");
    Demand demand;
    demand.id = ObjectId("d");
    demand.from = ObjectId("hq");
    demand.to = ObjectId("hub");
    demand.toAzure = Bandwidth::mbps(300);
    const Analysis analysis = analyse(design.with(demand), Catalogue::builtIn());
    CHECK(analysis.link(ObjectId("er-link-1"))->load.toAzure->mbps() == 150);
    CHECK(analysis.link(ObjectId("er-link-2"))->load.toAzure->mbps() == 150);
}

TEST_CASE("a shared link is as full as its fullest part: a site's last mile or the circuit of all")
{
    Design design = designOf(sharedCircuit);
    Analysis analysis = analyse(design, Catalogue::builtIn());
    CHECK(analysis.link(ObjectId("c"))->load.toAzure->mbps() == 850);
    CHECK(*analysis.link(ObjectId("c"))->utilisation.toAzure == Approx(0.85));      // 850 of the circuit's 1000 against 400/500 and 450/900
    CHECK(*analysis.link(ObjectId("c"))->utilisation.fromAzure == Approx(0.2));     // 100 of the site's 500 against 100/1000
}
