// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/load_step.h"
#include "model/analysis/figures/capacity.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace {
/// Mbps of one link in one direction, by site.
using LoadBySite = std::map<ObjectId, double>;

struct LinkLoad
{
    LoadBySite toAzure;
    LoadBySite fromAzure;
};

/// The two directions of a peering are one way: a load on one is a load on both.
int reverseOf(const ComponentGraph& graph, int link)
{
    const int peering = link - static_cast<int>(graph.topology.connections.size());
    if (peering < 0)
        return -1;
    const int reverse = graph.topology.peerings[static_cast<std::size_t>(peering)].reverse;
    return reverse < 0 ? -1 : reverse + static_cast<int>(graph.topology.connections.size());
}

void addDemand(const Analysis& analysis, const PairResult& pair, double mbps, FlowDirection direction, std::vector<LinkLoad>& loads)
{
    const auto isActive = [&](const Route& route) { return direction == FlowDirection::ToAzure ? route.isActiveToAzure : route.isActiveFromAzure; };
    const auto active = std::count_if(pair.routes.begin(), pair.routes.end(), isActive);
    for (const Route& route : pair.routes) {
        if (!isActive(route))
            continue;
        for (const ObjectId& id : route.links) {
            const int link = analysis.linkIndex.value(id, -1);
            for (const int index : {link, link < 0 ? -1 : reverseOf(*analysis.graph, link)})
                if (index >= 0) {
                    LinkLoad& load = loads[static_cast<std::size_t>(index)];
                    (direction == FlowDirection::ToAzure ? load.toAzure : load.fromAzure)[pair.from] += mbps / static_cast<double>(active);
                }
        }
    }
}

/// What a link carries for all its sites together: each site's last miles, then the circuit and gateway that they share.
/// Exact, as sites share neither routers nor access links.
std::optional<double> jointCapacity(const Analysis& analysis, const LinkResult& link, const Capacity CapacityPair::*direction)
{
    const ComponentGraph& graph = *analysis.graph;
    if (link.perSite.isEmpty())
        return (link.figures.capacity.*direction).mbps.hasValue() ? std::optional((link.figures.capacity.*direction).mbps->mbps()) : std::nullopt;
    double sum = 0;
    for (const LinkFigures& site : link.perSite)
        sum += (site.capacity.*direction).mbps.hasValue() ? (site.capacity.*direction).mbps->mbps() : std::numeric_limits<double>::infinity();
    const int connection = analysis.linkIndex.value(link.id);
    const auto& node = graph.topology.connections[static_cast<std::size_t>(connection)];
    const auto limitBy = [&](int vertex) {
        if (const PartLimit limit = partLimit(graph, vertex); limit.toAzure)
            sum = std::min(sum, limit.toAzure->mbps());
    };
    if (node.circuit >= 0)
        limitBy(graph.circuitVertex[static_cast<std::size_t>(node.circuit)]);
    if (!graph.topology.hasFastPath(connection))
        limitBy(graph.gatewayVertex[static_cast<std::size_t>(node.gateway)]);
    return std::isfinite(sum) ? std::optional(sum) : std::nullopt;
}

void setLoad(const Analysis& analysis, const LinkResult& link, const LoadBySite& bySite, const Capacity CapacityPair::*direction, Figure<Bandwidth>& load, Figure<double>& utilisation)
{
    double total = 0;
    for (const auto& [site, mbps] : bySite)
        total += mbps;
    load = Figure<Bandwidth>::of(Bandwidth::mbps(total));
    const auto joint = jointCapacity(analysis, link, direction);
    if (!joint || *joint <= 0) {
        utilisation = Figure<double>::unknown(joint ? QCoreApplication::translate("analysis", "The link carries nothing as drawn.")
                                                    : QCoreApplication::translate("analysis", "The link's capacity is unknown."));
        return;
    }
    double share = total / *joint;
    for (const LinkFigures& site : link.perSite)
        if (const auto own = bySite.find(site.site); own != bySite.end() && (site.capacity.*direction).mbps.hasValue() && (site.capacity.*direction).mbps->mbps() > 0)
            share = std::max(share, own->second / (site.capacity.*direction).mbps->mbps());
    utilisation = Figure<double>::of(share);
}
}

void addLoads(Analysis& analysis)
{
    // 1. Every demand over its active routes.
    std::vector<LinkLoad> loads(analysis.links.size());
    for (const Demand& demand : analysis.design.all<Demand>()) {
        const PairResult* pair = analysis.pair(demand.from, demand.to);
        if (!pair)
            pair = analysis.pair(demand.to, demand.from);
        if (!pair)
            continue;
        if (demand.toAzure)
            addDemand(analysis, *pair, demand.toAzure->mbps(), FlowDirection::ToAzure, loads);
        if (demand.fromAzure)
            addDemand(analysis, *pair, demand.fromAzure->mbps(), FlowDirection::FromAzure, loads);
    }
    // 2. Against what each link carries.
    for (std::size_t i = 0; i < analysis.links.size(); ++i) {
        LinkResult& link = analysis.links[i];
        setLoad(analysis, link, loads[i].toAzure, &CapacityPair::toAzure, link.load.toAzure, link.utilisation.toAzure);
        setLoad(analysis, link, loads[i].fromAzure, &CapacityPair::fromAzure, link.load.fromAzure, link.utilisation.fromAzure);
    }
}
