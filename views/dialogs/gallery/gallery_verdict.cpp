// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/gallery_verdict.h"

GalleryVerdict verdictOf(const Design& design, const Catalogue& catalogue, const PriceList& prices, const QString& currency, std::stop_token stop)
{
    GalleryVerdict verdict;
    verdict.analysis = std::make_shared<const Analysis>(analyse(design, catalogue, stop));
    if (!verdict.analysis->isComplete)
        return verdict;
    static_cast<WorstFigures&>(verdict) = worstFigures(*verdict.analysis);
    verdict.cost = costOf(*verdict.analysis, prices, currency.isEmpty() ? defaultCurrency : currency);
    return verdict;
}
