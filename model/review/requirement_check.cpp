// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/requirement_check.h"
#include "model/design/kind_info.h"
#include "model/review/clause_answers.h"
#include "model/review/direct_check.h"
#include "model/review/kept_bandwidth.h"
#include "model/review/requirement_words.h"
#include <QLocale>
#include <algorithm>
#include <functional>

// A clause that is about pairs is asked of each pair that the requirement is about, and the pair that fares worst is what it tells.

namespace {
struct PairQuestion
{
    const Analysis& analysis;
    const PairResult& pair;
};

QString pairText(const PairQuestion& question)
{
    return requirementWord(RequirementWord::Pair).arg(displayName(question.analysis.design, question.pair.from), displayName(question.analysis.design, question.pair.to));
}

ClauseVerdict withFigure(ClauseVerdict clause, const PairQuestion& question, FigureKind kind)
{
    clause.figure = FigureKey::ofPair(kind, question.pair.from, question.pair.to);
    return clause;
}

ClauseVerdict checkAvailability(ClauseVerdict clause, const PairQuestion& question, Availability asked)
{
    clause = withFigure(clause, question, FigureKind::Availability);
    QStringList singles;
    for (const int single : question.pair.singlePointsOfFailure) {
        const ObjectId object = question.analysis.components[std::size_t(single)].object;
        clause.objects << object;
        if (const QString name = displayName(question.analysis.design, object); !singles.contains(name))
            singles << name;
    }
    clause = availabilityAnswer(clause, question.pair.availability, asked);
    if (clause.why.isEmpty() && !singles.isEmpty())
        clause.why = requirementWord(RequirementWord::SinglePoints).arg(singles.join(QStringLiteral(", ")));
    return clause;
}

/// What a link's posture is from the pair's site.
const SecurityPosture* postureOf(const PairQuestion& question, const ObjectId& linkId)
{
    const LinkResult* link = question.analysis.link(linkId);
    if (!link || link->type == LinkType::VnetPeering || link->type == LinkType::HubConnection)
        return nullptr;                                  // inside Microsoft's network
    for (const LinkFigures& figures : link->perSite)
        if (figures.site == question.pair.from)
            return &figures.security;
    return &link->figures.security;
}

/// Whether every route that can become active passes; what does not is named.
ClauseVerdict checkRoutes(ClauseVerdict clause, const PairQuestion& question, const std::function<bool(const QList<const SecurityPosture*>&)>& passes, const QString& met, const QString& unmet)
{
    clause = withFigure(clause, question, FigureKind::Security);
    if (!question.pair.isConnected())
        return unknownClause(clause, requirementWord(RequirementWord::NotConnected));
    for (const Route& route : question.pair.routes) {
        QList<const SecurityPosture*> postures;
        for (const ObjectId& link : route.links)
            if (const SecurityPosture* posture = postureOf(question, link))
                postures << posture;
        if (passes(postures))
            continue;
        clause.objects = route.links;
        clause.why = requirementWord(RequirementWord::RouteOver).arg(displayName(question.analysis.design, route.links.isEmpty() ? ObjectId() : route.links.first()));
        return decided(clause, false, unmet);
    }
    return decided(clause, true, met);
}

bool isPrivateRoute(const QList<const SecurityPosture*>& postures)
{
    return std::all_of(postures.begin(), postures.end(), [](const SecurityPosture* posture) { return posture->transport == PostureTransport::Private; });
}

bool isEncryptedRoute(const QList<const SecurityPosture*>& postures)
{
    return std::any_of(postures.begin(), postures.end(), [](const SecurityPosture* posture) { return posture->encryption != PostureEncryption::None; });
}

ClauseVerdict checkResiliency(ClauseVerdict clause, const PairQuestion& question, RequiredResiliency asked)
{
    clause = withFigure(clause, question, FigureKind::Resiliency);
    return decided(clause, int(question.pair.resiliency) > int(asked), resiliencyWord(question.pair.resiliency));
}

/// The verdict of the pair that fares worst, with its name where there are several.
ClauseVerdict worstOf(const QList<const PairResult*>& pairs, const Analysis& analysis, const std::function<ClauseVerdict(const PairQuestion&)>& check)
{
    const auto rank = [](RequirementState state) { return state == RequirementState::Unmet ? 2 : state == RequirementState::Unknown ? 1 : 0; };
    std::optional<ClauseVerdict> worst;
    for (const PairResult* pair : pairs) {
        const PairQuestion question{analysis, *pair};
        ClauseVerdict verdict = check(question);
        if (worst && rank(verdict.state) <= rank(worst->state))
            continue;
        if (pairs.size() > 1)
            verdict.why = verdict.why.isEmpty() ? pairText(question) : QStringLiteral("%1: %2").arg(pairText(question), verdict.why);
        worst = std::move(verdict);
    }
    return *worst;
}

ClauseVerdict checkCost(ClauseVerdict clause, const Cost& cost, double asked)
{
    const QString known = requirementWord(RequirementWord::Money).arg(QLocale().toString(cost.known, 'f', 0), cost.currency);
    if (cost.known > asked)
        return decided(clause, false, cost.isComplete() ? known : requirementWord(RequirementWord::AtLeast).arg(known));
    if (cost.isComplete())
        return decided(clause, true, known);
    clause = unknownClause(clause, requirementWord(RequirementWord::UnknownPrices).arg(cost.unknown));
    clause.actual = requirementWord(RequirementWord::AtLeast).arg(known);
    return clause;
}

bool isBetween(const PairResult& pair, const ObjectId& site, const ObjectId& network)
{
    return (site.isEmpty() || pair.from == site) && (network.isEmpty() || pair.to == network);
}

class RequirementChecker
{
public:
    RequirementChecker(const DesignRequirement& requirement, const Analysis& analysis, const Cost& cost, KeptBandwidths& kept)
        : m_requirement(requirement), m_analysis(analysis), m_cost(cost), m_kept(kept)
    {
        for (const PairResult& pair : analysis.pairs)
            if (isBetween(pair, requirement.from, requirement.to) || isBetween(pair, requirement.to, requirement.from))
                m_pairs << &pair;
    }

    RequirementVerdict verdict()
    {
        RequirementVerdict verdict;
        verdict.requirement = m_requirement.id;
        verdict.name = nameOf(m_requirement, m_analysis.design);
        for (const Clause& clause : clausesOf(m_requirement))
            verdict.clauses << check(clause);
        const auto has = [&](RequirementState state) { return std::any_of(verdict.clauses.begin(), verdict.clauses.end(), [=](const ClauseVerdict& clause) { return clause.state == state; }); };
        verdict.state = has(RequirementState::Unmet) ? RequirementState::Unmet : has(RequirementState::Unknown) || verdict.clauses.isEmpty() ? RequirementState::Unknown : RequirementState::Met;
        return verdict;
    }

private:
    ClauseVerdict check(const Clause& asked)
    {
        const ClauseVerdict clause{asked.key, asked.text, {}, RequirementState::Unknown, {}, {}, {}};
        if (asked.key == QLatin1String("monthlyCost"))
            return checkCost(clause, m_cost, *m_requirement.monthlyCost);
        if (m_pairs.isEmpty())
            return isDirect() ? directAnswer(clause, m_requirement, m_analysis) : unknownClause(clause, whyNoPair());
        return worstOf(m_pairs, m_analysis, [&](const PairQuestion& question) { return checkPair(clause, asked, question); });
    }

    ClauseVerdict checkPair(const ClauseVerdict& clause, const Clause& asked, const PairQuestion& question)
    {
        if (asked.key == QLatin1String("mbpsToAzure"))
            return bandwidthAnswer(withFigure(clause, question, FigureKind::CapacityToAzure), m_analysis.design, question.pair.capacity.toAzure, *m_requirement.toAzure);
        if (asked.key == QLatin1String("mbpsFromAzure"))
            return bandwidthAnswer(withFigure(clause, question, FigureKind::CapacityFromAzure), m_analysis.design, question.pair.capacity.fromAzure, *m_requirement.fromAzure);
        if (asked.key == QLatin1String("availability"))
            return checkAvailability(clause, question, *m_requirement.availability);
        if (asked.key == QLatin1String("rttMs"))
            return roundTripAnswer(withFigure(clause, question, FigureKind::RoundTripTime), question.pair.rtt, *m_requirement.rtt);
        if (asked.key == QLatin1String("private"))
            return checkRoutes(clause, question, isPrivateRoute, requirementWord(RequirementWord::Private), requirementWord(RequirementWord::OverInternet));
        if (asked.key == QLatin1String("encrypted"))
            return checkRoutes(clause, question, isEncryptedRoute, requirementWord(RequirementWord::Encrypted), requirementWord(RequirementWord::NotEncrypted));
        if (asked.key == QLatin1String("securityGrade"))
            return gradeAnswer(withFigure(clause, question, FigureKind::Security), question.pair.security, m_analysis, *m_requirement.securityGrade);
        if (asked.key == QLatin1String("resiliency"))
            return checkResiliency(clause, question, *m_requirement.resiliency);
        return checkKept(clause, asked, question);
    }

    ClauseVerdict checkKept(ClauseVerdict clause, const Clause& asked, const PairQuestion& question)
    {
        const KeptBandwidth& kept = m_requirement.keeps[asked.place];
        clause = withFigure(clause, question, FigureKind::WorstCase);
        const WorstLoss worst = m_kept.worst(int(&question.pair - m_analysis.pairs.data()), kept.lost.value_or(LostPart::Component));
        if (!worst.bandwidth)
            return unknownClause(clause, worst.reason);
        clause.objects = worst.lost;
        clause.why = worst.what;
        return decided(clause, !(*worst.bandwidth < kept.bandwidth.value_or(Bandwidth::mbps(0))), toText(*worst.bandwidth));
    }

    /// Whether both ends are in the option, and are not a site and a network.
    bool isDirect() const
    {
        return !m_requirement.from.isEmpty() && !m_requirement.to.isEmpty() && m_analysis.design.contains(m_requirement.from) && m_analysis.design.contains(m_requirement.to);
    }

    QString whyNoPair() const
    {
        for (const ObjectId& end : {m_requirement.from, m_requirement.to})
            if (!end.isEmpty() && !m_analysis.design.contains(end))
                return requirementWord(RequirementWord::NotInOption).arg(end.text);
        return requirementWord(m_analysis.pairs.empty() ? RequirementWord::NoPairs : RequirementWord::NoFigureBetween);
    }

    const DesignRequirement& m_requirement;
    const Analysis& m_analysis;
    const Cost& m_cost;
    KeptBandwidths& m_kept;
    QList<const PairResult*> m_pairs;
};
}

QList<RequirementVerdict> checkRequirements(const QList<DesignRequirement>& requirements, const Analysis& analysis, const Cost& cost, std::stop_token stop)
{
    KeptBandwidths kept(analysis, stop);
    QList<RequirementVerdict> verdicts;
    for (const DesignRequirement& requirement : requirements) {
        if (stop.stop_requested())
            break;
        verdicts << RequirementChecker(requirement, analysis, cost, kept).verdict();
    }
    return verdicts;
}

QString stateName(RequirementState state)
{
    return state == RequirementState::Met ? QStringLiteral("met") : state == RequirementState::Unmet ? QStringLiteral("unmet") : QStringLiteral("unknown");
}

QString toText(const ClauseVerdict& clause)
{
    const QString fact = QStringLiteral("%1: %2.").arg(clause.asked, clause.actual);
    return clause.why.isEmpty() ? fact : fact + QLatin1Char(' ') + clause.why;
}

int countMet(const QList<RequirementVerdict>& requirements)
{
    return int(std::count_if(requirements.begin(), requirements.end(), [](const RequirementVerdict& one) { return one.state == RequirementState::Met; }));
}
