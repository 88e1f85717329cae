// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include <memory>

class PairStep;

/// Explains many figures of one analysis: what their derivations share is prepared once, so ask site by site. One thread at
/// a time; the analysis outlives it.
class Explanations
{
public:
    explicit Explanations(const Analysis& analysis);
    ~Explanations();

    /// As explain().
    Derivation of(const FigureKey& key);

private:
    Derivation ofPair(const PairResult& pair, const FigureKey& key);
    PairStep& step();

    const Analysis& m_analysis;
    std::unique_ptr<PairStep> m_step;            ///< made where it is needed: most pairs of a large design are not connected
};
