// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "tests/bench/network_file.h"
#include <optional>

/// Two-terminal unreliability by a binary decision diagram of BuDDy (Debian: libbdd-dev), nodes and links failing. The
/// diagram of "the target is reached" comes from eliminating vertices, one with the fewest neighbours first: what joins two
/// neighbours is joined in parallel with the way over the vertex. Variables stand in breadth-first order from the source, which served
/// best of those tried.
struct BddRun
{
    double unavailability = 1;
    double milliseconds = 0;                      ///< of processor time
    long nodes = 0;                               ///< of the diagrams at the end
};

/// In a process of its own with these limits; nothing when it does not finish. Also nothing without BuDDy.
std::optional<BddRun> runBdd(const NetworkFile& network, int seconds, long megabytes);
bool hasBdd();
