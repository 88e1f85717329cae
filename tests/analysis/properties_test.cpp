// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/path_sets.h"
#include "model/graph/reliability.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include "tests/random_project.h"
#include <cmath>

namespace {
NetworkShape smallShape(unsigned seed)
{
    NetworkShape shape;
    shape.sites = 2 + static_cast<int>(seed % 3);
    shape.circuits = 1 + static_cast<int>(seed % 4);
    shape.hubs = 1 + static_cast<int>(seed % 2);
    shape.wanLinks = static_cast<int>(seed % 4);
    shape.vpnConnections = 1 + static_cast<int>(seed % 5);
    shape.sharedRisks = 2;
    return shape;
}

void checkRange(const AvailabilityFigure& figure)
{
    CHECK(figure.value.up() >= 0);
    CHECK(figure.value.up() <= 1);
    CHECK(figure.lower.up() <= figure.upper.up());
    if (!figure.reason.isEmpty())               // without a reason it is 0 only where a part's own availability is
        CHECK(figure.value.up() == 0);
}

void checkCapacity(const Capacity& capacity)
{
    if (!capacity.mbps.hasValue()) {
        CHECK_FALSE(capacity.mbps.reason.isEmpty());
        return;
    }
    double sum = 0;
    for (const Bottleneck& part : capacity.bottleneck)
        sum += part.limit.mbps();
    CHECK(sum == Approx(capacity.mbps->mbps()));       // the certificate: a flow equal to a cut
}

/// Whatever was drawn, each figure is there or says why not.
void checkWhole(const Analysis& analysis)
{
    REQUIRE(analysis.isComplete);
    CHECK(analysis.pairs.size() == static_cast<std::size_t>(analysis.siteIndex.size() * analysis.networkIndex.size()));
    for (const LinkResult& link : analysis.links) {
        INFO(link.id.text.toStdString());
        checkRange(link.figures.availability);
        checkCapacity(link.figures.capacity.toAzure);
        checkCapacity(link.figures.capacity.fromAzure);
        CHECK(link.figures.azureSla.hasValue() == link.figures.azureSla.reason.isEmpty());
        CHECK(link.figures.rtt.hasValue() == link.figures.rtt.reason.isEmpty());
        CHECK(link.figures.security.factors.size() == 5);
        CHECK(link.figures.security.score <= 100);
        for (const CapacityPart& part : capacityParts(analysis, link))
            for (const auto& [limit, capacity] : {std::pair(part.toAzure, link.figures.capacity.toAzure), std::pair(part.fromAzure, link.figures.capacity.fromAzure)})
                if (limit && capacityParts(analysis, link).size() > 0 && capacity.mbps.hasValue() && part.what.contains("circuit"))
                    CHECK(*capacity.mbps <= *limit);
        for (const FigureKind kind : linkFigureKinds())
            CHECK_FALSE(explain(analysis, FigureKey::ofLink(kind, link.id)).result.isEmpty());
    }
    for (const PairResult& pair : analysis.pairs) {
        INFO(pair.from.text.toStdString() << " to " << pair.to.text.toStdString());
        checkRange(pair.availability);
        checkCapacity(pair.capacity.toAzure);
        checkCapacity(pair.capacity.fromAzure);
        CHECK((pair.isConnected() || !pair.availability.reason.isEmpty()));
        CHECK(pair.isConnected() == pair.security.hasValue());
        if (pair.isConnected())
            CHECK(std::any_of(pair.routes.begin(), pair.routes.end(), [](const Route& route) { return route.isActiveToAzure; }));
    }
}
}

TEST_CASE("networks that make sense give whole results, and no link is better than its pair")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        const Design design = RandomDesign(seed).make(smallShape(seed));
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        checkWhole(analysis);
        for (const LinkResult& link : analysis.links) {
            const Connection* connection = design.find(ConnectionId(link.id));
            if (!connection)
                continue;
            const ObjectId network = design.find(connection->gateway)->virtualNetwork;
            for (const LinkFigures& figures : link.perSite.isEmpty() ? QList<LinkFigures>{link.figures} : link.perSite) {
                const PairResult* pair = analysis.pair(figures.site, network);
                REQUIRE(pair);
                CHECK(figures.availability.value.down() >= pair->availability.value.down() - 1e-15);
            }
        }
    }
}

TEST_CASE("random projects that make no sense give whole results too")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        checkWhole(analyse(RandomProject(seed).design(60), Catalogue::builtIn()));
    }
}

TEST_CASE("designs with any objects missing give whole results")
{
    for (const QString& file : exampleFiles()) {
        INFO(file.toStdString());
        const Design design = exampleDesign(file);
        QList<ObjectId> ids;
        design.forEach([&](const auto& row) { ids << row.id; });
        for (const ObjectId& id : ids) {
            INFO("without " << id.text.toStdString());
            checkWhole(analyse(design.without(id), Catalogue::builtIn()));
        }
    }
    checkWhole(analyse(Design(), Catalogue::builtIn()));
}

TEST_CASE("a parallel path never lowers availability")
{
    for (unsigned seed = 1; seed <= 15; ++seed) {
        INFO("seed " << seed);
        const Design before = RandomDesign(seed).make(smallShape(seed));
        Connection added;
        added.id = ObjectId("added");
        added.connectionType = ConnectionType::IPsec;
        added.router = EdgeRouterId(QString("router-0"));
        added.internetAccess = InternetAccessId(QString("access-0"));
        added.gateway = GatewayId(QString("vpngw-0"));
        const Analysis first = analyse(before, Catalogue::builtIn());
        const Analysis second = analyse(before.with(added), Catalogue::builtIn());
        for (std::size_t i = 0; i < first.pairs.size(); ++i)
            CHECK(second.pairs[i].availability.value.down() <= first.pairs[i].availability.value.down() + 1e-15);
    }
}

TEST_CASE("listing paths gives what exploring the graph gives, to the last digits")
{
    int listed = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        const Analysis analysis = analyse(RandomDesign(seed).make(smallShape(seed)), Catalogue::builtIn());
        PathExtractor extractor(*analysis.graph);
        for (const int site : analysis.graph->siteVertex) {
            extractor.start(site, PathFilter{});
            for (const int network : analysis.graph->networkVertex) {
                const PathGraph paths = extractor.pathsTo(network);
                const auto sets = pathSetsOf(paths);
                const auto quick = sets ? unavailabilityOf(*sets, paths.graph.down) : std::nullopt;
                if (!quick)
                    continue;
                ++listed;
                const Reliability exact = unavailability(paths.graph, paths.source, paths.target);
                REQUIRE(exact.exact);
                CHECK(*quick == Approx(exact.unavailability).epsilon(1e-12));
            }
        }
    }
    CHECK(listed > 50);
}

TEST_CASE("the same design gives the same figures, and a stopped analysis says that it is not complete")
{
    const Design design = RandomDesign(7).make(NetworkShape::ofSize(200));
    const Analysis first = analyse(design, Catalogue::builtIn());
    const Analysis second = analyse(design, Catalogue::builtIn());
    REQUIRE(first.pairs.size() == second.pairs.size());
    for (std::size_t i = 0; i < first.pairs.size(); ++i) {
        CHECK(first.pairs[i].availability.value == second.pairs[i].availability.value);
        CHECK(first.pairs[i].routes.size() == second.pairs[i].routes.size());
    }
    CHECK(first.design.sharesAllRowsWith(design));
    std::stop_source source;
    source.request_stop();
    const Analysis stopped = analyse(design, Catalogue::builtIn(), source.get_token());
    CHECK_FALSE(stopped.isComplete);
    CHECK(stopped.link(ObjectId("vpn-connection-0")) == nullptr);
    CHECK(stopped.pair(ObjectId("site-0"), ObjectId("hub-0")) == nullptr);
}
