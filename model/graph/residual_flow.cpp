// SPDX-License-Identifier: GPL-3.0-or-later
// Re-routing the flow of arcs that fail.
// Why it gives the maximum: after arcs are taken from a maximum flow of value F, some nodes have too much flow (their sum
// is D) and others too little. Let R be the most that can be sent from the first to the second through the residual network,
// and A the nodes before its minimum cut. If the source is in A and the target is not, A is a cut of what is left of the
// network with capacity F - D + R; otherwise R = D. So no flow is greater than F - (D - R), and that one exists: what
// remains of the first goes back to the source, and what remains of the second is taken back from the target. Terms as in
// R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows" (1993), 6.5 and 8.2.
// Cost: a search from both ends for each path that flow is moved to, so a few dozen arcs in most networks.

#include "model/graph/residual_flow.h"
#include <algorithm>
#include <cmath>

ResidualFlow::ResidualFlow(int nodeCount, const std::vector<Arc>& arcs, int source, int target)
    : m_first(std::size_t(nodeCount) + 1, 0), m_halves(2 * arcs.size()), m_flow(2 * arcs.size()), m_nothing(2 * arcs.size()), m_half(arcs.size()), m_arc(2 * arcs.size()),
      m_source(source), m_target(target), m_imbalance(std::size_t(nodeCount), 0), m_seen(std::size_t(nodeCount), 0), m_via(std::size_t(nodeCount), -1)
{
    double scale = 0;
    for (const Arc& arc : arcs) {
        ++m_first[std::size_t(arc.tail) + 1];
        ++m_first[std::size_t(arc.head) + 1];
        for (const double amount : {arc.capacity, arc.flow})
            scale = std::isfinite(amount) ? std::max(scale, std::abs(amount)) : scale;
    }
    for (std::size_t v = 0; v < std::size_t(nodeCount); ++v)
        m_first[v + 1] += m_first[v];
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t a = 0; a < arcs.size(); ++a) {
        const Arc& arc = arcs[a];
        const int there = next[std::size_t(arc.tail)]++, back = next[std::size_t(arc.head)]++;
        const double nothing = 1e-12 * (std::isinf(arc.capacity) ? scale : arc.capacity);
        const auto room = [&](double capacity, double flow) { return capacity - flow > nothing ? capacity - flow : 0; };
        m_half[a] = there;
        m_arc[std::size_t(there)] = m_arc[std::size_t(back)] = int(a);
        m_halves[std::size_t(there)] = {room(arc.capacity, arc.flow), arc.head, back};
        m_halves[std::size_t(back)] = {room(arc.opposite, -arc.flow), arc.tail, there};
        m_nothing[std::size_t(there)] = m_nothing[std::size_t(back)] = nothing;
        m_flow[std::size_t(there)] = std::abs(arc.flow) > nothing ? arc.flow : 0;
        m_flow[std::size_t(back)] = -m_flow[std::size_t(there)];
    }
}

double ResidualFlow::loss(std::span<const int> arcs, std::vector<int>* touched)
{
    const std::size_t before = mark();
    const double lost = close(arcs);
    if (touched)
        addTouched(before, *touched);
    settle(0);
    restore(before);
    return lost;
}

double ResidualFlow::remove(std::span<const int> arcs)
{
    const double lost = close(arcs);
    settle(lost);
    return lost;
}

/// Takes the arcs away and re-routes what they carried, as far as it fits; what does not fit remains as imbalances.
double ResidualFlow::close(std::span<const int> arcs)
{
    double carried = 0;
    for (int arc : arcs) {
        const int there = m_half[std::size_t(arc)], back = m_halves[std::size_t(there)].mate;
        Half& open = m_halves[std::size_t(there)];
        Half& mate = m_halves[std::size_t(back)];
        double& flow = m_flow[std::size_t(there)];
        m_log.push_back({there, open.left, mate.left, flow});
        if (flow != 0) {
            carried += std::abs(flow);
            m_imbalance[std::size_t(mate.head)] += flow;
            m_imbalance[std::size_t(open.head)] -= flow;
            m_touched.push_back(mate.head);
            m_touched.push_back(open.head);
        }
        open.left = mate.left = 0;
        flow = m_flow[std::size_t(back)] = 0;
    }
    if (carried == 0)
        return 0;
    m_tolerance = 1e-12 * carried;
    splitByImbalance();
    return match(m_from, m_to);
}

/// Ends a removal: what is left at nodes with too much goes back to the source, what others lack is taken back from the
/// target; all imbalances are 0 afterwards. With `remaining` 0 they are only forgotten.
void ResidualFlow::settle(double remaining)
{
    if (remaining > 0) {
        // 1. Back to the source, which may be one of those with too much itself.
        m_imbalance[std::size_t(m_source)] -= remaining;
        m_touched.push_back(m_source);
        splitByImbalance();
        std::vector<int> end{m_source};
        if (m_imbalance[std::size_t(m_source)] < -m_tolerance)
            match(m_from, end);
        // 2. Back from the target.
        m_imbalance[std::size_t(m_source)] = 0;
        m_imbalance[std::size_t(m_target)] += remaining;
        m_touched.push_back(m_target);
        splitByImbalance();
        end = {m_target};
        if (m_imbalance[std::size_t(m_target)] > m_tolerance)
            match(end, m_to);
    }
    for (int v : m_touched)
        m_imbalance[std::size_t(v)] = 0;
    m_touched.clear();
}

void ResidualFlow::restore(std::size_t mark)
{
    while (m_log.size() > mark) {
        const Change& change = m_log.back();
        Half& half = m_halves[std::size_t(change.half)];
        half.left = change.left;
        m_halves[std::size_t(half.mate)].left = change.mateLeft;
        m_flow[std::size_t(change.half)] = change.flow;
        m_flow[std::size_t(half.mate)] = -change.flow;
        m_log.pop_back();
    }
}

void ResidualFlow::addTouched(std::size_t since, std::vector<int>& arcs) const
{
    for (std::size_t i = since; i < m_log.size(); ++i)
        arcs.push_back(m_arc[std::size_t(m_log[i].half)]);
}

void ResidualFlow::push(int half, double amount)
{
    Half& there = m_halves[std::size_t(half)];
    Half& back = m_halves[std::size_t(there.mate)];
    double& flow = m_flow[std::size_t(half)];
    const double nothing = m_nothing[std::size_t(half)];
    m_log.push_back({half, there.left, back.left, flow});
    there.left = there.left - amount > nothing ? there.left - amount : 0; // unlimited stays unlimited
    back.left += amount;
    flow = std::abs(flow + amount) > nothing ? flow + amount : 0;
    m_flow[std::size_t(there.mate)] = -flow;
}

/// The touched nodes with too much, and those with too little; each once.
void ResidualFlow::splitByImbalance()
{
    m_from.clear();
    m_to.clear();
    ++m_stamp;
    for (int v : m_touched) {
        if (m_seen[std::size_t(v)] == m_stamp)
            continue;
        m_seen[std::size_t(v)] = m_stamp;
        const double imbalance = m_imbalance[std::size_t(v)];
        if (imbalance > m_tolerance)
            m_from.push_back(v);
        else if (imbalance < -m_tolerance)
            m_to.push_back(v);
    }
}

/// Sends as much as it can from nodes with too much to nodes with too little, and takes from the lists those that are even;
/// what remains at the first.
double ResidualFlow::match(std::vector<int>& from, std::vector<int>& to)
{
    const auto isEven = [this](int v) { return std::abs(m_imbalance[std::size_t(v)]) <= m_tolerance; };
    while (!from.empty() && !to.empty()) {
        const int meeting = findMeetingHalf(from, to);
        if (meeting < 0)
            break;
        // 1. The path: back from the meeting to where the search began, and on to where the other did.
        m_path.assign(1, meeting);
        int begin = m_halves[std::size_t(m_halves[std::size_t(meeting)].mate)].head;
        for (int half = m_via[std::size_t(begin)]; half >= 0; half = m_via[std::size_t(begin)]) {
            m_path.push_back(half);
            begin = m_halves[std::size_t(m_halves[std::size_t(half)].mate)].head;
        }
        int end = m_halves[std::size_t(meeting)].head;
        for (int half = m_via[std::size_t(end)]; half >= 0; half = m_via[std::size_t(end)]) {
            m_path.push_back(half);
            end = m_halves[std::size_t(half)].head;
        }
        // 2. As much as fits.
        double amount = std::min(m_imbalance[std::size_t(begin)], -m_imbalance[std::size_t(end)]);
        for (int half : m_path)
            amount = std::min(amount, m_halves[std::size_t(half)].left);
        for (int half : m_path)
            push(half, amount);
        m_imbalance[std::size_t(begin)] -= amount;
        m_imbalance[std::size_t(end)] += amount;
        if (isEven(begin))
            std::erase(from, begin);
        if (isEven(end))
            std::erase(to, end);
    }
    double remaining = 0;
    for (int v : from)
        remaining += m_imbalance[std::size_t(v)];
    return remaining;
}

/// A half on a shortest path with room, where a search from `from` meets one from `to`; -1 when there is no such path.
int ResidualFlow::findMeetingHalf(const std::vector<int>& from, const std::vector<int>& to)
{
    const auto begin = [this](Side& side, const std::vector<int>& nodes) {
        side.queue.assign(nodes.begin(), nodes.end());
        side.next = 0;
        side.stamp = ++m_stamp;
        for (int v : nodes) {
            m_seen[std::size_t(v)] = side.stamp;
            m_via[std::size_t(v)] = -1;
        }
    };
    begin(m_forward, from);
    begin(m_backward, to);
    while (m_forward.next < m_forward.queue.size() && m_backward.next < m_backward.queue.size()) {
        const bool isForwardSmaller = m_forward.queue.size() - m_forward.next <= m_backward.queue.size() - m_backward.next;
        const int meeting = isForwardSmaller ? stepForward() : stepBackward();
        if (meeting >= 0)
            return meeting;
    }
    return -1;
}

int ResidualFlow::stepForward()
{
    const int v = m_forward.queue[m_forward.next++];
    for (int h = m_first[std::size_t(v)]; h < m_first[std::size_t(v) + 1]; ++h) {
        const Half& half = m_halves[std::size_t(h)];
        std::uint64_t& seen = m_seen[std::size_t(half.head)];
        if (half.left <= 0 || seen == m_forward.stamp)
            continue;
        if (seen == m_backward.stamp)
            return h;
        seen = m_forward.stamp;
        m_via[std::size_t(half.head)] = h;
        m_forward.queue.push_back(half.head);
    }
    return -1;
}

int ResidualFlow::stepBackward()
{
    const int v = m_backward.queue[m_backward.next++];
    for (int h = m_first[std::size_t(v)]; h < m_first[std::size_t(v) + 1]; ++h) {
        const Half& half = m_halves[std::size_t(h)];
        std::uint64_t& seen = m_seen[std::size_t(half.head)];
        if (seen == m_backward.stamp || m_halves[std::size_t(half.mate)].left <= 0)
            continue;
        if (seen == m_forward.stamp)
            return half.mate;
        seen = m_backward.stamp;
        m_via[std::size_t(half.head)] = half.mate;
        m_backward.queue.push_back(half.head);
    }
    return -1;
}
