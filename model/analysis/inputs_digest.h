// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/figures/capacity.h"
#include "model/analysis/path_graph.h"
#include <bit>
#include <cstdint>

/// 128 bits that stand for all that a figure was computed from: equal digests, equal figures. Rows count by their address, so
/// digests compare only between analyses whose inputs share rows (figure_inputs.h) and are both alive.
struct InputsDigest
{
    std::uint64_t low = 0x9e3779b97f4a7c15, high = 0xc2b2ae3d27d4eb4f;

    void add(std::uint64_t word)
    {
        low = std::rotl((low ^ word) * 0xff51afd7ed558ccd, 29);
        high = std::rotl(high + word * 0xc4ceb9fe1a85ec53, 31) * 0x9fb21c651e98df25;
    }
    void add(int number) { add(static_cast<std::uint64_t>(static_cast<std::uint32_t>(number))); }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number)); }
    void add(const void* row) { add(std::bit_cast<std::uintptr_t>(row) + std::uint64_t(1)); }

    bool operator==(const InputsDigest&) const = default;
};
inline std::size_t qHash(const InputsDigest& digest, std::size_t seed = 0) { return static_cast<std::size_t>(digest.low ^ digest.high >> 7) ^ seed; }

/// Adds a path graph: its form, the rows that its vertices stand for, what fails and how often, and what carries how much.
void addPaths(InputsDigest& digest, const ComponentGraph& graph, const CapacityTable& capacities, const PathGraph& paths);

/// Adds what the choice of routes at a virtual hub takes from beside the paths: how many others there are, and static routes.
void addHubs(InputsDigest& digest, const Topology& topology, int virtualHub);
