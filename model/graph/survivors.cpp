// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/survivors.h"
#include <algorithm>

namespace {
/// Keeps the likeliest half of the limit; returns the probability of the rest.
double dropUnlikely(StateTable& sets, std::size_t limit)
{
    std::vector<double> masses = sets.mass;
    const auto kept = static_cast<std::ptrdiff_t>(limit / 2);
    std::nth_element(masses.begin(), masses.begin() + kept, masses.end(), std::greater<>());
    const double least = masses[static_cast<std::size_t>(kept)];
    StateTable next;
    next.keyLength = sets.keyLength;
    double dropped = 0;
    auto ties = kept - std::count_if(masses.begin(), masses.end(), [&](double mass) { return mass > least; });
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (sets.mass[i] > least || (sets.mass[i] == least && ties-- > 0))
            next.mass[next.findOrAdd(sets.key(i))] = sets.mass[i];
        else
            dropped += sets.mass[i];
    }
    sets = std::move(next);
    return dropped;
}

void leaveOutSettled(StateTable& sets, const SurvivorQuestion& question, std::size_t next)
{
    StateTable open;
    open.keyLength = sets.keyLength;
    for (std::size_t i = 0; i < sets.size(); ++i)
        if (sets.mass[i] > 0 && !question.settle(sets.key(i), sets.mass[i], next))
            open.mass[open.findOrAdd(sets.key(i))] = sets.mass[i];
    sets = std::move(open);
}
}

Survivors survivorsOf(const SurvivorQuestion& question, std::stop_token stop)
{
    Survivors result;
    StateTable& sets = result.sets;
    const std::size_t words = std::max<std::size_t>(1, question.allElements.size());
    sets.keyLength = words;
    std::vector<std::uint64_t> key = question.allElements;
    key.resize(words);
    sets.mass[sets.findOrAdd(key.data())] = 1;
    auto stageEnd = question.stageEnds.begin();
    for (std::size_t number = 0; number < question.parts.size(); ++number) {
        if (stop.stop_requested())
            return result;
        for (; stageEnd != question.stageEnds.end() && *stageEnd <= number; ++stageEnd)
            leaveOutSettled(sets, question, number);
        const LossPart& part = question.parts[number];
        if (!(part.down > 0))
            continue;
        // What the part takes is gone from the sets it makes, so that none of them is met again as one to split.
        const std::size_t count = sets.size();
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint64_t* set = sets.key(i);
            std::uint64_t lost = 0;
            for (std::size_t word = 0; word < words; ++word) {
                lost |= set[word] & part.takes[word];
                key[word] = set[word] & ~part.takes[word];
            }
            if (lost == 0)
                continue;
            const double mass = sets.mass[i];
            sets.mass[i] = mass * (1 - part.down);
            const std::size_t without = sets.findOrAdd(key.data());
            sets.mass[without] += mass * part.down;
        }
        if (sets.size() > question.limit)
            result.unresolved += dropUnlikely(sets, question.limit);
    }
    result.isComplete = true;
    return result;
}
