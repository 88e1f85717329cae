// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/base/duration.h"
#include <cstdint>
#include <optional>

/// The chance that a year has more downtime than this.
struct DowntimeChance
{
    Duration downtime;
    double chance = 0;
    double halfWidth = 0;                        ///< of the 95 % confidence interval (Wilson's), its wider side
};

/// How long outages last: so many of a hundred are no longer.
struct OutageLengths
{
    Duration median;
    Duration ninetieth;
    Duration ninetyNinth;
    Duration longest;                            ///< of all that were simulated
};

/// The downtime of a pair as a distribution over years (DOMAIN.md §3.1), by seeded simulation. Every component fails and is
/// repaired on its own; times up and times to repair are exponential (an assumption: repairs have no memory), with the
/// component's mean time to repair, and a mean time up that gives its availability. Each year starts in the steady state.
/// The same design, seed and years give the same numbers on every platform.
struct DowntimeDistribution
{
    std::uint64_t seed = 0;
    int years = 0;                               ///< simulated; fewer than asked for when stopped or past the limit, then `reason` says so
    bool isComplete = false;                     ///< false: stopped; discard it
    QString reason;                              ///< what the reader must know: no path, never down, fewer years; translated
    Duration expectedDowntime;                   ///< a year, exact, from the availability
    std::optional<double> expectedOutages;       ///< a year, exact; nothing where the availability is only known by bounds
    Duration meanDowntime;                       ///< a year, simulated
    Duration meanHalfWidth;                      ///< of its 95 % confidence interval
    double meanOutages = 0;                      ///< a year, simulated
    double withoutDowntime = 0;                  ///< share of the years
    std::vector<DowntimeChance> points;          ///< ascending, from more than none to the first that no year exceeded
    OutageLengths outage;                        ///< of an outage
    OutageLengths longestOutage;                 ///< of the longest outage of a year, 0 in a year without
    std::vector<int> components;                 ///< all that it rests on: indices in Analysis::components
    std::vector<double> hours;                   ///< downtime of each simulated year that had any, ascending

    /// For any downtime, for charts.
    DowntimeChance chanceOfMoreThan(Duration downtime) const;
};

/// Stops within a few milliseconds.
DowntimeDistribution downtimeDistribution(const Analysis& analysis, const PairResult& pair, std::uint64_t seed = 1, int years = 10000, std::stop_token stop = {});
