// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/analysis/figures/capacity.h"

/// Sends every demand over the active routes of its pair, in equal shares over equal routes (traffic.h), and sets the load
/// and utilisation of all links and of all parts (DOMAIN.md §3.2). Demands without a route load nothing. Needs the links.
void addLoads(Analysis& analysis, const CapacityTable& capacities);
