// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/compared_pairs.h"
#include "model/design/kind_info.h"
#include <algorithm>

namespace {
/// A pair as one option knows it.
struct PairEnds
{
    qsizetype option = 0;
    ObjectId from;
    ObjectId to;
};

int placeOf(const OptionResults& option, const ObjectId& from, const ObjectId& to)
{
    const PairResult* pair = option.analysis.pair(from, to);
    return pair ? int(pair - option.analysis.pairs.data()) : -1;
}

ComparedPair matched(const ComparedOptions& options, const PairEnds& ends)
{
    const Design& own = options[ends.option]->option();
    ComparedPair pair;
    pair.key = QStringLiteral("pair/%1/%2").arg(ends.from.text, ends.to.text);
    pair.name = QStringLiteral("%1 → %2").arg(displayName(own, ends.from), displayName(own, ends.to));
    for (const auto& option : options) {
        const Design& design = option->option();
        pair.places << placeOf(*option, counterpart(own, ends.from, design), counterpart(own, ends.to, design));
    }
    return pair;
}

/// Pairs once each, as options may know them by different ids.
QList<ComparedPair> matchedOnce(const ComparedOptions& options, const QList<PairEnds>& all)
{
    QList<ComparedPair> pairs;
    QSet<std::pair<qsizetype, int>> seen;
    for (const PairEnds& ends : all) {
        const int place = placeOf(*options[ends.option], ends.from, ends.to);
        if (place < 0 || seen.contains({ends.option, place}))
            continue;
        ComparedPair pair = matched(options, ends);
        for (qsizetype i = 0; i < options.size(); ++i)
            if (pair.places[i] >= 0)
                seen.insert({i, pair.places[i]});
        pairs << pair;
    }
    return pairs;
}

QList<PairEnds> requiredEnds(const ComparedOptions& options)
{
    QList<PairEnds> ends;
    for (qsizetype i = 0; i < options.size(); ++i)
        for (const RequirementVerdict& requirement : options[i]->requirements)
            for (const ClauseVerdict& clause : requirement.clauses)
                if (clause.figure && !clause.figure->from.isEmpty() && !clause.figure->to.isEmpty())
                    ends << PairEnds{i, clause.figure->from, clause.figure->to};
    return ends;
}

QList<PairEnds> demandedEnds(const ComparedOptions& options)
{
    QList<PairEnds> ends;
    for (qsizetype i = 0; i < options.size(); ++i)
        for (const Demand& demand : options[i]->option().all<Demand>())
            ends << PairEnds{i, demand.from, demand.to};
    return ends;
}

QList<PairEnds> allEnds(const ComparedOptions& options)
{
    QList<PairEnds> ends;
    for (qsizetype i = 0; i < options.size(); ++i)
        for (const PairResult& pair : options[i]->analysis.pairs)
            ends << PairEnds{i, pair.from, pair.to};
    return ends;
}

/// The most downtime that any option gives it.
double worstDown(const ComparedOptions& options, const ComparedPair& pair)
{
    double worst = 0;
    for (qsizetype i = 0; i < options.size(); ++i)
        if (const PairResult* result = pairOf(options, pair, i))
            worst = std::max(worst, result->availability.value.down());
    return worst;
}
}

ObjectId counterpart(const Design& from, const ObjectId& id, const Design& to)
{
    const auto kind = from.kindOf(id);
    if (!kind)
        return {};
    if (to.kindOf(id) == kind)
        return id;
    const QString name = displayName(from, id);
    ObjectId found;
    int count = 0;
    to.forEach([&](const auto& row) {
        if (row.kind == *kind && row.name == name && from.kindOf(row.id) != kind) {
            found = row.id;
            ++count;
        }
    });
    return count == 1 ? found : ObjectId();
}

const PairResult* pairOf(const ComparedOptions& options, const ComparedPair& pair, qsizetype option)
{
    const int place = pair.places[option];
    return place < 0 ? nullptr : &options[option]->analysis.pairs[std::size_t(place)];
}

QList<ComparedPair> comparedPairs(const ComparedOptions& options, qsizetype most, qsizetype& omitted)
{
    const QList<PairEnds> required = requiredEnds(options);
    QList<ComparedPair> pairs = matchedOnce(options, required + demandedEnds(options));
    qsizetype kept = matchedOnce(options, required).size();
    if (pairs.isEmpty())
        pairs = matchedOnce(options, allEnds(options));
    QList<std::pair<double, ComparedPair>> rest;
    for (const ComparedPair& pair : pairs.mid(kept))
        rest << std::pair(worstDown(options, pair), pair);
    std::stable_sort(rest.begin(), rest.end(), [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second.name < b.second.name; });
    pairs = pairs.mid(0, kept);
    for (const auto& [down, pair] : rest)
        pairs << pair;
    const qsizetype shown = std::max(kept, std::min(most, pairs.size()));
    omitted = pairs.size() - shown;
    return pairs.mid(0, shown);
}
