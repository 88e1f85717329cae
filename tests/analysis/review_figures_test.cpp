// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include <cmath>

namespace {
Analysis figuresAnalysed(const QByteArray& option)
{
    return analyse(designOf(option.constData()), Catalogue::builtIn());
}

const LinkFigures& figuresOf(const Analysis& analysis, const char* link)
{
    const LinkResult* result = analysis.link(ObjectId(QString::fromLatin1(link)));
    REQUIRE(result);
    return result->figures;
}

/// The parts between a router and Azure over a VPN gateway; more fields of gateway and connection as given.
QByteArray vpnWith(const char* gateway, const char* connection)
{
    return QByteArray(R"({"sites": [{"id": "hq", "latitude": 52.37, "longitude": 4.9}], "edgeRouters": [{"id": "r1", "site": "hq"}],
        "internetAccesses": [{"id": "i", "routers": ["r1"]}], "virtualNetworks": [{"id": "v", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "Vpn")") + gateway + R"(}],
        "connections": [{"id": "x", "connectionType": "IPsec", "router": "r1", "internetAccess": "i", "gateway": "g")" + connection + "}]}";
}

/// The same over ExpressRoute; more fields of gateway and connection, and more parts as given.
QByteArray expressRouteWith(const char* gateway, const char* connection, const char* accessLinks, const char* more = "")
{
    return QByteArray(R"({"sites": [{"id": "hq", "latitude": 52.37, "longitude": 4.9}], "edgeRouters": [{"id": "r1", "site": "hq"}],
        "peeringLocations": [{"id": "pl", "location": "Amsterdam"}],
        "expressRouteCircuits": [{"id": "c", "peeringLocation": "pl", "bandwidthMbps": 10000}],
        "accessLinks": )") + accessLinks + R"(, "virtualNetworks": [{"id": "v", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute")" + gateway + R"(},
                                   {"id": "vg", "virtualNetwork": "v", "gatewayType": "Vpn", "sku": "VpnGw2AZ"}],
        "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g")" + connection + "}" + more + "]}";
}

double toAzureOf(const LinkFigures& figures)
{
    REQUIRE(figures.capacity.toAzure.mbps.hasValue());
    return figures.capacity.toAzure.mbps->mbps();
}

QString whyOf(const SecurityPosture& posture, PostureFactorKind kind)
{
    for (const PostureFactor& factor : posture.factors)
        if (factor.factor == kind)
            return factor.why;
    return {};
}

int scoreOf(const SecurityPosture& posture, PostureFactorKind kind)
{
    for (const PostureFactor& factor : posture.factors)
        if (factor.factor == kind)
            return factor.score;
    return -1;
}

const char* onePath = R"([{"id": "a", "router": "r1", "circuit": "c"}])";
const char* bothPaths = R"([{"id": "a", "router": "r1", "circuit": "c", "path": "primary"}, {"id": "b", "router": "r1", "circuit": "c", "path": "secondary"}])";
const char* strongBut = R"(, "ipsecPolicy": {"ikeEncryption": "AES256", "dhGroup": "ECP384", "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "GCMAES256")";
}

TEST_CASE("a tunnel whose suite has no published figure carries no more than the fastest suite that has one")
{
    // VpnGw5AZ: 10 Gbps for all tunnels, 2.3 Gbps published for one tunnel with GCMAES256.
    const char* sku = R"(, "sku": "VpnGw5AZ")";
    CHECK(toAzureOf(figuresOf(figuresAnalysed(vpnWith(sku, "")), "x")) == 2300);
    CHECK(toAzureOf(figuresOf(figuresAnalysed(vpnWith(sku, R"(, "tunnels": 2)")), "x")) == 4600);
    CHECK(toAzureOf(figuresOf(figuresAnalysed(vpnWith(sku, R"(, "ipsecPolicy": {"ipsecEncryption": "AES128", "ipsecIntegrity": "SHA1"})")), "x")) == 2300);
    CHECK(toAzureOf(figuresOf(figuresAnalysed(vpnWith(sku, R"(, "ipsecPolicy": {"ipsecEncryption": "AES256", "ipsecIntegrity": "SHA256"})")), "x")) == 700);
    // Basic has no figure for a tunnel: only the gateway's own counts.
    CHECK(toAzureOf(figuresOf(figuresAnalysed(vpnWith(R"(, "sku": "Basic")", "")), "x")) == 100);
}

TEST_CASE("ErGwScale has one scale unit unless more are set")
{
    CHECK(toAzureOf(figuresOf(figuresAnalysed(expressRouteWith(R"(, "sku": "ErGwScale")", "", onePath)), "x")) == 1000);
    CHECK(toAzureOf(figuresOf(figuresAnalysed(expressRouteWith(R"(, "sku": "ErGwScale")", R"(, "fastPath": true)", onePath)), "x")) == 1000);
    CHECK(toAzureOf(figuresOf(figuresAnalysed(expressRouteWith(R"(, "sku": "ErGwScale", "scaleUnits": 3)", "", onePath)), "x")) == 3000);
}

TEST_CASE("the SLA of a Basic ExpressRoute gateway is the published one")
{
    const Analysis analysis = figuresAnalysed(expressRouteWith(R"(, "sku": "Basic")", "", bothPaths));
    REQUIRE(figuresOf(analysis, "x").azureSla.hasValue());
    CHECK(std::abs(figuresOf(analysis, "x").azureSla->up() - 0.9995 * 0.999) < 1e-12);
}

TEST_CASE("routes are static where the gateway does not speak BGP, which is the default")
{
    const char* bgp = R"(, "enableBgp": true)";
    CHECK(scoreOf(figuresOf(figuresAnalysed(vpnWith("", bgp)), "x").security, PostureFactorKind::Routing) == 4);
    CHECK(scoreOf(figuresOf(figuresAnalysed(vpnWith(bgp, bgp)), "x").security, PostureFactorKind::Routing) == 6);
    CHECK(scoreOf(figuresOf(figuresAnalysed(vpnWith(bgp, "")), "x").security, PostureFactorKind::Routing) == 4);
}

TEST_CASE("a site behind another earns the routing hygiene of the routers that hold the sessions")
{
    const Analysis analysis = figuresAnalysed(R"({"sites": [{"id": "a"}, {"id": "b"}],
        "edgeRouters": [{"id": "ra", "site": "a"}, {"id": "rb", "site": "b", "routeFilters": true, "maximumPrefixes": 100}],
        "wanLinks": [{"id": "w", "routers": ["ra", "rb"]}], "peeringLocations": [{"id": "pl", "location": "Amsterdam"}],
        "expressRouteCircuits": [{"id": "c", "peeringLocation": "pl"}], "accessLinks": [{"id": "l", "router": "rb", "circuit": "c"}],
        "virtualNetworks": [{"id": "v", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g"}]})");
    for (const char* site : {"a", "b"}) {
        const PairResult* pair = analysis.pair(ObjectId(QString::fromLatin1(site)), ObjectId(QStringLiteral("v")));
        REQUIRE(pair);
        REQUIRE(pair->security.hasValue());
        CHECK(scoreOf(*pair->security, PostureFactorKind::Routing) == 10);
    }
}

TEST_CASE("IPsec on private peering takes the measured round trip of the connection below it")
{
    const char* vpn = R"(, {"id": "y", "connectionType": "IPsec", "router": "r1", "gateway": "vg", "transport": "expressRoutePrivatePeering", "underlay": "x"})";
    const Analysis analysis = figuresAnalysed(expressRouteWith("", R"(, "measuredRttMs": 9)", onePath, vpn));
    REQUIRE(figuresOf(analysis, "y").rtt.hasValue());
    CHECK(std::abs(figuresOf(analysis, "y").rtt->typical.milliseconds() - 10) < 1e-9);       // and its own gateway
}

TEST_CASE("IPsec on private peering is limited by the other router of the site that has the access link")
{
    const Analysis analysis = figuresAnalysed(R"({"sites": [{"id": "hq"}], "peeringLocations": [{"id": "pl", "location": "Amsterdam"}],
        "edgeRouters": [{"id": "r1", "site": "hq"}, {"id": "r2", "site": "hq", "throughputMbps": 50}],
        "expressRouteCircuits": [{"id": "c", "peeringLocation": "pl", "bandwidthMbps": 1000}], "accessLinks": [{"id": "a", "router": "r2", "circuit": "c"}],
        "virtualNetworks": [{"id": "v", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"},
                                   {"id": "vg", "virtualNetwork": "v", "gatewayType": "Vpn", "sku": "VpnGw2AZ"}],
        "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g"},
                        {"id": "y", "connectionType": "IPsec", "router": "r1", "gateway": "vg", "transport": "expressRoutePrivatePeering", "underlay": "x"}]})");
    CHECK(toAzureOf(figuresOf(analysis, "y")) == 50);
    CHECK(figuresOf(analysis, "y").capacity.toAzure.bottleneck.first().object == "r2");
    CHECK(std::abs(figuresOf(analysis, "y").availability.value.up() - 0.9999 * 0.9999 * 0.9995 * 0.9999 * 0.999 * 0.9995 * 0.9995) < 1e-12);
}

TEST_CASE("what decides the strength of a suite is named with its part")
{
    const auto encryption = [](const char* rest) {
        return whyOf(figuresOf(figuresAnalysed(vpnWith("", (QByteArray(strongBut) + rest).constData())), "x").security, PostureFactorKind::Encryption);
    };
    CHECK(encryption(R"(, "ikeIntegrity": "SHA384", "pfsGroup": "None"})") == "IPsec with an acceptable suite; PFS group None keeps it from being strong.");
    CHECK(encryption(R"(, "ikeIntegrity": "SHA1", "pfsGroup": "ECP384"})") == "IPsec with a weak suite: IKE integrity SHA1.");
    CHECK(encryption(R"(, "ikeIntegrity": "SHA384", "pfsGroup": "ECP384"})") == "IPsec with a strong suite: IPsec encryption GCMAES256.");
}

TEST_CASE("a route on standby says which rule put it there")
{
    const Analysis analysis = analyse(exampleDesign(QStringLiteral("3-expressroute-with-vpn-backup.landbridge.json")), Catalogue::builtIn());
    const PairResult* pair = analysis.pair(ObjectId(QStringLiteral("hq")), ObjectId(QStringLiteral("hub")));
    REQUIRE(pair);
    REQUIRE(pair->routes.size() == 2);
    CHECK(pair->routes[0].why == "From Azure: active, as ExpressRoute goes before IPsec for equal prefixes. To Azure: active, as routers usually put ExpressRoute before IPsec.");
    CHECK(pair->routes[1].why == "From Azure: standby, as ExpressRoute goes before IPsec for equal prefixes. To Azure: standby, as routers usually put ExpressRoute before IPsec.");
}
