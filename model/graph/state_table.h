// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

/// States of one step of a frontier method, each once, with their probability mass. All keys have the same length.
struct StateTable
{
    std::size_t keyLength = 1;                    ///< words a key
    std::vector<std::uint64_t> keys;              ///< by state
    std::vector<double> mass;                     ///< by state
    std::vector<int> node;                        ///< by state: for the caller
    std::vector<std::uint32_t> buckets;           ///< open addressing: state + 1, or 0

    std::size_t size() const { return mass.size(); }
    const std::uint64_t* key(std::size_t state) const { return keys.data() + state * keyLength; }

    /// The state with this key, added without mass if it is new (then node is -1).
    std::size_t findOrAdd(const std::uint64_t* key);
    void clear();
};
