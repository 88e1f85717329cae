// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/insert_design.h"
#include "model/edit/free_prefix.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "tests/catch.h"

namespace {
Design templateDesign(const char* name)
{
    const DesignTemplate* entry = findTemplate(QString::fromLatin1(name));
    REQUIRE(entry);
    return readProject(entry->bytes).project->options.first();
}

int overlapsIn(const Design& design)
{
    const QList<Cidr> used = usedPrefixes(design);
    int overlaps = 0;
    for (qsizetype i = 0; i < used.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            overlaps += used[i].overlaps(used[j]) ? 1 : 0;
    return overlaps;
}
}

TEST_CASE("every template can be inserted into every other: nothing is lost, and no addresses overlap")
{
    for (const DesignTemplate& into : designTemplates())
        for (const DesignTemplate& from : designTemplates()) {
            INFO(from.name.toStdString() << " into " << into.name.toStdString());
            const Design design = templateDesign(into.name.toLatin1());
            const Design inserted = templateDesign(from.name.toLatin1());
            const auto result = insertDesign(design, inserted, {0, 1000});
            if (inserted.objectCount() == 0) {
                CHECK_FALSE(result);
                continue;
            }
            REQUIRE(result);
            CHECK(result->edited.design.objectCount() == design.objectCount() + inserted.objectCount());
            CHECK(result->edited.ids.size() == inserted.objectCount());
            CHECK(result->overlapping.isEmpty());
            CHECK(overlapsIn(result->edited.design) == 0);
            if (design.objectCount() == 0 || from.name == into.name)
                CHECK((design.objectCount() == 0) == result->renumbered.isEmpty());
        }
}

TEST_CASE("what lies in a renumbered prefix moves along, subnets and announcements, and what lies elsewhere stays")
{
    const Design ipsec = templateDesign("ipsec-over-expressroute");
    const auto result = insertDesign(ipsec, ipsec, {});
    REQUIRE(result);
    const Design& design = result->edited.design;
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        for (const Subnet& subnet : network.subnets)
            CHECK(network.addressSpace.first().contains(*subnet.addressPrefix));
    QList<Cidr> announced;
    for (const EdgeRouter& router : design.all<EdgeRouter>())
        announced << router.advertisedPrefixes;
    CHECK(announced.count(*parseCidr(QStringLiteral("172.16.10.0/28"))) == 4);       // in no prefix of the plan: stays
    for (const Note& note : design.all<Note>())
        CHECK(note.text.contains(QLatin1String("172.16.10.0/28")));
    CHECK(result->renumbered.first().before.length() == result->renumbered.first().after.length());
}

TEST_CASE("a public prefix that overlaps is said, not renumbered")
{
    Design design;
    Site site;
    site.id = SiteId("a");
    site.addressPrefixes.append(*parseCidr(QStringLiteral("203.0.113.0/24")));
    design = design.with(site);
    const auto result = insertDesign(design, design, {});
    REQUIRE(result);
    CHECK(result->renumbered.isEmpty());
    REQUIRE(result->overlapping.size() == 1);
    CHECK(toText(result->overlapping.first()) == "203.0.113.0/24");
    CHECK(result->edited.design.all<Site>().size() == 2);
}

TEST_CASE("demands and connections of an inserted design end at its own objects")
{
    const Design bowTie = templateDesign("expressroute-bow-tie");
    const auto result = insertDesign(bowTie, bowTie, {});
    REQUIRE(result);
    const QSet<ObjectId> made(result->edited.ids.begin(), result->edited.ids.end());
    for (const Demand& demand : result->edited.design.all<Demand>())
        CHECK(made.contains(demand.id) == made.contains(demand.from));
    for (const Connection& connection : result->edited.design.all<Connection>()) {
        CHECK(made.contains(connection.id) == made.contains(connection.circuit));
        CHECK(made.contains(connection.id) == made.contains(connection.gateway));
    }
}
