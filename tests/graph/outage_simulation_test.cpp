// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/outage_simulation.h"
#include "model/graph/seeded_random.h"
#include "tests/catch.h"
#include <algorithm>
#include <cmath>
#include <thread>

namespace {
constexpr double year = 8766;

OutageHistory simulated(const std::vector<RepairableComponent>& components, std::function<bool(const std::vector<int>&)> isUp, int years, std::uint64_t seed = 1)
{
    OutageQuestion question;
    question.components = components;
    question.isUp = std::move(isUp);
    question.period = year;
    question.periods = years;
    question.seed = seed;
    return simulateOutages(question);
}

bool isUpInSeries(const std::vector<int>& down) { return down.empty(); }

double meanDowntime(const OutageHistory& history)
{
    double sum = 0;
    for (const auto& period : history.periods)
        sum += period.downtime;
    return sum / static_cast<double>(history.periods.size());
}

double shareAbove(const OutageHistory& history, double hours)
{
    const auto count = std::count_if(history.periods.begin(), history.periods.end(), [&](const auto& period) { return period.downtime > hours; });
    return static_cast<double>(count) / static_cast<double>(history.periods.size());
}

/// The chance that a single component is down for more than `hours` of a year (L. Takács, 1957): while it gathers the other
/// hours up it fails a Poisson number of times, and so many repairs, each exponential, must last longer than `hours`.
double takacs(const RepairableComponent& component, double hours)
{
    const double fails = component.down / (1 - component.down) / component.repair * (year - hours);
    const double repairs = hours / component.repair;
    double within = 0;
    double poisson = std::exp(-fails);            // of n failures
    double erlang = 1;                            // chance that n repairs take no more than `hours`
    double term = std::exp(-repairs);
    for (int n = 0; n < 400; ++n) {
        const double next = std::max(0.0, erlang - term);
        within += poisson * ((1 - component.down) * erlang + component.down * next);
        erlang = next;
        poisson *= fails / (n + 1);
        term *= repairs / (n + 1);
    }
    return 1 - within;
}

/// Whether a share of so many trials is near its chance: within five deviations, so that a fixed seed is no luck.
void checkShare(double share, double chance, std::size_t trials)
{
    INFO(share << " of " << chance);
    CHECK(std::abs(share - chance) < 5 * std::sqrt(chance * (1 - chance) / static_cast<double>(trials)) + 1e-9);
}
}

TEST_CASE("random numbers are those of the published algorithms")
{
    // splitmix64 of 0 gives these words (S. Vigna's reference program); xoshiro256** starts with rotl(word 1 × 5, 7) × 9.
    SeededRandom random(0);
    CHECK(random.bits() == std::rotl(std::uint64_t(0x6e789e6aa1b965f4) * 5, 7) * 9);
    SeededRandom other(1);
    CHECK(other.bits() != SeededRandom(2).bits());
    double sum = 0, squares = 0, exponential = 0, exponentialSquares = 0;
    constexpr int count = 200000;
    for (int i = 0; i < count; ++i) {
        const double fraction = random.fraction();
        REQUIRE((fraction >= 0 && fraction < 1));
        sum += fraction;
        squares += fraction * fraction;
        const double time = random.exponential();
        REQUIRE(time >= 0);
        exponential += time;
        exponentialSquares += time * time;
    }
    CHECK(sum / count == Approx(0.5).margin(0.005));
    CHECK(squares / count == Approx(1.0 / 3).margin(0.005));
    CHECK(exponential / count == Approx(1).margin(0.015));
    CHECK(exponentialSquares / count == Approx(2).margin(0.06));
}

TEST_CASE("exponential times have the exponential distribution")
{
    SeededRandom random(7);
    std::vector<double> times(100000);
    for (double& time : times)
        time = random.exponential();
    for (const double limit : {0.01, 0.1, 0.5, 0.999, 1.0, 1.001, 2.0, 3.5, 6.0})
        checkShare(static_cast<double>(std::count_if(times.begin(), times.end(), [&](double time) { return time > limit; })) / 100000.0, std::exp(-limit), times.size());
}

TEST_CASE("a single component's downtime in a year is distributed as in closed form")
{
    for (const RepairableComponent& component : {RepairableComponent{0.001, 4}, RepairableComponent{0.0001, 24}, RepairableComponent{0.05, 8}, RepairableComponent{0.3, 500}, RepairableComponent{0.7, 300}}) {
        INFO("down " << component.down << ", repair " << component.repair);
        const OutageHistory history = simulated({component}, isUpInSeries, 20000);
        REQUIRE(history.periods.size() == 20000);
        for (const double hours : {0.0, 1.0, 4.0, 12.0, 48.0, 400.0, 2000.0, 6000.0})
            checkShare(shareAbove(history, hours), takacs(component, hours), history.periods.size());
        const double perYear = year * (1 - component.down) / (component.repair * (1 - component.down) / component.down);
        CHECK(static_cast<double>(history.outages.size()) / 20000 == Approx(perYear).epsilon(0.05 + 0.05 / std::sqrt(perYear)));
        double sum = 0;
        for (const double outage : history.outages)
            sum += outage;
        CHECK(sum / static_cast<double>(history.outages.size()) == Approx(component.repair).epsilon(5 / std::sqrt(static_cast<double>(history.outages.size()))));
    }
}

TEST_CASE("two in parallel go down as often, and stay down as long, as the Markov chain says")
{
    const std::vector<RepairableComponent> components{{0.02, 10}, {0.05, 40}};
    const OutageHistory history = simulated(components, [](const std::vector<int>& down) { return down.size() < 2; }, 20000);
    const double frequency = year * (components[0].down / components[0].repair * components[1].down + components[1].down / components[1].repair * components[0].down);
    CHECK(static_cast<double>(history.outages.size()) / 20000 == Approx(frequency).epsilon(0.03));
    CHECK(meanDowntime(history) == Approx(year * 0.02 * 0.05).epsilon(0.04));
    const double repairs = 1 / components[0].repair + 1 / components[1].repair;     // the first of both brings it up
    for (const double hours : {1.0, 5.0, 8.0, 20.0, 40.0}) {
        const auto longer = std::count_if(history.outages.begin(), history.outages.end(), [&](double outage) { return outage > hours; });
        checkShare(static_cast<double>(longer) / static_cast<double>(history.outages.size()), std::exp(-repairs * hours), history.outages.size());
    }
}

TEST_CASE("components that are mostly down have the same laws")
{
    // Two in parallel of which one is mostly down: down with the other, and seldom up.
    const OutageHistory history = simulated({{0.01, 5}, {0.9, 100}}, [](const std::vector<int>& down) { return down.size() < 2; }, 20000, 3);
    CHECK(meanDowntime(history) == Approx(year * 0.009).epsilon(0.03));
    const OutageHistory never = simulated({{1, 5}, {0.01, 5}}, [](const std::vector<int>& down) { return std::find(down.begin(), down.end(), 0) == down.end(); }, 10);
    for (const auto& period : never.periods) {
        CHECK(period.downtime == year);
        CHECK(period.longest == year);
        CHECK(period.outages == 0);
    }
    CHECK(never.outages.empty());
    const OutageHistory always = simulated({{0, 5}}, isUpInSeries, 10);
    for (const auto& period : always.periods)
        CHECK(period.downtime == 0);
    CHECK(always.periods.size() == 10);
}

TEST_CASE("a year's longest outage is no longer than its downtime, and what is in it adds up")
{
    const OutageHistory history = simulated({{0.2, 2000}, {0.01, 5}}, isUpInSeries, 5000);
    std::size_t outages = 0;
    for (const auto& period : history.periods) {
        REQUIRE(period.longest <= period.downtime);
        REQUIRE(period.downtime <= year);
        REQUIRE((period.downtime > 0) == (period.longest > 0));
        outages += static_cast<std::size_t>(period.outages);
    }
    CHECK(outages == history.outages.size());
    CHECK(meanDowntime(history) == Approx(year * (1 - 0.8 * 0.99)).epsilon(0.03));
    CHECK(*std::max_element(history.outages.begin(), history.outages.end()) > year); // followed beyond the year
}

TEST_CASE("the same seed gives the same history, bit for bit, and another seed another")
{
    const std::vector<RepairableComponent> components{{0.001, 4}, {0.0005, 6}, {0.6, 12}, {0.02, 24}};
    const auto isUp = [](const std::vector<int>& down) { return down.size() < 2; };
    const OutageHistory first = simulated(components, isUp, 200, 42), again = simulated(components, isUp, 200, 42), other = simulated(components, isUp, 200, 43);
    REQUIRE(first.periods.size() == 200);
    CHECK(first.outages == again.outages);
    CHECK(first.outages != other.outages);
    // Golden: any platform must print these.
    CHECK(first.outages.size() == 3224);
    CHECK(first.outages.front() == 10.8510267778463);
    CHECK(first.outages.back() == 19.910771961896785);
    CHECK(first.periods[17].downtime == 55.640963244230875);
}

TEST_CASE("past its limit of events the simulation gives the years it has, and stopping is prompt")
{
    OutageQuestion question;
    question.components = {{0.5, 0.01}};
    question.isUp = isUpInSeries;
    question.period = year;
    question.periods = 1000;
    question.eventLimit = 3'000'000;
    const OutageHistory history = simulateOutages(question);
    CHECK(history.periods.size() == 2);
    question.eventLimit = 1000;
    CHECK(simulateOutages(question).periods.empty());
    CHECK(simulateOutages(question).outages.empty());

    question.components = {{0.001, 4}};
    question.periods = 100'000'000;
    question.eventLimit = ~std::uint64_t(0);
    std::stop_source source;
    source.request_stop();
    CHECK(simulateOutages(question, source.get_token()).periods.empty());
    std::stop_source later;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        later.request_stop();
    });
    CHECK(simulateOutages(question, later.get_token()).periods.size() < 100'000'000);
}
