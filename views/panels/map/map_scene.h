// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/catalogue/catalogue_search.h"
#include <QSet>

/// How a place is drawn.
enum class MapSymbol { Site, PeeringLocation, Region };

/// Something at a place on Earth: an entry of the catalogue, what of the design stands for it, or a site.
struct MapPlace
{
    MapSymbol symbol = MapSymbol::Site;
    Coordinates at;
    QString label;
    QString tip;
    QString card;                ///< key of the catalogue's entry; empty for sites
    QList<ObjectId> objects;     ///< of the design
    int rank = 0;                ///< the higher, the sooner it is labelled

    bool isDrawn() const { return !objects.isEmpty(); }
};

/// What a line of the map stands for; each has its own dash as well as its own colour.
enum class MapLineKind { Private, Internet, Wan, Peering };

/// What of the design runs between two places.
struct MapLine
{
    int from = 0;                ///< index into MapScene::places
    int to = 0;
    MapLineKind kind = MapLineKind::Private;
    QString label;               ///< "12.4 ms", "≈ 12–18 ms"; empty where no link has a round-trip time
    QString tip;
    QList<ObjectId> objects;
};

struct MapScene
{
    QList<MapPlace> places;
    QList<MapLine> lines;
    QList<ObjectId> unplaced;    ///< what has no coordinates: told, never put anywhere
};

/// The design and the catalogue on the map. Entries that are not among `shown` are left out unless the design has them;
/// `analysis` may be null: then no line has a time.
MapScene mapSceneOf(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const QList<const CatalogueCard*>& shown);

/// Points on the great circle between two places, both ends included. Source: spherical linear interpolation.
QList<Coordinates> greatCircleArc(Coordinates from, Coordinates to, int steps);
