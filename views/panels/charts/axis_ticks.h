// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "views/panels/charts/plain_chart.h"

/// The next round number: 1, 2 or 5 times a power of ten.
double roundUp(double value);

/// How many nines an availability has, at most nine: 99.95 % has 3.3.
double ninesOf(const Availability& availability);

/// Ticks of a nines scale: "90 %" at 1, "99 %" at 2, …
QList<ChartTick> nineTicks(int from, int to);
