// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/analysis/figure_memo.h"
#include "model/analysis/figures/latency.h"
#include "model/analysis/path_graph.h"

/// Where the figures of a link start: a site, or a router that is at none.
struct LinkSource
{
    int site = -1;
    int vertex = -1;
};

/// The sites whose own routers end a connection, in order of ids; then routers without site. Of the other types the remote
/// users, or the remote gateway's network.
std::vector<LinkSource> linkSources(const ComponentGraph& graph, int connection);

/// Computes the figures of links from one site each. Keeps scratch space.
class LinkFigureStep
{
public:
    LinkFigureStep(const ComponentGraph& graph, const CapacityTable& capacities, std::stop_token stop, MemoUse memo = {});

    LinkResult connection(int index);
    LinkResult peering(int index);
    LinkResult hubConnection(int index);
    LinkResult globalReach(int index);

    /// The paths of a connection from a source to its gateway's network or virtual hub: this link only, not over the WAN.
    PathGraph paths(int connection, const LinkSource& source, ArcUse use);
    /// The paths of a Global Reach between two of its ends, which are not at one site.
    PathGraph reachPaths(const ComponentGraph::ReachEnd& first, const ComponentGraph::ReachEnd& second);

private:
    LinkFigures reachFigures(int index, const ComponentGraph::ReachEnd& first, const ComponentGraph::ReachEnd& second);
    LinkResult computed(int connection, const std::vector<LinkSource>& sources);
    LinkFigures figures(int connection, const LinkSource& source);

    const ComponentGraph& m_graph;
    const CapacityTable& m_capacities;
    MemoUse m_memo;
    PathExtractor m_extractor;
    CapacitySolver m_solver;
    std::vector<char> m_only;
    std::stop_token m_stop;
};

/// The worst branch of a connection from one site: the access link with the longest round trip; −1 for IPsec.
struct WorstBranch
{
    int router = -1;
    int accessLink = -1;
    RttSum rtt;
};
WorstBranch worstBranch(const ComponentGraph& graph, int connection, int site);
