// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/analysis/figures/capacity.h"
#include "model/analysis/figure_memo.h"
#include "model/analysis/path_graph.h"
#include "model/analysis/routes.h"
#include "model/analysis/wan_paths.h"
#include "model/graph/reliability.h"

/// Computes the pairs of one site after the other. What networks of a class share is computed once.
class PairStep
{
public:
    PairStep(const ComponentGraph& graph, const CapacityTable& capacities, std::stop_token stop, MemoUse memo = {});

    /// The pairs of a site with every network, in order of networks, into as many places.
    void pairsOf(int site, PairResult* pairs);
    /// The ways of the last pairsOf() to a network; without branches where there are none.
    const BranchTable& lastRoutes(int network) const;

    /// What one pair's availability, or importance, may cost.
    const ReliabilityLimits& limits() const { return m_limits; }
    /// The networks that are alike, and the class of one.
    const std::vector<NetworkClass>& classes() const { return m_graph.networkClasses; }
    int classOf(int network) const { return m_graph.classOfNetwork[static_cast<std::size_t>(network)]; }
    /// Everything permitted between a site and a network.
    PathGraph paths(int site, int network);
    /// The same over ExpressRoute connections only.
    PathGraph expressRoutePaths(int site, int network);
    /// The routes of a pair.
    RouteSet routes(int site, int network);
    /// What active routes use in one direction.
    PathGraph activePaths(int site, int network, const RouteSet& routes, FlowDirection direction);
    /// The round trips of the active branches to the networks where their connections end, by branch.
    std::vector<RttSum> rttsToGateways(int site, const RouteSet& routes) const;
    /// The worst active branch of a pair, and its round trip.
    struct Worst { int branch = -1; RttSum rtt; };
    Worst worstActive(int site, int network, const RouteSet& routes, const std::vector<RttSum>& toGateways) const;
    /// The round trip of one branch to a network: private WAN, connection, peering.
    RttSum branchRtt(int site, const RouteBranch& branch, int network, Derivation* trace = nullptr) const;

    /// The peering or hub connection that leads from a connection's gateway to a network; empty for the gateway's own.
    ObjectId linkTo(int network, int connection) const;

private:
    /// What the networks of a class have in common.
    struct ClassPair
    {
        PairResult result;
        RouteSet routes;
        std::vector<RttSum> toGateways;
    };
    PairResult shared(int site, const NetworkClass& networks);
    std::shared_ptr<const KeptPair> computed(int site, int network, const std::vector<int>& connections, const PathGraph& all);
    PairResult unconnected(int site, const NetworkClass& networks) const;
    void complete(PairResult& pair, int site, int network, const ClassPair& known);
    RttSum rttToGateway(int site, const RouteBranch& branch, LatencyModel::GatewayUse use, Derivation* trace) const;
    bool bypassesGateway(const RouteBranch& branch, int network) const;
    const NetworkClass& networkClass(int network) const { return classes()[static_cast<std::size_t>(classOf(network))]; }
    RttSum behindGateway(const RouteBranch& branch, int network, RttSum sum, Derivation* trace = nullptr) const;
    PathGraph pathsOver(const std::vector<char>& connections, const std::vector<char>* accessLinks, bool usesWan, ArcUse use, int site, int network);
    void startAt(int site);

    const ComponentGraph& m_graph;
    const CapacityTable& m_capacities;
    MemoUse m_memo;
    ReliabilityLimits m_limits;                  ///< of one pair: many hard pairs share what one alone may take
    PathExtractor m_all;                         ///< everything permitted from the current site
    PathExtractor m_partial;
    CapacitySolver m_solver;
    std::vector<char> m_connections;             ///< scratch marks, all false between uses
    std::vector<char> m_accessLinks;
    std::vector<std::optional<PostureFactor>> m_inspection; ///< by network, as far as needed
    int m_site = -1;                             ///< the site m_all was started at
    RouteSet m_routes;                           ///< of the class computed last
    std::vector<ClassPair> m_pairs;              ///< of the last pairsOf(), by class; those alike to another have what differs
    mutable std::optional<WanPaths> m_wan;       ///< of m_wanSite, made when needed
    mutable int m_wanSite = -1;
    std::stop_token m_stop;
    QString m_noRouter, m_noGateway, m_noConnection;
};
