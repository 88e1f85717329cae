// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"

/// Sends every demand over the active routes of its pair, in equal shares over equal routes, and sets the load and
/// utilisation of all links (DOMAIN.md §3.2). Demands without a route load nothing. Needs links and pairs.
void addLoads(Analysis& analysis);
