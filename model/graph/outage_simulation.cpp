// SPDX-License-Identifier: GPL-3.0-or-later
// Failures of all that is mostly up are one Poisson process at the sum of their rates; each of its events picks a component,
// and does nothing when that is down already (a Poisson process thinned by a state is right, as it has no memory). So a
// failure costs two random numbers and its repair one, however many components there are. What is mostly down has a clock of its own.

#include "model/graph/outage_simulation.h"
#include "model/graph/seeded_random.h"
#include <algorithm>
#include <limits>

namespace {
using Ticks = std::int64_t;
constexpr Ticks periodTicks = Ticks(1) << 44;
constexpr Ticks followedTicks = 11 * periodTicks;
constexpr Ticks never = std::numeric_limits<Ticks>::max() / 4;
constexpr std::uint64_t eventsBetweenStops = 4096;

class OutageSimulator
{
public:
    OutageSimulator(const OutageQuestion& question, std::stop_token stop) : m_question(question), m_stop(std::move(stop)), m_random(question.seed)
    {
        const std::vector<RepairableComponent>& components = question.components;
        m_meanDown.resize(components.size());
        m_meanUp.resize(components.size());
        m_isDown.resize(components.size());
        for (std::size_t i = 0; i < components.size(); ++i) {
            const double down = components[i].down;
            if (!(down > 0))
                continue;
            if (down >= 1) {
                m_isDown[i] = true;
                m_alwaysDown.push_back(static_cast<int>(i));
                continue;
            }
            m_meanDown[i] = components[i].repair / question.period * static_cast<double>(periodTicks);
            m_meanUp[i] = m_meanDown[i] * (1 - down) / down;
            m_changing.push_back(static_cast<int>(i));
            if (down > 0.5) {
                m_mostlyDown.push_back(static_cast<int>(i));
            } else {
                m_rate += 1 / m_meanUp[i];
                m_rateUpTo.push_back(m_rate);
                m_mostlyUp.push_back(static_cast<int>(i));
            }
        }
    }

    OutageHistory run()
    {
        OutageHistory history;
        for (int i = 0; i < m_question.periods && !m_stop.stop_requested(); ++i) {
            OutageHistory::Period period;
            const std::size_t outages = history.outages.size();
            if (!runPeriod(period, history.outages)) {
                history.outages.resize(outages);
                break;
            }
            history.periods.push_back(period);
        }
        return history;
    }

private:
    struct Pending { Ticks at; int component; };
    static bool isLater(const Pending& a, const Pending& b) { return a.at != b.at ? a.at > b.at : a.component > b.component; }

    Ticks drawn(double mean)
    {
        const double ticks = m_random.exponential() * mean;
        return ticks < static_cast<double>(never) ? static_cast<Ticks>(ticks) : never;
    }
    Ticks nextFailure(Ticks now) { return m_mostlyUp.empty() ? never : now + drawn(1 / m_rate); }
    int failing()
    {
        const auto at = std::upper_bound(m_rateUpTo.begin(), m_rateUpTo.end(), m_random.fraction() * m_rate) - m_rateUpTo.begin();
        return m_mostlyUp[std::min(static_cast<std::size_t>(at), m_mostlyUp.size() - 1)];
    }
    void await(Ticks at, int component)
    {
        m_pending.push_back({at, component});
        std::push_heap(m_pending.begin(), m_pending.end(), isLater);
    }
    void fail(int component, Ticks now)
    {
        m_isDown[static_cast<std::size_t>(component)] = true;
        m_down.push_back(component);
        await(now + drawn(m_meanDown[static_cast<std::size_t>(component)]), component);
    }
    void repair(int component, Ticks now)
    {
        const auto index = static_cast<std::size_t>(component);
        m_isDown[index] = false;
        std::erase(m_down, component);
        if (m_question.components[index].down > 0.5)
            await(now + drawn(m_meanUp[index]), component);
    }

    /// The steady state: independent of what was before, and without memory from here on.
    void startPeriod()
    {
        for (const int component : m_down)
            m_isDown[static_cast<std::size_t>(component)] = false;
        m_down = m_alwaysDown;
        for (const int component : m_down)
            m_isDown[static_cast<std::size_t>(component)] = true;
        m_pending.clear();
        for (const int component : m_changing)
            if (m_random.fraction() < m_question.components[static_cast<std::size_t>(component)].down)
                fail(component, 0);
        for (const int component : m_mostlyDown)
            if (!m_isDown[static_cast<std::size_t>(component)])
                await(drawn(m_meanUp[static_cast<std::size_t>(component)]), component);
    }

    double lengthOf(Ticks ticks) const { return static_cast<double>(ticks) * m_question.period / static_cast<double>(periodTicks); }

    /// False when stopped or past the limit.
    bool runPeriod(OutageHistory::Period& period, std::vector<double>& outages)
    {
        startPeriod();
        bool isUp = m_question.isUp(m_down);
        bool hasBegunHere = false;
        Ticks since = 0, down = 0, longest = 0;
        const auto addDowntime = [&](Ticks until) {
            const Ticks length = std::min(until, periodTicks) - since;
            down += length;
            longest = std::max(longest, length);
        };
        Ticks failure = nextFailure(0);
        for (;;) {
            const bool isPending = !m_pending.empty() && m_pending.front().at <= failure;
            const Ticks now = isPending ? m_pending.front().at : failure;
            if (now >= periodTicks && (isUp || !hasBegunHere || now >= followedTicks))
                break;
            if (++m_events > m_question.eventLimit || (m_events % eventsBetweenStops == 0 && m_stop.stop_requested()))
                return false;
            int failed = -1;
            if (isPending) {
                std::pop_heap(m_pending.begin(), m_pending.end(), isLater);
                const int component = m_pending.back().component;
                m_pending.pop_back();
                if (!m_isDown[static_cast<std::size_t>(component)]) {
                    failed = component;
                } else {
                    repair(component, now);
                    if (!isUp && m_question.isUp(m_down)) {
                        isUp = true;
                        addDowntime(now);
                        if (hasBegunHere)
                            outages.push_back(lengthOf(now - since));
                    }
                }
            } else {
                const int component = failing();
                failure = nextFailure(now);
                if (!m_isDown[static_cast<std::size_t>(component)])
                    failed = component;
            }
            if (failed < 0)
                continue;
            fail(failed, now);
            if (isUp && !m_question.isUp(m_down)) {
                isUp = false;
                hasBegunHere = true;
                since = now;
                ++period.outages;
            }
        }
        if (!isUp) {
            addDowntime(periodTicks);
            if (hasBegunHere)
                outages.push_back(lengthOf(followedTicks - since));
        }
        period.downtime = lengthOf(down);
        period.longest = lengthOf(longest);
        return true;
    }

    const OutageQuestion& m_question;
    std::stop_token m_stop;
    SeededRandom m_random;
    std::vector<double> m_meanDown, m_meanUp;    ///< in ticks
    std::vector<char> m_isDown;
    std::vector<int> m_alwaysDown, m_changing, m_mostlyUp, m_mostlyDown;
    std::vector<double> m_rateUpTo;              ///< by place in m_mostlyUp: the sum of rates up to it
    double m_rate = 0;
    std::vector<int> m_down;
    std::vector<Pending> m_pending;              ///< a heap, the earliest first
    std::uint64_t m_events = 0;
};
}

OutageHistory simulateOutages(const OutageQuestion& question, std::stop_token stop)
{
    return OutageSimulator(question, std::move(stop)).run();
}
