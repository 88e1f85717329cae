// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/exploration.h"
#include "model/graph/reliability.h"
#include "tests/catch.h"
#include "tests/graph/graph_fixtures.h"
#include <cmath>
#include <stop_token>

namespace {

/// Down fractions as given, one component an arc.
ConditionGraph arcsInSeries(const std::vector<double>& down)
{
    ConditionGraph graph{int(down.size()) + 1, {}, {}, down};
    for (int i = 0; i < int(down.size()); ++i)
        graph.arcs.push_back({i, i + 1, {i}});
    return graph;
}

ConditionGraph parallelArcs(const std::vector<double>& down)
{
    ConditionGraph graph{2, {}, {}, down};
    for (int i = 0; i < int(down.size()); ++i)
        graph.arcs.push_back({0, 1, {i}});
    return graph;
}

bool agree(double value, long double expected, long double relative)
{
    return std::abs(static_cast<long double>(value) - expected) <= relative * std::abs(expected);
}

}

TEST_CASE("small cases worked by hand")
{
    SECTION("no arc is never connected")
    {
        const Reliability none = unavailability({2, {}, {}, {}}, 0, 1);
        CHECK(none.exact);
        CHECK(none.unavailability == 1);
        CHECK(none.lower == 1);
    }
    SECTION("an arc the other way does not count") { CHECK(unavailability({2, {}, {{1, 0, {}}}, {}}, 0, 1).unavailability == 1); }
    SECTION("an arc without condition always holds") { CHECK(unavailability({2, {}, {{0, 1, {}}}, {}}, 0, 1).unavailability == 0); }
    SECTION("a vertex reaches itself while it is up")
    {
        CHECK(unavailability({1, {{0, 1}}, {}, {0.5, 0.25}}, 0, 0).unavailability == Approx(0.625).epsilon(1e-15));
        CHECK(unavailability({1, {}, {}, {}}, 0, 0).unavailability == 0);
    }
    SECTION("both ends count, and a component named twice counts once")
    {
        const ConditionGraph graph{2, {{0}, {1, 2, 2}}, {{0, 1, {2, 0}}}, {0.5, 0.25, 0.125}};
        CHECK(unavailability(graph, 0, 1).unavailability == Approx(1 - 0.5 * 0.75 * 0.875).epsilon(1e-15));
    }
    SECTION("two paths that share a component are not independent")
    {
        const ConditionGraph graph{2, {}, {{0, 1, {0, 2}}, {0, 1, {1, 2}}}, {0.1, 0.2, 0.3}};
        CHECK(unavailability(graph, 0, 1).unavailability == Approx(0.3 + 0.7 * 0.02).epsilon(1e-15));
    }
    SECTION("the bridge network, its middle link both ways")
    {
        const ConditionGraph graph{4, {}, {{0, 1, {0}}, {0, 2, {1}}, {1, 2, {2}}, {2, 1, {2}}, {1, 3, {3}}, {2, 3, {4}}}, {0.1, 0.1, 0.1, 0.1, 0.1}};
        CHECK(unavailability(graph, 0, 3).unavailability == Approx(1 - 0.97848).epsilon(1e-14));
    }
    SECTION("certain components are exact")
    {
        CHECK(unavailability(arcsInSeries({0, 0, 0}), 0, 3).unavailability == 0);
        CHECK(unavailability(arcsInSeries({0, 1, 0.5}), 0, 3).unavailability == 1);
        CHECK(unavailability(parallelArcs({1, 1, 0.25}), 0, 1).unavailability == 0.25);
        CHECK(unavailability(parallelArcs({0.5, 0, 0.25}), 0, 1).unavailability == 0);
    }
    SECTION("no way through a circuit to another router")
    {
        // Site 0, routers 1 and 2, circuit 3, target 4; router 2 alone has the link to the circuit, and nothing leads back.
        const ConditionGraph graph{5, {}, {{0, 1, {0}}, {1, 3, {1}}, {2, 3, {2}}, {3, 4, {3}}}, {0.1, 0.1, 0.1, 0.1}};
        CHECK(unavailability(graph, 0, 2).unavailability == 1);
    }
}

TEST_CASE("reliability equals enumeration on random directed and mixed graphs with shared components")
{
    FixtureRandom random{1};
    int connected = 0;
    for (int i = 0; i < 4000; ++i) {
        const int vertices = 2 + random.below(i % 50 == 0 ? 8 : 6);
        const int components = i % 50 == 0 ? 13 : random.below(10);
        const ConditionGraph graph = randomConditionGraph(random, vertices, components, random.below(3 * vertices + 2));
        const EnumeratedReliability expected = enumeratedReliability(graph, 0, 1);
        const Reliability found = unavailability(graph, 0, 1);
        INFO("graph " << i);
        REQUIRE(found.exact);
        REQUIRE(found.lower == found.upper);
        REQUIRE(std::abs(static_cast<long double>(found.unavailability) - expected.unavailability) <= 1e-14L);
        REQUIRE(agree(found.unavailability, expected.unavailability, 1e-12L));
        connected += found.unavailability < 1 ? 1 : 0;
    }
    CHECK(connected > 2000);                      // the graphs are worth the name
}

TEST_CASE("importance equals finite conditioning")
{
    FixtureRandom random{2};
    int important = 0;
    for (int i = 0; i < 1500; ++i) {
        const int vertices = 2 + random.below(6);
        const ConditionGraph graph = randomConditionGraph(random, vertices, 1 + random.below(9), random.below(3 * vertices + 2));
        const EnumeratedReliability expected = enumeratedReliability(graph, 0, 1);
        const ImportanceAnalysis found = importance(graph, 0, 1);
        INFO("graph " << i);
        REQUIRE(found.exact);
        REQUIRE(agree(found.total.unavailability, expected.unavailability, 1e-12L));
        std::vector<char> isListed(graph.down.size(), 0);
        for (const ComponentImportance& one : found.components) {
            const std::size_t c = std::size_t(one.component);
            INFO("component " << c);
            isListed[c] = 1;
            REQUIRE(agree(one.unavailabilityIfUp, expected.ifUp[c], 1e-12L));
            REQUIRE(agree(one.unavailabilityIfDown, expected.ifDown[c], 1e-12L));
            REQUIRE(std::abs(static_cast<long double>(one.birnbaum) - (expected.ifDown[c] - expected.ifUp[c])) <= 1e-14L);
            important += one.birnbaum > 0 ? 1 : 0;
        }
        for (std::size_t c = 0; c < isListed.size(); ++c)
            if (!isListed[c])
                REQUIRE(expected.ifDown[c] - expected.ifUp[c] < 1e-15L);
    }
    CHECK(important > 1500);
}

TEST_CASE("a second method agrees on larger layered graphs")
{
    FixtureRandom random{3};
    for (int i = 0; i < 12; ++i) {
        const ConditionGraph graph = randomLayeredGraph(random, 2, 2, 3);
        INFO("graph " << i << " with " << graph.down.size() << " components");
        CHECK(agree(unavailability(graph, 0, graph.vertexCount - 1).unavailability, static_cast<long double>(pivotalUnavailability(graph, 0, graph.vertexCount - 1)), 1e-12L));
    }
}

TEST_CASE("importance agrees with two computations on a larger graph")
{
    FixtureRandom random{4};
    ConditionGraph graph = randomLayeredGraph(random, 2, 4, 4);
    const int target = graph.vertexCount - 1;
    const ImportanceAnalysis found = importance(graph, 0, target);
    REQUIRE(found.exact);
    CHECK(found.components.size() == graph.down.size());
    for (const ComponentImportance& one : found.components) {
        double& down = graph.down[std::size_t(one.component)];
        const double was = down;
        down = 0;
        CHECK(agree(one.unavailabilityIfUp, static_cast<long double>(unavailability(graph, 0, target).unavailability), 1e-12L));
        down = 1;
        CHECK(agree(one.unavailabilityIfDown, static_cast<long double>(unavailability(graph, 0, target).unavailability), 1e-12L));
        down = was;
    }
}

TEST_CASE("tiny unavailabilities keep their digits")
{
    SECTION("five alternatives")
    {
        const std::vector<double> down{1e-3, 2e-3, 3e-3, 4e-3, 5e-3};
        CHECK(agree(unavailability(parallelArcs(down), 0, 1).unavailability, 1.2e-13L, 1e-15L));
    }
    SECTION("a long series of almost certain components")
    {
        const std::vector<double> down(1000, 1e-18);
        CHECK(agree(unavailability(arcsInSeries(down), 0, 1000).unavailability, 1e-15L, 1e-14L));
    }
    SECTION("two branches of three, joined half way by a link that shares a component")
    {
        // Exact in long double: condition on the shared component 6 and the middle link 7.
        const std::vector<double> down{1e-8, 2e-8, 3e-8, 4e-8, 5e-8, 6e-8, 1e-17, 1e-3};
        ConditionGraph graph{6, {}, {{0, 1, {0, 6}}, {1, 2, {1}}, {2, 5, {2, 6}}, {0, 3, {3, 6}}, {3, 4, {4}}, {4, 5, {5, 6}}, {1, 3, {7}}, {3, 1, {7}}}, down};
        using Real = long double;
        const auto series = [](Real a, Real b) { return a + b - a * b; };
        const Real apart = series(series(1e-8, 2e-8L), 3e-8L) * series(series(4e-8L, 5e-8L), 6e-8L);
        const Real joined = series(1e-8L * 4e-8L, series(2e-8L, 3e-8L) * series(5e-8L, 6e-8L));
        const Real expected = series(1e-17L, 1e-3L * apart + (1 - 1e-3L) * joined);
        CHECK(agree(unavailability(graph, 0, 5).unavailability, expected, 1e-13L));
        for (const ComponentImportance& one : importance(graph, 0, 5).components)
            if (one.component == 6)
                CHECK(agree(one.unavailabilityIfUp, 1e-3L * apart + (1 - 1e-3L) * joined, 1e-13L));
    }
    SECTION("what remains when the weakest component is made perfect")
    {
        // A component in series with two alternatives: almost all of the unavailability is its own.
        const ConditionGraph graph{3, {}, {{0, 1, {0}}, {1, 2, {1}}, {1, 2, {2, 3}}, {1, 2, {3, 1}}}, {1e-2, 1e-8, 1e-8, 1e-8}};
        for (const ComponentImportance& one : importance(graph, 0, 2).components)
            if (one.component == 0)
                CHECK(agree(one.unavailabilityIfUp, 1e-8L * (2e-8L - 1e-16L), 1e-13L));
    }
}

TEST_CASE("a thousand parallel arcs, cycles and self-loops are no trouble")
{
    ConditionGraph graph{3, {}, {}, {}};
    for (int i = 0; i < 1000; ++i) {
        graph.down.push_back(0.999);
        graph.arcs.push_back({0, 1, {i}});
        graph.arcs.push_back({1, 0, {i}});
        graph.arcs.push_back({1, 1, {i}});
    }
    graph.down.push_back(0.25);
    SECTION("each with a component of its own, then again with a shared one")
    {
        for (int i = 0; i < 1000; ++i) {
            graph.down.push_back(0.999);
            graph.arcs.push_back({1, 2, {1000, 1001 + i}});
        }
        const long double all = std::pow(0.999L, 1000);
        const Reliability found = unavailability(graph, 0, 2);
        REQUIRE(found.exact);
        CHECK(agree(found.unavailability, all + (1 - all) * (0.25L + 0.75L * all), 1e-12L));
    }
    SECTION("the second bundle needs the components of the first")
    {
        graph.arcs.resize(3 * 200);
        for (int i = 0; i < 200; ++i)
            graph.arcs.push_back({1, 2, {1000, i}});
        const Reliability found = unavailability(graph, 0, 2);
        REQUIRE(found.exact);
        CHECK(agree(found.unavailability, 0.25L + 0.75L * std::pow(0.999L, 200), 1e-12L)); // any arc up in the first is up in the second
    }
}

TEST_CASE("a cycle through many vertices is two paths")
{
    constexpr int count = 2000;
    ConditionGraph graph{count, {}, {}, std::vector<double>(count, 1e-6)};
    for (int i = 0; i < count; ++i) {
        graph.arcs.push_back({i, (i + 1) % count, {i}});
        graph.arcs.push_back({(i + 1) % count, i, {i}});
    }
    const long double half = -std::expm1(1000 * std::log1p(-1e-6L));
    CHECK(agree(unavailability(graph, 0, count / 2).unavailability, half * half, 1e-12L));
}

TEST_CASE("past the limit the answer is a proven bound and says so")
{
    FixtureRandom random{5};
    const ConditionGraph graph = randomLayeredGraph(random, 3, 4, 6);
    const int target = graph.vertexCount - 1;
    const Reliability exact = unavailability(graph, 0, target, {}, {50'000'000});
    REQUIRE(exact.exact);
    const Reliability bound = unavailability(graph, 0, target, {}, {1});
    REQUIRE_FALSE(bound.exact);
    CHECK(bound.unavailability == bound.upper);
    CHECK(bound.lower < exact.unavailability);
    CHECK(exact.unavailability < bound.upper);
    CHECK(bound.upper < 1);
    CHECK_FALSE(importance(graph, 0, target, {}, {1}).exact);
}

TEST_CASE("bounds from short ways meet where far ones hardly matter")
{
    // Parallel rails with rungs everywhere, all links both ways; the pair sits at one end, so that the other end can only
    // ever help through many failures. Too few states for the whole, enough for the near part.
    constexpr int length = 14, rails = 6;
    ConditionGraph graph{rails * length, {}, {}, {}};
    const auto join = [&](int a, int b) {
        graph.arcs.push_back({a, b, {int(graph.down.size())}});
        graph.arcs.push_back({b, a, {int(graph.down.size())}});
        graph.down.push_back(1e-3);
    };
    for (int v = 0; v < graph.vertexCount; ++v) {
        if (v % rails + 1 < rails)
            join(v, v + 1);
        if (v >= rails)
            join(v - rails, v);
    }
    const Reliability exact = unavailability(graph, 0, rails - 1);
    REQUIRE(exact.exact);
    const Exploration bound = explore(reducedNetwork(graph, 0, rails - 1), KeepDiagram::No, {8000}, {});
    CHECK_FALSE(bound.isWhole);
    CHECK(bound.reliability.lower <= exact.unavailability * (1 + 1e-12));
    CHECK(bound.reliability.upper >= exact.unavailability * (1 - 1e-12));
    CHECK(bound.reliability.upper < exact.unavailability * (1 + 1e-9));
    CHECK(bound.reliability.lower > exact.unavailability * (1 - 1e-9));
}

TEST_CASE("bounds hold the exact value at any limit")
{
    FixtureRandom random{7};
    int inexact = 0;
    for (int i = 0; i < 4; ++i) {
        const ConditionGraph graph = randomLayeredGraph(random, 3, 4, 3);
        const int target = graph.vertexCount - 1;
        const Reliability exact = unavailability(graph, 0, target);
        REQUIRE(exact.exact);
        for (std::size_t limit : {1u, 100u, 2000u, 10000u}) {
            const Reliability bound = unavailability(graph, 0, target, {}, {limit});
            CHECK(bound.lower <= exact.unavailability * (1 + 1e-12));
            CHECK(bound.upper >= exact.unavailability * (1 - 1e-12));
            CHECK((!bound.exact || std::abs(bound.unavailability - exact.unavailability) <= 1e-12 * exact.unavailability));
            inexact += bound.exact ? 0 : 1;
        }
    }
    CHECK(inexact > 5);
}

TEST_CASE("stopping gives what is proven so far")
{
    FixtureRandom random{6};
    const ConditionGraph graph = randomLayeredGraph(random, 3, 3, 3);
    std::stop_source stop;
    stop.request_stop();
    const Reliability found = unavailability(graph, 0, graph.vertexCount - 1, stop.get_token());
    CHECK_FALSE(found.exact);
    CHECK(found.lower == 0);
    CHECK(found.upper == 1);
}

TEST_CASE("known backbones give the known twelve digits")
{
    struct Known
    {
        const char* name;
        double links, linksAndNodes;
    };
    for (const Known& known : {Known{"Abilene", 0.924025890598, 0.810974243420}, Known{"AttMpls", 0.987121256255, 0.915802031086}, Known{"Geant2012", 0.992023785405, 0.912215108778}}) {
        INFO(known.name);
        const std::string path = std::string(LANDBRIDGE_SOURCE_DIR "/tests/graph/data/") + known.name + ".net";
        for (const BackboneFailures failures : {BackboneFailures::Links, BackboneFailures::LinksAndNodes}) {
            const BackboneProblem problem = readBackbone(path, failures);
            const Reliability found = unavailability(problem.graph, problem.source, problem.target);
            REQUIRE(found.exact);
            CHECK(std::abs(1 - found.unavailability - (failures == BackboneFailures::Links ? known.links : known.linksAndNodes)) < 1e-12);
        }
    }
}
