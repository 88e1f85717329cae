// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/catalogue/prices.h"
#include "model/design/project.h"
#include <QDate>
#include <optional>
#include <vector>

/// How many parts fail at once.
enum class FailureDepth { Single, Double };

/// What is added to the results on request.
struct ResultsOptions
{
    FailureDepth failures = FailureDepth::Single; ///< all single failures are tried, and all double ones when asked for
    bool allCurves = false;                      ///< capacity curves of every pair, however many; else of the first that together are quick
    std::optional<std::uint64_t> downtimeSeed;   ///< set: each pair's downtime distribution, simulated with this seed
    int downtimeYears = 10000;
    const PriceList* prices = nullptr;           ///< nullptr: those of the catalogue
    QDate day;                                   ///< on which the rules look at waivers and dates; invalid: the catalogue's, so that results repeat
};

/// The results of a project as JSON (FORMATS.md §2), one analysis for each option, in their order. The rules are asked here, so that
/// findings and the grades that they cap are those of the window and of `check`. The same results give the same bytes. A figure that cannot be computed is null, and its reason stands in `reasons`; `why` holds the derivation of each figure.
QByteArray resultsJson(const Project& project, const std::vector<Analysis>& analyses, const Catalogue& catalogue, const ResultsOptions& options = {});

/// The same for people at a terminal: a table of the links, one of the pairs and one of the worst failures for each option; findings by
/// their number only.
QString resultsText(const Project& project, const std::vector<Analysis>& analyses, const Catalogue& catalogue, const ResultsOptions& options = {});
