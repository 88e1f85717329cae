// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/analysis/cost.h"

/// The figures that an option is judged by at a glance: the worst of its pairs, or of its links where it has no pairs.
struct WorstFigures
{
    bool hasFigures = false;                     ///< false: nothing is connected
    Figure<Bandwidth> bandwidth;                 ///< the lower direction of the weakest pair
    std::optional<Availability> availability;
    bool isAvailabilityExact = true;             ///< false: a lower bound
    std::optional<Latency> roundTrip;            ///< the longest typical one; nothing: of none it is known
    QString grade;                               ///< security, "A" … "F"; empty: nothing to judge
};
WorstFigures worstFigures(const Analysis& analysis);

/// For people, translated: "1 Gbps", "99.95 %", "≥ 99.9 %", "4 h 23 min", "25 ms"; "unknown" where it is.
QString bandwidthText(const WorstFigures& figures);
QString availabilityText(const WorstFigures& figures);
QString downtimeText(const WorstFigures& figures);
QString roundTripText(const WorstFigures& figures);
/// "1,257 USD", "≥ 1,257 USD" (some prices unknown), "nothing to pay", "cost unknown".
QString monthlyCostText(const Cost& cost);
