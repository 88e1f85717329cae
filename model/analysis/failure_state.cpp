// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failure_state.h"
#include "model/analysis/failure_engine.h"
#include <QSet>
#include <algorithm>
#include <cmath>
#include <map>

namespace {
/// By vertex: whether some way from a site to a network passes it while the marked components are down.
std::vector<char> usefulVertices(const ComponentGraph& graph, const std::vector<char>& isDown)
{
    const std::size_t count = graph.vertices.size();
    const auto isUp = [&](int vertex) {
        const auto& components = graph.conditions.vertexComponents[static_cast<std::size_t>(vertex)];
        return std::none_of(components.begin(), components.end(), [&](int component) { return isDown[static_cast<std::size_t>(component)]; });
    };
    const auto search = [&](const std::vector<int>& starts, const OutgoingArcs& by, bool isForward) {
        std::vector<char> isReached(count);
        std::vector<int> queue;
        const auto reach = [&](int vertex) {
            if (!isReached[static_cast<std::size_t>(vertex)] && isUp(vertex)) {
                isReached[static_cast<std::size_t>(vertex)] = true;
                queue.push_back(vertex);
            }
        };
        for (const int start : starts)
            reach(start);
        for (std::size_t head = 0; head < queue.size(); ++head)
            for (int i = by.first[static_cast<std::size_t>(queue[head])]; i < by.first[static_cast<std::size_t>(queue[head]) + 1]; ++i) {
                const auto arc = static_cast<std::size_t>(by.arcs[static_cast<std::size_t>(i)]);
                if (graph.arcUse[arc] == ArcUse::Always)
                    reach(isForward ? graph.conditions.arcs[arc].to : graph.conditions.arcs[arc].from);
            }
        return isReached;
    };
    // Links between other ends stand apart from sites and networks, with starts and ends of their own.
    std::vector<int> starts = graph.siteVertex, ends = graph.networkVertex;
    for (const auto& reach : graph.reachEnds) {
        for (const auto& end : reach.first)
            starts.push_back(end.vertex);
        for (const auto& end : reach.second)
            ends.push_back(end.vertex);
    }
    starts.insert(starts.end(), graph.remoteUsersVertex.begin(), graph.remoteUsersVertex.end());
    std::copy_if(graph.originVertex.begin(), graph.originVertex.end(), std::back_inserter(starts), [](int vertex) { return vertex >= 0; });
    std::vector<char> useful = search(starts, graph.outgoing, true);
    const std::vector<char> leadsOn = search(ends, graph.incoming, false);
    for (std::size_t i = 0; i < count; ++i)
        useful[i] = useful[i] && leadsOn[i];
    return useful;
}

/// Tells apart what failed, what is of no use any more, and what serves.
void findDead(const Analysis& analysis, const std::vector<char>& isDown, FailureState& state)
{
    const ComponentGraph& graph = *analysis.graph;
    struct Standing { bool isFailed = false, wasUseful = false, isUseful = false; };
    std::map<ObjectId, Standing> standings;
    const std::vector<char> before = usefulVertices(graph, std::vector<char>(isDown.size())), now = usefulVertices(graph, isDown);
    for (std::size_t i = 0; i < graph.vertices.size(); ++i) {
        const GraphVertex& vertex = graph.vertices[i];
        if (vertex.kind == VertexKind::NetworkGateways)
            continue;
        const auto& components = graph.conditions.vertexComponents[i];
        const bool isFailed = vertex.flowVertex == static_cast<int>(i)   // copies stand below more than their own parts
            && std::any_of(components.begin(), components.end(), [&](int component) { return isDown[static_cast<std::size_t>(component)]; });
        QList<ObjectId> objects{ObjectId(objectOfVertex(graph, static_cast<int>(i)))};
        if (vertex.kind == VertexKind::Peering)
            if (const int reverse = graph.topology.peerings[static_cast<std::size_t>(vertex.index)].reverse; reverse >= 0)
                objects << graph.topology.peerings[static_cast<std::size_t>(reverse)].row->id;
        for (const ObjectId& object : objects) {
            Standing& standing = standings[object];
            standing.isFailed = standing.isFailed || isFailed;
            standing.wasUseful = standing.wasUseful || before[i];
            standing.isUseful = standing.isUseful || now[i];
        }
    }
    // Buildings and risks have no vertex of their own.
    QSet<QString> down;
    for (std::size_t i = 0; i < isDown.size(); ++i)
        if (isDown[i]) {
            down << analysis.components[i].name;
            if (analysis.components[i].kind != ComponentKind::Facility)
                standings[analysis.components[i].object].isFailed = true;
        }
    for (const auto& location : graph.topology.locations) {
        const QStringList buildings = location.buildings();
        if (std::all_of(buildings.begin(), buildings.end(), [&](const QString& building) { return down.contains(QStringLiteral("facility:") + building); }))
            standings[location.row->id].isFailed = true;
    }
    for (const auto& [object, standing] : standings)
        if (standing.isFailed)
            state.failed << object;
        else if (standing.wasUseful && !standing.isUseful)
            state.cutOff << object;
}

QList<ObjectId> activeConnections(const ComponentGraph& graph, const BranchTable& routes, const ActiveBranches& active)
{
    QList<ObjectId> ids;
    for (std::size_t i = 0; i < routes.branches.size() && i < active.toAzure.size(); ++i) {
        const ObjectId& id = graph.topology.connections[static_cast<std::size_t>(routes.branches[i].connection)].row->id;
        if ((active.toAzure[i] || active.fromAzure[i]) && (ids.isEmpty() || ids.last() != id))
            ids << id;
    }
    return ids;
}

/// The objects that traffic of a unit passes, first those of the way to Azure.
QList<ObjectId> wayOf(FailureEngine& engine, const ComponentGraph& graph, const FailureEngine::Unit& unit, const ActiveBranches& active)
{
    QList<ObjectId> way;
    std::vector<TrafficShare> shares;
    TrafficSpreader spreader(engine.places());
    for (const auto* direction : {&active.toAzure, &active.fromAzure}) {
        spreader.spread(unit.site, unit.networks.front(), unit.pair.routes(), *direction, engine.isDown(), shares);
        for (const TrafficShare& share : shares)
            if (engine.places().isPart(share.slot))
                if (const ObjectId object(objectOfVertex(graph, share.slot)); !way.contains(object))
                    way << object;
    }
    return way;
}

void describePairs(FailureEngine& engine, const Analysis& analysis, FailureState& state)
{
    for (const FailureEngine::Touched& touched : engine.touched()) {
        FailureEngine::Unit& unit = engine.units()[static_cast<std::size_t>(touched.unit)];
        const PairStates::State now = touched.spokes < 0 ? unit.pair.at(engine.isDown()) : PairStates::State();
        FailureState::Pair pair;
        pair.isConnected = touched.isConnected;
        pair.isRerouted = touched.isRerouted;
        pair.before = activeConnections(*analysis.graph, unit.pair.routes(), unit.pair.unfailed().active);
        pair.after = activeConnections(*analysis.graph, unit.pair.routes(), now.active);
        pair.toAzureMbps = touched.toAzureMbps;
        pair.fromAzureMbps = touched.fromAzureMbps;
        if (touched.isRerouted)
            pair.way = wayOf(engine, *analysis.graph, unit, now.active);
        for (const int network : engine.networksOf(touched)) {
            pair.pair = engine.pairIndex(unit.site, network);
            state.pairs.push_back(pair);
        }
    }
    std::sort(state.pairs.begin(), state.pairs.end(), [](const auto& a, const auto& b) { return a.pair < b.pair; });
}

void describeLoads(FailureEngine& engine, const Analysis& analysis, FailureState& state)
{
    const ComponentGraph& graph = *analysis.graph;
    const TrafficSlots& places = engine.places();
    const auto load = [&](FlowDirection direction, int slot) { return engine.load(direction)[static_cast<std::size_t>(slot)]; };
    const auto bandwidth = [](double mbps) { return Bandwidth::mbps(mbps < 1e-9 ? 0 : mbps); };   // what is left of sums and differences is rounding
    const QSet<ObjectId> dead = QSet<ObjectId>(state.failed.begin(), state.failed.end()) + QSet<ObjectId>(state.cutOff.begin(), state.cutOff.end());
    // 1. Links.
    const int connections = static_cast<int>(graph.topology.connections.size());
    for (int i = 0; i < static_cast<int>(analysis.links.size()); ++i) {
        FailureState::Link link;
        link.isDead = dead.contains(analysis.links[static_cast<std::size_t>(i)].id);
        double toAzure = 0, fromAzure = 0;
        const int peering = i - connections, reach = i - static_cast<int>(graph.topology.firstReachLink());
        const int begin = i < connections ? places.sidesBegin(i) : reach < 0 ? places.peering(peering) : reachVertexOf(graph, reach);
        const int end = i < connections ? places.sidesEnd(i) : begin < 0 ? begin : begin + 1;
        for (int slot = begin; slot < end; ++slot) {
            toAzure += load(FlowDirection::ToAzure, slot);
            fromAzure += load(FlowDirection::FromAzure, slot);
        }
        link.toAzure = bandwidth(toAzure);
        link.fromAzure = bandwidth(fromAzure);
        if (const int connection = engine.connectionOfLink(i); connection >= 0 && !link.isDead)
            if (const double share = engine.utilisation(connection); share >= 0)
                link.utilisation = share < 1e-12 ? 0 : share;
        link.isOverloaded = link.utilisation.value_or(0) > 1 + 1e-9;
        state.links.push_back(link);
    }
    // 2. Parts.
    std::vector<char> isShown(static_cast<std::size_t>(places.parts));
    for (const PartLoad& part : analysis.parts)
        isShown[static_cast<std::size_t>(part.vertex)] = true;
    for (const int slot : engine.changedSlots())
        if (places.isPart(slot))
            isShown[static_cast<std::size_t>(slot)] = true;
    for (int vertex = 0; vertex < places.parts; ++vertex) {
        if (!isShown[static_cast<std::size_t>(vertex)])
            continue;
        const auto utilisation = [&](FlowDirection direction) {
            const auto& limits = direction == FlowDirection::ToAzure ? engine.capacities().toAzure : engine.capacities().fromAzure;
            const double most = limits[static_cast<std::size_t>(vertex)];
            return most > 0 && std::isfinite(most) ? std::optional(bandwidth(load(direction, vertex)).mbps() / most) : std::nullopt;
        };
        FailureState::Part part;
        part.load = {vertex, ObjectId(objectOfVertex(graph, vertex)), bandwidth(load(FlowDirection::ToAzure, vertex)), bandwidth(load(FlowDirection::FromAzure, vertex)),
                     utilisation(FlowDirection::ToAzure), utilisation(FlowDirection::FromAzure)};
        part.isOverloaded = std::any_of(engine.overloads().begin(), engine.overloads().end(), [&](const auto& overload) { return overload.vertex == vertex; });
        state.parts.push_back(part);
    }
}
}

FailureState failureState(FailureEngine& engine, const Analysis& analysis, const std::vector<int>& components)
{
    FailureState state;
    engine.ask(components, state.result);
    findDead(analysis, engine.isDown(), state);
    describePairs(engine, analysis, state);
    describeLoads(engine, analysis, state);
    return state;
}

FailureState failureState(const Analysis& analysis, const std::vector<int>& components)
{
    if (!analysis.isComplete || !analysis.graph)
        return {};
    FailureEngine engine(analysis);
    return failureState(engine, analysis, components);
}
