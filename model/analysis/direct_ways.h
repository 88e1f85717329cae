// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component_graph.h"
#include <array>
#include <vector>

/// Where a demand starts or ends.
struct DirectEnd
{
    enum class Kind { Site, Network, Users };
    Kind kind = Kind::Site;
    int index = -1;                              ///< in the topology

    bool operator==(const DirectEnd&) const = default;
    auto operator<=>(const DirectEnd&) const = default;
};

/// Some parts in series: a router with its access link.
struct DirectBranch
{
    std::vector<int> vertices;                   ///< of the component graph
    int localPreference = 100;                   ///< for what leaves here, the highest wins
    int asPathPrepend = 0;                       ///< for what arrives here, the lowest wins
};

/// One way between two ends other than a site and a network: a Global Reach, the private WAN, a peering, a connection.
struct DirectWay
{
    struct Part
    {
        int vertex = -1;
        std::size_t half = 0;                    ///< 0: from first to second counts as "to Azure" at this part; 1: as "from Azure"
    };
    bool isWan = false;                          ///< over whatever WAN links are up
    int link = -1;                               ///< index in Analysis::links; −1 for the WAN
    int asPath = 0;                              ///< lower is better, after the routers' local preference
    std::array<std::vector<DirectBranch>, 2> ends; ///< one of each is enough; empty: nothing there that could fail
    std::vector<Part> middle;                    ///< all of them are needed
    std::vector<int> components;                 ///< needed beside those of the parts
    std::vector<int> peerings;                   ///< those passed
    int connection = -1;                         ///< the one passed
    std::size_t connectionHalf = 0;              ///< as Part::half, of that connection
};

/// The permitted ways between two ends. Global Reach is not transitive, and none of these ways passes another.
std::vector<DirectWay> directWaysOf(const ComponentGraph& graph, DirectEnd first, DirectEnd second);
