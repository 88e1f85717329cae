// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"

QList<Region> readRegions(const CatalogueNode& root)
{
    QList<Region> regions;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("regions"))) {
        Region region;
        region.name = node.text(QStringLiteral("name"));
        region.displayName = node.text(QStringLiteral("displayName"));
        region.cloud = node.text(QStringLiteral("cloud"));
        region.geography = node.optionalText(QStringLiteral("geography"));
        region.geopoliticalRegion = node.text(QStringLiteral("geopoliticalRegion"));
        region.isGeopoliticalRegionInferred = node.optionalFlag(QStringLiteral("geopoliticalRegionInferred")).value_or(false);
        region.pairedRegion = node.optionalText(QStringLiteral("pairedRegion"));
        region.pairedRegionNote = node.optionalText(QStringLiteral("pairedRegionNote"));
        region.hasAvailabilityZones = node.optionalFlag(QStringLiteral("availabilityZones"));
        region.availabilityZoneCount = node.optionalCount(QStringLiteral("availabilityZoneCount"));
        region.hasPreviewZones = node.optionalFlag(QStringLiteral("availabilityZonesPreview"));
        region.isRestricted = node.optionalFlag(QStringLiteral("restricted"));
        region.physicalLocation = node.optionalText(QStringLiteral("physicalLocation"));
        region.coordinates = {node.coordinates(), node.provenance(QStringLiteral("coordinatesSource"))};
        region.coordinates.provenance.basis = Basis::Assumption;
        region.coordinatesOf = node.text(QStringLiteral("coordinatesOf"));
        region.provenance = node.provenance();
        regions.append(region);
    }
    return regions;
}
