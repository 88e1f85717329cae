// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
/// One connection of a small design, with `fields` in place of its own; the rest is complete.
LinkResult linkWith(const char* fields)
{
    const QString text = QStringLiteral(R"({
        "sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "site": "hq"}, {"id": "r2", "site": "hq"}],
        "internetAccesses": [{"id": "dia", "routers": ["r1"]}],
        "peeringLocations": [{"id": "pl", "location": "Atlantis"}],
        "expressRouteCircuits": [{"id": "er", "peeringLocation": "pl"}, {"id": "unjoined", "peeringLocation": "gone"}],
        "accessLinks": [{"id": "al", "router": "r1", "circuit": "er"}],
        "virtualNetworks": [{"id": "hub", "region": "nowhere"}],
        "virtualNetworkGateways": [{"id": "ergw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw9"},
                                   {"id": "vpngw", "virtualNetwork": "hub", "gatewayType": "Vpn"},
                                   {"id": "lost", "virtualNetwork": "gone", "gatewayType": "Vpn"}],
        "connections": [{"id": "c", %1}]})");
    const Analysis analysis = analyse(designOf(qPrintable(text.arg(QLatin1String(fields)))), Catalogue::builtIn());
    return *analysis.link(ObjectId("c"));
}

void checkBroken(const char* fields, const char* reason)
{
    INFO(fields);
    const LinkResult link = linkWith(fields);
    CHECK(link.figures.availability.value.up() == 0);
    CHECK(link.figures.availability.reason.contains(QLatin1String(reason)));
    CHECK(link.figures.capacity.toAzure.mbps->mbps() == 0);
    CHECK_FALSE(link.figures.rtt.hasValue());
    CHECK_FALSE(reasons(link).isEmpty());
}
}

TEST_CASE("a connection that cannot work says what is missing")
{
    checkBroken(R"("connectionType": "ExpressRoute", "circuit": "er", "gateway": "gone")", "no gateway");
    checkBroken(R"("connectionType": "ExpressRoute", "circuit": "er", "gateway": "vpngw")", "type");
    checkBroken(R"("connectionType": "ExpressRoute", "circuit": "gone", "gateway": "ergw")", "no circuit");
    checkBroken(R"("connectionType": "ExpressRoute", "circuit": "unjoined", "gateway": "ergw")", "access link");
    checkBroken(R"("connectionType": "IPsec", "router": "r1", "internetAccess": "dia", "gateway": "lost")", "no virtual network");
    checkBroken(R"("connectionType": "IPsec", "router": "gone", "internetAccess": "dia", "gateway": "vpngw")", "no edge router");
    checkBroken(R"("connectionType": "IPsec", "router": "r1", "internetAccess": "gone", "gateway": "vpngw")", "no internet access");
    checkBroken(R"("connectionType": "IPsec", "router": "r2", "internetAccess": "dia", "gateway": "vpngw")", "does not serve");
    checkBroken(R"("connectionType": "IPsec", "router": "r1", "transport": "expressRoutePrivatePeering", "gateway": "vpngw")", "underlay");
    checkBroken(R"("connectionType": "IPsec", "router": "r1", "transport": "expressRoutePrivatePeering", "underlay": "c", "gateway": "vpngw")", "underlay");
}

TEST_CASE("a connection that names no internet access takes its router's only one")
{
    CHECK(linkWith(R"("connectionType": "IPsec", "router": "r1", "gateway": "vpngw")").figures.availability.value.up() > 0.99);
}

TEST_CASE("unknown location, region and SKU leave what can be computed, and reasons for the rest")
{
    const LinkResult link = linkWith(R"("connectionType": "ExpressRoute", "circuit": "er", "gateway": "ergw")");
    CHECK(link.figures.availability.value.up() == Approx(0.9999 * 0.9995 * 0.9999 * 0.999 * 0.9995).margin(1e-12));
    CHECK_FALSE(link.figures.capacity.toAzure.mbps.hasValue());
    CHECK_FALSE(link.figures.azureSla.hasValue());
    CHECK(link.figures.rtt.reason.contains("location"));
}

TEST_CASE("peerings in a circle, to nowhere and in one direction only do no harm")
{
    const Analysis analysis = analyse(designOf(R"({
        "virtualNetworks": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
        "virtualNetworkPeerings": [
            {"id": "ab", "virtualNetwork": "a", "remoteVirtualNetwork": "b", "allowGatewayTransit": true, "useRemoteGateways": true},
            {"id": "ba", "virtualNetwork": "b", "remoteVirtualNetwork": "a", "allowGatewayTransit": true, "useRemoteGateways": true},
            {"id": "bc", "virtualNetwork": "b", "remoteVirtualNetwork": "c", "allowGatewayTransit": true, "useRemoteGateways": true},
            {"id": "cb", "virtualNetwork": "c", "remoteVirtualNetwork": "b", "allowGatewayTransit": true, "useRemoteGateways": true},
            {"id": "ca", "virtualNetwork": "c", "remoteVirtualNetwork": "a"},
            {"id": "aa", "virtualNetwork": "a", "remoteVirtualNetwork": "a"},
            {"id": "ax", "virtualNetwork": "a", "remoteVirtualNetwork": "gone"}]})"), Catalogue::builtIn());
    CHECK(analysis.link(ObjectId("ab"))->figures.availability.value.up() == 1);
    CHECK(analysis.link(ObjectId("ca"))->figures.availability.reason.contains("one direction"));
    CHECK(analysis.link(ObjectId("aa"))->figures.availability.value.up() == 0);
    CHECK(analysis.link(ObjectId("ax"))->figures.availability.reason.contains("two virtual networks"));
}

TEST_CASE("gateway transit does not go on from spoke to spoke")
{
    const Analysis analysis = analyse(designOf(R"({
        "sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "site": "hq"}], "internetAccesses": [{"id": "dia", "routers": ["r1"]}],
        "virtualNetworks": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
        "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "a", "gatewayType": "Vpn", "sku": "VpnGw1AZ"}],
        "connections": [{"id": "v", "connectionType": "IPsec", "router": "r1", "internetAccess": "dia", "gateway": "gw"}],
        "virtualNetworkPeerings": [
            {"id": "ab", "virtualNetwork": "a", "remoteVirtualNetwork": "b", "allowGatewayTransit": true},
            {"id": "ba", "virtualNetwork": "b", "remoteVirtualNetwork": "a", "useRemoteGateways": true, "allowGatewayTransit": true},
            {"id": "bc", "virtualNetwork": "b", "remoteVirtualNetwork": "c", "allowGatewayTransit": true},
            {"id": "cb", "virtualNetwork": "c", "remoteVirtualNetwork": "b", "useRemoteGateways": true}]})"), Catalogue::builtIn());
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("b"))->isConnected());
    CHECK_FALSE(analysis.pair(ObjectId("hq"), ObjectId("c"))->isConnected());
}
