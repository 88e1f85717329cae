// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/state_flow.h"
#include "model/analysis/traffic.h"
#include <array>
#include <stop_token>

/// The capacities of connections in failure states, for their utilisation.
class LinkStates
{
public:
    /// Stopped, it knows some links only.
    LinkStates(const ComponentGraph& graph, const CapacityTable& capacities, const TrafficSlots& places, std::stop_token stop = {});

    /// Load / capacity of a connection while the marked components are down: of all its sites together, or of the fullest
    /// site's last mile when that is fuller. 0 without load, whatever is down. Negative: it carries nothing, or no limit is
    /// known. `load` is by slot.
    double utilisation(int connection, const std::vector<double>& load, FlowDirection direction, const std::vector<char>& isDown);
    /// What it can carry for all its sites together: each site's last miles, then the circuit and gateway that they share.
    /// Exact, as sites share neither routers nor access links. Infinity: no limit known.
    double capacity(int connection, FlowDirection direction, const std::vector<char>& isDown);
    /// The connections that a component can make smaller.
    const std::vector<int>& connectionsOf(int component) const { return m_connectionsOf[static_cast<std::size_t>(component)]; }

private:
    struct Side { PathGraph paths; StateFlow flow; std::vector<char> isIn; std::array<double, 2> unfailed{}; };
    struct Link { std::vector<int> components; std::array<double, 2> sharedLimit{}; std::array<bool, 2> isLimited{}; };
    double sideCapacity(Side& side, FlowDirection direction, bool isTouched, const std::vector<char>& isDown);
    double solve(Side& side, FlowDirection direction, const std::vector<char>* isDown);
    bool isTouched(int connection, const std::vector<char>& isDown) const;

    const TrafficSlots& m_places;
    std::vector<Side> m_sides;                   ///< as TrafficSlots::sides
    std::vector<Link> m_links;                   ///< by connection
    std::vector<std::vector<int>> m_connectionsOf;
};
