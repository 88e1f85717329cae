// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/availability.h"
#include "model/graph/cuts.h"
#include <QCoreApplication>
#include <algorithm>

AvailabilityFigure availabilityOf(const PathGraph& paths, const std::optional<PathSets>& sets, std::stop_token stop, ReliabilityLimits limits)
{
    const auto availabilityOfDown = [](double down) { return Availability::downFraction(std::clamp(down, 0.0, 1.0)); };
    AvailabilityFigure figure;
    if (const auto exact = sets ? unavailabilityOf(*sets, paths.graph.down) : std::nullopt) {
        figure.value = figure.lower = figure.upper = availabilityOfDown(*exact);
    } else {
        const Reliability reliability = unavailability(paths.graph, paths.source, paths.target, stop, limits);
        figure.value = availabilityOfDown(reliability.unavailability);
        figure.isExact = reliability.exact;
        figure.lower = availabilityOfDown(reliability.upper);
        figure.upper = availabilityOfDown(reliability.lower);
    }
    if (figure.value.up() <= 0)
        figure.reason = alwaysDownText();
    return figure;
}

QString alwaysDownText()
{
    return QCoreApplication::translate("analysis", "Every path has a part whose availability is set to 0.");
}

void sortByName(const ComponentGraph& graph, QList<int>& components)
{
    std::sort(components.begin(), components.end(), [&](int a, int b) {
        return graph.components[static_cast<std::size_t>(a)].name < graph.components[static_cast<std::size_t>(b)].name;
    });
}

AvailabilityFigure notAvailable(const QString& reason)
{
    AvailabilityFigure figure;
    figure.reason = reason;
    return figure;
}

QList<int> singlePointsOf(const ComponentGraph& graph, const PathGraph& paths, const std::optional<PathSets>& sets)
{
    QList<int> points;
    if (sets) {
        for (const int component : componentsOfAllPaths(*sets))
            points << paths.components[static_cast<std::size_t>(component)];
    } else {
        for (const int component : singlePointsOfFailure(paths.graph, paths.source, paths.target))
            points << paths.components[static_cast<std::size_t>(component)];
    }
    sortByName(graph, points);
    return points;
}

QList<ComponentShare> importanceOf(const ComponentGraph& graph, const PathGraph& paths, std::stop_token stop, ReliabilityLimits limits)
{
    const std::optional<PathSets> sets = pathSetsOf(paths);
    std::optional<ImportanceAnalysis> analysis = sets ? importanceOf(*sets, paths.graph.down) : std::nullopt;
    if (!analysis)
        analysis = importance(paths.graph, paths.source, paths.target, stop, limits);
    QList<ComponentShare> shares;
    for (const ComponentImportance& component : analysis->components) {
        const double total = analysis->total.unavailability;
        const double gain = total - component.unavailabilityIfUp;
        shares << ComponentShare{paths.components[static_cast<std::size_t>(component.component)], component.birnbaum, total > 0 ? std::max(0.0, gain / total) : 0};
    }
    sortByShare(graph, shares);
    return shares;
}

void sortByShare(const ComponentGraph& graph, QList<ComponentShare>& shares)
{
    std::sort(shares.begin(), shares.end(), [&](const ComponentShare& a, const ComponentShare& b) {
        if (a.downtimeShare != b.downtimeShare)
            return a.downtimeShare > b.downtimeShare;
        return graph.components[static_cast<std::size_t>(a.component)].name < graph.components[static_cast<std::size_t>(b.component)].name;
    });
}
