// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/route_choice.h"
#include "model/analysis/hub_routes.h"
#include <algorithm>

namespace {
RouteBranch branchOf(const Topology& topology, int site, int connection, int router, int accessLink)
{
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    const EdgeRouter& row = *topology.routers[static_cast<std::size_t>(router)].row;
    RouteBranch branch;
    branch.connection = connection;
    branch.router = router;
    branch.accessLink = accessLink;
    branch.isTransit = topology.routers[static_cast<std::size_t>(router)].site != site;
    const int kind = node.isExpressRoute() ? 0 : 1;
    const int weight = node.isExpressRoute() ? node.row->routingWeight.value_or(0) : 0;
    const int transit = branch.isTransit ? 1 : 0;
    branch.fromAzure = {kind, -weight, 1 + row.asPathPrepend.value_or(0) + transit};
    branch.toAzure = {-row.localPreference.value_or(defaultLocalPreference), 1 + transit, kind};
    return branch;
}

/// The ways of one connection; those over the site's own routers stand before any over the WAN.
void addBranches(const Topology& topology, int site, int connection, const std::vector<char>& reachesRouter, std::vector<RouteBranch>& branches)
{
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    if (!node.isExpressRoute()) {
        if (reachesRouter[static_cast<std::size_t>(node.router)])
            branches.push_back(branchOf(topology, site, connection, node.router, -1));
        return;
    }
    const auto first = static_cast<std::ptrdiff_t>(branches.size());
    for (const int link : topology.circuits[static_cast<std::size_t>(node.circuit)].accessLinks)
        if (const int router = topology.accessLinks[static_cast<std::size_t>(link)].router; reachesRouter[static_cast<std::size_t>(router)])
            branches.push_back(branchOf(topology, site, connection, router, link));
    std::stable_partition(branches.begin() + first, branches.end(), [](const RouteBranch& branch) { return !branch.isTransit; });
}

/// What Azure is told by hand of the site behind a connection without BGP; empty when it follows from the router.
const QList<Cidr>& staticPrefixes(const Topology& topology, int connection)
{
    static const QList<Cidr> none;
    const Connection& row = *topology.connections[static_cast<std::size_t>(connection)].row;
    return row.connectionType == ConnectionType::IPsec && !row.enableBgp.value_or(false) && row.localNetworkGateway ? row.localNetworkGateway->localNetworkAddressSpace : none;
}

/// What every router of the branches announces of the site; a router without list announces the site's own prefixes, and a
/// local network gateway with addresses of its own stands for the router where there is no BGP.
std::vector<QList<Cidr>> announcedBy(const Topology& topology, const Site& site, std::vector<RouteBranch>& branches)
{
    std::vector<QList<Cidr>> announced;
    std::vector<std::pair<int, int>> announcers; // router, and the connection where it is told by hand, else −1
    for (RouteBranch& branch : branches) {
        const QList<Cidr>& byHand = staticPrefixes(topology, branch.connection);
        const std::pair announcer(branch.router, byHand.isEmpty() ? -1 : branch.connection);
        const auto known = std::find(announcers.begin(), announcers.end(), announcer);
        branch.announcer = static_cast<int>(known - announcers.begin());
        if (known != announcers.end())
            continue;
        announcers.push_back(announcer);
        const EdgeRouter& row = *topology.routers[static_cast<std::size_t>(branch.router)].row;
        announced.push_back(!byHand.isEmpty() ? byHand : row.advertisedPrefixes.isEmpty() ? site.addressPrefixes : row.advertisedPrefixes);
    }
    return announced;
}

bool isBefore(const BranchTable& table, std::size_t a, std::size_t b, const std::vector<int>& lengths)
{
    const RouteBranch& first = table.branches[a];
    const RouteBranch& second = table.branches[b];
    const int lengthA = lengths[static_cast<std::size_t>(first.announcer)], lengthB = lengths[static_cast<std::size_t>(second.announcer)];
    return lengthA != lengthB ? lengthA > lengthB : first.fromAzure < second.fromAzure;
}

void chooseFromAzure(const BranchTable& table, const std::vector<char>& isUp, const std::vector<int>& lengths, std::vector<char>& active)
{
    const std::size_t count = table.branches.size();
    std::size_t best = count;
    const auto takesPart = [&](std::size_t i) { return lengths[static_cast<std::size_t>(table.branches[i].announcer)] >= 0 && isEligible(table, isUp, i); };
    for (std::size_t i = 0; i < count; ++i)
        if (takesPart(i) && (best == count || isBefore(table, i, best, lengths)))
            best = i;
    for (std::size_t i = best; i < count; ++i)
        if (takesPart(i) && !isBefore(table, best, i, lengths))
            active[i] = true;
}
}

bool isEligible(const BranchTable& table, const std::vector<char>& isUp, std::size_t branch)
{
    if (!isUp[branch])
        return false;
    if (!table.branches[branch].isTransit)
        return true;
    for (std::size_t other = branch; other-- > 0 && table.branches[other].connection == table.branches[branch].connection;)
        if (isUp[other] && !table.branches[other].isTransit)
            return false;
    return true;
}

std::vector<std::optional<RouteKey>> keysFromAzure(const BranchTable& table, const std::vector<char>& isUp, std::size_t piece)
{
    std::vector<std::optional<RouteKey>> keys(table.branches.size());
    const std::vector<int>& lengths = table.pieces[piece].lengths;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const RouteBranch& row = table.branches[i];
        if (!table.hubs.empty())
            keys[i] = keyAtHub(table, isUp, lengths, i);
        else if (const int length = lengths[static_cast<std::size_t>(row.announcer)]; length >= 0)
            keys[i] = RouteKey{-length, row.fromAzure[0], row.fromAzure[1], row.fromAzure[2]};
    }
    return keys;
}

void chooseRoutes(const BranchTable& table, const std::vector<char>& isUp, ActiveBranches& active)
{
    const std::size_t count = table.branches.size();
    active.toAzure.assign(count, false);
    active.fromAzure.assign(count, false);
    for (const AddressPiece& piece : table.pieces)
        if (table.hubs.empty())
            chooseFromAzure(table, isUp, piece.lengths, active.fromAzure);
        else
            chooseAtHub(table, isUp, piece.lengths, active.fromAzure);
    std::size_t best = count;
    for (std::size_t i = 0; i < count; ++i)
        if (isEligible(table, isUp, i) && (best == count || table.branches[i].toAzure < table.branches[best].toAzure))
            best = i;
    for (std::size_t i = best; i < count; ++i)
        active.toAzure[i] = table.branches[i].toAzure == table.branches[best].toAzure && isEligible(table, isUp, i);
}

BranchTable routeTableOf(const Topology& topology, int site, const std::vector<int>& connections, const std::vector<char>& reachesRouter, int virtualHub)
{
    BranchTable table;
    for (const int connection : connections)
        addBranches(topology, site, connection, reachesRouter, table.branches);
    const Site& row = *topology.sites[static_cast<std::size_t>(site)].row;
    std::vector<QList<Cidr>> announced = announcedBy(topology, row, table.branches);
    if (virtualHub >= 0)
        addHubRouting(topology, virtualHub, !row.addressPrefixes.isEmpty(), table, announced);
    table.pieces = addressPiecesOf(row.addressPrefixes, announced);

    ActiveBranches active;
    chooseRoutes(table, std::vector<char>(table.branches.size(), true), active);
    for (std::size_t i = 0; i < table.branches.size(); ++i) {
        table.branches[i].isActiveToAzure = active.toAzure[i];
        table.branches[i].isActiveFromAzure = active.fromAzure[i];
    }
    return table;
}
