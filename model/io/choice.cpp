// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/choice.h"
#include "model/io/derivation_json.h"
#include "model/io/json_text.h"
#include "model/io/results_cost.h"
#include "model/io/text_table.h"
#include <QJsonArray>
#include <QJsonObject>

namespace {
QJsonValue choiceOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <class T, class Read> QJsonValue choiceOrNull(const T& figure, Read read)
{
    return figure ? QJsonValue(read(*figure)) : QJsonValue(QJsonValue::Null);
}

QJsonObject requirementJson(const Requirement& requirement)
{
    return {
        {"site", choiceOrNull(requirement.site.isEmpty() ? requirement.siteName : requirement.site.text)},
        {"latitude", choiceOrNull(requirement.place, [](const Coordinates& place) { return place.latitude; })},
        {"longitude", choiceOrNull(requirement.place, [](const Coordinates& place) { return place.longitude; })},
        {"network", choiceOrNull(requirement.network.text)},
        {"region", requirement.region},
        {"mbpsToAzure", requirement.toAzure.mbps()},
        {"mbpsFromAzure", requirement.fromAzure.mbps()},
        {"availability", choiceOrNull(requirement.availability, [](const Availability& target) { return target.up(); })},
        {"latencyMs", choiceOrNull(requirement.latency, [](const Latency& target) { return target.milliseconds(); })},
        {"private", requirement.isPrivate},
        {"encrypted", requirement.isEncrypted},
        {"averageLoad", choiceOrNull(requirement.averageLoad, [](double load) { return load; })},
        {"provider", choiceOrNull(requirement.provider)},
    };
}

QJsonObject decisionJson(const Decision& decision)
{
    return {
        {"decision", decisionName(decision.kind)},
        {"choice", decision.choice},
        {"reason", decision.reason},
        {"basis", decision.provenance == Provenance() ? QJsonValue(QJsonValue::Null) : QJsonValue(basisName(decision.provenance.basis))},
        {"source", choiceOrNull(decision.provenance.source)},
        {"date", choiceOrNull(decision.provenance.date)},
        {"cautions", QJsonArray::fromStringList(decision.cautions)},
    };
}

QJsonObject proposalJson(const Proposal& proposal)
{
    QJsonArray decisions, misses;
    for (const Decision& decision : proposal.decisions)
        decisions << decisionJson(decision);
    for (const Miss& miss : proposal.misses)
        misses << QJsonObject{{"requirement", partName(miss.part)}, {"text", miss.text}, {"factor", miss.factor}};
    const ProposalFigures& figures = proposal.figures;
    const auto mbps = [](const Capacity& capacity) { return choiceOrNull(capacity.mbps.value, [](Bandwidth value) { return value.mbps(); }); };
    QJsonObject why;
    for (const FigureKind kind : {FigureKind::CapacityToAzure, FigureKind::CapacityFromAzure, FigureKind::Availability, FigureKind::RoundTripTime, FigureKind::Security})
        why.insert(figureName(kind), derivationJson(explain(*proposal.analysis, proposal.figureKey(kind))));
    QJsonObject json{
        {"kind", proposalName(proposal.kind)},
        {"title", proposal.title},
        {"verdict", proposal.verdict},
        {"meetsAll", proposal.meetsAll()},
        {"misses", misses},
        {"decisions", decisions},
        {"cautions", QJsonArray::fromStringList(proposal.cautions)},
        {"capacityMbps", QJsonObject{{"toAzure", mbps(figures.capacity.toAzure)}, {"fromAzure", mbps(figures.capacity.fromAzure)}}},
        {"availability", figures.availability.value.up()},
        {"downtimeMinutesPerYear", figures.availability.value.downtimeMinutesPerYear()},
        {"azureSla", choiceOrNull(figures.azureSla.value, [](const Availability& sla) { return sla.up(); })},
        {"rttMs", choiceOrNull(figures.rtt.value, [](const RttRange& rtt) { return QJsonObject{{"low", rtt.low.milliseconds()}, {"typical", rtt.typical.milliseconds()}, {"high", rtt.high.milliseconds()}}; })},
        {"security", choiceOrNull(figures.security.value, [](const SecurityPosture& posture) { return QJsonObject{{"score", posture.score}, {"grade", QString(posture.grade)}, {"summary", posture.summary()}, {"transport", transportName(posture.transport)}, {"encryption", encryptionName(posture.encryption)}}; })},
        {"cost", costJson(proposal.cost)},
        {"parts", proposal.parts},
        {"why", why},
    };
    return json;
}

QString sideText(int better)
{
    return better < 0 ? QStringLiteral("VPN") : better > 0 ? QStringLiteral("ExpressRoute") : QString();
}

QString proposalText(const Proposal& proposal)
{
    QString text = QStringLiteral("%1\n  %2\n").arg(proposal.title, proposal.verdict);
    for (const Decision& decision : proposal.decisions) {
        text += QStringLiteral("  %1: %2\n      %3").arg(decisionLabel(decision.kind), decision.choice, decision.reason);
        if (!decision.provenance.source.isEmpty())
            text += QStringLiteral(" [%1%2]").arg(decision.provenance.source, decision.provenance.date.isEmpty() ? QString() : QStringLiteral(", ") + decision.provenance.date);
        text += QLatin1Char('\n');
        for (const QString& caution : decision.cautions)
            text += QStringLiteral("      ! %1\n").arg(caution);
    }
    for (const QString& caution : proposal.cautions)
        text += QStringLiteral("  ! %1\n").arg(caution);
    return text;
}
}

QByteArray choiceJson(const Requirement& requirement, const Choice& choice)
{
    QJsonArray proposals, notPossible, rows;
    for (const Proposal& proposal : choice.proposals)
        proposals << proposalJson(proposal);
    for (const NotPossible& other : choice.notPossible)
        notPossible << QJsonObject{{"title", other.title}, {"reason", other.reason}};
    for (const VerdictRow& row : choice.verdict.rows)
        rows << QJsonObject{{"what", row.what}, {"demanded", choiceOrNull(row.demanded)}, {"vpn", row.vpn}, {"expressRoute", row.expressRoute}, {"better", choiceOrNull(sideText(row.better))}};
    return jsonText(QJsonObject{
        {"choice", 1},
        {"requirement", requirementJson(requirement)},
        {"isMet", choice.isMet()},
        {"summary", choice.summary},
        {"verdict", QJsonObject{{"headline", choice.verdict.headline}, {"reasons", QJsonArray::fromStringList(choice.verdict.reasons)}, {"comparison", rows}}},
        {"proposals", proposals},
        {"notPossible", notPossible},
    }, ListOrder::AsGiven, QStringLiteral("choice"));
}

QString choiceText(const Requirement& requirement, const Design& design, const Catalogue& catalogue, const Choice& choice)
{
    // 1. The question, and the answer in short.
    const Site* site = design.find<Site>(requirement.site);
    const Coordinates place = placeOf(requirement, design);
    const QString from = site ? site->name : !requirement.siteName.isEmpty() ? requirement.siteName : QStringLiteral("%1, %2").arg(place.latitude).arg(place.longitude);
    QStringList demands{QStringLiteral("%1 to and %2 from Azure").arg(toText(requirement.toAzure), toText(requirement.fromAzure))};
    if (requirement.availability)
        demands << QStringLiteral("up %1 (at most %2 down a year)").arg(toText(*requirement.availability), downtimeText(requirement.availability->downtimeMinutesPerYear()));
    if (requirement.latency)
        demands << QStringLiteral("%1 there and back").arg(toText(*requirement.latency));
    if (requirement.isPrivate)
        demands << QStringLiteral("private");
    if (requirement.isEncrypted)
        demands << QStringLiteral("encrypted");
    QString text = QStringLiteral("From %1 to %2: %3\n%4\n\n").arg(from, catalogue.region(requirement.region)->displayName, demands.join(QStringLiteral(", ")), choice.summary);
    // 2. All proposals in a table.
    QList<QStringList> rows{{"Connection", "Meets", "Bandwidth", "Availability", "Down a year", "Round trip", "Posture", "Cost a month"}};
    for (const Proposal& proposal : choice.proposals) {
        const ProposalFigures& figures = proposal.figures;
        QStringList missed;
        for (const Miss& miss : proposal.misses)
            missed << partName(miss.part);
        const QString posture = figures.security.hasValue() ? QStringLiteral("%1, %2").arg(figures.security->grade).arg(figures.security->summary()) : QStringLiteral("unknown");
        rows << QStringList{proposal.title, missed.isEmpty() ? QStringLiteral("all") : QStringLiteral("not ") + missed.join(QStringLiteral(", ")), bandwidthText(figures.capacity), availabilityText(figures.availability),
                            downtimeText(figures.availability.value.downtimeMinutesPerYear()), rttText(figures.rtt), posture, costText(proposal.cost)};
    }
    text += textTable(rows) + QLatin1Char('\n');
    // 3. Why one and not the other.
    text += QStringLiteral("Why: %1\n").arg(choice.verdict.headline);
    for (const QString& reason : choice.verdict.reasons)
        text += QStringLiteral("  - %1\n").arg(reason);
    QList<QStringList> comparison{{"VPN or ExpressRoute", "Demanded", "VPN", "ExpressRoute", "Better"}};
    for (const VerdictRow& row : choice.verdict.rows)
        comparison << QStringList{row.what, row.demanded, row.vpn, row.expressRoute, sideText(row.better)};
    if (comparison.size() > 1)
        text += QLatin1Char('\n') + textTable(comparison);
    // 4. The decisions of each.
    for (const Proposal& proposal : choice.proposals)
        text += QLatin1Char('\n') + proposalText(proposal);
    for (const NotPossible& other : choice.notPossible)
        text += QStringLiteral("\n%1\n  Not possible here: %2\n").arg(other.title, other.reason);
    return text;
}

Project choiceProject(const QString& name, const QString& currency, const Choice& choice)
{
    Project project = newProject(name);
    project.options.clear();
    project.currency = currency;
    project.description = choice.summary;
    for (const Proposal& proposal : choice.proposals) {
        Design option = proposal.analysis->design;
        option.id = proposalName(proposal.kind);
        option.name = proposal.title;
        project.options << option;
    }
    return project;
}
