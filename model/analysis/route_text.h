// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/route_choice.h"
#include <QStringList>

/// What a route is compared by, lower first, as in BranchTable and keysFromAzure().
struct RouteRank
{
    std::vector<std::optional<RouteKey>> fromAzure; ///< by piece of the site's addresses; nothing: no route there
    std::array<int, 3> toAzure{};
    bool isActiveFromAzure = false;
    bool isActiveToAzure = false;
};

/// Whether a stands before b in the order of preference: by the best that it is from Azure, then to Azure.
bool isPreferred(const RouteRank& a, const RouteRank& b);

/// What all routes of a pair have in common.
struct RouteSurroundings
{
    QStringList pieces;                          ///< names for people
    std::vector<char> isDiverted;                ///< by piece: a static route of the virtual hub takes it elsewhere
    std::optional<HubRoutingPreference> hub;     ///< of the virtual hub that chooses; nothing: a virtual network gateway does
};

/// Why the route at an index is active or on standby, in a sentence or two; `ranks` are in order of preference.
QString routeText(const std::vector<RouteRank>& ranks, std::size_t index, const RouteSurroundings& surroundings);

/// "10.10.0.0/16", or "the rest of 10.10.0.0/16".
QString pieceText(const AddressPiece& piece);
