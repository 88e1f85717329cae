// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/network_classes.h"
#include "model/analysis/route_choice.h"
#include "model/analysis/state_flow.h"
#include "model/graph/state_table.h"
#include <span>

/// A site and one class of networks, prepared for questions about failure states: which ways are up while some components
/// are down, which of them Azure and the routers then choose, and what those carry. Answers are as those for the design
/// drawn without the components, and are remembered, so that asking again for the same ways costs a look-up.
/// One thread at a time.
class PairStates
{
public:
    struct State
    {
        bool isConnected = false;                ///< some permitted way is up, active or not
        ActiveBranches active;                   ///< by branch of routes()
        double toAzureMbps = 0;                  ///< over the active branches; infinity: no limit known
        double fromAzureMbps = 0;
        bool usesFurtherWays = false;            ///< some active branch lies over the WAN or on private peering: what carries it may change while the branches stay the same
    };

    PairStates() = default;

    /// The ways of the pair, in the order that `active` has.
    const BranchTable& routes() const { return m_routes; }
    /// Those that can change an answer, ascending; indices in ComponentGraph::components and Analysis::components.
    const std::vector<int>& components() const { return m_components; }
    /// While nothing has failed.
    const State& unfailed() const { return m_unfailed; }

    /// While the marked components are down; `isDown` is by Analysis::components. The answer is valid until the next question.
    const State& at(const std::vector<char>& isDown);
    /// While exactly these components are down, in any order.
    const State& without(std::span<const int> down);
    /// By branch of routes(): whether it was up, active or not, in the last answer.
    const std::vector<char>& isUp() const { return m_isUp; }

private:
    friend class PairStatesMaker;
    struct Underlay { int branch; std::vector<std::pair<int, int>> ways; }; ///< router (or −1) and access link below IPsec on private peering, as vertices
    const State& ask();
    void findBranchesUp();
    void findRoutersReached();
    bool isVertexUp(int vertex) const { return m_downAt[static_cast<std::size_t>(vertex)] != m_question; }
    bool dependsOnMore(const ActiveBranches& active) const;
    double capacityOf(const std::vector<char>& active, FlowDirection direction);
    void setCapacity(State& state);
    void keepUnfailed();

    // The pair.
    std::vector<int> m_components;
    std::vector<std::vector<int>> m_branchesOf;  ///< by local component: branches that need it
    std::vector<std::vector<int>> m_verticesOf;  ///< by local component
    BranchTable m_routes;
    std::vector<GraphVertex> m_vertices;         ///< of the path graph
    std::vector<char> m_isChosen;                ///< by vertex: in only while a branch over it is active: connections and access links, not their copies
    std::vector<std::vector<int>> m_branchesOver; ///< by vertex, of those
    std::vector<int> m_branchRouter;             ///< by branch: the vertex of its router
    std::vector<Underlay> m_underlays;
    bool m_hasTransit = false;
    std::vector<std::vector<int>> m_wanArcs;     ///< by vertex: where the site's network leads next; empty without transit
    int m_source = -1;
    StateFlow m_flow;
    State m_unfailed;
    std::vector<char> m_isUsedUnfailed;          ///< by local component: the capacity of the unfailed state may need it

    // Scratch and memory.
    std::vector<int> m_down;                     ///< local components
    std::vector<char> m_isUp, m_isIn;
    std::vector<int> m_downAt, m_reachedAt;      ///< by vertex: the question that marked it
    std::vector<int> m_queue;
    int m_question = 0;
    std::vector<std::uint64_t> m_key;
    StateTable m_known;
    std::vector<State> m_remembered;             ///< by place in m_known; without capacity where that depends on more than the branches
    State m_state;
};

/// Prepares pairs. Keeps scratch space, and what pairs of one site share.
class PairStatesMaker
{
public:
    /// Both outlive the maker; what it makes needs neither.
    PairStatesMaker(const ComponentGraph& graph, const CapacityTable& capacities);

    PairStates make(int site, const NetworkClass& networks);

private:
    void startAt(int site);
    void addNeeds(PairStates& pair, int branch, int network);
    int local(int vertex) const { return m_localAt[static_cast<std::size_t>(vertex)] == m_run ? m_local[static_cast<std::size_t>(vertex)] : -1; }
    int next(int vertex, VertexKind kind) const;

    const ComponentGraph& m_graph;
    const CapacityTable& m_capacities;
    PathExtractor m_extractor;
    int m_site = -1;
    std::vector<char> m_reachesRouter;
    int m_run = 0;
    std::vector<int> m_local, m_localAt;         ///< by vertex of the component graph
    std::vector<int> m_localComponent;           ///< by component
    std::vector<int> m_needs;                    ///< vertices of the component graph
};
