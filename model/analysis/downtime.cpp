// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/downtime.h"
#include "model/analysis/figures/availability.h"
#include "model/graph/outage_simulation.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
constexpr double deviations = 1.959963984540054;  // 95 % of a normal distribution lie within so many on either side

/// Hours at which the curve is given: from a minute to the whole year.
constexpr double curveHours[] = {0, 1.0 / 60, 5.0 / 60, 0.25, 0.5, 1, 2, 4, 6, 8, 12, 24, 36, 48, 72, 96, 168, 336, 720, 2191.5, 4383, 8766};

/// Tells whether the ends of a pair still reach each other: by the paths that failures take away where paths are few, else by search.
class PairConnectivity
{
public:
    explicit PairConnectivity(const PathGraph& paths) : m_paths(paths)
    {
        const std::size_t count = paths.components.size();
        if (const auto sets = pathSetsOf(paths)) {
            m_lost.resize(count);
            m_all = sets->paths.size() == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << sets->paths.size()) - 1;
            for (std::size_t part = 0; part < sets->parts.size(); ++part)
                for (std::size_t path = 0; path < sets->paths.size(); ++path)
                    if (sets->paths[path] >> part & 1)
                        for (const int component : sets->parts[part])
                            m_lost[static_cast<std::size_t>(component)] |= std::uint64_t(1) << path;
            return;
        }
        m_outgoing = outgoingArcs(paths.graph);
        m_isDown.resize(count);
        m_alone.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_alone[i] = search({static_cast<int>(i)});
    }

    bool isUp(const std::vector<int>& down)
    {
        if (down.empty())
            return true;
        if (!m_lost.empty()) {
            std::uint64_t lost = 0;
            for (const int component : down)
                lost |= m_lost[static_cast<std::size_t>(component)];
            return lost != m_all;
        }
        for (const int component : down)
            if (!m_alone[static_cast<std::size_t>(component)])
                return false;
        return down.size() == 1 || search(down);
    }

    /// Whether a component can matter at all.
    bool matters(std::size_t component) const { return m_lost.empty() || m_lost[component] != 0; }

private:
    bool search(const std::vector<int>& down)
    {
        for (const int component : down)
            m_isDown[static_cast<std::size_t>(component)] = true;
        const bool isReached = shortestPath(m_paths.graph, m_outgoing, m_paths.source, m_paths.target, m_isDown).has_value();
        for (const int component : down)
            m_isDown[static_cast<std::size_t>(component)] = false;
        return isReached;
    }

    const PathGraph& m_paths;
    std::vector<std::uint64_t> m_lost;           ///< by component: the paths that go with it; empty: search
    std::uint64_t m_all = 0;
    OutgoingArcs m_outgoing;
    std::vector<char> m_isDown;
    std::vector<char> m_alone;                   ///< by component: still connected when it alone is down
};

/// Wilson's interval keeps its coverage where the chance is near 0 or 1.
DowntimeChance chanceOf(double hours, std::size_t exceeding, int years)
{
    const double n = std::max(1, years), share = static_cast<double>(exceeding) / n, square = deviations * deviations;
    const double middle = (share + square / (2 * n)) / (1 + square / n);
    const double half = deviations / (1 + square / n) * std::sqrt(share * (1 - share) / n + square / (4 * n * n));
    return {Duration::hours(hours), share, std::max(std::min(1.0, middle + half) - share, share - std::max(0.0, middle - half))};
}

OutageLengths lengthsOf(std::vector<double> hours)
{
    if (hours.empty())
        return {};
    std::sort(hours.begin(), hours.end());
    const auto at = [&](double share) {
        const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(hours.size())));
        return Duration::hours(hours[std::max<std::size_t>(rank, 1) - 1]);
    };
    return {at(0.5), at(0.9), at(0.99), Duration::hours(hours.back())};
}

void summarise(const OutageHistory& history, DowntimeDistribution& result)
{
    result.years = static_cast<int>(history.periods.size());
    if (history.periods.empty())
        return;
    // 1. Means, and how sure they are.
    const auto years = static_cast<double>(history.periods.size());
    std::vector<double> longest;
    double hours = 0, outages = 0;
    for (const OutageHistory::Period& year : history.periods) {
        hours += year.downtime;
        outages += year.outages;
        longest.push_back(year.longest);
        if (year.downtime > 0)
            result.hours.push_back(year.downtime);
    }
    std::sort(result.hours.begin(), result.hours.end());
    const double mean = hours / years;
    double squares = (years - static_cast<double>(result.hours.size())) * (mean * mean);
    for (const double each : result.hours)
        squares += (each - mean) * (each - mean);
    result.meanDowntime = Duration::hours(mean);
    result.meanHalfWidth = Duration::hours(years > 1 ? deviations * std::sqrt(squares / (years - 1) / years) : Duration::hoursPerYear);
    result.meanOutages = outages / years;
    result.withoutDowntime = 1 - static_cast<double>(result.hours.size()) / years;

    // 2. The curve, to the first downtime that no year exceeded.
    for (const double point : curveHours) {
        result.points.push_back(result.chanceOfMoreThan(Duration::hours(point)));
        if (result.points.back().chance == 0)
            break;
    }
    // 3. How long outages last.
    result.outage = lengthsOf(history.outages);
    result.longestOutage = lengthsOf(std::move(longest));
}

/// How often the pair goes down: every component's failures, times the chance that the pair then depends on it.
double expectedOutagesOf(const Analysis& analysis, const PathGraph& paths, std::stop_token stop)
{
    double outages = 0;
    for (const ComponentShare& share : importanceOf(*analysis.graph, paths, stop)) {
        const Component& component = analysis.components[static_cast<std::size_t>(share.component)];
        if (component.availability.value.up() > 0)
            outages += share.birnbaum * component.availability.value.down() * (Duration::hoursPerYear / component.repair.value.hours());
    }
    return outages;
}
}

DowntimeChance DowntimeDistribution::chanceOfMoreThan(Duration downtime) const
{
    const auto above = hours.end() - std::upper_bound(hours.begin(), hours.end(), downtime.hours());
    return chanceOf(downtime.hours(), static_cast<std::size_t>(above), years);
}

DowntimeDistribution downtimeDistribution(const Analysis& analysis, const PairResult& pair, std::uint64_t seed, int years, std::stop_token stop)
{
    DowntimeDistribution result;
    result.seed = seed;
    result.expectedDowntime = Duration::hours(pair.availability.value.down() * Duration::hoursPerYear);
    const int site = analysis.siteIndex.value(pair.from, -1);
    const int network = analysis.networkIndex.value(pair.to, -1);
    if (site < 0 || network < 0)
        return result;

    // 1. Without a path every year is lost as a whole.
    PathGraph paths;
    if (pair.isConnected()) {
        PathExtractor extractor(*analysis.graph);
        extractor.start(analysis.graph->siteVertex[static_cast<std::size_t>(site)], PathFilter{});
        paths = extractor.pathsTo(analysis.graph->networkVertex[static_cast<std::size_t>(network)]);
    }
    if (!paths.isConnected()) {
        OutageHistory history;
        history.periods.assign(static_cast<std::size_t>(std::max(0, years)), {Duration::hoursPerYear, Duration::hoursPerYear, 0});
        summarise(history, result);
        result.expectedOutages = 0;
        result.reason = pair.availability.reason;
        result.isComplete = true;
        return result;
    }

    // 2. The components on its paths fail and are repaired.
    PairConnectivity connectivity(paths);
    OutageQuestion question;
    for (std::size_t i = 0; i < paths.components.size(); ++i) {
        const Component& component = analysis.components[static_cast<std::size_t>(paths.components[i])];
        if (connectivity.matters(i))
            result.components.push_back(paths.components[i]);
        question.components.push_back({connectivity.matters(i) ? component.availability.value.down() : 0, component.repair.value.hours()});
    }
    question.isUp = [&](const std::vector<int>& down) { return connectivity.isUp(down); };
    question.period = Duration::hoursPerYear;
    question.periods = years;
    question.seed = seed;
    summarise(simulateOutages(question, stop), result);

    // 3. What is exact beside it.
    if (pair.availability.isExact && !stop.stop_requested())
        result.expectedOutages = expectedOutagesOf(analysis, paths, stop);
    result.isComplete = !stop.stop_requested();
    if (result.years < years)
        result.reason = QCoreApplication::translate("analysis", "Only %n years were simulated: the components of this pair fail too often for more.", nullptr, result.years);
    else if (pair.availability.isExact && pair.availability.value.down() == 0)
        result.reason = QCoreApplication::translate("analysis", "No component of this pair ever fails.");
    else if (result.expectedDowntime.hours() >= Duration::hoursPerYear)
        result.reason = QCoreApplication::translate("analysis", "A component that every path needs is never up.");
    return result;
}
