// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explain.h"
#include "model/base/number_text.h"
#include "model/graph/cuts.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr int mostPathsTold = 6;
constexpr int mostCutsTold = 6;

double downOfPathPart(const PathGraph& paths, int component)
{
    return paths.graph.down[static_cast<std::size_t>(component)];
}

/// The paths as components of the path graph, from the site on: a path graph counts from its target.
std::vector<std::vector<int>> pathsInOrder(const PathSets& sets)
{
    std::vector<std::vector<int>> result;
    for (const std::uint64_t path : sets.paths) {
        std::vector<int> components;
        for (std::size_t part = 0; part < sets.parts.size(); ++part)
            if (path >> part & 1)
                components.insert(components.end(), sets.parts[part].begin(), sets.parts[part].end());
        std::sort(components.rbegin(), components.rend());
        result.push_back(std::move(components));
    }
    std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return result;
}

/// Two parts, neither on every path, such that every path needs one of them.
std::vector<std::pair<int, int>> cutPairsOf(const PathSets& sets)
{
    const auto isOnEvery = [&](std::uint64_t parts) { return std::all_of(sets.paths.begin(), sets.paths.end(), [&](std::uint64_t path) { return (path & parts) != 0; }); };
    std::vector<std::pair<int, int>> cuts;
    for (std::size_t a = 0; a < sets.parts.size(); ++a)
        for (std::size_t b = a + 1; b < sets.parts.size(); ++b) {
            const std::uint64_t first = std::uint64_t(1) << a, second = std::uint64_t(1) << b;
            if (isOnEvery(first) || isOnEvery(second) || !isOnEvery(first | second))
                continue;
            for (const int one : sets.parts[a])
                for (const int other : sets.parts[b])
                    cuts.emplace_back(one, other);
        }
    return cuts;
}
}

void explainPathsAndCuts(const Analysis& analysis, const PathGraph& paths, const std::optional<PathSets>& sets, Derivation& derivation)
{
    const auto nameOf = [&](int component) { return labelOfComponent(analysis, paths.components[static_cast<std::size_t>(component)]); };
    const auto number = [](double value) { return shownNumber(QString::number(value, 'g', 4)); };

    // 1. The minimal paths in words.
    if (sets) {
        const auto all = pathsInOrder(*sets);
        derivation.steps << (all.size() == 1 ? QCoreApplication::translate("analysis", "One minimal path; all its parts must be up:") : QCoreApplication::translate("analysis", "%1 minimal paths; all parts of at least one must be up:").arg(all.size()));
        for (int i = 0; i < std::min(mostPathsTold, int(all.size())); ++i) {
            QStringList names;
            for (const int component : all[static_cast<std::size_t>(i)])
                names << nameOf(component);
            derivation.steps << (names.isEmpty() ? QCoreApplication::translate("analysis", "a path without anything that can fail") : names.join(QStringLiteral(" – ")));
        }
        if (int(all.size()) > mostPathsTold)
            derivation.steps << QCoreApplication::translate("analysis", "and %1 more paths.").arg(all.size() - mostPathsTold);
    } else {
        derivation.steps << QCoreApplication::translate("analysis", "More minimal paths than are told one by one.");
    }

    // 2. Single points.
    std::vector<int> alone = sets ? componentsOfAllPaths(*sets) : singlePointsOfFailure(paths.graph, paths.source, paths.target);
    std::sort(alone.begin(), alone.end(), [&](int a, int b) { return downOfPathPart(paths, a) > downOfPathPart(paths, b); });
    QStringList names;
    double sumAlone = 0;
    for (const int component : alone) {
        names << QCoreApplication::translate("analysis", "%1 (down %2)").arg(nameOf(component), number(downOfPathPart(paths, component)));
        sumAlone += downOfPathPart(paths, component);
    }
    derivation.steps << (names.isEmpty() ? QCoreApplication::translate("analysis", "No single point of failure.") : QCoreApplication::translate("analysis", "Single points of failure: %1.").arg(names.join(QStringLiteral(", "))));

    // 3. Pairs that disconnect together, the likeliest first.
    auto pairs = sets ? cutPairsOf(*sets) : minimalCutPairs(paths.graph, paths.source, paths.target);
    const auto both = [&](const std::pair<int, int>& pair) { return downOfPathPart(paths, pair.first) * downOfPathPart(paths, pair.second); };
    std::stable_sort(pairs.begin(), pairs.end(), [&](const auto& a, const auto& b) { return both(a) > both(b); });
    double sumPairs = 0;
    for (const auto& pair : pairs)
        sumPairs += both(pair);
    names.clear();
    for (int i = 0; i < std::min(mostCutsTold, int(pairs.size())); ++i) {
        const auto& pair = pairs[static_cast<std::size_t>(i)];
        names << QCoreApplication::translate("analysis", "%1 + %2 (%3)").arg(nameOf(pair.first), nameOf(pair.second), number(both(pair)));
    }
    if (int(pairs.size()) > mostCutsTold)
        names << QCoreApplication::translate("analysis", "and %1 less likely ones").arg(pairs.size() - mostCutsTold);
    if (names.isEmpty()) {
        derivation.steps << QCoreApplication::translate("analysis", "No two components disconnect only together.");
        return;
    }
    derivation.steps << QCoreApplication::translate("analysis", "Two that disconnect together: %1.").arg(names.join(QStringLiteral("; ")));
    derivation.steps << QCoreApplication::translate("analysis", "Cuts of one and of two, added up: %1 + %2 = %3. The exact value also counts larger cuts, and what is down at the same time only once.")
                            .arg(number(sumAlone), number(sumPairs), number(sumAlone + sumPairs));
}
