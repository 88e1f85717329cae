// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>

QList<PeeringLocationEntry> readPeeringLocations(const CatalogueNode& root)
{
    QList<PeeringLocationEntry> locations;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("locations"))) {
        PeeringLocationEntry location;
        location.location = node.text(QStringLiteral("location"));
        location.cloud = node.text(QStringLiteral("cloud"));
        location.address = node.text(QStringLiteral("address"));
        location.zone = node.optionalCount(QStringLiteral("zone"));
        location.country = node.text(QStringLiteral("country"));
        location.geopoliticalRegion = node.text(QStringLiteral("geopoliticalRegion"));
        location.isGeopoliticalRegionInferred = node.optionalFlag(QStringLiteral("geopoliticalRegionInferred")).value_or(false);
        location.localRegions = node.texts(QStringLiteral("localRegions"));
        location.hasExpressRouteDirect = node.optionalFlag(QStringLiteral("expressRouteDirect"));
        location.isMetro = node.flag(QStringLiteral("metro"));
        location.coordinates = {node.coordinates(), node.provenance(QStringLiteral("coordinatesSource"))};
        location.coordinates.provenance.basis = Basis::Assumption;
        location.coordinatesOf = node.text(QStringLiteral("coordinatesOf"));
        if (node.has(QStringLiteral("providers")))
            location.providers = node.texts(QStringLiteral("providers"));
        location.announcedProviders = node.texts(QStringLiteral("announcedProviders"));
        location.facilities = node.texts(QStringLiteral("facilities"));
        location.members = node.texts(QStringLiteral("members"));
        location.status = node.optionalText(QStringLiteral("status"));
        location.provenance = node.provenance();
        if (location.facilities.isEmpty() || (location.isMetro && location.facilities.size() != 2))
            node.fail(QCoreApplication::translate("Catalogue", "A peering location needs a facility, a Metro location two."), QStringLiteral("facilities"));
        locations.append(location);
    }
    return locations;
}
