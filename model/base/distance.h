// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/quantity.h"
#include "model/base/result.h"

/// A length of a route, kept in kilometres.
class Distance : public Quantity<Distance>
{
public:
    constexpr Distance() : Quantity(0) {}
    static constexpr Distance kilometres(double value) { return Distance(value); }
    constexpr double kilometres() const { return m_value; }

private:
    friend Quantity<Distance>;
    constexpr explicit Distance(double kilometres) : Quantity(kilometres) {}
};

/// A place on Earth in degrees, WGS 84.
struct Coordinates
{
    double latitude = 0;         ///< −90 … 90, north positive
    double longitude = 0;        ///< −180 … 180, east positive
    bool operator==(const Coordinates&) const = default;
};

/// Great-circle distance on a sphere of the Earth's mean radius 6371.0088 km (haversine formula).
Distance greatCircle(Coordinates from, Coordinates to);

/// "640 km": the shortest exact text; parseDistance reads it back exactly.
QString toText(Distance distance);

/// Reads "640 km" or a bare number of kilometres. Fails on negative, non-finite or unreadable text.
Result<Distance> parseDistance(const QString& text);
