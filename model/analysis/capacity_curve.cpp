// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/capacity_curve.h"
#include "model/analysis/pair_states.h"
#include "model/analysis/way_sets.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>

namespace {
constexpr std::size_t mostSurvivorSets = 1 << 15;
constexpr std::size_t mostUnmergedSets = 1 << 13;   // without merging the exact answer is out of reach, so a smaller part of it serves as well
constexpr double asGoodAsExact = 1e-13;
constexpr double leastToCountOn = 0.01;
constexpr double sameCapacity = 1e-9;               // relative: sums of the same limits in another order

struct CapacityMass { double mbps; double mass; };

/// Sorts outcomes by capacity and sums them from both ends, so that neither side loses digits.
std::vector<CapacityStep> stepsOf(std::vector<CapacityMass> outcomes, double unresolved)
{
    std::sort(outcomes.begin(), outcomes.end(), [](const CapacityMass& a, const CapacityMass& b) { return a.mbps > b.mbps; });
    std::vector<CapacityMass> levels;
    for (const CapacityMass& outcome : outcomes) {
        if (!levels.empty() && (levels.back().mbps == outcome.mbps || levels.back().mbps - outcome.mbps <= sameCapacity * levels.back().mbps))
            levels.back().mass += outcome.mass;
        else
            levels.push_back(outcome);
    }
    std::vector<double> below(levels.size() + 1);
    for (std::size_t i = levels.size(); i-- > 0;)
        below[i] = below[i + 1] + levels[i].mass;
    std::vector<CapacityStep> steps;
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (levels[i].mbps > 0 && !std::isinf(levels[i].mbps) && levels[i].mass > 0)
            steps.push_back({Bandwidth::mbps(levels[i].mbps), Availability::downFraction(std::min(1.0, below[i + 1] + unresolved)),
                             Availability::downFraction(std::min(1.0, below[i + 1]))});
    return steps;
}

/// Looks at outcomes and notes their capacities. An outcome is a set of elements that survive.
class OutcomeList
{
public:
    OutcomeList(PairStates& states, const WaySets& ways) : m_states(states), m_ways(ways)
    {
        const std::vector<RouteBranch>& branches = states.routes().branches;
        m_relevant.resize(ways.all.size());
        m_always.resize(ways.all.size());
        // Of a connection with ways over the site's own routers and over the WAN: what is left of the former decides whether the latter serve.
        for (std::size_t i = 0; i < ways.ofBranch.size(); ++i) {
            const auto isMixed = [&](const RouteBranch& other) { return other.connection == branches[i].connection && other.isTransit; };
            if (!branches[i].isTransit && std::any_of(branches.begin(), branches.end(), isMixed))
                add(ways.ofBranch[i], m_always);
        }
        m_takenFrom.assign(ways.parts.size() + 1, std::vector<std::uint64_t>(ways.all.size()));
        for (std::size_t part = ways.parts.size(); part-- > 0;) {
            m_takenFrom[part] = m_takenFrom[part + 1];
            add(ways.parts[part].takes, m_takenFrom[part]);
        }
    }

    /// Takes the outcome when no part from `next` on can change what it carries; else returns false.
    bool settle(const std::uint64_t* set, double mass, std::size_t next)
    {
        const PairStates::State& state = stateOf(set);
        if (next < m_ways.parts.size()) {
            findRelevant(state.active);
            for (std::size_t word = 0; word < m_relevant.size(); ++word)
                if (m_relevant[word] & set[word] & m_takenFrom[next][word])
                    return false;
        }
        toAzure.push_back({state.toAzureMbps, mass});
        fromAzure.push_back({state.fromAzureMbps, mass});
        lower.push_back({std::min(state.toAzureMbps, state.fromAzureMbps), mass});
        return true;
    }

    std::vector<CapacityMass> lower, toAzure, fromAzure;

private:
    static void add(const std::vector<std::uint64_t>& words, std::vector<std::uint64_t>& set)
    {
        for (std::size_t word = 0; word < set.size(); ++word)
            set[word] |= words[word];
    }

    const PairStates::State& stateOf(const std::uint64_t* set)
    {
        // Parts that nothing surviving needs may all be down: it makes no difference.
        m_down.clear();
        for (std::size_t part = 0; part < m_ways.parts.size(); ++part) {
            std::uint64_t needed = 0;
            for (std::size_t word = 0; word < m_ways.all.size(); ++word)
                needed |= set[word] & m_ways.parts[part].takes[word];
            if (needed == 0)
                m_down.insert(m_down.end(), m_ways.components[part].begin(), m_ways.components[part].end());
        }
        return m_states.without(m_down);
    }

    /// The ways that may carry something: of a connection with an active branch, over a line with an active branch. Losing
    /// any other leaves the best routes the best.
    void findRelevant(const ActiveBranches& active)
    {
        const std::vector<RouteBranch>& branches = m_states.routes().branches;
        const auto isActive = [&](std::size_t i) { return active.toAzure[i] || active.fromAzure[i]; };
        m_relevant = m_always;
        for (std::size_t way = 0; way < branches.size(); ++way) {
            bool hasConnection = false, hasLine = branches[way].accessLink < 0;
            for (std::size_t i = 0; i < branches.size(); ++i) {
                hasConnection = hasConnection || (isActive(i) && branches[i].connection == branches[way].connection);
                hasLine = hasLine || (isActive(i) && branches[i].accessLink == branches[way].accessLink);
            }
            if (hasConnection && hasLine)
                add(m_ways.ofBranch[way], m_relevant);
        }
    }

    PairStates& m_states;
    const WaySets& m_ways;
    std::vector<std::uint64_t> m_always;         ///< elements that are relevant whatever is active
    std::vector<std::uint64_t> m_relevant;
    std::vector<std::vector<std::uint64_t>> m_takenFrom; ///< by part: what it and all later ones can take
    std::vector<int> m_down;
};

void addLosses(PairStates& states, CapacityCurve& curve)
{
    curve.components = states.components();
    const auto lower = [](const PairStates::State& state) { return std::min(state.toAzureMbps, state.fromAzureMbps); };
    const double unfailed = lower(states.unfailed());
    for (const int component : curve.components)
        if (const double mbps = lower(states.without(std::array{component})); mbps < unfailed * (1 - sameCapacity))
            curve.without.push_back({component, Bandwidth::mbps(mbps)});
}

QString fractionText(double up, double down)
{
    return toText(up > down ? Availability::downFraction(down) : Availability::fraction(up));
}

void addReason(CapacityCurve& curve)
{
    if (!curve.isExact)
        curve.reason = QCoreApplication::translate("analysis", "Not exact: too many different outcomes. The likeliest were looked at; each probability is a proven lower bound, and the rest adds at most %1.")
                           .arg(shownNumber(QString::number(curve.unresolved, 'g', 2)));
    else if (curve.withoutKnownLimit > 0 && curve.steps.empty())
        curve.reason = QCoreApplication::translate("analysis", "No part on the way has a known limit, so no capacity is known. Set the bandwidth of a part.");
    else if (curve.withoutKnownLimit > 0)
        curve.reason = QCoreApplication::translate("analysis", "For %1 of the time nothing on the way has a known limit; that counts as at least any capacity.")
                           .arg(fractionText(curve.withoutKnownLimit, 1 - curve.withoutKnownLimit));
    else if (curve.steps.empty())
        curve.reason = QCoreApplication::translate("analysis", "No route is ever active in both directions.");
}
}

struct CapacityCurves::Private
{
    explicit Private(const Analysis& of) : analysis(of), capacities(capacityTableOf(*of.graph)), maker(*of.graph, capacities), extractor(*of.graph)
    {
    }

    CapacityCurve make(int site, int networkClass, std::stop_token stop)
    {
        CapacityCurve curve;
        const NetworkClass& networks = analysis.graph->networkClasses[static_cast<std::size_t>(networkClass)];
        // 1. What there is on the way, and what may fail of it.
        extractor.start(analysis.graph->siteVertex[static_cast<std::size_t>(site)], PathFilter{});
        const PathGraph paths = extractor.pathsTo(analysis.graph->networkVertex[static_cast<std::size_t>(networks.networks.front())]);
        if (!paths.isConnected()) {
            curve.isExact = curve.isComplete = true;
            return curve;
        }
        PairStates states = maker.make(site, networks);
        const WaySets ways = waySetsOf(*analysis.graph, paths, states.routes());
        // 2. What survives, how likely, and what it carries; an outcome is settled as soon as what is active is known to be up.
        OutcomeList outcomes(states, ways);
        SurvivorQuestion question{ways.all, ways.parts, ways.areWays ? mostSurvivorSets : mostUnmergedSets, {}, {}};
        if (ways.areWays) {
            question.stageEnds = ways.stageEnds;
            question.settle = std::bind_front(&OutcomeList::settle, &outcomes);
        }
        const Survivors survivors = survivorsOf(question, stop);
        if (!survivors.isComplete)
            return curve;
        for (std::size_t i = 0; i < survivors.sets.size(); ++i) {
            if (i % 256 == 0 && stop.stop_requested())
                return curve;
            if (survivors.sets.mass[i] > 0)
                outcomes.settle(survivors.sets.key(i), survivors.sets.mass[i], ways.parts.size());
        }
        // 3. Sums over them.
        curve.unresolved = survivors.unresolved;
        curve.isExact = curve.unresolved <= asGoodAsExact;
        curve.states = outcomes.lower.size();
        for (const CapacityMass& outcome : outcomes.lower)
            curve.withoutKnownLimit += std::isinf(outcome.mbps) ? outcome.mass : 0;
        curve.steps = stepsOf(std::move(outcomes.lower), curve.unresolved);
        curve.toAzure = stepsOf(std::move(outcomes.toAzure), curve.unresolved);
        curve.fromAzure = stepsOf(std::move(outcomes.fromAzure), curve.unresolved);
        addLosses(states, curve);
        curve.isComplete = true;
        outcomesLookedAt += curve.states;
        addReason(curve);
        return curve;
    }

    const Analysis& analysis;
    CapacityTable capacities;
    PairStatesMaker maker;
    PathExtractor extractor;
    std::map<std::pair<int, int>, CapacityCurve> made;   ///< by site and class
    std::size_t outcomesLookedAt = 0;
};

CapacityCurves::CapacityCurves(const Analysis& analysis) : d(std::make_unique<Private>(analysis)) {}
CapacityCurves::~CapacityCurves() = default;

std::size_t CapacityCurves::outcomes() const
{
    return d->outcomesLookedAt;
}

CapacityCurve CapacityCurves::of(const PairResult& pair, std::stop_token stop)
{
    const int site = d->analysis.siteIndex.value(pair.from, -1);
    const int network = d->analysis.networkIndex.value(pair.to, -1);
    if (site < 0 || network < 0)
        return {};
    if (!pair.isConnected()) {
        CapacityCurve none;
        none.isExact = none.isComplete = true;
        none.reason = pair.availability.reason;
        return none;
    }
    const std::pair key(site, d->analysis.graph->classOfNetwork[static_cast<std::size_t>(network)]);
    if (const auto known = d->made.find(key); known != d->made.end())
        return known->second;
    CapacityCurve curve = d->make(key.first, key.second, stop);
    if (curve.isComplete)
        d->made.emplace(key, curve);
    return curve;
}

CapacityCurve capacityCurve(const Analysis& analysis, const PairResult& pair, std::stop_token stop)
{
    return CapacityCurves(analysis).of(pair, stop);
}

QString toText(const CapacityCurve& curve, int mostSteps)
{
    std::vector<CapacityStep> steps;
    std::copy_if(curve.steps.begin(), curve.steps.end(), std::back_inserter(steps), [](const CapacityStep& step) { return step.atLeast.up() >= leastToCountOn; });
    QStringList texts;
    const auto count = static_cast<int>(steps.size());
    for (int i = 0; i < count; ++i) {
        if (i == mostSteps - 1 && i < count - 1) {       // the lowest stands last
            if (i > 0)
                texts << QStringLiteral("…");
            i = count - 1;
        }
        const CapacityStep& step = steps[static_cast<std::size_t>(i)];
        texts << QCoreApplication::translate("analysis", "%1 for %2%3")
                     .arg(toText(Bandwidth::mbps(std::round(step.capacity.mbps() * 1000) / 1000)), curve.isExact ? QString() : QStringLiteral("≥ "), toText(step.atLeast));
    }
    return texts.join(QStringLiteral(", "));
}
