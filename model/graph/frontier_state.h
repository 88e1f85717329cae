// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/frontier_plan.h"
#include <cstddef>
#include <cstdint>
#include <vector>

/// What is known after some links: which open vertex reaches which (transitively closed, by bit rows), and which open
/// parts are up or down. The words are: a row for each vertex slot, then two bits for each part slot.
struct FrontierState
{
    enum class PartState : std::uint64_t { Undecided = 0, Up = 1, Down = 2 };
    static constexpr int source = 0, target = 1;  ///< their slots

    int slots = 2;
    std::size_t rowWords = 1;
    std::vector<std::uint64_t> words;

    FrontierState(int vertexSlots, int partSlots);

    std::uint64_t* row(int slot) { return words.data() + std::size_t(slot) * rowWords; }
    const std::uint64_t* row(int slot) const { return words.data() + std::size_t(slot) * rowWords; }
    bool reaches(int from, int to) const { return row(from)[std::size_t(to) / 64] >> (to % 64) & 1; }
    PartState part(int slot) const { return PartState(words[partWord(slot)] >> partShift(slot) & 3); }
    void setPart(int slot, PartState state) { words[partWord(slot)] = (words[partWord(slot)] & ~(std::uint64_t(3) << partShift(slot))) | (std::uint64_t(state) << partShift(slot)); }

    /// Whether an arc between these slots (-1: a vertex not met yet) could still change anything.
    bool matters(int from, int to) const;
    /// Adds what an arc makes reachable.
    void join(int from, int to);

private:
    std::size_t partWord(int slot) const { return std::size_t(slots) * rowWords + std::size_t(slot) / 32; }
    static int partShift(int slot) { return 2 * (slot % 32); }
};

/// Brings states with the same future to the same words: forgets what closes with this step and all that no longer matters.
/// False when the target can no longer be reached.
struct FrontierNormaliser
{
    std::vector<std::uint64_t> entered, left, possible, useful; ///< scratch, by vertex bit

    bool normalise(FrontierState& state, const FrontierStep& step);

private:
    void lookAhead(const FrontierState& state, const FrontierStep& step);
    void forgetVertices(FrontierState& state, const FrontierStep& step);
    bool partMatters(const FrontierState& state, const FrontierStep::PartAhead& part) const;
};
