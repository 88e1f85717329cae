// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/survivors.h"
#include "tests/catch.h"
#include <cmath>
#include <map>
#include <random>

namespace {
using Words = std::vector<std::uint64_t>;

struct LossCase { Words all; std::vector<LossPart> parts; };

LossCase randomLoss(unsigned seed, std::size_t parts, std::size_t words)
{
    std::mt19937_64 random(seed);
    LossCase made;
    for (std::size_t word = 0; word < words; ++word)
        made.all.push_back(random() | 1);
    for (std::size_t i = 0; i < parts; ++i) {
        LossPart part;
        const double choices[] = {0.001, 1e-7, 0.3, 0, 1, 0.05};
        part.down = choices[random() % (seed % 3 == 0 ? 6 : 3)];
        for (std::size_t word = 0; word < words; ++word)
            part.takes.push_back(made.all[word] & random() & random());
        made.parts.push_back(part);
    }
    return made;
}

std::map<Words, double> enumerated(const LossCase& loss)
{
    std::map<Words, double> masses;
    for (std::uint32_t outcome = 0; outcome < 1u << loss.parts.size(); ++outcome) {
        Words left = loss.all;
        double mass = 1;
        for (std::size_t i = 0; i < loss.parts.size(); ++i) {
            const bool isDown = outcome >> i & 1;
            mass *= isDown ? loss.parts[i].down : 1 - loss.parts[i].down;
            for (std::size_t word = 0; word < left.size() && isDown; ++word)
                left[word] &= ~loss.parts[i].takes[word];
        }
        if (mass > 0)
            masses[left] += mass;
    }
    return masses;
}
}

TEST_CASE("what survives is as likely as all outcomes together say, to the last digits of small probabilities")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const LossCase loss = randomLoss(seed, 3 + seed % 9, 1 + seed % 3);
        const Survivors survivors = survivorsOf({loss.all, loss.parts, 1 << 20, {}, {}});
        REQUIRE(survivors.isComplete);
        CHECK(survivors.unresolved == 0);
        std::map<Words, double> expected = enumerated(loss);
        std::size_t found = 0;
        for (std::size_t i = 0; i < survivors.sets.size(); ++i) {
            const Words set(survivors.sets.key(i), survivors.sets.key(i) + loss.all.size());
            if (survivors.sets.mass[i] == 0)
                continue;
            ++found;
            REQUIRE(expected.count(set) == 1);
            CHECK(std::abs(survivors.sets.mass[i] - expected[set]) <= 1e-12 * expected[set]);
        }
        CHECK(found == expected.size());
    }
}

TEST_CASE("past the limit the likeliest survivors stay, and what is dropped is known")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const LossCase loss = randomLoss(seed, 10, 1);
        const std::map<Words, double> expected = enumerated(loss);
        const Survivors survivors = survivorsOf({loss.all, loss.parts, 32, {}, {}});
        REQUIRE(survivors.isComplete);
        double sum = survivors.unresolved;
        for (std::size_t i = 0; i < survivors.sets.size(); ++i) {
            const double mass = survivors.sets.mass[i];
            sum += mass;
            if (mass > 0)
                CHECK(mass <= expected.at({*survivors.sets.key(i)}) * (1 + 1e-12));
        }
        CHECK(sum == Approx(1).epsilon(1e-12));
        CHECK(survivors.sets.size() <= 32);
    }
    // Equally likely ones: half of them stay, not none.
    std::vector<LossPart> parts;
    for (int i = 0; i < 8; ++i)
        parts.push_back({0.5, {std::uint64_t(1) << i}});
    const Survivors half = survivorsOf({{255}, parts, 16, {}, {}});
    CHECK(half.sets.size() >= 8);
    CHECK(half.unresolved < 1);
}

TEST_CASE("a part that never fails and one that is always down cost nothing and are certain")
{
    const Survivors survivors = survivorsOf({{7}, {{0, {1}}, {1, {2}}, {1e-15, {4}}}, 100, {}, {}});
    double whole = -1, rest = -1;
    for (std::size_t i = 0; i < survivors.sets.size(); ++i) {
        if (*survivors.sets.key(i) == 5)
            whole = survivors.sets.mass[i];
        if (*survivors.sets.key(i) == 1)
            rest = survivors.sets.mass[i];
    }
    CHECK(whole == 1 - 1e-15);
    CHECK(rest == 1e-15);
    std::stop_source source;
    source.request_stop();
    CHECK_FALSE(survivorsOf({{7}, {{0.5, {1}}}, 100, {}, {}}, source.get_token()).isComplete);
}

TEST_CASE("a set that later parts cannot change is settled early, and nothing is lost or counted twice")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        const LossCase loss = randomLoss(seed, 9, 1);
        // What matters is whether any of the lowest eight elements survives, and which.
        const auto answerOf = [](std::uint64_t set) { return set & 255; };
        std::map<std::uint64_t, double> expected, found;
        for (const auto& [set, mass] : enumerated(loss))
            expected[answerOf(set[0])] += mass;
        SurvivorQuestion question{loss.all, loss.parts, 1 << 20, {}, {2, 5, 7}};
        question.settle = [&](const std::uint64_t* set, double mass, std::size_t next) {
            for (std::size_t i = next; i < loss.parts.size(); ++i)
                if (answerOf(*set) & loss.parts[i].takes[0])
                    return false;
            found[answerOf(*set)] += mass;
            return true;
        };
        const Survivors survivors = survivorsOf(question);
        for (std::size_t i = 0; i < survivors.sets.size(); ++i)
            if (survivors.sets.mass[i] > 0)
                found[answerOf(*survivors.sets.key(i))] += survivors.sets.mass[i];
        REQUIRE(found.size() == expected.size());
        for (const auto& [answer, mass] : expected)
            CHECK(std::abs(found[answer] - mass) <= 1e-12 * mass);
    }
}
