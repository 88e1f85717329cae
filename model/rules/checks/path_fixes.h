// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include <QJsonArray>
#include <functional>

// Edits of quick fixes that make or move something on the ways to Azure. Each looks everything up again in the design that it gets,
// and says so when what it needs is gone.

using DesignEdit = std::function<Result<Design>(const Design&)>;

/// What a fix says when the design has changed so that it no longer fits.
Error fixNoLongerFits();

/// Several fields of objects, set one after the other.
struct FieldValue
{
    ObjectId object;
    const char* key;
    QJsonValue value;
};
DesignEdit settingFields(const QList<FieldValue>& values);

/// Moves access links to a router of a site other than the one they end at: one that is there, else a new one beside it.
DesignEdit movingToOtherRouter(const QList<ObjectId>& accessLinks);
/// A second router beside one with the same tunnels, each over the same internet access.
DesignEdit addingRouterWithTunnels(const ObjectId& router, const QList<ObjectId>& tunnels);
/// A second internet access of a router with the same tunnels over it.
DesignEdit addingInternetAccess(const ObjectId& router, const QList<ObjectId>& tunnels);
/// The missing path of a circuit: an access link on it, from another router of the site where there is one, and its BGP subnet.
DesignEdit addingMissingPath(const ObjectId& circuit);
/// The circuit at another place of the catalogue: one that is drawn, else a new one.
DesignEdit movingCircuit(const ObjectId& circuit, const QString& location, const QString& cloud);
/// A circuit like another at another place of the catalogue, with links to the same routers and gateways.
DesignEdit addingCircuitLike(const ObjectId& circuit, const QString& location, const QString& cloud);
/// Connects circuits to gateways that they are not connected to yet, by a weight below that of their own connections.
DesignEdit crossingCircuits(const QList<std::pair<ObjectId, ObjectId>>& circuitsAndGateways);

/// The availability zones of a region as the field holds them: "1", "2", "3".
QJsonArray allZonesOf(const Region& region);

/// Where a circuit could stand instead: other places of its cloud, outside its city, where its provider is, and from where its tier
/// reaches its gateways, nearest first.
QList<const PeeringLocationEntry*> otherLocationsFor(const Catalogue& catalogue, const ExpressRouteCircuit& circuit, const PeeringLocationEntry& here, const QList<const Region*>& reached);
