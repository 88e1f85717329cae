// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/reduced_network.h"
#include <cstddef>
#include <stop_token>
#include <vector>

/// The decisions taken, as a binary decision diagram. Successors: a node, or one of the constants.
struct DecisionDiagram
{
    static constexpr int disconnected = -1, connected = -2, unknown = -3;
    struct Node
    {
        int part = -1;                            ///< -1: nothing decided, both successors are the same
        int ifDown = unknown;
        int ifUp = unknown;
    };
    std::vector<Node> nodes;
    std::vector<int> order;                       ///< every node before its successors
};

enum class KeepDiagram { No, Yes };

struct FrontierResult
{
    double disconnected = 0;                      ///< probability mass of outcomes without a path
    double unknown = 0;                           ///< mass not looked into: past the limit, or stopped
    DecisionDiagram diagram;                      ///< when it was to be kept
};

/// Two-terminal reliability of a reduced network by a frontier method.
FrontierResult exploreFrontier(const ReducedNetwork& network, std::size_t stateLimit, KeepDiagram keep, std::stop_token stop);
