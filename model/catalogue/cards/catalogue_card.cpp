// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_card.h"
#include "model/base/number_text.h"
#include "model/catalogue/cards/card_builder.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace {
struct CategoryText
{
    CatalogueCategory category;
    const char* label;
    QList<const char*> columns;
};

/// What a category is called and what its table shows beside the name: the one list.
const QList<CategoryText>& categoryTexts()
{
    static const QList<CategoryText> texts{
        {CatalogueCategory::PeeringLocation, QT_TRANSLATE_NOOP("CatalogueCard", "Peering locations"), {QT_TRANSLATE_NOOP("CatalogueCard", "Country"), QT_TRANSLATE_NOOP("CatalogueCard", "Cloud"), QT_TRANSLATE_NOOP("CatalogueCard", "Zone"), QT_TRANSLATE_NOOP("CatalogueCard", "Direct"), QT_TRANSLATE_NOOP("CatalogueCard", "Metro"), QT_TRANSLATE_NOOP("CatalogueCard", "Providers"), QT_TRANSLATE_NOOP("CatalogueCard", "Local regions"), QT_TRANSLATE_NOOP("CatalogueCard", "Facilities")}},
        {CatalogueCategory::Region, QT_TRANSLATE_NOOP("CatalogueCard", "Regions"), {QT_TRANSLATE_NOOP("CatalogueCard", "ARM name"), QT_TRANSLATE_NOOP("CatalogueCard", "Geography"), QT_TRANSLATE_NOOP("CatalogueCard", "Cloud"), QT_TRANSLATE_NOOP("CatalogueCard", "Zones"), QT_TRANSLATE_NOOP("CatalogueCard", "Paired region"), QT_TRANSLATE_NOOP("CatalogueCard", "Place")}},
        {CatalogueCategory::VpnGatewaySku, QT_TRANSLATE_NOOP("CatalogueCard", "VPN gateway SKUs"), {QT_TRANSLATE_NOOP("CatalogueCard", "Generation"), QT_TRANSLATE_NOOP("CatalogueCard", "Throughput"), QT_TRANSLATE_NOOP("CatalogueCard", "Tunnels"), QT_TRANSLATE_NOOP("CatalogueCard", "P2S clients"), QT_TRANSLATE_NOOP("CatalogueCard", "BGP"), QT_TRANSLATE_NOOP("CatalogueCard", "Zone-redundant"), QT_TRANSLATE_NOOP("CatalogueCard", "SLA"), QT_TRANSLATE_NOOP("CatalogueCard", "Status")}},
        {CatalogueCategory::ExpressRouteGatewaySku, QT_TRANSLATE_NOOP("CatalogueCard", "ExpressRoute gateway SKUs"), {QT_TRANSLATE_NOOP("CatalogueCard", "Bandwidth"), QT_TRANSLATE_NOOP("CatalogueCard", "Circuits"), QT_TRANSLATE_NOOP("CatalogueCard", "FastPath"), QT_TRANSLATE_NOOP("CatalogueCard", "Zone-redundant"), QT_TRANSLATE_NOOP("CatalogueCard", "SLA"), QT_TRANSLATE_NOOP("CatalogueCard", "Status")}},
        {CatalogueCategory::Circuit, QT_TRANSLATE_NOOP("CatalogueCard", "Circuits"), {QT_TRANSLATE_NOOP("CatalogueCard", "What"), QT_TRANSLATE_NOOP("CatalogueCard", "In short")}},
        {CatalogueCategory::DirectPort, QT_TRANSLATE_NOOP("CatalogueCard", "Direct ports"), {QT_TRANSLATE_NOOP("CatalogueCard", "Circuits"), QT_TRANSLATE_NOOP("CatalogueCard", "Most subscribed"), QT_TRANSLATE_NOOP("CatalogueCard", "Optics")}},
        {CatalogueCategory::VirtualWan, QT_TRANSLATE_NOOP("CatalogueCard", "Virtual WAN"), {QT_TRANSLATE_NOOP("CatalogueCard", "In short")}},
        {CatalogueCategory::Sla, QT_TRANSLATE_NOOP("CatalogueCard", "Service levels"), {QT_TRANSLATE_NOOP("CatalogueCard", "Configuration"), QT_TRANSLATE_NOOP("CatalogueCard", "Availability")}},
        {CatalogueCategory::Price, QT_TRANSLATE_NOOP("CatalogueCard", "Prices"), {QT_TRANSLATE_NOOP("CatalogueCard", "Place"), QT_TRANSLATE_NOOP("CatalogueCard", "Price"), QT_TRANSLATE_NOOP("CatalogueCard", "From")}},
        {CatalogueCategory::DefaultAvailability, QT_TRANSLATE_NOOP("CatalogueCard", "Default availabilities"), {QT_TRANSLATE_NOOP("CatalogueCard", "Availability"), QT_TRANSLATE_NOOP("CatalogueCard", "Basis")}},
        {CatalogueCategory::RepairTime, QT_TRANSLATE_NOOP("CatalogueCard", "Repair times"), {QT_TRANSLATE_NOOP("CatalogueCard", "Mean time to repair"), QT_TRANSLATE_NOOP("CatalogueCard", "Basis")}},
        {CatalogueCategory::Latency, QT_TRANSLATE_NOOP("CatalogueCard", "Latency formula"), {QT_TRANSLATE_NOOP("CatalogueCard", "Value"), QT_TRANSLATE_NOOP("CatalogueCard", "Basis")}},
        {CatalogueCategory::IpsecAlgorithm, QT_TRANSLATE_NOOP("CatalogueCard", "IPsec algorithms"), {QT_TRANSLATE_NOOP("CatalogueCard", "Field"), QT_TRANSLATE_NOOP("CatalogueCard", "Strength")}},
        {CatalogueCategory::Rule, QT_TRANSLATE_NOOP("CatalogueCard", "Rules and limits"), {QT_TRANSLATE_NOOP("CatalogueCard", "Topic"), QT_TRANSLATE_NOOP("CatalogueCard", "In short")}},
        {CatalogueCategory::Reliability, QT_TRANSLATE_NOOP("CatalogueCard", "Reliability in the field"), {QT_TRANSLATE_NOOP("CatalogueCard", "Metric"), QT_TRANSLATE_NOOP("CatalogueCard", "Value")}},
    };
    return texts;
}

const CategoryText& textOf(CatalogueCategory category)
{
    const auto& texts = categoryTexts();
    return *std::find_if(texts.begin(), texts.end(), [&](const CategoryText& text) { return text.category == category; });
}
}

QString cardText(const char* text)
{
    return QCoreApplication::translate("CatalogueCard", text);
}

QString unknownCardText()
{
    return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "unknown"));
}

QString cardCount(double value)
{
    return shownAmount(value, value == qRound64(value) ? 0 : 2);
}

QString cardFlagText(bool flag)
{
    return flag ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "yes")) : cardText(QT_TRANSLATE_NOOP("CatalogueCard", "no"));
}

QString cardFlag(const std::optional<bool>& flag)
{
    return flag ? cardFlagText(*flag) : unknownCardText();
}

bool CatalogueCard::isOverlaid() const
{
    return std::any_of(facts.begin(), facts.end(), [](const CatalogueFact& each) { return each.own; });
}

const CatalogueFact* CatalogueCard::fact(const QString& factKey) const
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const CatalogueFact& each) { return each.key == factKey; });
    return found == facts.end() ? nullptr : &*found;
}

QString categoryLabel(CatalogueCategory category)
{
    return cardText(textOf(category).label);
}

QStringList columnsOf(CatalogueCategory category)
{
    QStringList columns;
    for (const char* column : textOf(category).columns)
        columns << cardText(column);
    return columns;
}

const QList<CatalogueCategory>& catalogueCategories()
{
    static const QList<CatalogueCategory> list = [] {
        QList<CatalogueCategory> all;
        for (const CategoryText& text : categoryTexts())
            all << text.category;
        return all;
    }();
    return list;
}

QList<CatalogueCard> cardsOf(const Catalogue& catalogue)
{
    QList<CatalogueCard> cards;
    addPeeringLocationCards(catalogue, cards);
    addRegionCards(catalogue, cards);
    addVpnGatewayCards(catalogue, cards);
    addExpressRouteGatewayCards(catalogue, cards);
    addCircuitCards(catalogue, cards);
    addDirectPortCards(catalogue, cards);
    addVirtualWanCards(catalogue, cards);
    addSlaCards(catalogue, cards);
    addPriceCards(catalogue, cards);
    addDefaultCards(catalogue, cards);
    addIpsecCards(catalogue, cards);
    addRuleCards(catalogue, cards);
    addReliabilityCards(catalogue, cards);
    return cards;
}

QString peeringLocationCard(const QString& location, const QString& cloud) { return QStringLiteral("peeringLocation:%1:%2").arg(location, cloud); }
QString regionCard(const QString& name) { return QStringLiteral("region:") + name; }
QString vpnGatewaySkuCard(const QString& name, int generation) { return QStringLiteral("vpnGatewaySku:%1:%2").arg(name).arg(generation); }
QString expressRouteGatewaySkuCard(const QString& name) { return QStringLiteral("expressRouteGatewaySku:") + name; }
QString virtualWanCard(const QString& part) { return QStringLiteral("virtualWan:") + part; }
QString defaultAvailabilityCard(const QString& field) { return QStringLiteral("defaultAvailability:") + field; }
QString repairTimeCard(const QString& field) { return QStringLiteral("repairTime:") + field; }
QString latencyCard(const QString& field) { return QStringLiteral("latency:") + field; }

QString priceCard(const Price& price)
{
    return QStringLiteral("price:%1:%2:%3:%4:%5").arg(priceMeterName(price.key.meter), price.key.variant, price.key.place, price.currency, shortestText(price.from));
}

CardBuilder::CardBuilder(const Catalogue& catalogue, CatalogueCategory category, const QString& key, const QString& name, const Provenance& provenance) : m_catalogue(catalogue)
{
    card.category = category;
    card.key = key;
    card.name = name;
    card.provenance = provenance;
}

CardBuilder& CardBuilder::fact(const QString& key, const QString& label, const QString& value)
{
    return fact(key, label, value, card.provenance);
}

CardBuilder& CardBuilder::fact(const QString& key, const QString& label, const QString& value, const Provenance& provenance)
{
    CatalogueFact made{key, label, value.isEmpty() ? unknownCardText() : value, provenance, !value.isEmpty() && value != unknownCardText(), nullptr};
    for (const OverlaidFigure& figure : m_catalogue.ownFigures().changes)
        if (figure.card == card.key && figure.fact == key) {
            made.own = &figure;
            made.provenance = figure.provenance;
        }
    card.facts.append(made);
    return *this;
}

CardBuilder& CardBuilder::fact(const QString& key, const QString& label, const std::optional<int>& value)
{
    return fact(key, label, value ? cardCount(*value) : QString());
}

CardBuilder& CardBuilder::fact(const QString& key, const QString& label, const std::optional<bool>& value)
{
    return fact(key, label, cardFlag(value));
}

CardBuilder& CardBuilder::factIf(bool isThere, const QString& key, const QString& label, const QString& value)
{
    return isThere ? fact(key, label, value) : *this;
}

CardBuilder& CardBuilder::cells(const QStringList& cells)
{
    card.cells = cells;
    return card.brief.isEmpty() ? brief(cells) : *this;
}

CardBuilder& CardBuilder::brief(QStringList parts)
{
    parts.removeAll(QString());
    card.brief = parts.join(QStringLiteral(" · "));
    return *this;
}

CardBuilder& CardBuilder::words(const QStringList& words)
{
    card.words += words;
    return *this;
}

CardBuilder& CardBuilder::place(const Sourced<Coordinates>& place)
{
    card.place = place;
    return *this;
}
