// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <vector>

/// A link that crosses the gap between two layers: level from the left at one height, upright, level to the right at another.
struct GapCrossing
{
    double left = 0;
    double right = 0;
    bool turnsBack = false;          ///< both ends are on the left: a link within the layer
};

struct GapTracks
{
    std::vector<int> track;          ///< of each crossing, from left to right; −1: straight, none needed
    int count = 0;
};

/// Gives upright stretches their places so that no two lie on each other: those that turn back first, then those that go
/// down, the lower ones first, then those that go up, the upper ones first; so links of one direction do not cross more than
/// the order of their ends demands. Cost: n log n, and the heights covered.
GapTracks tracksOf(const std::vector<GapCrossing>& crossings);
