// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/requirement_words.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
QString wordOfRequirement(const char* text)
{
    return QCoreApplication::translate("requirement", text);
}

bool asksBetweenEnds(const DesignRequirement& requirement)
{
    return requirement.toAzure || requirement.fromAzure || requirement.availability || requirement.rtt || requirement.isPrivate.value_or(false) || requirement.isEncrypted.value_or(false)
        || requirement.securityGrade || requirement.resiliency || !requirement.keeps.isEmpty();
}
}

QList<Clause> clausesOf(const DesignRequirement& requirement)
{
    QList<Clause> clauses;
    const auto add = [&](const char* key, const QString& text, qsizetype place = 0) { clauses << Clause{QString::fromLatin1(key), place, text}; };
    const QString atLeast = QStringLiteral("≥ %1"), atMost = QStringLiteral("≤ %1");
    if (requirement.toAzure)
        add("mbpsToAzure", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "≥ %1 to Azure")).arg(toText(*requirement.toAzure)));
    if (requirement.fromAzure)
        add("mbpsFromAzure", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "≥ %1 from Azure")).arg(toText(*requirement.fromAzure)));
    if (requirement.availability)
        add("availability", atLeast.arg(toText(*requirement.availability)));
    if (requirement.rtt)
        add("rttMs", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "≤ %1 round trip")).arg(toText(*requirement.rtt)));
    if (requirement.isPrivate.value_or(false))
        add("private", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "private")));
    if (requirement.isEncrypted.value_or(false))
        add("encrypted", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "encrypted")));
    if (requirement.securityGrade)
        add("securityGrade", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "security %1 or better")).arg(QLatin1String(choiceNames<RequiredGrade>[std::size_t(*requirement.securityGrade)])));
    if (requirement.resiliency)
        add("resiliency", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "resiliency %1 or better")).arg(resiliencyWord(ResiliencyClass(int(*requirement.resiliency) + 1))));
    for (qsizetype i = 0; i < requirement.keeps.size(); ++i)
        add("keeps", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "keeps %1 if any one %2 is lost")).arg(toText(requirement.keeps[i].bandwidth.value_or(Bandwidth::mbps(0))), lostPartText(requirement.keeps[i].lost.value_or(LostPart::Component))), i);
    if (requirement.monthlyCost)
        add("monthlyCost", wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "monthly ≤ %1")).arg(QLocale().toString(*requirement.monthlyCost, 'f', 0)));
    return clauses;
}

QString nameOf(const DesignRequirement& requirement, const Design& design)
{
    if (!requirement.name.isEmpty())
        return requirement.name;
    if (!asksBetweenEnds(requirement))
        return wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "Whole design"));
    if (requirement.from.isEmpty() && requirement.to.isEmpty())
        return wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "Every pair"));
    const auto name = [&](const ObjectId& id) { return design.contains(id) ? displayName(design, id) : id.text; };
    return requirementWord(RequirementWord::Pair)
        .arg(requirement.from.isEmpty() ? wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "Every site")) : name(requirement.from),
             requirement.to.isEmpty() ? wordOfRequirement(QT_TRANSLATE_NOOP("requirement", "every virtual network")) : name(requirement.to));
}

QString lostPartText(LostPart lost)
{
    static const char* const texts[]{QT_TRANSLATE_NOOP("requirement", "component"), QT_TRANSLATE_NOOP("requirement", "peering location"), QT_TRANSLATE_NOOP("requirement", "ExpressRoute circuit"),
                                     QT_TRANSLATE_NOOP("requirement", "virtual network gateway"), QT_TRANSLATE_NOOP("requirement", "edge router"), QT_TRANSLATE_NOOP("requirement", "internet access"), QT_TRANSLATE_NOOP("requirement", "WAN link")};
    static_assert(std::size(texts) == choiceNames<LostPart>.size());
    return wordOfRequirement(texts[std::size_t(lost)]);
}

QString resiliencyWord(ResiliencyClass resiliency)
{
    static const char* const texts[]{QT_TRANSLATE_NOOP("requirement", "none"), QT_TRANSLATE_NOOP("requirement", "standard"), QT_TRANSLATE_NOOP("requirement", "high"), QT_TRANSLATE_NOOP("requirement", "maximum")};
    return wordOfRequirement(texts[std::size_t(resiliency)]);
}

QString requirementWord(RequirementWord word)
{
    static const char* const texts[]{
        QT_TRANSLATE_NOOP("requirement", "unknown"),
        QT_TRANSLATE_NOOP("requirement", "%1 → %2"),
        QT_TRANSLATE_NOOP("requirement", "Limited by %1: %2."),
        QT_TRANSLATE_NOOP("requirement", "%1 to %2"),
        QT_TRANSLATE_NOOP("requirement", "The proven bounds are too wide to tell."),
        QT_TRANSLATE_NOOP("requirement", "Typical of %1 to %2."),
        QT_TRANSLATE_NOOP("requirement", "The ends are not connected."),
        QT_TRANSLATE_NOOP("requirement", "The route over %1."),
        QT_TRANSLATE_NOOP("requirement", "private"),
        QT_TRANSLATE_NOOP("requirement", "over the internet"),
        QT_TRANSLATE_NOOP("requirement", "encrypted"),
        QT_TRANSLATE_NOOP("requirement", "not encrypted"),
        QT_TRANSLATE_NOOP("requirement", "%1 %2"),
        QT_TRANSLATE_NOOP("requirement", "≥ %1"),
        QT_TRANSLATE_NOOP("requirement", "The prices of %1 items are unknown."),
        QT_TRANSLATE_NOOP("requirement", "“%1” is not in this option."),
        QT_TRANSLATE_NOOP("requirement", "The option has no site and virtual network to connect."),
        QT_TRANSLATE_NOOP("requirement", "Figures are between a site and a virtual network; these ends are others."),
        QT_TRANSLATE_NOOP("requirement", "Nothing on the way has a known limit."),
        QT_TRANSLATE_NOOP("requirement", "With %1 lost."),
        QT_TRANSLATE_NOOP("requirement", "Single points of failure: %1."),
        QT_TRANSLATE_NOOP("requirement", "Several ways lead there; what they come to together is not computed."),
        QT_TRANSLATE_NOOP("requirement", "Traffic goes over the private WAN; figures of it between two sites are not computed."),
        QT_TRANSLATE_NOOP("requirement", "The network lies behind that of the gateway; figures end at the gateway."),
        QT_TRANSLATE_NOOP("requirement", "This is computed between a site and a virtual network only."),
        QT_TRANSLATE_NOOP("requirement", "No link leads from one end to the other; figures of ways through Azure between them are not computed."),
    };
    return wordOfRequirement(texts[std::size_t(word)]);
}
