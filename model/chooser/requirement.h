// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/base/distance.h"
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

/// What a connection from a site to an Azure region must do.
struct Requirement
{
    ObjectId site;                               ///< of the design; empty: a new one at `place`
    QString siteName;                            ///< of a new site: its city
    std::optional<Coordinates> place;            ///< of a new site
    ObjectId network;                            ///< of the design, where the connection ends; empty: a new one in `region`
    QString region;                              ///< as in ARM: "westeurope"
    Bandwidth toAzure;
    Bandwidth fromAzure;
    std::optional<Availability> availability;    ///< at least, end to end
    std::optional<Latency> latency;              ///< typical round trip at most
    bool isPrivate = false;                      ///< never over the public internet
    bool isEncrypted = false;                    ///< in transit, by the network
    std::optional<double> averageLoad;           ///< share of the rate that flows on average over a month, 0 to 1
    QString provider;                            ///< of circuits; empty: any that serves the location

    Bandwidth greater() const { return toAzure < fromAzure ? fromAzure : toAzure; }
    bool operator==(const Requirement&) const = default;
};

/// What is wrong with a requirement, all at once; `where` names the member: "site", "region", "bandwidth", "availability",
/// "latency", "averageLoad", "provider", "network".
QList<Error> errorsOf(const Requirement& requirement, const Design& design, const Catalogue& catalogue);

/// The coordinates of the site, and of the region; for a requirement without errors.
Coordinates placeOf(const Requirement& requirement, const Design& design);

/// A city that the catalogue knows the coordinates of, as peering locations and regions stand there. Any case.
struct KnownCity
{
    QString name;
    Sourced<Coordinates> coordinates;
};
QList<KnownCity> knownCities(const Catalogue& catalogue);
std::optional<KnownCity> knownCity(const Catalogue& catalogue, const QString& name);

/// The share of the rate that gives this volume a month; above 1 when the rate cannot carry it. 1 GB = 10⁹ bytes.
double loadOfVolume(double gigabytesPerMonth, Bandwidth rate, const Catalogue& catalogue);
double volumeOfLoad(double load, Bandwidth rate, const Catalogue& catalogue);
