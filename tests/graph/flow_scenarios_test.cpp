// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/flow_scenarios.h"
#include "tests/catch.h"
#include "tests/graph/graph_fixtures.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

/// The network without these elements, from scratch.
FlowNetwork without(FlowNetwork network, const std::vector<int>& elements)
{
    const int arcCount = int(network.arcs.size());
    network.vertexCapacity.resize(std::size_t(network.vertexCount), endless);
    for (int element : elements) {
        if (element < arcCount)
            network.arcs[std::size_t(element)].capacity = 0;
        else
            network.vertexCapacity[std::size_t(element - arcCount)] = 0;
    }
    return network;
}

double scratch(const FlowNetwork& network, const std::vector<int>& elements, int source, int target)
{
    return maxFlow(without(network, elements), source, target).value;
}

std::vector<int> allElements(const FlowNetwork& network)
{
    std::vector<int> elements(network.arcs.size() + std::size_t(network.vertexCount));
    std::iota(elements.begin(), elements.end(), 0);
    return elements;
}

enum class Amounts { Whole, Real, Unlimited };

FlowNetwork randomFlowNetwork(FixtureRandom& random, int mostVertices, int mostArcs, Amounts amounts)
{
    FlowNetwork network;
    network.vertexCount = 2 + random.below(mostVertices - 1);
    const auto capacity = [&] {
        if (amounts == Amounts::Unlimited && random.below(3) == 0)
            return endless;
        switch (random.below(12)) {
        case 0: return 0.0;
        case 1: return -3.0;
        case 2: return std::nan("");
        default: return amounts == Amounts::Real ? 10 * random.unit() : 0.5 * double(1 + random.below(12));
        }
    };
    const int undirected = random.below(3);       // none, all, some
    for (int a = random.below(mostArcs + 1); a > 0; --a)
        network.arcs.push_back({random.below(network.vertexCount), random.below(network.vertexCount), capacity(), undirected == 1 || (undirected == 2 && random.below(2))});
    if (random.below(2))
        for (int v = random.below(network.vertexCount + 1); v > 0; --v)
            network.vertexCapacity.push_back(random.below(2) ? endless : capacity());
    return network;
}

/// Of the value without failures, or of the sum of all capacities where that is infinite.
double allowed(const FlowNetwork& network, double value)
{
    double sum = 0;
    for (const FlowNetwork::Arc& arc : network.arcs)
        sum += arc.capacity > 0 && std::isfinite(arc.capacity) ? arc.capacity : 0;
    for (double capacity : network.vertexCapacity)
        sum += capacity > 0 && std::isfinite(capacity) ? capacity : 0;
    return 1e-11 * (std::isinf(value) ? sum : value);
}

bool isSame(double a, double b, double within) { return std::isinf(a) || std::isinf(b) ? a == b : std::abs(a - b) <= within; }

}

TEST_CASE("failed links of a flow worked by hand")
{
    // 0 = 1 = 2 with a way round 0 - 3 - 2.
    const FlowNetwork network{4, {{0, 1, 10, true}, {1, 2, 4, true}, {2, 1, 3, true}, {0, 3, 2, true}, {3, 2, 5, true}, {1, 3, 1, true}}, {}};
    FlowScenarios scenarios(network, 0, 2);
    CHECK(scenarios.value() == 10);               // 4 + 3, 2 below, and 1 over the middle
    const std::vector<int> links{0, 1, 2, 3, 4, 5};
    CHECK(scenarios.withoutEach(links) == std::vector<double>{2, 6, 7, 8, 7, 9});
    const FlowScenarios::PairValues pairs = scenarios.withoutEachPair(links);
    CHECK(pairs.isComplete);
    CHECK(pairs.values == std::vector<double>{2, 2, 0, 1, 2, 3, 4, 3, 5, 5, 4, 6, 7, 7, 7});
    CHECK(pairs.at(1, 2) == 3);
    CHECK(scenarios.valueWithout(std::vector<int>{0, 3}) == 0);
    CHECK(scenarios.valueWithout(std::vector<int>{0, 1, 2, 5}) == 2);
    CHECK(scenarios.valueWithout(std::vector<int>{}) == 10);
    CHECK(scenarios.valueWithout(std::vector<int>{scenarios.vertexElement(3)}) == 7);
    CHECK(scenarios.valueWithout(std::vector<int>{scenarios.vertexElement(0)}) == 0);
    CHECK(scenarios.value() == 10);
}

TEST_CASE("the both-way links of a flow share their capacity and count once in the cut")
{
    const MaxFlow flow = maxFlow({3, {{1, 0, 4, true}, {2, 1, 3, true}}, {}}, 0, 2);
    CHECK(flow.value == 3);
    CHECK(flow.flow == std::vector<double>{-3, -3});
    CHECK(flow.cutArcs == std::vector<int>{1});
    CHECK(maxFlow({2, {{0, 1, endless, true}}, {}}, 1, 0).isInfinite);
}

TEST_CASE("every single and double failure has the flow of the network without them")
{
    FixtureRandom random{7};
    int changed = 0, same = 0, infinite = 0;
    for (int i = 0; i < 1500; ++i) {
        const Amounts amounts = i % 3 == 0 ? Amounts::Whole : i % 3 == 1 ? Amounts::Real : Amounts::Unlimited;
        const FlowNetwork network = randomFlowNetwork(random, 7, 16, amounts);
        const int source = random.below(network.vertexCount), target = random.below(10) == 0 ? source : (source + 1 + random.below(network.vertexCount - 1)) % network.vertexCount;
        FlowScenarios scenarios(network, source, target);
        const std::vector<int> elements = allElements(network);
        const double base = scratch(network, {}, source, target);
        const double within = amounts == Amounts::Real ? allowed(network, base) : 0;
        INFO("network " << i << " from " << source << " to " << target);
        REQUIRE(isSame(scenarios.value(), base, 0));
        const std::vector<double> each = scenarios.withoutEach(elements);
        const FlowScenarios::PairValues pairs = scenarios.withoutEachPair(elements);
        REQUIRE(each.size() == elements.size());
        REQUIRE(pairs.isComplete);
        REQUIRE(pairs.alone == each);
        for (std::size_t a = 0; a < elements.size(); ++a) {
            const double value = scratch(network, {elements[a]}, source, target);
            INFO("without " << a);
            REQUIRE(isSame(each[a], value, within));
            REQUIRE((scenarios.carriesFlow(elements[a]) || each[a] == scenarios.value()));
            (each[a] == scenarios.value() ? same : changed) += 1;
            infinite += std::isinf(value) ? 1 : 0;
            for (std::size_t b = a + 1; b < elements.size(); ++b) {
                INFO("and " << b);
                REQUIRE(isSame(pairs.at(a, b), scratch(network, {elements[a], elements[b]}, source, target), within));
            }
        }
        REQUIRE(isSame(scenarios.value(), base, 0));
    }
    CHECK(changed > 2000);
    CHECK(same > 6000);
    CHECK(infinite > 600);
}

TEST_CASE("detours that another failure touched are searched again")
{
    // Grids have long detours that cross; every pair of links from scratch, also after another link failed for good.
    FixtureRandom random{3};
    for (int i = 0; i < 12; ++i) {
        FlowNetwork network;
        network.vertexCount = 20;
        for (int v = 0; v < 20; ++v) {
            if (v % 5 < 4)
                network.arcs.push_back({v, v + 1, double(1 + random.below(4)), true});
            if (v < 15)
                network.arcs.push_back({v + 5, v, double(1 + random.below(4)), random.below(4) > 0});
        }
        FlowScenarios scenarios(network, 0, 19);
        const std::vector<int> elements = allElements(network);
        const int broken = random.below(3) ? random.below(int(network.arcs.size())) : -1;
        if (broken >= 0)
            scenarios.fail(broken);
        const FlowScenarios::PairValues pairs = scenarios.withoutEachPair(elements);
        for (std::size_t a = 0; a < elements.size(); ++a) {
            for (std::size_t b = a + 1; b < elements.size(); ++b) {
                std::vector<int> failed{elements[a], elements[b]};
                if (broken >= 0)
                    failed.push_back(broken);
                INFO(i << ": without " << a << " and " << b);
                REQUIRE(pairs.at(a, b) == scratch(network, failed, 0, 19));
            }
        }
    }
}

TEST_CASE("sets of failures, one after another and at once, agree and are undone")
{
    FixtureRandom random{11};
    for (int i = 0; i < 600; ++i) {
        const FlowNetwork network = randomFlowNetwork(random, 12, 40, i % 2 ? Amounts::Whole : Amounts::Real);
        const int source = 0, target = network.vertexCount - 1;
        FlowScenarios scenarios(network, source, target);
        const std::vector<int> elements = allElements(network);
        const double base = scenarios.value(), within = i % 2 ? 0 : 1e-11 * base;
        const std::vector<double> before = scenarios.withoutEach(elements);
        for (int round = 0; round < 4; ++round) {
            std::vector<int> failed;
            std::vector<double> values;
            for (int count = random.below(6); count >= 0; --count) {
                failed.push_back(elements[std::size_t(random.below(int(elements.size())))]);
                values.push_back(scenarios.value());
                REQUIRE(isSame(scenarios.valueWithout(failed), scratch(network, failed, source, target), within));
                scenarios.fail(failed.back());
                REQUIRE(isSame(scenarios.value(), scratch(network, failed, source, target), within));
            }
            for (; !values.empty(); values.pop_back()) {
                scenarios.heal();
                REQUIRE(scenarios.value() == values.back());
            }
            REQUIRE(isSame(scenarios.valueWithout(failed), scratch(network, failed, source, target), within));
        }
        REQUIRE(scenarios.withoutEach(elements) == before); // to the last bit
        REQUIRE(scenarios.value() == base);
    }
}

TEST_CASE("a thousand parallel links fail like any others")
{
    FlowNetwork network;
    network.vertexCount = 3;
    for (int i = 0; i < 1000; ++i)
        network.arcs.push_back({0, 1, double(1 + i % 4), i % 2 == 0});
    network.arcs.push_back({1, 2, 2000, true});
    FlowScenarios scenarios(network, 0, 2);
    CHECK(scenarios.value() == 2000);
    std::vector<int> links = allElements(network);
    links.resize(network.arcs.size());
    const FlowScenarios::PairValues pairs = scenarios.withoutEachPair(links);
    CHECK(pairs.at(0, 1) == 2000);
    CHECK(pairs.at(5, 1000) == 0);
    links.resize(400);
    CHECK(scenarios.valueWithout(links) == 1500);
    links.resize(200);
    CHECK(scenarios.valueWithout(links) == 2000);
}

TEST_CASE("source equal to target fails only with its vertex")
{
    FlowScenarios scenarios({2, {{0, 1, 5}, {0, 0, 5}}, {}}, 0, 0);
    CHECK(std::isinf(scenarios.value()));
    CHECK(scenarios.withoutEach(std::vector<int>{0, 1, 2, 3}) == std::vector<double>{endless, endless, 0, endless});
    FlowScenarios limited({2, {{0, 1, 5}}, {3}}, 0, 0);
    CHECK(limited.withoutEachPair(std::vector<int>{0, 1, 2}).values == std::vector<double>{0, 3, 0});
}

TEST_CASE("an unlimited path that fails leaves what is limited")
{
    FlowScenarios scenarios({3, {{0, 1, endless}, {1, 2, endless, true}, {0, 2, 0.25}, {1, 2, 7}}, {}}, 0, 2);
    CHECK(std::isinf(scenarios.value()));
    CHECK(scenarios.withoutEach(std::vector<int>{0, 1, 2, 3}) == std::vector<double>{0.25, 7.25, endless, endless});
    CHECK(scenarios.withoutEachPair(std::vector<int>{0, 1, 2, 3}).values == std::vector<double>{0.25, 0, 0.25, 7, 0.25, endless});
}

TEST_CASE("a stopped run says that it is not complete")
{
    FlowScenarios scenarios({3, {{0, 1, 2}, {1, 2, 2}, {0, 2, 1}, {0, 1, 1}}, {}}, 0, 2);
    std::stop_source stop;
    stop.request_stop();
    scenarios.fail(3);
    scenarios.heal();
    CHECK(scenarios.withoutEach(std::vector<int>{0, 1}, stop.get_token()).empty());
    CHECK_FALSE(scenarios.withoutEachPair(std::vector<int>{0, 1, 2}, stop.get_token()).isComplete);
    CHECK(scenarios.withoutEachPair(std::vector<int>{0, 1, 2}).isComplete);
    CHECK(scenarios.value() == 3);
}
