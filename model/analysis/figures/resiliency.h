// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/derivation.h"
#include "model/analysis/pair_result.h"
#include "model/analysis/path_graph.h"

/// The class of a pair, found by removing components (DOMAIN.md §3.6). `expressRoute` holds the paths over ExpressRoute
/// connections only. `trace`, when given, gets what was removed and what that did.
ResiliencyClass resiliencyOf(const ComponentGraph& graph, const PathGraph& expressRoute, Derivation* trace = nullptr);

/// Whether IPsec survives the loss of all circuits; `paths` holds every permitted path.
bool survivesLossOfAllCircuits(const ComponentGraph& graph, const PathGraph& paths);
