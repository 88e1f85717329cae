// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/figures/capacity.h"
#include "model/analysis/route_choice.h"

/// What traffic is counted on, each by a dense number: the parts of the component graph (a vertex; of copies the first),
/// each site's side of each connection, peerings and hub connections.
struct TrafficSlots
{
    explicit TrafficSlots(const ComponentGraph& graph);

    int count() const { return firstPeering + peerings + hubConnections; }
    bool isPart(int slot) const { return slot < parts; }
    /// The side of a connection that a router is on: that of its site, or its own when it has none.
    int side(int connection, int router) const;
    int sidesBegin(int connection) const { return parts + firstSide[static_cast<std::size_t>(connection)]; }
    int sidesEnd(int connection) const { return parts + firstSide[static_cast<std::size_t>(connection) + 1]; }
    int peering(int index) const { return firstPeering + index; }
    int hubConnection(int index) const { return firstPeering + peerings + index; }

    const ComponentGraph& graph;
    int parts = 0;
    std::vector<int> firstSide;                  ///< by connection: its sides in the order of linkSources()
    std::vector<std::pair<int, int>> sides;      ///< site, and router where it has no site
    int firstPeering = 0;
    int peerings = 0;
    int hubConnections = 0;
};

/// How much of a pair's traffic passes a slot, 0 to 1.
struct TrafficShare
{
    int slot;
    double share;
};

/// Spreads the traffic of a pair over its active branches: equal shares for each connection with an active branch, and
/// within a connection for each of these. Below IPsec on private peering each access link that is up takes an equal share.
/// Over the private WAN traffic takes the ways with the fewest links that are up, and splits at each router, seen from
/// Azure, in equal shares over the links that lead nearer (ECMP as OSPF does with equal costs; an assumption, as the costs
/// are the user's to set). Both directions take the same way.
class TrafficSpreader
{
public:
    explicit TrafficSpreader(const TrafficSlots& places);

    /// `active` is by branch, `isDown` by component. A slot may be named more than once.
    void spread(int site, int network, const BranchTable& routes, const std::vector<char>& active, const std::vector<char>& isDown, std::vector<TrafficShare>& shares);

private:
    bool isUp(int vertex, const std::vector<char>& isDown) const;
    void addVertex(int vertex, double share, std::vector<TrafficShare>& shares) const;
    void addBranch(const RouteBranch& branch, int network, double share, const std::vector<char>& isDown, std::vector<TrafficShare>& shares) const;
    void addUnderlay(int connection, double share, const std::vector<char>& isDown, std::vector<TrafficShare>& shares) const;
    void addWan(int site, const std::vector<char>& isDown, std::vector<TrafficShare>& shares);

    const TrafficSlots& m_places;
    const ComponentGraph& m_graph;
    std::vector<int> m_ipsecVertex;              ///< by router
    std::vector<int> m_accessVertex;             ///< by internet access: the first of its copies
    std::vector<int> m_wanVertex;                ///< by WAN link
    std::vector<int> m_level;                    ///< by router: WAN links from the site, −1: not reached
    std::vector<double> m_transit;               ///< by router: what comes there from Azure for the site
    std::vector<int> m_queue;
};
