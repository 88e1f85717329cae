// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/state_table.h"
#include <functional>
#include <stop_token>

/// Something that is down as a whole with a probability, independently of all else, and takes elements with it.
struct LossPart
{
    double down = 0;                              ///< 0 to 1
    std::vector<std::uint64_t> takes;             ///< a set of elements, 64 in a word; as many words as `allElements`
};

/// Which elements survive, and how likely each such set is.
struct Survivors
{
    StateTable sets;                              ///< key: the elements that survive; mass: the probability of exactly that
    double unresolved = 0;                        ///< probability of all that was dropped past the limit; 0: the sets are all there are
    bool isComplete = false;                      ///< false: stopped; discard it
};

/// What is asked.
struct SurvivorQuestion
{
    std::vector<std::uint64_t> allElements;
    std::vector<LossPart> parts;
    std::size_t limit = 1 << 15;                  ///< sets kept at once; past it the least likely are dropped into `unresolved`
    /// Asked for every set after each of `stageEnds` (numbers of parts): whether the parts from `next` on make no difference
    /// to it any more. It then takes note of the set and its probability, and the set is left out of the rest.
    std::function<bool(const std::uint64_t* set, double mass, std::size_t next)> settle;
    std::vector<std::size_t> stageEnds;           ///< ascending
};

/// Goes through the parts one after the other and merges what has the same survivors, so that the work follows the number of
/// different sets and not that of the outcomes, which is two to the number of parts. Only sums of products of probabilities:
/// small ones keep their digits.
Survivors survivorsOf(const SurvivorQuestion& question, std::stop_token stop = {});
