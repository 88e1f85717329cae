// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <bit>
#include <cstdint>

/// Which open vertices are connected, packed into one word: a lane of some bits for each open vertex holds its block.
/// A block is named after its lowest lane, so that equal partitions are equal words without any renumbering, and renaming
/// a block is a handful of operations on the whole word.
template <typename WordType, int laneBits>
struct PartitionKey
{
    using Word = WordType;
    using Code = unsigned;

    static constexpr Code none = 0;               ///< the lane is free, its vertex is down, or its block can help nobody any more
    static constexpr Code source = 1;             ///< the block of the source
    static constexpr Code target = 2;             ///< the block of the target
    static constexpr Code first = 3;              ///< `first + lane`: another block, with its lowest lane
    static constexpr int wordBits = int(sizeof(Word)) * 8;
    static constexpr int mostByBits = (wordBits - 1) / laneBits;
    static constexpr int mostByCodes = (1 << laneBits) - int(first);
    static constexpr int lanes = mostByBits < mostByCodes ? mostByBits : mostByCodes;
    static constexpr Word laneMask = (Word(1) << laneBits) - 1;
    static constexpr Word occupied = Word(1) << (wordBits - 1); ///< set in every key, so that 0 is no key
    static constexpr Word ones = [] {
        Word word = 0;
        for (int lane = 0; lane < lanes; ++lane)
            word |= Word(1) << (lane * laneBits);
        return word;
    }();

    static constexpr int laneShift(int lane) { return lane * laneBits; }
    static Code at(Word key, int lane) { return Code((key >> (lane * laneBits)) & laneMask); }
    static Word with(Word key, int lane, Code code) { return (key & ~(laneMask << (lane * laneBits))) | (Word(code) << (lane * laneBits)); }
    static Word laneBit(int lane) { return Word(1) << (lane * laneBits); }

    /// A one at the bottom of each lane that holds the code.
    static Word members(Word key, Code code)
    {
        const Word difference = key ^ (ones * code);
        Word any = difference;
        for (int bit = 1; bit < laneBits; ++bit)
            any |= difference >> bit;
        return ~any & ones;
    }
    /// The members, as from members(), get another code.
    static Word renamed(Word key, Word members, Code code) { return (key & ~(members * laneMask)) | (members * code); }
    /// The lowest lane of members; there must be one.
    static int lowestLane(Word members)
    {
        if constexpr (sizeof(Word) <= 8)
            return std::countr_zero(std::uint64_t(members)) / laneBits;
        else
            return (std::uint64_t(members) ? std::countr_zero(std::uint64_t(members)) : 64 + std::countr_zero(std::uint64_t(members >> 64))) / laneBits;
    }
    static std::uint64_t hash(Word key)
    {
        std::uint64_t folded = std::uint64_t(key);
        if constexpr (sizeof(Word) > 8)
            folded ^= std::uint64_t(key >> 64) * 0xff51afd7ed558ccdu;
        return folded * 0x9e3779b97f4a7c15u;
    }
};

using NarrowPartition = PartitionKey<std::uint64_t, 4>; ///< up to 13 open vertices
__extension__ typedef unsigned __int128 WideWord;
using WidePartition = PartitionKey<WideWord, 5>;        ///< up to 25 open vertices
