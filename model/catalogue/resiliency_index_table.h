// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"
#include <QList>

/// The weights of Microsoft's ExpressRoute resiliency index, in points of 100, from
/// resources/catalogue/expressroute-resiliency-index.json. Source: "Resiliency Insights for ExpressRoute gateways".
struct ResiliencyIndexTable
{
    struct TestStep { int toDays = 0; int multiplier = 0; };
    struct Sku { QString name; int zonal = 0; int zoneRedundant = 0; };
    struct ScaleUnits { int fromUnits = 0; int points = 0; };

    int maximum = 0;
    int twoLocations = 0;                      ///< routes advertised over circuits at two distinct peering locations
    int metro = 0;                             ///< … over ExpressRoute Metro
    int oneLocation = 0;
    QList<TestStep> testSteps;                 ///< by age of the last failover test, ascending
    int olderTest = 0;                         ///< the multiplier after the last step
    double oneLocationFactor = 0;              ///< of the multiplier when only one of the two locations was tested
    int testLocations = 0;                     ///< Microsoft's failover test needs circuits at so many locations
    bool isMetroTestable = false;
    Provenance testNeeds;
    Sourced<int> untested;                     ///< the multiplier without a test; an assumption
    QList<Sku> skus;                           ///< ErGwScale is not among them
    QList<ScaleUnits> scaleUnits;              ///< of ErGwScale, ascending
    Sourced<int> withoutRecommendations;       ///< that there are none is an assumption
    Provenance provenance;

    const Sku* sku(const QString& name) const;
    /// The multiplier by the age of the last test; a test of the same day or later has age 0 or less.
    int multiplier(int ageDays) const;
    int highestMultiplier() const;
    int highestGatewayPoints() const;
    int scalePoints(int units) const;
};
