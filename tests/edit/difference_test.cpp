// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/list_difference.h"
#include "model/edit/project_difference.h"
#include "model/edit/remove.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include "tests/random_edit.h"
#include "tests/random_project.h"

namespace {
using Change = ObjectDifference::Change;

/// The first design with a difference carried out: the second way from one design to the other.
Design applied(Design design, const OptionDifference& difference, const Design& after)
{
    for (const ObjectDifference& one : difference.objects) {
        QList<Error> errors;
        if (!one.kind) {
            for (const FieldDifference& field : one.fields)
                field.field->set(design.profile, field.after, {}, errors);
        } else if (one.change == Change::Removed) {
            design = design.without(one.id);
        } else if (one.change == Change::Added) {
            const auto object = info(*one.kind).create();
            object->id = one.id;
            object->extra = after.find(one.id)->extra;
            object->position = after.find(one.id)->position;
            for (const FieldDifference& field : one.fields)
                field.field->set(*object, field.after, {}, errors);
            design = info(*one.kind).with(design, *object);
        } else {
            const auto object = info(*one.kind).clone(*design.find(one.id));
            for (const FieldDifference& field : one.fields)
                field.field->set(*object, field.after, {}, errors);
            for (const UnknownDifference& member : one.unknown)
                member.after.isUndefined() ? object->extra.remove(member.key) : void(object->extra.insert(member.key, member.after));
            design = info(*one.kind).with(design, *object);
        }
        CHECK(errors.isEmpty());
    }
    QList<Error> errors;
    for (const FieldDifference& field : difference.review)
        field.field->set(design.review, field.after, {}, errors);
    return design;
}

Design edited(const Design& design, const Design& other, int edits, std::mt19937& random)
{
    Design result = design;
    for (int i = 0; i < edits; ++i)
        result = randomlyChanged(result, other, random);
    return withoutDangling(result);
}

/// The same design with other ids; references follow.
Design withOtherIds(const Design& design)
{
    Design result;
    result.id = design.id;
    result.name = design.name;
    result.profile = design.profile;
    const auto other = [](const QJsonValue& id) { return QJsonValue(QStringLiteral("zz-") + id.toString()); };
    for (const KindInfo& kind : kindInfos())
        kind.forEach(design, [&](const Object& object) {
            const auto copy = kind.clone(object);
            QList<Error> errors;
            copy->id = ObjectId(other(object.id.text).toString());
            for (const Field& field : *kind.fields) {
                const QJsonValue value = field.get(object);
                QJsonArray ids;
                for (const auto& id : value.toArray())
                    ids << other(id);
                if (field.type == FieldType::Reference && !value.isUndefined())
                    field.set(*copy, other(value), {}, errors);
                else if (field.type == FieldType::References && !value.isUndefined())
                    field.set(*copy, ids, {}, errors);
            }
            result = kind.with(result, *copy);
        });
    return result;
}

template <class Row> Row rowOf(const char* id, const QString& name)
{
    Row row;
    row.id = ObjectId(QString::fromLatin1(id));
    row.name = name;
    return row;
}
}

TEST_CASE("a design differs in nothing from itself, and reversing a difference swaps its sides")
{
    std::mt19937 random(7);
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Design first = RandomProject(seed).design(80);
        CHECK(optionDifference(first, first, Places::Told).isEmpty());
        const Design second = edited(first, RandomProject(seed + 1000).design(80), 12, random);
        const OptionDifference there = optionDifference(first, second), back = optionDifference(second, first);
        REQUIRE(there.objects.size() == back.objects.size());
        for (const ObjectDifference& one : there.objects) {
            const Change opposite = one.change == Change::Added ? Change::Removed : one.change == Change::Removed ? Change::Added : Change::Edited;
            const ObjectId id = one.change == Change::Edited && one.kind ? one.partner : one.id;
            const auto found = std::find_if(back.objects.begin(), back.objects.end(), [&](const ObjectDifference& other) { return other.kind == one.kind && other.id == id && other.change == opposite; });
            REQUIRE(found != back.objects.end());
            REQUIRE(found->fields.size() == one.fields.size());
            for (qsizetype i = 0; i < one.fields.size(); ++i) {
                CHECK(one.fields[i].before == found->fields[i].after);
                CHECK(one.fields[i].after == found->fields[i].before);
            }
        }
    }
}

TEST_CASE("carrying out a difference makes the one design of the other")
{
    std::mt19937 random(11);
    int differing = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Design first = RandomProject(seed).design(80);
        Design second = edited(first, RandomProject(seed + 500).design(80), 12, random);
        second.review.pros = {QStringLiteral("cheap")};
        // By ids alone: pairs of other ids would need the references rewritten.
        OptionDifference difference{Change::Edited, first.id, second.id, {}, fieldDifferences(OptionReview::fields(), &first.review, &second.review), {}, {}, {}};
        for (const KindInfo& kind : kindInfos())
            kind.forEach(first, [&](const Object& object) {
                if (second.kindOf(object.id) == kind.kind)
                    difference.pairs.add(object.id, object.id);
            });
        difference.objects = differenceOf(first, second, difference.pairs);
        differing += int(difference.objects.size());
        const Design result = applied(first, difference, second);
        CHECK(differenceOf(result, second).isEmpty());
        CHECK(optionDifference(result, second).isEmpty());
    }
    CHECK(differing > 200);
}

TEST_CASE("objects under other ids are found by name, and those without one by what they say and connect")
{
    for (unsigned seed = 1; seed < 12; ++seed) {
        const Design design = RandomDesign(seed).make({});
        const OptionDifference difference = optionDifference(design, withOtherIds(design));
        CHECK(difference.objects.isEmpty());
        CHECK(difference.pairs.toAfter.size() == design.objectCount());
    }
    Design unnamed = Design().with(rowOf<Site>("s", QStringLiteral("HQ"))).with(rowOf<Site>("b", QStringLiteral("Branch"))).with(rowOf<VirtualNetwork>("v", QStringLiteral("Hub")));
    for (const char* site : {"s", "b"}) {
        Demand demand = rowOf<Demand>(site[0] == 's' ? "d1" : "d2", QString());
        demand.from = ObjectId(QString::fromLatin1(site));
        demand.to = Id<VirtualNetwork>(QStringLiteral("v"));
        demand.toAzure = Bandwidth::mbps(5);
        unnamed = unnamed.with(demand);
    }
    Design other = withOtherIds(unnamed);
    CHECK(optionDifference(unnamed, other).objects.isEmpty());
    Demand more = *other.find<Demand>(ObjectId(QStringLiteral("zz-d2")));
    more.toAzure = Bandwidth::mbps(50);
    const QList<ObjectDifference> one = optionDifference(unnamed, other.with(more)).objects;
    REQUIRE(one.size() == 1);
    CHECK(one[0].id.text == QStringLiteral("d2"));
    CHECK(one[0].partner.text == QStringLiteral("zz-d2"));
    REQUIRE(one[0].fields.size() == 1);
    CHECK(one[0].fields[0].field->key == QStringLiteral("mbpsToAzure"));
}

TEST_CASE("options drawn apart whose ids mean others are paired by the names that people gave")
{
    const Design before = Design().with(rowOf<Site>("site-1", QStringLiteral("HQ"))).with(rowOf<Site>("site-2", QStringLiteral("Plant")));
    const Design after = Design().with(rowOf<Site>("site-1", QStringLiteral("Plant"))).with(rowOf<Site>("site-2", QStringLiteral("Lab")));
    const QList<ObjectDifference> list = optionDifference(before, after).objects;
    REQUIRE(list.size() == 2);
    CHECK(list[0].change == Change::Added);
    CHECK(list[0].id.text == QStringLiteral("site-2"));
    CHECK(list[1].change == Change::Removed);
    CHECK(list[1].id.text == QStringLiteral("site-1"));
    // One that was only renamed stays the one that it was.
    const Design renamed = Design().with(rowOf<Site>("site-1", QStringLiteral("Head office"))).with(rowOf<Site>("site-2", QStringLiteral("Plant")));
    const QList<ObjectDifference> names = optionDifference(before, renamed).objects;
    REQUIRE(names.size() == 1);
    CHECK(names[0].change == Change::Edited);
}

TEST_CASE("places are told only when asked for")
{
    Site site = rowOf<Site>("s", QStringLiteral("HQ"));
    const Design before = Design().with(site);
    site.position = QPointF(40, 40);
    const Design after = before.with(site);
    CHECK(optionDifference(before, after).isEmpty());
    const QList<ObjectDifference> list = optionDifference(before, after, Places::Told).objects;
    REQUIRE(list.size() == 1);
    CHECK(list[0].isMoved);
    CHECK(list[0].fields.isEmpty());
}

TEST_CASE("elements of a list pair by their name, and tell which of their columns differ")
{
    const Field& subnets = *findField(VirtualNetwork::fields(), QStringLiteral("subnets"));
    const auto subnet = [](const char* name, const char* prefix) { return QJsonObject{{"name", name}, {"addressPrefix", prefix}}; };
    const FieldDifference difference{&subnets, QJsonArray{subnet("a", "10.0.0.0/24"), subnet("b", "10.0.1.0/24")}, QJsonArray{subnet("c", "10.0.2.0/24"), subnet("a", "10.0.0.0/25")}};
    const QList<ElementDifference> list = elementDifferences(difference, {}, {});
    REQUIRE(list.size() == 3);
    CHECK(list[0].change == Change::Edited);
    REQUIRE(list[0].columns.size() == 1);
    CHECK(list[0].columns[0].field->key == QStringLiteral("addressPrefix"));
    CHECK(list[1].change == Change::Removed);
    CHECK(list[2].after["name"] == QStringLiteral("c"));
    CHECK(elementDifferences({&subnets, QJsonArray{subnet("a", "10.0.0.0/24"), subnet("b", "10.0.1.0/24")}, QJsonArray{subnet("b", "10.0.1.0/24"), subnet("a", "10.0.0.0/24")}}, {}, {}).isEmpty());
}

TEST_CASE("projects differ in texts, requirements and options: added, removed, renamed and in another order")
{
    Project before = newProject(QStringLiteral("P"));
    before.options << before.options[0];
    before.options[1].id = QStringLiteral("o2");
    before.options[1].name = QStringLiteral("Metro");
    CHECK(projectDifference(before, before).isEmpty());

    Project after = before;
    after.currency = QStringLiteral("EUR");
    after.options.move(0, 1);
    after.options[0].name = QStringLiteral("Metro, two circuits");
    DesignRequirement requirement;
    requirement.id = ObjectId(QStringLiteral("r1"));
    requirement.monthlyCost = 6000;
    after.requirements << requirement;
    const ProjectDifference difference = projectDifference(before, after);
    REQUIRE(difference.texts.size() == 1);
    CHECK(difference.texts[0].key == QStringLiteral("currency"));
    CHECK(difference.isReordered);
    REQUIRE(difference.requirements.size() == 1);
    CHECK(difference.requirements[0].change == Change::Added);
    REQUIRE(difference.options.size() == 1);
    REQUIRE(difference.options[0].texts.size() == 1);
    CHECK(difference.options[0].texts[0].after == QStringLiteral("Metro, two circuits"));

    Project other = before;
    other.options[0].id = QStringLiteral("x");       // another id, the same name
    other.options[1].id = QStringLiteral("y");
    other.options[1].name = QStringLiteral("VPN");
    const ProjectDifference byName = projectDifference(before, other);
    REQUIRE(byName.options.size() == 2);
    CHECK(byName.options[0].change == Change::Removed);
    CHECK(byName.options[0].before == QStringLiteral("o2"));
    CHECK(byName.options[1].change == Change::Added);
    CHECK(byName.options[1].after == QStringLiteral("y"));
}
