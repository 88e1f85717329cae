// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/undirected_reliability.h"
#include "model/graph/conditioned_forms.h"
#include "model/graph/exploration.h"
#include "model/graph/reduced_network.h"
#include "model/graph/undirected_form.h"
#include "tests/catch.h"
#include "tests/graph/undirected_fixtures.h"
#include <cmath>
#include <cstdint>
#include <numeric>
#include <stop_token>

TEST_CASE("an undirected network's unavailability equals enumeration")
{
    FixtureRandom random{11};
    int between = 0;
    for (int i = 0; i < 6000; ++i) {
        const bool isLarge = i % 300 == 0;
        const int vertices = 2 + random.below(isLarge ? 7 : 6);
        const bool verticesFail = random.below(2);
        const int links = std::min(random.below(isLarge ? 16 : 11), (isLarge ? 18 : 13) - (verticesFail ? vertices : 0));
        const UndirectedNetwork network = randomNetwork(random, vertices, links, verticesFail);
        const int source = random.below(vertices), target = random.below(vertices);
        const long double expected = enumeratedUnavailability(network, source, target);
        const Reliability found = unavailability(network, source, target);
        INFO("network " << i << ": " << vertices << " vertices, " << links << " links, expected " << double(expected));
        REQUIRE(found.exact);
        REQUIRE(found.lower == found.upper);
        REQUIRE(isNear(found.unavailability, expected, 1e-12L));
        between += found.unavailability < 1 && found.unavailability > 0 ? 1 : 0;
    }
    CHECK(between > 3000);
}

TEST_CASE("dense undirected networks equal enumeration")
{
    // Few reductions apply, and a vertex has more open neighbours than one step takes.
    FixtureRandom random{12};
    for (int i = 0; i < 8; ++i) {
        UndirectedNetwork network{7, {}, {}};
        for (int a = 0; a < 7; ++a)
            for (int b = a + 1; b < 7; ++b)
                if (network.links.size() < 16 && random.below(8))
                    network.links.push_back({a, b, random.unit()});
        const long double expected = enumeratedUnavailability(network, 0, 6);
        CHECK(isNear(unavailability(network, 0, 6).unavailability, expected, 1e-12L));
    }
}

TEST_CASE("the engine for any graph agrees on larger undirected networks")
{
    FixtureRandom random{13};
    for (int i = 0; i < 25; ++i) {
        const UndirectedNetwork network = ringWithChords(random, 12 + random.below(12), 8 + random.below(6), 6);
        const int target = network.vertexCount / 2;
        const Reliability found = unavailability(network, 0, target);
        const Exploration other = explore(reducedNetwork(asConditionGraph(network), 0, target), KeepDiagram::No, {}, {});
        INFO("network " << i);
        REQUIRE(found.exact);
        REQUIRE(other.reliability.exact);
        CHECK(isNear(found.unavailability, static_cast<long double>(other.reliability.unavailability), 1e-12L));
        CHECK(unavailability(network, target, 0).unavailability == Approx(found.unavailability).epsilon(1e-12));
    }
}

TEST_CASE("a seeded simulation's 99 percent interval holds the value")
{
    constexpr int vertices = 40, trials = 4000, simulations = 6;
    int held = 0;
    for (int simulation = 0; simulation < simulations; ++simulation) {
        FixtureRandom random{std::uint64_t(100 + simulation)};
        const UndirectedNetwork network = ringWithChords(random, vertices, 25, 8);
        const double found = unavailability(network, 0, 20).unavailability;
        int severed = 0;
        std::vector<int> rootOf(vertices);
        const auto root = [&](int v) {
            while (rootOf[std::size_t(v)] != v)
                v = rootOf[std::size_t(v)] = rootOf[std::size_t(rootOf[std::size_t(v)])];
            return v;
        };
        for (int trial = 0; trial < trials; ++trial) {
            std::iota(rootOf.begin(), rootOf.end(), 0);
            std::vector<char> isUp;
            for (double down : network.vertexDown)
                isUp.push_back(random.unit() >= down);
            for (const UndirectedNetwork::Link& link : network.links)
                if (random.unit() >= link.down && isUp[std::size_t(link.a)] && isUp[std::size_t(link.b)])
                    rootOf[std::size_t(root(link.a))] = root(link.b);
            severed += isUp[0] && isUp[20] && root(0) == root(20) ? 0 : 1;
        }
        held += std::abs(double(severed) / trials - found) < 2.576 * std::sqrt(found * (1 - found) / trials) ? 1 : 0;
    }
    CHECK(held == simulations);
}

TEST_CASE("known backbones give the known twelve digits, undirected")
{
    struct Known
    {
        const char* name;
        double links, linksAndNodes;
    };
    for (const Known& known : {Known{"Abilene", 0.924025890598, 0.810974243420}, Known{"AttMpls", 0.987121256255, 0.915802031086}, Known{"Geant2012", 0.992023785405, 0.912215108778},
             Known{"Interoute", 0.907100817236, 0.753854276771}, Known{"TataNld", 0.840481307505, 0.650404661914}, Known{"UsCarrier", 0.817271837041, 0.582764274063}}) {
        INFO(known.name);
        const std::string path = std::string(LANDBRIDGE_SOURCE_DIR "/tests/graph/data/") + known.name + ".net";
        for (const BackboneFailures failures : {BackboneFailures::Links, BackboneFailures::LinksAndNodes}) {
            const BackboneProblem problem = readBackbone(path, failures);
            const double expected = failures == BackboneFailures::Links ? known.links : known.linksAndNodes;
            const Reliability direct = unavailability(backboneNetwork(problem), problem.source, problem.target);
            REQUIRE(direct.exact);
            CHECK(std::abs(1 - direct.unavailability - expected) < 1e-12);
            REQUIRE(undirectedForm(problem.graph, problem.source, problem.target));
            CHECK(unavailability(problem.graph, problem.source, problem.target).unavailability == Approx(direct.unavailability).epsilon(1e-12));
        }
    }
}

TEST_CASE("an undirected form is taken only where it says the same")
{
    const ConditionGraph bridge{4, {}, {{0, 1, {0}}, {0, 2, {1}}, {1, 2, {2}}, {2, 1, {2}}, {1, 3, {3}}, {2, 3, {4}}}, std::vector<double>(5, 0.1)};
    CHECK(undirectedForm(bridge, 0, 3));          // ways out of the source and into the target need no way back
    ConditionGraph changed = bridge;
    changed.arcs.erase(changed.arcs.begin() + 3);
    CHECK_FALSE(undirectedForm(changed, 0, 3));   // the middle leads one way only
    changed = bridge;
    changed.arcs[1].components = {0};
    CHECK_FALSE(undirectedForm(changed, 0, 3));   // a shared component
    changed = bridge;
    changed.vertexComponents = {{}, {2}};
    CHECK_FALSE(undirectedForm(changed, 0, 3));   // shared by a vertex and a link
    changed = bridge;
    changed.arcs.push_back({3, 2, {5}});
    changed.arcs.push_back({1, 0, {6}});
    changed.down.resize(7, 0.5);
    CHECK(undirectedForm(changed, 0, 3));         // what leads back only is on no path
    CHECK(unavailability(changed, 0, 3).unavailability == Approx(1 - 0.97848).epsilon(1e-14));
}

TEST_CASE("a few shared components are conditioned on")
{
    FixtureRandom random{16};
    int conditioned = 0, important = 0;
    for (int i = 0; i < 300; ++i) {
        const int vertices = 3 + random.below(3), links = 3 + random.below(5);
        UndirectedNetwork network = randomNetwork(random, vertices, links, random.below(2));
        ConditionGraph graph = asConditionGraph(network);
        for (int s = random.below(4); s > 0; --s) {   // a risk that some links and a vertex share
            const int risk = int(graph.down.size());
            graph.down.push_back(i % 20 == 0 ? random.below(2) : 0.3 * random.unit());
            for (int l = 0; l < links; ++l) {
                if (random.below(3))
                    continue;
                graph.arcs[std::size_t(2 * l)].components.push_back(risk);
                graph.arcs[std::size_t(2 * l + 1)].components.push_back(risk);
            }
            if (!graph.vertexComponents.empty() && random.below(3) == 0)
                graph.vertexComponents[std::size_t(random.below(vertices))].push_back(risk);
        }
        const ConditionedForms forms = conditionedForms(graph, 0, 1, usableArcsOnPaths(graph, 0, 1));
        REQUIRE_FALSE(forms.cases.empty());
        conditioned += forms.cases.size() > 1;
        const EnumeratedReliability expected = enumeratedReliability(graph, 0, 1);
        const Reliability found = unavailability(graph, 0, 1);
        INFO("graph " << i << " of " << forms.cases.size() << " cases");
        REQUIRE(found.exact);
        REQUIRE(isNear(found.unavailability, expected.unavailability, 1e-12L));
        const ImportanceAnalysis analysis = importance(graph, 0, 1);
        REQUIRE(analysis.exact);
        REQUIRE(isNear(analysis.total.unavailability, expected.unavailability, 1e-12L));
        for (const ComponentImportance& one : analysis.components) {
            const std::size_t c = std::size_t(one.component);
            INFO("component " << c);
            REQUIRE(isNear(one.unavailabilityIfUp, expected.ifUp[c], 1e-12L));
            REQUIRE(isNear(one.unavailabilityIfDown, expected.ifDown[c], 1e-12L));
            REQUIRE(std::abs(static_cast<long double>(one.birnbaum) - (expected.ifDown[c] - expected.ifUp[c])) <= 1e-14L);
            important += one.birnbaum > 0 ? 1 : 0;
        }
    }
    CHECK(conditioned > 50);
    CHECK(important > 300);
}

TEST_CASE("undirected networks that are no network")
{
    CHECK(unavailability(UndirectedNetwork{2, {}, {}}, 0, 1).unavailability == 1);
    CHECK(unavailability(UndirectedNetwork{1, {}, {}}, 0, 0).unavailability == 0);
    CHECK(unavailability(UndirectedNetwork{1, {0.25}, {{0, 0, 0.5}}}, 0, 0).unavailability == 0.25);
    CHECK(unavailability(UndirectedNetwork{2, {0.25, 1}, {{0, 1, 0}}}, 0, 1).unavailability == 1);
    CHECK(unavailability(UndirectedNetwork{2, {}, {{0, 1, 1}, {0, 0, 0.1}, {1, 1, 0}}}, 0, 1).unavailability == 1);
    CHECK(unavailability(UndirectedNetwork{2, {}, {{0, 1, 0}}}, 0, 1).unavailability == 0);
    UndirectedNetwork tunnels{3, {}, {{1, 2, 0.25}}};
    for (int i = 0; i < 1000; ++i)
        tunnels.links.push_back({i % 2, 1 - i % 2, 0.999});
    const long double all = std::pow(0.999L, 1000);
    CHECK(isNear(unavailability(tunnels, 0, 2).unavailability, all + (1 - all) * 0.25L, 1e-12L));
}

TEST_CASE("a complete graph agrees with the recursion over the size of a part")
{
    UndirectedNetwork network{9, {}, {}};
    for (int a = 0; a < 9; ++a)
        for (int b = a + 1; b < 9; ++b)
            network.links.push_back({a, b, 0.5});
    // P(n vertices are connected), then P(the part of the source has k vertices).
    long double connected[10] = {0, 1};
    const auto choose = [](int n, int k) {
        long double value = 1;
        for (int i = 0; i < k; ++i)
            value = value * (n - i) / (i + 1);
        return value;
    };
    for (int n = 2; n <= 9; ++n) {
        connected[n] = 1;
        for (int k = 1; k < n; ++k)
            connected[n] -= choose(n - 1, k - 1) * connected[k] * std::pow(0.5L, k * (n - k));
    }
    long double together = 0;                     // the source's part has k vertices, the target among them
    for (int k = 2; k <= 9; ++k)
        together += choose(7, k - 2) * connected[k] * std::pow(0.5L, k * (9 - k));
    const Reliability found = unavailability(network, 0, 8);
    REQUIRE(found.exact);
    CHECK(isNear(found.unavailability, 1 - together, 1e-10L));
}

TEST_CASE("tiny unavailabilities of an undirected network keep their digits")
{
    // Scaled by 1e-5 each, the unavailability of a grid is its two- and three-element cuts: compare with long double enumeration.
    FixtureRandom random{15};
    for (int i = 0; i < 60; ++i) {
        UndirectedNetwork network = randomNetwork(random, 5, 10, random.below(2));
        for (double& down : network.vertexDown)
            down = 1e-5 * random.unit();
        for (UndirectedNetwork::Link& link : network.links)
            link.down = 1e-5 * random.unit();
        if (!network.vertexDown.empty())
            network.vertexDown[0] = network.vertexDown[4] = 0;
        const long double expected = enumeratedUnavailability(network, 0, 4);
        CHECK(isNear(unavailability(network, 0, 4).unavailability, expected, 1e-12L));
    }
    UndirectedNetwork triangles{4, {}, {{0, 1, 1e-5}, {0, 2, 1e-5}, {0, 3, 1e-5}, {1, 2, 1e-5}, {2, 3, 1e-5}, {1, 3, 0.5}}};
    CHECK(isNear(unavailability(triangles, 0, 1).unavailability, enumeratedUnavailability(triangles, 0, 1), 1e-12L));
}

TEST_CASE("past the limits an undirected network has a proven bound")
{
    const UndirectedNetwork network = squareGrid(6, 0.1, 0.05);
    const Reliability exact = unavailability(network, 0, 35);
    REQUIRE(exact.exact);
    double widest = 0;
    for (std::size_t states : {1u, 10u, 50u, 150u}) {
        const Reliability bound = unavailability(network, 0, 35, {}, {states});
        INFO("limit " << states);
        CHECK_FALSE(bound.exact);
        CHECK(bound.unavailability == bound.upper);
        CHECK(bound.lower <= exact.unavailability);
        CHECK(bound.upper >= exact.unavailability);
        widest = bound.upper - bound.lower;
    }
    CHECK(widest < 0.5);                         
    CHECK_FALSE(unavailability(network, 0, 35, {}, {1'000'000, 20'000}).exact);
    ReliabilityEffort effort;
    unavailability(network, 0, 35, {}, {1'000'000, 20'000}, &effort);
    CHECK(effort.bytes <= 40'000);                // vectors grow by doubling
}

TEST_CASE("stopping an undirected computation gives what is proven so far")
{
    std::stop_source stop;
    stop.request_stop();
    const Reliability found = unavailability(squareGrid(5, 0.1, 0.1), 0, 24, stop.get_token());
    CHECK_FALSE(found.exact);
    CHECK(found.lower >= 0);
    CHECK(found.upper == 1);
}

TEST_CASE("a network too wide for any lane still has bounds")
{
    UndirectedNetwork network{64, {}, {}};
    for (int a = 0; a < 64; ++a)
        for (int b = a + 1; b < 64; ++b)
            network.links.push_back({a, b, 0.01});
    const Reliability found = unavailability(network, 0, 63);
    CHECK_FALSE(found.exact);
    CHECK(found.lower <= found.upper);
    CHECK(found.upper <= 1);
}
