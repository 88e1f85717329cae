// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/catch.h"
#include <QSet>

namespace {
void checkDefault(const Sourced<Availability>& value, double up, Basis basis)
{
    CHECK(value.value == Availability::fraction(up));
    CHECK(value.provenance.basis == basis);
    CHECK_FALSE(value.provenance.source.isEmpty());
}
}

TEST_CASE("default availabilities as in the domain's table")
{
    const DefaultAvailabilities& defaults = Catalogue::builtIn().defaults().availability;
    checkDefault(defaults.edgeRouter, 0.9999, Basis::Assumption);
    checkDefault(defaults.accessLink, 0.9995, Basis::Assumption);
    checkDefault(defaults.wanLink, 0.9995, Basis::Assumption);
    checkDefault(defaults.internetAccessDia, 0.999, Basis::Assumption);
    checkDefault(defaults.internetAccessBroadband, 0.995, Basis::Assumption);
    checkDefault(defaults.internetAccessMobile, 0.99, Basis::Assumption);
    checkDefault(defaults.facility, 0.9999, Basis::Assumption);
    checkDefault(defaults.circuitBothPaths, 0.9995, Basis::Published);
    checkDefault(defaults.circuitOnePath, 0.999, Basis::Assumption);
    checkDefault(defaults.vpnGateway, 0.9995, Basis::Published);
    checkDefault(defaults.vpnGatewayBasic, 0.999, Basis::Published);
    checkDefault(defaults.expressRouteGateway, 0.9995, Basis::Published);
    checkDefault(defaults.expressRouteGatewayBasic, 0.999, Basis::Published);
    checkDefault(defaults.azureFirewallOneZone, 0.9995, Basis::Published);
    checkDefault(defaults.azureFirewallTwoZones, 0.9999, Basis::Published);
    checkDefault(defaults.virtualHub, 0.9995, Basis::Published);
    for (auto notCounted : {&DefaultAvailabilities::virtualNetworkPeering, &DefaultAvailabilities::globalReach, &DefaultAvailabilities::tunnel, &DefaultAvailabilities::site,
             &DefaultAvailabilities::region, &DefaultAvailabilities::expressRoutePort, &DefaultAvailabilities::sharedRisk})
        checkDefault(defaults.*notCounted, 1, Basis::Assumption);
    CHECK(defaults.azureFirewallOneZone.provenance.confidence == "low");
    CHECK(defaults.circuitOnePath.provenance.note == "no SLA");
}

TEST_CASE("default repair times: what is published or promised says so, all else is an assumption")
{
    const DefaultRepairTimes& repair = Catalogue::builtIn().defaults().repair;
    const auto checkRepair = [](const Sourced<Duration>& time, double hours, Basis basis) {
        CHECK(time.value == Duration::hours(hours));
        CHECK(time.provenance.basis == basis);
        CHECK_FALSE(time.provenance.source.isEmpty());
    };
    checkRepair(repair.edgeRouter, 4, Basis::Published);
    checkRepair(repair.wanLink, 4, Basis::Contract);
    checkRepair(repair.internetAccessDia, 8, Basis::Contract);
    checkRepair(repair.accessLink, 6, Basis::Assumption);
    checkRepair(repair.internetAccessBroadband, 24, Basis::Assumption);
    checkRepair(repair.sharedRisk, 6, Basis::Assumption);
    for (auto fourHours : {&DefaultRepairTimes::internetAccessMobile, &DefaultRepairTimes::facility, &DefaultRepairTimes::circuit, &DefaultRepairTimes::gateway,
             &DefaultRepairTimes::connection, &DefaultRepairTimes::virtualNetworkPeering, &DefaultRepairTimes::site})
        checkRepair(repair.*fourHours, 4, Basis::Assumption);
}

TEST_CASE("a published default is the service level itself, not a copy")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    CHECK(catalogue.defaults().availability.vpnGateway.provenance == catalogue.sla("vpnGateway")->provenance);
    CHECK(catalogue.defaults().availability.circuitBothPaths.value == *catalogue.sla("expressRouteCircuit")->availability);
}

TEST_CASE("service levels: unique keys, unknown percentages stay unknown")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    QSet<QString> keys;
    for (const SlaEntry& entry : catalogue.slas()) {
        keys.insert(entry.key);
        if (entry.availability)
            CHECK(entry.availability->up() >= 0.99);
    }
    CHECK(keys.size() == catalogue.slas().size());
    CHECK(*catalogue.sla("globalReach")->availability == Availability::fraction(0.9995));
    REQUIRE(catalogue.sla("expressRouteCircuitMetro"));
    CHECK_FALSE(catalogue.sla("expressRouteCircuitMetro")->availability);
    CHECK(catalogue.sla("ExpressRoute") == nullptr);
}

TEST_CASE("the constants of the latency formula")
{
    const LatencyConstants& constants = Catalogue::builtIn().defaults().latency;
    CHECK(constants.routeFactorPrivate.value == 1.4);
    CHECK(constants.routeFactorInternet.value == 1.8);
    CHECK(constants.kilometresPerMillisecond.value == 204);
    CHECK(constants.perEdgeRouter.value == Latency::milliseconds(1));
    CHECK(constants.perGateway.value == Latency::milliseconds(1));
    CHECK(constants.perFastPathGateway.value == Latency::milliseconds(0));
    CHECK(constants.perMicrosoftEdge.value == Latency::milliseconds(0));
    CHECK(constants.range.value == 0.25);
    CHECK(constants.range.provenance.basis == Basis::Assumption);
    CHECK(Catalogue::builtIn().defaults().hoursPerMonth == 730);
}

TEST_CASE("five factors make a hundred points, and none earns more than its maximum")
{
    const PostureTable& table = Catalogue::builtIn().posture();
    CHECK(table.exposure.max + table.encryption.max + table.authentication.max + table.routing.max + table.inspection.max == 100);
    CHECK(table.exposure.privateEndToEnd == table.exposure.max);
    CHECK(table.encryption.ipsecStrong == table.encryption.max);
    CHECK(table.authentication.certificateOrEntraId == table.authentication.max);
    CHECK(table.routing.bgpFiltered == table.routing.max);
    CHECK(table.inspection.firewallInPath == table.inspection.max);
}

TEST_CASE("a plain circuit is a C above a plain VPN's D, as the domain works out")
{
    const PostureTable& table = Catalogue::builtIn().posture();
    const int circuit = table.exposure.privateEndToEnd + table.encryption.none + table.authentication.privateCircuit + table.routing.bgp + table.inspection.none;
    const int vpn = table.exposure.publicInternet + table.encryption.ipsecStrong + table.authentication.ikev2PskStrongPfs + table.routing.bgp + table.inspection.none;
    CHECK(circuit == 56);
    CHECK(vpn == 46);
    CHECK(grade(table.grades, circuit) == 'C');
    CHECK(grade(table.grades, vpn) == 'D');
}

TEST_CASE("grades change exactly at their limits, and caps fall into theirs")
{
    const PostureTable& table = Catalogue::builtIn().posture();
    const std::pair<int, char> expected[] = {{100, 'A'}, {85, 'A'}, {84, 'B'}, {70, 'B'}, {69, 'C'}, {55, 'C'}, {54, 'D'}, {35, 'D'}, {34, 'F'}, {0, 'F'}};
    for (const auto& [score, letter] : expected)
        CHECK(grade(table.grades, score) == letter);
    CHECK(grade(table.grades, table.caps.unencryptedInternet) == 'F');
    CHECK(grade(table.grades, table.caps.weakSuite) == 'D');
    CHECK(grade(table.grades, table.caps.openSecurityError) == 'C');
    CHECK(grade(table.grades, table.caps.strictUnencrypted) == 'D');
}

TEST_CASE("a price that is not known is nothing, not zero")
{
    const PriceList& prices = Catalogue::builtIn().prices();
    CHECK(prices.prices().size() == 39);
    const auto port = [&](const QString& zone, const QString& variant) { return prices.find({PriceMeter::CircuitPort, variant, zone}, "USD"); };
    REQUIRE(port("Zone 1", "Standard UnlimitedData 1000").isKnown());
    CHECK(port("Zone 1", "Standard UnlimitedData 1000").amountOf(1) == 5700);
    CHECK(port("Zone 1", "Standard UnlimitedData 1000").isPlaceStated);
    CHECK_FALSE(port("Zone 3", "Premium UnlimitedData 10000").isKnown());
    CHECK_FALSE(prices.find({PriceMeter::CircuitPort, "Standard UnlimitedData 1000", "Zone 1"}, "EUR").isKnown());
    const PriceSteps metered = port("Zone 1", "Standard MeteredData 1000");
    REQUIRE(metered.isKnown());
    CHECK_FALSE(metered.isPlaceStated);
    CHECK(prices.unknownItems.contains("ErGwScale unit per hour"));
    CHECK(prices.includedTunnels->value == 10);
}

TEST_CASE("a price in steps is added up step by step")
{
    const PriceSteps egress = Catalogue::builtIn().prices().find({PriceMeter::InternetEgress, {}, "australiaeast"}, "USD");
    REQUIRE(egress.steps.size() == 5);
    CHECK(egress.amountOf(0) == 0);
    CHECK(egress.amountOf(100) == 0);
    CHECK(egress.amountOf(200) == Approx(12));
    CHECK(egress.amountOf(10335) == Approx(10235 * 0.12));
    CHECK(egress.amountOf(200000) == Approx(10235 * 0.12 + 40960 * 0.085 + 102400 * 0.082 + 46305 * 0.08));
}

TEST_CASE("reliability figures tell promises from measurements")
{
    int measured = 0;
    int contracts = 0;
    for (const ReliabilityFigure& figure : Catalogue::builtIn().reliabilityFigures()) {
        measured += figure.provenance.basis == Basis::Measured;
        contracts += figure.provenance.basis == Basis::Contract;
    }
    CHECK(measured == 9);
    CHECK(contracts > 10);
}
