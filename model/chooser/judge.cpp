// SPDX-License-Identifier: GPL-3.0-or-later
// What a proposal misses of the requirement, and whether any misses nothing.

#include "model/chooser/choose.h"
#include "model/chooser/sizes.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
QString judgeText(const char* text)
{
    return QCoreApplication::translate("chooser", text);
}

constexpr double missesWholly = 100;             ///< how far off something is that is not a number
constexpr double rounding = 1e-12;

QString partText(RequirementPart part)
{
    switch (part) {
    case RequirementPart::Bandwidth: return judgeText(QT_TRANSLATE_NOOP("chooser", "so much bandwidth"));
    case RequirementPart::Availability: return judgeText(QT_TRANSLATE_NOOP("chooser", "this availability"));
    case RequirementPart::Latency: return judgeText(QT_TRANSLATE_NOOP("chooser", "so short a round trip"));
    case RequirementPart::Private: return judgeText(QT_TRANSLATE_NOOP("chooser", "a private way"));
    case RequirementPart::Encrypted: return judgeText(QT_TRANSLATE_NOOP("chooser", "an encrypted way"));
    }
    return {};
}

std::optional<Miss> bandwidthMiss(const Requirement& requirement, const CapacityPair& capacity)
{
    const struct { Bandwidth demanded; const Capacity& given; QString direction; } ways[]{
        {requirement.toAzure, capacity.toAzure, judgeText(QT_TRANSLATE_NOOP("chooser", "to Azure"))},
        {requirement.fromAzure, capacity.fromAzure, judgeText(QT_TRANSLATE_NOOP("chooser", "from Azure"))},
    };
    std::optional<Miss> miss;
    for (const auto& [demanded, given, direction] : ways) {
        if (!given.mbps.hasValue() || given.mbps->mbps() >= demanded.mbps() * (1 - rounding))
            continue;
        const double factor = given.mbps->mbps() > 0 ? demanded / *given.mbps : missesWholly;
        if (!miss || factor > miss->factor) {
            const QString limit = given.bottleneck.isEmpty() ? QString() : judgeText(QT_TRANSLATE_NOOP("chooser", " (limit: %1)")).arg(given.bottleneck.first().what);
            miss = Miss{RequirementPart::Bandwidth, judgeText(QT_TRANSLATE_NOOP("chooser", "Carries %1 %2 of the %3 demanded, %4 too little%5.")).arg(toText(*given.mbps), direction, toText(demanded), toText(demanded - *given.mbps), limit), factor};
        }
    }
    return miss;
}

QString componentLabel(const Analysis& analysis, int component)
{
    const Component& row = analysis.components[static_cast<std::size_t>(component)];
    return row.kind == ComponentKind::Facility ? row.name.mid(row.name.indexOf(QLatin1Char(':')) + 1) : displayName(analysis.design, row.object);
}

/// "ER gateway alone counts 99.95 %.": the part whose failures bring the most downtime.
QString greatestShareText(const Proposal& proposal)
{
    const Analysis& analysis = *proposal.analysis;
    const auto shares = proposal.link.isEmpty() ? importance(analysis, *analysis.pair(proposal.site, proposal.network)) : importance(analysis, *analysis.link(proposal.link), proposal.site);
    if (shares.isEmpty())
        return {};
    return QLatin1Char(' ') + judgeText(QT_TRANSLATE_NOOP("chooser", "%1 alone counts %2."))
        .arg(componentLabel(analysis, shares.first().component), toText(analysis.components[static_cast<std::size_t>(shares.first().component)].availability.value));
}

/// The postures of all links that traffic can take.
QList<SecurityPosture> posturesOf(const Proposal& proposal)
{
    QList<SecurityPosture> postures;
    if (!proposal.link.isEmpty())
        return {*proposal.figures.security};
    const PairResult* pair = proposal.analysis->pair(proposal.site, proposal.network);
    for (const Route& route : pair->routes)
        if (const LinkResult* link = proposal.analysis->link(route.links.first()))
            postures << link->figures.security;
    return postures;
}
}

QString partName(RequirementPart part)
{
    static const char* const names[]{"bandwidth", "availability", "latency", "private", "encrypted"};
    return QString::fromLatin1(names[static_cast<std::size_t>(part)]);
}

QString availabilityText(const AvailabilityFigure& figure)
{
    return figure.isExact ? toText(figure.value) : QStringLiteral("≥ ") + toText(figure.lower);
}

QString rttText(const Figure<RttRange>& figure)
{
    if (!figure.hasValue())
        return judgeText(QT_TRANSLATE_NOOP("chooser", "unknown"));
    const auto number = [](Latency latency) { return QString::number(latency.milliseconds(), 'f', 1); };
    return figure->low == figure->high ? QStringLiteral("%1 ms").arg(number(figure->typical)) : QStringLiteral("%1–%2 ms").arg(number(figure->low), number(figure->high));
}

QString costText(const Cost& cost)
{
    if (cost.known == 0 && !cost.isComplete())
        return judgeText(QT_TRANSLATE_NOOP("chooser", "unknown"));
    const QString sum = QStringLiteral("%1 %2").arg(roundText(cost.known), cost.currency);
    return cost.isComplete() ? sum : judgeText(QT_TRANSLATE_NOOP("chooser", "%1 and %2 unknown")).arg(sum).arg(cost.unknown);
}

QString bandwidthText(const CapacityPair& capacity)
{
    const Capacity& lower = capacity.lower();
    return lower.mbps.hasValue() ? toText(*lower.mbps) : judgeText(QT_TRANSLATE_NOOP("chooser", "no limit known"));
}

QList<Miss> missesOf(const Requirement& requirement, const Proposal& proposal)
{
    QList<Miss> misses;
    const ProposalFigures& figures = proposal.figures;
    // 1. Numbers.
    if (const auto miss = bandwidthMiss(requirement, figures.capacity))
        misses << *miss;
    const Availability given = figures.availability.isExact ? figures.availability.value : figures.availability.lower;
    if (const auto& target = requirement.availability; target && given.down() > target->down() * (1 + rounding)) {
        const double minutes = given.downtimeMinutesPerYear() - target->downtimeMinutesPerYear();
        misses << Miss{RequirementPart::Availability, judgeText(QT_TRANSLATE_NOOP("chooser", "Is up %1 of the time instead of %2: %3 a year too much downtime.")).arg(availabilityText(figures.availability), toText(*target), downtimeText(minutes)) + greatestShareText(proposal), given.down() / target->down()};
    }
    if (const auto& target = requirement.latency; target && figures.rtt.hasValue() && figures.rtt->typical > *target)
        misses << Miss{RequirementPart::Latency, judgeText(QT_TRANSLATE_NOOP("chooser", "Takes %1 ms there and back instead of %2: %3 ms too long.")).arg(QString::number(figures.rtt->typical.milliseconds(), 'f', 1), toText(*target), QString::number(figures.rtt->typical.milliseconds() - target->milliseconds(), 'f', 1)),
                       figures.rtt->typical / *target};
    // 2. What holds on every route that traffic can take.
    const QList<SecurityPosture> postures = posturesOf(proposal);
    const auto isAll = [&](auto holds) { return !postures.isEmpty() && std::all_of(postures.begin(), postures.end(), holds); };
    if (requirement.isPrivate && !isAll([](const SecurityPosture& posture) { return posture.transport == PostureTransport::Private; }))
        misses << Miss{RequirementPart::Private, isVpn(proposal.kind) ? judgeText(QT_TRANSLATE_NOOP("chooser", "Crosses the public internet, and it must be private."))
                                                                      : judgeText(QT_TRANSLATE_NOOP("chooser", "Its backup crosses the public internet, and it must be private.")), missesWholly};
    if (requirement.isEncrypted && !isAll([](const SecurityPosture& posture) { return posture.encryption != PostureEncryption::None && !posture.hasWeakSuite; }))
        misses << Miss{RequirementPart::Encrypted, judgeText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute by itself is not encrypted, and it must be.")), missesWholly};
    return misses;
}

QString summaryOf(const QList<Proposal>& proposals)
{
    if (proposals.isEmpty())
        return judgeText(QT_TRANSLATE_NOOP("chooser", "Nothing can be proposed here."));
    const auto meeting = std::count_if(proposals.begin(), proposals.end(), [](const Proposal& proposal) { return proposal.meetsAll(); });
    const Proposal& best = proposals.first();
    if (meeting > 0)
        return judgeText(QT_TRANSLATE_NOOP("chooser", "%1 of %2 ways meet all that is demanded; %3 with the least to order and run.")).arg(meeting).arg(proposals.size()).arg(best.title);
    // What none gives, with the one that comes nearest to it.
    QStringList sentences;
    for (const RequirementPart part : {RequirementPart::Bandwidth, RequirementPart::Availability, RequirementPart::Latency, RequirementPart::Private, RequirementPart::Encrypted}) {
        const Miss* least = nullptr;
        const Proposal* nearest = nullptr;
        for (const Proposal& proposal : proposals) {
            const auto own = std::find_if(proposal.misses.begin(), proposal.misses.end(), [&](const Miss& miss) { return miss.part == part; });
            if (own == proposal.misses.end()) {
                least = nullptr;
                break;
            }
            if (!least || own->factor < least->factor) {
                least = &*own;
                nearest = &proposal;
            }
        }
        if (least)
            sentences << judgeText(QT_TRANSLATE_NOOP("chooser", "Nothing meets it: no way gives %1. %2 comes nearest. %3")).arg(partText(part), nearest->title, least->text);
    }
    if (sentences.isEmpty())
        sentences << judgeText(QT_TRANSLATE_NOOP("chooser", "Each demand is met by some way, but no way meets all at once."));
    if (best.misses.size() > 1 || sentences.size() > 1 || sentences.first().indexOf(best.title) < 0)
        sentences << judgeText(QT_TRANSLATE_NOOP("chooser", "Nearest of all: %1. %2")).arg(best.title, best.verdict);
    return sentences.join(QLatin1Char(' '));
}
