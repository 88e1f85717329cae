// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/analysis/explain.h"
#include "model/analysis/failure_state.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
/// Two hubs joined gateway to gateway, a branch at one, remote users at the other, and a peered spoke behind that.
const char* const joinedHubs = R"({
    "sites": [{"id": "branch", "latitude": 52, "longitude": 5}],
    "edgeRouters": [{"id": "r", "site": "branch"}],
    "internetAccesses": [{"id": "net", "routers": ["r"], "downMbps": 500, "upMbps": 500}],
    "remoteUsers": [{"id": "staff", "clients": 200, "mbpsPerClient": 2, "latitude": 48, "longitude": 2}],
    "virtualNetworks": [{"id": "west", "region": "westeurope"}, {"id": "north", "region": "northeurope"}, {"id": "spoke", "region": "northeurope"}],
    "virtualNetworkPeerings": [{"id": "ns", "virtualNetwork": "north", "remoteVirtualNetwork": "spoke", "allowGatewayTransit": true},
                               {"id": "sn", "virtualNetwork": "spoke", "remoteVirtualNetwork": "north", "useRemoteGateways": true, "availability": 0.999}],
    "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "west", "gatewayType": "Vpn", "sku": "VpnGw2AZ", "vpnGatewayGeneration": "Generation2", "enableBgp": true},
                               {"id": "gn", "virtualNetwork": "north", "gatewayType": "Vpn", "sku": "VpnGw1AZ", "enableBgp": true,
                                "vpnClientConfiguration": {"vpnClientProtocols": ["OpenVPN"], "vpnAuthenticationTypes": ["AAD"]}}],
    "connections": [{"id": "vpn", "connectionType": "IPsec", "router": "r", "internetAccess": "net", "gateway": "gw"},
                    {"id": "v2v", "connectionType": "Vnet2Vnet", "gateway": "gw", "remoteGateway": "gn", "enableBgp": true,
                     "ipsecPolicy": {"ikeEncryption": "AES256", "ikeIntegrity": "SHA384", "dhGroup": "ECP384", "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "GCMAES256", "pfsGroup": "ECP384"}},
                    {"id": "p2s", "connectionType": "P2S", "gateway": "gn", "remoteUsers": "staff"}],
    "demands": [{"id": "between", "from": "north", "to": "west", "mbpsToAzure": 100, "mbpsFromAzure": 40}, {"id": "people", "from": "north", "to": "staff", "mbpsToAzure": 60, "mbpsFromAzure": 200},
                {"id": "behind", "from": "staff", "to": "spoke", "mbpsToAzure": 10}, {"id": "peered", "from": "north", "to": "spoke", "mbpsToAzure": 5},
                {"id": "far", "from": "spoke", "to": "west", "mbpsToAzure": 5}]})";

Analysis analysisOfHubs(const Design& design)
{
    return analyse(design, Catalogue::builtIn());
}

int hubComponent(const Analysis& analysis, const char* name)
{
    for (std::size_t i = 0; i < analysis.components.size(); ++i)
        if (analysis.components[i].name == QLatin1String(name))
            return static_cast<int>(i);
    return -1;
}

QString reasonAt(const Design& design, const char* link)
{
    const Analysis analysis = analysisOfHubs(design);
    const LinkFigures& figures = analysis.link(ObjectId(QLatin1String(link)))->figures;
    if (figures.availability.reason.isEmpty())
        return {};
    CHECK(figures.availability.value.up() == 0);
    CHECK(figures.azureSla.reason == figures.availability.reason);
    return figures.availability.reason;
}
}

TEST_CASE("a connection between gateways: both gateways in series, the smaller tunnel, private and encrypted")
{
    const Analysis analysis = analysisOfHubs(designOf(joinedHubs));
    const LinkResult* link = analysis.link(ObjectId("v2v"));
    CHECK(linkTypeName(link->type) == "Vnet2Vnet");
    CHECK(link->figures.availability.value.down() == Approx(1 - 0.9995 * 0.9995).margin(1e-12));
    CHECK(link->figures.azureSla->up() == Approx(0.9995 * 0.9995).margin(1e-12));
    CHECK(link->figures.capacity.toAzure.mbps->mbps() == Approx(650));
    CHECK(link->figures.security.transport == PostureTransport::Private);
    CHECK(link->figures.security.encryption == PostureEncryption::Ipsec);
    CHECK(link->figures.security.factors[0].score == 40);
    CHECK(link->figures.security.factors[1].score == 25);
    const Figure<RttRange>& rtt = link->figures.rtt;
    CHECK(rtt->typical.milliseconds() > 15);                      // Amsterdam to Dublin, and two gateways
    CHECK(rtt->typical.milliseconds() < 30);
    CHECK_FALSE(explain(analysis, FigureKey::ofLink(FigureKind::WorstCase, link->id)).steps.isEmpty());
    for (const FigureKind kind : {FigureKind::Availability, FigureKind::CapacityToAzure, FigureKind::AzureSla, FigureKind::RoundTripTime, FigureKind::Security})
        CHECK_FALSE(explain(analysis, FigureKey::ofLink(kind, link->id)).inputs.isEmpty());
}

TEST_CASE("a site does not reach the network behind another gateway")
{
    const Analysis analysis = analysisOfHubs(designOf(joinedHubs));
    CHECK(analysis.pair(ObjectId("branch"), ObjectId("west"))->isConnected());
    CHECK_FALSE(analysis.pair(ObjectId("branch"), ObjectId("north"))->isConnected());
    CHECK_FALSE(analysis.pair(ObjectId("branch"), ObjectId("spoke"))->isConnected());
}

TEST_CASE("point-to-site: the users' internet and the gateway in series, all clients together, TLS on the internet")
{
    const Analysis analysis = analysisOfHubs(designOf(joinedHubs));
    const LinkResult* link = analysis.link(ObjectId("p2s"));
    CHECK(linkTypeName(link->type) == "P2S");
    CHECK(link->figures.availability.value.down() == Approx(1 - 0.995 * 0.9995).margin(1e-12));
    CHECK(link->figures.azureSla->up() == Approx(0.9995));
    CHECK(link->figures.capacity.toAzure.mbps->mbps() == Approx(400));
    CHECK(link->figures.capacity.toAzure.bottleneck.first().object == "staff");
    CHECK(link->figures.security.transport == PostureTransport::Internet);
    CHECK(link->figures.security.encryption == PostureEncryption::Tls);
    CHECK(link->figures.security.factors[2].score == 15);
    CHECK(link->figures.rtt.hasValue());
    for (const FigureKind kind : {FigureKind::Availability, FigureKind::CapacityToAzure, FigureKind::AzureSla, FigureKind::RoundTripTime, FigureKind::Security})
        CHECK_FALSE(explain(analysis, FigureKey::ofLink(kind, link->id)).inputs.isEmpty());
    Design nowhere = designOf(joinedHubs);
    RemoteUsers users = *nowhere.find(RemoteUsersId(QString("staff")));
    users.latitude.reset();
    users.availability = Availability::fraction(0.99);
    const Analysis other = analysisOfHubs(nowhere.with(users));
    CHECK(other.link(ObjectId("p2s"))->figures.rtt.reason.contains("coordinates"));
    CHECK(other.link(ObjectId("p2s"))->figures.availability.value.down() == Approx(1 - 0.99 * 0.9995).margin(1e-12));
}

TEST_CASE("demands between networks and of remote users load gateways and links, and fail with them")
{
    const Analysis analysis = analysisOfHubs(designOf(joinedHubs));
    const auto load = [&](const char* id) {
        const LinkResult* link = analysis.link(ObjectId(QLatin1String(id)));
        return std::pair(link->load.toAzure->mbps(), link->load.fromAzure->mbps());
    };
    CHECK(load("v2v") == std::pair(100.0, 40.0));                 // to the gateway's own network, and from it
    CHECK(load("p2s") == std::pair(70.0, 200.0));
    CHECK(load("sn").first == Approx(15));                        // the users' and the peered network's
    CHECK(*analysis.link(ObjectId("p2s"))->utilisation.fromAzure == Approx(0.5));
    QMap<QString, std::pair<double, double>> parts;
    for (const PartLoad& part : analysis.parts)
        parts[part.object.text] = {part.toAzure.mbps(), part.fromAzure.mbps()};
    CHECK(parts["gw"] == std::pair(100.0, 40.0));
    CHECK(parts["gn"] == std::pair(70.0 + 40, 200.0 + 100));
    const FailureState whole = failureState(analysis, {});
    CHECK(whole.result.demandsUnmet == QList<ObjectId>{ObjectId("far")});                 // a peering is not transitive
    const FailureState gateway = failureState(analysis, {hubComponent(analysis, "gn")});
    CHECK(gateway.result.demandsUnmet == QList<ObjectId>{ObjectId("behind"), ObjectId("between"), ObjectId("far"), ObjectId("people")});
    CHECK(gateway.cutOff.contains(ObjectId("p2s")));
    CHECK(gateway.cutOff.contains(ObjectId("v2v")));
    const FailureState peering = failureState(analysis, {hubComponent(analysis, "sn")});
    CHECK(peering.result.demandsUnmet == QList<ObjectId>{ObjectId("behind"), ObjectId("far"), ObjectId("peered")});
    const FailureState internet = failureState(analysis, {hubComponent(analysis, "staff")});
    CHECK(internet.result.demandsUnmet == QList<ObjectId>{ObjectId("behind"), ObjectId("far"), ObjectId("people")});
    const Analysis after = analysisOfHubs(designOf(joinedHubs).without(ObjectId("gn")));
    CHECK(after.link(ObjectId("v2v"))->load.toAzure->mbps() == 0);
}

TEST_CASE("what Azure refuses between gateways and to remote users is said in words")
{
    const Design design = designOf(joinedHubs);
    CHECK(reasonAt(design, "v2v").isEmpty());
    const auto withGateway = [&](const auto& change) {
        VirtualNetworkGateway gateway = *design.find(GatewayId(QString("gn")));
        change(gateway);
        return design.with(gateway);
    };
    Connection mirror = *design.find(ConnectionId(QString("v2v")));
    mirror.id = ObjectId("w2v");
    std::swap(mirror.gateway, mirror.remoteGateway);
    CHECK(reasonAt(design.with(mirror), "w2v").contains("both directions"));
    CHECK(reasonAt(withGateway([](auto& gateway) { gateway.virtualNetwork = VirtualNetworkId(QString("west")); }), "v2v").contains("one virtual network"));
    CHECK(reasonAt(withGateway([](auto& gateway) { gateway.gatewayType = GatewayType::ExpressRoute; }), "v2v").contains("VPN gateways"));
    CHECK(reasonAt(withGateway([](auto& gateway) { gateway.vpnType = VpnType::PolicyBased; }), "v2v").contains("route-based"));
    CHECK(reasonAt(withGateway([](auto& gateway) { gateway.vpnClientConfiguration.reset(); }), "p2s").contains("configuration"));
    CHECK(reasonAt(withGateway([](auto& gateway) { gateway.sku = QStringLiteral("Basic"); }), "p2s").contains("SSTP"));
    CHECK(reasonAt(withGateway([](auto& gateway) { gateway.vpnClientConfiguration->vpnClientProtocols = {VpnClientProtocol::IkeV2}; }), "p2s").contains("Entra ID"));
    RemoteUsers users = *design.find(RemoteUsersId(QString("staff")));
    users.clients = 251;
    const QString tooMany = reasonAt(design.with(users), "p2s");
    CHECK(tooMany.contains("251"));
    CHECK(tooMany.contains("250"));
    CHECK(tooMany.contains("VpnGw1AZ"));
    users.clients = 378;                                          // SSTP counts beside OpenVPN: 250 + 128
    const Design both = withGateway([](auto& gateway) { gateway.vpnClientConfiguration->vpnClientProtocols << VpnClientProtocol::Sstp; });
    CHECK(reasonAt(both.with(users), "p2s").isEmpty());
}
