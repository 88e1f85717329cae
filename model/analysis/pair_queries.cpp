// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/pair_queries.h"
#include "model/analysis/figures/availability.h"
#include "model/analysis/pair_step.h"
#include "model/graph/cuts.h"
#include <algorithm>

namespace {
const CapacityTable noCapacitiesAsked;

QList<std::pair<int, int>> cutsOf(const Analysis& analysis, const PathGraph& paths, std::stop_token stop)
{
    QList<std::pair<int, int>> pairs;
    const auto nameOf = [&](int component) { return analysis.componentName(component); };
    for (const auto& [first, second] : minimalCutPairs(paths.graph, paths.source, paths.target, stop)) {
        std::pair<int, int> named(paths.components[static_cast<std::size_t>(first)], paths.components[static_cast<std::size_t>(second)]);
        if (nameOf(named.second) < nameOf(named.first))
            std::swap(named.first, named.second);
        pairs << named;
    }
    std::sort(pairs.begin(), pairs.end(), [&](const auto& a, const auto& b) {
        return std::pair(nameOf(a.first), nameOf(a.second)) < std::pair(nameOf(b.first), nameOf(b.second));
    });
    return pairs;
}

/// The shares of a pair whose network lies behind further components in series, from those of one before them.
QList<ComponentShare> sharesBehind(const Analysis& analysis, QList<ComponentShare> shares, double downBefore, const std::vector<int>& series)
{
    // 1. The probability that one of the further components is down, and that none is.
    const auto downOf = [&](int component) { return analysis.components[static_cast<std::size_t>(component)].availability.value.down(); };
    double up = 1, seriesDown = 0;
    for (const int component : series) {
        seriesDown += up * downOf(component);
        up *= 1 - downOf(component);
    }
    const double total = seriesDown + up * downBefore;
    // 2. All before count only while those are up; each of those while the others are.
    for (ComponentShare& share : shares) {
        share.birnbaum *= up;
        share.downtimeShare = total > 0 ? share.downtimeShare * up * downBefore / total : 0;
    }
    for (const int component : series) {
        double othersUp = 1;
        for (const int other : series)
            othersUp *= other == component ? 1 : 1 - downOf(other);
        const double birnbaum = othersUp * (1 - downBefore);
        shares << ComponentShare{component, birnbaum, total > 0 ? downOf(component) * birnbaum / total : 0};
    }
    sortByShare(*analysis.graph, shares);
    return shares;
}
}

PairQueries::PairQueries(const Analysis& analysis) : m_analysis(analysis), m_step(std::make_unique<PairStep>(*analysis.graph, noCapacitiesAsked, std::stop_token()))
{
    m_known.resize(m_step->classes().size());
}

PairQueries::~PairQueries() = default;

PairQueries::Known& PairQueries::knownOf(int site, int networkClass)
{
    Known& known = m_known[static_cast<std::size_t>(networkClass)];
    if (known.site != site)
        known = {site, std::nullopt, std::nullopt};
    return known;
}

QList<ComponentShare> PairQueries::sharesOf(int site, int networkClass, std::stop_token stop)
{
    Known& known = knownOf(site, networkClass);
    if (known.shares)
        return *known.shares;
    const NetworkClass& networks = m_step->classes()[static_cast<std::size_t>(networkClass)];
    QList<ComponentShare> shares;
    if (networks.alike >= 0) {
        const int before = m_step->classes()[static_cast<std::size_t>(networks.alike)].networks.front();
        const PairResult& pairBefore = m_analysis.pairs[static_cast<std::size_t>(site) * m_analysis.graph->topology.networks.size() + static_cast<std::size_t>(before)];
        shares = sharesOf(site, networks.alike, stop);
        if (!networks.series.empty())
            shares = sharesBehind(m_analysis, shares, pairBefore.availability.value.down(), networks.series);
    } else {
        shares = importanceOf(*m_analysis.graph, m_step->paths(site, networks.networks.front()), stop, m_step->limits());
    }
    if (!stop.stop_requested())
        known.shares = shares;
    return shares;
}

QList<ComponentShare> PairQueries::importance(const PairResult& pair, std::stop_token stop)
{
    const int site = m_analysis.siteIndex.value(pair.from, -1), network = m_analysis.networkIndex.value(pair.to, -1);
    return site < 0 || network < 0 || !pair.isConnected() ? QList<ComponentShare>{} : sharesOf(site, m_step->classOf(network), stop);
}

QList<std::pair<int, int>> PairQueries::minimalCutPairs(const PairResult& pair, std::stop_token stop)
{
    const int site = m_analysis.siteIndex.value(pair.from, -1), network = m_analysis.networkIndex.value(pair.to, -1);
    if (site < 0 || network < 0 || !pair.isConnected())
        return {};
    int networkClass = m_step->classOf(network);       // what lies in series is a single point, and in no cut of two
    if (const int alike = m_step->classes()[static_cast<std::size_t>(networkClass)].alike; alike >= 0)
        networkClass = alike;
    Known& known = knownOf(site, networkClass);
    if (known.cuts)
        return *known.cuts;
    const QList<std::pair<int, int>> cuts = cutsOf(m_analysis, m_step->paths(site, m_step->classes()[static_cast<std::size_t>(networkClass)].networks.front()), stop);
    if (!stop.stop_requested())
        known.cuts = cuts;
    return cuts;
}
