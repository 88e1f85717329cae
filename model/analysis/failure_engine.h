// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/demand_groups.h"
#include "model/analysis/direct_traffic.h"
#include "model/analysis/failures.h"
#include "model/analysis/link_states.h"
#include "model/analysis/pair_states.h"
#include "model/analysis/reach_states.h"

/// A design prepared for failures: every pair, every demand's way and every link's load. A failure is asked for by its
/// components; what it does not touch is not looked at. One thread at a time.
class FailureEngine
{
public:
    /// `analysis` outlives the engine. Stopped, it is of no use: discard it.
    explicit FailureEngine(const Analysis& analysis, std::stop_token stop = {});

    /// Spokes of a unit behind parts that nothing else needs, their peerings.
    struct Spokes
    {
        std::vector<int> networks;
        std::vector<int> groups;                 ///< of demands
        int cutAt = 0;                           ///< the question that last found one of those parts down
    };
    /// A site and the networks that are alike to it, asked about once for all of them.
    struct Unit
    {
        int site = -1;
        std::vector<int> networks;               ///< those that nothing of their own cuts off
        PairStates pair;
        std::vector<int> groups;                 ///< of demands of those
        std::vector<Spokes> spokes;
    };
    /// What is known of a unit in the state asked for last.
    struct Touched
    {
        int unit = -1;
        int spokes = -1;                         ///< place in Unit::spokes: these, which their own peering cuts off; −1: all others of the unit
        bool isConnected = false;
        bool isRerouted = false;                 ///< connected over other connections
        double toAzureMbps = 0;
        double fromAzureMbps = 0;
    };
    struct Overload { int vertex; std::size_t direction; double utilisation; };

    /// What a failure does. Valid until the next question: touched(), load(), overloads().
    void ask(std::span<const int> components, FailureResult& result);
    const std::vector<Touched>& touched() const { return m_touched; }
    /// The networks that it tells about.
    std::vector<int> networksOf(const Touched& touched) const;
    const std::vector<double>& load(FlowDirection direction) const { return m_load[static_cast<std::size_t>(direction)]; }
    const std::vector<Overload>& overloads() const { return m_overloads; }
    const std::vector<char>& isDown() const { return m_isDown; }
    /// The utilisation of a connection in this state, the higher of both directions; negative: none. Global Reaches are
    /// numbered on after the connections, here and below.
    double utilisation(int connection);
    /// Its place in Analysis::links, and back; −1 for a peering.
    /// Load and capacity in this state; infinity: no limit known.
    double load(int connection, FlowDirection direction) const;
    double capacity(int connection, FlowDirection direction);
    int connectionCount() const { return static_cast<int>(m_utilisation.size()); }
    int linkOf(int connection) const;
    int connectionOfLink(int link) const;
    /// The slots whose load differs from the unfailed state, and the connections whose utilisation may.
    const std::vector<int>& changedSlots() const { return m_changedSlots; }
    const std::vector<int>& changedConnections() const { return m_changedConnections; }
    double unfailedUtilisation(int connection) const { return m_utilisation[static_cast<std::size_t>(connection)]; }

    std::vector<Unit>& units() { return m_units; }
    const std::vector<int>& unitsOf(int component) const { return m_unitsOf[static_cast<std::size_t>(component)]; }
    /// Whether both lie on ways of one pair.
    bool shareAPair(int first, int second) const;
    const TrafficSlots& places() const { return m_places; }
    const CapacityTable& capacities() const { return m_capacities; }
    LinkStates& links() { return m_links; }
    int pairIndex(int site, int network) const;

    /// One pair while exactly these components are down, apart from ask(). Nothing for a pair that has no way anyway.
    struct PairState { bool isConnected = false; double toAzureMbps = 0; double fromAzureMbps = 0; };
    std::optional<PairState> pairState(int pair, std::span<const int> components);

private:
    struct Group
    {
        DemandGroup demands;
        int unit = -1;                           ///< −1: no way
        int direct = -1;                         ///< between other ends than a site and a network: in m_direct.halves
        std::array<std::vector<TrafficShare>, 2> unfailed, now;
        bool isTouched = false;
        bool isConnected = false;                ///< now
        bool isConnectedUnfailed = false;        ///< of a direct one
    };
    void addUnits(std::stop_token stop);
    void addDemands(std::stop_token stop);
    void addDirectDemands();
    void askDirect(int group);
    void restore();
    void addAlike(int unit, const NetworkClass& networks);
    void cutOff(int unit, int spokes, FailureResult& result);
    void askUnit(int unit, FailureResult& result);
    void addFailover(const Unit& unit, const PairStates::State& state, std::size_t pairs);
    void rerouteAll(const std::vector<int>& groups, const PairStates& pair, const PairStates::State& state);
    void reroute(Group& group, const PairStates& pair, const PairStates::State& state);
    void addLoad(const std::vector<TrafficShare>& shares, double mbps, std::size_t direction);
    void findWorst(FailureResult& result);
    double computedUtilisation(int connection);
    void findOverloads(FailureResult& result);
    void findUnmet(FailureResult& result);
    void findUnserved();
    void findSqueezed();
    void nameFailovers(FailureResult& result);
    const std::vector<TrafficShare>& sharesOf(const Group& group, std::size_t direction) const { return group.isTouched ? group.now[direction] : group.unfailed[direction]; }
    double limit(int vertex, std::size_t direction) const;

    const Analysis& m_analysis;
    const ComponentGraph& m_graph;
    CapacityTable m_capacities;
    TrafficSlots m_places;
    TrafficSpreader m_spreader;
    DirectDemands m_direct;
    DirectSpreader m_directSpreader;
    LinkStates m_links;
    ReachStates m_reaches;
    std::vector<Unit> m_units;
    struct Place { int unit = -1; int spokes = -1; };
    std::vector<Place> m_placeOf;                ///< by pair: its unit, and its place in Unit::spokes
    std::vector<std::vector<int>> m_unitsOf;     ///< by component
    std::vector<std::vector<std::pair<int, int>>> m_spokesOf; ///< by component: units, and of each the spokes that it cuts off
    std::vector<std::vector<int>> m_directOf;    ///< by component: groups
    std::vector<Group> m_groups;
    std::array<std::vector<double>, 2> m_unfailedLoad, m_load; ///< by slot
    std::vector<double> m_utilisation;           ///< by connection, unfailed
    std::vector<std::pair<int, std::size_t>> m_full; ///< vertices loaded beyond their limit while nothing has failed, and the direction
    std::vector<int> m_connectionOfSide;

    // The state asked for last.
    std::vector<char> m_isDown;
    std::vector<int> m_down;
    std::vector<Touched> m_touched;
    std::vector<int> m_touchedGroups;
    std::vector<int> m_changedSlots, m_changedConnections;
    std::vector<char> m_isChanged;               ///< by slot
    std::vector<char> m_isConnectionChanged;
    std::vector<double> m_changedUtilisation;    ///< by connection, of those changed
    struct Moved { std::vector<int> before, after; int pairs; }; ///< connections
    std::vector<Moved> m_moved;
    std::vector<Overload> m_overloads;
    std::array<std::vector<int>, 2> m_overloadAt; ///< by vertex: its place in m_overloads, or −1
    std::vector<std::array<double, lowestPriority + 1>> m_byPriority; ///< by overload
    std::vector<int> m_yields;                   ///< by overload: the first priority that does not fit
    std::vector<int> m_unmet;                    ///< rows of demands
    std::vector<int> m_unitAt;                   ///< by unit: the question that touched it
    int m_question = 0;
};
