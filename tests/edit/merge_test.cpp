// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/edit/add.h"
#include "model/edit/merge.h"
#include "model/edit/remove.h"
#include "model/edit/set_field.h"
#include "model/io/read.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"
#include "tests/random_design.h"
#include "tests/random_edit.h"

namespace {
Project mergeBase(unsigned seed)
{
    Project project = newProject(QStringLiteral("P"));
    Design second = RandomDesign(seed + 50).make(NetworkShape::ofSize(30));
    second.id = QStringLiteral("second");
    second.name = QStringLiteral("Second");
    project.options = {RandomDesign(seed).make(NetworkShape::ofSize(40)), second};
    return project;
}

/// Some verbs on any option.
Project randomlyEdited(Project project, int steps, std::mt19937& random)
{
    for (int step = 0; step < steps; ++step) {
        Design& design = project.options[qsizetype(random() % std::size_t(project.options.size()))];
        const std::vector<ObjectId> ids = idsOf(design);
        const ObjectId any = ids.empty() ? ObjectId() : ids[random() % ids.size()];
        if (random() % 6 == 0) {
            if (const auto removed = removeObjects(design, {any}))
                design = *removed;
        } else if (random() % 4 == 0) {
            if (const auto added = addObject(design, Catalogue::builtIn(), static_cast<ObjectKind>(random() % 15), {}, any))
                design = added->design;
        } else if (const auto kind = design.kindOf(any)) {
            const QList<Field>& fields = *info(*kind).fields;
            const Field& field = fields[qsizetype(random() % std::size_t(fields.size()))];
            if (const auto set = setField(design, any, field.key, otherValue(field, field.get(*design.find(any)), design, random)))
                design = *set;
        }
    }
    return project;
}

Project named(Project project, const ObjectId& id, const QString& name)
{
    project.options[0] = *renameObject(project.options[0], id, name);
    return project;
}
}

TEST_CASE("merging with nothing changed, or with the same changes, gives what was changed")
{
    std::mt19937 random(3);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const Project base = mergeBase(seed), edited = randomlyEdited(base, 20, random);
        for (const auto& [ours, theirs] : {std::pair(base, edited), {edited, base}, {edited, edited}}) {
            const auto merged = mergeProjects(base, ours, theirs);
            REQUIRE(merged);
            CHECK(merged->conflicts.isEmpty());
            CHECK(writeProject(merged->project) == writeProject(edited));
        }
    }
}

TEST_CASE("any two edited projects merge into one that is sound and reads back, and from either side there are as many conflicts")
{
    std::mt19937 random(5);
    int conflicts = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const Project base = mergeBase(seed), ours = randomlyEdited(base, 25, random), theirs = randomlyEdited(base, 25, random);
        const auto merged = mergeProjects(base, ours, theirs), back = mergeProjects(base, theirs, ours);
        REQUIRE(merged);
        for (const Design& option : merged->project.options)
            requireSound(option);
        const ReadOutcome read = readProject(writeProject(withConflictNotes(*merged)));
        INFO((read.errors.isEmpty() ? QString() : read.errors.first().where + read.errors.first().message).toStdString());
        REQUIRE(read.project);
        CHECK(merged->conflicts.isEmpty() == back->conflicts.isEmpty());
        conflicts += int(merged->conflicts.size());
    }
    CHECK(conflicts > 0);
}

TEST_CASE("changes of different fields, objects and list elements go together")
{
    const Project base = mergeBase(1);
    const Design design = base.options[0];
    const ObjectId site = design.all<Site>().begin()->id, network = design.all<VirtualNetwork>().begin()->id;
    Project ours = named(base, site, QStringLiteral("Ours")), theirs = named(base, network, QStringLiteral("Theirs"));
    theirs.options[0] = *setField(theirs.options[0], site, QStringLiteral("city"), QStringLiteral("Delft"));
    QJsonArray prefixes = findField(Site::fields(), QStringLiteral("addressPrefixes"))->get(*design.find<Site>(site)).toArray(), more = prefixes;
    prefixes << QStringLiteral("172.20.0.0/16");
    more << QStringLiteral("172.21.0.0/16");
    ours.options[0] = *setField(ours.options[0], site, QStringLiteral("addressPrefixes"), prefixes);
    theirs.options[0] = *setField(theirs.options[0], site, QStringLiteral("addressPrefixes"), more);
    const auto merged = mergeProjects(base, ours, theirs);
    REQUIRE(merged);
    CHECK(merged->conflicts.isEmpty());
    const Design result = merged->project.options[0];
    CHECK(result.find<Site>(site)->name == QStringLiteral("Ours"));
    CHECK(result.find<Site>(site)->city == QStringLiteral("Delft"));
    CHECK(result.find<VirtualNetwork>(network)->name == QStringLiteral("Theirs"));
    CHECK(result.find<Site>(site)->addressPrefixes.contains(parseCidr(QStringLiteral("172.20.0.0/16")).value()));
    CHECK(result.find<Site>(site)->addressPrefixes.contains(parseCidr(QStringLiteral("172.21.0.0/16")).value()));
}

TEST_CASE("what both sides changed otherwise is a conflict that keeps ours and stands beside its object on the drawing")
{
    const Project base = mergeBase(1);
    const Site site = *base.options[0].all<Site>().begin();
    const auto both = mergeProjects(base, named(base, site.id, QStringLiteral("Ours")), named(base, site.id, QStringLiteral("Theirs")));
    REQUIRE(both);
    REQUIRE(both->conflicts.size() == 1);
    CHECK(both->conflicts.first().object == site.id);
    CHECK(both->conflicts.first().message.contains(QStringLiteral("“Ours” here, “Theirs” there")));
    CHECK(both->project.options[0].find(site.id)->name == QStringLiteral("Ours"));
    const Project noted = withConflictNotes(*both);
    CHECK(noted.options[0].all<Note>().size() == both->project.options[0].all<Note>().size() + 1);

    Project removed = base;
    removed.options[0] = *removeObjects(base.options[0], {site.id});
    const auto kept = mergeProjects(base, named(base, site.id, QStringLiteral("Ours")), removed);
    REQUIRE(kept);
    CHECK_FALSE(kept->conflicts.isEmpty());
    CHECK(kept->project.options[0].contains(site.id));
    const auto gone = mergeProjects(base, base, removed);
    CHECK_FALSE(gone->project.options[0].contains(site.id));
}

TEST_CASE("unrelated designs are refused, and keys never stand in conflicts")
{
    Project other = newProject(QStringLiteral("Other"));
    other.options[0].id = QStringLiteral("elsewhere");
    CHECK_FALSE(mergeProjects(mergeBase(1), mergeBase(1), other));
    CHECK_FALSE(mergeProjects(other, mergeBase(1), mergeBase(1)));
    Project base = mergeBase(1), ours = base, theirs = base;
    const ObjectId circuit = base.options[0].all<ExpressRouteCircuit>().begin()->id;
    ours.options[0] = *setField(ours.options[0], circuit, QStringLiteral("serviceKey"), QStringLiteral("11111111-aaaa-bbbb-cccc-111111111111"));
    theirs.options[0] = *setField(theirs.options[0], circuit, QStringLiteral("serviceKey"), QStringLiteral("22222222-aaaa-bbbb-cccc-222222222222"));
    const auto merged = mergeProjects(base, ours, theirs);
    REQUIRE(merged->conflicts.size() == 1);
    CHECK_FALSE(merged->conflicts.first().message.contains(QStringLiteral("aaaa-bbbb")));
}
