// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/comparison.h"

using ComparedOptions = QList<std::shared_ptr<const OptionResults>>;

/// The object of another design that stands for one of this: the one of the same id and kind, else the only one of the same kind
/// and name whose id this design does not have. Empty when there is none.
ObjectId counterpart(const Design& from, const ObjectId& id, const Design& to);

/// Chooses and matches the pairs of a comparison; `omitted` counts those that `most` leaves out.
QList<ComparedPair> comparedPairs(const ComparedOptions& options, qsizetype most, qsizetype& omitted);

/// The figures of a pair in an option, nullptr when it has no such pair.
const PairResult* pairOf(const ComparedOptions& options, const ComparedPair& pair, qsizetype option);
