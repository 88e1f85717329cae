// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "model/catalogue/provenance.h"
#include <QHash>
#include <QList>

/// One figure that an overlay has put in the place of the catalogue's own, for the reader. `card` and `fact` are the keys of
/// catalogue_card.h.
struct OverlaidFigure
{
    QString card;
    QString fact;
    QString before;              ///< the built-in value as text; empty where the catalogue had none
    QString after;
    Provenance provenance;       ///< of the own figure
};

/// A provider at a peering location.
struct ProviderAtLocation
{
    QString location;
    QString cloud;
    QString provider;
    bool operator==(const ProviderAtLocation&) const = default;
};
inline size_t qHash(const ProviderAtLocation& key, size_t seed = 0)
{
    return qHashMulti(seed, key.location, key.cloud, key.provider);
}

/// What an overlay holds that has no place in the built-in catalogue, and a list of all that it changed.
struct OwnFigures
{
    QString name;                ///< of the overlay; empty when there is none
    QHash<QString, Sourced<Availability>> facilities;                  ///< by the canonical name of the building
    QHash<ProviderAtLocation, Sourced<Availability>> providerAccess;   ///< of each path that the provider delivers
    QList<OverlaidFigure> changes;                                     ///< in the order of the overlay's file
};
