// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/address_pieces.h"
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

/// What a route is compared by, lower first, as in RouteTable.
struct RouteRank
{
    std::vector<std::optional<std::array<int, 4>>> fromAzure; ///< by piece of the site's addresses; nothing: not announced
    std::array<int, 3> toAzure{};
    bool isActiveFromAzure = false;
    bool isActiveToAzure = false;
};

/// Whether a stands before b in the order of preference: by the best that it is from Azure, then to Azure.
bool isPreferred(const RouteRank& a, const RouteRank& b);

/// Why the route at an index is active or on standby, in a sentence or two; `ranks` are in order of preference,
/// `pieces` names the pieces for people.
QString routeText(const std::vector<RouteRank>& ranks, std::size_t index, const QStringList& pieces);

/// "10.10.0.0/16", or "the rest of 10.10.0.0/16".
QString pieceText(const AddressPiece& piece);
