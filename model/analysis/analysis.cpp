// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/analysis/figure_inputs.h"
#include "model/analysis/link_step.h"
#include "model/analysis/load_step.h"
#include "model/analysis/pair_step.h"

namespace {
/// Where each row stands, for look-ups by id.
template <class Row> QHash<ObjectId, int> rowIndexOf(const Table<Row>& table)
{
    QHash<ObjectId, int> index;
    index.reserve(table.size());
    for (const Row& row : table)
        index.insert(row.id, static_cast<int>(index.size()));
    return index;
}
}

const LinkResult* Analysis::link(const ObjectId& id) const
{
    const auto at = linkIndex.constFind(id);
    return at == linkIndex.cend() || static_cast<std::size_t>(*at) >= links.size() ? nullptr : &links[static_cast<std::size_t>(*at)];
}

const PairResult* Analysis::pair(const ObjectId& from, const ObjectId& to) const
{
    const auto site = siteIndex.constFind(from);
    const auto network = networkIndex.constFind(to);
    if (site == siteIndex.cend() || network == networkIndex.cend())
        return nullptr;
    const auto at = static_cast<std::size_t>(*site * networkIndex.size() + *network);
    return at < pairs.size() ? &pairs[at] : nullptr;
}

namespace {
/// All steps over `analysis.inputs`.
void compute(Analysis& analysis, const FigureMemo* previous, std::stop_token stop)
{
    analysis.siteIndex = rowIndexOf(analysis.inputs.all<Site>());
    analysis.networkIndex = rowIndexOf(analysis.inputs.all<VirtualNetwork>());
    const auto memo = std::make_shared<FigureMemo>();
    analysis.memo = memo;
    const MemoUse memoUse{previous, memo.get()};

    // 1. References become indices.  2. The component graph.
    const auto graph = std::make_shared<const ComponentGraph>(componentGraphOf(topologyOf(analysis.inputs, *analysis.catalogue)));
    analysis.graph = graph;
    analysis.components = graph->components;

    // 3. What every part can carry.
    const CapacityTable capacities = capacityTableOf(*graph);

    // 4. Links.
    LinkFigureStep links(*graph, capacities, stop, memoUse);
    const Topology& topology = graph->topology;
    for (std::size_t i = 0; i < topology.connections.size() && !stop.stop_requested(); ++i)
        analysis.links.push_back(links.connection(static_cast<int>(i)));
    for (std::size_t i = 0; i < topology.peerings.size() && !stop.stop_requested(); ++i)
        analysis.links.push_back(links.peering(static_cast<int>(i)));
    for (std::size_t i = 0; i < topology.hubConnections.size() && !stop.stop_requested(); ++i)
        analysis.links.push_back(links.hubConnection(static_cast<int>(i)));
    for (std::size_t i = 0; i < topology.globalReaches.size() && !stop.stop_requested(); ++i)
        analysis.links.push_back(links.globalReach(static_cast<int>(i)));
    for (std::size_t i = 0; i < analysis.links.size(); ++i)
        analysis.linkIndex.insert(analysis.links[i].id, static_cast<int>(i));

    // 5. Pairs, and demands over their active routes.
    LoadStep loads(analysis, capacities);
    PairStep pairs(*graph, capacities, stop, memoUse);
    if (!stop.stop_requested())
        analysis.pairs.resize(topology.sites.size() * topology.networks.size());
    for (std::size_t i = 0; i < topology.sites.size() && !stop.stop_requested(); ++i) {
        pairs.pairsOf(static_cast<int>(i), analysis.pairs.data() + i * topology.networks.size());
        if (!stop.stop_requested())
            loads.addSite(static_cast<int>(i), pairs);
    }
    if (!stop.stop_requested())
        loads.write(analysis);

    analysis.isComplete = !stop.stop_requested();
}
}

Analysis analyse(const Design& design, const Catalogue& catalogue, std::stop_token stop)
{
    Analysis analysis;
    analysis.design = design;
    analysis.inputs = design;
    analysis.catalogue = &catalogue;
    compute(analysis, nullptr, stop);
    return analysis;
}

Analysis analyse(const Design& design, const Analysis& previous, std::stop_token stop)
{
    Design inputs = figureInputsOf(design, previous.design, previous.inputs);
    if (inputs.sharesAllRowsWith(previous.inputs)) {
        Analysis same = previous;
        same.design = design;
        return same;
    }
    Analysis analysis;
    analysis.design = design;
    analysis.inputs = std::move(inputs);
    analysis.catalogue = previous.catalogue;
    const bool isMeasuredAlike = analysis.inputs.profile.securityBaseline == previous.inputs.profile.securityBaseline;
    compute(analysis, isMeasuredAlike ? previous.memo.get() : nullptr, stop);
    return analysis;
}
