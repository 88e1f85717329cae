// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/pair_queries.h"
#include "model/analysis/pair_step.h"
#include "model/graph/reliability.h"
#include "tests/analysis/design_oracle.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include <cmath>

namespace {
void checkAgainstOracle(const Design& design)
{
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    REQUIRE(analysis.isComplete);
    for (const PairResult& pair : analysis.pairs) {
        INFO(pair.from.text.toStdString() << " to " << pair.to.text.toStdString());
        const DesignOracle oracle(design, Catalogue::builtIn(), pair.from, pair.to);
        CHECK(namesOf(analysis, pair.singlePointsOfFailure) == oracle.singlePoints());
        CHECK(pair.isConnected() == oracle.isConnected({}));
        if (const auto unavailability = oracle.unavailability())
            CHECK(std::abs(pair.availability.value.down() - *unavailability) < 1e-12);
        for (const auto& [first, second] : minimalCutPairs(analysis, pair))
            CHECK(!oracle.isConnected({analysis.componentName(first), analysis.componentName(second)}));
    }
}

const char* const ipsecOverPrivatePeering = R"({
    "sites": [{"id": "hq"}],
    "edgeRouters": [{"id": "r1", "site": "hq"}, {"id": "r2", "site": "hq"}],
    "peeringLocations": [{"id": "pl", "location": "Amsterdam Metro"}],
    "expressRouteCircuits": [{"id": "er", "peeringLocation": "pl", "bandwidthMbps": 1000}],
    "accessLinks": [{"id": "al1", "router": "r1", "circuit": "er", "path": "primary"}, {"id": "al2", "router": "r2", "circuit": "er", "path": "secondary"}],
    "virtualNetworks": [{"id": "hub", "region": "westeurope"}],
    "virtualNetworkGateways": [{"id": "ergw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"},
                               {"id": "vpngw", "virtualNetwork": "hub", "gatewayType": "Vpn", "sku": "VpnGw1AZ"}],
    "connections": [{"id": "er-c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "ergw"},
                    {"id": "vpn-c", "connectionType": "IPsec", "router": "r1", "gateway": "vpngw", "transport": "expressRoutePrivatePeering", "underlay": "er-c"}]})";
}

TEST_CASE("the availability of every example is that of enumerating all outcomes")
{
    for (const QString& file : exampleFiles()) {
        INFO(file.toStdString());
        checkAgainstOracle(exampleDesign(file));
    }
}

TEST_CASE("the availability of small random networks is that of enumerating all outcomes")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        NetworkShape shape;
        shape.sites = 2;
        shape.routersPerSite = 1 + static_cast<int>(seed % 2);
        shape.circuits = 1;
        shape.spokesPerHub = 1;
        shape.vpnConnections = static_cast<int>(seed % 3);
        shape.sharedRisks = 1;
        checkAgainstOracle(RandomDesign(seed).make(shape));
    }
}

TEST_CASE("single points of larger random networks are those that disconnect when removed")
{
    for (unsigned seed = 20; seed < 26; ++seed) {
        INFO("seed " << seed);
        NetworkShape shape;
        shape.sites = 4;
        shape.circuits = 3;
        shape.hubs = 2;
        shape.spokesPerHub = 2;
        shape.wanLinks = 3;
        shape.vpnConnections = 4;
        shape.sharedRisks = 3;
        checkAgainstOracle(RandomDesign(seed).make(shape));
    }
}

TEST_CASE("IPsec on private peering needs the ExpressRoute connection below it, both gateways included")
{
    const Design design = designOf(ipsecOverPrivatePeering);
    checkAgainstOracle(design);
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    const LinkResult* link = analysis.link(ObjectId("vpn-c"));
    REQUIRE(link);
    // Router r1, then either last mile with its own building (the second over r2), then circuit, two gateways.
    const double first = 0.9995 * 0.9999, second = 0.9999 * 0.9995 * 0.9999;
    const double expected = 0.9999 * (1 - (1 - first) * (1 - second)) * 0.9995 * 0.9995 * 0.9995;
    CHECK(std::abs(link->figures.availability.value.up() - expected) < 1e-12);
    REQUIRE(link->figures.azureSla.hasValue());
    CHECK(link->figures.azureSla->up() == Approx(0.9995 * 0.9995 * 0.9995).margin(1e-12));
    CHECK(link->figures.security.summary() == "private and encrypted");
}

TEST_CASE("a metro circuit's paths use two buildings, and an access link can name another")
{
    Design design = designOf(ipsecOverPrivatePeering);
    Analysis analysis = analyse(design, Catalogue::builtIn());
    QStringList names;
    for (const Component& component : analysis.components)
        if (component.kind == ComponentKind::Facility)
            names << component.name;
    CHECK(names == QStringList{"facility:Equinix AM5", "facility:Digital Realty AMS8"});

    AccessLink link = *design.find(AccessLinkId("al2"));
    link.facility = "Equinix AM5";
    analysis = analyse(design.with(link), Catalogue::builtIn());
    CHECK(namesOf(analysis, analysis.pair(ObjectId("hq"), ObjectId("hub"))->singlePointsOfFailure).contains("facility:Equinix AM5"));
    CHECK(analysis.pair(ObjectId("hq"), ObjectId("hub"))->resiliency == ResiliencyClass::Standard);
}

TEST_CASE("of two figures for one building the lowest counts")
{
    const Design design = designOf(R"({
        "sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "site": "hq"}],
        "peeringLocations": [{"id": "a", "location": "Amsterdam", "facilityAvailability": 0.99}, {"id": "m", "location": "Amsterdam Metro", "facilityAvailability": 0.98}],
        "expressRouteCircuits": [{"id": "er", "peeringLocation": "a"}],
        "accessLinks": [{"id": "al", "router": "r1", "circuit": "er"}],
        "virtualNetworks": [{"id": "hub"}],
        "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "gw"}]})");
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    // Router, last mile, building, circuit on one path only, gateway.
    CHECK(std::abs(analysis.link(ObjectId("c"))->figures.availability.value.up() - 0.9999 * 0.9995 * 0.98 * 0.999 * 0.9995) < 1e-12);
    CHECK_FALSE(analysis.link(ObjectId("c"))->figures.azureSla.hasValue());
    CHECK(analysis.link(ObjectId("c"))->figures.azureSla.reason.contains("one path"));
}

TEST_CASE("importance is the difference a component makes, and its share what would go if it never failed")
{
    const Design design = exampleDesign("3-expressroute-with-vpn-backup.landbridge.json");
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    const PairResult& pair = *analysis.pair(ObjectId("hq"), ObjectId("hub"));
    const DesignOracle oracle(design, Catalogue::builtIn(), pair.from, pair.to);
    const QList<ComponentShare> shares = importance(analysis, pair);
    REQUIRE(shares.size() == 9);
    for (const ComponentShare& share : shares) {
        const QString name = analysis.componentName(share.component);
        INFO(name.toStdString());
        const auto unavailabilityWhen = [&](double down) {
            const QStringList names = oracle.downFractions().keys();
            double sum = 0;
            for (int outcome = 0; outcome < 1 << names.size(); ++outcome) {
                QSet<QString> isDown;
                double probability = 1;
                for (int i = 0; i < names.size(); ++i) {
                    const double each = names[i] == name ? down : oracle.downFractions()[names[i]];
                    probability *= outcome >> i & 1 ? each : 1 - each;
                    if (outcome >> i & 1)
                        isDown << names[i];
                }
                if (probability > 0 && !oracle.isConnected(isDown))
                    sum += probability;
            }
            return sum;
        };
        const double whenUp = unavailabilityWhen(0), whenDown = unavailabilityWhen(1);
        CHECK(std::abs(share.birnbaum - (whenDown - whenUp)) < 1e-12);
        CHECK(std::abs(share.downtimeShare - (1 - whenUp / pair.availability.value.down())) < 1e-6);
    }
}

TEST_CASE("importance from minimal paths is that of the graph")
{
    std::mt19937 random(5);
    for (unsigned seed = 0; seed < 12; ++seed) {
        const Design plain = RandomDesign(seed).make(NetworkShape::ofSize(50));
        Design design = plain;
        for (VirtualNetworkPeering peering : plain.all<VirtualNetworkPeering>()) {
            if (random() % 3)
                peering.availability = Availability::fraction(0.999);
            design = design.with(peering);
        }
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        PairQueries queries(analysis);
        const CapacityTable none;
        PairStep step(*analysis.graph, none, {});
        for (const PairResult& pair : analysis.pairs) {
            const QList<ComponentShare> shares = queries.importance(pair);
            CHECK(queries.minimalCutPairs(pair) == minimalCutPairs(analysis, pair));
            if (!pair.isConnected() || random() % 4)
                continue;
            const PathGraph paths = step.paths(analysis.siteIndex.value(pair.from), analysis.networkIndex.value(pair.to));
            const ImportanceAnalysis expected = importance(paths.graph, paths.source, paths.target);
            CHECK(expected.total.unavailability == Approx(pair.availability.value.down()).epsilon(1e-12));
            for (const ComponentImportance& one : expected.components) {
                const int component = paths.components[std::size_t(one.component)];
                const auto at = std::find_if(shares.begin(), shares.end(), [&](const ComponentShare& share) { return share.component == component; });
                REQUIRE(at != shares.end());
                CHECK(at->birnbaum == Approx(one.birnbaum).epsilon(1e-9).margin(1e-15));
                CHECK(at->downtimeShare == Approx((expected.total.unavailability - one.unavailabilityIfUp) / expected.total.unavailability).epsilon(1e-9).margin(1e-9));
            }
        }
    }
}
