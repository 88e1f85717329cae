// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/analysis/demand_groups.h"
#include "model/analysis/figures/capacity.h"
#include "model/analysis/traffic.h"

class PairStep;

/// Sends every demand over the active routes of its pair, in equal shares over equal routes (traffic.h), and sets the load
/// and utilisation of all links and of all parts (DOMAIN.md §3.2). Demands without a route load nothing.
class LoadStep
{
public:
    LoadStep(const Analysis& analysis, const CapacityTable& capacities);

    /// The demands of the site that pairsOf() was asked for last; sites in ascending order.
    void addSite(int site, const PairStep& pairs);
    /// Sets the figures. Needs the links.
    void write(Analysis& analysis) const;

private:
    const ComponentGraph& m_graph;
    const CapacityTable& m_capacities;
    std::vector<DemandGroup> m_groups;
    std::size_t m_next = 0;                      ///< the first group not added yet
    TrafficSlots m_places;
    TrafficSpreader m_spreader;
    std::vector<char> m_nothingDown;             ///< by component
    std::vector<TrafficShare> m_shares;
    std::array<std::vector<double>, 2> m_loads;  ///< by slot
    std::array<std::vector<double>, 2> m_meanLoads;   ///< on average over a month
};
