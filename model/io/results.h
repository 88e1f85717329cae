// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/design/project.h"
#include <vector>

/// The results of a project as JSON (FORMATS.md §2), one analysis for each option, in their order. The same results give the same
/// bytes. A figure that cannot be computed is null, and its reason stands in `reasons`; `why` holds the derivation of each figure.
QByteArray resultsJson(const Project& project, const std::vector<Analysis>& analyses, const Catalogue& catalogue);

/// The same for people at a terminal: a table of the links and one of the pairs for each option.
QString resultsText(const Project& project, const std::vector<Analysis>& analyses, const Catalogue& catalogue);
