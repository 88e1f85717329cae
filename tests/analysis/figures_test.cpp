// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include <cmath>

namespace {
/// One site with a router, an ExpressRoute link and a VPN link, to vary in the cases below.
Design bothWorlds()
{
    return designOf(R"({
        "sites": [{"id": "hq", "latitude": 52.37, "longitude": 4.9, "addressPrefixes": ["10.10.0.0/16"]}],
        "edgeRouters": [{"id": "r1", "site": "hq", "throughputMbps": 10000, "ipsecThroughputMbps": 5000}],
        "internetAccesses": [{"id": "dia", "routers": ["r1"], "upMbps": 300, "downMbps": 800}],
        "peeringLocations": [{"id": "pl", "location": "London"}],
        "expressRouteCircuits": [{"id": "er", "peeringLocation": "pl", "bandwidthMbps": 2000}],
        "accessLinks": [{"id": "al1", "router": "r1", "circuit": "er", "path": "primary", "bandwidthMbps": 600},
                        {"id": "al2", "router": "r1", "circuit": "er", "path": "secondary", "bandwidthMbps": 700}],
        "virtualNetworks": [{"id": "hub", "region": "westeurope"}, {"id": "spoke", "region": "northeurope"}],
        "virtualNetworkGateways": [{"id": "ergw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw3AZ"},
                                   {"id": "vpngw", "virtualNetwork": "hub", "gatewayType": "Vpn", "sku": "VpnGw1AZ"}],
        "connections": [{"id": "er-c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "ergw"},
                        {"id": "vpn-c", "connectionType": "IPsec", "router": "r1", "internetAccess": "dia", "gateway": "vpngw"}],
        "virtualNetworkPeerings": [{"id": "out", "virtualNetwork": "hub", "remoteVirtualNetwork": "spoke", "allowGatewayTransit": true},
                                   {"id": "back", "virtualNetwork": "spoke", "remoteVirtualNetwork": "hub", "useRemoteGateways": true}]})");
}

Analysis analysed(const Design& design)
{
    return analyse(design, Catalogue::builtIn());
}

template <class Row, class Change> Design changed(const Design& design, const char* id, Change change)
{
    Row row = *design.find(Id<Row>(ObjectId(id)));
    change(row);
    return design.with(row);
}

double toAzure(const Analysis& analysis, const char* link) { return analysis.link(ObjectId(link))->figures.capacity.toAzure.mbps->mbps(); }
double fromAzure(const Analysis& analysis, const char* link) { return analysis.link(ObjectId(link))->figures.capacity.fromAzure.mbps->mbps(); }
QString bottleneck(const Analysis& analysis, const char* link) { return analysis.link(ObjectId(link))->figures.capacity.toAzure.bottleneck.first().object; }

/// Haversine on the mean radius, written out again.
double kilometresBetween(double latitude1, double longitude1, double latitude2, double longitude2)
{
    const double degree = std::acos(-1.0) / 180;
    const double a = std::pow(std::sin((latitude2 - latitude1) * degree / 2), 2)
        + std::cos(latitude1 * degree) * std::cos(latitude2 * degree) * std::pow(std::sin((longitude2 - longitude1) * degree / 2), 2);
    return 2 * 6371.0088 * std::asin(std::sqrt(a));
}
}

TEST_CASE("an ExpressRoute link carries what its last miles, circuit and gateway let through")
{
    Analysis analysis = analysed(bothWorlds());
    CHECK(toAzure(analysis, "er-c") == 1300);                        // 600 + 700 last miles < 2000 circuit < 10000 gateway
    CHECK(analysis.link(ObjectId("er-c"))->figures.capacity.toAzure.bottleneck.size() == 2);

    const Design narrow = changed<ExpressRouteCircuit>(bothWorlds(), "er", [](auto& row) { row.bandwidth = Bandwidth::mbps(1000); });
    analysis = analysed(narrow);
    CHECK(toAzure(analysis, "er-c") == 1000);                        // both paths share the circuit's bandwidth
    CHECK(bottleneck(analysis, "er-c") == "er");

    analysis = analysed(changed<EdgeRouter>(narrow, "r1", [](auto& row) { row.throughput = Bandwidth::mbps(400); }));
    CHECK(toAzure(analysis, "er-c") == 400);
    CHECK(bottleneck(analysis, "er-c") == "r1");
}

TEST_CASE("an IPsec link carries the access' upload to Azure and its download from Azure")
{
    const Analysis analysis = analysed(bothWorlds());
    CHECK(toAzure(analysis, "vpn-c") == 300);
    CHECK(fromAzure(analysis, "vpn-c") == 650);                      // the gateway: VpnGw1AZ 650 < 800
    CHECK(analysis.link(ObjectId("vpn-c"))->figures.capacity.fromAzure.bottleneck.first().object == "vpngw");
}

TEST_CASE("tunnels limit IPsec by the suite's throughput, two of them on an active-active gateway")
{
    Design design = changed<InternetAccess>(bothWorlds(), "dia", [](auto& row) { row.up = row.down = Bandwidth::gbps(20); });
    design = changed<EdgeRouter>(design, "r1", [](auto& row) { row.ipsecThroughput = Bandwidth::gbps(20); row.throughput = Bandwidth::gbps(20); });
    design = changed<VirtualNetworkGateway>(design, "vpngw", [](auto& row) { row.sku = "VpnGw5AZ"; row.vpnGatewayGeneration = VpnGatewayGeneration::Generation2; });
    CHECK(toAzure(analysed(design), "vpn-c") == 2300);               // no policy: no more than the fastest suite with a figure

    IpsecPolicy policy;
    policy.ikeEncryption = "AES256"; policy.ikeIntegrity = "SHA384"; policy.dhGroup = "ECP384"; policy.pfsGroup = "ECP384";
    policy.ipsecEncryption = policy.ipsecIntegrity = "GCMAES256";
    const double perTunnel = ::perTunnel(*Catalogue::builtIn().vpnGatewaySku("VpnGw5AZ", 2), "GCMAES256", "GCMAES256")->value.mbps();
    REQUIRE(perTunnel < 5000);
    design = changed<Connection>(design, "vpn-c", [&](auto& row) { row.ipsecPolicy = policy; });
    CHECK(toAzure(analysed(design), "vpn-c") == perTunnel);
    design = changed<VirtualNetworkGateway>(design, "vpngw", [](auto& row) { row.activeActive = true; });
    CHECK(toAzure(analysed(design), "vpn-c") == 2 * perTunnel);
    design = changed<Connection>(design, "vpn-c", [](auto& row) { row.tunnels = 4; });
    CHECK(toAzure(analysed(design), "vpn-c") == std::min(10000.0, 4 * perTunnel));
}

TEST_CASE("all tunnels of a VPN gateway share its throughput once, and those of a router its IPsec throughput")
{
    Design design = changed<InternetAccess>(bothWorlds(), "dia", [](auto& row) { row.up = row.down = Bandwidth::gbps(10); });
    design = design.without(ObjectId("er-c"));
    Connection second = *design.find(ConnectionId("vpn-c"));
    second.id = ObjectId("vpn-d");
    design = design.with(second);
    Analysis analysis = analysed(design);
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("hub"))->capacity.toAzure.mbps->mbps() == 650);
    analysis = analysed(changed<EdgeRouter>(design, "r1", [](auto& row) { row.ipsecThroughput = Bandwidth::mbps(200); }));
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("hub"))->capacity.toAzure.mbps->mbps() == 200);
}

TEST_CASE("FastPath takes the gateway out of throughput for its own network, never for a spoke and never out of availability")
{
    Design design = changed<AccessLink>(bothWorlds(), "al1", [](auto& row) { row.bandwidth = Bandwidth::gbps(100); });
    design = changed<AccessLink>(design, "al2", [](auto& row) { row.bandwidth = Bandwidth::gbps(100); });
    design = changed<EdgeRouter>(design, "r1", [](auto& row) { row.throughput = Bandwidth::gbps(100); });
    design = changed<ExpressRouteCircuit>(design, "er", [](auto& row) { row.bandwidth = Bandwidth::gbps(40); });
    CHECK(toAzure(analysed(design), "er-c") == 10000);               // ErGw3AZ
    const Design fast = changed<Connection>(design, "er-c", [](auto& row) { row.fastPath = true; });
    const Analysis analysis = analysed(fast);
    CHECK(toAzure(analysis, "er-c") == 40000);
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("hub"))->capacity.toAzure.mbps->mbps() == 40000);
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("spoke"))->capacity.toAzure.mbps->mbps() == 10000);
    CHECK(analysis.link(ObjectId("er-c"))->figures.availability.value == analysed(design).link(ObjectId("er-c"))->figures.availability.value);
    const double difference = analysed(design).link(ObjectId("er-c"))->figures.rtt->typical.milliseconds() - analysis.link(ObjectId("er-c"))->figures.rtt->typical.milliseconds();
    CHECK(difference == Approx(1));
    // ErGw1AZ has no FastPath: the wish alone changes nothing.
    CHECK(toAzure(analysed(changed<VirtualNetworkGateway>(fast, "ergw", [](auto& row) { row.sku = "ErGw1AZ"; })), "er-c") == 1000);
}

TEST_CASE("a scalable gateway carries what its units do, and that of one when they are not set")
{
    Design design = changed<VirtualNetworkGateway>(bothWorlds(), "ergw", [](auto& row) { row.sku = "ErGwScale"; row.scaleUnits = 1; });
    const double one = Catalogue::builtIn().scalableGatewaySku().bandwidth(1)->value.mbps();
    CHECK(toAzure(analysed(design), "er-c") == std::min(1300.0, one));
    design = changed<VirtualNetworkGateway>(design, "ergw", [](auto& row) { row.scaleUnits.reset(); });
    CHECK(toAzure(analysed(design), "er-c") == std::min(1300.0, one));
    CHECK(explain(analysed(design), FigureKey::ofLink(FigureKind::CapacityToAzure, ObjectId("er-c"))).cautions.join(' ').contains("scale units"));
}

TEST_CASE("a link on which nothing has a limit has no capacity, and says why")
{
    Design design = changed<AccessLink>(bothWorlds(), "al1", [](auto& row) { row.bandwidth.reset(); });
    design = changed<EdgeRouter>(design, "r1", [](auto& row) { row.throughput.reset(); });
    design = changed<ExpressRouteCircuit>(design, "er", [](auto& row) { row.bandwidth.reset(); });
    design = changed<VirtualNetworkGateway>(design, "ergw", [](auto& row) { row.sku = QString(); });
    const Analysis analysis = analysed(design);
    const LinkResult& link = *analysis.link(ObjectId("er-c"));
    CHECK_FALSE(link.figures.capacity.toAzure.mbps.hasValue());
    CHECK_FALSE(link.figures.capacity.toAzure.mbps.reason.isEmpty());
    CHECK(link.figures.capacity.toAzure.bottleneck.isEmpty());
    CHECK_FALSE(link.figures.azureSla.hasValue());
}

TEST_CASE("the composite of published SLAs is the product of circuit and gateway")
{
    const Analysis analysis = analysed(bothWorlds());
    CHECK(analysis.link(ObjectId("er-c"))->figures.azureSla->up() == Approx(0.9995 * 0.9995).margin(1e-12));
    CHECK(analysis.link(ObjectId("vpn-c"))->figures.azureSla->up() == Approx(0.9995).margin(1e-12));
    const Analysis basic = analysed(changed<VirtualNetworkGateway>(bothWorlds(), "vpngw", [](auto& row) { row.sku = "Basic"; }));
    CHECK(basic.link(ObjectId("vpn-c"))->figures.azureSla->up() == Approx(0.999).margin(1e-12));
    CHECK_FALSE(analysis.link(ObjectId("out"))->figures.azureSla.hasValue());
}

TEST_CASE("the round trip is the sum of last mile, meet-me to region, router and gateway")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const Analysis analysis = analysed(bothWorlds());
    const Coordinates london = catalogue.peeringLocation("London")->coordinates.value;
    const double median = (catalogue.medianRtt("uksouth", "westeurope")->milliseconds() + catalogue.medianRtt("westeurope", "uksouth")->milliseconds()) / 2;
    // Great circle × 1.4 × 2 / 204, + 1 ms each for router and gateway, + the mean of the published medians.
    const double lastMile = kilometresBetween(52.37, 4.9, london.latitude, london.longitude) * 1.4 * 2 / 204;
    const auto& rtt = analysis.link(ObjectId("er-c"))->figures.rtt;
    REQUIRE(rtt.hasValue());
    CHECK(rtt->typical.milliseconds() == Approx(lastMile + median + 2).epsilon(1e-9));
    CHECK(rtt->low.milliseconds() == Approx(rtt->typical.milliseconds() * 0.75));
    CHECK(rtt->high.milliseconds() == Approx(rtt->typical.milliseconds() * 1.25));

    // A length replaces the great circle and its factor; the worst path counts.
    const Analysis longer = analysed(changed<AccessLink>(bothWorlds(), "al2", [](auto& row) { row.length = Distance::kilometres(2040); }));
    CHECK(longer.link(ObjectId("er-c"))->figures.rtt->typical.milliseconds() == Approx(20 + median + 2));

    // IPsec: great circle to the region × 1.8.
    const Coordinates region = catalogue.region("westeurope")->coordinates.value;
    CHECK(analysis.link(ObjectId("vpn-c"))->figures.rtt->typical.milliseconds() == Approx(kilometresBetween(52.37, 4.9, region.latitude, region.longitude) * 1.8 * 2 / 204 + 2));
}

TEST_CASE("near the region the distance counts, and a spoke adds the published median between regions")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const Design design = changed<PeeringLocation>(bothWorlds(), "pl", [](auto& row) { row.location = "Amsterdam"; });
    const Analysis analysis = analysed(design);
    const Coordinates amsterdam = catalogue.peeringLocation("Amsterdam")->coordinates.value, region = catalogue.region("westeurope")->coordinates.value;
    const double expected = (kilometresBetween(52.37, 4.9, amsterdam.latitude, amsterdam.longitude) + kilometresBetween(amsterdam.latitude, amsterdam.longitude, region.latitude, region.longitude)) * 1.4 * 2 / 204 + 2;
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("hub"))->rtt->typical.milliseconds() == Approx(expected));
    const double hop = (catalogue.medianRtt("westeurope", "northeurope")->milliseconds() + catalogue.medianRtt("northeurope", "westeurope")->milliseconds()) / 2;
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("spoke"))->rtt->typical.milliseconds() == Approx(expected + hop));
    const auto& peering = analysis.link(ObjectId("out"))->figures.rtt;
    CHECK(peering->typical.milliseconds() == Approx(hop));
    CHECK(peering->low == peering->high);                            // published: no range
}

TEST_CASE("a measured round trip overrides, and without coordinates there is none, with the reason")
{
    const Design measured = changed<Connection>(bothWorlds(), "vpn-c", [](auto& row) { row.measuredRtt = Latency::milliseconds(7.5); });
    const Analysis known = analysed(measured);
    const auto& rtt = known.link(ObjectId("vpn-c"))->figures.rtt;
    CHECK(rtt->typical == Latency::milliseconds(7.5));
    CHECK(rtt->low == rtt->high);
    const Analysis nowhere = analysed(changed<Site>(bothWorlds(), "hq", [](auto& row) { row.latitude.reset(); }));
    CHECK_FALSE(nowhere.link(ObjectId("vpn-c"))->figures.rtt.hasValue());
    CHECK(nowhere.link(ObjectId("vpn-c"))->figures.rtt.reason.contains("coordinates"));
}

TEST_CASE("a plain ExpressRoute link scores 56 (C) and a plain VPN 46 (D)")
{
    const Analysis analysis = analysed(exampleDesign("3-expressroute-with-vpn-backup.landbridge.json"));
    const SecurityPosture& expressRoute = analysis.link(ObjectId("er-link-1"))->figures.security;
    CHECK(expressRoute.score == 56);                                 // 40 + 0 + 10 + 6 + 0
    CHECK(expressRoute.grade == QChar('C'));
    CHECK(expressRoute.summary() == "private, not encrypted");
    const SecurityPosture& vpn = analysis.link(ObjectId("vpn-link"))->figures.security;
    CHECK(vpn.score == 46);                                          // 5 + 25 + 10 + 6 + 0
    CHECK(vpn.grade == QChar('D'));
    CHECK(vpn.summary() == "encrypted, on the internet");
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("hub"))->security->score == 46);   // the weakest that can become active
}

TEST_CASE("each choice of a VPN earns the points of the table")
{
    const auto posture = [](const auto& change) {
        return analysed(changed<Connection>(bothWorlds(), "vpn-c", change)).link(ObjectId("vpn-c"))->figures.security;
    };
    const auto score = [](const SecurityPosture& one, PostureFactorKind kind) { return one.factors[static_cast<int>(kind)].score; };
    IpsecPolicy strong;
    strong.ikeEncryption = "AES256"; strong.ikeIntegrity = "SHA384"; strong.dhGroup = "ECP384"; strong.pfsGroup = "ECP384";
    strong.ipsecEncryption = strong.ipsecIntegrity = "GCMAES256";

    const auto unpinned = posture([](Connection&) {});
    CHECK(score(unpinned, PostureFactorKind::Encryption) == 18);
    CHECK(score(unpinned, PostureFactorKind::Authentication) == 7);
    CHECK(score(unpinned, PostureFactorKind::Routing) == 4);
    CHECK(unpinned.isUnpinned);

    const auto noPfs = posture([&](Connection& row) { row.ipsecPolicy = strong; row.ipsecPolicy->pfsGroup = "None"; });
    CHECK(score(noPfs, PostureFactorKind::Encryption) == 18);
    CHECK(score(noPfs, PostureFactorKind::Authentication) == 7);
    CHECK_FALSE(noPfs.hasWeakSuite);

    auto weak = posture([&](Connection& row) { row.ipsecPolicy = strong; row.ipsecPolicy->dhGroup = "DHGroup2"; row.authentication = Authentication::Certificate; });
    CHECK(score(weak, PostureFactorKind::Encryption) == 5);
    CHECK(score(weak, PostureFactorKind::Authentication) == 15);
    CHECK(weak.hasWeakSuite);
    CHECK(weak.summary() == "weakly encrypted, on the internet");

    const auto none = posture([&](Connection& row) { row.ipsecPolicy = strong; row.ipsecPolicy->ipsecEncryption = "None"; row.authentication = Authentication::Certificate; });
    CHECK(none.score == 24);                                         // 5 + 0 + 15 + 4 + 0
    CHECK(score(none, PostureFactorKind::Encryption) == 0);
    const SecurityPosture capped = withEncryptionCaps(none, Catalogue::builtIn().posture());
    CHECK(capped.score == 20);
    CHECK(capped.grade == QChar('F'));
    CHECK_FALSE(capped.cap.isEmpty());

    CHECK(score(posture([&](Connection& row) { row.ipsecPolicy = strong; row.ikeVersion = IkeVersion::IKEv1; }), PostureFactorKind::Authentication) == 3);
}

TEST_CASE("filters, prefix limits and network security groups earn points, and a weak suite is capped at D")
{
    Design design = changed<EdgeRouter>(bothWorlds(), "r1", [](auto& row) { row.routeFilters = true; row.maximumPrefixes = 100; });
    Subnet subnet;
    subnet.name = "workload";
    subnet.networkSecurityGroup = "nsg";
    design = changed<VirtualNetwork>(design, "hub", [&](auto& row) { row.subnets << subnet; });
    const Analysis analysis = analysed(design);
    CHECK(analysis.link(ObjectId("er-c"))->figures.security.score == 64);           // 40 + 0 + 10 + 10 + 4
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("hub"))->security->factors.last().score == 4);
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("spoke"))->security->factors.last().score == 0);

    SecurityPosture weak;
    weak.score = 60;
    weak.encryption = PostureEncryption::Ipsec;
    weak.hasWeakSuite = true;
    CHECK(withEncryptionCaps(weak, Catalogue::builtIn().posture()).score == 45);
    CHECK(withEncryptionCaps(weak, Catalogue::builtIn().posture()).grade == QChar('D'));
}
