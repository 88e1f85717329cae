// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
const char* unfinished = R"({"sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "name": "Router", "site": "hq"}],
    "peeringLocations": [{"id": "pl", "name": "Meet-me"}],
    "expressRouteCircuits": [{"id": "c", "name": "Circuit", "peeringLocation": "pl", "bandwidthMbps": 1000}, {"id": "lost", "peeringLocation": "nowhere"}],
    "accessLinks": [{"id": "a", "router": "r1", "circuit": "c"}, {"id": "b", "router": "r1", "circuit": "lost"}],
    "internetAccesses": [{"id": "i", "routers": ["r1"]}],
    "virtualNetworks": [{"id": "v", "region": "westeurope"}],
    "virtualNetworkGateways": [{"id": "g", "virtualNetwork": "v", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"},
                               {"id": "vg", "name": "VPN gateway", "virtualNetwork": "v", "gatewayType": "Vpn", "sku": "VpnGw5AZ"}],
    "connections": [{"id": "x", "connectionType": "ExpressRoute", "circuit": "c", "gateway": "g"},
                    {"id": "z", "connectionType": "ExpressRoute", "circuit": "lost", "gateway": "g"},
                    {"id": "y", "name": "VPN", "connectionType": "IPsec", "router": "r1", "internetAccess": "i", "gateway": "vg"}]})";

Derivation whyOfLink(const Analysis& analysis, FigureKind kind, const char* link)
{
    return explain(analysis, FigureKey::ofLink(kind, ObjectId(QString::fromLatin1(link))));
}
}

TEST_CASE("an SLA that Azure does not give has no product")
{
    const Analysis analysis = analyse(designOf(unfinished), Catalogue::builtIn());
    CHECK(whyOfLink(analysis, FigureKind::AzureSla, "x").steps.isEmpty());
    CHECK(whyOfLink(analysis, FigureKind::AzureSla, "x").result == "unknown");
    CHECK(whyOfLink(analysis, FigureKind::AzureSla, "y").steps == QStringList("One Azure service with an SLA is in the link: 99.95 %."));
}

TEST_CASE("cautions of a capacity name objects as people do, and say what bounds a tunnel")
{
    const Analysis analysis = analyse(designOf(unfinished), Catalogue::builtIn());
    const Derivation why = whyOfLink(analysis, FigureKind::CapacityToAzure, "y");
    const QString all = why.cautions.join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains("Router: The router's throughput is not set."));
    CHECK(all.contains("VPN: a single flow stays within one tunnel."));
    CHECK(all.contains("VPN gateway: the SKU's throughput"));
    CHECK(all.contains("The fastest suite with a published figure, GCMAES256, bounds it."));
    REQUIRE_FALSE(why.inputs.isEmpty());
    CHECK(why.inputs.first().value == "unknown");
    CHECK(why.inputs.first().provenance.source == "not set on the object");
}

TEST_CASE("resiliency is explained with the names of buildings and circuits")
{
    const Analysis one = analyse(exampleDesign(QStringLiteral("2-one-expressroute-circuit.landbridge.json")), Catalogue::builtIn());
    const FigureKey key = FigureKey::ofPair(FigureKind::Resiliency, ObjectId(QStringLiteral("hq")), ObjectId(QStringLiteral("hub")));
    CHECK(explain(one, key).decider == "Without the building Equinix AM5 no path over ExpressRoute is left.");
    CHECK(explain(one, key).deciderObject == "facility:Equinix AM5");
    const Analysis metro = analyse(exampleDesign(QStringLiteral("6-expressroute-metro.landbridge.json")), Catalogue::builtIn());
    CHECK(explain(metro, key).decider == "Without the circuit Circuit 1 no path over ExpressRoute is left.");
}

TEST_CASE("a building that is not chosen yet counts, under the name of what it belongs to, and is said")
{
    const Analysis analysis = analyse(designOf(unfinished), Catalogue::builtIn());
    const Derivation chosenLater = whyOfLink(analysis, FigureKind::Availability, "x");
    const auto isNamed = [](const QString& name) { return [name](const DerivationInput& input) { return input.what == name; }; };
    CHECK(std::any_of(chosenLater.inputs.begin(), chosenLater.inputs.end(), isNamed(QStringLiteral("Building of Meet-me"))));
    CHECK(chosenLater.cautions.contains("The peering location of a circuit is not chosen yet: which building it is in is unknown."));
    const Derivation withoutLocation = whyOfLink(analysis, FigureKind::Availability, "z");
    CHECK(std::any_of(withoutLocation.inputs.begin(), withoutLocation.inputs.end(), isNamed(QStringLiteral("Building of lost"))));
}
