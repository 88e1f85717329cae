// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/analysis/explain.h"
#include "model/analysis/failure_state.h"
#include "tests/analysis/example_files.h"
#include "tests/analysis/failure_oracle.h"
#include "tests/catch.h"
#include <QMap>
#include <QSet>

namespace {
/// Three sites with a circuit each, A–B and B–C joined; the access links of A and B share a conduit.
const char* const chain = R"({
    "sites": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
    "edgeRouters": [{"id": "a1", "site": "a", "throughputMbps": 900}, {"id": "a2", "site": "a"}, {"id": "b1", "site": "b"}, {"id": "c1", "site": "c"}],
    "peeringLocations": [{"id": "ams", "location": "Amsterdam"}, {"id": "lon", "location": "London"}, {"id": "par", "location": "Paris"}],
    "expressRouteCircuits": [{"id": "ca", "peeringLocation": "ams", "bandwidthMbps": 1000, "peerings": [{"type": "AzurePrivatePeering"}]},
                             {"id": "cb", "peeringLocation": "lon", "bandwidthMbps": 500, "peerings": [{"type": "AzurePrivatePeering"}]},
                             {"id": "cc", "peeringLocation": "par", "bandwidthMbps": 2000, "peerings": [{"type": "AzurePrivatePeering"}]}],
    "accessLinks": [{"id": "la1", "router": "a1", "circuit": "ca", "bandwidthMbps": 300, "sharedRisks": ["conduit"]},
                    {"id": "la2", "router": "a2", "circuit": "ca", "path": "secondary", "bandwidthMbps": 300},
                    {"id": "lb1", "router": "b1", "circuit": "cb", "sharedRisks": ["conduit"]},
                    {"id": "lb2", "router": "b1", "circuit": "cb", "path": "secondary"},
                    {"id": "lc1", "router": "c1", "circuit": "cc"}, {"id": "lc2", "router": "c1", "circuit": "cc", "path": "secondary"}],
    "sharedRisks": [{"id": "conduit", "availability": 0.999}],
    "globalReaches": [{"id": "ab", "circuits": ["ca", "cb"], "addressPrefix": "172.16.255.0/29", "availability": 0.9995}, {"id": "bc", "circuits": ["cb", "cc"]}],
    "virtualNetworks": [{"id": "hub", "region": "westeurope"}],
    "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
    "connections": [{"id": "er", "connectionType": "ExpressRoute", "circuit": "ca", "gateway": "gw"}],
    "demands": [{"id": "ab1", "from": "a", "to": "b", "mbpsToAzure": 200, "mbpsFromAzure": 50},
                {"id": "ac", "from": "a", "to": "c", "mbpsToAzure": 10}]})";

Design reachChain()
{
    return designOf(chain);
}

Analysis analysedReach(const Design& design)
{
    return analyse(design, Catalogue::builtIn());
}

int componentOf(const Analysis& analysis, const QString& name)
{
    for (std::size_t i = 0; i < analysis.components.size(); ++i)
        if (analysis.components[i].name == name)
            return static_cast<int>(i);
    return -1;
}

/// Whether the sites behind two circuits reach each other over one Global Reach, by the design alone.
bool isReached(const Design& design, const GlobalReach& reach, const ObjectId& first, const ObjectId& second, const QSet<QString>& down)
{
    const auto isSideUp = [&](const CircuitId& circuit, const ObjectId& site) {
        if (down.contains(circuit.text) || down.contains(site.text))
            return false;
        const auto* row = design.find(circuit);
        const auto* entry = Catalogue::builtIn().peeringLocation(design.find(row->peeringLocation)->location);
        for (const AccessLink& link : design.all<AccessLink>()) {
            const bool isSecondary = link.path == AccessPath::Secondary;
            const bool isRiskDown = std::any_of(link.sharedRisks.begin(), link.sharedRisks.end(), [&](const auto& risk) { return down.contains(risk.text); });
            if (link.circuit == circuit && design.find(link.router)->site == site && !down.contains(link.id.text) && !down.contains(link.router.text) && !isRiskDown
                && !down.contains(QStringLiteral("facility:") + (isSecondary ? entry->secondaryFacility() : entry->primaryFacility())))
                return true;
        }
        return false;
    };
    return !down.contains(reach.id.text) && isSideUp(reach.circuits[0], first) && isSideUp(reach.circuits[1], second);
}

/// The sum over all outcomes of the components that the Global Reach could need.
double enumeratedDown(const Analysis& analysis, const GlobalReach& reach, const ObjectId& first, const ObjectId& second)
{
    QList<std::pair<QString, double>> parts;
    const auto& rows = analysis.design;
    QSet<QString> names{reach.id.text, reach.circuits[0].text, reach.circuits[1].text, first.text, second.text};
    for (const AccessLink& link : rows.all<AccessLink>())
        if (reach.circuits.contains(link.circuit)) {
            names << link.id.text << link.router.text;
            for (const auto& risk : link.sharedRisks)
                names << risk.text;
            const auto* entry = Catalogue::builtIn().peeringLocation(rows.find(rows.find(link.circuit)->peeringLocation)->location);
            names << QStringLiteral("facility:") + entry->primaryFacility() << QStringLiteral("facility:") + entry->secondaryFacility();
        }
    for (const Component& component : analysis.components)
        if (names.contains(component.name))
            parts << std::pair(component.name, component.availability.value.down());
    REQUIRE(parts.size() <= 20);
    double sum = 0;
    for (unsigned outcome = 0; outcome < 1u << parts.size(); ++outcome) {
        double probability = 1;
        QSet<QString> down;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool isDown = outcome >> i & 1;
            probability *= isDown ? parts[i].second : 1 - parts[i].second;
            if (isDown)
                down << parts[i].first;
        }
        if (probability > 0 && !isReached(rows, reach, first, second, down))
            sum += probability;
    }
    return sum;
}
}

TEST_CASE("a Global Reach has its own figures: availability between the sites, the smaller circuit, the published service level")
{
    const Analysis analysis = analysedReach(reachChain());
    const LinkResult* ab = analysis.link(ObjectId("ab"));
    REQUIRE(ab);
    CHECK(linkTypeName(ab->type) == "GlobalReach");
    CHECK(ab->figures.availability.value.down() == Approx(enumeratedDown(analysis, *analysis.design.find(GlobalReachId(QString("ab"))), ObjectId("a"), ObjectId("b"))).margin(1e-12));
    CHECK(ab->figures.availability.isExact);
    CHECK(ab->figures.capacity.toAzure.mbps->mbps() == Approx(500));
    CHECK(ab->figures.capacity.toAzure.bottleneck.first().object == "cb");
    CHECK(ab->figures.azureSla->up() == Approx(0.9995 * 0.9995 * 0.9995).margin(1e-12));
    CHECK(ab->figures.rtt->typical.milliseconds() > 4);
    CHECK(ab->figures.rtt->typical.milliseconds() < 15);
    CHECK(ab->figures.security.transport == PostureTransport::Private);
    CHECK(ab->figures.security.encryption == PostureEncryption::None);
    for (const FigureKind kind : {FigureKind::Availability, FigureKind::CapacityToAzure, FigureKind::AzureSla, FigureKind::RoundTripTime, FigureKind::Security}) {
        const Derivation why = explain(analysis, FigureKey::ofLink(kind, ab->id));
        CHECK_FALSE(why.inputs.isEmpty());
        CHECK(why.figure.contains("ab"));
    }
    const Derivation worst = explain(analysis, FigureKey::ofLink(FigureKind::WorstCase, ab->id));
    CHECK(worst.steps.first().contains("200"));
    CHECK(worst.steps.last().contains("300"));
    CHECK_FALSE(importance(analysis, *ab, {}).isEmpty());
    CHECK_FALSE(capacityParts(analysis, *ab).isEmpty());
}

TEST_CASE("traffic between sites loads the Global Reach, both circuits and their last miles, each in its own direction")
{
    const Analysis analysis = analysedReach(reachChain());
    const LinkResult* ab = analysis.link(ObjectId("ab"));
    CHECK(ab->load.toAzure->mbps() == Approx(200));
    CHECK(ab->load.fromAzure->mbps() == Approx(50));
    CHECK(*ab->utilisation.toAzure == Approx(0.4));
    QMap<QString, std::pair<double, double>> loads;
    for (const PartLoad& part : analysis.parts)
        loads[part.object.text] = {part.toAzure.mbps(), part.fromAzure.mbps()};
    CHECK(loads["ca"] == std::pair(200.0, 50.0));
    CHECK(loads["cb"] == std::pair(50.0, 200.0));                 // what leaves Azure there
    CHECK(loads["la1"] == std::pair(100.0, 25.0));
    CHECK(loads["b1"] == std::pair(50.0, 200.0));
    CHECK_FALSE(loads.contains("gw"));
    CHECK_FALSE(loads.contains("cc"));                            // not transitive: nothing goes from A over B to C
    CHECK(analysis.link(ObjectId("bc"))->load.toAzure->mbps() == 0);
}

TEST_CASE("Global Reach is not transitive, and what fails on it leaves demands unmet")
{
    const Analysis analysis = analysedReach(reachChain());
    const FailureState whole = failureState(analysis, {});
    CHECK(whole.result.demandsUnmet == QList<ObjectId>{ObjectId("ac")});
    const FailureState cut = failureState(analysis, {componentOf(analysis, "ab")});
    CHECK(cut.result.demandsUnmet == QList<ObjectId>{ObjectId("ab1"), ObjectId("ac")});
    CHECK(cut.failed == QList<ObjectId>{ObjectId("ab")});
    const FailureState circuit = failureState(analysis, {componentOf(analysis, "cb")});
    CHECK(circuit.cutOff.contains(ObjectId("ab")));
    CHECK(circuit.cutOff.contains(ObjectId("bc")));
    CHECK_FALSE(circuit.cutOff.contains(ObjectId("ca")));         // it still leads to Azure
    const FailureState lastMile = failureState(analysis, {componentOf(analysis, "la1")});
    CHECK(lastMile.result.demandsUnmet == QList<ObjectId>{ObjectId("ac")});
    CHECK(lastMile.result.worst.link == ObjectId("ab"));          // 200 over the one last mile of 300 left
    CHECK(lastMile.result.worst.utilisation == Approx(200.0 / 300));
    const FailureTable table = singleFailures(analysis);
    CHECK(table.links[std::size_t(analysis.linkIndex.value(ObjectId("ab")))]->utilisation == Approx(200.0 / 300));
}

TEST_CASE("the private WAN comes before Global Reach, unless the routers prefer Azure, and takes over in a failure")
{
    Design design = reachChain();
    WanLink wan;
    wan.id = ObjectId("wan");
    wan.routers = {EdgeRouterId(QString("a2")), EdgeRouterId(QString("b1"))};
    wan.bandwidth = Bandwidth::mbps(400);
    design = design.with(wan);
    const Analysis analysis = analysedReach(design);
    CHECK(analysis.link(ObjectId("ab"))->load.toAzure->mbps() == 0);
    const FailureState cut = failureState(analysis, {componentOf(analysis, "wan")});
    CHECK(cut.links[std::size_t(analysis.linkIndex.value(ObjectId("ab")))].toAzure.mbps() == Approx(200));
    EdgeRouter router = *design.find(EdgeRouterId(QString("a1")));
    router.localPreference = 200;
    const Analysis preferred = analysedReach(design.with(router));
    CHECK(preferred.link(ObjectId("ab"))->load.toAzure->mbps() == Approx(200));
    CHECK(preferred.link(ObjectId("ab"))->load.fromAzure->mbps() == 0);   // the other end still takes its WAN
}

TEST_CASE("no pair changes when circuits are joined by Global Reach")
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        INFO("seed " << seed);
        const Design with = randomNetwork(4 * seed + seed % 2);
        REQUIRE_FALSE(with.all<GlobalReach>().isEmpty());
        const Analysis joined = analysedReach(with), apart = analysedReach(with.withTable(Table<GlobalReach>()));
        REQUIRE(joined.pairs.size() == apart.pairs.size());
        for (std::size_t i = 0; i < joined.pairs.size(); ++i) {
            const PairResult& a = joined.pairs[i];
            const PairResult& b = apart.pairs[i];
            CHECK(a.availability.value == b.availability.value);
            CHECK(a.capacity.toAzure.mbps.value == b.capacity.toAzure.mbps.value);
            CHECK(a.capacity.fromAzure.mbps.value == b.capacity.fromAzure.mbps.value);
            CHECK(a.resiliency == b.resiliency);
            CHECK(a.hasVpnBackup == b.hasVpnBackup);
            CHECK(a.routes.size() == b.routes.size());
            CHECK(a.rtt.hasValue() == b.rtt.hasValue());
            if (a.rtt.hasValue() && b.rtt.hasValue())
                CHECK(a.rtt->typical == b.rtt->typical);
            CHECK(namesOf(joined, a.singlePointsOfFailure) == namesOf(apart, b.singlePointsOfFailure));
        }
        for (const LinkResult& link : joined.links)
            if (link.type == LinkType::GlobalReach)
                for (const LinkFigures& figures : link.perSite.isEmpty() ? QList<LinkFigures>{link.figures} : link.perSite)
                    if (figures.availability.reason.isEmpty())
                        CHECK(figures.availability.value.down() == Approx(enumeratedDown(joined, *with.find(GlobalReachId(link.id.text)), figures.site, figures.remoteSite)).margin(1e-12));
    }
}

TEST_CASE("what Azure refuses is a problem of the Global Reach, in words")
{
    const auto reasonOf = [](Design design, const auto& change) {
        ExpressRouteCircuit a = *design.find(CircuitId(QString("ca")));
        PeeringLocation location = *design.find(PeeringLocationId(QString("ams")));
        GlobalReach reach = *design.find(GlobalReachId(QString("ab")));
        change(a, location, reach);
        const Analysis analysis = analysedReach(design.with(a).with(location).with(reach));
        const LinkResult* link = analysis.link(reach.id);
        CHECK(link->figures.availability.value.up() == 0);
        CHECK(link->figures.capacity.toAzure.mbps->mbps() == 0);
        return link->figures.availability.reason;
    };
    CHECK(reasonOf(reachChain(), [](auto& a, auto&, auto&) { a.tier = CircuitTier::Local; }).contains("Local tier"));
    CHECK(reasonOf(reachChain(), [](auto&, auto& location, auto&) { location.location = QStringLiteral("London"); }).contains("one peering location"));
    CHECK(reasonOf(reachChain(), [](auto&, auto& location, auto&) { location.location = QStringLiteral("Tokyo"); }).contains("Premium"));
    CHECK(reasonOf(reachChain(), [](auto& a, auto&, auto&) { a.peerings = {}; }).contains("private peering"));
    CHECK(reasonOf(reachChain(), [](auto&, auto& location, auto&) { location.cloud = QStringLiteral("china"); }).contains("clouds"));
    CHECK(reasonOf(reachChain(), [](auto&, auto&, auto& reach) { reach.addressPrefix = parseCidr(QStringLiteral("172.16.255.0/30")).value(); }).contains("/29"));
    CHECK(reasonOf(reachChain(), [](auto&, auto&, auto& reach) { reach.circuits = {CircuitId(QString("ca")), CircuitId(QString("gone"))}; }).contains("two circuits"));
}
