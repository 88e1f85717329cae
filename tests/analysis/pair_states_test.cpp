// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/pair_states.h"
#include "tests/analysis/failure_oracle.h"
#include "tests/catch.h"
#include <cmath>
#include <set>

namespace {
double mbpsOrInfinity(const Capacity& capacity) { return capacity.mbps.hasValue() ? capacity.mbps->mbps() : std::numeric_limits<double>::infinity(); }

/// What a pair of the design drawn anew says, against what the prepared pair answers.
void checkState(const PairStates::State& state, const PairStates& pair, const Topology& topology, const PairResult& expected)
{
    CHECK(state.isConnected == expected.isConnected());
    CHECK(state.toAzureMbps == Approx(mbpsOrInfinity(expected.capacity.toAzure)));
    CHECK(state.fromAzureMbps == Approx(mbpsOrInfinity(expected.capacity.fromAzure)));
    std::set<QString> up, toAzure, fromAzure, upThen, toAzureThen, fromAzureThen;
    for (std::size_t i = 0; i < pair.routes().branches.size(); ++i) {
        const QString id = topology.connections[static_cast<std::size_t>(pair.routes().branches[i].connection)].row->id.text;
        if (pair.isUp()[i])
            up.insert(id);
        if (state.active.toAzure[i])
            toAzure.insert(id);
        if (state.active.fromAzure[i])
            fromAzure.insert(id);
    }
    for (const Route& route : expected.routes) {
        upThen.insert(route.links.first().text);
        if (route.isActiveToAzure)
            toAzureThen.insert(route.links.first().text);
        if (route.isActiveFromAzure)
            fromAzureThen.insert(route.links.first().text);
    }
    CHECK(up == upThen);
    CHECK(toAzure == toAzureThen);
    CHECK(fromAzure == fromAzureThen);
}
}

TEST_CASE("a pair asked about a failure answers what the design drawn without the failed parts says")
{
    int asked = 0;
    std::mt19937 random(5);
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const Analysis analysis = analyse(randomNetwork(seed), Catalogue::builtIn());
        const CapacityTable capacities = capacityTableOf(*analysis.graph);
        PairStatesMaker maker(*analysis.graph, capacities);
        const auto& classes = analysis.graph->networkClasses;
        const auto sites = static_cast<int>(analysis.siteIndex.size());
        std::vector<std::vector<PairStates>> pairs(static_cast<std::size_t>(sites));
        for (int site = 0; site < sites; ++site)
            for (const NetworkClass& networks : classes)
                pairs[static_cast<std::size_t>(site)].push_back(maker.make(site, networks));

        for (int question = 0; question < 12; ++question) {
            std::vector<char> isDown(analysis.components.size());
            std::vector<int> down;
            for (int i = question == 0 ? 0 : 1 + static_cast<int>(random() % 4); i > 0; --i) {
                const auto component = random() % analysis.components.size();
                if (!std::exchange(isDown[component], true))
                    down.push_back(static_cast<int>(component));
            }
            QString names;
            for (const int component : down)
                names += analysis.componentName(component) + ' ';
            INFO("down: " << names.toStdString());
            const Analysis without = analyse(designWithout(analysis, down), Catalogue::builtIn());
            for (int site = 0; site < sites; ++site)
                for (std::size_t i = 0; i < classes.size(); ++i)
                    for (const int network : classes[i].networks) {
                        const PairResult* expected = without.pair(analysis.graph->topology.sites[static_cast<std::size_t>(site)].row->id,
                                                                  analysis.graph->topology.networks[static_cast<std::size_t>(network)].row->id);
                        REQUIRE(expected);
                        INFO(expected->from.text.toStdString() << " to " << expected->to.text.toStdString());
                        PairStates& pair = pairs[static_cast<std::size_t>(site)][i];
                        checkState(pair.at(isDown), pair, analysis.graph->topology, *expected);
                        checkState(pair.without(down), pair, analysis.graph->topology, *expected);
                        ++asked;
                    }
        }
    }
    CHECK(asked > 3000);
}
