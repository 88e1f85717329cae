// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/network_kernel.h"
#include "model/graph/undirected_network.h"
#include <cstdint>
#include <vector>

/// What a sweep does at one vertex, with everything that depends on the order and not on a state. A vertex is open, and has
/// a lane, from its step to that of its last neighbour. A vertex with many links to open ones takes several steps.
struct SweepStep
{
    enum class Role { Inner, Source, Target };
    int vertex = 0;                               ///< kernel vertex
    Role role = Role::Inner;
    int lane = 0;
    bool isFirst = true;                          ///< the vertex is met here
    bool isLast = true;                           ///< all its links to open vertices are decided after this step
    double down = 0;
    double up = 1;
    int firstBack = 0, backs = 0;                 ///< links to open vertices, in SweepPlan::backs
    int firstClosing = 0, closings = 0;           ///< lanes that are free after this step, in SweepPlan::closing
    std::uint64_t ahead = 0;                      ///< the vertex's neighbours that are not met, as tags
    std::uint64_t tag = 0;                        ///< the vertex's own tag
};

struct SweepPlan
{
    struct Back
    {
        int lane = 0;
        int link = 0;                             ///< kernel link
        double down = 0;
        double up = 1;
    };
    /// Of a step at most; two to the power of it outcomes have to be looked at for one state.
    static constexpr int mostBacks = 5;
    /// Tags of vertices that are ahead: one bit each while they last, then two shared bits, which count as many.
    static constexpr std::uint64_t many = std::uint64_t(3) << 62;

    int lanes = 0;                                ///< needed at the same time
    double cost = 0;                              ///< outcomes to be looked at, as predicted
    std::vector<SweepStep> steps;
    std::vector<Back> backs;
    std::vector<int> closing;
};

struct KernelGraph;
SweepPlan sweepPlan(const UndirectedNetwork& network, const std::vector<KernelPiece>& pieces, const NetworkKernel& kernel, const KernelGraph& graph, const std::vector<int>& order);
