// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_field.h"
#include "model/rules/fix_all.h"
#include "tests/catch.h"

namespace {
Finding namingFinding(const QString& id, const QString& name)
{
    Finding finding;
    finding.rule = ruleOf(QStringLiteral("NET-ADDR-001"));
    finding.objects = {ObjectId(id)};
    if (!name.isEmpty())
        finding.fix = {QStringLiteral("Name it"), [id, name](const Design& design) { return renameObject(design, ObjectId(id), name); }};
    return finding;
}

Design sitesToFix()
{
    Design design;
    for (const char* id : {"a", "b"}) {
        Site site;
        site.id = decltype(site.id)(id);
        design = design.with(site);
    }
    return design;
}
}

TEST_CASE("all findings are mended one after the other, and those that no longer fit are told")
{
    const Finding a = namingFinding("a", "Alpha"), again = namingFinding("a", "Alpha"), b = namingFinding("b", "Beta"), gone = namingFinding("gone", "Gamma"), none = namingFinding("b", {});
    const auto all = fixAll(sitesToFix(), {&a, &gone, &again, &none, &b});
    REQUIRE(all);
    CHECK(all->fixed == QStringList{"NET-ADDR-001:a", "NET-ADDR-001:b"});
    CHECK(all->design.find(ObjectId("a"))->name == "Alpha");
    CHECK(all->design.find(ObjectId("b"))->name == "Beta");
    REQUIRE(all->skipped.size() == 3);
    CHECK(all->skipped[0].key == "NET-ADDR-001:gone");
    for (const auto& skipped : all->skipped)
        CHECK_FALSE(skipped.why.isEmpty());
}

TEST_CASE("when nothing can be mended the reason is told")
{
    const Finding gone = namingFinding("gone", "Gamma");
    const auto all = fixAll(sitesToFix(), {&gone});
    REQUIRE_FALSE(all);
    CHECK_FALSE(all.error().message.isEmpty());
    CHECK_FALSE(fixAll(sitesToFix(), {}));
}
