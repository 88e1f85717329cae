// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"

TEST_CASE("every figure of the examples explains itself: inputs with their basis, steps and what decided")
{
    for (const QString& file : exampleFiles()) {
        const Analysis analysis = analyse(exampleDesign(file), Catalogue::builtIn());
        QList<FigureKey> keys;
        for (const LinkResult& link : analysis.links)
            for (const FigureKind kind : linkFigureKinds())
                if (link.type != LinkType::VnetPeering && link.type != LinkType::HubConnection)
                    keys << FigureKey::ofLink(kind, link.id);
        for (const PairResult& pair : analysis.pairs)
            for (const FigureKind kind : pairFigureKinds())
                keys << FigureKey::ofPair(kind, pair.from, pair.to);
        for (const FigureKey& key : keys) {
            const Derivation derivation = explain(analysis, key);
            INFO(file.toStdString() << ": " << derivation.figure.toStdString());
            CHECK(derivation.figure.contains(figureLabel(key.kind)));
            CHECK_FALSE(derivation.result.isEmpty());
            CHECK_FALSE(derivation.steps.isEmpty());
            if (key.kind == FigureKind::Resiliency)
                continue;
            CHECK_FALSE(derivation.inputs.isEmpty());
            for (const DerivationInput& input : derivation.inputs) {
                INFO(input.what.toStdString());
                CHECK_FALSE(input.value.isEmpty());
                CHECK_FALSE(input.provenance.source.isEmpty());
            }
            if (key.kind != FigureKind::AzureSla)
                CHECK_FALSE(derivation.decider.isEmpty());
        }
    }
}

TEST_CASE("the derivation of a serial link's availability shows its product and what to fix first")
{
    const Analysis analysis = analyse(exampleDesign("1-site-to-site-vpn.landbridge.json"), Catalogue::builtIn());
    const Derivation why = explain(analysis, FigureKey::ofLink(FigureKind::Availability, ObjectId("vpn-link")));
    CHECK(why.result == "99.84 %");
    REQUIRE(why.inputs.size() == 3);
    CHECK(why.inputs[0].object == "dia");
    CHECK(why.inputs[0].provenance.basis == Basis::Design);
    CHECK(why.inputs[2].provenance.basis == Basis::Published);       // the gateway's published SLA
    CHECK(why.steps.join(' ').contains("99.9 % × 99.99 % × 99.95 % = 99.84 %"));
    CHECK(why.deciderObject == "dia");
}

TEST_CASE("the derivation of a capacity names its bottleneck, and unknown parts as cautions")
{
    const Analysis analysis = analyse(exampleDesign("2-one-expressroute-circuit.landbridge.json"), Catalogue::builtIn());
    const Derivation why = explain(analysis, FigureKey::ofLink(FigureKind::CapacityToAzure, ObjectId("er-link-1")));
    CHECK(why.result == "1 Gbps");
    CHECK(why.deciderObject == "er1");
    const QList<CapacityPart> parts = capacityParts(analysis, *analysis.link(ObjectId("er-link-1")));
    QStringList names;
    for (const CapacityPart& part : parts)
        names << part.object;
    CHECK(names == QStringList{"r1", "r2", "al1", "al2", "er1", "ergw"});
    CHECK(parts[4].isBottleneck);
    CHECK_FALSE(parts[0].isBottleneck);
}

TEST_CASE("asking for what is not there gives unknown and says so")
{
    const Analysis analysis = analyse(Design(), Catalogue::builtIn());
    const Derivation why = explain(analysis, FigureKey::ofLink(FigureKind::Security, ObjectId("gone")));
    CHECK(why.result == "unknown");
    CHECK_FALSE(why.cautions.isEmpty());
}

TEST_CASE("a link that several sites share shows the worst, and explains the site that is worst")
{
    const Analysis analysis = analyse(designOf(R"({
        "sites": [{"id": "hq", "latitude": 52.37, "longitude": 4.9}, {"id": "far", "latitude": 40.4, "longitude": -3.7}],
        "edgeRouters": [{"id": "r1", "site": "hq"}, {"id": "r2", "site": "far", "availability": 0.99}],
        "peeringLocations": [{"id": "a", "location": "Amsterdam"}],
        "expressRouteCircuits": [{"id": "er", "peeringLocation": "a", "bandwidthMbps": 1000}],
        "accessLinks": [{"id": "al1", "router": "r1", "circuit": "er", "bandwidthMbps": 100}, {"id": "al2", "router": "r2", "circuit": "er", "path": "secondary", "bandwidthMbps": 500}],
        "virtualNetworks": [{"id": "hub", "region": "westeurope"}],
        "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
        "connections": [{"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "gw"}]})"), Catalogue::builtIn());
    const LinkResult& link = *analysis.link(ObjectId("c"));
    REQUIRE(link.perSite.size() == 2);
    CHECK(link.perSite[0].site == ObjectId("far"));
    CHECK(link.figures.capacity.toAzure.mbps->mbps() == 100);
    CHECK(link.figures.availability.value == link.perSite[0].availability.value);
    CHECK(link.figures.rtt->typical == link.perSite[0].rtt->typical);
    // Both paths are drawn, if from different sites: the circuit has its SLA.
    CHECK(link.figures.azureSla.hasValue());
    CHECK(explain(analysis, FigureKey::ofLink(FigureKind::Availability, ObjectId("c"))).figure.contains("far"));
    CHECK(explain(analysis, FigureKey::ofLink(FigureKind::CapacityToAzure, ObjectId("c"))).figure.contains("hq"));
    CHECK(explain(analysis, FigureKey::ofLink(FigureKind::CapacityToAzure, ObjectId("c"), ObjectId("far"))).result == "500 Mbps");
}

TEST_CASE("a capacity curve and a downtime distribution explain themselves: what each part does, repair times with their basis, and how sure it is")
{
    Design design = exampleDesign("3-expressroute-with-vpn-backup.landbridge.json");
    InternetAccess access = *design.all<InternetAccess>().begin();
    access.up = Bandwidth::mbps(300);
    access.repairTime = Duration::hours(9);
    const Analysis analysis = analyse(design.with(access), Catalogue::builtIn());
    const Derivation curve = explain(analysis, FigureKey::ofPair(FigureKind::CapacityCurve, ObjectId("hq"), ObjectId("hub")));
    CHECK(curve.figure == "Bandwidth to count on from HQ to hub-vnet");
    CHECK(curve.result.startsWith("1 Gbps for 99.8"));
    CHECK(curve.inputs.size() == 9);
    CHECK(curve.steps.filter("300 Mbps while one of these alone is down").size() == 1);
    CHECK(curve.decider.contains("to 300 Mbps"));

    const Derivation downtime = explain(analysis, FigureKey::ofPair(FigureKind::Downtime, ObjectId("hq"), ObjectId("hub")));
    CHECK(downtime.inputs.size() == 18);
    const auto repair = std::find_if(downtime.inputs.begin(), downtime.inputs.end(), [&](const DerivationInput& input) { return input.object == access.id.text && input.what.endsWith("repair"); });
    REQUIRE(repair != downtime.inputs.end());
    CHECK(repair->value == "9 h");
    CHECK(repair->provenance.basis == Basis::Design);
    CHECK(downtime.steps.filter("simulated with seed 1").size() == 1);
    CHECK(downtime.cautions.filter("exponentially").size() == 1);
    CHECK(explain(analysis, FigureKey::ofPair(FigureKind::Downtime, ObjectId("hq"), ObjectId("gone"))).result == "unknown");
}
