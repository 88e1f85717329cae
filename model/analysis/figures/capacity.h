// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/capacity_result.h"
#include "model/analysis/path_graph.h"

enum class FlowDirection { ToAzure, FromAzure };

/// What one part can carry (DOMAIN.md §3.2); nothing where no limit is known.
struct PartLimit
{
    std::optional<Bandwidth> toAzure;
    std::optional<Bandwidth> fromAzure;
    Provenance provenance;                       ///< of the limit
    QString unknown;                             ///< why none, one direction alone, a bound or a default is known; empty otherwise
};

/// The limit of a vertex of the component graph:
/// router: throughput, and its IPsec part the IPsec throughput; access link, WAN link, circuit: bandwidth; internet access:
/// up to Azure, down from it; IPsec connection: tunnels × throughput per tunnel; gateway: its SKU, once for all that end there.
PartLimit partLimit(const ComponentGraph& graph, int vertex);

/// "circuit bandwidth", "router throughput" …: what limits at a vertex, translated.
QString partText(const ComponentGraph& graph, int vertex);
/// The id of the object a vertex stands for.
QString objectOfVertex(const ComponentGraph& graph, int vertex);

/// The limits of all vertices, infinity where none is known.
struct CapacityTable
{
    std::vector<double> toAzure;
    std::vector<double> fromAzure;
};
CapacityTable capacityTableOf(const ComponentGraph& graph);

/// Maximum flow through path graphs, with the minimum cut as the bottleneck. Keeps scratch space.
class CapacitySolver
{
public:
    CapacitySolver(const ComponentGraph& graph, const CapacityTable& table) : m_graph(graph), m_table(table), m_local(graph.vertices.size()), m_seen(graph.vertices.size()) {}
    Capacity solve(const PathGraph& paths, FlowDirection direction);
    /// Both directions over the same paths.
    CapacityPair solveBoth(const PathGraph& paths);

private:
    const ComponentGraph& m_graph;
    const CapacityTable& m_table;
    std::vector<int> m_local;
    std::vector<int> m_seen;
    int m_run = 0;
};

/// How many tunnels a connection has: as set, else 2 to an active-active gateway (4 between two) and 1 to any other.
int tunnelCount(const Topology& topology, const Topology::ConnectionNode& connection);
