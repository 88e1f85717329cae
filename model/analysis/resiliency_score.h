// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/resiliency_index_table.h"
#include <QList>
#include <QString>
#include <optional>

/// A failover test of the gateway (Azure's "resiliency validation").
struct FailoverTest
{
    int ageDays = 0;                             ///< 0 or less: of the day at which ages are measured, or later
    int locations = 2;                           ///< how many of the two peering locations were failed over
};

/// How an AZ gateway is spread over availability zones. Unknown counts as one zone.
enum class ZoneSpread { Unknown, Zonal, ZoneRedundant };

/// Where the routes of a set are advertised: over circuits at so many distinct peering locations.
struct RouteReach
{
    int locations = 0;
    bool isMetro = false;                        ///< the only location is a Metro

    int points(const ResiliencyIndexTable& table) const;
};

/// What Microsoft's ExpressRoute resiliency index of one gateway looks at.
struct ResiliencyIndexInput
{
    int locations = 0;                           ///< distinct peering locations of the connected circuits; 0: no circuit
    int metros = 0;                              ///< how many of them are Metros
    RouteReach routes;                           ///< of the route set that reaches the gateway the worst
    std::optional<FailoverTest> test;            ///< nothing: never tested
    QString sku;                                 ///< empty: not chosen
    bool isScalable = false;                     ///< the SKU is ErGwScale
    int scaleUnits = 1;
    ZoneSpread zones = ZoneSpread::Unknown;

    /// At how many of the two locations that count Microsoft's failover test can run.
    int testableLocations(const ResiliencyIndexTable& table) const;
};

enum class ResiliencyPartKind { Routes, Gateway, Recommendations };
/// The word in the results: "routes", "gateway", "recommendations".
QString resiliencyPartName(ResiliencyPartKind kind);
/// For people, translated: "Route resiliency", …
QString resiliencyPartLabel(ResiliencyPartKind kind);

/// What one of the three parts earns, in points of the index.
struct ResiliencyPart
{
    ResiliencyPartKind kind = ResiliencyPartKind::Routes;
    double low = 0;                              ///< as tested so far
    double high = 0;                             ///< with all testable locations tested within the first step; more than low also where unknown
    double max = 0;
    double multiplier = 1;                       ///< in `low`
    double highMultiplier = 1;                   ///< in `high`
    bool isKnown = true;                         ///< false: only known to lie between low and high
    QString why;                                 ///< one sentence, translated
};

/// A forecast of the index, not Microsoft's figure.
struct ResiliencyScore
{
    double low = 0;
    double high = 0;
    QList<ResiliencyPart> parts;                 ///< all three, in order
    QString reason;                              ///< why it is 0; empty otherwise
};

/// Scores the inputs. Pure; the same inputs give the same score on any day.
/// Source: "Resiliency Insights for ExpressRoute gateways", section "Resiliency index".
ResiliencyScore resiliencyScore(const ResiliencyIndexInput& input, const ResiliencyIndexTable& table);
