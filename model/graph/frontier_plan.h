// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/reduced_network.h"
#include <vector>

/// What a frontier method does at one link, with everything that depends on the order of links and not on a state.
/// Vertices and parts that are open (met, and met again later) have a slot, which is used again once they close;
/// the source has slot 0 and the target slot 1 throughout.
struct FrontierStep
{
    struct PartUse
    {
        int part = 0;
        int slot = -1;                            ///< -1: of this link alone
        bool staysOpen = false;                   ///< later links need it too
    };
    /// Links ahead that lead into (or out of) an open vertex.
    struct Entrances
    {
        bool certain = false;                     ///< one depends on no part decided so far
        std::vector<std::vector<int>> partSlots;  ///< otherwise: one exists unless in each of these some slot's part is down
    };
    struct VertexAhead
    {
        int slot = 0;
        Entrances into, outOf;
    };
    struct LinkAhead
    {
        int a = -1;                               ///< vertex slot, or -1 while not met
        int b = -1;
        bool forward = false;
        bool backward = false;
        std::vector<int> otherPartSlots;          ///< of parts decided so far
    };
    struct PartAhead
    {
        int slot = 0;
        bool alwaysMatters = false;               ///< too many links ahead to look at each
        std::vector<LinkAhead> links;
    };

    int a = 0;                                    ///< vertex slot
    int b = 0;
    bool forward = false;
    bool backward = false;
    std::vector<PartUse> parts;                   ///< those with most links ahead first
    std::vector<int> closingVertices;             ///< slots
    std::vector<int> closingParts;                ///< slots
    std::vector<VertexAhead> verticesAhead;       ///< every vertex open after this step, and source and target
    std::vector<PartAhead> partsAhead;            ///< every part open after this step
};

struct FrontierPlan
{
    int vertexSlots = 2;
    int partSlots = 0;
    std::vector<FrontierStep> steps;
};

FrontierPlan frontierPlan(const ReducedNetwork& network, const std::vector<int>& order);
