// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/demand_groups.h"
#include "model/analysis/direct_ways.h"
#include "model/analysis/traffic.h"

/// The demands between two ends other than a site and a network, and their ways.
struct DirectPair
{
    DirectEnd first, second;
    std::vector<DirectWay> ways;
    std::vector<int> components;                 ///< those that can change how its traffic goes, ascending
};

/// One half of a pair's demands: as on one side of the link "to Azure" is there what is "from Azure" on the other, the demands
/// are counted twice, once with their directions swapped, each time on the parts of one side.
struct DirectHalf
{
    int pair = -1;                               ///< in the list of pairs
    std::size_t half = 0;
    DemandGroup demands;                         ///< without site and network
};

struct DirectDemands
{
    std::vector<DirectPair> pairs;
    std::vector<DirectHalf> halves;
};
DirectDemands directDemandsOf(const Analysis& analysis);

/// Spreads traffic over the ways that are up. From each end: the highest local preference of the routers (the private WAN has
/// the customary 100), then the shortest AS path (the private WAN before Global Reach, then the far side's prepending), then
/// equal shares. Within a Global Reach each end takes its best access links in equal shares. Over the private WAN traffic takes
/// the ways with the fewest links, from the far site's nearest routers (traffic.h). An assumption where no routing is drawn.
class DirectSpreader
{
public:
    explicit DirectSpreader(const TrafficSlots& places);

    struct Result
    {
        bool isConnected = false;
        bool isMoved = false;                    ///< uses other links than while nothing has failed; set by the caller
        /// By direction of the half's demands: to Azure, from Azure.
        std::array<std::vector<TrafficShare>, 2> shares;
    };
    void spread(const DirectPair& pair, std::size_t half, const std::vector<char>& isDown, Result& result);

private:
    struct Choice { const DirectWay* way; std::vector<const DirectBranch*> out, in; };
    bool isUp(int vertex, const std::vector<char>& isDown) const;
    bool isUp(const DirectBranch& branch, const std::vector<char>& isDown) const;
    bool isUp(const DirectPair& pair, const DirectWay& way, const std::vector<char>& isDown);
    std::vector<Choice> chosen(const DirectPair& pair, std::size_t from, const std::vector<char>& isDown);
    void addWan(int from, int to, double share, const std::vector<char>& isDown, std::vector<TrafficShare>& shares);
    void findLevels(int site, const std::vector<char>& isDown);

    const TrafficSlots& m_places;
    const ComponentGraph& m_graph;
    std::vector<int> m_wanVertex;                ///< by WAN link
    std::vector<int> m_level;                    ///< by router
    std::vector<int> m_queue;
};
