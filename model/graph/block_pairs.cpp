// SPDX-License-Identifier: GPL-3.0-or-later
// All pairs share one sweep. Three kinds of states go over the same steps: no end met yet, one end met (its block marked),
// both ends met (both marked).
//  1. Forward, the states and what they lead to; what both ends met lead to does not depend on which vertices they are.
//  2. Backward, what each state with both ends is worth: the chance that they end severed; and from it what a state with one
//     end is worth when the next vertex becomes the other end.
//  3. Forward again with a vector of masses for each state with one end: a component for each vertex that can be that end.
//     At each vertex, the masses times the worths are the pairs of all earlier vertices with this one.
// Source: message passing over a path decomposition, as S. L. Lauritzen and D. J. Spiegelhalter, "Local computations with
// probabilities on graphical structures" (1988), with the states of kernel_sweep.cpp.
// Cost: a sweep, and as many multiplications as there are outcomes times vertices, which run at memory speed.

#include "model/graph/block_pairs.h"
#include "model/graph/mass_table.h"
#include "model/graph/sweep_transition.h"
#include <algorithm>
#include <cstdint>

namespace {

/// What states of one kind lead to: a sparse matrix, row by row.
struct Leads
{
    struct Lead
    {
        std::uint32_t to;                         ///< number of a state, or `severed`
        double chance;
    };
    static constexpr std::uint32_t severed = ~std::uint32_t(0);
    std::vector<std::uint32_t> first{0};          ///< by state, and one past the end
    std::vector<Lead> leads;

    std::size_t bytes() const { return first.capacity() * sizeof(std::uint32_t) + leads.capacity() * sizeof(Lead); }
};

template <typename Key>
class PairSweep
{
public:
    PairSweep(const SweepPlan& plan, std::size_t vertices, const SweepLimits& limits, const std::stop_token& stop)
        : m_plan(plan)
        , m_vertices(vertices)
        , m_limits(limits)
        , m_stop(stop)
        , m_transition(plan)
    {
    }

    BlockPairs run()
    {
        if (!collect() || !evaluate() || !multiply())
            return {};
        m_result.isWhole = true;
        return std::move(m_result);
    }

private:
    using Transition = SweepTransition<Key>;
    using Table = MassTable<Key>;

    struct Level
    {
        Leads ofOne, ofBoth;                      ///< the vertex is neither end
        Leads toBoth;                             ///< it becomes the other end of a state with one
        std::vector<double> worth;                ///< of a state with one end when this vertex becomes the other
        std::vector<double> starts;               ///< mass by state with one end after the step, whose end is this vertex
        double severedAtOnce = 0;                 ///< mass in which this vertex, as an end, is cut off in its own step
    };

    /// Tells of every outcome with its chance.
    template <typename Tell>
    void outcomes(const SweepStep& step, typename Key::Word key, const Tell& tell)
    {
        const typename Transition::Groups groups = m_transition.groupsAt(key, step);
        if (!groups.isPresent || step.down > 0)
            tell(m_transition.withoutVertex(key), groups.isPresent ? step.down : 1.0);
        for (unsigned set = 0; groups.isPresent && set < 1u << groups.count; ++set) {
            double chance = step.up;
            for (int g = 0; g < groups.count; ++g)
                chance *= (set >> g & 1 ? groups.up : groups.down)[std::size_t(g)];
            if (chance > 0)
                tell(m_transition.joined(key, groups, set), chance);
        }
    }

    /// False: stopped, or past the limits.
    bool collectLeads(const SweepStep& step, const Table& from, Table& to, Leads& leads)
    {
        for (std::size_t e = 0; e < from.entries.size(); ++e) {
            const auto& entry = from.entries[e];
            if (e % 4096 == 4095 && (m_stop.stop_requested() || leads.bytes() + to.bytes() + m_result.bytes > m_limits.bytes))
                return false;
            outcomes(step, entry.key, [&](typename Key::Word key, double chance) {
                if (key == Transition::severed)
                    leads.leads.push_back({Leads::severed, chance});
                else if (key != Transition::connected)
                    leads.leads.push_back({to.add(key, 0), chance});
            });
            leads.first.push_back(std::uint32_t(leads.leads.size()));
        }
        return true;
    }

    bool collect()
    {
        Table none, one, both, nextNone, nextOne, nextBoth;
        none.clear(1);
        none.add(Key::occupied, 1);
        one.clear(1);
        both.clear(1);
        for (const SweepStep& step : m_plan.steps) {
            if (m_stop.stop_requested() || m_result.bytes + none.bytes() + one.bytes() + both.bytes() > m_limits.bytes)
                return false;
            SweepStep asSource = step, asTarget = step;
            asSource.role = SweepStep::Role::Source;
            asTarget.role = SweepStep::Role::Target;
            asSource.down = asTarget.down = 0;    // ends are up
            asSource.up = asTarget.up = 1;
            m_levels.emplace_back();
            Level& level = m_levels.back();
            nextNone.clear(none.entries.size());
            nextOne.clear(one.entries.size());
            nextBoth.clear(both.entries.size());
            m_transition.enter(step);
            for (const auto& entry : none.entries)
                outcomes(step, entry.key, [&](typename Key::Word key, double chance) { nextNone.add(key, entry.mass * chance); });
            if (!collectLeads(step, one, nextOne, level.ofOne) || !collectLeads(step, both, nextBoth, level.ofBoth))
                return false;
            if (step.isFirst) {
                if (!collectLeads(asTarget, one, nextBoth, level.toBoth))
                    return false;
                for (const auto& entry : none.entries) {
                    outcomes(asSource, entry.key, [&](typename Key::Word key, double chance) {
                        if (key == Transition::severed) {
                            level.severedAtOnce += entry.mass * chance;
                            return;
                        }
                        const std::size_t number = nextOne.add(key, 0);
                        level.starts.resize(std::max(level.starts.size(), number + 1), 0);
                        level.starts[number] += entry.mass * chance;
                    });
                }
            }
            m_states.push_back({nextOne.entries.size(), nextBoth.entries.size()});
            m_result.peakStates = std::max(m_result.peakStates, nextNone.entries.size() + nextOne.entries.size() + nextBoth.entries.size());
            m_result.bytes += level.ofOne.bytes() + level.ofBoth.bytes() + level.toBoth.bytes() + level.starts.capacity() * sizeof(double);
            std::swap(none, nextNone);
            std::swap(one, nextOne);
            std::swap(both, nextBoth);
        }
        return true;
    }

    static void valuesOf(const Leads& leads, const std::vector<double>& next, std::vector<double>& values)
    {
        values.resize(leads.first.size() - 1);
        for (std::size_t state = 0; state < values.size(); ++state) {
            double value = 0;
            for (std::size_t l = leads.first[state]; l < leads.first[state + 1]; ++l)
                value += leads.leads[l].chance * (leads.leads[l].to == Leads::severed ? 1 : next[leads.leads[l].to]);
            values[state] = value;
        }
    }

    bool evaluate()
    {
        std::vector<double> next, values;
        for (std::size_t s = m_levels.size(); s-- > 0;) {
            if (m_stop.stop_requested())
                return false;
            Level& level = m_levels[s];
            if (m_plan.steps[s].isFirst)
                valuesOf(level.toBoth, next, level.worth);
            valuesOf(level.ofBoth, next, values);
            std::swap(next, values);
            level.toBoth = level.ofBoth = {};
        }
        return true;
    }

    bool multiply()
    {
        std::size_t mostStates = 0;
        for (const auto& [one, both] : m_states)
            mostStates = std::max(mostStates, one);
        m_result.bytes += 2 * mostStates * m_vertices * sizeof(double);
        if (m_result.bytes > m_limits.bytes)
            return false;
        m_result.severed.assign(m_vertices * m_vertices, 0);
        std::vector<int> ends;                    // vertices that were met, in order: a component of each vector
        std::vector<double> now, next, gone(m_vertices, 0), pairs;
        for (std::size_t s = 0; s < m_levels.size(); ++s) {
            const SweepStep& step = m_plan.steps[s];
            const Level& level = m_levels[s];
            const std::size_t width = ends.size(), nextWidth = width + (step.isFirst ? 1 : 0);
            if (m_stop.stop_requested())
                return false;
            // 1. The pairs of all earlier vertices with this one.
            if (step.isFirst) {
                pairs.assign(gone.begin(), gone.begin() + std::ptrdiff_t(width));
                for (std::size_t state = 0; state < level.worth.size(); ++state)
                    addMultiple(pairs.data(), now.data() + state * width, width, level.worth[state]);
                for (std::size_t e = 0; e < width; ++e) {
                    m_result.severed[std::size_t(ends[e]) * m_vertices + std::size_t(step.vertex)] = pairs[e];
                    m_result.severed[std::size_t(step.vertex) * m_vertices + std::size_t(ends[e])] = pairs[e];
                }
                ends.push_back(step.vertex);
            }
            // 2. The masses after the step, with one component more.
            next.assign(m_states[s].one * nextWidth, 0);
            for (std::size_t state = 0; state + 1 < level.ofOne.first.size(); ++state) {
                for (std::size_t l = level.ofOne.first[state]; l < level.ofOne.first[state + 1]; ++l) {
                    const Leads::Lead& lead = level.ofOne.leads[l];
                    addMultiple(lead.to == Leads::severed ? gone.data() : next.data() + lead.to * nextWidth, now.data() + state * width, width, lead.chance);
                }
            }
            for (std::size_t state = 0; state < level.starts.size(); ++state)
                next[state * nextWidth + width] = level.starts[state];
            if (step.isFirst)
                gone[width] = level.severedAtOnce;
            std::swap(now, next);
        }
        return true;
    }

    static void addMultiple(double* __restrict to, const double* __restrict from, std::size_t count, double factor)
    {
        for (std::size_t i = 0; i < count; ++i)
            to[i] += factor * from[i];
    }

    struct StateCount
    {
        std::size_t one, both;
    };

    const SweepPlan& m_plan;
    std::size_t m_vertices;
    const SweepLimits& m_limits;
    const std::stop_token& m_stop;
    Transition m_transition;
    std::vector<Level> m_levels;
    std::vector<StateCount> m_states;             ///< after each step
    BlockPairs m_result;
};

}

BlockPairs blockPairs(const SweepPlan& plan, std::size_t vertices, const SweepLimits& limits, const std::stop_token& stop)
{
    if (!plan.steps.empty() && plan.lanes <= NarrowPartition::lanes)
        return PairSweep<NarrowPartition>(plan, vertices, limits, stop).run();
    if (!plan.steps.empty() && plan.lanes <= WidePartition::lanes)
        return PairSweep<WidePartition>(plan, vertices, limits, stop).run();
    return {};
}
