// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
/// Two hubs in one Virtual WAN: ExpressRoute and a branch at the first.
const char* const twoHubs = R"({
    "sites": [{"id": "hq", "addressPrefixes": ["10.1.0.0/16"]}, {"id": "branch", "addressPrefixes": ["10.2.0.0/16"]}],
    "edgeRouters": [{"id": "r1", "site": "hq"}, {"id": "b1", "site": "branch"}],
    "internetAccesses": [{"id": "net", "routers": ["b1"], "monthlyCost": 0}],
    "peeringLocations": [{"id": "ams", "location": "Amsterdam"}],
    "expressRouteCircuits": [{"id": "er", "peeringLocation": "ams", "bandwidthMbps": 1000, "family": "UnlimitedData", "monthlyCost": 0}],
    "accessLinks": [{"id": "al", "router": "r1", "circuit": "er", "bandwidthMbps": 1000, "monthlyCost": 0}],
    "virtualHubs": [{"id": "we", "region": "westeurope", "routingInfrastructureUnits": 5}, {"id": "ne", "region": "northeurope"}, {"id": "lost"}],
    "virtualNetworkGateways": [{"id": "ergw", "virtualHub": "we", "gatewayType": "ExpressRoute", "scaleUnits": 2},
                               {"id": "vpngw", "virtualHub": "we", "gatewayType": "Vpn", "scaleUnits": 3}],
    "connections": [{"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "ergw"},
                    {"id": "v", "connectionType": "IPsec", "router": "b1", "internetAccess": "net", "gateway": "vpngw"}]})";

const char* const joined = R"({
    "sites": [{"id": "a", "latitude": 52.4, "longitude": 4.9}, {"id": "b", "latitude": 51.5, "longitude": 0}],
    "edgeRouters": [{"id": "ra", "site": "a"}, {"id": "rb", "site": "b"}],
    "peeringLocations": [{"id": "ams", "location": "Amsterdam"}, {"id": "lon", "location": "London"}],
    "expressRouteCircuits": [
        {"id": "ea", "peeringLocation": "ams", "bandwidthMbps": 1000, "peerings": [{"type": "AzurePrivatePeering"}]},
        {"id": "eb", "peeringLocation": "lon", "bandwidthMbps": 1000, "peerings": [{"type": "AzurePrivatePeering"}]}],
    "accessLinks": [{"id": "la", "router": "ra", "circuit": "ea", "bandwidthMbps": 1000}, {"id": "lb", "router": "rb", "circuit": "eb", "bandwidthMbps": 1000}],
    "globalReaches": [{"id": "gr", "circuits": ["ea", "eb"]}],
    "virtualNetworks": [{"id": "n1", "region": "westeurope"}, {"id": "n2", "region": "northeurope"}, {"id": "n3", "region": "westeurope"}],
    "virtualNetworkGateways": [{"id": "g1", "virtualNetwork": "n1", "gatewayType": "Vpn", "sku": "VpnGw2AZ", "vpnClientConfiguration": {}},
                               {"id": "g2", "virtualNetwork": "n2", "gatewayType": "Vpn", "sku": "VpnGw2AZ"},
                               {"id": "g3", "virtualNetwork": "n3", "gatewayType": "Vpn", "sku": "VpnGw2AZ"}],
    "remoteUsers": [{"id": "staff", "clients": 200, "mbpsPerClient": 1}],
    "connections": [{"id": "far", "connectionType": "Vnet2Vnet", "gateway": "g1", "remoteGateway": "g2"},
                    {"id": "near", "connectionType": "Vnet2Vnet", "gateway": "g1", "remoteGateway": "g3"},
                    {"id": "p2s", "connectionType": "P2S", "gateway": "g1", "remoteUsers": "staff"}],
    "demands": [{"id": "d1", "from": "a", "to": "b", "mbpsToAzure": 10, "mbpsFromAzure": 30, "averageLoad": 1},
                {"id": "d2", "from": "n1", "to": "n2", "mbpsToAzure": 8, "mbpsFromAzure": 4, "averageLoad": 1}]})";

QList<CostLine> linesOfObject(const Cost& cost, const char* object)
{
    QList<CostLine> lines;
    for (const CostLine& line : cost.lines)
        if (line.object == ObjectId(QLatin1String(object)))
            lines << line;
    return lines;
}

double sumOf(const QList<CostLine>& lines)
{
    double sum = 0;
    for (const CostLine& line : lines)
        sum += line.amount.value.value_or(0);
    return sum;
}

PriceList euros(std::initializer_list<std::pair<PriceKey, double>> prices)
{
    QList<Price> list;
    for (const auto& [key, amount] : prices)
        list << Price{key, amount, QStringLiteral("EUR"), PriceUnit::Hour, 0, {}};
    PriceList result(list);
    result.includedTunnels = Sourced<int>{10, {}};
    result.includedP2sConnections = Sourced<int>{128, {}};
    return result;
}

constexpr double gigabytesPerMbps = 730 * 3600 / 8000.0;         // in a month
}

TEST_CASE("a month of virtual hubs, by hand")
{
    const Analysis analysis = analyse(designOf(twoHubs), Catalogue::builtIn());
    const QString west = QStringLiteral("westeurope");
    const PriceList prices = euros({{{PriceMeter::VirtualHub, {}, west}, 0.25}, {{PriceMeter::HubRoutingUnit, {}, west}, 0.1}, {{PriceMeter::HubVpnScaleUnit, {}, west}, 0.36},
                                    {{PriceMeter::HubVpnConnection, {}, west}, 0.05}, {{PriceMeter::HubExpressRouteScaleUnit, {}, west}, 0.42}, {{PriceMeter::HubExpressRouteConnection, {}, west}, 0.06}});
    const Cost cost = costOf(analysis, prices, "EUR");
    const auto hub = linesOfObject(cost, "we");
    REQUIRE(hub.size() == 3);                    // the hub, 3 units beyond the 2 of its price, and the data of its router
    CHECK(*hub[0].amount == Approx(730 * 0.25));
    CHECK(*hub[1].amount == Approx(730 * 3 * 0.1));
    CHECK_FALSE(hub[2].amount.hasValue());
    CHECK(sumOf(linesOfObject(cost, "vpngw")) == Approx(730 * (3 * 0.36 + 0.05)));
    CHECK(sumOf(linesOfObject(cost, "ergw")) == Approx(730 * (2 * 0.42 + 0.06)));
    CHECK(cost.known == Approx(730 * (0.25 + 0.3 + 3 * 0.36 + 0.05 + 2 * 0.42 + 0.06)));
    // Unknown, each counted: the port fee; the data of both hubs' routers; the other hub, which has no price there; and the one without a region.
    CHECK(cost.unknown == 1 + 2 + 1 + 1);
    CHECK(linesOfObject(cost, "ne")[0].amount.reason.contains("northeurope"));
    CHECK(linesOfObject(cost, "lost")[0].amount.reason.contains("region"));
}

TEST_CASE("the built-in list has no price of hubs and VPN scale units, and says so line by line")
{
    const Analysis analysis = analyse(designOf(twoHubs), Catalogue::builtIn());
    const Cost cost = costOf(analysis, Catalogue::builtIn().prices(), {});
    for (const CostLine& line : linesOfObject(cost, "we") + linesOfObject(cost, "vpngw")) {
        CHECK_FALSE(line.amount.hasValue());
        CHECK_FALSE(line.amount.reason.isEmpty());
    }
    CHECK(sumOf(linesOfObject(cost, "ergw")) == Approx(730 * (2 * 0.42 + 0.05)));        // these it has, without saying where
}

TEST_CASE("Global Reach costs an add-on at both circuits and what they carry, both ways")
{
    const Analysis analysis = analyse(designOf(joined), Catalogue::builtIn());
    REQUIRE(analysis.link(ObjectId("gr"))->meanToAzure.mbps() == 10);
    const PriceList prices = euros({{{PriceMeter::GlobalReach, {}, "Zone 1"}, 100}, {{PriceMeter::GlobalReachData, {}, "Zone 1"}, 0.02}});
    const auto lines = linesOfObject(costOf(analysis, prices, "EUR"), "gr");
    REQUIRE(lines.size() == 4);
    CHECK(sumOf(lines) == Approx(2 * (100 + 40 * gigabytesPerMbps * 0.02)));
    for (const CostLine& line : linesOfObject(costOf(analysis, Catalogue::builtIn().prices(), {}), "gr"))
        CHECK_FALSE(line.amount.hasValue());     // no source has these prices
}

TEST_CASE("VNet-to-VNet data costs where it leaves a region, and nothing within one")
{
    const Analysis analysis = analyse(designOf(joined), Catalogue::builtIn());
    const PriceList prices = euros({{{PriceMeter::VnetToVnetEgress, {}, "westeurope"}, 0.02}, {{PriceMeter::VnetToVnetEgress, {}, "northeurope"}, 0.05}});
    const Cost cost = costOf(analysis, prices, "EUR");
    const auto far = linesOfObject(cost, "far");
    REQUIRE(far.size() == 2);
    CHECK(sumOf(far) == Approx((8 * 0.02 + 4 * 0.05) * gigabytesPerMbps));
    CHECK(linesOfObject(cost, "near").isEmpty());
}

TEST_CASE("point-to-site clients cost beyond those that the gateway's price covers")
{
    const Design design = designOf(joined);
    const PriceList prices = euros({{{PriceMeter::P2sConnection, {}, "westeurope"}, 0.01}});
    const auto clientLine = [&](std::optional<int> clients) -> std::optional<CostLine> {
        RemoteUsers staff = *design.find<RemoteUsers>(ObjectId("staff"));
        staff.clients = clients;
        for (const CostLine& line : linesOfObject(costOf(analyse(design.with(staff), Catalogue::builtIn()), prices, "EUR"), "g1"))
            if (line.item.startsWith("P2S"))
                return line;
        return std::nullopt;
    };
    REQUIRE(clientLine(200));
    CHECK(*clientLine(200)->amount == Approx(730 * 72 * 0.01));
    CHECK_FALSE(clientLine(200)->cautions.isEmpty());
    CHECK_FALSE(clientLine(128));
    REQUIRE(clientLine({}));
    CHECK_FALSE(clientLine({})->amount.hasValue());
}

TEST_CASE("a port pair has one fee for its circuits, Premium is an add-on, and firewalls and Route Servers cost by the hour")
{
    const char* const direct = R"({
        "peeringLocations": [{"id": "ams", "location": "Amsterdam"}],
        "expressRoutePorts": [{"id": "port", "peeringLocation": "ams", "bandwidthMbps": 10000, "monthlyCost": 300}],
        "expressRouteCircuits": [
            {"id": "std", "peeringLocation": "ams", "expressRoutePort": "port", "bandwidthMbps": 2000, "family": "UnlimitedData"},
            {"id": "prm", "peeringLocation": "ams", "expressRoutePort": "port", "bandwidthMbps": 5000, "family": "UnlimitedData", "tier": "Premium"}],
        "virtualNetworks": [{"id": "hub", "region": "westeurope"}],
        "azureFirewalls": [{"id": "fw", "virtualNetwork": "hub", "sku": "Standard"}],
        "routeServers": [{"id": "rs", "virtualNetwork": "hub"}]})";
    const Analysis analysis = analyse(designOf(direct), Catalogue::builtIn());
    const PriceList prices = euros({{{PriceMeter::DirectPort, "10000", "Zone 1"}, 5000}, {{PriceMeter::DirectPremium, "5000", "Zone 1"}, 700}, {{PriceMeter::AzureFirewall, "Standard", "westeurope"}, 1.1},
                                    {{PriceMeter::AzureFirewallData, "Standard", "westeurope"}, 0.014}, {{PriceMeter::RouteServer, {}, {}}, 0.45}});
    const Cost cost = costOf(analysis, prices, "EUR");
    CHECK(sumOf(linesOfObject(cost, "port")) == 5300);
    CHECK(linesOfObject(cost, "std").isEmpty());
    CHECK(sumOf(linesOfObject(cost, "prm")) == 700);
    CHECK(sumOf(linesOfObject(cost, "fw")) == Approx(730 * 1.1));
    CHECK(sumOf(linesOfObject(cost, "rs")) == Approx(730 * 0.45));
    CHECK(cost.unknown == 1);                    // the volume through the firewall
    CHECK(cost.known == Approx(6000 + 730 * 1.55));
    const Cost builtInPrices = costOf(analysis, Catalogue::builtIn().prices(), {});
    CHECK(builtInPrices.known == 300);           // no source has the others: unknown, each counted, never 0
    CHECK(builtInPrices.unknown == 5);
}
