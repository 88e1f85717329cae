// SPDX-License-Identifier: GPL-3.0-or-later
// The unavailability is linear in every link and vertex. Forward, the mass of each state; backward, what it is worth: the
// chance of ending severed. Both states of a link are the sums, over the states in which it is decided, of mass times what
// follows, and of what was severed before: sums of positive terms, so no digits are lost.
// Source: back-propagation over the steps of the sweep (kernel_sweep.cpp). Cost: twice the sweep, and memory for all states.

#include "model/graph/kernel_effects.h"
#include "model/graph/mass_table.h"
#include "model/graph/sweep_transition.h"
#include <array>
#include <cstdint>
#include <utility>

namespace {

template <typename Key>
class EffectSweep
{
public:
    EffectSweep(const SweepPlan& plan, std::size_t vertices, std::size_t links, const SweepLimits& limits, const std::stop_token& stop)
        : m_plan(plan)
        , m_limits(limits)
        , m_stop(stop)
        , m_transition(plan)
    {
        m_effects.vertices.assign(vertices, {});
        m_effects.links.assign(links, {});
    }

    KernelEffects run()
    {
        if (forward()) {
            backward();
            m_effects.isWhole = true;
        }
        return std::move(m_effects);
    }

private:
    using Transition = SweepTransition<Key>;
    using Groups = typename Transition::Groups;

    static constexpr std::uint32_t connected = ~std::uint32_t(0), severed = connected - 1, impossible = connected - 2;

    /// One step's states, and what each outcome of each leads to, in the order of looking.
    struct Level
    {
        typename MassTable<Key>::Entries entries;
        std::vector<std::uint32_t> successors;
        double severedBefore = 0;
    };

    static bool isPossible(const Groups& groups, unsigned set)
    {
        for (int g = 0; g < groups.count; ++g)
            if (!((set >> g & 1 ? groups.up : groups.down)[std::size_t(g)] > 0))
                return false;
        return true;
    }
    static double chance(const Groups& groups, unsigned set)
    {
        double product = 1;
        for (int g = 0; g < groups.count; ++g)
            product *= (set >> g & 1 ? groups.up : groups.down)[std::size_t(g)];
        return product;
    }

    bool forward()
    {
        MassTable<Key> next;
        typename MassTable<Key>::Entries now{{Key::occupied, 1}};
        std::size_t bytes = 0;
        double gone = 0;
        for (const SweepStep& step : m_plan.steps) {
            m_levels.push_back({std::move(now), {}, gone});
            Level& level = m_levels.back();
            m_transition.enter(step);
            next.clear(level.entries.size());
            const auto lead = [&](typename Key::Word key, double mass) {
                if (key == Transition::connected)
                    return level.successors.push_back(connected);
                if (key != Transition::severed)
                    return level.successors.push_back(next.add(key, mass));
                level.successors.push_back(severed);
                gone += mass;
            };
            std::size_t looked = 0;
            for (const auto& entry : level.entries) {
                const Groups groups = m_transition.groups(entry.key, step.backs);
                if (++looked % 1024 == 1 && (m_stop.stop_requested() || bytes + bytesOf(level) + next.bytes() > m_limits.bytes))
                    return false;
                if (!groups.isPresent || step.down > 0)
                    lead(m_transition.withoutVertex(entry.key), groups.isPresent ? entry.mass * step.down : entry.mass);
                for (unsigned set = 0; groups.isPresent && set < 1u << groups.count; ++set) {
                    if (isPossible(groups, set))
                        lead(m_transition.joined(entry.key, groups, set), entry.mass * step.up * chance(groups, set));
                    else
                        level.successors.push_back(impossible);
                }
            }
            bytes += bytesOf(level);
            now = std::move(next.entries);
        }
        m_effects.severed = gone;
        return true;
    }

    static std::size_t bytesOf(const Level& level)
    {
        return level.entries.capacity() * sizeof(level.entries[0]) + level.successors.capacity() * sizeof(std::uint32_t);
    }

    void backward()
    {
        std::vector<double> next, now;
        for (std::size_t s = m_plan.steps.size(); s-- > 0;) {
            const SweepStep& step = m_plan.steps[s];
            Level& level = m_levels[s];
            const PartEffect before{level.severedBefore, level.severedBefore, 0};
            for (int b = 0; b < step.backs; ++b)
                m_effects.links[std::size_t(m_plan.backs[std::size_t(step.firstBack + b)].link)] = before;
            if (step.isFirst)
                m_effects.vertices[std::size_t(step.vertex)] = before;
            now.clear();
            m_successor = level.successors.data();
            for (const auto& entry : level.entries)
                now.push_back(worth(step, entry.key, entry.mass, next));
            std::swap(now, next);
            level = {};
        }
    }

    /// What a state is worth; adds to the effects of what the step decides.
    double worth(const SweepStep& step, typename Key::Word key, double mass, const std::vector<double>& next)
    {
        const auto follow = [&] {
            const std::uint32_t successor = *m_successor++;
            return successor == severed ? 1.0 : successor >= impossible ? 0.0 : next[successor];
        };
        const Groups groups = m_transition.groupsAt(key, step);
        const double ifVertexDown = !groups.isPresent || step.down > 0 ? follow() : 0;
        if (!groups.isPresent) {
            for (int b = 0; b < step.backs; ++b)
                add(linkEffect(step, b), mass * ifVertexDown, mass * ifVertexDown, 0);
            return ifVertexDown;
        }
        // With each group in or out, the others as they may be.
        std::array<double, SweepPlan::mostBacks> ifIn{}, ifOut{};
        double ifVertexUp = 0;
        for (unsigned set = 0; set < 1u << groups.count; ++set) {
            const double value = follow();
            ifVertexUp += chance(groups, set) * value;
            for (int g = 0; g < groups.count; ++g) {
                double ofOthers = 1;
                for (int other = 0; other < groups.count; ++other)
                    ofOthers *= other == g ? 1 : (set >> other & 1 ? groups.up : groups.down)[std::size_t(other)];
                (set >> g & 1 ? ifIn : ifOut)[std::size_t(g)] += ofOthers * value;
            }
        }
        const double value = step.down * ifVertexDown + step.up * ifVertexUp;
        if (step.isFirst)
            add(m_effects.vertices[std::size_t(step.vertex)], mass * ifVertexUp, mass * ifVertexDown, mass * (ifVertexDown - ifVertexUp));
        for (int b = 0; b < step.backs; ++b) {
            const int g = groups.groupOf[std::size_t(b)];
            if (g < 0) {
                add(linkEffect(step, b), mass * value, mass * value, 0);
                continue;
            }
            double othersDown = 1, othersUp = 0;      // other links to the same block
            for (int other = 0; other < step.backs; ++other) {
                if (other == b || groups.groupOf[std::size_t(other)] != g)
                    continue;
                const SweepPlan::Back& back = m_plan.backs[std::size_t(step.firstBack + other)];
                othersUp += othersDown * back.up;
                othersDown *= back.down;
            }
            const double in = ifIn[std::size_t(g)], out = othersDown * ifOut[std::size_t(g)] + othersUp * in;
            add(linkEffect(step, b), mass * (step.down * ifVertexDown + step.up * in), mass * (step.down * ifVertexDown + step.up * out),
                mass * step.up * othersDown * (ifOut[std::size_t(g)] - in));
        }
        return value;
    }

    PartEffect& linkEffect(const SweepStep& step, int back) { return m_effects.links[std::size_t(m_plan.backs[std::size_t(step.firstBack + back)].link)]; }

    static void add(PartEffect& effect, double ifUp, double ifDown, double difference)
    {
        effect.ifUp += ifUp;
        effect.ifDown += ifDown;
        effect.difference += difference;
    }

    const SweepPlan& m_plan;
    const SweepLimits& m_limits;
    const std::stop_token& m_stop;
    SweepTransition<Key> m_transition;
    std::vector<Level> m_levels;
    const std::uint32_t* m_successor = nullptr;
    KernelEffects m_effects;
};

}

KernelEffects kernelEffects(const SweepPlan& plan, std::size_t vertices, std::size_t links, const SweepLimits& limits, const std::stop_token& stop)
{
    if (!plan.steps.empty() && plan.lanes <= NarrowPartition::lanes)
        return EffectSweep<NarrowPartition>(plan, vertices, links, limits, stop).run();
    if (!plan.steps.empty() && plan.lanes <= WidePartition::lanes)
        return EffectSweep<WidePartition>(plan, vertices, links, limits, stop).run();
    return {};
}
