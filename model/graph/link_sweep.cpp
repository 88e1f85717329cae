// SPDX-License-Identifier: GPL-3.0-or-later
// Link by link, in place. Where no vertex fails, a vertex that is joined to no other needs no name: its lane is empty, and so
// a vertex appears without any change to the states. A link between two blocks moves a part of a state's mass to the state
// in which they are one, and that one the link does not change: so a link is one pass over the states, each of which has
// its mass split once, with one look-up. A vertex whose last link goes to a new vertex hands its lane over: with the link up
// the state stays as it is, else the lane is emptied. Only where further lanes close are the states written anew.
// Blocks that are dead ends are forgotten then; a vertex alone is forgotten at any time.
// Sources and limits: as in kernel_sweep.cpp. Cost: states times links, some 8 ns each.

#include "model/graph/link_sweep.h"
#include "model/graph/mass_table.h"
#include "model/graph/partition_key.h"
#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace {

template <typename Key>
class LinkSweep
{
public:
    LinkSweep(const SweepPlan& plan, const SweepLimits& limits, const std::stop_token& stop)
        : m_plan(plan)
        , m_limits(limits)
        , m_stop(stop)
    {
        m_laneOf.fill(-1);
        m_ahead.fill(0);
    }

    SweepResult run()
    {
        m_states.most = m_next.most = std::max<std::size_t>(1, m_limits.bytes / (2 * MassTable<Key>::bytesEach));
        m_states.clear(1);
        m_states.add(Key::occupied, 1);
        for (std::size_t begin = 0, end = 0; begin < m_plan.steps.size(); begin = end) {
            for (end = begin + 1; !m_plan.steps[end - 1].isLast;)
                ++end;                            // the steps of one vertex
            if (m_stop.stop_requested())
                break;
            keepWithinLimits(double(m_plan.steps.size() - begin));
            passVertex(begin, end);
            m_result.peakStates = std::max(m_result.peakStates, m_states.entries.size());
            m_result.bytes = std::max(m_result.bytes, m_states.bytes() + m_next.bytes());
            if (m_stop.stop_requested())
                break;
        }
        if (m_stop.stop_requested())
            for (const auto& entry : m_states.entries)
                m_result.unknown += entry.mass;
        return m_result;
    }

private:
    using Word = typename Key::Word;
    using Code = typename Key::Code;
    static constexpr Word connected = 0, severed = 1; ///< in place of a key
    static constexpr int mostLanes = 64;

    /// All of one vertex: it appears, its links to open vertices are decided, and lanes close.
    void passVertex(std::size_t begin, std::size_t end)
    {
        const SweepStep &first = m_plan.steps[begin], &last = m_plan.steps[end - 1];
        const SweepPlan::Back* const backs = m_plan.backs.data() + first.firstBack;
        const int backCount = last.firstBack + last.backs - first.firstBack;
        std::vector<int>& closing = m_closing;    // lanes of the plan
        closing.assign(m_plan.closing.begin() + last.firstClosing, m_plan.closing.begin() + last.firstClosing + last.closings);
        for (int b = 0; b < backCount; ++b)
            if (first.tag != SweepPlan::many)
                m_ahead[laneAt(backs[b].lane)] &= ~first.tag;
        // 1. A lane: one that is handed over, or a free one.
        const SweepPlan::Back* over = nullptr;
        if (first.role == SweepStep::Role::Inner)
            for (int b = 0; b < backCount && !over; ++b)
                if (std::find(closing.begin(), closing.end(), backs[b].lane) != closing.end())
                    over = backs + b;
        if (over) {
            const int lane = m_laneOf[std::size_t(over->lane)];
            handOver(lane, *over);
            std::erase(closing, over->lane);
            m_laneOf[std::size_t(over->lane)] = -1;
            m_laneOf[std::size_t(first.lane)] = lane;
        } else {
            int lane = 0;
            while (m_used >> lane & 1)
                ++lane;
            m_used |= std::uint64_t(1) << lane;
            m_laneOf[std::size_t(first.lane)] = lane;
            if (first.role != SweepStep::Role::Inner)
                rewrite([&](Word key) { return Key::with(key, lane, first.role == SweepStep::Role::Source ? Key::source : Key::target); });
        }
        const int own = m_laneOf[std::size_t(first.lane)];
        m_ahead[std::size_t(own)] = last.ahead;
        // 2. Its other links.
        for (int b = 0; b < backCount; ++b)
            if (backs + b != over)
                decide(own, m_laneOf[std::size_t(backs[b].lane)], backs[b]);
        // 3. What closes now, and blocks that can help nobody any more.
        for (int& lane : closing) {
            const int closed = m_laneOf[std::size_t(lane)];
            m_laneOf[std::size_t(lane)] = -1;
            m_used &= ~(std::uint64_t(1) << closed);
            m_ahead[std::size_t(closed)] = 0;
            lane = closed;
        }
        const bool hasDeadEnds = findDeadEnds();
        if (closing.empty() && !hasDeadEnds)
            return;
        rewrite([&](Word key) {
            for (const int lane : closing)
                if ((key = without(key, lane)) == severed)
                    return severed;
            for (int l = 0; hasDeadEnds && l < m_sharingCount; ++l)
                key = withoutDeadEnd(key, m_sharing[std::size_t(l)]);
            return key;
        });
    }

    std::size_t laneAt(int planLane) const { return std::size_t(m_laneOf[std::size_t(planLane)]); }

    /// The lane's vertex leaves its block; alone it has an empty lane.
    static Word without(Word key, int lane)
    {
        const Code code = Key::at(key, lane);
        if (code == Key::none)
            return key;
        key &= ~(Key::laneMask << Key::laneShift(lane));
        const Word members = Key::members(key, code);
        if (code <= Key::target)
            return members == 0 ? severed : key;
        if ((members & (members - 1)) == 0)
            return key & ~(members * Key::laneMask);
        const Code named = Key::first + Code(Key::lowestLane(members));
        return named == code ? key : Key::renamed(key, members, named);
    }

    /// The blocks of two lanes become one. They are not the same.
    static Word joined(Word key, int one, Code codeOfOne, int other, Code codeOfOther)
    {
        if (codeOfOne == Key::none && codeOfOther == Key::none) {
            const Code named = Key::first + Code(std::min(one, other));
            return key | Word(named) << Key::laneShift(one) | Word(named) << Key::laneShift(other);
        }
        if (codeOfOne == Key::none || codeOfOther == Key::none) {
            const int alone = codeOfOne == Key::none ? one : other;
            const Code code = codeOfOne | codeOfOther, named = Key::first + Code(alone);
            if (code < named)
                return key | Word(code) << Key::laneShift(alone);
            return Key::renamed(key, Key::members(key, code), named) | Word(named) << Key::laneShift(alone);
        }
        const Code low = std::min(codeOfOne, codeOfOther), high = std::max(codeOfOne, codeOfOther);
        if (high == Key::target)
            return connected;
        return Key::renamed(key, Key::members(key, high), low);
    }

    /// Looks at every state, and moves the part of its mass that `outcome` tells to another; it tells the state itself where
    /// nothing changes. States that are moved to are not changed by what moves there.
    template <typename Outcome>
    void split(double moving, double staying, const Outcome& outcome)
    {
        constexpr std::size_t between = 4096;     // looks at the stop token
        const std::size_t count = m_states.entries.size();
        for (std::size_t begin = 0; begin < count && !m_stop.stop_requested(); begin += between) {
            const std::size_t end = std::min(count, begin + between);
            for (std::size_t e = begin; e < end; ++e) {
                auto& entry = m_states.entries[e];
                const Word to = outcome(entry.key);
                if (to == entry.key)
                    continue;
                const double moved = entry.mass * moving;
                entry.mass *= staying;
                if (to == severed)
                    m_result.severed += moved;
                else if (to != connected && moved > 0)
                    addLater(m_states, to, moved);
            }
        }
        addWaiting(m_states);
        m_result.looked += double(count);
    }

    void decide(int own, int other, const SweepPlan::Back& link)
    {
        split(link.up, link.down, [&](Word key) {
            const Code code = Key::at(key, own), codeOfOther = Key::at(key, other);
            return code == codeOfOther && code != Key::none ? key : joined(key, own, code, other, codeOfOther);
        });
    }

    /// A new vertex in place of one that it has a link to.
    void handOver(int lane, const SweepPlan::Back& link)
    {
        split(link.down, link.up, [&](Word key) { return without(key, lane); });
    }

    /// Every state with another key.
    template <typename Change>
    void rewrite(const Change& change)
    {
        m_next.clear(m_states.entries.size());
        for (const auto& entry : m_states.entries) {
            const Word to = entry.mass > 0 ? change(entry.key) : connected;
            if (to == severed)
                m_result.severed += entry.mass;
            else if (to != connected)
                addLater(m_next, to, entry.mass);
        }
        addWaiting(m_next);
        std::swap(m_states, m_next);
    }

    /// Lanes that share their only vertex ahead with another lane: blocks of such alone are dead ends.
    bool findDeadEnds()
    {
        std::uint64_t once = 0, twice = 0;
        for (std::uint64_t rest = m_used; rest; rest &= rest - 1) {
            const std::uint64_t ahead = m_ahead[std::size_t(std::countr_zero(rest))];
            if (!isSeveral(ahead)) {
                twice |= once & ahead;
                once |= ahead;
            }
        }
        m_sharingCount = 0;
        for (std::uint64_t rest = m_used; rest; rest &= rest - 1) {
            const int lane = std::countr_zero(rest);
            if (!isSeveral(m_ahead[std::size_t(lane)]) && (m_ahead[std::size_t(lane)] & twice))
                m_sharing[std::size_t(m_sharingCount++)] = lane;
        }
        return m_sharingCount > 0;
    }

    Word withoutDeadEnd(Word key, int lane) const
    {
        const Code code = Key::at(key, lane);
        if (code <= Key::target)
            return key;
        const Word members = Key::members(key, code);
        std::uint64_t ahead = 0;
        for (Word rest = members; rest; rest &= rest - 1)
            ahead |= m_ahead[std::size_t(Key::lowestLane(rest))];
        return isSeveral(ahead) ? key : key & ~(members * Key::laneMask);
    }

    static bool isSeveral(std::uint64_t tags) { return (tags & (tags - 1)) != 0; }

    void addLater(MassTable<Key>& table, Word key, double mass)
    {
        const std::uint64_t hash = Key::hash(key);
        table.fetchPlace(hash);
        m_waiting[m_waitingCount++] = {key, mass, hash};
        if (m_waitingCount == m_waiting.size())
            addWaiting(table);
    }

    void addWaiting(MassTable<Key>& table)
    {
        for (std::size_t w = 0; w < m_waitingCount; ++w)
            table.fetchEntry(m_waiting[w].hash);
        for (std::size_t w = 0; w < m_waitingCount; ++w)
            if (table.add(m_waiting[w].key, m_waiting[w].mass, m_waiting[w].hash) == MassTable<Key>::full)
                m_result.unknown += m_waiting[w].mass;
        m_waitingCount = 0;
    }

    /// Leaves out the states of least mass, where all would cost too much.
    void keepWithinLimits(double stepsLeft)
    {
        auto& entries = m_states.entries;
        const double share = (m_limits.states - m_result.looked) / stepsLeft * 4; // the middle may take more than its share
        const std::size_t most = std::size_t(std::max(1.0, share));
        if (entries.size() <= most)
            return;
        std::nth_element(entries.begin(), entries.begin() + std::ptrdiff_t(most), entries.end(), [](const auto& a, const auto& b) { return a.mass > b.mass; });
        for (std::size_t e = most; e < entries.size(); ++e)
            m_result.unknown += entries[e].mass;
        entries.resize(most);
        rewrite([](Word key) { return key; });
    }

    struct Waiting
    {
        Word key;
        double mass;
        std::uint64_t hash;
    };

    const SweepPlan& m_plan;
    const SweepLimits& m_limits;
    const std::stop_token& m_stop;
    MassTable<Key> m_states, m_next;
    std::array<Waiting, 64> m_waiting;            ///< states on their way into a table
    std::size_t m_waitingCount = 0;
    std::array<int, mostLanes> m_laneOf;          ///< by lane of the plan: here they are other ones
    std::array<std::uint64_t, mostLanes> m_ahead; ///< by lane: tags of neighbours ahead
    std::array<int, mostLanes> m_sharing;         ///< lanes that share their only vertex ahead
    int m_sharingCount = 0;
    std::uint64_t m_used = 0;                     ///< lanes, by bit
    std::vector<int> m_closing;
    SweepResult m_result;
};

}

bool onlyLinksFail(const SweepPlan& plan)
{
    return std::none_of(plan.steps.begin(), plan.steps.end(), [](const SweepStep& step) { return step.down > 0; });
}

SweepResult linkSweep(const SweepPlan& plan, const SweepLimits& limits, const std::stop_token& stop)
{
    if (plan.lanes <= NarrowPartition::lanes)
        return LinkSweep<NarrowPartition>(plan, limits, stop).run();
    return LinkSweep<WidePartition>(plan, limits, stop).run();
}
