// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/state_table.h"
#include <algorithm>

namespace {

std::size_t hashOfKey(const std::uint64_t* key, std::size_t length)
{
    std::uint64_t hash = 0x9e3779b97f4a7c15u;
    for (std::size_t i = 0; i < length; ++i) {    // the mixing of splitmix64, Steele, Lea and Flood 2014
        hash = (hash ^ key[i]) * 0xbf58476d1ce4e5b9u;
        hash = (hash ^ (hash >> 29)) * 0x94d049bb133111ebu;
        hash ^= hash >> 32;
    }
    return std::size_t(hash);
}

}

std::size_t StateTable::findOrAdd(const std::uint64_t* wanted)
{
    if (buckets.size() < 2 * (size() + 1)) {      // grow: at most half full
        buckets.assign(std::max<std::size_t>(64, 2 * buckets.size()), 0); // always a power of two
        for (std::size_t s = 0; s < size(); ++s) {
            std::size_t at = hashOfKey(key(s), keyLength) & (buckets.size() - 1);
            while (buckets[at])
                at = (at + 1) & (buckets.size() - 1);
            buckets[at] = std::uint32_t(s + 1);
        }
    }
    std::size_t at = hashOfKey(wanted, keyLength) & (buckets.size() - 1);
    for (; buckets[at]; at = (at + 1) & (buckets.size() - 1))
        if (std::equal(wanted, wanted + keyLength, key(buckets[at] - 1)))
            return buckets[at] - 1;
    buckets[at] = std::uint32_t(size() + 1);
    keys.insert(keys.end(), wanted, wanted + keyLength);
    mass.push_back(0);
    node.push_back(-1);
    return size() - 1;
}

void StateTable::clear()
{
    keys.clear();
    mass.clear();
    node.clear();
    std::fill(buckets.begin(), buckets.end(), 0);
}
