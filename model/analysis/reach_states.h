// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/figures/capacity.h"
#include <array>

/// What Global Reaches can carry while some components are down, for their utilisation.
class ReachStates
{
public:
    ReachStates(const ComponentGraph& graph, const CapacityTable& capacities);

    /// For all sites at both circuits together: on each side the routers with their access links, then the circuit.
    /// Infinity: no limit known; 0: down.
    double capacity(int reach, const std::vector<char>& isDown) const;
    double load(int reach, const std::vector<double>& bySlot) const;
    /// Load / capacity, the higher of both directions; 0 without load, whatever is down; negative: none, or no limit known.
    double utilisation(int reach, const std::array<std::vector<double>, 2>& bySlot, const std::vector<char>& isDown) const;
    /// The Global Reaches that a component can make smaller.
    const std::vector<int>& reachesOf(int component) const { return m_reachesOf[static_cast<std::size_t>(component)]; }
    std::size_t componentCount() const { return m_reachesOf.size(); }

private:
    bool isUp(int vertex, const std::vector<char>& isDown) const;
    double sideCapacity(int circuit, const std::vector<char>& isDown) const;

    const ComponentGraph& m_graph;
    std::vector<double> m_limits;                ///< by vertex; the parts on the way carry as much either way
    std::vector<int> m_vertex;                   ///< by Global Reach; −1: it cannot work
    std::vector<std::vector<int>> m_reachesOf;
};

/// The vertex of a Global Reach in the component graph, −1 when it cannot work.
int reachVertexOf(const ComponentGraph& graph, int reach);
