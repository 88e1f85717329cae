// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/results.h"
#include "model/analysis/explain.h"
#include "model/analysis/explain_worst_case.h"
#include "model/analysis/explanations.h"
#include "model/analysis/failure_engine.h"
#include "model/analysis/pair_queries.h"
#include "model/analysis/resiliency_index.h"
#include "model/base/date_text.h"
#include "model/io/derivation_json.h"
#include "model/io/failure_results.h"
#include "model/io/findings_json.h"
#include "model/io/requirements_json.h"
#include "model/io/json_text.h"
#include "model/io/results_cost.h"
#include "model/io/results_curves.h"
#include "model/rules/verdict.h"
#include <QJsonArray>
#include <QJsonObject>

namespace {
QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue toJson(const Figure<Bandwidth>& figure)
{
    return figure.hasValue() ? QJsonValue(figure->mbps()) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(const Figure<double>& figure)
{
    return figure.hasValue() ? QJsonValue(*figure) : QJsonValue(QJsonValue::Null);
}

template <class T> QJsonObject toJson(const Directed<T>& figures)
{
    return {{"toAzure", toJson(figures.toAzure)}, {"fromAzure", toJson(figures.fromAzure)}};
}

QJsonValue toJson(const Figure<RttRange>& figure)
{
    if (!figure.hasValue())
        return QJsonValue::Null;
    return QJsonObject{{"low", figure->low.milliseconds()}, {"typical", figure->typical.milliseconds()}, {"high", figure->high.milliseconds()}};
}

/// The security of a path, capped where it is not or weakly encrypted.
QJsonObject toJson(const SecurityPosture& uncapped, const Analysis& analysis)
{
    const SecurityPosture posture = gradedPosture(uncapped, analysis);
    QJsonArray factors;
    for (const PostureFactor& factor : posture.factors)
        factors << QJsonObject{{"factor", factorName(factor.factor)}, {"score", factor.score}, {"max", factor.max}, {"why", factor.why}, {"object", orNull(factor.object)}, {"raise", orNull(factor.raise)}, {"gain", factor.gain}};
    return {
        {"score", posture.score},
        {"grade", QString(posture.grade)},
        {"transport", transportName(posture.transport)},
        {"encryption", encryptionName(posture.encryption)},
        {"summary", posture.summary()},
        {"factors", factors},
        {"uncappedScore", uncapped.score},
        {"cap", orNull(posture.cap)},
        {"baseline", choiceName(posture.baseline)},
    };
}

QJsonObject toJson(const Bottleneck& part)
{
    return {{"object", part.object}, {"what", part.what}, {"limitMbps", part.limit.mbps()}};
}

/// Both directions, the part that limits the lower one first, and all parts of that cut.
void insertCapacity(const CapacityPair& capacity, QJsonObject& json)
{
    const QList<Bottleneck>& cut = capacity.lower().bottleneck;
    QJsonArray parts;
    for (const Bottleneck& part : cut)
        parts << toJson(part);
    json.insert(QStringLiteral("capacityMbps"), QJsonObject{{"toAzure", toJson(capacity.toAzure.mbps)}, {"fromAzure", toJson(capacity.fromAzure.mbps)}});
    json.insert(QStringLiteral("bottleneck"), cut.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(toJson(cut.first())));
    json.insert(QStringLiteral("bottleneckParts"), parts);
}

void insertAvailability(const AvailabilityFigure& figure, QJsonObject& json)
{
    json.insert(QStringLiteral("availability"), figure.value.up());
    json.insert(QStringLiteral("downtimeMinutesPerYear"), figure.value.downtimeMinutesPerYear());
    json.insert(QStringLiteral("downtimeMinutesPerMonth"), figure.value.downtimeMinutesPerMonth());
    if (!figure.isExact)
        json.insert(QStringLiteral("availabilityBounds"), QJsonObject{{"lower", figure.lower.up()}, {"upper", figure.upper.up()}});
}

QJsonObject toJson(const LinkFigures& figures, const Analysis& analysis)
{
    QJsonObject json{
        {"azureSla", figures.azureSla.hasValue() ? QJsonValue(figures.azureSla->up()) : QJsonValue(QJsonValue::Null)},
        {"rttMs", toJson(figures.rtt)},
        {"security", toJson(figures.security, analysis)},
    };
    insertCapacity(figures.capacity, json);
    insertAvailability(figures.availability, json);
    return json;
}

QJsonObject toJson(const QList<std::pair<QString, QString>>& reasonsOfFigures)
{
    QJsonObject json;
    for (const auto& [figure, reason] : reasonsOfFigures)
        json.insert(figure, reason);
    return json;
}

QJsonObject linkJson(const Analysis& analysis, Explanations& explanations, const LinkResult& link, const QJsonObject& monthlyCost)
{
    QJsonObject json = toJson(link.figures, analysis);
    json.insert(QStringLiteral("id"), link.id.text);
    json.insert(QStringLiteral("name"), link.name);
    json.insert(QStringLiteral("type"), linkTypeName(link.type));
    json.insert(QStringLiteral("loadMbps"), toJson(link.load));
    json.insert(QStringLiteral("utilisation"), toJson(link.utilisation));
    QJsonArray sites;
    for (const LinkFigures& figures : link.perSite) {
        QJsonObject site = toJson(figures, analysis);
        site.insert(QStringLiteral("site"), orNull(figures.site.text));
        if (link.type == LinkType::GlobalReach)
            site.insert(QStringLiteral("remoteSite"), orNull(figures.remoteSite.text));
        sites << site;
    }
    json.insert(QStringLiteral("perSite"), sites);
    json.insert(QStringLiteral("monthlyCost"), monthlyCost);
    json.insert(QStringLiteral("reasons"), toJson(reasons(link)));
    QJsonObject why;
    for (const FigureKind kind : linkFigureKinds())
        why.insert(figureName(kind), derivationJson(explanations.of(FigureKey::ofLink(kind, link.id))));
    json.insert(QStringLiteral("why"), why);
    return json;
}

QJsonObject toJson(const Route& route)
{
    QJsonArray links;
    for (const ObjectId& link : route.links)
        links << link.text;
    return {
        {"preference", route.preference}, {"links", links}, {"active", route.isActive()},
        {"activeToAzure", route.isActiveToAzure}, {"activeFromAzure", route.isActiveFromAzure}, {"why", route.why},
    };
}

/// What the components do to a pair: single points, cuts of two, importance.
void insertComponents(const Analysis& analysis, PairQueries& queries, const PairResult& pair, QJsonObject& json)
{
    QJsonArray single;
    for (const int component : pair.singlePointsOfFailure)
        single << analysis.componentName(component);
    QJsonArray cuts;
    for (const auto& [first, second] : queries.minimalCutPairs(pair))
        cuts << QJsonArray{analysis.componentName(first), analysis.componentName(second)};
    QJsonArray shares;
    for (const ComponentShare& share : queries.importance(pair))
        shares << QJsonObject{{"component", analysis.componentName(share.component)}, {"birnbaum", share.birnbaum}, {"downtimeShare", share.downtimeShare}};
    json.insert(QStringLiteral("singlePointsOfFailure"), single);
    json.insert(QStringLiteral("minimalCutPairs"), cuts);
    json.insert(QStringLiteral("importance"), shares);
}

/// The curves of a design with a thousand sites would take minutes; a count, not a clock, decides, so that the bytes are always the same.
constexpr std::size_t outcomesWithoutAsking = 100000;

/// What is asked of pair after pair.
struct PairAnswers
{
    explicit PairAnswers(const Analysis& analysis) : curves(analysis), queries(analysis), explanations(analysis) {}

    CapacityCurves curves;
    PairQueries queries;
    Explanations explanations;
};

QJsonObject pairJson(const Analysis& analysis, const PairResult& pair, PairAnswers& answers, const ResultsOptions& options)
{
    QJsonArray routes;
    for (const Route& route : pair.routes)
        routes << toJson(route);
    QJsonObject json{
        {"from", pair.from.text},
        {"to", pair.to.text},
        {"rttMs", toJson(pair.rtt)},
        {"security", pair.security.hasValue() ? QJsonValue(toJson(*pair.security, analysis)) : QJsonValue(QJsonValue::Null)},
        {"resiliency", resiliencyName(pair.resiliency)},
        {"vpnBackup", pair.hasVpnBackup},
        {"routes", routes}, {"asymmetricRouting", pair.isAsymmetric()}, {"unannouncedPrefixes", QJsonArray::fromStringList(pair.unannounced)},
        {"divertedPrefixes", QJsonArray::fromStringList(pair.diverted)},
    };
    QJsonObject why;
    QJsonObject reasonsOfPair = toJson(reasons(pair));
    if (options.allCurves || answers.curves.outcomes() < outcomesWithoutAsking) {
        const CapacityCurve curve = answers.curves.of(pair);
        insertCapacityCurve(curve, json, reasonsOfPair);
        why.insert(figureName(FigureKind::CapacityCurve), derivationJson(explainCapacityCurve(analysis, pair, curve)));
    } else {
        json.insert(QStringLiteral("capacityCurve"), QJsonValue::Null);
        reasonsOfPair.insert(QStringLiteral("capacityCurve"), QStringLiteral("Left out, as the curves of so many pairs take long: ask for them with --curves."));
    }
    if (options.downtimeSeed) {
        const DowntimeDistribution downtime = downtimeDistribution(analysis, pair, *options.downtimeSeed, options.downtimeYears);
        insertDowntime(downtime, json, reasonsOfPair);
        why.insert(figureName(FigureKind::Downtime), derivationJson(explainDowntime(analysis, pair, downtime)));
    }
    json.insert(QStringLiteral("reasons"), reasonsOfPair);
    insertCapacity(pair.capacity, json);
    insertAvailability(pair.availability, json);
    insertComponents(analysis, answers.queries, pair, json);
    for (const FigureKind kind : pairFigureKinds())
        why.insert(figureName(kind), derivationJson(answers.explanations.of(FigureKey::ofPair(kind, pair.from, pair.to))));
    json.insert(QStringLiteral("why"), why);
    return json;
}

/// Of one ExpressRoute gateway. A part that is not known has no score, only its bounds.
QJsonObject toJson(const Analysis& analysis, const ResiliencyIndex& index)
{
    QJsonArray parts;
    for (const ResiliencyPart& part : index.score.parts)
        parts << QJsonObject{
            {"part", resiliencyPartName(part.kind)}, {"score", part.isKnown ? QJsonValue(part.low) : QJsonValue(QJsonValue::Null)}, {"low", part.low}, {"high", part.high},
            {"max", part.max}, {"multiplier", part.multiplier}, {"why", part.why},
        };
    QJsonArray fixes;
    for (const ResiliencyFix& fix : index.fixes)
        fixes << QJsonObject{{"what", fix.what}, {"adds", fix.adds}};
    return {
        {"gateway", index.gateway.text},
        {"forecast", true},
        {"low", index.score.low},
        {"high", index.score.high},
        {"reason", orNull(index.score.reason)},
        {"parts", parts},
        {"fixes", fixes},
        {"testAgeAt", orNull(toText(index.day))},
        {"source", index.provenance.source},
        {"date", index.provenance.date},
        {"why", derivationJson(explain(analysis, FigureKey::ofGateway(FigureKind::ResiliencyIndex, index.gateway)))},
    };
}

QDate dayOf(const Catalogue& catalogue, const ResultsOptions& options)
{
    return options.day.isValid() ? options.day : catalogueDay(catalogue);
}

QJsonObject optionResults(const Analysis& ungraded, const Project& project, const Catalogue& catalogue, const ResultsOptions& options)
{
    const Report report = checkRules(ungraded, dayOf(catalogue, options));
    const Analysis analysis = gradedBy(report, ungraded);
    const Cost cost = costOf(analysis, options.prices ? *options.prices : catalogue.prices(), project.currency);
    PairAnswers answers(analysis);
    const FailureTable failures = singleFailures(analysis);
    std::optional<FailureEngine> engine;
    if (failures.isComplete)
        engine.emplace(analysis);
    const auto addWorstCase = [&](const FigureKey& key, QJsonObject& json) {
        if (!engine)
            return;
        QJsonObject why = json[QLatin1String("why")].toObject();
        why.insert(figureName(key.kind), derivationJson(explainWorstCase(analysis, failures, *engine, key)));
        json.insert(QStringLiteral("why"), why);
    };
    QJsonArray links;
    for (std::size_t i = 0; i < analysis.links.size(); ++i) {
        QJsonObject link = linkJson(analysis, answers.explanations, analysis.links[i], linkCostJson(cost, costOf(analysis, cost, analysis.links[i])));
        insertLinkWorstCase(analysis, failures, i, link);
        addWorstCase(FigureKey::ofLink(FigureKind::WorstCase, analysis.links[i].id), link);
        links << link;
    }
    QJsonArray pairs;
    for (std::size_t i = 0; i < analysis.pairs.size(); ++i) {
        QJsonObject pair = pairJson(analysis, analysis.pairs[i], answers, options);
        insertPairWorstCase(analysis, failures, i, pair);
        addWorstCase(FigureKey::ofPair(FigureKind::WorstCase, analysis.pairs[i].from, analysis.pairs[i].to), pair);
        pairs << pair;
    }
    QJsonArray indexes;
    for (const ResiliencyIndex& index : resiliencyIndexes(analysis))
        indexes << toJson(analysis, index);
    QJsonObject json{
        {"id", analysis.design.id},
        {"name", analysis.design.name},
        {"links", links},
        {"pairs", pairs},
        {"resiliencyIndex", indexes},
        {"failures", failuresJson(analysis, failures)},
        {"findings", findingsJson(report)},
        {"staleWaivers", staleWaiversJson(report)},
        {"cost", costJson(cost)},
        {"reasons", QJsonObject()},
    };
    if (!project.requirements.isEmpty())
        json.insert(QStringLiteral("requirements"), requirementsJson(checkRequirements(project.requirements, analysis, cost)));
    if (options.failures == FailureDepth::Double)
        json.insert(QStringLiteral("doubleFailures"), doubleFailuresJson(analysis, doubleFailures(analysis)));
    return json;
}
}

QByteArray resultsJson(const Project& project, const std::vector<Analysis>& analyses, const Catalogue& catalogue, const ResultsOptions& options)
{
    QJsonArray designs;
    for (const Analysis& analysis : analyses)
        designs << optionResults(analysis, project, catalogue, options);
    QJsonObject json{{"results", 1}, {"design", project.name}, {"catalogue", catalogue.date()}, {"day", toText(dayOf(catalogue, options))}, {"options", designs}};
    if (!catalogue.ownFigures().name.isEmpty())
        json.insert(QStringLiteral("overlay"), catalogue.ownFigures().name);
    return jsonText(json, ListOrder::AsGiven, QStringLiteral("results"));
}
