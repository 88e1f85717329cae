// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <bit>
#include <cstdint>

/// Pseudo-random numbers that are the same on every platform and compiler: integer arithmetic only, and conversions to
/// floating point that are exact. xoshiro256** (D. Blackman and S. Vigna, 2018), its state filled by splitmix64.
class SeededRandom
{
public:
    explicit SeededRandom(std::uint64_t seed)
    {
        for (std::uint64_t& word : m_state) {
            seed += 0x9e3779b97f4a7c15u;
            std::uint64_t mixed = seed;
            mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
            word = mixed ^ (mixed >> 31);
        }
    }

    std::uint64_t bits()
    {
        const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// From 0 to below 1, a multiple of 2^-53.
    double fraction() { return static_cast<double>(bits() >> 11) * 0x1p-53; }

    /// Exponentially distributed with mean 1, by comparisons alone, as no two libraries round a logarithm alike: the length of
    /// a falling run of fractions is odd with probability exp(-first) (J. von Neumann, 1951).
    double exponential()
    {
        for (int whole = 0;; ++whole) {
            const std::uint64_t first = bits() >> 11;
            bool isOdd = true;
            for (std::uint64_t last = first, next = bits() >> 11; next < last; last = next, next = bits() >> 11)
                isOdd = !isOdd;
            if (isOdd)
                return whole + static_cast<double>(first) * 0x1p-53;
        }
    }

private:
    std::uint64_t m_state[4];
};
