// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/analysis/component_table.h"
#include "model/analysis/derivation_text.h"
#include "model/analysis/explain.h"
#include "model/analysis/figures/latency.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
const Topology::HubConnectionNode* hubConnectionNode(const Analysis& analysis, const LinkResult& link)
{
    const auto& all = analysis.graph->topology.hubConnections;
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& node) { return node.row->id == link.id; });
    return at == all.end() ? nullptr : &*at;
}
}

void explainHubConnectionAvailability(const Analysis& analysis, const LinkResult& link, Derivation& derivation)
{
    derivation.result = toText(link.figures.availability.value);
    if (!link.figures.availability.reason.isEmpty())
        derivation.cautions << link.figures.availability.reason;
    const Topology::HubConnectionNode* node = hubConnectionNode(analysis, link);
    if (!node || !node->isUsable())
        return;
    const auto& own = node->row->availability;
    const auto& byDefault = analysis.catalogue->defaults().availability.hubVirtualNetworkConnection;
    derivation.inputs << DerivationInput{labelOf(*node->row), toText(own.value_or(byDefault.value)), own ? setInDesign() : byDefault.provenance, node->row->id.text};
    derivation.steps << (own ? QCoreApplication::translate("analysis", "Set on the object: %1.").arg(derivation.result)
                             : QCoreApplication::translate("analysis", "Not counted: Microsoft publishes no figure for it; the hub is counted by itself. Set its availability to count it."));
}

void explainHubConnectionRtt(const Analysis& analysis, const LinkResult& link, Derivation& derivation)
{
    const Topology::HubConnectionNode* node = hubConnectionNode(analysis, link);
    if (node && node->isUsable())
        LatencyModel(*analysis.graph, &derivation).betweenHubAndNetwork(node->hub, node->network);
    explainRtt(analysis, link.figures.rtt, derivation);
}
