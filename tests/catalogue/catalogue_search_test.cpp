// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_search.h"
#include "model/catalogue/provenance_age.h"
#include "tests/catch.h"
#include <QSet>

namespace {
const CatalogueSearch& builtInSearch()
{
    static const CatalogueSearch search(Catalogue::builtIn());
    return search;
}

QStringList namesOf(const QList<int>& found)
{
    QStringList names;
    for (const int index : found)
        names << builtInSearch().cards()[index].name;
    return names;
}
}

TEST_CASE("every entry of the catalogue is found by its own name, and none has the key of another")
{
    QSet<QString> keys;
    for (int index = 0; index < builtInSearch().cards().size(); ++index) {
        const CatalogueCard& card = builtInSearch().cards()[index];
        INFO(card.key.toStdString());
        CHECK_FALSE(keys.contains(card.key));
        keys.insert(card.key);
        CHECK(builtInSearch().find(card.name).contains(index));
        CHECK(builtInSearch().find(card.name.toUpper(), card.category).contains(index));
        CHECK(builtInSearch().find(card.name).first() >= 0);
        CHECK(builtInSearch().card(card.key) == &card);
    }
}

TEST_CASE("every fact says where it comes from, and facts of an entry have keys of their own")
{
    for (const CatalogueCard& card : builtInSearch().cards()) {
        INFO(card.key.toStdString());
        CHECK(card.cells.size() == columnsOf(card.category).size());
        REQUIRE_FALSE(card.facts.isEmpty());
        QSet<QString> keys;
        for (const CatalogueFact& fact : card.facts) {
            INFO(fact.key.toStdString());
            CHECK_FALSE(fact.provenance.source.isEmpty());
            CHECK_FALSE(fact.value.isEmpty());
            CHECK_FALSE(keys.contains(fact.key));
            keys.insert(fact.key);
            CHECK_FALSE(fact.own);
        }
    }
}

TEST_CASE("all lists of the catalogue are there, whole")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const auto count = [](CatalogueCategory category) { return builtInSearch().find({}, category).size(); };
    CHECK(count(CatalogueCategory::PeeringLocation) == catalogue.peeringLocations().size());
    CHECK(count(CatalogueCategory::PeeringLocation) == 148);
    CHECK(count(CatalogueCategory::Region) == 71);
    CHECK(count(CatalogueCategory::VpnGatewaySku) == catalogue.vpnGatewaySkus().size());
    CHECK(count(CatalogueCategory::ExpressRouteGatewaySku) == catalogue.expressRouteGatewaySkus().size() + 1);
    CHECK(count(CatalogueCategory::Price) == catalogue.prices().prices().size());
    CHECK(count(CatalogueCategory::Rule) == catalogue.referenceFacts().size());
    CHECK(catalogue.referenceFacts().size() > 80);
    for (const CatalogueCategory category : catalogueCategories()) {
        INFO(categoryLabel(category).toStdString());
        CHECK(count(category) > 0);
    }
}

TEST_CASE("a search finds names before providers before texts, whatever the case, accents and order of words")
{
    CHECK(namesOf(builtInSearch().find("amsterdam")).first() == "Amsterdam");
    CHECK(namesOf(builtInSearch().find("metro amsterdam")).first() == "Amsterdam Metro");
    CHECK(namesOf(builtInSearch().find("ErGw3AZ")).first() == "ErGw3AZ");
    CHECK(namesOf(builtInSearch().find("equinix am5")).contains("Amsterdam"));
    const QStringList equinix = namesOf(builtInSearch().find("Equinix", CatalogueCategory::PeeringLocation));
    int served = 0;
    for (const PeeringLocationEntry& entry : Catalogue::builtIn().peeringLocations())
        served += entry.providers && entry.providers->contains("Equinix") ? 1 : 0;
    CHECK(equinix.size() >= served);
    CHECK(builtInSearch().find(QString::fromUtf8("Géant")) == builtInSearch().find("GEANT"));
    CHECK(namesOf(builtInSearch().find(QString::fromUtf8("São Paulo"))).first() == "Sao Paulo");
    CHECK(builtInSearch().find("no such thing anywhere").isEmpty());
    CHECK(builtInSearch().find("metro", CatalogueCategory::PeeringLocation).size() < 40);
    CHECK(builtInSearch().find("   ").size() == builtInSearch().cards().size());
}

TEST_CASE("more letters never find more")
{
    for (const char* text : {"equinix amsterdam", "vpngw5az", "circuits per subscription", "west europe"}) {
        qsizetype before = builtInSearch().cards().size();
        for (int length = 1; length <= int(qstrlen(text)); ++length) {
            const qsizetype found = builtInSearch().find(QString::fromLatin1(text, length)).size();
            CHECK(found <= before);
            before = found;
        }
        CHECK(before > 0);
    }
}

TEST_CASE("a source is old when its last possible day lies further back than asked for")
{
    const QDate today(2026, 11, 23);
    const auto age = [&](const char* date, Basis basis = Basis::Published) { return ageOf({basis, "x", date, {}, {}}, today, 24); };
    CHECK(age("2024-11-22") == FigureAge::Old);
    CHECK(age("2024-11-23") == FigureAge::Current);
    CHECK(age("2024-11") == FigureAge::Current);
    CHECK(age("2024-10") == FigureAge::Old);
    CHECK(age("2024") == FigureAge::Current);
    CHECK(age("2023") == FigureAge::Old);
    CHECK(age("") == FigureAge::Undated);
    CHECK(age("soon") == FigureAge::Undated);
    CHECK(age("2024-13") == FigureAge::Undated);
    CHECK(age("", Basis::Assumption) == FigureAge::Current);
    CHECK(age("2001", Basis::Measured) == FigureAge::Old);
}
