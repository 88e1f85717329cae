// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include <cstddef>
#include <stop_token>
#include <vector>

/// What a computation may cost. Past it, the answer is a proven two-sided bound and says so.
struct ReliabilityLimits
{
    std::size_t states = 1'000'000;               ///< partial outcomes looked at; a million takes about a second, and up to twice as many are.
                                                  ///< In an undirected network they are smaller, and thirty times as many are looked at
    std::size_t bytes = 200'000'000;              ///< memory for the states of an undirected network
    double gap = 0;                               ///< bounds no further apart than this are near enough; of an undirected network
};

/// The probability that the target cannot be reached. It is the sum of the outcomes in which it cannot, never one
/// minus the rest, so that 1e-15 keeps all its digits.
struct Reliability
{
    double unavailability = 1;                    ///< the value, or the upper bound when not exact
    double lower = 0;                             ///< proven
    double upper = 1;                             ///< proven
    bool exact = false;                           ///< proven to the rounding of sums, 1e-12 of the value; false: stopped, or past the limits
};

/// Two-terminal reliability: exact probability that no path from source to target has all its components up, the
/// components of both ends included. Unconnected: 1. Source equal to target: the vertex's own components.
/// Components with down 0 or 1 are certain and cost nothing. Stopping gives the bound known so far.
Reliability unavailability(const ConditionGraph& graph, int source, int target, std::stop_token stop = {}, ReliabilityLimits limits = {});

struct ComponentImportance
{
    int component = 0;
    double birnbaum = 0;                          ///< A(up) - A(down), 0 to 1
    double unavailabilityIfUp = 1;                ///< given that the component never fails
    double unavailabilityIfDown = 1;              ///< given that it is down
};

struct ImportanceAnalysis
{
    Reliability total;                            ///< as unavailability() gives it
    bool exact = false;                           ///< false: the figures below are those of the part that was explored, near but without proof
    std::vector<ComponentImportance> components;  ///< every component on some path, in order of index; 0 where its loss changes nothing
};

/// The unavailability together with the Birnbaum importance of every component on some path from source to target.
/// Costs a small multiple of unavailability().
ImportanceAnalysis importance(const ConditionGraph& graph, int source, int target, std::stop_token stop = {}, ReliabilityLimits limits = {});
