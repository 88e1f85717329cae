// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/route_text.h"
#include <QCoreApplication>

namespace {
QString criterionFromAzure(std::size_t step)
{
    switch (step) {
    case 0: return QCoreApplication::translate("analysis", "the longest prefix wins");
    case 1: return QCoreApplication::translate("analysis", "ExpressRoute goes before IPsec for equal prefixes");
    case 2: return QCoreApplication::translate("analysis", "the highest connection weight wins");
    default: return QCoreApplication::translate("analysis", "the shortest AS path wins");
    }
}

QString criterionToAzure(std::size_t step)
{
    switch (step) {
    case 0: return QCoreApplication::translate("analysis", "the highest local preference wins");
    case 1: return QCoreApplication::translate("analysis", "the shortest AS path wins");
    default: return QCoreApplication::translate("analysis", "routers usually put ExpressRoute before IPsec");
    }
}

template <std::size_t Size> std::size_t firstDifference(const std::array<int, Size>& a, const std::array<int, Size>& b)
{
    std::size_t step = 0;
    while (step < Size && a[step] == b[step])
        ++step;
    return step;
}

/// "active, as …", "active, shared …" or "standby, as …" of one direction.
template <class Key, class IsCandidate, class Criterion>
QString directionText(const std::vector<RouteRank>& ranks, std::size_t index, Key key, IsCandidate isCandidate, Criterion criterion)
{
    const auto& own = key(ranks[index]);
    const RouteRank* best = nullptr;
    const RouteRank* nextBest = nullptr;
    bool hasEqual = false;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (!isCandidate(ranks[i]))
            continue;
        if (!best || key(ranks[i]) < key(*best))
            best = &ranks[i];
        if (i == index)
            continue;
        hasEqual = hasEqual || key(ranks[i]) == own;
        if (own < key(ranks[i]) && (!nextBest || key(ranks[i]) < key(*nextBest)))
            nextBest = &ranks[i];
    }
    if (!isCandidate(ranks[index]))
        return QCoreApplication::translate("analysis", "not used, as the routers announce none of the site's prefixes here");
    if (key(*best) < own)
        return QCoreApplication::translate("analysis", "standby, as %1").arg(criterion(firstDifference(key(*best), own)));
    if (hasEqual)
        return QCoreApplication::translate("analysis", "active, shared with equal routes (ECMP)");
    if (nextBest)
        return QCoreApplication::translate("analysis", "active, as %1").arg(criterion(firstDifference(own, key(*nextBest))));
    return QCoreApplication::translate("analysis", "active");
}
}

bool isPreferred(const RouteRank& a, const RouteRank& b)
{
    if (a.isAdvertised != b.isAdvertised)
        return a.isAdvertised;
    if (a.fromAzure != b.fromAzure)
        return a.fromAzure < b.fromAzure;
    return a.toAzure < b.toAzure;
}

QString routeText(const std::vector<RouteRank>& ranks, std::size_t index)
{
    if (ranks.size() == 1 && ranks.front().isAdvertised)
        return QCoreApplication::translate("analysis", "The only route.");
    const QString from = directionText(ranks, index, [](const RouteRank& rank) -> const auto& { return rank.fromAzure; },
                                       [](const RouteRank& rank) { return rank.isAdvertised; }, criterionFromAzure);
    const QString to = directionText(ranks, index, [](const RouteRank& rank) -> const auto& { return rank.toAzure; },
                                     [](const RouteRank&) { return true; }, criterionToAzure);
    return from == to ? QCoreApplication::translate("analysis", "Both ways: %1.").arg(from)
                      : QCoreApplication::translate("analysis", "From Azure: %1. To Azure: %2.").arg(from, to);
}
