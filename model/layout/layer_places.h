// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/layout/proper_graph.h"

/// The middle of each vertex from top to bottom, in the order of the layers and with the distances between them: close
/// to what it is linked with, long links straight. Each layer in turn is the best one for its neighbours, exactly, by
/// isotonic regression (pool adjacent violators). The topmost edge of a box is at 0.
std::vector<double> placesOf(const ProperGraph& graph, const LayoutSpacing& spacing, const std::stop_token& stop);
