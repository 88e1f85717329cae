// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/hub_routes.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
// Places in a RouteKey at a hub. What follows depends on the preference.
constexpr std::size_t weightStep = 1, toldStep = 2, preferenceStep = 3;

bool isExpressRouteBranch(const RouteBranch& branch)
{
    return branch.fromAzure[0] == 0;
}

int asPathOf(const RouteBranch& branch)
{
    return branch.fromAzure[2];
}

QList<Cidr> staticPrefixesOf(const Topology& topology, int hub)
{
    QList<Cidr> prefixes;
    for (const auto& connection : topology.hubConnections)
        if (connection.hub == hub && connection.isUsable())
            for (const HubStaticRoute& route : connection.row->staticRoutes)
                prefixes << route.addressPrefixes;
    return prefixes;
}

/// What the hub that a branch ends at compares among its own routes.
std::array<int, 2> keyAtOwnHub(const BranchTable& table, const RouteBranch& branch)
{
    const int kind = isExpressRouteBranch(branch) ? 0 : 1;
    switch (table.hubs[static_cast<std::size_t>(branch.hub)].preference) {
    case HubRoutingPreference::ExpressRoute: return {kind, asPathOf(branch)};
    case HubRoutingPreference::VpnGateway: return {1 - kind, asPathOf(branch)};
    case HubRoutingPreference::AsPath: return {asPathOf(branch), kind};
    }
    return {};
}

/// The length of the longest static route of a hub that covers the piece, −1: none.
int staticLength(const HubRouting& hub, const std::vector<int>& lengths)
{
    return hub.staticRoutes < 0 ? -1 : lengths[static_cast<std::size_t>(hub.staticRoutes)];
}

/// Calls visit(other) for each branch that ends at the same hub with an equally long prefix and may be chosen.
template <class Visit> void forEachRival(const BranchTable& table, const std::vector<char>& isUp, const std::vector<int>& lengths, std::size_t branch, Visit visit)
{
    const RouteBranch& own = table.branches[branch];
    for (std::size_t i = 0; i < table.branches.size(); ++i) {
        const RouteBranch& other = table.branches[i];
        if (other.hub == own.hub && lengths[static_cast<std::size_t>(other.announcer)] == lengths[static_cast<std::size_t>(own.announcer)] && isEligible(table, isUp, i))
            visit(other);
    }
}
}

void addHubRouting(const Topology& topology, int virtualHub, bool hasAddresses, BranchTable& table, std::vector<QList<Cidr>>& announced)
{
    const VirtualWanTable& facts = topology.catalogue->virtualWan();
    const auto add = [&](int hub) {
        const auto known = std::find_if(table.hubs.begin(), table.hubs.end(), [&](const HubRouting& one) { return one.hub == hub; });
        if (known != table.hubs.end())
            return static_cast<int>(known - table.hubs.begin());
        HubRouting routing{hub, topology.hubs[static_cast<std::size_t>(hub)].preference(), -1};
        if (const QList<Cidr> prefixes = hasAddresses ? staticPrefixesOf(topology, hub) : QList<Cidr>(); !prefixes.isEmpty()) {
            routing.staticRoutes = static_cast<int>(announced.size());
            announced.push_back(prefixes);
        }
        table.hubs.push_back(routing);
        return static_cast<int>(table.hubs.size()) - 1;
    };
    add(virtualHub);
    table.hasSeveralRemoteHubs = topology.hubs[static_cast<std::size_t>(virtualHub)].others.size() > 1;
    table.remoteHubAsPath = facts.remoteHubAsPath.value;
    for (RouteBranch& branch : table.branches) {
        const auto& node = topology.connections[static_cast<std::size_t>(branch.connection)];
        branch.hub = add(node.hub);
        if (node.isExpressRoute())
            branch.fromAzure[2] += facts.expressRouteAsPath.value;
        else if (!node.row->enableBgp.value_or(false))
            branch.fromAzure[2] = 0;                     // nothing was added to the path
        if (branch.hub != 0)
            branch.toAzure[1] += table.remoteHubAsPath;  // the networks behind another hub are that much farther
    }
}

std::optional<RouteKey> keyAtHub(const BranchTable& table, const std::vector<char>& isUp, const std::vector<int>& lengths, std::size_t branch)
{
    const RouteBranch& own = table.branches[branch];
    const int length = lengths[static_cast<std::size_t>(own.announcer)];
    const bool isRemote = own.hub != 0;
    if (length < 0 || !isEligible(table, isUp, branch))
        return std::nullopt;
    if (isRemote && staticLength(table.hubs[static_cast<std::size_t>(own.hub)], lengths) == length)
        return std::nullopt;                             // its hub takes the static route, which it tells nobody
    // 1. Among the circuits of its hub by weight.
    int leastWeight = own.fromAzure[1];
    forEachRival(table, isUp, lengths, branch, [&](const RouteBranch& other) {
        if (isExpressRouteBranch(own) && isExpressRouteBranch(other))
            leastWeight = std::min(leastWeight, other.fromAzure[1]);
    });
    const bool hasLowerWeight = leastWeight < own.fromAzure[1];
    // 2. A remote hub tells its best route only.
    bool isUntold = false;
    if (isRemote) {
        int bestWeight = 0;                              // weights are negative or 0
        forEachRival(table, isUp, lengths, branch, [&](const RouteBranch& other) { bestWeight = isExpressRouteBranch(other) ? std::min(bestWeight, other.fromAzure[1]) : bestWeight; });
        forEachRival(table, isUp, lengths, branch, [&](const RouteBranch& other) {
            const bool isChosenAtGateway = !isExpressRouteBranch(other) || other.fromAzure[1] == bestWeight;
            isUntold = isUntold || (isChosenAtGateway && keyAtOwnHub(table, other) < keyAtOwnHub(table, own));
        });
    }
    // 3. What the networks' own hub prefers.
    const int path = asPathOf(own) + (isRemote ? table.remoteHubAsPath : 0);
    const int kind = isExpressRouteBranch(own) ? 0 : 1;
    const int kindUnlessRemote = isRemote ? 1 - kind : kind;
    const int remote = isRemote ? 1 : 0;
    const int before = hasLowerWeight ? 1 : 0, told = isUntold ? 1 : 0;
    switch (table.hubs.front().preference) {
    case HubRoutingPreference::ExpressRoute: return RouteKey{-length, before, told, remote, kindUnlessRemote, path};
    case HubRoutingPreference::VpnGateway: return RouteKey{-length, before, told, remote, 1 - kind, path};
    case HubRoutingPreference::AsPath: return RouteKey{-length, before, told, table.hasSeveralRemoteHubs && isRemote && kind == 0 ? 1 : 0, path, remote, kindUnlessRemote};
    }
    return std::nullopt;
}

void chooseAtHub(const BranchTable& table, const std::vector<char>& isUp, const std::vector<int>& lengths, std::vector<char>& active)
{
    std::optional<RouteKey> best;
    for (std::size_t i = 0; i < table.branches.size(); ++i)
        if (const auto key = keyAtHub(table, isUp, lengths, i); key && (!best || *key < *best))
            best = key;
    if (!best || staticLength(table.hubs.front(), lengths) >= -best->front())
        return;
    for (std::size_t i = 0; i < table.branches.size(); ++i) {
        const RouteBranch& branch = table.branches[i];
        const bool isDivertedThere = branch.hub != 0 && staticLength(table.hubs[static_cast<std::size_t>(branch.hub)], lengths) > -best->front();
        if (!isDivertedThere && keyAtHub(table, isUp, lengths, i) == best)
            active[i] = true;
    }
}

bool isDivertedAtHub(const BranchTable& table, const std::vector<char>& isUp, const std::vector<int>& lengths)
{
    int longest = -1;
    for (std::size_t i = 0; i < table.branches.size(); ++i)
        if (const auto key = keyAtHub(table, isUp, lengths, i))
            longest = std::max(longest, -key->front());
    const int length = staticLength(table.hubs.front(), lengths);
    return length >= 0 && length >= longest;
}

QString nextHopsAtHub(const Topology& topology, int hub, const Cidr& prefix)
{
    int longest = -1;
    QStringList hops;
    for (const auto& connection : topology.hubConnections) {
        if (connection.hub != hub || !connection.isUsable())
            continue;
        for (const HubStaticRoute& route : connection.row->staticRoutes)
            for (const Cidr& covering : route.addressPrefixes) {
                if (!covering.contains(prefix) || covering.length() < longest)
                    continue;
                if (covering.length() > longest)
                    hops.clear();
                longest = covering.length();
                hops << (route.nextHopIpAddress.isEmpty() ? labelOf(*topology.networks[static_cast<std::size_t>(connection.network)].row) : route.nextHopIpAddress);
            }
    }
    hops.removeDuplicates();
    return hops.join(QStringLiteral(", "));
}

QString criterionAtHub(HubRoutingPreference preference, std::size_t step, const RouteKey& winner)
{
    if (step == 0)
        return QCoreApplication::translate("analysis", "the longest prefix wins");
    if (step == weightStep)
        return QCoreApplication::translate("analysis", "the highest connection weight wins among the circuits of a hub");
    if (step == toldStep)
        return QCoreApplication::translate("analysis", "a hub tells other hubs of the best of its routes only");
    const QString asPath = QCoreApplication::translate("analysis", "the shortest AS path wins, with Microsoft's own AS numbers counted");
    const QString local = QCoreApplication::translate("analysis", "routes of the network's own hub go before those of other hubs");
    const QString remoteKind = QCoreApplication::translate("analysis", "among routes of other hubs VPN goes before ExpressRoute");
    const std::size_t place = step - preferenceStep;
    switch (preference) {
    case HubRoutingPreference::ExpressRoute:
        return place == 0 ? local : place == 2 ? asPath : winner[preferenceStep] == 1 ? remoteKind : QCoreApplication::translate("analysis", "the hub prefers ExpressRoute");
    case HubRoutingPreference::VpnGateway:
        return place == 0 ? local : place == 2 ? asPath : QCoreApplication::translate("analysis", "the hub prefers VPN");
    case HubRoutingPreference::AsPath:
        if (place == 0)
            return QCoreApplication::translate("analysis", "with several other hubs their ExpressRoute routes come last");
        return place == 1   ? QCoreApplication::translate("analysis", "the hub prefers the shortest AS path, with Microsoft's own AS numbers counted")
               : place == 2 ? local
               : winner[preferenceStep + 2] == 1 ? remoteKind
                                                 : QCoreApplication::translate("analysis", "ExpressRoute goes before VPN for equal AS paths");
    }
    return {};
}
