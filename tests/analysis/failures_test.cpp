// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failure_engine.h"
#include "model/analysis/failure_state.h"
#include "model/analysis/failures.h"
#include "model/analysis/figures/capacity.h"
#include "tests/analysis/example_files.h"
#include "tests/analysis/failure_oracle.h"
#include "tests/catch.h"
#include <cmath>
#include <map>
#include <set>

namespace {
double mbpsOfCapacity(const Capacity& capacity) { return capacity.mbps.hasValue() ? capacity.mbps->mbps() : std::numeric_limits<double>::infinity(); }

std::set<QString> activeLinks(const PairResult& pair)
{
    std::set<QString> ids;
    for (const Route& route : pair.routes)
        if (route.isActive())
            ids.insert(route.links.first().text);
    return ids;
}

std::set<QString> texts(const QList<ObjectId>& ids)
{
    std::set<QString> set;
    for (const ObjectId& id : ids)
        set.insert(id.text);
    return set;
}

/// Whether a part of the way of one demand is fuller than full with it and all that are as important or more.
bool isSqueezed(const Design& design, const Demand& demand)
{
    Design alone = design, important = design;
    for (const Demand& other : design.all<Demand>()) {
        if (other.id != demand.id)
            alone = alone.without(other.id);
        if (other.priority.value_or(10) > demand.priority.value_or(10))
            important = important.without(other.id);
    }
    const Analysis way = analyse(alone, Catalogue::builtIn()), load = analyse(important, Catalogue::builtIn());
    for (const PartLoad& part : way.parts)
        for (const PartLoad& full : load.parts)
            if (full.vertex == part.vertex
                && ((part.toAzure.mbps() > 0 && full.toAzureUtilisation.value_or(0) > 1 + 1e-9) || (part.fromAzure.mbps() > 0 && full.fromAzureUtilisation.value_or(0) > 1 + 1e-9)))
                return true;
    return false;
}

std::set<QString> unmetDemands(const Analysis& analysis)
{
    std::set<QString> unmet;
    for (const Demand& demand : analysis.design.all<Demand>()) {
        const PairResult* pair = analysis.pair(demand.from, demand.to);
        const auto hasRoute = [&](bool Route::*direction) { return std::any_of(pair->routes.begin(), pair->routes.end(), [&](const Route& route) { return route.*direction; }); };
        if (!pair) {                                         // between sites: without a route it loads nothing
            Design alone = analysis.design;
            for (const Demand& other : analysis.design.all<Demand>())
                if (other.id != demand.id)
                    alone = alone.without(other.id);
            if (analyse(alone, Catalogue::builtIn()).parts.empty() || isSqueezed(analysis.design, demand))
                unmet.insert(demand.id.text);
        }
        if (pair && (!hasRoute(&Route::isActiveToAzure) || !hasRoute(&Route::isActiveFromAzure) || isSqueezed(analysis.design, demand)))
            unmet.insert(demand.id.text);
    }
    return unmet;
}

/// More traffic than the random design has, of several priorities; and in every other one most peerings can fail.
Design withTraffic(Design design, unsigned seed)
{
    for (VirtualNetworkPeering peering : QList<VirtualNetworkPeering>(design.all<VirtualNetworkPeering>().begin(), design.all<VirtualNetworkPeering>().end())) {
        if (seed % 2 == 0 && !peering.id.text.endsWith(QLatin1String("-1")))
            peering.availability = Availability::fraction(0.9995);
        design = design.with(peering);
    }
    for (Demand demand : QList<Demand>(design.all<Demand>().begin(), design.all<Demand>().end())) {
        demand.toAzure = Bandwidth::mbps(demand.toAzure->mbps() * 4);
        if (seed % 2)
            demand.priority = 1 + static_cast<int>(seed / 2 % 9);
        seed = seed * 7 + 3;
        design = design.with(demand);
    }
    return design;
}

void checkState(const Analysis& analysis, const std::vector<int>& down)
{
    const FailureState state = failureState(analysis, down);
    const Analysis without = analyse(designWithout(analysis, down), Catalogue::builtIn());
    // 1. Pairs.
    std::vector<int> pairsDown, rerouted;
    int weakened = 0;
    for (std::size_t i = 0; i < analysis.pairs.size(); ++i) {
        const PairResult& before = analysis.pairs[i];
        const PairResult& after = *without.pair(before.from, before.to);
        if (before.isConnected() && !after.isConnected())
            pairsDown.push_back(static_cast<int>(i));
        const auto isLess = [](const Capacity& one, const Capacity& other) { return mbpsOfCapacity(one) < mbpsOfCapacity(other) - 1e-6; };
        weakened += after.isConnected() && (isLess(after.capacity.toAzure, before.capacity.toAzure) || isLess(after.capacity.fromAzure, before.capacity.fromAzure));
        const auto at = std::find_if(state.pairs.begin(), state.pairs.end(), [&](const FailureState::Pair& pair) { return pair.pair == static_cast<int>(i); });
        if (at == state.pairs.end()) {
            CHECK(activeLinks(before) == activeLinks(after));
            CHECK(mbpsOfCapacity(before.capacity.toAzure) == Approx(mbpsOfCapacity(after.capacity.toAzure)));
            continue;
        }
        CHECK(texts(at->before) == activeLinks(before));
        CHECK(texts(at->after) == activeLinks(after));
        CHECK(at->isConnected == after.isConnected());
        CHECK(at->toAzureMbps == Approx(mbpsOfCapacity(after.capacity.toAzure)));
        CHECK(at->fromAzureMbps == Approx(mbpsOfCapacity(after.capacity.fromAzure)));
        CHECK((!at->isRerouted || after.isConnected()));
        if (after.isConnected() && activeLinks(before) != activeLinks(after))
            CHECK(at->isRerouted);
    }
    CHECK(state.result.pairsDown == pairsDown);
    CHECK(state.result.pairsWeakened == weakened);
    // 2. Links: those that the design drawn anew still has.
    double worst = 0;
    for (std::size_t i = 0; i < analysis.links.size(); ++i) {
        const LinkResult* after = without.link(analysis.links[i].id);
        INFO("link " << analysis.links[i].id.text.toStdString());
        CHECK(state.links[i].toAzure.mbps() == Approx(after ? after->load.toAzure->mbps() : 0).margin(1e-9));
        CHECK(state.links[i].fromAzure.mbps() == Approx(after ? after->load.fromAzure->mbps() : 0).margin(1e-9));
        if (!after || after->type == LinkType::VnetPeering || after->type == LinkType::HubConnection)
            continue;
        const double share = std::max(after->utilisation.toAzure.value.value_or(0), after->utilisation.fromAzure.value.value_or(0));
        CHECK(state.links[i].utilisation.value_or(0) == Approx(share).margin(1e-9));
        worst = std::max(worst, share);
    }
    CHECK(state.result.worst.utilisation == Approx(worst).margin(1e-8));
    // 3. Parts, by what they are.
    std::map<std::pair<QString, QString>, double> loads;
    for (const PartLoad& part : without.parts)
        loads[{part.object.text, partText(*without.graph, part.vertex)}] += part.toAzure.mbps() + part.fromAzure.mbps();
    for (const FailureState::Part& part : state.parts)
        loads[{part.load.object.text, partText(*analysis.graph, part.load.vertex)}] -= part.load.toAzure.mbps() + part.load.fromAzure.mbps();
    for (const auto& [part, difference] : loads) {
        INFO(part.first.toStdString() << ", " << part.second.toStdString());
        CHECK(difference == Approx(0).margin(1e-6));
    }
    // 4. Demands.
    CHECK(texts(state.result.demandsUnmet) == unmetDemands(without));
}

int componentOf(const Analysis& analysis, const char* name)
{
    for (std::size_t i = 0; i < analysis.components.size(); ++i)
        if (analysis.components[i].name == QLatin1String(name))
            return static_cast<int>(i);
    return -1;
}

const FailureResult& failureOf(const FailureTable& table, const Analysis& analysis, const char* name)
{
    const auto at = std::find_if(table.failures.begin(), table.failures.end(), [&](const FailureResult& failure) { return failure.components == std::vector{componentOf(analysis, name)}; });
    REQUIRE(at != table.failures.end());
    return *at;
}
}

TEST_CASE("a failure leaves what the design drawn without the failed parts has: pairs, loads, utilisation, unmet demands")
{
    std::mt19937 random(11);
    for (unsigned seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        const Analysis analysis = analyse(withTraffic(randomNetwork(seed), seed), Catalogue::builtIn());
        for (int question = 0; question < 6; ++question) {
            std::set<int> down;
            for (int i = question == 0 ? 0 : 1 + static_cast<int>(random() % 3); i > 0; --i)
                down.insert(static_cast<int>(random() % analysis.components.size()));
            QString names;
            for (const int component : down)
                names += analysis.componentName(component) + ' ';
            INFO("down: " << names.toStdString());
            checkState(analysis, {down.begin(), down.end()});
        }
    }
}

TEST_CASE("single failures are each as when asked for alone, worst first, and the worst cases are among them")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        const Analysis analysis = analyse(withTraffic(randomNetwork(seed), seed), Catalogue::builtIn());
        const FailureTable table = singleFailures(analysis);
        REQUIRE(table.isComplete);
        REQUIRE(table.failures.size() == analysis.components.size());
        FailureEngine engine(analysis);
        std::vector<double> toAzure, highest;
        for (const PairResult& pair : analysis.pairs)
            toAzure.push_back(mbpsOfCapacity(pair.capacity.toAzure));
        for (const LinkResult& link : analysis.links)
            highest.push_back(std::max(link.utilisation.toAzure.value.value_or(-1), link.utilisation.fromAzure.value.value_or(-1)));
        for (std::size_t i = 0; i < table.failures.size(); ++i) {
            const FailureResult& failure = table.failures[i];
            const FailureState state = failureState(analysis, failure.components);
            CHECK(failure.pairsDown == state.result.pairsDown);
            CHECK(failure.pairsRerouted == state.result.pairsRerouted);
            CHECK(failure.demandsUnmet == state.result.demandsUnmet);
            CHECK(failure.overloaded == state.result.overloaded);
            CHECK(failure.worst.link == state.result.worst.link);
            CHECK(failure.worst.utilisation == Approx(state.result.worst.utilisation));
            CHECK(failure.lowest.mbps == Approx(state.result.lowest.mbps));
            if (i > 0)
                CHECK(failure.pairsDown.size() <= table.failures[i - 1].pairsDown.size());
            for (const FailureState::Pair& pair : state.pairs)
                toAzure[static_cast<std::size_t>(pair.pair)] = std::min(toAzure[static_cast<std::size_t>(pair.pair)], pair.toAzureMbps);
            CHECK(table.placeOf[static_cast<std::size_t>(failure.components.front())] == static_cast<int>(i));
            for (const FailureState::Pair& pair : state.pairs) {
                const auto alone = engine.pairState(pair.pair, failure.components);
                REQUIRE(alone);
                CHECK(alone->isConnected == pair.isConnected);
                CHECK(alone->toAzureMbps == pair.toAzureMbps);
                CHECK(alone->fromAzureMbps == pair.fromAzureMbps);
            }
            for (std::size_t k = 0; k < state.links.size(); ++k)
                highest[k] = std::max(highest[k], state.links[k].utilisation.value_or(-1));
        }
        for (std::size_t i = 0; i < analysis.pairs.size(); ++i) {
            CHECK(table.pairs[i].toAzureMbps == Approx(toAzure[i]));
            if (const int failure = table.pairs[i].toAzureFailure; failure >= 0)
                CHECK(engine.pairState(static_cast<int>(i), std::span(&failure, 1))->toAzureMbps == table.pairs[i].toAzureMbps);
        }
        for (std::size_t i = 0; i < analysis.links.size(); ++i) {
            CHECK(table.links[i].hasValue() == (highest[i] >= 0));
            if (table.links[i].hasValue())
                CHECK(table.links[i]->utilisation == Approx(highest[i]).margin(1e-8));
            else
                CHECK_FALSE(table.links[i].reason.isEmpty());
        }
    }
}

TEST_CASE("double failures keep what is worse than either alone, and count the others")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const Analysis analysis = analyse(withTraffic(randomNetwork(seed), seed), Catalogue::builtIn());
        const FailureTable singles = singleFailures(analysis);
        double last = 0;
        const FailureTable doubles = doubleFailures(analysis, {}, [&](double done) {
            CHECK(done >= last);
            last = done;
        });
        REQUIRE(doubles.isComplete);
        const auto count = static_cast<long long>(analysis.components.size());
        CHECK(doubles.asked == count * (count - 1) / 2);
        CHECK(doubles.asked == static_cast<long long>(doubles.failures.size()) + doubles.omitted + doubles.cut);
        CHECK(last == Approx(1).margin(0.1));
        std::set<std::pair<int, int>> kept;
        for (const FailureResult& failure : doubles.failures)
            kept.emplace(failure.components[0], failure.components[1]);
        if (doubles.cut > 0)
            continue;
        std::vector<std::set<int>> downAlone(analysis.components.size());
        for (const FailureResult& failure : singles.failures)
            downAlone[static_cast<std::size_t>(failure.components[0])] = {failure.pairsDown.begin(), failure.pairsDown.end()};
        std::mt19937 random(seed);
        for (int i = 0; i < 60; ++i) {
            const int a = static_cast<int>(random() % analysis.components.size()), b = static_cast<int>(random() % analysis.components.size());
            if (a >= b)
                continue;
            const FailureResult both = failureState(analysis, {a, b}).result;
            const bool isNewDown = std::any_of(both.pairsDown.begin(), both.pairsDown.end(), [&](int pair) {
                return !downAlone[static_cast<std::size_t>(a)].contains(pair) && !downAlone[static_cast<std::size_t>(b)].contains(pair);
            });
            if (isNewDown)
                CHECK(kept.contains({a, b}));
        }
    }
    const Analysis two = analyse(exampleDesign("4-two-circuits-two-peering-locations.landbridge.json"), Catalogue::builtIn());
    const FailureTable doubles = doubleFailures(two);
    REQUIRE_FALSE(doubles.failures.empty());
    CHECK(doubles.failures.front().pairsDown.size() == 1);
    CHECK(doubleFailures(two, {}, {}, 1).failures.size() == 1);
    CHECK(doubleFailures(two, {}, {}, 1).cut == static_cast<long long>(doubles.failures.size()) - 1);
}

TEST_CASE("the backup drowns: traffic that fits the circuit does not fit the VPN, and less important traffic yields")
{
    const Design example = exampleDesign("3-expressroute-with-vpn-backup.landbridge.json");
    Design design = example;
    for (const Demand& demand : example.all<Demand>())
        design = design.without(demand.id);
    InternetAccess access = *design.all<InternetAccess>().begin();
    access.up = access.down = Bandwidth::mbps(300);
    design = design.with(access);
    const PairResult pair = analyse(design, Catalogue::builtIn()).pairs.front();
    Analysis analysis = analyse(design, Catalogue::builtIn());
    const FailureState unfailed = failureState(analysis, {});
    CHECK(unfailed.failed.isEmpty());
    CHECK(unfailed.cutOff.isEmpty());
    const QString circuit = design.all<ExpressRouteCircuit>().begin()->id.text;
    const int component = componentOf(analysis, circuit.toUtf8().constData());
    const double backup = failureState(analysis, {component}).pairs.front().toAzureMbps;
    REQUIRE(backup > 0);
    REQUIRE(backup < pair.capacity.toAzure.mbps->mbps());
    const auto withDemand = [&](const char* id, double mbps, int priority) {
        Demand demand;
        demand.id = ObjectId(id);
        demand.from = pair.from;
        demand.to = pair.to;
        demand.toAzure = Bandwidth::mbps(mbps);
        demand.priority = priority;
        design = design.with(demand);
    };
    withDemand("voice", backup * 0.6, 1);
    withDemand("copies", backup * 0.6, 5);
    analysis = analyse(design, Catalogue::builtIn());
    const FailureTable table = singleFailures(analysis);
    CHECK(table.demandsUnmet.isEmpty());
    const FailureResult& failure = failureOf(table, analysis, circuit.toUtf8().constData());
    CHECK(failure.pairsDown.empty());
    CHECK(failure.pairsRerouted == std::vector{0});
    REQUIRE(failure.failovers.size() == 1);
    CHECK(failure.failovers.front().pairs == 1);
    CHECK(failure.demandsUnmet == QList<ObjectId>{ObjectId("copies")});
    CHECK(failure.worst.utilisation == Approx(1.2));
    CHECK_FALSE(failure.overloaded.isEmpty());
    const Derivation why = explain(analysis, FigureKey::ofLink(FigureKind::WorstCase, failure.worst.link));
    CHECK(why.result == QStringLiteral("120.0 %"));
    CHECK(why.steps.size() >= 3);
    CHECK(why.deciderObject == analysis.componentName(table.links[static_cast<std::size_t>(analysis.linkIndex.value(failure.worst.link))]->failure));
    const Derivation lowest = explain(analysis, FigureKey::ofPair(FigureKind::WorstCase, pair.from, pair.to));
    CHECK(lowest.result.startsWith(toText(Bandwidth::mbps(table.pairs.front().toAzureMbps))));
    CHECK_FALSE(lowest.decider.isEmpty());
    const FailureState state = failureState(analysis, {component});
    CHECK(state.failed == QList<ObjectId>{ObjectId(circuit)});
    CHECK_FALSE(state.cutOff.isEmpty());
    CHECK_FALSE(state.pairs.front().way.isEmpty());
    CHECK(std::any_of(state.parts.begin(), state.parts.end(), [](const FailureState::Part& part) { return part.isOverloaded; }));
    CHECK(std::any_of(state.links.begin(), state.links.end(), [](const FailureState::Link& link) { return link.isDead; }));
    CHECK(std::any_of(state.links.begin(), state.links.end(), [](const FailureState::Link& link) { return link.isOverloaded; }));
}

TEST_CASE("stopped failures say that they are not complete")
{
    const Analysis analysis = analyse(randomNetwork(3), Catalogue::builtIn());
    std::stop_source source;
    source.request_stop();
    CHECK_FALSE(singleFailures(analysis, source.get_token()).isComplete);
    CHECK_FALSE(doubleFailures(analysis, source.get_token()).isComplete);
    CHECK_FALSE(singleFailures(Analysis()).isComplete);
    CHECK(failureState(Analysis(), {}).links.empty());
    const Analysis empty = analyse(Design(), Catalogue::builtIn());
    CHECK(singleFailures(empty).isComplete);
    CHECK(doubleFailures(empty).isComplete);
}
