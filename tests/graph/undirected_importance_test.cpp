// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/undirected_importance.h"
#include "model/graph/exploration.h"
#include "model/graph/undirected_reliability.h"
#include "tests/catch.h"
#include "tests/graph/undirected_fixtures.h"
#include <cmath>
#include <stop_token>

namespace {

/// Both states by setting the fraction to 0 and to 1.
PartEffect conditionedEffect(UndirectedNetwork& network, double& down, int source, int target)
{
    const double was = down;
    down = 0;
    const double ifUp = unavailability(network, source, target).unavailability;
    down = 1;
    const double ifDown = unavailability(network, source, target).unavailability;
    down = was;
    return {ifUp, ifDown, ifDown - ifUp};
}

bool isSame(const PartEffect& found, const PartEffect& expected)
{
    return isNear(found.ifUp, static_cast<long double>(expected.ifUp), 1e-12L) && isNear(found.ifDown, static_cast<long double>(expected.ifDown), 1e-12L)
        && std::abs(found.difference - expected.difference) <= 1e-14;
}

bool isUncertain(double down) { return down > 0 && down < 1; }

/// Every uncertain link and vertex; how many of them matter.
int checkAllEffects(UndirectedNetwork network, int source, int target)
{
    const UndirectedImportance found = importance(network, source, target);
    REQUIRE(found.exact);
    REQUIRE(isNear(found.total.unavailability, static_cast<long double>(unavailability(network, source, target).unavailability), 1e-12L));
    int important = 0;
    for (std::size_t l = 0; l < network.links.size(); ++l) {
        INFO("link " << l);
        if (isUncertain(network.links[l].down))
            REQUIRE(isSame(found.links[l], conditionedEffect(network, network.links[l].down, source, target)));
        important += found.links[l].difference > 0;
    }
    for (std::size_t v = 0; v < network.vertexDown.size(); ++v) {
        INFO("vertex " << v);
        if (isUncertain(network.vertexDown[v]))
            REQUIRE(isSame(found.vertices[v], conditionedEffect(network, network.vertexDown[v], source, target)));
        important += found.vertices[v].difference > 0;
    }
    return important;
}

}

TEST_CASE("an undirected network's importance equals conditioning")
{
    FixtureRandom random{21};
    int important = 0;
    for (int i = 0; i < 700; ++i) {
        const int vertices = 2 + random.below(7);
        const UndirectedNetwork network = randomNetwork(random, vertices, random.below(3 * vertices), random.below(2));
        INFO("network " << i);
        important += checkAllEffects(network, random.below(vertices), random.below(vertices));
    }
    CHECK(important > 2000);
}

TEST_CASE("importance equals conditioning on larger networks and backbones")
{
    FixtureRandom random{22};
    CHECK(checkAllEffects(ringWithChords(random, 20, 14, 6), 0, 10) > 20);
    CHECK(checkAllEffects(squareGrid(4, 0.01, 0.02), 0, 15) > 20);
    CHECK(checkAllEffects(squareGrid(4, 1e-6, 1e-7), 0, 15) > 20);
    UndirectedNetwork hub{9, {}, {}};             // a vertex with more open neighbours than one step takes
    for (int v = 0; v < 8; ++v) {
        hub.links.push_back({v, (v + 1) % 8, 0.1 + 0.01 * v});
        hub.links.push_back({v, 8, 0.2 + 0.01 * v});
    }
    CHECK(checkAllEffects(hub, 0, 4) == 16);
    const BackboneProblem problem = readBackbone(LANDBRIDGE_SOURCE_DIR "/tests/graph/data/Geant2012.net", BackboneFailures::LinksAndNodes);
    CHECK(checkAllEffects(backboneNetwork(problem), problem.source, problem.target) > 50);
}

TEST_CASE("importance of a graph's components is the undirected network's")
{
    FixtureRandom random{23};
    const UndirectedNetwork network = ringWithChords(random, 18, 10, 5);
    const ConditionGraph graph = asConditionGraph(network);
    const ImportanceAnalysis found = importance(graph, 0, 9);
    const UndirectedImportance expected = importance(network, 0, 9);
    REQUIRE(found.exact);
    CHECK(found.components.size() == graph.down.size());
    for (const ComponentImportance& one : found.components) {
        const std::size_t c = std::size_t(one.component), vertices = network.vertexDown.size();
        const PartEffect& effect = c < vertices ? expected.vertices[c] : expected.links[c - vertices];
        CHECK(one.birnbaum == Approx(effect.difference).epsilon(1e-13));
        CHECK(one.unavailabilityIfUp == Approx(effect.ifUp).epsilon(1e-13));
        CHECK(one.unavailabilityIfDown == Approx(effect.ifDown).epsilon(1e-13));
    }
    // A link and a vertex of several components in series.
    ConditionGraph several{2, {{0, 1}}, {{0, 1, {2, 3}}, {1, 0, {3, 2}}}, {0.1, 0.2, 0.3, 0.4}};
    for (const ComponentImportance& one : importance(several, 0, 1).components) {
        double upOfOthers = 1;
        for (int c = 0; c < 4; ++c)
            upOfOthers *= c == one.component ? 1 : 1 - several.down[std::size_t(c)];
        CHECK(one.birnbaum == Approx(upOfOthers).epsilon(1e-13));
        CHECK(one.unavailabilityIfDown == Approx(1).epsilon(1e-13));
    }
}

TEST_CASE("importance past the limits, or stopped, says that it is not exact")
{
    const UndirectedNetwork network = squareGrid(6, 0.1, 0.05);
    CHECK_FALSE(importance(network, 0, 35, {}, {1'000'000, 20'000}).exact);
    std::stop_source stop;
    stop.request_stop();
    const UndirectedImportance found = importance(network, 0, 35, stop.get_token());
    CHECK_FALSE(found.exact);
    CHECK(found.total.upper == 1);
    CHECK(found.links.size() == network.links.size());
}
