// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/design/codec.h"
#include "model/design/kind_info.h"
#include "model/edit/add.h"
#include "model/edit/carry_edit.h"
#include "model/edit/copy_to_option.h"
#include "model/edit/options.h"
#include "model/edit/remove.h"
#include "model/edit/set_field.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"
#include "tests/random_design.h"
#include "tests/random_edit.h"

namespace {
QByteArray bytesOf(const Design& design)
{
    Project project;
    project.options << design;
    return writeProject(project);
}

Design crossingDesign(unsigned seed)
{
    return RandomDesign(seed).make(NetworkShape::ofSize(40));
}

/// One of the verbs, or a field set.
Design editedAtRandom(const Design& design, std::mt19937& random)
{
    const std::vector<ObjectId> ids = idsOf(design);
    const ObjectId any = ids.empty() ? ObjectId() : ids[random() % ids.size()];
    if (random() % 4 == 0)
        if (const auto removed = removeObjects(design, {any}))
            return *removed;
    if (random() % 3 == 0)
        if (const auto added = addObject(design, Catalogue::builtIn(), static_cast<ObjectKind>(random() % 15), {}, any))
            return added->design;
    if (const auto kind = design.kindOf(any)) {
        const QList<Field>& fields = *info(*kind).fields;
        const Field& field = fields[qsizetype(random() % std::size_t(fields.size()))];
        if (const auto set = setField(design, any, field.key, otherValue(field, field.get(*design.find(any)), design, random)))
            return *set;
    }
    return design;
}
}

TEST_CASE("an edit carried to a design that is the same gives the edited design")
{
    std::mt19937 random(3);
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Design before = crossingDesign(seed);
        for (int step = 0; step < 25; ++step) {
            const Design after = editedAtRandom(before, random);
            const CarriedEdit carried = carryEdit(before, after, before);
            CHECK(bytesOf(carried.design) == bytesOf(after));
            CHECK(carried.skipped.isEmpty());
            before = after;
        }
    }
}

TEST_CASE("edits carried to designs that differ leave them sound, and no edit leaves them as they are")
{
    std::mt19937 random(5);
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Design before = crossingDesign(seed), other = before;
        for (int step = 0; step < 40; ++step) {
            const Design after = editedAtRandom(before, random);
            CHECK(bytesOf(carryEdit(before, before, other).design) == bytesOf(other));
            other = editedAtRandom(carryEdit(before, after, other).design, random);
            requireSound(other);
            before = after;
        }
    }
}

TEST_CASE("an edit carried to another option sets what it set, keeps the rest and tells what is not there")
{
    Desk desk;
    const ObjectId site = desk.add(ObjectKind::Site), router = desk.add(ObjectKind::EdgeRouter, site), network = desk.add(ObjectKind::VirtualNetwork);
    const Design other = *setField(*setField(*removeObjects(desk.design, {network}), site, QStringLiteral("name"), QStringLiteral("Other")), site, QStringLiteral("addressPrefixes"), QJsonArray{"10.9.0.0/16"});
    const Design after = *setField(*setField(*setField(desk.design, site, QStringLiteral("city"), QStringLiteral("Delft")), network, QStringLiteral("name"), QStringLiteral("prod")), site, QStringLiteral("addressPrefixes"), QJsonArray{"10.7.0.0/16"});
    const CarriedEdit carried = carryEdit(desk.design, after, other);
    const Site& there = *carried.design.find<Site>(site);
    CHECK(there.city == QStringLiteral("Delft"));
    CHECK(there.name == QStringLiteral("Other"));
    CHECK(there.addressPrefixes.contains(parseCidr("10.9.0.0/16").value()));
    CHECK(there.addressPrefixes.contains(parseCidr("10.7.0.0/16").value()));
    CHECK(carried.design.contains(router));
    REQUIRE(carried.skipped.size() == 1);
    CHECK(carried.skipped.first().why == SkippedEdit::Why::NotThere);
    CHECK(toText(carried.skipped.first(), desk.design, after) == QStringLiteral("prod is not there"));
}

TEST_CASE("objects copied to another option keep their ids and bring what they need")
{
    Desk desk;
    const ObjectId site = desk.add(ObjectKind::Site), router = desk.add(ObjectKind::EdgeRouter, site), location = desk.add(ObjectKind::PeeringLocation), network = desk.add(ObjectKind::VirtualNetwork);
    const ObjectId circuit = desk.link(router, location).first();
    desk.link(circuit, network);
    Project project = newProject(QStringLiteral("P"));
    desk.design.id = project.options[0].id;
    project.options[0] = desk.design;
    project = addOption(project)->project;
    const QString from = project.options[0].id, to = project.options[1].id;

    const auto all = copyToOptions(project, from, idsOf(desk.design).empty() ? QList<ObjectId>() : QList<ObjectId>{site, location, network}, {to});
    REQUIRE(all);
    const Design whole = all->project.options[1];
    CHECK(whole.objectCount() == desk.design.objectCount());
    CHECK(all->project.options[0].sharesAllRowsWith(project.options[0]));

    const Connection connection = *desk.design.all<Connection>().begin();
    const auto link = copyToOptions(project, from, {connection.id}, {to});
    REQUIRE(link);
    const Design part = link->project.options[1];
    CHECK(part.contains(connection.id));
    CHECK(part.contains(connection.gateway));
    CHECK(part.contains(network));
    CHECK(part.contains(circuit));
    requireSound(part);
    CHECK_FALSE(part.contains(site));

    const auto again = copyToOptions(link->project, from, {connection.id}, {to});
    REQUIRE(again);
    CHECK(bytesOf(again->project.options[1]) == bytesOf(part));
}

TEST_CASE("copying between options never makes one unsound, and refuses an id that is of another kind there")
{
    std::mt19937 random(9);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Project project = newProject(QStringLiteral("P"));
        Design first = crossingDesign(seed), second = crossingDesign(seed + 100);
        first.id = QStringLiteral("a");
        second.id = QStringLiteral("b");
        for (int step = 0; step < 15; ++step)
            second = editedAtRandom(second, random);
        project.options = {first, second};
        for (int step = 0; step < 20; ++step) {
            const std::vector<ObjectId> ids = idsOf(first);
            const ObjectId any = ids[random() % ids.size()], other = ids[random() % ids.size()];
            const auto copied = copyToOptions(project, QStringLiteral("a"), {any, other}, {QStringLiteral("b")});
            if (!copied)
                continue;
            requireSound(copied->project.options[1]);
            CHECK(copied->project.options[1].contains(any));
            CHECK(copied->copied.contains(other));
        }
    }
    Project project = newProject(QStringLiteral("P"));
    Site site;
    site.id = ObjectId(QStringLiteral("x"));
    VirtualNetwork network;
    network.id = site.id;
    project.options[0] = project.options[0].with(site);
    project = addOption(project)->project;
    project.options[1] = project.options[1].with(network);
    CHECK(copyToOptions(project, project.options[0].id, {site.id}, {project.options[1].id}).error().where == QStringLiteral("x"));
    CHECK_FALSE(copyToOptions(project, project.options[0].id, {}, {project.options[1].id}));
    CHECK_FALSE(copyToOptions(project, project.options[0].id, {site.id}, {QStringLiteral("gone")}));
}
