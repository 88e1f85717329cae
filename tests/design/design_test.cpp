// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/codec.h"
#include "model/design/kind_info.h"
#include "model/design/project.h"
#include "tests/catch.h"
#include <QSet>
#include <random>

namespace {
/// A valid value for a field, of every type there is.
QJsonValue sampleValue(const Field& field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Fraction: return field.minimum.value_or(0) * 0.5 + std::min(field.maximum.value_or(1), field.minimum.value_or(0) + 1) * 0.5;
    case FieldType::Integer: return std::max(1.0, field.minimum.value_or(1));
    case FieldType::Boolean: return true;
    case FieldType::Choice: return field.choices.last();
    case FieldType::Texts:
        if (!field.choices.isEmpty())
            return QJsonArray{field.choices.last(), field.choices.first()};
        [[fallthrough]];
    case FieldType::References: return QJsonArray{QStringLiteral("a"), QStringLiteral("b")};
    case FieldType::Date: return QStringLiteral("2026-11-23");
    case FieldType::Prefix: return QStringLiteral("10.0.0.0/24");
    case FieldType::Prefixes: return QJsonArray{QStringLiteral("10.0.0.0/24"), QStringLiteral("2001:db8::/32")};
    case FieldType::Point: return QJsonArray{30.5, 40};
    case FieldType::Points: return QJsonArray{QJsonArray{30.5, 40}, QJsonArray{-7, 12}};
    case FieldType::Record:
    case FieldType::Records: {
        QJsonObject record{{QStringLiteral("unknownColumn"), 7}};
        for (const Field& column : field.columns)
            record.insert(column.key, sampleValue(column));
        return field.type == FieldType::Record ? QJsonValue(record) : QJsonValue(QJsonArray{record});
    }
    default: return QStringLiteral("text");
    }
}

/// A value of a wrong type for a field.
QJsonValue wrongValue(const Field& field)
{
    return field.type == FieldType::Boolean ? QJsonValue(QStringLiteral("yes")) : QJsonValue(true);
}
}

TEST_CASE("the list of kinds is complete, in order, and its words are unique")
{
    QSet<QString> arrays;
    QSet<QString> prefixes;
    for (qsizetype i = 0; i < kindInfos().size(); ++i) {
        const KindInfo& kind = kindInfos()[i];
        CHECK(static_cast<qsizetype>(kind.kind) == i);
        CHECK_FALSE(arrays.contains(QLatin1String(kind.array)));
        CHECK_FALSE(prefixes.contains(QLatin1String(kind.idPrefix)));
        arrays.insert(QLatin1String(kind.array));
        prefixes.insert(QLatin1String(kind.idPrefix));
        CHECK(infoOfArray(QLatin1String(kind.array)) == &kind);
        if (*kind.containerField)
            CHECK(findField(*kind.fields, QLatin1String(kind.containerField)));
    }
    CHECK(kindInfos().size() == static_cast<qsizetype>(ObjectKind::Waiver) + 1);
}

TEST_CASE("every field of every kind: set and get give the same value, wrong types are refused, unset is undefined")
{
    for (const KindInfo& kind : kindInfos()) {
        QSet<QString> keys;
        for (const Field& field : *kind.fields) {
            INFO(kind.array << "." << field.key.toStdString());
            CHECK_FALSE(keys.contains(field.key));
            keys.insert(field.key);
            CHECK(*field.label);
            const auto object = kind.create();
            QList<Error> errors;
            field.set(*object, sampleValue(field), field.key, errors);
            CHECK(errors.isEmpty());
            CHECK(field.get(*object) == sampleValue(field));
            field.set(*object, wrongValue(field), QStringLiteral("/at"), errors);
            REQUIRE(errors.size() == 1);
            CHECK(errors.first().where.startsWith(QStringLiteral("/at")));
            CHECK(field.get(*object) == sampleValue(field));
            const bool alwaysSet = field.isRequired && field.type == FieldType::Choice;
            field.set(*object, QJsonValue::Undefined, field.key, errors);
            CHECK(field.get(*object).isUndefined() != alwaysSet);
        }
    }
}

TEST_CASE("the container of every kind is what its container field names")
{
    for (const KindInfo& kind : kindInfos()) {
        INFO(kind.array);
        const auto object = kind.create();
        QList<Error> errors;
        for (const Field& field : *kind.fields)
            if (field.type == FieldType::Reference)
                field.set(*object, field.key, {}, errors);
        CHECK(errors.isEmpty());
        CHECK(kind.container(*object).text == QLatin1String(kind.containerField));
    }
}

TEST_CASE("reading fields keeps unknown ones, at every level, and tells all errors at once")
{
    QJsonObject json{{"id", "v"}, {"future", 3}, {"addressSpace", QJsonArray{"10.0.0.1/16", "oops"}}, {"region", 5}};
    VirtualNetwork network;
    QList<Error> errors;
    readFields(VirtualNetwork::fields(), json, network, QStringLiteral("/o"), errors);
    REQUIRE(errors.size() == 3);
    QStringList places;
    for (const Error& error : errors)
        places << error.where;
    places.sort();
    CHECK(places == QStringList{"/o/addressSpace/0", "/o/addressSpace/1", "/o/region"});
    CHECK(network.extra == QJsonObject{{"future", 3}});

    const QJsonObject whole{{"id", "v"}, {"subnets", QJsonArray{QJsonObject{{"name", "a"}, {"later", QJsonArray{1, 2}}}}}, {"addressSpace", QJsonArray{}}};
    errors.clear();
    VirtualNetwork second;
    readFields(VirtualNetwork::fields(), whole, second, {}, errors);
    CHECK(errors.isEmpty());
    CHECK(writeFields(VirtualNetwork::fields(), second) == whole);
}

TEST_CASE("an empty text is set, a missing one is not")
{
    Site site;
    QList<Error> errors;
    readFields(Site::fields(), {{"id", "s"}, {"city", ""}}, site, {}, errors);
    CHECK(writeFields(Site::fields(), site) == QJsonObject{{"id", "s"}, {"city", ""}});
}

TEST_CASE("tables stay sorted and tell what changed")
{
    std::mt19937 random(5);
    Table<Site> table;
    QMap<QString, QString> oracle;
    for (int i = 0; i < 2000; ++i) {
        const QString id = QString::number(random() % 60);
        const Table<Site> before = table;
        if (random() % 3) {
            Site site;
            site.id = ObjectId(id);
            site.name = QString::number(i);
            table = table.with(site);
            oracle.insert(id, site.name);
        } else {
            table = table.without(ObjectId(id));
            oracle.remove(id);
        }
        REQUIRE(table.size() == oracle.size());
        int changes = 0;
        Table<Site>::forEachChange(before, table, [&](const Site* oldRow, const Site* newRow) {
            ++changes;
            REQUIRE((oldRow ? oldRow : newRow)->id.text == id);
        });
        REQUIRE(changes <= 1);
    }
    QStringList ids;
    for (const Site& site : table)
        ids << site.id.text;
    CHECK(ids == oracle.keys());
}

TEST_CASE("a design finds objects of any kind, shares rows and reports changes by kind")
{
    Design design;
    Site site;
    site.id = ObjectId("s");
    site.name = "HQ";
    EdgeRouter router;
    router.id = ObjectId("r");
    router.site = SiteId(site.id);
    design = design.with(site).with(router);
    CHECK(design.objectCount() == 2);
    CHECK(design.kindOf(ObjectId("r")) == ObjectKind::EdgeRouter);
    CHECK_FALSE(design.kindOf(ObjectId("x")));
    CHECK(containerOf(design, router.id) == site.id);
    CHECK(displayName(design, site.id) == "HQ");
    CHECK(displayName(design, router.id) == "Edge router r");
    const Design copy = design;
    CHECK(copy.sharesAllRowsWith(design));
    router.name = "R1";
    const Design edited = design.with(router).without(site.id);
    CHECK_FALSE(edited.sharesAllRowsWith(design));
    QStringList changes;
    Design::forEachChange(design, edited, [&](ObjectKind kind, const Object* before, const Object* after) {
        changes << QStringLiteral("%1 %2%3").arg(QLatin1String(info(kind).array)).arg(before ? "-" : "").arg(after ? "+" : "");
    });
    CHECK(changes == QStringList{"sites -", "edgeRouters -+"});
}
