// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/routes.h"
#include "model/analysis/route_text.h"
#include <algorithm>

namespace {
/// What a whole connection is compared by: its best branch each way, among the site's own where it has some.
RouteRank rankOf(const RouteTable& table, std::size_t begin, std::size_t end)
{
    RouteRank rank;
    rank.fromAzure.resize(table.pieces.size());
    for (std::size_t i = begin; i < end; ++i) {
        const RouteBranch& branch = table.branches[i];
        if (branch.isTransit && !table.branches[begin].isTransit)
            break;                                       // the site's own ways stand first
        for (std::size_t piece = 0; piece < table.pieces.size(); ++piece)
            if (const auto key = table.fromAzure(i, piece); key && (!rank.fromAzure[piece] || *key < *rank.fromAzure[piece]))
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

QStringList unannouncedOf(const RouteTable& table)
{
    QStringList names;
    if (table.branches.empty())
        return names;
    for (const AddressPiece& piece : table.pieces)
        if (std::all_of(piece.lengths.begin(), piece.lengths.end(), [](int length) { return length < 0; }))
            names << pieceText(piece);
    return names;
}
}

RouteTable routeTableOf(const ComponentGraph& graph, const PathExtractor& extractor, int site, const std::vector<int>& connections)
{
    std::vector<char> reachesRouter;
    reachesRouter.reserve(graph.routerVertex.size());
    for (const int vertex : graph.routerVertex)
        reachesRouter.push_back(extractor.reaches(vertex));
    return routeTableOf(graph.topology, site, connections, reachesRouter);
}

RouteSet routesOf(const ComponentGraph& graph, const PathExtractor& extractor, int site, const std::vector<int>& connections)
{
    // 1. The ways of every connection, and the active ones.
    RouteSet set;
    set.table = routeTableOf(graph, extractor, site, connections);
    set.unannounced = unannouncedOf(set.table);

    // 2. Connections in order of preference.
    struct ConnectionGroup { int connection; RouteRank rank; };
    std::vector<ConnectionGroup> groups;
    const std::vector<RouteBranch>& branches = set.table.branches;
    for (std::size_t begin = 0; begin < branches.size();) {
        std::size_t end = begin;
        while (end < branches.size() && branches[end].connection == branches[begin].connection)
            ++end;
        groups.push_back({branches[begin].connection, rankOf(set.table, begin, end)});
        begin = end;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ConnectionGroup& a, const ConnectionGroup& b) { return isPreferred(a.rank, b.rank); });

    // 3. Name them.
    std::vector<RouteRank> ranks;
    for (const ConnectionGroup& group : groups)
        ranks.push_back(group.rank);
    const QStringList pieces = namesOf(set.table.pieces);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& node = graph.topology.connections[static_cast<std::size_t>(groups[i].connection)];
        Route route;
        route.preference = i == 0 ? 1 : set.routes.last().preference + (isPreferred(groups[i - 1].rank, groups[i].rank) ? 1 : 0);
        route.links << node.row->id;
        if (node.underlay >= 0)
            route.links << graph.topology.connections[static_cast<std::size_t>(node.underlay)].row->id;
        route.isActiveToAzure = groups[i].rank.isActiveToAzure;
        route.isActiveFromAzure = groups[i].rank.isActiveFromAzure;
        route.why = routeText(ranks, i, pieces);
        set.routes << route;
        set.connections.push_back(groups[i].connection);
    }
    return set;
}
