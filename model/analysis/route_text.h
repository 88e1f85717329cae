// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>
#include <array>
#include <vector>

/// What a route is compared by, lower first, as in RouteBranch.
struct RouteRank
{
    std::array<int, 4> fromAzure{};
    std::array<int, 3> toAzure{};
    bool isAdvertised = false;
    bool isActiveFromAzure = false;
    bool isActiveToAzure = false;
};

/// Whether a stands before b in the order of preference.
bool isPreferred(const RouteRank& a, const RouteRank& b);

/// Why the route at an index is active or on standby, in a sentence or two; `ranks` are in order of preference.
QString routeText(const std::vector<RouteRank>& ranks, std::size_t index);
