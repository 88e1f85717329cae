// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/chooser/requirement.h"

/// A peering location that a circuit of a provider could be met at.
struct LocationOption
{
    const PeeringLocationEntry* entry = nullptr;
    Distance distance;                           ///< great circle, from the site
    Latency rtt;                                 ///< site to location to region by private line, without routers and gateways
    bool isLocal = false;                        ///< the region is in reach of a Local circuit
    bool isSameGeopoliticalRegion = false;       ///< the region is in reach of a Standard circuit
    QStringList providers;                       ///< that serve it, of those the requirement allows
};

/// The order in which locations are tried: those of the nearest city first (within 50 km of it), among them the lowest
/// round trip, then Local reach, then the most providers; the others by distance. Where a latency is demanded that the
/// first is beyond, the one with the lowest round trip goes first.
struct LocationRanking
{
    QList<LocationOption> single;                ///< of one facility
    QList<LocationOption> metro;
    QStringList passed;                          ///< nearer than the first of `single`, with why they are none; for people
};
LocationRanking rankedLocations(const Requirement& requirement, const Design& design, const Catalogue& catalogue);

/// The same, of locations with ExpressRoute Direct, whether providers serve them or not.
QList<LocationOption> rankedDirectLocations(const Requirement& requirement, const Design& design, const Catalogue& catalogue);

/// The best location for a second circuit: in another city, without a facility of the first. Null: there is none.
const LocationOption* secondLocation(const QList<LocationOption>& options, const LocationOption& first);

/// The nearest location in reach of whose Local circuits the region is. Null: there is none.
const LocationOption* nearestLocal(const QList<LocationOption>& options);

/// How many peering locations of its cloud a provider serves.
int locationsServed(const Catalogue& catalogue, const QString& provider, const QString& cloud);

/// The provider to put down for a circuit: the one that serves the most locations, other than `otherThan` where others do.
QString widestProvider(const LocationOption& option, const Catalogue& catalogue, const QString& otherThan = {});
