// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/frontier.h"
#include "model/graph/reduced_network.h"
#include "model/graph/reliability.h"
#include <stop_token>

/// The best proven answer within the limits, and the exploration that figures for single components can be read from.
struct Exploration
{
    Reliability reliability;
    bool isWhole = false;                         ///< all of the network was explored to the end: the diagram is complete
    ReducedNetwork network;                       ///< what `result` is about: everything, or only links on short ways
    FrontierResult result;
};

Exploration explore(ReducedNetwork network, KeepDiagram keep, const ReliabilityLimits& limits, const std::stop_token& stop);

/// A vertex reaches itself while its own components are up: the same problem as one arc, from 0 to 1, that needs them.
ConditionGraph arcInPlaceOfVertex(const ConditionGraph& graph, int vertex);
