// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/worst_figures.h"
#include <memory>

/// The figures a template is judged by.
struct GalleryVerdict : WorstFigures
{
    std::shared_ptr<const Analysis> analysis;
    Cost cost;
};

/// Computes all of it; pure, from any thread.
GalleryVerdict verdictOf(const Design& design, const Catalogue& catalogue, const PriceList& prices, const QString& currency, std::stop_token stop);
