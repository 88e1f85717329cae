// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/design/kind_info.h"

const LinkResult* Analysis::link(const ObjectId& id) const
{
    const auto at = linkIndex.constFind(id);
    return at == linkIndex.cend() ? nullptr : &links[static_cast<std::size_t>(*at)];
}

const PairResult* Analysis::pair(const ObjectId& from, const ObjectId& to) const
{
    const auto site = siteIndex.constFind(from);
    const auto network = networkIndex.constFind(to);
    if (site == siteIndex.cend() || network == networkIndex.cend())
        return nullptr;
    return &pairs[static_cast<std::size_t>(*site * networkIndex.size() + *network)];
}

Analysis analyse(const Design& design, const Catalogue& catalogue, std::stop_token stop)
{
    Analysis result;
    result.design = design;
    result.catalogue = &catalogue;
    result.isComplete = !stop.stop_requested();
    return result;
}

QList<ComponentShare> importance(const Analysis&, const PairResult&, std::stop_token) { return {}; }
QList<ComponentShare> importance(const Analysis&, const LinkResult&, const ObjectId&, std::stop_token) { return {}; }
QList<std::pair<int, int>> minimalCutPairs(const Analysis&, const PairResult&, std::stop_token) { return {}; }
QList<CapacityPart> capacityParts(const Analysis&, const LinkResult&, const ObjectId&) { return {}; }
QList<std::pair<QString, QString>> reasons(const LinkResult&) { return {}; }
QList<std::pair<QString, QString>> reasons(const PairResult&) { return {}; }
Derivation explain(const Analysis&, const FigureKey&) { return {}; }
