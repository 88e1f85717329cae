// SPDX-License-Identifier: GPL-3.0-or-later
// When a way back from w to u, beside an arc from u to w, changes nothing. Any one of two is enough:
// 1. Every path from the source to w passes a vertex d from which u, when up, is certainly reached (or that is u). Who is at w
//    has been at d, so was at u anyway: the same vertices are reached as before.
// 2. Every path from u to the target passes a vertex h that is certainly reached from w, when up (or that is w). Whoever
//    could go on from u passes h, so goes on from w as well: the target is reached from the same vertices as before.
// Many ways back may be added at once by either rule, as the set of vertices in question is closed under all of them; then the
// rules are asked again with those added.
// Sources: dominators by K. Cooper, T. Harvey and K. Kennedy, "A simple, fast dominance algorithm" (2001).
// Cost: near linear in the arcs, a few rounds.

#include "model/graph/arc_directions.h"
#include "model/graph/network_rules.h"
#include <algorithm>
#include <cstddef>
#include <deque>
#include <limits>

namespace {

/// The arcs as seen from one end of all paths.
class DirectedView
{
public:
    struct Way
    {
        int from, to;
        int arc;                                  ///< in the graph: what it needs
    };

    DirectedView(std::size_t vertexCount, int root, const std::vector<Way>& ways)
        : m_root(root)
        , m_out(vertexCount)
        , m_in(vertexCount)
        , m_place(vertexCount, -1)
        , m_dominator(vertexCount, -1)
    {
        for (const Way& way : ways) {
            m_out[std::size_t(way.from)].push_back(way);
            m_in[std::size_t(way.to)].push_back(way);
        }
        number();
        dominate();
    }

    /// The next vertex that every path from the root passes; -1 after the root.
    int dominator(int vertex) const { return vertex == m_root ? -1 : m_dominator[std::size_t(vertex)]; }
    const std::vector<Way>& into(int vertex) const { return m_in[std::size_t(vertex)]; }

private:
    /// Vertices in reverse postorder.
    void number()
    {
        std::vector<std::pair<int, std::size_t>> visits{{m_root, 0}};
        std::vector<char> isSeen(m_out.size(), 0);
        isSeen[std::size_t(m_root)] = 1;
        while (!visits.empty()) {
            auto& [v, next] = visits.back();
            if (next == m_out[std::size_t(v)].size()) {
                m_order.push_back(v);
                visits.pop_back();
                continue;
            }
            const int to = m_out[std::size_t(v)][next++].to;
            if (!isSeen[std::size_t(to)]) {
                isSeen[std::size_t(to)] = 1;
                visits.push_back({to, 0});
            }
        }
        std::reverse(m_order.begin(), m_order.end());
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_place[std::size_t(m_order[i])] = int(i);
    }

    void dominate()
    {
        m_dominator[std::size_t(m_root)] = m_root;
        const auto before = [&](int v) { return m_place[std::size_t(v)]; };
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 1; i < m_order.size(); ++i) {
                int common = -1;
                for (const Way& way : m_in[std::size_t(m_order[i])]) {
                    int other = way.from;
                    if (before(other) < 0 || m_dominator[std::size_t(other)] < 0)
                        continue;
                    while (common >= 0 && common != other) {
                        if (before(common) > before(other))
                            common = m_dominator[std::size_t(common)];
                        else
                            other = m_dominator[std::size_t(other)];
                    }
                    common = other;
                }
                changed |= m_dominator[std::size_t(m_order[i])] != common;
                m_dominator[std::size_t(m_order[i])] = common;
            }
        }
    }

    int m_root;
    std::vector<std::vector<Way>> m_out, m_in;
    std::vector<int> m_order, m_place, m_dominator;
};

class DirectionRules
{
public:
    using Way = DirectedView::Way;

    DirectionRules(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs, const std::vector<int>& oneWay)
        : m_graph(graph)
        , m_source(source)
        , m_target(target)
        , m_asked(oneWay)
    {
        for (int a : arcs)
            m_ways.push_back({graph.arcs[std::size_t(a)].from, graph.arcs[std::size_t(a)].to, a});
    }

    ArcDirections run()
    {
        for (std::size_t before = m_asked.size() + 1; !m_asked.empty() && m_asked.size() < before;) {
            before = m_asked.size();
            addWaysBack(false, nullptr);
            addWaysBack(true, nullptr);
        }
        ArcDirections found;
        if (!m_asked.empty()) {
            addWaysBack(false, &found.inTheWay);
            sortUnique(found.inTheWay);
        }
        found.matter = m_asked;
        return found;
    }

private:
    int failing(const std::vector<int>& components) const
    {
        return int(std::count_if(components.begin(), components.end(), [&](int c) { return m_graph.down[std::size_t(c)] > 0; }));
    }
    int failingAt(int vertex) const { return std::size_t(vertex) < m_graph.vertexComponents.size() ? failing(m_graph.vertexComponents[std::size_t(vertex)]) : 0; }

    std::vector<Way> seen(bool fromTarget) const
    {
        std::vector<Way> ways = m_ways;
        if (fromTarget)
            for (Way& way : ways)
                std::swap(way.from, way.to);
        return ways;
    }

    /// Applies the first rule, or from the target the second, which is the same with all arcs turned round. With `inTheWay`,
    /// nothing is added but what fails on the cheapest certain way, for the rule that asks for less.
    void addWaysBack(bool fromTarget, std::vector<int>* inTheWay)
    {
        const DirectedView view(std::size_t(m_graph.vertexCount), fromTarget ? m_target : m_source, seen(fromTarget));
        std::vector<Way> added;
        if (inTheWay) {
            const DirectedView behind(std::size_t(m_graph.vertexCount), m_target, seen(true));
            for (int a : m_asked) {
                const ConditionGraph::Arc& arc = m_graph.arcs[std::size_t(a)];
                const std::vector<int> first = whatFails(view, arc.from, arc.to), second = whatFails(behind, arc.to, arc.from);
                const std::vector<int>& less = second.size() <= first.size() ? second : first;
                inTheWay->insert(inTheWay->end(), less.begin(), less.end());
            }
            return;
        }
        std::erase_if(m_asked, [&](int a) {
            const ConditionGraph::Arc& arc = m_graph.arcs[std::size_t(a)];
            const bool isHarmless = fromTarget ? isCertain(view, arc.to, arc.from) : isCertain(view, arc.from, arc.to);
            if (isHarmless)
                added.push_back({arc.to, arc.from, a});
            return isHarmless;
        });
        m_ways.insert(m_ways.end(), added.begin(), added.end());
    }

    /// Whether `near` is certainly reached from a vertex that every path to `far` passes.
    bool isCertain(const DirectedView& view, int near, int far) const
    {
        std::vector<int> distance = failuresTo(view, near, 0);
        for (int d = far; d >= 0; d = view.dominator(d))
            if (distance[std::size_t(d)] == 0)
                return true;
        return false;
    }

    /// For each vertex how many parts can fail on the best way from it to `near`, both ends aside; at most `most`.
    std::vector<int> failuresTo(const DirectedView& view, int near, int most, std::vector<Way>* next = nullptr) const
    {
        std::vector<int> distance(std::size_t(m_graph.vertexCount), std::numeric_limits<int>::max());
        if (next)
            next->assign(distance.size(), {-1, -1, -1});
        std::deque<int> waiting{near};
        distance[std::size_t(near)] = 0;
        while (!waiting.empty()) {
            const int v = waiting.front();
            waiting.pop_front();
            const int through = distance[std::size_t(v)] + (v == near ? 0 : failingAt(v));
            for (const Way& way : view.into(v)) {
                const int length = through + failing(m_graph.arcs[std::size_t(way.arc)].components);
                int& known = distance[std::size_t(way.from)];
                if (length > most || length >= known)
                    continue;
                known = length;
                waiting.push_back(way.from);
                if (next)
                    (*next)[std::size_t(way.from)] = way;
            }
        }
        return distance;
    }

    std::vector<int> whatFails(const DirectedView& view, int near, int far) const
    {
        std::vector<Way> next;
        const std::vector<int> distance = failuresTo(view, near, std::numeric_limits<int>::max() - 1, &next);
        int best = far;
        for (int d = far; d >= 0; d = view.dominator(d))
            best = distance[std::size_t(d)] < distance[std::size_t(best)] ? d : best;
        std::vector<int> components;
        const auto add = [&](const std::vector<int>& some) {
            for (int c : some)
                if (m_graph.down[std::size_t(c)] > 0)
                    components.push_back(c);
        };
        for (int v = best; v != near && next[std::size_t(v)].arc >= 0; v = next[std::size_t(v)].to) {
            add(m_graph.arcs[std::size_t(next[std::size_t(v)].arc)].components);
            const int to = next[std::size_t(v)].to;
            if (to != near && std::size_t(to) < m_graph.vertexComponents.size())
                add(m_graph.vertexComponents[std::size_t(to)]);
        }
        return components;
    }

    const ConditionGraph& m_graph;
    int m_source, m_target;
    std::vector<int> m_asked;
    std::vector<Way> m_ways;                      ///< the arcs, and the ways back found to be harmless
};

}

ArcDirections arcDirections(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs, const std::vector<int>& oneWay)
{
    return DirectionRules(graph, source, target, arcs, oneWay).run();
}
