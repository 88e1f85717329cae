// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/partition_key.h"
#include "model/graph/sweep_plan.h"
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

/// Looks at what one step can make of a state. Shared by all sweeps, so that they see the same outcomes in the same order.
template <typename Key>
class SweepTransition
{
public:
    using Word = typename Key::Word;
    using Code = typename Key::Code;

    static constexpr Word connected = 0;          ///< in place of a key: source and target are joined
    static constexpr Word severed = 1;            ///< in place of a key: source or target can be left no more

    /// Links from the vertex to open vertices, by block: one outcome for the links to a block.
    struct Groups
    {
        int count = 0;
        bool isPresent = false;                   ///< the vertex is up or to be decided in this step
        Code own = 0;
        std::array<Code, SweepPlan::mostBacks> codes;
        std::array<double, SweepPlan::mostBacks> down, up;
        std::array<int, SweepPlan::mostBacks> groupOf; ///< by link back; -1: it changes nothing
    };

    explicit SweepTransition(const SweepPlan& plan)
        : m_plan(plan)
    {
        m_ahead.fill(0);
    }

    void enter(const SweepStep& step)
    {
        m_step = &step;
        m_backs = m_plan.backs.data() + step.firstBack;
        m_closing = m_plan.closing.data() + step.firstClosing;
        for (int b = 0; b < step.backs; ++b)
            if (step.tag != SweepPlan::many)
                m_ahead[std::size_t(m_backs[b].lane)] &= ~step.tag;
        m_ahead[std::size_t(step.lane)] = step.isLast ? step.ahead : ~std::uint64_t(0);
        m_several = 0;
        for (int lane = 0; lane < m_plan.lanes; ++lane)
            if (isSeveral(m_ahead[std::size_t(lane)]))
                m_several |= Key::laneBit(lane);
        m_doubtfulCount = 0;
        const auto doubt = [&](int lane) {
            const bool isClosing = std::find(m_closing, m_closing + step.closings, lane) != m_closing + step.closings;
            if (!isClosing && !(m_several & Key::laneBit(lane)))
                m_doubtful[std::size_t(m_doubtfulCount++)] = lane;
        };
        for (int b = 0; b < step.backs; ++b)
            doubt(m_backs[b].lane);
        doubt(step.lane);
        m_own = ownCode(step);
    }

    /// `backs` is that of the step; known when compiling, it is faster.
    template <typename Count>
    Groups groups(Word key, Count backs) const
    {
        return groupsOf(key, *m_step, m_backs, m_own, backs);
    }
    /// Of another step than the one entered.
    Groups groupsAt(Word key, const SweepStep& step) const { return groupsOf(key, step, m_plan.backs.data() + step.firstBack, ownCode(step), step.backs); }

    /// The vertex is down.
    Word withoutVertex(Word key) const { return settled(key); }

    /// The vertex is up, and so are links to the groups in the bit set, and no others.
    Word joined(Word key, const Groups& groups, unsigned set) const
    {
        Code block = groups.own;
        unsigned ends = block <= Key::target ? block : 0;
        for (unsigned rest = set; rest; rest &= rest - 1) {
            const Code code = groups.codes[std::size_t(std::countr_zero(rest))];
            block = code < block ? code : block;
            ends |= code <= Key::target ? code : 0;
        }
        if (ends == 3)
            return connected;
        for (unsigned rest = set; rest; rest &= rest - 1) {
            const Code code = groups.codes[std::size_t(std::countr_zero(rest))];
            if (code != block)
                key = Key::renamed(key, Key::members(key, code), block);
        }
        if (m_step->isFirst)
            key |= Word(block) << Key::laneShift(m_step->lane);
        else if (groups.own != block)
            key = Key::renamed(key, Key::members(key, groups.own), block);
        return settled(key);
    }

private:
    static Code ownCode(const SweepStep& step)
    {
        return step.role == SweepStep::Role::Source ? Key::source : step.role == SweepStep::Role::Target ? Key::target : Key::first + Code(step.lane);
    }

    template <typename Count>
    static Groups groupsOf(Word key, const SweepStep& step, const SweepPlan::Back* links, Code own, Count backs)
    {
        Groups found;
        found.own = step.isFirst ? own : Key::at(key, step.lane);
        found.isPresent = found.own != Key::none;
        for (int b = 0; b < backs; ++b) {
            const SweepPlan::Back& back = links[b];
            const Code code = Key::at(key, back.lane);
            found.groupOf[std::size_t(b)] = -1;
            if (code == Key::none || code == found.own || !found.isPresent)
                continue;
            int g = 0;
            while (g < found.count && found.codes[std::size_t(g)] != code)
                ++g;
            found.groupOf[std::size_t(b)] = g;
            if (g == found.count) {
                ++found.count;
                found.codes[std::size_t(g)] = code;
                found.down[std::size_t(g)] = back.down;
                found.up[std::size_t(g)] = back.up;
            } else {
                found.up[std::size_t(g)] += found.down[std::size_t(g)] * back.up;
                found.down[std::size_t(g)] *= back.down;
            }
        }
        return found;
    }

    /// Closes lanes, and forgets blocks that touch at most one vertex ahead: they are dead ends.
    Word settled(Word key) const
    {
        for (int c = 0; c < m_step->closings; ++c) {
            const int lane = m_closing[c];
            const Code code = Key::at(key, lane);
            if (code == Key::none)
                continue;
            key &= ~(Key::laneMask << Key::laneShift(lane));
            const Word members = Key::members(key, code);
            if (members == 0) {
                if (code <= Key::target)
                    return severed;
                continue;
            }
            if (code > Key::target) {
                const Code named = Key::first + Code(Key::lowestLane(members));
                if (named != code)
                    key = Key::renamed(key, members, named);
                key = withoutDeadEnd(key, members);
            }
        }
        for (int d = 0; d < m_doubtfulCount; ++d) {
            const Code code = Key::at(key, m_doubtful[std::size_t(d)]);
            if (code > Key::target)
                key = withoutDeadEnd(key, Key::members(key, code));
        }
        return key;
    }

    Word withoutDeadEnd(Word key, Word members) const
    {
        if (members & m_several)
            return key;
        std::uint64_t ahead = 0;
        for (Word rest = members; rest; rest &= rest - 1)
            ahead |= m_ahead[std::size_t(Key::lowestLane(rest))];
        return isSeveral(ahead) ? key : key & ~(members * Key::laneMask);
    }

    static bool isSeveral(std::uint64_t tags) { return (tags & (tags - 1)) != 0; }

    const SweepPlan& m_plan;
    const SweepStep* m_step = nullptr;
    const SweepPlan::Back* m_backs = nullptr;
    const int* m_closing = nullptr;
    Code m_own = 0;
    int m_doubtfulCount = 0;
    std::array<int, SweepPlan::mostBacks + 1> m_doubtful; ///< lanes that lost a neighbour ahead, or are new, and have at most one
    Word m_several = 0;                           ///< lanes with more than one neighbour ahead
    std::array<std::uint64_t, 64> m_ahead;        ///< by lane: tags of neighbours ahead
};
