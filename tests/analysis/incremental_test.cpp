// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/analysis/figure_memo.h"
#include "model/io/results.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include "tests/random_edit.h"

namespace {
QByteArray resultsOf(const Analysis& analysis)
{
    Project project;
    project.options << analysis.design;
    std::vector<Analysis> analyses{analysis};
    return resultsJson(project, analyses, Catalogue::builtIn());
}
}

TEST_CASE("after any edits, figures taken over are those of an analysis from scratch, to the byte")
{
    std::mt19937 random(41);
    for (unsigned run = 0; run < 14; ++run) {
        const NetworkShape shape = NetworkShape::ofSize(run % 2 ? 20 : 30);
        const Design other = RandomDesign(run).make(shape);
        Design design = other;
        Analysis analysis = analyse(design, Catalogue::builtIn());
        for (int step = 0; step < 8; ++step) {
            for (unsigned edit = 0; edit <= random() % 3; ++edit)
                design = randomlyChanged(design, other, random);
            analysis = analyse(design, analysis);
            INFO("run " << run << ", step " << step);
            REQUIRE(resultsOf(analysis) == resultsOf(analyse(design, Catalogue::builtIn())));
        }
    }
}

TEST_CASE("another design may use an id for another kind")
{
    const Design first = designOf(R"({"sites": [{"id": "a"}], "peeringLocations": [{"id": "x", "location": "London"}], "virtualNetworks": [{"id": "b"}]})");
    const Design second = designOf(R"({"sites": [{"id": "x"}], "edgeRouters": [{"id": "a", "site": "x"}], "virtualNetworks": [{"id": "b"}]})");
    const Analysis before = analyse(first, Catalogue::builtIn());
    CHECK(resultsOf(analyse(second, before)) == resultsOf(analyse(second, Catalogue::builtIn())));
    CHECK(resultsOf(analyse(first, analyse(second, before))) == resultsOf(before));
}

TEST_CASE("a picture that moves changes no figure, and nothing is computed")
{
    const Design design = RandomDesign(3).make(NetworkShape::ofSize(60));
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    Design moved = design;
    for (Site site : design.all<Site>()) {
        site.position = QPointF(500, 300);
        site.description = "moved";
        moved = moved.with(site);
    }
    const Analysis after = analyse(moved, analysis);
    CHECK(after.sharesFiguresWith(analysis));
    CHECK(after.design.sharesAllRowsWith(moved));
    Site named = *moved.all<Site>().begin();
    named.name = "Another";
    const Analysis renamed = analyse(moved.with(named), after);
    CHECK_FALSE(renamed.sharesFiguresWith(analysis));
    Site again = *moved.all<Site>().begin();                          // moved since, and back to its name
    again.position = QPointF(1, 1);
    CHECK(resultsOf(analyse(moved.with(again), renamed)) == resultsOf(analyse(moved, Catalogue::builtIn())));
}

TEST_CASE("an edit computes only the pairs and links that it touches")
{
    Design design = exampleDesign("4-two-circuits-two-peering-locations.landbridge.json");
    Site remote;
    remote.id = ObjectId("remote");
    EdgeRouter router;
    router.id = ObjectId("remote-router");
    router.site = SiteId("remote");
    design = design.with(remote).with(router);
    const Analysis before = analyse(design, Catalogue::builtIn());
    router.availability = Availability::fraction(0.5);
    const Analysis apart = analyse(design.with(router), before);      // leads nowhere
    CHECK(apart.memo->computedPairs == 0);
    CHECK(apart.memo->computedLinks == 0);
    ExpressRouteCircuit circuit = *design.all<ExpressRouteCircuit>().begin();
    circuit.bandwidth = Bandwidth::mbps(200);
    const Analysis touched = analyse(design.with(circuit), before);
    CHECK(touched.memo->computedPairs == 1);
    CHECK(touched.memo->computedLinks == 1);                          // of two
}

TEST_CASE("what only rows say, such as a local preference or a prefix, is not taken over when it changes")
{
    const Design design = exampleDesign("4-two-circuits-two-peering-locations.landbridge.json");
    const Analysis before = analyse(design, Catalogue::builtIn());
    EdgeRouter preferred = *design.all<EdgeRouter>().begin();
    preferred.localPreference = 300;
    EdgeRouter silent = *design.all<EdgeRouter>().begin();
    silent.advertisedPrefixes << parseCidr("192.0.2.0/24").value();
    Site renamed = *design.all<Site>().begin();
    renamed.addressPrefixes << parseCidr("192.168.7.0/24").value();
    for (const Design& edited : {design.with(preferred), design.with(silent), design.with(renamed).with(silent)}) {
        CHECK(resultsOf(analyse(edited, before)) == resultsOf(analyse(edited, Catalogue::builtIn())));
        CHECK(resultsOf(analyse(edited, before)) != resultsOf(before));
    }
}
