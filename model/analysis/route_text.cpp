// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/route_text.h"
#include "model/analysis/hub_routes.h"
#include <QCoreApplication>
#include <algorithm>

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

/// "active, as …", "active, shared …" or "standby, as …" of one direction; keys are by route, nothing: not in question.
template <class Key, class Criterion> QString directionText(const std::vector<std::optional<Key>>& keys, std::size_t index, Criterion criterion)
{
    const std::optional<Key>& own = keys[index];
    if (!own)
        return QCoreApplication::translate("analysis", "not used, as the routers announce none of the site's prefixes here");
    const std::optional<Key>* best = nullptr;
    const std::optional<Key>* nextBest = nullptr;
    bool hasEqual = false;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!keys[i])
            continue;
        if (!best || *keys[i] < **best)
            best = &keys[i];
        if (i == index)
            continue;
        hasEqual = hasEqual || *keys[i] == *own;
        if (*own < *keys[i] && (!nextBest || *keys[i] < **nextBest))
            nextBest = &keys[i];
    }
    if (**best < *own)
        return QCoreApplication::translate("analysis", "standby, as %1").arg(criterion(firstDifference(**best, *own), **best));
    if (hasEqual)
        return QCoreApplication::translate("analysis", "active, shared with equal routes (ECMP)");
    if (nextBest)
        return QCoreApplication::translate("analysis", "active, as %1").arg(criterion(firstDifference(*own, **nextBest), *own));
    return QCoreApplication::translate("analysis", "active");
}

/// From Azure each piece of the addresses is decided on its own; one text where all come out alike.
QString fromAzureText(const std::vector<RouteRank>& ranks, std::size_t index, const RouteSurroundings& surroundings)
{
    const QStringList& pieces = surroundings.pieces;
    QStringList texts;
    for (qsizetype piece = 0; piece < pieces.size(); ++piece) {
        if (surroundings.isDiverted[static_cast<std::size_t>(piece)]) {
            texts << QCoreApplication::translate("analysis", "not used, as the hub puts its static route before routes learned by BGP");
            continue;
        }
        std::vector<std::optional<RouteKey>> keys;
        for (const RouteRank& rank : ranks)
            keys.push_back(rank.fromAzure[static_cast<std::size_t>(piece)]);
        texts << directionText(keys, index, [&](std::size_t step, const RouteKey& winner) {
            return surroundings.hub ? criterionAtHub(*surroundings.hub, step, winner) : criterionFromAzure(step);
        });
    }
    if (texts.count(texts.first()) == texts.size())
        return texts.first();
    QStringList parts;
    for (qsizetype piece = 0; piece < pieces.size(); ++piece)
        parts << QCoreApplication::translate("analysis", "%1 %2", "address prefix, what the route is for it").arg(pieces[piece], texts[piece]);
    return parts.join(QStringLiteral("; "));
}

std::optional<RouteKey> bestFromAzure(const RouteRank& rank)
{
    std::optional<RouteKey> best;
    for (const auto& key : rank.fromAzure)
        if (key && (!best || *key < *best))
            best = key;
    return best;
}
}

bool isPreferred(const RouteRank& a, const RouteRank& b)
{
    const auto first = bestFromAzure(a), second = bestFromAzure(b);
    if (first.has_value() != second.has_value())
        return first.has_value();
    if (first != second)
        return *first < *second;
    return a.toAzure < b.toAzure;
}

QString routeText(const std::vector<RouteRank>& ranks, std::size_t index, const RouteSurroundings& surroundings)
{
    const RouteRank& own = ranks[index];
    const bool isAnnounced = std::all_of(own.fromAzure.begin(), own.fromAzure.end(), [](const auto& key) { return key.has_value(); });
    const bool isDiverted = std::find(surroundings.isDiverted.begin(), surroundings.isDiverted.end(), char(true)) != surroundings.isDiverted.end();
    if (ranks.size() == 1 && isAnnounced && !isDiverted)
        return QCoreApplication::translate("analysis", "The only route.");
    const QString from = fromAzureText(ranks, index, surroundings);
    std::vector<std::optional<std::array<int, 3>>> keys;
    for (const RouteRank& rank : ranks)
        keys.emplace_back(rank.toAzure);
    const QString to = directionText(keys, index, [](std::size_t step, const auto&) { return criterionToAzure(step); });
    return from == to ? QCoreApplication::translate("analysis", "Both ways: %1.").arg(from)
                      : QCoreApplication::translate("analysis", "From Azure: %1. To Azure: %2.").arg(from, to);
}

QString pieceText(const AddressPiece& piece)
{
    return piece.isRest ? QCoreApplication::translate("analysis", "the rest of %1").arg(toText(piece.prefix)) : toText(piece.prefix);
}
