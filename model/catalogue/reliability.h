// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"
#include <optional>

/// A reliability figure of something Microsoft does not run: routers, fibre, last miles, buildings. For the reader who
/// chooses an availability; no formula reads it.
struct ReliabilityFigure
{
    QString component;                         ///< "internet, dedicated (DIA)"
    QString metric;                            ///< "contract availability"
    QString unit;                              ///< "%", "h", "per km-year", …
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    Provenance provenance;
};
