// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

/// Something that fails and is repaired again and again: it stays up for an exponentially distributed time of mean
/// repair × (1 − down) / down, then down for one of mean `repair`, so that it is down for the fraction `down` of all time.
struct RepairableComponent
{
    double down = 0;                              ///< 0: never fails; 1: never up
    double repair = 1;                            ///< mean time to repair, more than 0, in the unit of the period
};

/// What is simulated: `periods` times a period of the same length, each on its own from the steady state on.
struct OutageQuestion
{
    std::vector<RepairableComponent> components;
    /// Whether the system is up while these components are down, in no order. Further failures never bring it up.
    std::function<bool(const std::vector<int>&)> isUp;
    double period = 1;
    int periods = 0;
    std::uint64_t seed = 0;
    std::uint64_t eventLimit = 10'000'000;        ///< failures and repairs; past it fewer periods are simulated. Bounds time and memory.
};

/// What happened to the system, in the unit of the period.
struct OutageHistory
{
    struct Period
    {
        double downtime = 0;
        double longest = 0;                       ///< the longest time down without a break, within the period
        int outages = 0;                          ///< that began in it
    };
    std::vector<Period> periods;                  ///< fewer than asked for: stopped, or past the limit
    std::vector<double> outages;                  ///< how long each outage that began in a period lasted, followed beyond the period for ten more
};

/// Seeded simulation of independent components (alternating renewal processes), event by event. Time is counted in
/// millionths of a millionth of a period in integers, and the random numbers are the same everywhere: the same question has
/// the same answer, bit for bit, on every platform.
OutageHistory simulateOutages(const OutageQuestion& question, std::stop_token stop = {});
