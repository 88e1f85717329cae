// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/cost.h"
#include <memory>

/// The figures a template is judged by: the worst of its pairs, or of its links where it has no pairs.
struct GalleryVerdict
{
    std::shared_ptr<const Analysis> analysis;
    Figure<Bandwidth> bandwidth;                 ///< the lower direction of the weakest pair
    std::optional<Availability> availability;
    bool isAvailabilityExact = true;             ///< false: a lower bound
    QString grade;                               ///< security, "A" … "F"; empty: nothing to judge
    Cost cost;
    bool hasFigures = false;                     ///< false: nothing is connected
};

/// Computes all of it; pure, from any thread.
GalleryVerdict verdictOf(const Design& design, const Catalogue& catalogue, const PriceList& prices, const QString& currency, std::stop_token stop);

/// For people: "1 Gbps", "99.95 %", "≥ 1,257 USD" (some prices unknown); "unknown" where it is. Translated.
QString bandwidthText(const GalleryVerdict& verdict);
QString availabilityText(const GalleryVerdict& verdict);
QString monthlyCostText(const GalleryVerdict& verdict);
