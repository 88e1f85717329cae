// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/direct_check.h"
#include "model/analysis/component_graph.h"
#include "model/analysis/direct_ways.h"
#include "model/design/kind_info.h"
#include "model/review/clause_answers.h"
#include "model/review/requirement_words.h"
#include <algorithm>

namespace {
std::optional<DirectEnd> endOfRequirement(const Analysis& analysis, const ObjectId& id)
{
    if (const int site = analysis.siteIndex.value(id, -1); site >= 0)
        return DirectEnd{DirectEnd::Kind::Site, site};
    if (const int network = analysis.networkIndex.value(id, -1); network >= 0)
        return DirectEnd{DirectEnd::Kind::Network, network};
    const auto& users = analysis.graph->topology.remoteUsers;
    for (std::size_t i = 0; i < users.size(); ++i)
        if (users[i].row->id == id)
            return DirectEnd{DirectEnd::Kind::Users, int(i)};
    return {};
}

/// The link of the way between the ends, and whether its "to Azure" is what the requirement calls "from Azure".
struct DirectLink
{
    const LinkResult* link = nullptr;
    LinkFigures figures;
    bool isSwapped = false;
    RequirementWord problem = RequirementWord::NoDirectWay;     ///< why there is no link
};

/// Which of the ends the figures of a Global Reach start from.
DirectLink reachBetween(const LinkResult& link, const ObjectId& from, const ObjectId& to)
{
    const QList<LinkFigures> all = link.perSite.isEmpty() ? QList<LinkFigures>{link.figures} : link.perSite;
    for (const LinkFigures& figures : all)
        if ((figures.site == from && figures.remoteSite == to) || (figures.site == to && figures.remoteSite == from))
            return {&link, figures, figures.site == to};
    return {nullptr, {}, false, RequirementWord::NoFigureBetween};
}

DirectLink directLink(const DesignRequirement& requirement, const Analysis& analysis)
{
    auto first = endOfRequirement(analysis, requirement.from), second = endOfRequirement(analysis, requirement.to);
    if (!first || !second || !analysis.graph)
        return {nullptr, {}, false, RequirementWord::NoFigureBetween};
    if (second->kind == DirectEnd::Kind::Users)                  // "to Azure" stays to the network, however it is written
        std::swap(first, second);
    const std::vector<DirectWay> ways = directWaysOf(*analysis.graph, *first, *second);
    if (ways.empty())
        return {};
    if (ways.size() > 1)
        return {nullptr, {}, false, RequirementWord::SeveralWays};
    const DirectWay& way = ways.front();
    if (way.isWan || way.link < 0 || std::size_t(way.link) >= analysis.links.size())
        return {nullptr, {}, false, RequirementWord::OverWan};
    const LinkResult& link = analysis.links[std::size_t(way.link)];
    if (link.type == LinkType::GlobalReach)
        return reachBetween(link, requirement.from, requirement.to);
    if (link.type == LinkType::VnetPeering) {
        const auto* peering = analysis.design.find<VirtualNetworkPeering>(link.id);
        return {&link, link.figures, peering && ObjectId(peering->virtualNetwork) == requirement.to};
    }
    if (link.type == LinkType::P2S && (!way.peerings.empty() || way.middle.size() > 3))
        return {nullptr, {}, false, RequirementWord::BehindGateway};
    return {&link, link.figures, way.connectionHalf != 0};
}
}

ClauseVerdict directAnswer(ClauseVerdict clause, const DesignRequirement& requirement, const Analysis& analysis)
{
    const DirectLink direct = directLink(requirement, analysis);
    if (!direct.link)
        return unknownClause(clause, requirementWord(direct.problem));
    const LinkFigures& figures = direct.figures;
    const auto with = [&](FigureKind kind) {
        ClauseVerdict known = clause;
        known.figure = FigureKey::ofLink(kind, direct.link->id, direct.link->perSite.isEmpty() ? ObjectId() : figures.site);
        known.objects = {direct.link->id};
        return known;
    };
    const auto bandwidth = [&](bool isToAzure, Bandwidth asked) {
        const bool isLinkToAzure = isToAzure != direct.isSwapped;
        return bandwidthAnswer(with(isLinkToAzure ? FigureKind::CapacityToAzure : FigureKind::CapacityFromAzure), analysis.design, isLinkToAzure ? figures.capacity.toAzure : figures.capacity.fromAzure, asked);
    };
    if (clause.key == QLatin1String("mbpsToAzure"))
        return bandwidth(true, *requirement.toAzure);
    if (clause.key == QLatin1String("mbpsFromAzure"))
        return bandwidth(false, *requirement.fromAzure);
    if (clause.key == QLatin1String("availability"))
        return availabilityAnswer(with(FigureKind::Availability), figures.availability, *requirement.availability);
    if (clause.key == QLatin1String("rttMs"))
        return roundTripAnswer(with(FigureKind::RoundTripTime), figures.rtt, *requirement.rtt);
    const bool isInMicrosoft = direct.link->type == LinkType::VnetPeering;
    const bool isPrivate = isInMicrosoft || figures.security.transport == PostureTransport::Private;
    const bool isEncrypted = !isInMicrosoft && figures.security.encryption != PostureEncryption::None;
    if (clause.key == QLatin1String("private"))
        return decided(with(FigureKind::Security), isPrivate, requirementWord(isPrivate ? RequirementWord::Private : RequirementWord::OverInternet));
    if (clause.key == QLatin1String("encrypted"))
        return decided(with(FigureKind::Security), isEncrypted, requirementWord(isEncrypted ? RequirementWord::Encrypted : RequirementWord::NotEncrypted));
    if (clause.key == QLatin1String("securityGrade"))
        return gradeAnswer(with(FigureKind::Security), Figure<SecurityPosture>::of(figures.security), analysis, *requirement.securityGrade);
    return unknownClause(clause, requirementWord(RequirementWord::OnlyOfPairs));
}
