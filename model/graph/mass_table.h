// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/large_pages.h"
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

/// States and their probability mass: each state once, numbered in the order of their coming.
template <typename Key>
class MassTable
{
public:
    struct Entry
    {
        typename Key::Word key;
        double mass;
    };

    static constexpr std::uint32_t full = ~std::uint32_t(0);
    /// What one entry takes at most: itself and its places, both in arrays that grow by doubling.
    static constexpr std::size_t bytesEach = 2 * sizeof(Entry) + 4 * sizeof(std::uint32_t);

    using Entries = std::vector<Entry, LargePageAllocator<Entry>>;
    Entries entries;
    std::size_t most = full - 1;                  ///< entries; past it, only mass of states that are there is taken

    std::size_t bytes() const { return entries.capacity() * sizeof(Entry) + m_places.capacity() * sizeof(std::uint32_t); }

    void clear(std::size_t expected)
    {
        entries.clear();
        entries.reserve(expected);
        const std::size_t places = std::max<std::size_t>(16, std::bit_ceil(2 * expected));
        m_places.assign(places, 0);
        m_shift = 64 - std::countr_zero(places);
    }

    /// Adds mass to a state; its number, or `full`.
    std::uint32_t add(typename Key::Word key, double mass) { return add(key, mass, Key::hash(key)); }
    std::uint32_t add(typename Key::Word key, double mass, std::uint64_t hash)
    {
        const std::size_t last = m_places.size() - 1;
        for (std::size_t place = hash >> m_shift;; place = (place + 1) & last) {
            const std::uint32_t number = m_places[place];
            if (number == 0) {
                if (entries.size() >= most)
                    return full;
                entries.push_back({key, mass});
                m_places[place] = std::uint32_t(entries.size());
                if (2 * entries.size() > m_places.size())
                    grow();
                return std::uint32_t(entries.size() - 1);
            }
            if (entries[number - 1].key == key) {
                entries[number - 1].mass += mass;
                return number - 1;
            }
        }
    }

    // A large table is not in the cache: those who have several states to add fetch for all of them first.
    void fetchPlace(std::uint64_t hash) const { __builtin_prefetch(&m_places[hash >> m_shift]); }
    void fetchEntry(std::uint64_t hash) const
    {
        if (const std::uint32_t number = m_places[hash >> m_shift])
            __builtin_prefetch(&entries[number - 1]);
    }

private:
    void grow()
    {
        m_places.assign(2 * m_places.size(), 0);
        --m_shift;
        const std::size_t last = m_places.size() - 1;
        for (std::size_t e = 0; e < entries.size(); ++e) {
            std::size_t place = Key::hash(entries[e].key) >> m_shift;
            while (m_places[place])
                place = (place + 1) & last;
            m_places[place] = std::uint32_t(e + 1);
        }
    }

    std::vector<std::uint32_t, LargePageAllocator<std::uint32_t>> m_places;          ///< a number plus one, or 0
    int m_shift = 60;
};
