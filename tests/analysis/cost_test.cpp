// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
/// ExpressRoute with VPN backup in Australia East, where the list has prices of gateways and of internet traffic.
const char* const sydney = R"({
    "sites": [{"id": "hq"}],
    "edgeRouters": [{"id": "r1", "site": "hq", "monthlyCost": 40}],
    "internetAccesses": [{"id": "net", "routers": ["r1"], "monthlyCost": 250}],
    "peeringLocations": [{"id": "syd", "location": "Sydney"}],
    "expressRouteCircuits": [{"id": "er", "peeringLocation": "syd", "bandwidthMbps": 1000, "family": "UnlimitedData"}],
    "accessLinks": [{"id": "al", "router": "r1", "circuit": "er", "bandwidthMbps": 1000}],
    "virtualNetworks": [{"id": "hub", "region": "australiaeast"}, {"id": "spoke", "region": "australiaeast"}],
    "virtualNetworkPeerings": [{"id": "down", "virtualNetwork": "hub", "remoteVirtualNetwork": "spoke", "allowGatewayTransit": true},
                               {"id": "up", "virtualNetwork": "spoke", "remoteVirtualNetwork": "hub", "useRemoteGateways": true}],
    "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"},
                               {"id": "vpn", "virtualNetwork": "hub", "gatewayType": "Vpn", "sku": "VpnGw1AZ"}],
    "connections": [{"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "gw"},
                    {"id": "v", "connectionType": "IPsec", "router": "r1", "internetAccess": "net", "gateway": "vpn"}],
    "demands": [{"id": "d", "from": "hq", "to": "spoke", "mbpsToAzure": 10, "mbpsFromAzure": 100, "averageLoad": 0.2}]})";

const PriceList& builtIn()
{
    return Catalogue::builtIn().prices();
}

/// The lines of an object, in their order.
QList<CostLine> linesOf(const Cost& cost, const char* object)
{
    QList<CostLine> lines;
    for (const CostLine& line : cost.lines)
        if (line.object == ObjectId(QLatin1String(object)))
            lines << line;
    return lines;
}

double amountOf(const CostLine& line)
{
    INFO(line.item.toStdString() << ": " << line.amount.reason.toStdString());
    REQUIRE(line.amount.hasValue());
    return *line.amount;
}
}

TEST_CASE("a month of ExpressRoute with VPN backup, by hand")
{
    const Analysis analysis = analyse(designOf(sydney), Catalogue::builtIn());
    const Cost cost = costOf(analysis, builtIn(), {});
    CHECK(cost.currency == "USD");
    // 20 Mbps on average leave Azure for the site, 2 Mbps come in; 730 h of 3600 s.
    const double out = 20e6 * 730 * 3600 / 8 / 1e9, in = out / 10;
    const auto circuit = linesOf(cost, "er");
    REQUIRE(circuit.size() == 2);                // unlimited: no line for data
    CHECK(amountOf(circuit[0]) == 8700);
    CHECK_FALSE(circuit[1].amount.hasValue());   // the provider's charge
    CHECK(amountOf(linesOf(cost, "gw")[0]) == Approx(730 * 0.361));
    CHECK(amountOf(linesOf(cost, "vpn")[0]) == Approx(730 * 0.21));
    CHECK_FALSE(linesOf(cost, "vpn")[0].cautions.isEmpty()); // no place stated
    CHECK(amountOf(linesOf(cost, "vpn")[1]) == 0);           // nothing flows over the backup
    CHECK(amountOf(linesOf(cost, "net")[0]) == 250);
    CHECK(amountOf(linesOf(cost, "r1")[0]) == 40);
    CHECK_FALSE(linesOf(cost, "al")[0].amount.hasValue());
    for (const char* peering : {"down", "up"}) {
        const bool isSpoke = peering == std::string("up");
        CHECK(amountOf(linesOf(cost, peering)[0]) == Approx((isSpoke ? out : in) * 0.01));
        CHECK(amountOf(linesOf(cost, peering)[1]) == Approx((isSpoke ? in : out) * 0.01));
    }
    CHECK(cost.unknown == 2);
    CHECK(cost.known == Approx(8700 + 730 * 0.361 + 730 * 0.21 + 250 + 40 + 2 * (in + out) * 0.01));
}

TEST_CASE("a link costs what its own parts cost, each whole")
{
    const Analysis analysis = analyse(designOf(sydney), Catalogue::builtIn());
    const Cost cost = costOf(analysis, builtIn(), {});
    const LinkCost expressRoute = costOf(analysis, cost, *analysis.link(ObjectId("c")));
    CHECK(expressRoute.known == Approx(8700 + 730 * 0.361));
    CHECK(expressRoute.unknown.size() == 2);
    const LinkCost vpn = costOf(analysis, cost, *analysis.link(ObjectId("v")));
    CHECK(vpn.known == Approx(730 * 0.21 + 250 + 40));
    CHECK(vpn.unknown.isEmpty());
}

TEST_CASE("a price of another place or currency is not taken, and the reason says where one holds")
{
    QByteArray west(sydney);
    west.replace("australiaeast", "westeurope").replace("Sydney", "Amsterdam");
    const Analysis analysis = analyse(designOf(west.constData()), Catalogue::builtIn());
    const Cost cost = costOf(analysis, builtIn(), {});
    const CostLine gateway = linesOf(cost, "gw")[0];
    CHECK_FALSE(gateway.amount.hasValue());
    CHECK(gateway.amount.reason.contains("australiaeast: 0.361 USD/h"));
    CHECK(amountOf(linesOf(cost, "er")[0]) == 5700);
    const Cost euros = costOf(analysis, builtIn(), "EUR");
    CHECK_FALSE(linesOf(euros, "er")[0].amount.hasValue());
    CHECK(linesOf(euros, "er")[0].amount.reason.contains("5700 USD/month"));
    CHECK(amountOf(linesOf(euros, "net")[0]) == 250);
}

TEST_CASE("without demands the volume is unknown, and so is what it costs")
{
    QByteArray metered(sydney);
    metered.replace("UnlimitedData", "MeteredData");
    const Design design = designOf(metered.constData());
    const Analysis with = analyse(design, Catalogue::builtIn());
    const double out = 20e6 * 730 * 3600 / 8 / 1e9;
    const auto lines = linesOf(costOf(with, builtIn(), {}), "er");
    REQUIRE(lines.size() == 3);
    CHECK(amountOf(lines[1]) == Approx(out * 0.05));
    const Analysis without = analyse(design.without(ObjectId("d")), Catalogue::builtIn());
    const CostLine egress = linesOf(costOf(without, builtIn(), {}), "er")[1];
    CHECK_FALSE(egress.amount.hasValue());
    CHECK(*egress.unitPrice == 0.05);
    CHECK(egress.quantity.reason.contains("demand"));
}

TEST_CASE("tunnels beyond the included ones and the steps of internet traffic")
{
    QByteArray busy(sydney);
    busy.replace(R"("gateway": "vpn"})", R"("gateway": "vpn", "tunnels": 4},
        {"id": "v2", "connectionType": "IPsec", "router": "r1", "internetAccess": "net", "gateway": "vpn", "tunnels": 4},
        {"id": "v3", "connectionType": "IPsec", "router": "r1", "internetAccess": "net", "gateway": "vpn", "tunnels": 4})").replace(R"({"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "gw"},)", "");
    const Analysis analysis = analyse(designOf(busy.constData()), Catalogue::builtIn());
    const auto lines = linesOf(costOf(analysis, builtIn(), {}), "vpn");
    REQUIRE(lines.size() == 3);
    CHECK(amountOf(lines[1]) == Approx(2 * 730 * 0.015));
    const double out = 20e6 * 730 * 3600 / 8 / 1e9;          // 6570 GB
    CHECK(amountOf(lines[2]) == Approx((out - 100) * 0.12));
    CHECK(*lines[2].unitPrice == Approx((out - 100) * 0.12 / out));
}
