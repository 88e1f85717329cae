// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include <memory>
#include <optional>

class PairStep;

/// Asks many pairs of one analysis what their components do to them. Pairs of one site whose networks are alike share the
/// answer, so ask site by site. One thread at a time; the analysis outlives it.
class PairQueries
{
public:
    explicit PairQueries(const Analysis& analysis);
    ~PairQueries();

    /// As the functions of the same names in analysis.h.
    QList<ComponentShare> importance(const PairResult& pair, std::stop_token stop = {});
    QList<std::pair<int, int>> minimalCutPairs(const PairResult& pair, std::stop_token stop = {});

private:
    struct Known
    {
        int site = -1;
        std::optional<QList<ComponentShare>> shares;
        std::optional<QList<std::pair<int, int>>> cuts;
    };
    Known& knownOf(int site, int networkClass);
    QList<ComponentShare> sharesOf(int site, int networkClass, std::stop_token stop);

    const Analysis& m_analysis;
    std::unique_ptr<PairStep> m_step;
    std::vector<Known> m_known;                  ///< by class, of the site asked for last
};
