// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/distance.h"
#include <QList>

/// Coarse outlines for orientation, from resources/map/coastline.json.
struct Coastline
{
    QList<QList<Coordinates>> land;
    QList<QList<Coordinates>> water;     ///< inland
};

/// The one compiled into the program; read once.
const Coastline& coastline();
