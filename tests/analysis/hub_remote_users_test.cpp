// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/analysis/cost.h"
#include "model/analysis/failures.h"
#include "model/analysis/link_problem.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
/// Remote users at one of two hubs, a firewall in it, and a network at each.
const char* const hubUsers = R"({
    "remoteUsers": [{"id": "staff", "clients": 100, "mbpsPerClient": 2, "latitude": 52, "longitude": 5}],
    "virtualHubs": [{"id": "west", "region": "westeurope", "privateTrafficNextHop": "fw"}, {"id": "north", "region": "northeurope"}],
    "azureFirewalls": [{"id": "fw", "virtualHub": "west", "zones": ["1", "2"]}],
    "virtualNetworks": [{"id": "near", "region": "westeurope"}, {"id": "far", "region": "northeurope"}, {"id": "alone", "region": "westeurope"}],
    "hubVirtualNetworkConnections": [{"id": "hn", "virtualHub": "west", "remoteVirtualNetwork": "near"}, {"id": "hf", "virtualHub": "north", "remoteVirtualNetwork": "far"}],
    "virtualNetworkGateways": [{"id": "p2s", "virtualHub": "west", "gatewayType": "Vpn", "scaleUnits": 1, "vpnClientConfiguration": {"vpnClientProtocols": ["OpenVPN"], "vpnAuthenticationTypes": ["AAD"]}},
                               {"id": "s2s", "virtualHub": "west", "gatewayType": "Vpn", "scaleUnits": 2}],
    "connections": [{"id": "people", "connectionType": "P2S", "gateway": "p2s", "remoteUsers": "staff"}],
    "demands": [{"id": "d1", "from": "staff", "to": "near", "mbpsToAzure": 50}, {"id": "d2", "from": "staff", "to": "far", "mbpsToAzure": 20}, {"id": "d3", "from": "staff", "to": "alone", "mbpsToAzure": 5}]})";

QStringList unmetWithout(const Analysis& analysis, const char* component)
{
    for (const FailureResult& failure : singleFailures(analysis).failures)
        if (analysis.components[static_cast<std::size_t>(failure.components.front())].name == QLatin1String(component)) {
            QStringList ids;
            for (const ObjectId& id : failure.demandsUnmet)
                ids << id.text;
            return ids;
        }
    return {QStringLiteral("no such failure")};
}
}

TEST_CASE("remote users of a virtual hub have a gateway of their own, and reach the networks of its Virtual WAN")
{
    const Analysis analysis = analyse(designOf(hubUsers), Catalogue::builtIn());
    const LinkResult& link = *analysis.link(ObjectId("people"));
    CHECK(link.figures.capacity.toAzure.mbps->mbps() == Approx(200));                  // 100 clients of 2 Mbps, below 500 Mbps a unit
    CHECK(link.figures.availability.value.up() == Approx(0.995 * 0.9995 * 0.9995).margin(1e-12)); // access, gateway, hub
    CHECK(link.figures.security.encryption == PostureEncryption::Tls);
    CHECK(link.figures.rtt->typical.milliseconds() > 1);
    CHECK(link.load.toAzure->mbps() == Approx(70));
    // Each part takes with it what passes it; the network at no hub is never reached.
    CHECK(unmetWithout(analysis, "p2s") == QStringList{"d1", "d2", "d3"});
    CHECK(unmetWithout(analysis, "west") == QStringList{"d1", "d2", "d3"});
    CHECK(unmetWithout(analysis, "north") == QStringList{"d2", "d3"});
    CHECK(unmetWithout(analysis, "fw") == QStringList{"d1", "d2", "d3"});
}

TEST_CASE("in a virtual hub users end at the gateway for users, sites at the one for sites")
{
    Design design = designOf(hubUsers);
    Connection connection = *design.find(ConnectionId(QString("people")));
    connection.gateway = GatewayId(QString("s2s"));
    const Analysis analysis = analyse(design.with(connection), Catalogue::builtIn());
    CHECK(analysis.link(ObjectId("people"))->figures.availability.reason == problemText(LinkProblem::NotAtHub));
}

TEST_CASE("the bill of a hub's gateway for remote users: scale units and clients by the hour")
{
    const Analysis analysis = analyse(designOf(hubUsers), Catalogue::builtIn());
    const Cost cost = costOf(analysis, Catalogue::builtIn().prices(), {});
    QStringList items;
    for (const CostLine& line : cost.lines)
        if (line.object == ObjectId("p2s"))
            items << QStringLiteral("%1 = %2").arg(line.item).arg(line.quantity.hasValue() ? *line.quantity : -1);
    CHECK(items == QStringList{"P2S gateway in a virtual hub, scale units: 1 = 730", "P2S connections of a virtual hub: 100 = 73000"});
}
