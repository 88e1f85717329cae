// SPDX-License-Identifier: GPL-3.0-or-later
// States of the frontier method and their canonical form.
// Every rule here keeps the probability of the state's future, judged on the state as it stands, and nothing else:
// what is forgotten could not change whether the source will reach the target.

#include "model/graph/frontier_state.h"
#include <algorithm>

namespace {

using BitRow = std::vector<std::uint64_t>;

bool hasBit(const BitRow& bits, int i) { return bits[std::size_t(i) / 64] >> (i % 64) & 1; }
void setBit(std::uint64_t* bits, int i) { bits[std::size_t(i) / 64] |= std::uint64_t(1) << (i % 64); }
void clearBit(std::uint64_t* bits, int i) { bits[std::size_t(i) / 64] &= ~(std::uint64_t(1) << (i % 64)); }

bool exists(const FrontierStep::Entrances& entrances, const FrontierState& state)
{
    return entrances.certain || std::any_of(entrances.partSlots.begin(), entrances.partSlots.end(), [&](const std::vector<int>& slots) {
        return std::none_of(slots.begin(), slots.end(), [&](int s) { return state.part(s) == FrontierState::PartState::Down; });
    });
}

}

FrontierState::FrontierState(int vertexSlots, int partSlots)
    : slots(vertexSlots), rowWords(std::size_t(vertexSlots + 63) / 64), words(std::size_t(vertexSlots) * rowWords + std::size_t(partSlots + 31) / 32, 0)
{
}

bool FrontierState::matters(int from, int to) const
{
    if (from == target || to == source)
        return false;
    if (from > target && reaches(from, target))
        return false;                             // leads to the target already
    if (to > target && reaches(source, to))
        return false;                             // reached already
    return from < 0 || to < 0 || !reaches(from, to);
}

void FrontierState::join(int from, int to)
{
    for (int x = 0; x < slots; ++x) {
        if (x != from && !reaches(x, from))
            continue;
        for (std::size_t w = 0; w < rowWords; ++w)
            row(x)[w] |= row(to)[w];
        setBit(row(x), to);
        clearBit(row(x), x);
    }
}

/// Which open vertices still have a link ahead that leads into them (`entered`) or out of them (`left`), and from that,
/// which the source may yet reach (`possible`) and which may yet lead to the target (`useful`).
void FrontierNormaliser::lookAhead(const FrontierState& state, const FrontierStep& step)
{
    const std::size_t words = state.rowWords;
    entered.assign(words, 0);
    left.assign(words, 0);
    for (const FrontierStep::VertexAhead& vertex : step.verticesAhead) {
        if (vertex.slot == FrontierState::source || exists(vertex.into, state))
            setBit(entered.data(), vertex.slot);
        if (vertex.slot == FrontierState::target || exists(vertex.outOf, state))
            setBit(left.data(), vertex.slot);
    }
    possible = entered;
    useful = left;
    for (const FrontierStep::VertexAhead& vertex : step.verticesAhead) {
        bool leadsOn = false;
        for (std::size_t w = 0; w < words; ++w) {
            if (hasBit(entered, vertex.slot))
                possible[w] |= state.row(vertex.slot)[w];
            leadsOn |= (state.row(vertex.slot)[w] & left[w]) != 0;
        }
        if (leadsOn)
            setBit(useful.data(), vertex.slot);
    }
}

void FrontierNormaliser::forgetVertices(FrontierState& state, const FrontierStep& step)
{
    const std::size_t words = state.rowWords;
    for (const FrontierStep::VertexAhead& vertex : step.verticesAhead) {
        const int v = vertex.slot;
        std::uint64_t* row = state.row(v);
        if (v == FrontierState::target)
            continue;
        // What the source may never reach, or has reached, needs no row of its own.
        const bool isReached = v != FrontierState::source && state.reaches(FrontierState::source, v);
        if (!hasBit(possible, v) || isReached) {
            std::fill(row, row + words, 0);
            continue;
        }
        // What leads to the target needs to lead nowhere else.
        if (state.reaches(v, FrontierState::target)) {
            std::fill(row, row + words, 0);
            setBit(row, FrontierState::target);
            continue;
        }
        // Nobody needs to know who reaches what leads nowhere, or what the source reaches itself.
        for (std::size_t w = 0; w < words; ++w)
            row[w] &= useful[w] & (v == FrontierState::source ? ~std::uint64_t(0) : ~state.row(FrontierState::source)[w]);
    }
}

bool FrontierNormaliser::partMatters(const FrontierState& state, const FrontierStep::PartAhead& part) const
{
    // Whether the ends of a link are possible and useful may hang on this very part when it is down: then it is not asked.
    const bool isDown = state.part(part.slot) == FrontierState::PartState::Down;
    const auto joins = [&](int from, int to) {
        return state.matters(from, to) && (isDown || ((from < 0 || hasBit(possible, from)) && (to < 0 || hasBit(useful, to))));
    };
    return part.alwaysMatters || std::any_of(part.links.begin(), part.links.end(), [&](const FrontierStep::LinkAhead& link) {
        return std::none_of(link.otherPartSlots.begin(), link.otherPartSlots.end(), [&](int s) { return state.part(s) == FrontierState::PartState::Down; })
            && ((link.forward && joins(link.a, link.b)) || (link.backward && joins(link.b, link.a)));
    });
}

bool FrontierNormaliser::normalise(FrontierState& state, const FrontierStep& step)
{
    // 1. What closes is gone; what went through it is in the other rows already.
    for (int v : step.closingVertices) {
        std::fill(state.row(v), state.row(v) + state.rowWords, 0);
        for (int x = 0; x < state.slots; ++x)
            clearBit(state.row(x), v);
    }
    for (int p : step.closingParts)
        state.setPart(p, FrontierState::PartState::Undecided);
    // 2. Vertices.
    lookAhead(state, step);
    forgetVertices(state, step);
    // 3. Can the target still be reached? Both ends must lead on, or have something open that does.
    if (!hasBit(useful, FrontierState::source) || !hasBit(possible, FrontierState::target))
        return false;
    // 4. Parts that only links without effect need. One after the other: a link that two parts keep down needs one of them.
    //    A link that comes back to life in this way is without effect, so possible and useful stay what they are.
    for (const FrontierStep::PartAhead& part : step.partsAhead)
        if (state.part(part.slot) != FrontierState::PartState::Undecided && !partMatters(state, part))
            state.setPart(part.slot, FrontierState::PartState::Undecided);
    return true;
}
