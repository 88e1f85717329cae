// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"

/// What a mean rate carries in a month of price lists (ModelDefaults::hoursPerMonth); 1 GB = 10⁹ bytes, as Azure bills it.
constexpr double gigabytesOf(Bandwidth mean, double hours)
{
    constexpr double secondsPerHour = 3600, megabitsPerGigabyte = 8000;
    return mean.mbps() * hours * secondsPerHour / megabitsPerGigabyte;
}
