// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/analysis/explain.h"
#include "model/analysis/failures.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
/// A site behind one circuit at a hub with a firewall and two spokes; route tables are left to each test.
const char* const inspectedHub = R"({
    "sites": [{"id": "hq", "addressPrefixes": ["192.168.0.0/16"], "latitude": 52, "longitude": 5}],
    "edgeRouters": [{"id": "r", "site": "hq"}],
    "peeringLocations": [{"id": "ams", "location": "Amsterdam"}],
    "expressRoutePorts": [{"id": "port", "peeringLocation": "ams", "bandwidthMbps": 10000}],
    "expressRouteCircuits": [{"id": "c", "peeringLocation": "ams", "bandwidthMbps": 10000, "expressRoutePort": "port"}],
    "accessLinks": [{"id": "a1", "router": "r", "circuit": "c", "path": "primary", "bandwidthMbps": 40000}, {"id": "a2", "router": "r", "circuit": "c", "path": "secondary", "bandwidthMbps": 40000}],
    "virtualNetworks": [
        {"id": "hub", "region": "westeurope", "addressSpace": ["10.0.0.0/16"], "subnets": [{"name": "GatewaySubnet", "addressPrefix": "10.0.255.0/27"}, {"name": "shared", "addressPrefix": "10.0.1.0/24"}]},
        {"id": "spoke", "region": "westeurope", "addressSpace": ["10.1.0.0/16"], "subnets": [{"name": "apps", "addressPrefix": "10.1.0.0/24"}]},
        {"id": "other", "region": "westeurope", "addressSpace": ["10.2.0.0/16"], "subnets": [{"name": "apps", "addressPrefix": "10.2.0.0/24"}]}],
    "virtualNetworkPeerings": [
        {"id": "hs", "virtualNetwork": "hub", "remoteVirtualNetwork": "spoke", "allowGatewayTransit": true}, {"id": "sh", "virtualNetwork": "spoke", "remoteVirtualNetwork": "hub", "useRemoteGateways": true},
        {"id": "ho", "virtualNetwork": "hub", "remoteVirtualNetwork": "other", "allowGatewayTransit": true}, {"id": "oh", "virtualNetwork": "other", "remoteVirtualNetwork": "hub", "useRemoteGateways": true}],
    "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw3AZ"}],
    "azureFirewalls": [{"id": "fw", "virtualNetwork": "hub", "sku": "Basic", "privateIpAddress": "10.0.2.4", "zones": ["1", "2"]}],
    "connections": [{"id": "er", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "gw"}],
    "demands": [{"id": "d1", "from": "hq", "to": "spoke", "mbpsToAzure": 100, "mbpsFromAzure": 50}, {"id": "d2", "from": "hq", "to": "other", "mbpsToAzure": 30, "mbpsFromAzure": 20}]})";

Design withTable(const Design& design, const char* id, const char* network, const QStringList& subnets, const char* prefix, bool isWithoutBgp = false, const char* hop = "10.0.2.4")
{
    RouteTable table;
    table.id = ObjectId(QLatin1String(id));
    table.virtualNetwork = Id<VirtualNetwork>(QLatin1String(network));
    for (const QString& subnet : subnets)
        table.subnets << subnet;
    table.disableBgpRoutePropagation = isWithoutBgp;
    UserDefinedRoute route;
    route.addressPrefix = parseCidr(QLatin1String(prefix)).value();
    route.nextHopIpAddress = QLatin1String(hop);
    table.routes << route;
    return design.with(table);
}

Analysis inspected(const Design& design) { return analyse(design, Catalogue::builtIn()); }

const PairResult& pairTo(const Analysis& analysis, const char* network)
{
    const PairResult* pair = analysis.pair(ObjectId("hq"), ObjectId(QLatin1String(network)));
    REQUIRE(pair);
    return *pair;
}

bool isInspected(const Design& design, const char* network)
{
    const Analysis analysis = inspected(design);
    const auto& factor = pairTo(analysis, network).security->factors.last();
    const bool byPosture = factor.score == 10;
    const auto& points = pairTo(analysis, network).singlePointsOfFailure;
    const bool byFailure = std::any_of(points.begin(), points.end(), [&](int component) { return analysis.components[static_cast<std::size_t>(component)].name == QLatin1String("fw"); });
    CHECK(byPosture == byFailure);
    return byPosture;
}
}

TEST_CASE("a firewall is in the path where a user-defined route wins over what Azure and the gateway tell")
{
    const Design plain = designOf(inspectedHub);
    CHECK_FALSE(isInspected(plain, "spoke"));
    const QStringList gateways{"GatewaySubnet"}, apps{"apps"};
    // From the gateway: as long as the peering's prefix, longer, shorter, of another network, to nobody.
    CHECK(isInspected(withTable(plain, "t", "hub", gateways, "10.1.0.0/16"), "spoke"));
    CHECK_FALSE(isInspected(withTable(plain, "t", "hub", gateways, "10.1.0.0/16"), "other"));
    CHECK(isInspected(withTable(plain, "t", "hub", gateways, "10.1.0.0/24"), "spoke"));
    CHECK_FALSE(isInspected(withTable(plain, "t", "hub", gateways, "10.0.0.0/8"), "spoke"));
    CHECK_FALSE(isInspected(withTable(plain, "t", "hub", gateways, "10.1.0.0/16", false, "10.0.2.5"), "spoke"));
    CHECK_FALSE(isInspected(withTable(plain, "t", "hub", {"shared"}, "10.1.0.0/16"), "spoke"));
    CHECK(isInspected(withTable(plain, "t", "hub", gateways, "10.0.1.0/24"), "hub"));
    // Towards the gateway: a default route only where the table takes no gateway routes.
    CHECK_FALSE(isInspected(withTable(plain, "t", "spoke", apps, "0.0.0.0/0"), "spoke"));
    CHECK(isInspected(withTable(plain, "t", "spoke", apps, "0.0.0.0/0", true), "spoke"));
    CHECK(isInspected(withTable(plain, "t", "spoke", apps, "192.168.0.0/16"), "spoke"));
    CHECK_FALSE(isInspected(withTable(plain, "t", "spoke", {}, "192.168.0.0/16"), "spoke"));
    CHECK_FALSE(isInspected(withTable(plain, "t", "spoke", apps, "172.16.0.0/12", true), "spoke"));
}

TEST_CASE("a firewall in the path limits, fails, carries load and counts in the published SLA of its network only")
{
    const Design design = withTable(designOf(inspectedHub), "t", "hub", {"GatewaySubnet"}, "10.1.0.0/16");
    const Analysis analysis = inspected(design);
    const PairResult& spoke = pairTo(analysis, "spoke");
    const PairResult& other = pairTo(analysis, "other");
    CHECK(spoke.capacity.toAzure.mbps->mbps() == Approx(250));   // Azure Firewall Basic
    CHECK(spoke.capacity.toAzure.bottleneck.first().object == "fw");
    CHECK(other.capacity.toAzure.mbps->mbps() == Approx(10000));
    CHECK(spoke.availability.value.down() == Approx(1 - other.availability.value.up() * 0.9999).margin(1e-12));
    CHECK(explain(analysis, FigureKey::ofPair(FigureKind::CapacityToAzure, spoke.from, spoke.to)).cautions.join(' ').contains("fw"));
    // Down, it takes its spoke with it and nothing else.
    const FailureTable failures = singleFailures(analysis);
    int found = 0;
    for (const FailureResult& failure : failures.failures) {
        if (analysis.components[static_cast<std::size_t>(failure.components.front())].name != QLatin1String("fw"))
            continue;
        ++found;
        CHECK(failure.pairsDown.size() == 1);
        CHECK(failure.demandsUnmet == QList<ObjectId>{ObjectId("d1")});
    }
    CHECK(found == 1);
    // The hub's own network, inspected: the link ends behind the firewall, and so does the composite SLA.
    const Analysis own = inspected(withTable(design, "u", "hub", {"GatewaySubnet"}, "10.0.1.0/24"));
    CHECK(own.link(ObjectId("er"))->figures.azureSla->up() == Approx(0.9995 * 0.9995 * 0.9999).margin(1e-12));
    CHECK(own.link(ObjectId("er"))->figures.capacity.toAzure.mbps->mbps() == Approx(250));
}

TEST_CASE("without a firewall the figures are those of a design that has none")
{
    const Design plain = designOf(inspectedHub);
    const Analysis with = inspected(plain), without = inspected(plain.without(ObjectId("fw")));
    CHECK(with.components.size() == without.components.size());
    for (const char* network : {"hub", "spoke", "other"})
        CHECK(pairTo(with, network).availability.value.down() == pairTo(without, network).availability.value.down());
}

TEST_CASE("appliances of other vendors: availability by instances and zones, no throughput unless set")
{
    Design design = withTable(designOf(inspectedHub).without(ObjectId("fw")), "t", "hub", {"GatewaySubnet"}, "10.1.0.0/16", false, "10.0.3.4");
    NetworkVirtualAppliance nva;
    nva.id = ObjectId("nva");
    nva.virtualNetwork = VirtualNetworkId(QString("hub"));
    nva.privateIpAddress = "10.0.3.4";
    const double plain = pairTo(inspected(design), "spoke").availability.value.up();
    const auto upWith = [&](int instances, const QStringList& zones) {
        nva.instances = instances;
        nva.zones = {};
        for (const QString& zone : zones)
            nva.zones << zone;
        return pairTo(inspected(design.with(nva)), "spoke").availability.value.up() / plain;
    };
    CHECK(upWith(1, {}) == Approx(0.999).margin(1e-12));
    CHECK(upWith(2, {"1"}) == Approx(0.9995).margin(1e-12));
    CHECK(upWith(3, {"1", "2"}) == Approx(0.9999).margin(1e-12));
    CHECK(pairTo(inspected(design.with(nva)), "spoke").capacity.toAzure.mbps->mbps() == Approx(10000));
    nva.throughput = Bandwidth::mbps(700);
    CHECK(pairTo(inspected(design.with(nva)), "spoke").capacity.toAzure.mbps->mbps() == Approx(700));
}

TEST_CASE("a Direct port: its speed limits each path, its cipher encrypts, and its circuits fail with it")
{
    const Design plain = designOf(inspectedHub);
    const Analysis analysis = inspected(plain);
    CHECK(analysis.link(ObjectId("er"))->figures.security.encryption == PostureEncryption::None);
    ExpressRoutePort port = *plain.find(ExpressRoutePortId(QString("port")));
    port.macsecCipher = MacsecCipher::GcmAesXpn256;
    const Analysis ciphered = inspected(plain.with(port));
    const SecurityPosture& posture = ciphered.link(ObjectId("er"))->figures.security;
    CHECK(posture.encryption == PostureEncryption::Macsec);
    CHECK(posture.factors[1].score == 20);
    CHECK(posture.factors[1].object == "port");
    // A circuit of 10 Gbps on one path of a port of 1 Gbps.
    port.bandwidth = Bandwidth::gbps(1);
    const Analysis slow = inspected(plain.with(port).without(ObjectId("a2")));
    CHECK(slow.link(ObjectId("er"))->figures.capacity.toAzure.mbps->mbps() == Approx(1000));
    CHECK(slow.link(ObjectId("er"))->figures.capacity.toAzure.bottleneck.first().object == "port");
    CHECK(inspected(plain.with(port)).link(ObjectId("er"))->figures.capacity.toAzure.mbps->mbps() == Approx(2000));
    // Its availability counts once it is set.
    const double before = pairTo(analysis, "hub").availability.value.up();
    port.availability = Availability::fraction(0.99);
    CHECK(pairTo(inspected(plain.with(port)), "hub").availability.value.up() == Approx(before * 0.99).margin(1e-12));
}

TEST_CASE("two circuits share the ports that they are carved from")
{
    Design design = designOf(inspectedHub);
    ExpressRoutePort port = *design.find(ExpressRoutePortId(QString("port")));
    port.bandwidth = Bandwidth::gbps(1);
    ExpressRouteCircuit second = *design.find(CircuitId(QString("c")));
    second.id = ObjectId("c2");
    AccessLink link = *design.find(AccessLinkId(QString("a1")));
    link.id = ObjectId("b1");
    link.circuit = CircuitId(second.id);
    Connection connection = *design.find(ConnectionId(QString("er")));
    connection.id = ObjectId("er2");
    connection.circuit = CircuitId(second.id);
    design = design.with(port).with(second).with(link).with(connection).without(ObjectId("a2"));
    CHECK(pairTo(inspected(design), "hub").capacity.toAzure.mbps->mbps() == Approx(1000));
}

TEST_CASE("FastPath and inspection: a provider's circuit goes through the gateway, a Direct one does not")
{
    Design design = withTable(designOf(inspectedHub), "t", "hub", {"GatewaySubnet"}, "10.0.1.0/24");
    Connection connection = *design.find(ConnectionId(QString("er")));
    connection.fastPath = true;
    design = design.with(connection);
    const auto gateways = [](const Analysis& analysis, const char* network) { return pairTo(analysis, network).rtt->typical.milliseconds(); };
    const Analysis direct = inspected(design);
    ExpressRouteCircuit circuit = *design.find(CircuitId(QString("c")));
    circuit.expressRoutePort = {};
    circuit.provider = "Equinix";
    const Analysis provider = inspected(design.with(circuit));
    CHECK(gateways(provider, "hub") == Approx(gateways(direct, "hub") + 1));
    CHECK(gateways(provider, "spoke") == Approx(gateways(direct, "spoke") + 1)); // spokes too, on a Direct circuit in the region
    Design elsewhere = design;
    VirtualNetwork spoke = *design.find(VirtualNetworkId(QString("spoke")));
    spoke.region = "northeurope";
    elsewhere = design.with(spoke);
    CHECK(gateways(inspected(elsewhere), "spoke") == Approx(gateways(inspected(elsewhere.with(circuit)), "spoke")));
}

TEST_CASE("routing intent: what goes to and from a virtual hub passes its firewall")
{
    const Design design = designOf(R"({
        "sites": [{"id": "hq", "latitude": 52, "longitude": 5}],
        "edgeRouters": [{"id": "r", "site": "hq"}],
        "internetAccesses": [{"id": "net", "routers": ["r"], "downMbps": 1000, "upMbps": 1000}],
        "virtualHubs": [{"id": "west", "region": "westeurope", "privateTrafficNextHop": "fw"}, {"id": "north", "region": "northeurope"}],
        "virtualNetworks": [{"id": "near", "region": "westeurope"}, {"id": "far", "region": "northeurope"}],
        "hubVirtualNetworkConnections": [{"id": "hn", "virtualHub": "west", "remoteVirtualNetwork": "near"}, {"id": "hf", "virtualHub": "north", "remoteVirtualNetwork": "far"}],
        "virtualNetworkGateways": [{"id": "gw", "virtualHub": "west", "gatewayType": "Vpn", "scaleUnits": 4}],
        "azureFirewalls": [{"id": "fw", "virtualHub": "west", "zones": ["1", "2", "3"]}],
        "connections": [{"id": "vpn", "connectionType": "IPsec", "router": "r", "internetAccess": "net", "gateway": "gw", "enableBgp": true}],
        "demands": [{"id": "d", "from": "hq", "to": "far", "mbpsToAzure": 100}]})");
    VirtualHub hub = *design.find(VirtualHubId(QString("west")));
    hub.privateTrafficNextHop = {};
    const Analysis with = inspected(design), without = inspected(design.with(hub));
    for (const char* network : {"near", "far"})
        CHECK(pairTo(with, network).availability.value.up() == Approx(pairTo(without, network).availability.value.up() * 0.9999).margin(1e-12));
    CHECK(with.link(ObjectId("vpn"))->figures.security.factors.last().score == 10);
    CHECK(without.link(ObjectId("vpn"))->figures.security.factors.last().score == 0);
    CHECK(pairTo(with, "near").security->factors.last().score == 10);
    for (const FailureResult& failure : singleFailures(with).failures)
        if (with.components[static_cast<std::size_t>(failure.components.front())].name == QLatin1String("fw"))
            CHECK(failure.pairsDown.size() == 2);
}
