// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/distance.h"
#include "model/catalogue/provenance.h"
#include <QString>
#include <optional>

/// The words for Azure's clouds in designs and catalogue; a name is unique within its cloud.
inline const QString publicCloud = QStringLiteral("public");
inline const QString usGovernmentCloud = QStringLiteral("usGov");
inline const QString chinaCloud = QStringLiteral("china");

/// An Azure region. Source: "List of Azure regions", Azure reliability documentation.
struct Region
{
    QString name;                              ///< as in ARM: "westeurope"
    QString displayName;                       ///< "West Europe"
    QString cloud;                             ///< publicCloud, usGovernmentCloud or chinaCloud
    QString geography;                         ///< "Europe"; empty when unknown
    QString geopoliticalRegion;                ///< ExpressRoute's grouping: the reach of a Standard circuit
    bool isGeopoliticalRegionInferred = false; ///< taken from the country, as the document does not list the region
    QString pairedRegion;                      ///< empty when it has none, or when unknown (pairedRegionNote says so)
    QString pairedRegionNote;
    std::optional<bool> hasAvailabilityZones;  ///< zones outside preview
    std::optional<int> availabilityZoneCount;
    std::optional<bool> hasPreviewZones;
    std::optional<bool> isRestricted;          ///< access on request only
    QString physicalLocation;                  ///< as published; empty when unknown
    Sourced<Coordinates> coordinates;          ///< of coordinatesOf, an assumption; low confidence where the city is a choice
    QString coordinatesOf;                     ///< the city the coordinates stand for
    Provenance provenance;
};
