// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/derivation.h"
#include "model/analysis/failures.h"

class FailureEngine;

/// Why the worst case of a link (utilisation) or of a pair (capacity) is what it is: the failure, who moves over to what
/// then, and the numbers. `table` holds the single failures, `engine` has been made for the same analysis.
Derivation explainWorstCase(const Analysis& analysis, const FailureTable& table, FailureEngine& engine, const FigureKey& key);
