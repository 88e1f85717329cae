// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/gap_tracks.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace {
constexpr double cell = 8, straight = 0.5;

enum class Way { Back, Down, Up, Straight };

Way wayOf(const GapCrossing& crossing)
{
    if (crossing.turnsBack)
        return Way::Back;
    return std::abs(crossing.left - crossing.right) < straight ? Way::Straight : crossing.left < crossing.right ? Way::Down : Way::Up;
}
}

GapTracks tracksOf(const std::vector<GapCrossing>& crossings)
{
    GapTracks tracks;
    tracks.track.assign(crossings.size(), -1);
    std::vector<std::size_t> order(crossings.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto length = [&](std::size_t i) { return std::abs(crossings[i].left - crossings[i].right); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Way wayA = wayOf(crossings[a]), wayB = wayOf(crossings[b]);
        if (wayA != wayB)
            return wayA < wayB;
        if (wayA == Way::Back)
            return length(a) < length(b);                // the short ones inside
        return wayA == Way::Down ? crossings[a].left > crossings[b].left : crossings[a].left < crossings[b].left;
    });
    double lowest = 1e300, highest = -1e300;
    for (const GapCrossing& crossing : crossings) {
        lowest = std::min({lowest, crossing.left, crossing.right});
        highest = std::max({highest, crossing.left, crossing.right});
    }
    std::vector<int> next(crossings.empty() ? 0 : std::size_t((highest - lowest) / cell) + 2, 0);    // by height: the first free track
    for (const std::size_t i : order) {
        const GapCrossing& crossing = crossings[i];
        if (wayOf(crossing) == Way::Straight)
            continue;
        const auto from = next.begin() + std::ptrdiff_t((std::min(crossing.left, crossing.right) - lowest) / cell);
        const auto to = next.begin() + std::ptrdiff_t((std::max(crossing.left, crossing.right) - lowest) / cell) + 1;
        const int track = *std::max_element(from, to);
        std::fill(from, to, track + 1);
        tracks.track[i] = track;
        tracks.count = std::max(tracks.count, track + 1);
    }
    return tracks;
}
