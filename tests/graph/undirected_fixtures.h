// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/undirected_network.h"
#include "tests/graph/graph_fixtures.h"

/// The answer by enumerating every state of links and vertices (about 20 together), in long double.
long double enumeratedUnavailability(const UndirectedNetwork& network, int source, int target);

/// A random multigraph with self-loops and parallel links; some links and vertices never or always fail.
UndirectedNetwork randomNetwork(FixtureRandom& random, int vertices, int links, bool verticesFail);

/// A ring with chords: every vertex has neighbours near by, some further away.
UndirectedNetwork ringWithChords(FixtureRandom& random, int vertices, int chords, int reach);

UndirectedNetwork squareGrid(int side, double linkDown, double nodeDown);

/// The same network with one component a vertex and one a link, in this order.
ConditionGraph asConditionGraph(const UndirectedNetwork& network);
UndirectedNetwork backboneNetwork(const BackboneProblem& problem);

bool isNear(double value, long double expected, long double relative);
