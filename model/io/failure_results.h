// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/failures.h"
#include <QJsonArray>
#include <QJsonObject>

/// `failures` of the results (FORMATS.md §2), worst first. Beside the keys of the contract: `failovers`, who moves from
/// which links to which; `overloaded`, objects with more traffic than they carry; and of double failures `components`, both, instead of `component`.
QJsonArray failuresJson(const Analysis& analysis, const FailureTable& table);

/// `doubleFailures` of the results: those worse than either alone, and how many are not listed.
QJsonObject doubleFailuresJson(const Analysis& analysis, const FailureTable& table);

/// Sets `worstCase` of a link, and its reason; by index in Analysis::links.
void insertLinkWorstCase(const Analysis& analysis, const FailureTable& table, std::size_t link, QJsonObject& json);

/// Sets `worstCase` of a pair: the lowest capacity each way and which failure it is; by index in Analysis::pairs.
void insertPairWorstCase(const Analysis& analysis, const FailureTable& table, std::size_t pair, QJsonObject& json);

/// For people at a terminal: the worst failures, at most `most` lines, and how many have no effect.
QString failuresText(const Analysis& analysis, const FailureTable& table, int most = 10);
