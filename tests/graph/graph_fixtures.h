// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/condition_graph.h"
#include <cstdint>
#include <string>
#include <vector>

/// Small reproducible random numbers, the same on every platform (splitmix64).
struct FixtureRandom
{
    std::uint64_t state;
    std::uint64_t next();
    int below(int bound) { return int(next() % std::uint64_t(bound)); }
    double unit() { return double(next() >> 11) / 9007199254740992.0; }
};

/// A random graph with shared components, source 0 and target 1: directed and undirected links, parallel arcs, self-loops,
/// some components that never or always fail.
ConditionGraph randomConditionGraph(FixtureRandom& random, int vertices, int components, int links);

/// Layers of vertices with forward arcs, access components of their own, facilities shared across arcs, and some
/// undirected links within a layer. Source 0, target the last vertex.
ConditionGraph randomLayeredGraph(FixtureRandom& random, int layers, int width, int shared);

/// The answer by enumerating every state of the components (at most about 16), in long double.
struct EnumeratedReliability
{
    long double unavailability = 0;
    std::vector<long double> ifUp, ifDown;        ///< by component
};
EnumeratedReliability enumeratedReliability(const ConditionGraph& graph, int source, int target);

/// The answer by pivotal decomposition on the components of a path still possible, without any reduction or merging.
double pivotalUnavailability(const ConditionGraph& graph, int source, int target);

/// A network of tests/graph/data, links only or nodes too.
struct BackboneProblem
{
    ConditionGraph graph;
    int source = 0;
    int target = 0;
};
enum class BackboneFailures { Links, LinksAndNodes };
BackboneProblem readBackbone(const std::string& path, BackboneFailures failures);
