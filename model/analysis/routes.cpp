// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/routes.h"
#include "model/analysis/hub_routes.h"
#include "model/analysis/route_text.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using PieceKeys = std::vector<std::vector<std::optional<RouteKey>>>; // by piece and branch

/// What a whole connection is compared by: its best branch each way, among the site's own where it has some.
RouteRank rankOf(const BranchTable& table, const PieceKeys& keys, std::size_t begin, std::size_t end)
{
    RouteRank rank;
    rank.fromAzure.resize(table.pieces.size());
    for (std::size_t i = begin; i < end; ++i) {
        const RouteBranch& branch = table.branches[i];
        if (branch.isTransit && !table.branches[begin].isTransit)
            break;                                       // the site's own ways stand first
        for (std::size_t piece = 0; piece < table.pieces.size(); ++piece)
            if (const auto& key = keys[piece][i]; key && (!rank.fromAzure[piece] || *key < *rank.fromAzure[piece]))
                rank.fromAzure[piece] = key;
        if (i == begin || branch.toAzure < rank.toAzure)
            rank.toAzure = branch.toAzure;
        rank.isActiveFromAzure = rank.isActiveFromAzure || branch.isActiveFromAzure;
        rank.isActiveToAzure = rank.isActiveToAzure || branch.isActiveToAzure;
    }
    return rank;
}

QStringList namesOf(const std::vector<AddressPiece>& pieces)
{
    QStringList names;
    for (const AddressPiece& piece : pieces)
        names << pieceText(piece);
    return names;
}

QStringList unannouncedOf(const BranchTable& table)
{
    QStringList names;
    if (table.branches.empty())
        return names;
    for (const AddressPiece& piece : table.pieces)
        if (std::all_of(table.branches.begin(), table.branches.end(), [&](const RouteBranch& branch) { return piece.lengths[static_cast<std::size_t>(branch.announcer)] < 0; }))
            names << pieceText(piece);
    return names;
}

/// Which pieces static routes of the networks' virtual hub take elsewhere.
std::vector<char> divertedOf(const Topology& topology, const BranchTable& table, QStringList& names)
{
    std::vector<char> isDiverted(table.pieces.size());
    const std::vector<char> all(table.branches.size(), true);
    for (std::size_t i = 0; i < table.pieces.size() && !table.hubs.empty(); ++i)
        if (isDivertedAtHub(table, all, table.pieces[i].lengths)) {
            isDiverted[i] = true;
            names << QCoreApplication::translate("analysis", "%1 to %2", "addresses, next hop").arg(pieceText(table.pieces[i]), nextHopsAtHub(topology, table.hubs.front().hub, table.pieces[i].prefix));
        }
    return isDiverted;
}
}

BranchTable routeTableOf(const ComponentGraph& graph, const PathExtractor& extractor, int site, const std::vector<int>& connections, int virtualHub)
{
    std::vector<char> reachesRouter;
    reachesRouter.reserve(graph.routerVertex.size());
    for (const int vertex : graph.routerVertex)
        reachesRouter.push_back(extractor.reaches(vertex));
    return routeTableOf(graph.topology, site, connections, reachesRouter, virtualHub);
}

RouteSet routesOf(const ComponentGraph& graph, const PathExtractor& extractor, int site, const std::vector<int>& connections, int virtualHub)
{
    // 1. The ways of every connection, and the active ones.
    RouteSet set;
    set.table = routeTableOf(graph, extractor, site, connections, virtualHub);
    set.unannounced = unannouncedOf(set.table);

    RouteSurroundings surroundings{namesOf(set.table.pieces), divertedOf(graph.topology, set.table, set.diverted), {}};
    if (!set.table.hubs.empty())
        surroundings.hub = set.table.hubs.front().preference;

    // 2. Connections in order of preference.
    PieceKeys keys;
    for (std::size_t piece = 0; piece < set.table.pieces.size(); ++piece)
        keys.push_back(keysFromAzure(set.table, std::vector<char>(set.table.branches.size(), true), piece));
    struct ConnectionGroup { int connection; RouteRank rank; };
    std::vector<ConnectionGroup> groups;
    const std::vector<RouteBranch>& branches = set.table.branches;
    for (std::size_t begin = 0; begin < branches.size();) {
        std::size_t end = begin;
        while (end < branches.size() && branches[end].connection == branches[begin].connection)
            ++end;
        groups.push_back({branches[begin].connection, rankOf(set.table, keys, begin, end)});
        begin = end;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ConnectionGroup& a, const ConnectionGroup& b) { return isPreferred(a.rank, b.rank); });

    // 3. Name them.
    std::vector<RouteRank> ranks;
    for (const ConnectionGroup& group : groups)
        ranks.push_back(group.rank);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& node = graph.topology.connections[static_cast<std::size_t>(groups[i].connection)];
        Route route;
        route.preference = i == 0 ? 1 : set.routes.last().preference + (isPreferred(groups[i - 1].rank, groups[i].rank) ? 1 : 0);
        route.links << node.row->id;
        if (node.underlay >= 0)
            route.links << graph.topology.connections[static_cast<std::size_t>(node.underlay)].row->id;
        route.isActiveToAzure = groups[i].rank.isActiveToAzure;
        route.isActiveFromAzure = groups[i].rank.isActiveFromAzure;
        route.why = routeText(ranks, i, surroundings);
        set.routes << route;
        set.connections.push_back(groups[i].connection);
    }
    return set;
}
