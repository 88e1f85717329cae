// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "tests/bench/network_file.h"

/// Prints where the capacities of measureFlows() come from, and which peers take part.
void printFlowBasis();
/// Prints one line: every single and double link failure of the network's source and target, ours and the peers'.
void measureFlows(const NetworkFile& file);
