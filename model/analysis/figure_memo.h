// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/inputs_digest.h"
#include "model/analysis/pair_result.h"
#include <QHash>
#include <memory>

/// What a site and a class of networks have in common, in a form that does not depend on how things are numbered.
struct KeptPair
{
    PairResult result;                           ///< without the names of its ends; single points are places in PathGraph::components
    std::vector<int> order;                      ///< by route: place among the connections in question
};

/// Figures of one analysis, by all that they were computed from: the next one takes over those whose inputs are the same.
struct FigureMemo
{
    QHash<InputsDigest, std::shared_ptr<const KeptPair>> pairs;
    QHash<InputsDigest, LinkResult> links;       ///< without loads
    int computedPairs = 0;                       ///< (site, class) pairs that were not taken over
    int computedLinks = 0;
};

/// What a step may take over, and where it keeps what the next analysis may.
struct MemoUse
{
    const FigureMemo* previous = nullptr;        ///< nullptr: nothing to take over
    FigureMemo* next = nullptr;
};
