// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/undirected_network.h"
#include "tests/bench/network_file.h"

UndirectedNetwork undirectedNetwork(const NetworkFile& file);
/// Two-terminal problems that are hard: a complete graph of 12, and 60 routers that each have links to six others.
NetworkFile completeGraph(int nodes);
NetworkFile wideMesh(int nodes, int degree);

/// Prints one line: the unavailability of the pair when nodes and links fail, ours and BuDDy's, with times; and of all pairs.
void measureReliability(const NetworkFile& file, int bddSeconds);
