// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/reduced_network.h"
#include <vector>

/// All links of the network in an order that keeps few vertices and shared parts open (met, and met again later) at any time.
std::vector<int> linkOrder(const ReducedNetwork& network);
