// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/routes.h"
#include "model/analysis/route_text.h"
#include <algorithm>

namespace {
constexpr int defaultLocalPreference = 100;      // RFC 4277: the customary default of BGP implementations

/// The longest of the router's announced prefixes that meets the site's, −1 when none does. Without prefixes all are equal.
int announcedLength(const EdgeRouter& router, const Site& site)
{
    if (router.advertisedPrefixes.isEmpty() || site.addressPrefixes.isEmpty())
        return 0;
    int longest = -1;
    for (const Cidr& announced : router.advertisedPrefixes)
        for (const Cidr& prefix : site.addressPrefixes)
            if (announced.overlaps(prefix))
                longest = std::max(longest, announced.length());
    return longest;
}

/// The length when the site's own prefixes are announced as they are.
int ownLength(const Site& site)
{
    int longest = 0;
    for (const Cidr& prefix : site.addressPrefixes)
        longest = std::max(longest, prefix.length());
    return longest;
}

RouteBranch branchOf(const Topology& topology, int site, int connection, int router, int accessLink)
{
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    const EdgeRouter& row = *topology.routers[static_cast<std::size_t>(router)].row;
    const Site& siteRow = *topology.sites[static_cast<std::size_t>(site)].row;
    RouteBranch branch;
    branch.connection = connection;
    branch.router = router;
    branch.accessLink = accessLink;
    branch.isTransit = topology.routers[static_cast<std::size_t>(router)].site != site;
    const int length = row.advertisedPrefixes.isEmpty() ? ownLength(siteRow) : announcedLength(row, siteRow);
    branch.isAdvertised = length >= 0;
    const int kind = node.isExpressRoute() ? 0 : 1;
    const int weight = node.isExpressRoute() ? node.row->routingWeight.value_or(0) : 0;
    const int transit = branch.isTransit ? 1 : 0;
    branch.fromAzure = {-length, kind, -weight, 1 + row.asPathPrepend.value_or(0) + transit};
    branch.toAzure = {-row.localPreference.value_or(defaultLocalPreference), 1 + transit, kind};
    return branch;
}

/// The ways of one connection; those over the site's own routers stand before any over the WAN.
void addBranches(const ComponentGraph& graph, const PathExtractor& extractor, int site, int connection, std::vector<RouteBranch>& branches)
{
    const Topology& topology = graph.topology;
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    const auto isReached = [&](int router) { return extractor.reaches(graph.routerVertex[static_cast<std::size_t>(router)]); };
    const std::size_t first = branches.size();
    if (!node.isExpressRoute()) {
        if (isReached(node.router))
            branches.push_back(branchOf(topology, site, connection, node.router, -1));
        return;
    }
    for (const int link : topology.circuits[static_cast<std::size_t>(node.circuit)].accessLinks)
        if (const int router = topology.accessLinks[static_cast<std::size_t>(link)].router; isReached(router))
            branches.push_back(branchOf(topology, site, connection, router, link));
    const auto begin = branches.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::any_of(begin, branches.end(), [](const RouteBranch& branch) { return !branch.isTransit; }))
        branches.erase(std::remove_if(begin, branches.end(), [](const RouteBranch& branch) { return branch.isTransit; }), branches.end());
}

void activate(std::vector<RouteBranch>& branches)
{
    const RouteBranch* from = nullptr;
    const RouteBranch* to = nullptr;
    for (const RouteBranch& branch : branches) {
        if (branch.isAdvertised && (!from || branch.fromAzure < from->fromAzure))
            from = &branch;
        if (!to || branch.toAzure < to->toAzure)
            to = &branch;
    }
    const auto bestFrom = from ? from->fromAzure : decltype(from->fromAzure){};
    const auto bestTo = to ? to->toAzure : decltype(to->toAzure){};
    for (RouteBranch& branch : branches) {
        branch.isActiveFromAzure = from && branch.isAdvertised && branch.fromAzure == bestFrom;
        branch.isActiveToAzure = branch.toAzure == bestTo;
    }
}

/// What a whole connection is compared by: its best branch each way.
RouteRank rankOf(std::vector<RouteBranch>::const_iterator begin, std::vector<RouteBranch>::const_iterator end)
{
    RouteRank rank;
    for (auto branch = begin; branch != end; ++branch) {
        if (branch->isAdvertised && (!rank.isAdvertised || branch->fromAzure < rank.fromAzure))
            rank.fromAzure = branch->fromAzure;
        rank.isAdvertised = rank.isAdvertised || branch->isAdvertised;
        if (branch == begin || branch->toAzure < rank.toAzure)
            rank.toAzure = branch->toAzure;
        rank.isActiveFromAzure = rank.isActiveFromAzure || branch->isActiveFromAzure;
        rank.isActiveToAzure = rank.isActiveToAzure || branch->isActiveToAzure;
    }
    return rank;
}
}

RouteSet routesOf(const ComponentGraph& graph, const PathExtractor& extractor, int site, const std::vector<int>& connections)
{
    // 1. The ways of every connection, and the best each way.
    std::vector<RouteBranch> branches;
    for (const int connection : connections)
        addBranches(graph, extractor, site, connection, branches);
    activate(branches);

    // 2. Connections in order of preference: from Azure, then to Azure, then by id.
    struct ConnectionGroup { int connection; std::size_t begin, end; RouteRank rank; };
    std::vector<ConnectionGroup> groups;
    for (std::size_t begin = 0; begin < branches.size();) {
        std::size_t end = begin;
        while (end < branches.size() && branches[end].connection == branches[begin].connection)
            ++end;
        groups.push_back({branches[begin].connection, begin, end,
                          rankOf(branches.cbegin() + static_cast<std::ptrdiff_t>(begin), branches.cbegin() + static_cast<std::ptrdiff_t>(end))});
        begin = end;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ConnectionGroup& a, const ConnectionGroup& b) { return isPreferred(a.rank, b.rank); });

    // 3. Name them.
    RouteSet set;
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
        route.why = routeText(ranks, i);
        set.routes << route;
        set.connections.push_back(groups[i].connection);
        for (std::size_t branch = groups[i].begin; branch < groups[i].end; ++branch)
            set.branches.push_back(branches[branch]);
    }
    return set;
}
