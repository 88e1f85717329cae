// SPDX-License-Identifier: GPL-3.0-or-later
// Vertex by vertex, the partition of the open vertices into connected blocks and the mass of each; equal partitions merge,
// and nothing else is kept. A state in which source or target can be left no more is severed, one in which they are joined
// is dropped: what is summed is the unavailability.
// Sources: G. Hardy, C. Lucet and N. Limnios, "K-terminal network reliability measures with binary decision diagrams" (2007);
// J. Kawahara, K. Sonoda, T. Inoue and S. Kasahara, "Efficient construction of binary decision diagrams for network
// reliability with imperfect vertices" (2019); A. Goharshady and F. Mohammadi, "An efficient algorithm for computing network
// reliability in small treewidth" (2017). Here whole vertices are decided at once, no diagram is stored, and blocks that are
// dead ends are forgotten.
// Cost: states times outcomes of a vertex, about 20 ns each. Past the limits the states of least mass are left out, and
// their mass is the width of the bound.

#include "model/graph/kernel_sweep.h"
#include "model/graph/link_sweep.h"
#include "model/graph/mass_table.h"
#include "model/graph/sweep_transition.h"
#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace {

template <typename Key>
class ValueSweep
{
public:
    ValueSweep(const SweepPlan& plan, const SweepLimits& limits, const std::stop_token& stop)
        : m_plan(plan)
        , m_limits(limits)
        , m_stop(stop)
        , m_transition(plan)
    {
    }

    SweepResult run()
    {
        m_now.most = m_next.most = std::max<std::size_t>(1, m_limits.bytes / (2 * MassTable<Key>::bytesEach));
        m_now.clear(1);
        m_now.add(Key::occupied, 1);
        for (std::size_t s = 0; s < m_plan.steps.size(); ++s) {
            keepWithinLimits(double(m_plan.steps.size() - s));
            m_transition.enter(m_plan.steps[s]);
            m_next.clear(m_now.entries.size());
            if (!advance(m_plan.steps[s]))
                return m_result;
            m_result.peakStates = std::max(m_result.peakStates, m_next.entries.size());
            m_result.bytes = std::max(m_result.bytes, m_now.bytes() + m_next.bytes());
            std::swap(m_now, m_next);
        }
        return m_result;
    }

private:
    /// False when stopped.
    bool advance(const SweepStep& step)
    {
        constexpr std::size_t between = 4096;     // looks at the stop token
        for (std::size_t begin = 0; begin < m_now.entries.size(); begin += between) {
            const std::size_t end = std::min(m_now.entries.size(), begin + between);
            if (m_stop.stop_requested()) {
                addWaiting();
                for (std::size_t e = begin; e < m_now.entries.size(); ++e)
                    m_result.unknown += m_now.entries[e].mass;
                for (const auto& entry : m_next.entries)
                    m_result.unknown += entry.mass;
                return false;
            }
            expandSome(step, begin, end);
        }
        addWaiting();
        return true;
    }

    void expandSome(const SweepStep& step, std::size_t begin, std::size_t end)
    {
        static_assert(SweepPlan::mostBacks == 5);
        switch (step.backs) {
        case 0: return expandAll<0>(step, begin, end);
        case 1: return expandAll<1>(step, begin, end);
        case 2: return expandAll<2>(step, begin, end);
        case 3: return expandAll<3>(step, begin, end);
        case 4: return expandAll<4>(step, begin, end);
        default: return expandAll<5>(step, begin, end);
        }
    }

    template <int backs>
    void expandAll(const SweepStep& step, std::size_t begin, std::size_t end)
    {
        for (std::size_t e = begin; e < end; ++e)
            expand<backs>(step, m_now.entries[e].key, m_now.entries[e].mass);
    }

    template <int backs>
    void expand(const SweepStep& step, typename Key::Word key, double mass)
    {
        const typename SweepTransition<Key>::Groups groups = m_transition.groups(key, std::integral_constant<int, backs>{});
        if (!groups.isPresent || step.down > 0)
            put(m_transition.withoutVertex(key), groups.isPresent ? mass * step.down : mass);
        if (!groups.isPresent)
            return;
        std::array<double, 1 << backs> masses;
        masses[0] = mass * step.up;
        const unsigned sets = 1u << groups.count;
        for (unsigned g = 0; g < unsigned(groups.count); ++g)
            for (unsigned set = 0; set < 1u << g; ++set) {
                masses[set | 1u << g] = masses[set] * groups.up[g];
                masses[set] *= groups.down[g];
            }
        for (unsigned set = 0; set < sets; ++set)
            if (masses[set] > 0)
                put(m_transition.joined(key, groups, set), masses[set]);
    }

    void put(typename Key::Word key, double mass)
    {
        if (key == SweepTransition<Key>::severed)
            m_result.severed += mass;
        else if (key != SweepTransition<Key>::connected)
            addLater(key, mass);
    }

    void addLater(typename Key::Word key, double mass)
    {
        const std::uint64_t hash = Key::hash(key);
        m_next.fetchPlace(hash);
        m_waiting[m_waitingCount++] = {key, mass, hash};
        if (m_waitingCount == m_waiting.size())
            addWaiting();
    }

    void addWaiting()
    {
        for (std::size_t w = 0; w < m_waitingCount; ++w)
            m_next.fetchEntry(m_waiting[w].hash);
        for (std::size_t w = 0; w < m_waitingCount; ++w)
            if (m_next.add(m_waiting[w].key, m_waiting[w].mass, m_waiting[w].hash) == MassTable<Key>::full)
                m_result.unknown += m_waiting[w].mass;
        m_waitingCount = 0;
    }

    /// Leaves out the states of least mass, where all would cost too much.
    void keepWithinLimits(double stepsLeft)
    {
        auto& entries = m_now.entries;
        const double share = (m_limits.states - m_result.looked) / stepsLeft * 4; // the middle may take more than its share
        const std::size_t most = std::size_t(std::max(1.0, share));
        if (entries.size() > most) {
            std::nth_element(entries.begin(), entries.begin() + std::ptrdiff_t(most), entries.end(), [](const auto& a, const auto& b) { return a.mass > b.mass; });
            for (std::size_t e = most; e < entries.size(); ++e)
                m_result.unknown += entries[e].mass;
            entries.resize(most);
        }
        m_result.looked += double(entries.size());
    }

    const SweepPlan& m_plan;
    const SweepLimits& m_limits;
    const std::stop_token& m_stop;
    SweepTransition<Key> m_transition;
    struct Waiting
    {
        typename Key::Word key;
        double mass;
        std::uint64_t hash;
    };

    MassTable<Key> m_now, m_next;
    std::array<Waiting, 64> m_waiting;            ///< states on their way into m_next
    std::size_t m_waitingCount = 0;
    SweepResult m_result;
};

}

SweepResult sweep(const SweepPlan& plan, const SweepLimits& limits, const std::stop_token& stop)
{
    SweepResult nothing;
    nothing.unknown = 1;
    if (plan.steps.empty())
        return nothing;
    if (plan.lanes <= WidePartition::lanes && onlyLinksFail(plan))
        return linkSweep(plan, limits, stop);
    if (plan.lanes <= NarrowPartition::lanes)
        return ValueSweep<NarrowPartition>(plan, limits, stop).run();
    if (plan.lanes <= WidePartition::lanes)
        return ValueSweep<WidePartition>(plan, limits, stop).run();
    return nothing;
}
