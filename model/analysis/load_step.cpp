// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/load_step.h"
#include "model/analysis/direct_traffic.h"
#include "model/analysis/pair_step.h"
#include "model/analysis/reach_states.h"
#include <QCoreApplication>
#include <cmath>
#include <numeric>

namespace {
using LoadBySlot = std::array<std::vector<double>, 2>;

/// Those between other ends than a site and a network.
void addDirectLoads(const Analysis& analysis, const TrafficSlots& places, LoadBySlot& loads, LoadBySlot& meanLoads)
{
    const DirectDemands demands = directDemandsOf(analysis);
    if (demands.halves.empty())
        return;
    DirectSpreader spreader(places);
    const std::vector<char> nothingDown(analysis.graph->components.size());
    DirectSpreader::Result result;
    for (const DirectHalf& half : demands.halves) {
        spreader.spread(demands.pairs[static_cast<std::size_t>(half.pair)], half.half, nothingDown, result);
        for (const std::size_t direction : {0u, 1u})
            for (const TrafficShare& share : result.shares[direction]) {
                loads[direction][static_cast<std::size_t>(share.slot)] += share.share * half.demands.mbps[direction];
                meanLoads[direction][static_cast<std::size_t>(share.slot)] += share.share * half.demands.meanMbps[direction];
            }
    }
}

double mbpsOrInfinity(const Figure<Bandwidth>& figure)
{
    return figure.hasValue() ? figure->mbps() : std::numeric_limits<double>::infinity();
}

/// What a link carries for all its sites together: each site's last miles, then the circuit and gateway that they share.
double jointCapacity(const Analysis& analysis, const CapacityTable& capacities, const LinkResult& link, int connection, FlowDirection direction)
{
    const ComponentGraph& graph = *analysis.graph;
    const auto ofSite = [&](const LinkFigures& figures) {
        return mbpsOrInfinity(direction == FlowDirection::ToAzure ? figures.capacity.toAzure.mbps : figures.capacity.fromAzure.mbps);
    };
    if (link.perSite.isEmpty())
        return ofSite(link.figures);
    double sum = 0;
    for (const LinkFigures& site : link.perSite)
        sum += ofSite(site);
    const auto& node = graph.topology.connections[static_cast<std::size_t>(connection)];
    const std::vector<double>& limits = direction == FlowDirection::ToAzure ? capacities.toAzure : capacities.fromAzure;
    if (node.circuit >= 0)
        sum = std::min(sum, limits[static_cast<std::size_t>(graph.circuitVertex[static_cast<std::size_t>(node.circuit)])]);
    if (!graph.topology.hasFastPath(connection))
        sum = std::min(sum, limits[static_cast<std::size_t>(graph.gatewayVertex[static_cast<std::size_t>(node.gateway)])]);
    return sum;
}

struct UtilisationTexts
{
    QString none = QCoreApplication::translate("analysis", "The link carries nothing as drawn.");
    QString unknown = QCoreApplication::translate("analysis", "The link's capacity is unknown.");
};

void setConnectionLoad(const Analysis& analysis, const CapacityTable& capacities, const TrafficSlots& places, const LoadBySlot& loads, const UtilisationTexts& texts, int connection,
                       FlowDirection direction, LinkResult& link)
{
    const auto& load = loads[static_cast<std::size_t>(direction)];
    double total = 0, share = 0;
    for (int slot = places.sidesBegin(connection); slot < places.sidesEnd(connection); ++slot) {
        const double own = load[static_cast<std::size_t>(slot)];
        total += own;
        const qsizetype side = slot - places.sidesBegin(connection);
        if (side >= link.perSite.size())
            continue;
        const CapacityPair& site = link.perSite[side].capacity;
        const auto& capacity = direction == FlowDirection::ToAzure ? site.toAzure.mbps : site.fromAzure.mbps;
        if (capacity.hasValue() && capacity->mbps() > 0)
            share = std::max(share, own / capacity->mbps());
    }
    const double joint = jointCapacity(analysis, capacities, link, connection, direction);
    auto& figure = direction == FlowDirection::ToAzure ? link.load.toAzure : link.load.fromAzure;
    auto& utilisation = direction == FlowDirection::ToAzure ? link.utilisation.toAzure : link.utilisation.fromAzure;
    figure = Figure<Bandwidth>::of(Bandwidth::mbps(total));
    utilisation = std::isinf(joint) ? Figure<double>::unknown(texts.unknown) : joint <= 0 ? Figure<double>::unknown(texts.none) : Figure<double>::of(std::max(share, total / joint));
}

void setReachLoad(const ReachStates& reaches, const LoadBySlot& loads, const UtilisationTexts& texts, int reach, LinkResult& link)
{
    const std::vector<char> nothingDown(reaches.componentCount());
    const double capacity = reaches.capacity(reach, nothingDown);
    for (const FlowDirection direction : {FlowDirection::ToAzure, FlowDirection::FromAzure}) {
        const double load = reaches.load(reach, loads[static_cast<std::size_t>(direction)]);
        auto& figure = direction == FlowDirection::ToAzure ? link.load.toAzure : link.load.fromAzure;
        auto& utilisation = direction == FlowDirection::ToAzure ? link.utilisation.toAzure : link.utilisation.fromAzure;
        figure = Figure<Bandwidth>::of(Bandwidth::mbps(load));
        utilisation = std::isinf(capacity) ? Figure<double>::unknown(texts.unknown) : capacity <= 0 ? Figure<double>::unknown(texts.none) : Figure<double>::of(load / capacity);
    }
}

std::vector<PartLoad> partLoads(const ComponentGraph& graph, const CapacityTable& capacities, const LoadBySlot& loads)
{
    const auto utilisation = [](double load, double limit) { return limit > 0 && std::isfinite(limit) ? std::optional(load / limit) : std::nullopt; };
    std::vector<PartLoad> parts;
    for (std::size_t vertex = 0; vertex < graph.vertices.size(); ++vertex) {
        const double toAzure = loads[0][vertex], fromAzure = loads[1][vertex];
        if (toAzure > 0 || fromAzure > 0)
            parts.push_back({static_cast<int>(vertex), ObjectId(objectOfVertex(graph, static_cast<int>(vertex))), Bandwidth::mbps(toAzure), Bandwidth::mbps(fromAzure),
                             utilisation(toAzure, capacities.toAzure[vertex]), utilisation(fromAzure, capacities.fromAzure[vertex])});
    }
    return parts;
}
}

LoadStep::LoadStep(const Analysis& analysis, const CapacityTable& capacities)
    : m_graph(*analysis.graph), m_capacities(capacities), m_groups(demandGroupsOf(analysis)), m_places(m_graph), m_spreader(m_places), m_nothingDown(m_graph.components.size())
{
    m_loads.fill(std::vector<double>(static_cast<std::size_t>(m_places.count())));
    m_meanLoads = m_loads;
    addDirectLoads(analysis, m_places, m_loads, m_meanLoads);
}

void LoadStep::addSite(int site, const PairStep& pairs)
{
    std::vector<char> active;
    for (; m_next < m_groups.size() && m_groups[m_next].site <= site; ++m_next) {
        const DemandGroup& group = m_groups[m_next];
        const BranchTable& routes = pairs.lastRoutes(group.network);
        for (const std::size_t direction : {0u, 1u}) {
            active.clear();
            for (const RouteBranch& branch : routes.branches)
                active.push_back(direction == 0 ? branch.isActiveToAzure : branch.isActiveFromAzure);
            m_spreader.spread(site, group.network, routes, active, m_nothingDown, m_shares);
            for (const TrafficShare& share : m_shares) {
                m_loads[direction][static_cast<std::size_t>(share.slot)] += share.share * group.mbps[direction];
                m_meanLoads[direction][static_cast<std::size_t>(share.slot)] += share.share * group.meanMbps[direction];
            }
        }
    }
}

void LoadStep::write(Analysis& analysis) const
{
    const auto meanOf = [&](std::size_t direction, int begin, int end) {
        const auto first = m_meanLoads[direction].begin();
        return Bandwidth::mbps(std::accumulate(first + begin, first + end, 0.0));
    };
    // 1. Against what each link carries.
    const UtilisationTexts texts;
    const std::size_t connections = m_graph.topology.connections.size();
    const ReachStates reaches(m_graph, m_capacities);
    for (std::size_t i = 0; i < analysis.links.size(); ++i) {
        LinkResult& link = analysis.links[i];
        const bool isConnection = i < connections;
        const bool isReach = i >= m_graph.topology.firstReachLink();
        const int reach = isReach ? reachVertexOf(m_graph, static_cast<int>(i - m_graph.topology.firstReachLink())) : -1;
        const int begin = isConnection ? m_places.sidesBegin(static_cast<int>(i)) : isReach ? std::max(0, reach) : m_places.peering(static_cast<int>(i - connections));
        const int end = isConnection ? m_places.sidesEnd(static_cast<int>(i)) : isReach && reach < 0 ? begin : begin + 1;
        link.meanToAzure = meanOf(0, begin, end);
        link.meanFromAzure = meanOf(1, begin, end);
        if (isConnection) {
            setConnectionLoad(analysis, m_capacities, m_places, m_loads, texts, static_cast<int>(i), FlowDirection::ToAzure, link);
            setConnectionLoad(analysis, m_capacities, m_places, m_loads, texts, static_cast<int>(i), FlowDirection::FromAzure, link);
            continue;
        }
        if (isReach) {
            setReachLoad(reaches, m_loads, texts, static_cast<int>(i - m_graph.topology.firstReachLink()), link);
            continue;
        }
        const auto peering = static_cast<std::size_t>(begin);
        link.load = {Figure<Bandwidth>::of(Bandwidth::mbps(m_loads[0][peering])), Figure<Bandwidth>::of(Bandwidth::mbps(m_loads[1][peering]))};
        link.utilisation = {Figure<double>::unknown(texts.unknown), Figure<double>::unknown(texts.unknown)};
    }
    // 2. Against what each part carries.
    analysis.parts = partLoads(m_graph, m_capacities, m_loads);
}
