// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/capacity_curve.h"
#include "model/analysis/pair_states.h"
#include "tests/analysis/example_files.h"
#include "tests/analysis/failure_oracle.h"
#include "tests/catch.h"
#include <cmath>
#include <functional>

namespace {
struct StateCapacity { double toAzure, fromAzure; };

/// The chance of at least so many Mbps over all outcomes of some components: 2^n states, each asked for on its own.
struct Enumeration
{
    std::vector<std::pair<StateCapacity, double>> states;

    Enumeration(const Analysis& analysis, const std::vector<int>& components, const std::function<StateCapacity(const std::vector<int>&)>& capacity)
    {
        for (std::uint32_t outcome = 0; outcome < 1u << components.size(); ++outcome) {
            std::vector<int> down;
            double probability = 1;
            for (std::size_t i = 0; i < components.size(); ++i) {
                const Availability& one = analysis.components[static_cast<std::size_t>(components[i])].availability.value;
                probability *= outcome >> i & 1 ? one.down() : one.up();
                if (outcome >> i & 1)
                    down.push_back(components[i]);
            }
            if (probability > 0)
                states.emplace_back(capacity(down), probability);
        }
    }
    double atLeast(double mbps, double (*of)(const StateCapacity&)) const
    {
        double sum = 0;
        for (const auto& [capacity, probability] : states)
            sum += of(capacity) >= mbps * (1 - 1e-9) ? probability : 0;
        return sum;
    }
    /// Every capacity that occurs stands in the curve with its probability, and nothing else does.
    void check(const std::vector<CapacityStep>& steps, double (*of)(const StateCapacity&)) const
    {
        for (const CapacityStep& step : steps) {
            INFO(step.capacity.mbps() << " Mbps");
            CHECK(std::abs(step.atLeast.up() - atLeast(step.capacity.mbps(), of)) < 1e-12);
            CHECK(step.atLeast == step.upper);
        }
        const auto isMissing = [&](const auto& state) {
            const double mbps = of(state.first);
            const auto isIt = [&](const CapacityStep& step) { return std::abs(step.capacity.mbps() - mbps) <= 2e-9 * mbps; };
            return mbps > 0 && !std::isinf(mbps) && std::none_of(steps.begin(), steps.end(), isIt);
        };
        CHECK(std::none_of(states.begin(), states.end(), isMissing));
    }
    void check(const CapacityCurve& curve) const
    {
        check(curve.steps, [](const StateCapacity& state) { return std::min(state.toAzure, state.fromAzure); });
        check(curve.toAzure, [](const StateCapacity& state) { return state.toAzure; });
        check(curve.fromAzure, [](const StateCapacity& state) { return state.fromAzure; });
        CHECK(std::abs(curve.withoutKnownLimit - atLeast(1e300, [](const StateCapacity& state) { return std::min(state.toAzure, state.fromAzure); })) < 1e-12);
    }
};

PairStates statesOf(const Analysis& analysis, const PairResult& pair)
{
    const CapacityTable capacities = capacityTableOf(*analysis.graph);
    const int network = analysis.networkIndex.value(pair.to);
    for (const NetworkClass& networks : analysis.graph->networkClasses)
        if (std::find(networks.networks.begin(), networks.networks.end(), network) != networks.networks.end())
            return PairStatesMaker(*analysis.graph, capacities).make(analysis.siteIndex.value(pair.from), networks);
    return {};
}

/// What must hold of any curve.
void checkCurve(const PairResult& pair, const CapacityCurve& curve)
{
    REQUIRE(curve.isComplete);
    CHECK((!curve.steps.empty() || !curve.reason.isEmpty()));
    for (const auto* steps : {&curve.steps, &curve.toAzure, &curve.fromAzure})
        for (std::size_t i = 0; i < steps->size(); ++i) {
            const CapacityStep& step = (*steps)[i];
            CHECK(step.capacity > Bandwidth());
            CHECK(step.atLeast.down() >= step.upper.down());
            CHECK(step.upper.down() >= 0);
            if (i > 0) {
                CHECK((*steps)[i - 1].capacity > step.capacity);
                CHECK((*steps)[i - 1].atLeast.down() >= step.atLeast.down());
            }
        }
    if (!curve.steps.empty() && pair.availability.isExact)
        CHECK(curve.steps.back().atLeast.down() >= pair.availability.value.down() * (1 - 1e-9));
}
}

TEST_CASE("the curve of small random networks is that of enumerating all outcomes")
{
    int compared = 0, large = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const Analysis analysis = analyse(randomNetwork(seed), Catalogue::builtIn());
        CapacityCurves curves(analysis);
        for (const PairResult& pair : analysis.pairs) {
            INFO("seed " << seed << ", " << pair.from.text.toStdString() << " to " << pair.to.text.toStdString());
            const CapacityCurve curve = curves.of(pair);
            checkCurve(pair, curve);
            PairStates states = statesOf(analysis, pair);
            const std::size_t components = states.components().size();
            if (!pair.isConnected() || components > 14 || (components > 9 && ++large > 2))
                continue;
            REQUIRE(curve.isExact);
            ++compared;
            if (curve.withoutKnownLimit == 0) {      // all is announced there, so where there is a path there is an active one
                REQUIRE_FALSE(curve.steps.empty());
                CHECK(curve.steps.back().atLeast.down() == Approx(pair.availability.value.down()).epsilon(1e-9));
            }
            Enumeration(analysis, states.components(), [&](const std::vector<int>& down) {
                const PairStates::State& state = states.without(down);
                return StateCapacity{state.toAzureMbps, state.fromAzureMbps};
            }).check(curve);
        }
    }
    CHECK(compared > 30);
}

TEST_CASE("the curve of every example is that of drawing the design anew in every outcome")
{
    for (const QString& file : exampleFiles()) {
        const Analysis analysis = analyse(exampleDesign(file), Catalogue::builtIn());
        for (const PairResult& pair : analysis.pairs) {
            INFO(file.toStdString() << ' ' << pair.from.text.toStdString() << " to " << pair.to.text.toStdString());
            const CapacityCurve curve = capacityCurve(analysis, pair);
            checkCurve(pair, curve);
            const PairStates states = statesOf(analysis, pair);
            if (states.components().size() > 9)
                continue;
            Enumeration(analysis, states.components(), [&](const std::vector<int>& down) {
                const Analysis without = analyse(designWithout(analysis, down), Catalogue::builtIn());
                const PairResult* then = without.pair(pair.from, pair.to);
                const auto mbps = [](const Capacity& capacity) { return capacity.mbps.hasValue() ? capacity.mbps->mbps() : std::numeric_limits<double>::infinity(); };
                return then ? StateCapacity{mbps(then->capacity.toAzure), mbps(then->capacity.fromAzure)} : StateCapacity{0, 0};
            }).check(curve);
        }
    }
}

TEST_CASE("a circuit with a VPN behind it: its bandwidth while it is up, the VPN's while it is not")
{
    Design design = exampleDesign("3-expressroute-with-vpn-backup.landbridge.json");
    InternetAccess access = *design.all<InternetAccess>().begin();
    access.up = Bandwidth::mbps(300);
    const Analysis analysis = analyse(design.with(access), Catalogue::builtIn());
    const PairResult& pair = *analysis.pair(ObjectId("hq"), ObjectId("hub"));
    const CapacityCurve curve = capacityCurve(analysis, pair);
    REQUIRE(curve.isExact);
    REQUIRE(curve.steps.size() == 2);
    CHECK(curve.steps.back().capacity == Bandwidth::mbps(300));
    CHECK(curve.fromAzure.size() == 1);
    CHECK(curve.steps.front().capacity == Bandwidth::mbps(std::min(pair.capacity.toAzure.mbps->mbps(), pair.capacity.fromAzure.mbps->mbps())));
    CHECK(curve.steps.back().atLeast.down() == Approx(pair.availability.value.down()).epsilon(1e-12));
    CHECK(curve.steps.front().atLeast.up() < curve.steps.back().atLeast.up());
    CHECK(toText(curve).contains(" for 99.9"));
    CHECK(toText(curve, 1).count("for") == 1);
}

TEST_CASE("a pair without a path, or without any known limit, says so instead of a curve")
{
    const Analysis analysis = analyse(designOf(R"({
        "sites": [{"id": "hq"}, {"id": "lost"}], "edgeRouters": [{"id": "r1", "site": "hq"}],
        "expressRouteCircuits": [{"id": "er", "peeringLocation": "a"}],
        "accessLinks": [{"id": "al", "router": "r1", "circuit": "er"}],
        "virtualNetworks": [{"id": "hub"}],
        "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute"}],
        "connections": [{"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "gw"}]})"), Catalogue::builtIn());
    const PairResult& lost = *analysis.pair(ObjectId("lost"), ObjectId("hub"));
    CHECK(capacityCurve(analysis, lost).steps.empty());
    CHECK(capacityCurve(analysis, lost).reason == lost.availability.reason);
    const PairResult& unlimited = *analysis.pair(ObjectId("hq"), ObjectId("hub"));
    REQUIRE(unlimited.isConnected());
    const CapacityCurve curve = capacityCurve(analysis, unlimited);
    CHECK(curve.steps.empty());
    CHECK(curve.withoutKnownLimit == Approx(unlimited.availability.value.up()).epsilon(1e-12));
    CHECK(curve.reason.contains("known limit"));
    CHECK(toText(curve).isEmpty());
}

TEST_CASE("larger networks: curves that are exact or proven bounds, and never above the availability")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        NetworkShape shape;
        shape.sites = 4 + static_cast<int>(seed);
        shape.circuits = 4;
        shape.hubs = 2;
        shape.wanLinks = static_cast<int>(seed) + 2;
        shape.vpnConnections = 12;
        const Analysis analysis = analyse(RandomDesign(seed).make(shape), Catalogue::builtIn());
        CapacityCurves curves(analysis);
        for (const PairResult& pair : analysis.pairs) {
            INFO("seed " << seed << ", " << pair.from.text.toStdString() << " to " << pair.to.text.toStdString());
            const CapacityCurve curve = curves.of(pair);
            checkCurve(pair, curve);
            if (curve.isExact && !curve.steps.empty() && curve.withoutKnownLimit == 0 && pair.availability.isExact) {
                CHECK(curve.unresolved <= 1e-13);
            } else if (!curve.isExact) {
                CHECK(curve.reason.contains("bound"));
                CHECK(curve.unresolved < 1e-3);
            }
        }
    }
}

TEST_CASE("stopping a curve discards it")
{
    const Analysis analysis = analyse(exampleDesign("3-expressroute-with-vpn-backup.landbridge.json"), Catalogue::builtIn());
    std::stop_source source;
    source.request_stop();
    CHECK_FALSE(capacityCurve(analysis, *analysis.pair(ObjectId("hq"), ObjectId("hub")), source.get_token()).isComplete);
}
