// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/layout/proper_graph.h"

/// How many pairs of pieces cross, by the order of the layers. Counted by inversions (Barth, Jünger, Mutzel: Simple and
/// Efficient Bilayer Cross Counting, 2002), in time n log n.
long long crossingsOf(const ProperGraph& graph);

/// Orders the layers for few crossings. Two starts, the given order and one by the slowest vibration of the graph (the
/// second eigenvector of its random walk); each is improved by barycentres and by sifting vertices among their
/// neighbours (Matuszewski, Schönfeld, Molitor: Using Sifting for k-Layer Straightline Crossing Minimization, 1999), and
/// the given one is kept unless the other is clearly better.
void orderLayers(ProperGraph& graph, const std::vector<bool>& keptLayers, const std::stop_token& stop);
