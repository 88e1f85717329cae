// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/failure_engine.h"
#include "model/design/choices.h"
#include <QHash>
#include <memory>
#include <optional>
#include <vector>

/// What is left of a pair's bandwidth at worst.
struct WorstLoss
{
    std::optional<Bandwidth> bandwidth;          ///< the lower direction; nothing: nothing on the way has a known limit
    QString reason;                              ///< why it is unknown
    QList<ObjectId> lost;                        ///< what is lost then; empty: losing any changes nothing
    QString what;                                ///< "Amsterdam lost", translated; empty likewise
};

/// Asks what pairs keep when any one part of a kind is lost. A peering location is lost with all its buildings, and what else stands in them.
class KeptBandwidths
{
public:
    /// `analysis` outlives it. Prepared when it is asked first. Stopped, its answers are of no use.
    explicit KeptBandwidths(const Analysis& analysis, std::stop_token stop = {}) : m_analysis(analysis), m_stop(std::move(stop)) {}

    /// `pair` is an index in Analysis::pairs. Not counted are the pair's own ends.
    WorstLoss worst(int pair, LostPart lost);

private:
    struct Loss
    {
        std::vector<int> components;
        ObjectId object;
    };
    const std::vector<Loss>& losses(LostPart lost);

    const Analysis& m_analysis;
    const std::stop_token m_stop;
    std::unique_ptr<FailureEngine> m_engine;
    QHash<int, std::vector<Loss>> m_losses;      ///< by LostPart
};
