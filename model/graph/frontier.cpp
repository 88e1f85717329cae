// SPDX-License-Identifier: GPL-3.0-or-later
// Exact two-terminal reliability, link by link. States are merged that agree on who reaches whom among the open vertices
// and on the open shared parts; a part is decided when the first link that needs it and still matters is reached.
// Sources: J. Carlier and C. Lucet, "A decomposition algorithm for network reliability evaluation", Discrete Applied
// Mathematics 65 (1996), and G. Hardy, C. Lucet and N. Limnios, "K-terminal network reliability measures with binary
// decision diagrams", IEEE Trans. Reliability 56 (2007), both for undirected graphs: here a reachability relation takes
// the place of their partition, for directed links, and parts the place of independent edges.
// Cost: states x slots^2. States are exponential in the number of vertices and parts open at a time, not in the size.
// Limits: past the state limit each step keeps its likeliest states and the mass of the rest is reported as unknown.

#include "model/graph/frontier.h"
#include "model/graph/frontier_plan.h"
#include "model/graph/frontier_state.h"
#include "model/graph/link_order.h"
#include "model/graph/state_table.h"
#include <algorithm>
#include <numeric>
#include <utility>

namespace {

using PartState = FrontierState::PartState;

struct FrontierSearch
{
    const ReducedNetwork& network;
    KeepDiagram keep;
    FrontierState work, branch;
    FrontierNormaliser normaliser;
    StateTable next;
    FrontierResult result;

    int addNode()
    {
        if (keep == KeepDiagram::No)
            return -1;
        result.diagram.nodes.push_back({});
        return int(result.diagram.nodes.size()) - 1;
    }

    void setNode(int node, int part, int ifDown, int ifUp)
    {
        if (keep == KeepDiagram::No)
            return;
        result.diagram.nodes[std::size_t(node)] = {part, ifDown, ifUp};
        result.diagram.order.push_back(node);
    }

    /// Puts a state into the next step's table (it is changed on the way); its node, or a constant.
    int settle(FrontierState& state, const FrontierStep& step, double mass)
    {
        if (state.reaches(FrontierState::source, FrontierState::target))
            return DecisionDiagram::connected;
        if (!normaliser.normalise(state, step)) {
            result.disconnected += mass;
            return DecisionDiagram::disconnected;
        }
        const std::size_t index = next.findOrAdd(state.words.data());
        next.mass[index] += mass;
        if (next.node[index] < 0)
            next.node[index] = addNode();
        return next.node[index];
    }

    /// Takes one state (in `work`) over one link.
    void expand(const FrontierStep& step, int node, double mass)
    {
        // 1. A link without effect, or known to be down, decides nothing.
        const bool matters = (step.forward && work.matters(step.a, step.b)) || (step.backward && work.matters(step.b, step.a));
        const auto isDown = [&](const FrontierStep::PartUse& use) { return use.slot >= 0 && work.part(use.slot) == PartState::Down; };
        if (!matters || std::any_of(step.parts.begin(), step.parts.end(), isDown)) {
            const int same = settle(work, step, mass);
            setNode(node, -1, same, same);
            return;
        }
        // 2. Decide its parts one by one: the first that is down ends it.
        int last = -1;
        for (const FrontierStep::PartUse& use : step.parts) {
            if (use.slot >= 0 && work.part(use.slot) != PartState::Undecided)
                continue;
            const NetworkPart& part = network.parts[std::size_t(use.part)];
            branch.words = work.words;
            if (use.staysOpen)
                branch.setPart(use.slot, PartState::Down);
            const int ifDown = settle(branch, step, mass * part.down);
            mass *= part.up;
            if (use.staysOpen)
                work.setPart(use.slot, PartState::Up);
            if (last >= 0)
                node = result.diagram.nodes[std::size_t(last)].ifUp = addNode();
            setNode(node, use.part, ifDown, DecisionDiagram::unknown);
            last = node;
        }
        // 3. All up: join.
        if (step.forward)
            work.join(step.a, step.b);
        if (step.backward)
            work.join(step.b, step.a);
        const int joined = settle(work, step, mass);
        if (last >= 0)
            result.diagram.nodes[std::size_t(last)].ifUp = joined;
        else
            setNode(node, -1, joined, joined);
    }
};

/// Marks the likeliest states of a table to be kept.
std::vector<char> likeliest(const StateTable& table, std::size_t count)
{
    std::vector<char> isKept(table.size(), 1);
    if (table.size() <= count)
        return isKept;
    std::vector<std::size_t> states(table.size());
    std::iota(states.begin(), states.end(), std::size_t(0));
    const auto isLikelier = [&](std::size_t a, std::size_t b) { return std::pair(-table.mass[a], a) < std::pair(-table.mass[b], b); };
    std::nth_element(states.begin(), states.begin() + std::ptrdiff_t(count), states.end(), isLikelier);
    for (std::size_t i = count; i < states.size(); ++i)
        isKept[states[i]] = 0;
    return isKept;
}

}

FrontierResult exploreFrontier(const ReducedNetwork& network, std::size_t stateLimit, KeepDiagram keep, std::stop_token stop)
{
    // 1. Certain answers.
    if (network.source == network.target)
        return {};
    if (network.links.empty()) {
        FrontierResult none;
        none.disconnected = 1;
        return none;
    }
    // 2. One state to begin with: nothing met, nothing decided.
    const FrontierPlan plan = frontierPlan(network, linkOrder(network));
    const FrontierState empty(plan.vertexSlots, plan.partSlots);
    FrontierSearch search{network, keep, empty, empty, {}, {}, {}};
    StateTable current;
    current.keyLength = search.next.keyLength = empty.words.size();
    current.findOrAdd(empty.words.data());
    current.mass[0] = 1;
    current.node[0] = search.addNode();
    // 3. Step by step. Where the states left to spend run short, each step gets a share of them for its likeliest states.
    constexpr std::size_t fewest = 16, narrow = 16;      // a state of a wide frontier costs as many narrow ones as it is wide
    const auto slots = std::size_t(plan.vertexSlots + plan.partSlots);
    std::size_t left = stateLimit * narrow / std::max(narrow, slots);
    bool isStopped = false;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const std::size_t share = std::max(fewest, 4 * left / (plan.steps.size() - i));
        const std::vector<char> isKept = likeliest(current, share);
        search.next.clear();
        for (std::size_t s = 0; s < current.size(); ++s) {
            isStopped |= s % 256 == 0 && stop.stop_requested();
            if (!isKept[s] || isStopped) {
                search.result.unknown += current.mass[s];
                search.setNode(current.node[s], -1, DecisionDiagram::unknown, DecisionDiagram::unknown);
                continue;
            }
            std::copy(current.key(s), current.key(s) + current.keyLength, search.work.words.begin());
            search.expand(plan.steps[i], current.node[s], current.mass[s]);
        }
        left -= std::min(left, std::min(share, current.size()));
        std::swap(current, search.next);
    }
    return std::move(search.result);
}
