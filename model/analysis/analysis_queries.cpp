// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/analysis/explain.h"
#include "model/analysis/figures/availability.h"
#include "model/analysis/link_paths.h"
#include "model/analysis/link_step.h"
#include "model/analysis/pair_queries.h"
#include <algorithm>

namespace {
std::optional<LinkPaths> reachLinkPaths(const Analysis& analysis, std::size_t reach, const LinkFigures& figures)
{
    const ComponentGraph& graph = *analysis.graph;
    if (reach >= graph.reachEnds.size())
        return std::nullopt;
    const int first = analysis.siteIndex.value(figures.site, -1), second = analysis.siteIndex.value(figures.remoteSite, -1);
    const auto endAt = [](const std::vector<ComponentGraph::ReachEnd>& ends, int site) { return std::find_if(ends.begin(), ends.end(), [&](const auto& end) { return end.site == site; }); };
    const auto& ends = graph.reachEnds[reach];
    const auto from = endAt(ends.first, first), to = endAt(ends.second, second);
    if (from == ends.first.end() || to == ends.second.end())
        return std::nullopt;
    const CapacityTable capacities;
    return LinkPaths{-1, first, LinkFigureStep(graph, capacities, {}).reachPaths(*from, *to)};
}
}

std::optional<LinkPaths> linkPaths(const Analysis& analysis, const LinkResult& link, const LinkFigures& figures, ArcUse use)
{
    const int index = analysis.linkIndex.value(link.id, -1);
    const auto& topology = analysis.graph->topology;
    if (link.type == LinkType::GlobalReach)
        return reachLinkPaths(analysis, static_cast<std::size_t>(index) - topology.firstReachLink(), figures);
    if (index < 0 || static_cast<std::size_t>(index) >= topology.connections.size() || !topology.connections[static_cast<std::size_t>(index)].isUsable())
        return std::nullopt;
    const std::vector<LinkSource> sources = linkSources(*analysis.graph, index);
    const int wanted = analysis.siteIndex.value(figures.site, -1);
    const auto at = std::find_if(sources.begin(), sources.end(), [&](const LinkSource& source) { return source.site == wanted; });
    if (at == sources.end())
        return std::nullopt;
    const CapacityTable capacities;
    return LinkPaths{index, at->site, LinkFigureStep(*analysis.graph, capacities, {}).paths(index, *at, use)};
}

QList<ComponentShare> importance(const Analysis& analysis, const PairResult& pair, std::stop_token stop)
{
    return pair.isConnected() ? PairQueries(analysis).importance(pair, stop) : QList<ComponentShare>{};
}

QList<ComponentShare> importance(const Analysis& analysis, const LinkResult& link, const ObjectId& site, std::stop_token stop)
{
    const auto paths = linkPaths(analysis, link, shownFigures(link, FigureKind::Availability, site), ArcUse::AvailabilityOnly);
    return paths && paths->paths.isConnected() ? importanceOf(*analysis.graph, paths->paths, stop) : QList<ComponentShare>{};
}

QList<std::pair<int, int>> minimalCutPairs(const Analysis& analysis, const PairResult& pair, std::stop_token stop)
{
    return pair.isConnected() ? PairQueries(analysis).minimalCutPairs(pair, stop) : QList<std::pair<int, int>>{};
}

QList<std::pair<QString, QString>> reasons(const LinkResult& link)
{
    QList<std::pair<QString, QString>> list;
    const auto add = [&](const char* key, const QString& reason) {
        if (!reason.isEmpty())
            list << std::pair(QString::fromLatin1(key), reason);
    };
    add("capacityMbps.toAzure", link.figures.capacity.toAzure.mbps.reason);
    add("capacityMbps.fromAzure", link.figures.capacity.fromAzure.mbps.reason);
    add("utilisation.toAzure", link.utilisation.toAzure.reason);
    add("utilisation.fromAzure", link.utilisation.fromAzure.reason);
    add("azureSla", link.figures.azureSla.reason);
    add("availability", link.figures.availability.reason);
    add("rttMs", link.figures.rtt.reason);
    return list;
}

QList<std::pair<QString, QString>> reasons(const PairResult& pair)
{
    QList<std::pair<QString, QString>> list;
    const auto add = [&](const char* key, const QString& reason) {
        if (!reason.isEmpty())
            list << std::pair(QString::fromLatin1(key), reason);
    };
    add("availability", pair.availability.reason);
    add("capacityMbps.toAzure", pair.capacity.toAzure.mbps.reason);
    add("capacityMbps.fromAzure", pair.capacity.fromAzure.mbps.reason);
    add("rttMs", pair.rtt.reason);
    add("security", pair.security.reason);
    return list;
}
