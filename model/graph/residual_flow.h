// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// A maximum flow that arcs are taken from: what they carried is re-routed through what is left of the others, as far as
/// it fits. Every step can be undone in time proportional to what it touched.
class ResidualFlow
{
public:
    struct Arc
    {
        int tail = 0;
        int head = 0;
        double capacity = 0;                      ///< infinity allowed
        double opposite = 0;                      ///< capacity from head to tail; both directions share it: 0 for a directed arc, `capacity` for a link
        double flow = 0;                          ///< from tail to head, net
    };

    /// `arcs` must carry a maximum flow from source to target.
    ResidualFlow(int nodeCount, const std::vector<Arc>& arcs, int source, int target);

    bool carries(int arc) const { return m_flow[std::size_t(m_half[std::size_t(arc)])] != 0; }

    int arcCount() const { return int(m_half.size()); }

    /// What the value of the maximum flow falls by without these arcs; nothing changes. Adds to `touched` the arcs that it
    /// looked for room on and found it, and these arcs: while they are as they are now, a loss of 0 remains 0.
    double loss(std::span<const int> arcs, std::vector<int>* touched = nullptr);
    /// The same, and the arcs are gone, with a maximum flow of the rest, until restore() is called with a mark made before.
    double remove(std::span<const int> arcs);

    std::size_t mark() const { return m_log.size(); }
    void restore(std::size_t mark);
    /// The arcs that changed since, some more than once.
    void addTouched(std::size_t since, std::vector<int>& arcs) const;

private:
    /// One direction of an arc. Those that leave a node stand together.
    struct Half
    {
        double left = 0;                          ///< what still fits; 0 when it is no more than rounding
        int head = 0;
        int mate = 0;                             ///< the other direction
    };
    struct Change
    {
        int half = 0;
        double left = 0, mateLeft = 0, flow = 0;  ///< before
    };
    /// One side of a search from both ends.
    struct Side
    {
        std::vector<int> queue;
        std::size_t next = 0;                     ///< in `queue`: the first node not looked at yet
        std::uint64_t stamp = 0;                      ///< of the nodes seen
    };

    double close(std::span<const int> arcs);
    void push(int half, double amount);
    double match(std::vector<int>& from, std::vector<int>& to);
    int findMeetingHalf(const std::vector<int>& from, const std::vector<int>& to);
    int stepForward();
    int stepBackward();
    void splitByImbalance();
    void settle(double remaining);

    std::vector<int> m_first;                     ///< by node: its first half; one more at the end
    std::vector<Half> m_halves;
    std::vector<double> m_flow;                   ///< by half: net; that of its mate is the opposite
    std::vector<double> m_nothing;                ///< by half: less than this is rounding
    std::vector<int> m_half;                      ///< by arc: from its tail to its head
    std::vector<int> m_arc;                       ///< by half
    int m_source = 0, m_target = 0;
    std::vector<Change> m_log;
    std::vector<double> m_imbalance;              ///< by node: more flow in than out; all 0 between calls
    std::vector<int> m_touched;                   ///< nodes whose imbalance may not be 0
    std::vector<int> m_from, m_to;                ///< nodes with too much and too little
    double m_tolerance = 0;                       ///< an imbalance below this is rounding
    std::vector<std::uint64_t> m_seen;            ///< by node: stamp of the side of the search that saw it last
    std::vector<int> m_via;                       ///< by node: the half it was seen through, or -1 where the search started
    Side m_forward, m_backward;
    std::uint64_t m_stamp = 0;
    std::vector<int> m_path;
};
