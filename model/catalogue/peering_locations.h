// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/distance.h"
#include "model/catalogue/provenance.h"
#include <QStringList>
#include <optional>

/// A place where ExpressRoute can be met. The key is location and cloud, as nine names exist in two clouds.
/// Source: "ExpressRoute partners and peering locations" and "About ExpressRoute Metro".
struct PeeringLocationEntry
{
    QString location;                          ///< "Amsterdam", "Amsterdam Metro"
    QString cloud;                             ///< "public", "usGov" or "china"
    QString address;                           ///< as published
    std::optional<int> zone;                   ///< price zone 1 … 4; the national clouds publish none
    QString country;
    QString geopoliticalRegion;                ///< the reach of a Standard circuit
    bool isGeopoliticalRegionInferred = false; ///< taken from the sister location or the country
    QStringList localRegions;                  ///< regions in reach of a Local circuit; may be empty
    std::optional<bool> hasExpressRouteDirect;
    bool isMetro = false;                      ///< two facilities: the first serves the primary path
    Sourced<Coordinates> coordinates;          ///< of the city; an assumption
    QString coordinatesOf;
    std::optional<QStringList> providers;      ///< in the document's order; nothing = not known (status says why)
    QStringList announcedProviders;            ///< named by the document as not working yet
    QStringList facilities;                    ///< canonical names of the buildings, never empty, two for a Metro
    QStringList members;                       ///< of a Metro: the single locations it spans, where they have a row
    QString status;                            ///< what is unusual about this row; usually empty
    Provenance provenance;

    /// The building of a circuit's path (DOMAIN.md §2): a Metro's second serves the secondary path; any other
    /// location uses its first for both.
    const QString& primaryFacility() const { return facilities.first(); }
    const QString& secondaryFacility() const { return isMetro ? facilities.last() : facilities.first(); }
};
