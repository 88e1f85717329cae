// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failures.h"
#include "model/analysis/failure_engine.h"
#include "model/analysis/failure_order.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
/// Keeps, over single failures, where each link, part and pair is worst.
class WorstCases
{
public:
    explicit WorstCases(FailureEngine& engine) : m_engine(engine)
    {
        for (const FailureEngine::Unit& unit : engine.units()) {
            const PairStates::State& unfailed = unit.pair.unfailed();
            m_units.push_back({unfailed.toAzureMbps, unfailed.fromAzureMbps, -1, -1});
            m_cut.emplace_back(unit.spokes.size());
        }
        for (int i = 0; i < engine.connectionCount(); ++i)
            m_connections.push_back({engine.unfailedUtilisation(i), -1});
        m_parts.resize(static_cast<std::size_t>(engine.places().parts));
        for (std::size_t vertex = 0; vertex < m_parts.size(); ++vertex)
            m_parts[vertex].utilisation = utilisation(static_cast<int>(vertex));
    }

    /// Takes what the engine was asked last.
    void take(int failure)
    {
        for (const FailureEngine::Touched& touched : m_engine.touched()) {
            WorstCapacity& worst = m_units[static_cast<std::size_t>(touched.unit)];
            if (touched.spokes >= 0) {
                std::optional<WorstCapacity>& cut = m_cut[static_cast<std::size_t>(touched.unit)][static_cast<std::size_t>(touched.spokes)];
                if (!cut)
                    cut = worst;
                keepLower(*cut, touched, failure);
                continue;
            }
            keepLower(worst, touched, failure);
            for (std::optional<WorstCapacity>& cut : m_cut[static_cast<std::size_t>(touched.unit)])
                if (cut)
                    keepLower(*cut, touched, failure);
        }
        for (const int connection : m_engine.changedConnections())
            keepHigher(m_connections[static_cast<std::size_t>(connection)], m_engine.utilisation(connection), failure);
        for (const int slot : m_engine.changedSlots())
            if (m_engine.places().isPart(slot))
                keepHigher(m_parts[static_cast<std::size_t>(slot)], utilisation(slot), failure);
    }

    void write(const Analysis& analysis, FailureTable& table)
    {
        // 1. Links; peerings have no limit.
        const QString noLimit = QCoreApplication::translate("analysis", "The link's capacity is unknown.");
        const QString carriesNothing = QCoreApplication::translate("analysis", "The link carries nothing as drawn.");
        for (std::size_t i = 0; i < analysis.links.size(); ++i) {
            const int connection = m_engine.connectionOfLink(static_cast<int>(i));
            const bool isKnown = connection >= 0 && m_connections[static_cast<std::size_t>(connection)].utilisation >= 0;
            const auto& load = analysis.links[i].utilisation;
            table.links.push_back(isKnown ? Figure<WorstUtilisation>::of(m_connections[static_cast<std::size_t>(connection)])
                                          : Figure<WorstUtilisation>::unknown(connection >= 0 && !load.toAzure.reason.isEmpty() ? load.toAzure.reason
                                                                              : connection >= 0                                 ? carriesNothing
                                                                                                                                : noLimit));
        }
        // 2. Pairs; those without a way carry nothing.
        table.pairs.resize(analysis.pairs.size());
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            const FailureEngine::Unit& unit = m_engine.units()[i];
            const auto set = [&](const std::vector<int>& networks, const WorstCapacity& worst) {
                for (const int network : networks)
                    table.pairs[static_cast<std::size_t>(m_engine.pairIndex(unit.site, network))] = worst;
            };
            set(unit.networks, m_units[i]);
            for (std::size_t k = 0; k < unit.spokes.size(); ++k)
                set(unit.spokes[k].networks, m_cut[i][k].value_or(m_units[i]));
        }
        // 3. Parts.
        for (std::size_t vertex = 0; vertex < m_parts.size(); ++vertex)
            if (m_parts[vertex].utilisation > 0)
                table.parts.push_back({static_cast<int>(vertex), ObjectId(objectOfVertex(*analysis.graph, static_cast<int>(vertex))), m_parts[vertex]});
        std::stable_sort(table.parts.begin(), table.parts.end(), [](const auto& a, const auto& b) { return a.worst.utilisation > b.worst.utilisation; });
    }

private:
    static void keepLower(double& lowest, int& failure, double mbps, int by)
    {
        if (mbps < lowest - 1e-9) {
            lowest = mbps;
            failure = by;
        }
    }
    static void keepLower(WorstCapacity& worst, const FailureEngine::Touched& touched, int failure)
    {
        keepLower(worst.toAzureMbps, worst.toAzureFailure, touched.toAzureMbps, failure);
        keepLower(worst.fromAzureMbps, worst.fromAzureFailure, touched.fromAzureMbps, failure);
    }
    static void keepHigher(WorstUtilisation& worst, double utilisation, int by)
    {
        if (utilisation > worst.utilisation + 1e-9)
            worst = {utilisation, by};
    }
    double utilisation(int vertex) const
    {
        double highest = -1;
        for (const FlowDirection direction : {FlowDirection::ToAzure, FlowDirection::FromAzure}) {
            const auto& limits = direction == FlowDirection::ToAzure ? m_engine.capacities().toAzure : m_engine.capacities().fromAzure;
            const double most = limits[static_cast<std::size_t>(vertex)];
            if (most > 0 && std::isfinite(most))
                highest = std::max(highest, m_engine.load(direction)[static_cast<std::size_t>(vertex)] / most);
        }
        return highest;
    }

    FailureEngine& m_engine;
    std::vector<WorstCapacity> m_units;
    std::vector<std::vector<std::optional<WorstCapacity>>> m_cut; ///< by unit and its spokes: those that a failure of their own cut off
    std::vector<WorstUtilisation> m_connections;
    std::vector<WorstUtilisation> m_parts;
};
}

bool isWorseFailure(const Analysis& analysis, const FailureResult& a, const FailureResult& b)
{
    if (a.pairsDown.size() != b.pairsDown.size())
        return a.pairsDown.size() > b.pairsDown.size();
    if (a.demandsUnmet.size() != b.demandsUnmet.size())
        return a.demandsUnmet.size() > b.demandsUnmet.size();
    if (a.worst.utilisation != b.worst.utilisation)
        return a.worst.utilisation > b.worst.utilisation;
    const auto lowest = [](const FailureResult& failure) { return failure.lowest.pair < 0 ? std::numeric_limits<double>::infinity() : failure.lowest.mbps; };
    if (lowest(a) != lowest(b))
        return lowest(a) < lowest(b);
    return std::lexicographical_compare(a.components.begin(), a.components.end(), b.components.begin(), b.components.end(),
                                        [&](int first, int second) { return analysis.componentName(first) < analysis.componentName(second); });
}

FailureTable singleFailures(const Analysis& analysis, std::stop_token stop, const FailureProgress& progress)
{
    FailureTable table;
    if (!analysis.isComplete || !analysis.graph)
        return table;
    FailureEngine engine(analysis, stop);
    if (stop.stop_requested())
        return table;
    WorstCases worst(engine);
    FailureResult result;
    engine.ask({}, result);
    table.demandsUnmet = result.demandsUnmet;
    const int count = static_cast<int>(analysis.components.size());
    for (int component = 0; component < count; ++component) {
        if (stop.stop_requested())
            return table;
        engine.ask(std::span(&component, 1), result);
        worst.take(component);
        table.failures.push_back(std::move(result));
        ++table.asked;
        if (progress && component % 64 == 0)
            progress(static_cast<double>(component) / count);
    }
    worst.write(analysis, table);
    std::sort(table.failures.begin(), table.failures.end(), [&](const FailureResult& a, const FailureResult& b) { return isWorseFailure(analysis, a, b); });
    table.placeOf.resize(table.failures.size());
    for (std::size_t i = 0; i < table.failures.size(); ++i)
        table.placeOf[static_cast<std::size_t>(table.failures[i].components.front())] = static_cast<int>(i);
    table.isComplete = !stop.stop_requested();
    return table;
}
