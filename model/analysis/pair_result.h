// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/link_result.h"
#include <algorithm>

/// DOMAIN.md §3.6, by removing components.
enum class ResiliencyClass { None, Standard, High, Maximum };
/// The word in the results: "none", "standard", "high", "maximum".
QString resiliencyName(ResiliencyClass resiliency);

/// One way from a site to a virtual network, by the links it uses.
struct Route
{
    int preference = 1;                          ///< 1 is the most preferred; equal routes share a number
    QList<ObjectId> links;                       ///< from the site on: connection, its underlay, peering
    bool isActiveToAzure = false;
    bool isActiveFromAzure = false;
    QString why;                                 ///< what decided, one sentence, translated

    bool isActive() const { return isActiveToAzure || isActiveFromAzure; }
};

/// A component and what it does to a pair or link.
struct ComponentShare
{
    int component = 0;                           ///< index in Analysis::components
    double birnbaum = 0;                         ///< A(up) − A(down)
    double downtimeShare = 0;                    ///< share of the downtime that would go if it never failed
};

/// What holds between a site and a virtual network, over every permitted path.
struct PairResult
{
    ObjectId from;                               ///< site
    ObjectId to;                                 ///< virtual network
    AvailabilityFigure availability;
    CapacityPair capacity;                       ///< over the active routes
    Figure<RttRange> rtt;                        ///< of the worst active route
    Figure<SecurityPosture> security;            ///< of the weakest route that can become active
    ResiliencyClass resiliency = ResiliencyClass::None;
    bool hasVpnBackup = false;
    QList<int> singlePointsOfFailure;            ///< indices in Analysis::components, by name
    QList<Route> routes;                         ///< in order of preference
    QStringList unannounced;                     ///< parts of the site's addresses that no router on the way announces: Azure has no route to them

    QStringList diverted;                        ///< parts of the site's addresses that static routes of the hub send elsewhere, and where to

    bool isConnected() const { return !routes.isEmpty(); }
    /// Traffic takes other routes to Azure than from Azure: firewalls that keep state on the way would drop it.
    bool isAsymmetric() const { return std::any_of(routes.begin(), routes.end(), [](const Route& route) { return route.isActiveToAzure != route.isActiveFromAzure; }); }
};
