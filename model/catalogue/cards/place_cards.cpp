// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/number_text.h"
#include "model/catalogue/cards/card_builder.h"

namespace {
QString cloudText(const QString& cloud)
{
    return cloud == usGovernmentCloud ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "US Government")) : cloud == chinaCloud ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "China")) : cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Public"));
}

QString regionNames(const Catalogue& catalogue, const QStringList& names)
{
    QStringList texts;
    for (const QString& name : names)
        texts << (catalogue.region(name) ? catalogue.region(name)->displayName : name);
    return texts.join(QStringLiteral(", "));
}

QString placeText(const Coordinates& place, const QString& of)
{
    return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1° %2, %3° %4 (%5)"))
        .arg(shownText(std::abs(place.latitude)), place.latitude < 0 ? QStringLiteral("S") : QStringLiteral("N"), shownText(std::abs(place.longitude)), place.longitude < 0 ? QStringLiteral("W") : QStringLiteral("E"), of);
}

QString portSpeeds(const Catalogue& catalogue, const PeeringLocationEntry& entry)
{
    if (!entry.hasExpressRouteDirect.value_or(false))
        return cardFlag(entry.hasExpressRouteDirect);
    QStringList speeds;
    for (const DirectPort& port : catalogue.circuits().directPorts)
        speeds << toText(port.bandwidth);
    return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "yes; Azure offers ports of %1, and does not publish which of them this location has")).arg(speeds.join(QStringLiteral(", ")));
}

/// The regions that name a location as local, and so the other way round.
QStringList locationsLocalTo(const Catalogue& catalogue, const QString& region)
{
    QStringList names;
    for (const PeeringLocationEntry& entry : catalogue.peeringLocations())
        if (entry.localRegions.contains(region))
            names << entry.location;
    return names;
}

QString zonesText(const Region& region)
{
    if (!region.hasAvailabilityZones)
        return unknownCardText();
    if (*region.hasAvailabilityZones)
        return region.availabilityZoneCount ? cardCount(*region.availabilityZoneCount) : cardFlag(true);
    return region.hasPreviewZones.value_or(false) ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "preview")) : cardText(QT_TRANSLATE_NOOP("CatalogueCard", "none"));
}
}

void addPeeringLocationCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    for (const PeeringLocationEntry& entry : catalogue.peeringLocations()) {
        CardBuilder made(catalogue, CatalogueCategory::PeeringLocation, peeringLocationCard(entry.location, entry.cloud), entry.location, entry.provenance);
        const QString zone = entry.zone ? QString::number(*entry.zone) : unknownCardText();
        const QString local = regionNames(catalogue, entry.localRegions);
        made.fact(QStringLiteral("providers"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Providers")), entry.providers ? entry.providers->isEmpty() ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "none listed")) : entry.providers->join(QStringLiteral(", ")) : QString());
        made.factIf(!entry.announcedProviders.isEmpty(), QStringLiteral("announcedProviders"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Announced, not working yet")), entry.announcedProviders.join(QStringLiteral(", ")));
        made.fact(QStringLiteral("direct"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "ExpressRoute Direct")), portSpeeds(catalogue, entry));
        if (entry.isMetro)
            made.fact(QStringLiteral("metro"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Metro")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "yes: the primary path at %1, the secondary at %2")).arg(entry.primaryFacility(), entry.secondaryFacility()));
        else
            made.fact(QStringLiteral("metro"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Metro")), cardFlag(false));
        made.factIf(!entry.members.isEmpty(), QStringLiteral("members"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Spans the locations")), entry.members.join(QStringLiteral(", ")));
        made.fact(QStringLiteral("localRegions"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Local regions")), local.isEmpty() ? entry.status.isEmpty() ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "none: no Local circuit here")) : QString() : local);
        made.fact(QStringLiteral("zone"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Pricing zone")), zone);
        made.fact(QStringLiteral("facilities"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Facilities")), entry.facilities.join(QStringLiteral(", ")));
        made.fact(QStringLiteral("address"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Address as published")), entry.address);
        made.fact(QStringLiteral("geopoliticalRegion"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Geopolitical region")),
            entry.isGeopoliticalRegionInferred ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 (taken from its country)")).arg(entry.geopoliticalRegion) : entry.geopoliticalRegion);
        made.fact(QStringLiteral("country"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Country")), entry.country);
        made.fact(QStringLiteral("cloud"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Cloud")), cloudText(entry.cloud));
        made.fact(QStringLiteral("coordinates"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Coordinates")), placeText(entry.coordinates.value, entry.coordinatesOf), entry.coordinates.provenance);
        made.factIf(!entry.status.isEmpty(), QStringLiteral("status"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Note")), entry.status);
        for (const QString& facility : entry.facilities) {
            const Sourced<Availability>& own = catalogue.facilityAvailability(facility);
            made.fact(QStringLiteral("facilityAvailability:") + facility, cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Availability of %1")).arg(facility), toText(own.value), own.provenance);
        }
        for (const OverlaidFigure& figure : catalogue.ownFigures().changes)
            if (figure.card == made.card.key && figure.fact.startsWith(QLatin1String("providerAvailability:")))
                made.fact(figure.fact, cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Availability of a path of %1")).arg(figure.fact.section(QLatin1Char(':'), 1)), figure.after);
        made.words(entry.facilities).words({entry.coordinatesOf, entry.country}).place(entry.coordinates);
        if (entry.providers)
            made.words(*entry.providers);
        const QString providers = !entry.providers ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "providers unknown")) : entry.providers->size() == 1 ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "1 provider")) : cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 providers")).arg(entry.providers->size());
        made.brief({entry.country, entry.cloud == publicCloud ? QString() : cloudText(entry.cloud), entry.zone ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "zone %1")).arg(zone) : QString(),
            entry.isMetro ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Metro")) : QString(), entry.hasExpressRouteDirect.value_or(false) ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Direct")) : QString(), providers, entry.facilities.join(QStringLiteral(", "))});
        made.cells({entry.country, cloudText(entry.cloud), zone, cardFlag(entry.hasExpressRouteDirect), cardFlag(entry.isMetro), entry.providers ? QString::number(entry.providers->size()) : unknownCardText(), local, entry.facilities.join(QStringLiteral(", "))});
        cards.append(made.card);
    }
}

void addRegionCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    for (const Region& region : catalogue.regions()) {
        CardBuilder made(catalogue, CatalogueCategory::Region, regionCard(region.name), region.displayName, region.provenance);
        const QString paired = region.pairedRegion.isEmpty() ? QString() : regionNames(catalogue, {region.pairedRegion});
        const QString noPair = region.pairedRegionNote.isEmpty() ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "none")) : region.pairedRegionNote;
        const QStringList local = locationsLocalTo(catalogue, region.name);
        made.fact(QStringLiteral("name"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "ARM name")), region.name);
        made.fact(QStringLiteral("geography"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Geography")), region.geography);
        made.fact(QStringLiteral("geopoliticalRegion"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Geopolitical region")),
            region.isGeopoliticalRegionInferred ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 (taken from its country)")).arg(region.geopoliticalRegion) : region.geopoliticalRegion);
        made.fact(QStringLiteral("availabilityZones"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Availability zones")), zonesText(region));
        made.fact(QStringLiteral("pairedRegion"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Paired region")), paired.isEmpty() ? noPair : paired);
        made.fact(QStringLiteral("localLocations"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Local circuits from")), local.isEmpty() ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "no peering location")) : local.join(QStringLiteral(", ")));
        made.fact(QStringLiteral("restricted"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "On request only")), region.isRestricted);
        made.fact(QStringLiteral("physicalLocation"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Place as published")), region.physicalLocation);
        made.fact(QStringLiteral("cloud"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Cloud")), cloudText(region.cloud));
        made.fact(QStringLiteral("coordinates"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Coordinates")), placeText(region.coordinates.value, region.coordinatesOf), region.coordinates.provenance);
        made.words({region.name, region.coordinatesOf, region.physicalLocation}).place(region.coordinates);
        made.brief({region.name, region.geography, region.hasAvailabilityZones.value_or(false) ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 availability zones")).arg(zonesText(region)) : QString(),
            paired.isEmpty() ? QString() : cardText(QT_TRANSLATE_NOOP("CatalogueCard", "paired with %1")).arg(paired)});
        made.cells({region.name, region.geography.isEmpty() ? unknownCardText() : region.geography, cloudText(region.cloud), zonesText(region), paired, region.physicalLocation.isEmpty() ? region.coordinatesOf : region.physicalLocation});
        cards.append(made.card);
    }
}
