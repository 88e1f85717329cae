// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/number_text.h"
#include "model/base/mid_sentence.h"
#include "model/catalogue/cards/card_builder.h"

namespace {
/// "internetAccessDia" as "Internet access dia".
QString fieldWords(const QString& key)
{
    QString text;
    for (const QChar letter : key)
        if (letter.isUpper())
            text += QLatin1Char(' ') + QString(letter.toLower());
        else
            text += text.isEmpty() ? letter.toUpper() : letter;
    return text.replace(QLatin1String(" dia"), QLatin1String(", dedicated")).replace(QLatin1String("Express route"), QLatin1String("ExpressRoute")).replace(QLatin1String("Vpn"), QLatin1String("VPN"));
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Published: return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "published"));
    case Basis::Contract: return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "contract"));
    case Basis::Measured: return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "measured"));
    case Basis::Assumption: return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "assumption"));
    case Basis::Design: return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "design"));
    }
    return {};
}

void addConstant(const Catalogue& catalogue, QList<CatalogueCard>& cards, const char* key, const QString& label, const QString& value, const Provenance& provenance)
{
    CardBuilder made(catalogue, CatalogueCategory::Latency, latencyCard(QString::fromLatin1(key)), label, provenance);
    made.fact(QStringLiteral("value"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Value")), value);
    made.cells({value, basisText(made.card.facts.first().provenance.basis)});
    cards.append(made.card);
}

void addLatencyCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    const LatencyConstants& latency = catalogue.defaults().latency;
    const auto add = [&](const char* key, const char* label, const QString& value, const Provenance& provenance) { addConstant(catalogue, cards, key, cardText(label), value, provenance); };
    add("routeFactorPrivate", QT_TRANSLATE_NOOP("CatalogueCard", "Route factor, private lines and backbone"), shortestText(latency.routeFactorPrivate.value), latency.routeFactorPrivate.provenance);
    add("routeFactorInternet", QT_TRANSLATE_NOOP("CatalogueCard", "Route factor, internet"), shortestText(latency.routeFactorInternet.value), latency.routeFactorInternet.provenance);
    add("kilometresPerMillisecond", QT_TRANSLATE_NOOP("CatalogueCard", "Speed of light in fibre"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 km/ms")).arg(shortestText(latency.kilometresPerMillisecond.value)), latency.kilometresPerMillisecond.provenance);
    add("perEdgeRouterMs", QT_TRANSLATE_NOOP("CatalogueCard", "Delay of an edge router"), toText(latency.perEdgeRouter.value), latency.perEdgeRouter.provenance);
    add("perGatewayMs", QT_TRANSLATE_NOOP("CatalogueCard", "Delay of a gateway"), toText(latency.perGateway.value), latency.perGateway.provenance);
    add("perFastPathGatewayMs", QT_TRANSLATE_NOOP("CatalogueCard", "Delay of a gateway with FastPath"), toText(latency.perFastPathGateway.value), latency.perFastPathGateway.provenance);
    add("perMicrosoftEdgeMs", QT_TRANSLATE_NOOP("CatalogueCard", "Delay of a Microsoft edge router"), toText(latency.perMicrosoftEdge.value), latency.perMicrosoftEdge.provenance);
    add("range", QT_TRANSLATE_NOOP("CatalogueCard", "Range around the typical value"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "± %1 %")).arg(shortestText(latency.range.value * 100)), latency.range.provenance);
}
}

void addSlaCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    for (const SlaEntry& entry : catalogue.slas()) {
        CardBuilder made(catalogue, CatalogueCategory::Sla, QStringLiteral("sla:") + entry.key, entry.service, entry.provenance);
        const QString availability = entry.availability ? toText(*entry.availability) : QString();
        made.fact(QStringLiteral("availability"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Availability")), availability);
        if (entry.availability)
            made.fact(QStringLiteral("downtime"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Downtime that is")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 a year")).arg(downtimeText(entry.availability->downtimeMinutesPerYear())));
        made.fact(QStringLiteral("configuration"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Configuration")), entry.configuration);
        for (qsizetype i = 0; i < entry.conditions.size(); ++i)
            made.fact(QStringLiteral("condition:%1").arg(i), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Condition")), entry.conditions[i]);
        made.words({entry.key});
        made.cells({entry.configuration, availability.isEmpty() ? unknownCardText() : availability});
        cards.append(made.card);
    }
}

void addDefaultCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    for (const auto& [key, field] : defaultAvailabilityFields()) {
        const Sourced<Availability>& figure = catalogue.defaults().availability.*field;
        CardBuilder made(catalogue, CatalogueCategory::DefaultAvailability, defaultAvailabilityCard(key), fieldWords(key), figure.provenance);
        const QString text = figure.value.down() == 0 ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "not counted unless set")) : toText(figure.value);
        made.fact(QStringLiteral("availability"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Availability")), text);
        if (figure.value.down() > 0)
            made.fact(QStringLiteral("downtime"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Downtime that is")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 a year")).arg(downtimeText(figure.value.downtimeMinutesPerYear())));
        made.words({key});
        made.cells({text, basisText(figure.provenance.basis)});
        cards.append(made.card);
    }
    for (const auto& [key, field] : defaultRepairFields()) {
        const Sourced<Duration>& figure = catalogue.defaults().repair.*field;
        CardBuilder made(catalogue, CatalogueCategory::RepairTime, repairTimeCard(key), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Repair of: %1")).arg(midSentence(fieldWords(key))), figure.provenance);
        made.fact(QStringLiteral("hours"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Mean time to repair")), toText(figure.value));
        made.words({key});
        made.cells({toText(figure.value), basisText(figure.provenance.basis)});
        cards.append(made.card);
    }
    addLatencyCards(catalogue, cards);
}

void addIpsecCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    const IpsecAlgorithms& ipsec = catalogue.ipsecAlgorithms();
    const std::pair<const char*, const QList<CryptoAlgorithm>*> fields[]{
        {QT_TRANSLATE_NOOP("CatalogueCard", "IKE encryption"), &ipsec.ikeEncryption}, {QT_TRANSLATE_NOOP("CatalogueCard", "IKE integrity"), &ipsec.ikeIntegrity}, {QT_TRANSLATE_NOOP("CatalogueCard", "DH group"), &ipsec.dhGroup},
        {QT_TRANSLATE_NOOP("CatalogueCard", "IPsec encryption"), &ipsec.ipsecEncryption}, {QT_TRANSLATE_NOOP("CatalogueCard", "IPsec integrity"), &ipsec.ipsecIntegrity}, {QT_TRANSLATE_NOOP("CatalogueCard", "PFS group"), &ipsec.pfsGroup}};
    for (const auto& [field, algorithms] : fields)
        for (const CryptoAlgorithm& algorithm : *algorithms) {
            CardBuilder made(catalogue, CatalogueCategory::IpsecAlgorithm, QStringLiteral("ipsec:%1:%2").arg(QString::fromLatin1(field), algorithm.name), algorithm.name, ipsec.offer);
            made.fact(QStringLiteral("field"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Offered for")), cardText(field));
            made.factIf(!algorithm.aliases.isEmpty(), QStringLiteral("aliases"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Also written")), algorithm.aliases.join(QStringLiteral(", ")));
            made.fact(QStringLiteral("strength"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Strength")), algorithm.why.isEmpty() ? strengthName(algorithm.strength) : strengthName(algorithm.strength) + QStringLiteral(": ") + algorithm.why, ipsec.strength);
            made.words(algorithm.aliases);
            made.cells({cardText(field), strengthName(algorithm.strength)});
            cards.append(made.card);
        }
}

void addPriceCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    for (const Price& price : catalogue.prices().prices()) {
        const QString meter = fieldWords(priceMeterName(price.key.meter));
        CardBuilder made(catalogue, CatalogueCategory::Price, priceCard(price), price.key.variant.isEmpty() ? meter : QStringLiteral("%1: %2").arg(meter, price.key.variant), price.provenance);
        const QString amount = cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 %2 / %3")).arg(shortestText(price.amount), price.currency, priceUnitName(price.unit));
        const Region* region = catalogue.region(price.key.place);
        const QString place = region ? region->displayName : price.key.place.isEmpty() ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "not stated")) : price.key.place;
        const QString from = price.from > 0 ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 a month on")).arg(cardCount(price.from)) : QString();
        made.fact(QStringLiteral("price"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Price")), amount);
        made.fact(QStringLiteral("place"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Place")), place);
        made.factIf(!from.isEmpty(), QStringLiteral("from"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "From")), from);
        made.words({priceMeterName(price.key.meter), price.key.place});
        made.cells({place, amount, from});
        cards.append(made.card);
    }
}

void addRuleCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    for (const ReferenceFact& rule : catalogue.referenceFacts()) {
        CardBuilder made(catalogue, CatalogueCategory::Rule, QStringLiteral("rule:") + rule.key, rule.name, rule.provenance);
        QStringList brief;
        for (const auto& [label, value] : rule.values) {
            made.fact(label, label, value);
            if (brief.size() < 3)
                brief << QStringLiteral("%1: %2").arg(label, value);
        }
        if (rule.values.isEmpty())
            made.fact(QStringLiteral("rule"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Rule")), rule.name);
        made.cells({rule.topic, brief.join(QStringLiteral("; "))});
        cards.append(made.card);
    }
}

void addReliabilityCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    int number = 0;
    for (const ReliabilityFigure& figure : catalogue.reliabilityFigures()) {
        CardBuilder made(catalogue, CatalogueCategory::Reliability, QStringLiteral("reliability:%1").arg(number++), figure.component, figure.provenance);
        QString text = figure.value ? shortestText(*figure.value) : QString();
        if (figure.low && figure.high)
            text += text.isEmpty() ? QStringLiteral("%1 … %2").arg(shortestText(*figure.low), shortestText(*figure.high)) : QStringLiteral(" (%1 … %2)").arg(shortestText(*figure.low), shortestText(*figure.high));
        if (!text.isEmpty() && !figure.unit.isEmpty())
            text += QLatin1Char(' ') + figure.unit;
        made.fact(QStringLiteral("value"), figure.metric, text);
        made.cells({figure.metric, text.isEmpty() ? unknownCardText() : text});
        cards.append(made.card);
    }
}
