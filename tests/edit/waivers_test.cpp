// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/design_difference.h"
#include "model/edit/set_field.h"
#include "model/edit/set_record_field.h"
#include "model/edit/waivers.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"

namespace {
const QDate waivedOn(2026, 11, 23);
const QString waivedKey = QStringLiteral("NET-ADDR-001:hub,spoke");

Design waivedDesign(const QString& key = waivedKey)
{
    const auto design = waive(Design(), key, " a test bed ", "Ada", waivedOn, QDate(2026, 12, 31));
    REQUIRE(design);
    return *design;
}
}

TEST_CASE("a waiver holds key, reason, who and the days")
{
    const Design design = waivedDesign();
    REQUIRE(design.all<Waiver>().size() == 1);
    const Waiver& waiver = *design.all<Waiver>().rows().first();
    CHECK(waiver.key == waivedKey);
    CHECK(waiver.reason == "a test bed");
    CHECK(waiver.who == "Ada");
    CHECK(waiver.when == waivedOn);
    CHECK(waiver.until == QDate(2026, 12, 31));
}

TEST_CASE("a waiver without reason or finding, or that ends before it begins, is refused")
{
    CHECK(waive(Design(), waivedKey, "  \n", "Ada", waivedOn).error().where == "reason");
    CHECK(waive(Design(), QString(), "why", "Ada", waivedOn).error().where == "key");
    CHECK(waive(Design(), waivedKey, "why", "Ada", waivedOn, waivedOn.addDays(-1)).error().where == "until");
    CHECK(waive(Design(), waivedKey, "why", "Ada", waivedOn, QDate()).error().where == "until");
    CHECK(waive(Design(), waivedKey, "why", QString(), waivedOn, waivedOn));
}

TEST_CASE("waiving again replaces the waiver of the same finding and no other")
{
    const Design other = *waive(waivedDesign(), "NET-ADDR-001:hub,third", "another", "Ada", waivedOn);
    REQUIRE(other.all<Waiver>().size() == 2);
    const Design again = *waive(other, waivedKey, "renewed", "Bob", waivedOn.addDays(60));
    REQUIRE(again.all<Waiver>().size() == 2);
    const ObjectId first = waivedDesign().all<Waiver>().rows().first()->id;
    CHECK(again.find<Waiver>(first)->reason == "renewed");
    CHECK_FALSE(again.find<Waiver>(first)->until);
    Waiver twice = *again.find<Waiver>(first);
    twice.id = decltype(twice.id)("twice");
    CHECK(waive(again.with(twice), waivedKey, "once more", "Bob", waivedOn)->all<Waiver>().size() == 2);
}

TEST_CASE("a waiver is removed once, and stale ones together")
{
    const Design design = *waive(waivedDesign(), "RT-BGP-001:r1", "old", "Ada", waivedOn);
    const ObjectId first = design.all<Waiver>().rows().first()->id;
    const auto removed = removeWaiver(design, first);
    REQUIRE(removed);
    CHECK(removed->all<Waiver>().size() == 1);
    CHECK_FALSE(removeWaiver(*removed, first));
    CHECK(removeStaleWaivers(design, {first, ObjectId("gone")})->all<Waiver>().size() == 1);
    CHECK_FALSE(removeStaleWaivers(*removed, {first}));
    Site site;
    site.id = decltype(site.id)("site");
    CHECK_FALSE(removeStaleWaivers(Design().with(site), {site.id}));
}

TEST_CASE("a field of the profile is set and unset, and what it cannot be is refused")
{
    const auto production = setProfileField(Design(), "environment", "production");
    REQUIRE(production);
    CHECK(production->profile.environment == Environment::Production);
    CHECK_FALSE(setProfileField(*production, "environment", QJsonValue::Undefined)->profile.environment);
    CHECK_FALSE(setProfileField(Design(), "environment", "nowhere"));
    CHECK_FALSE(setProfileField(Design(), "colour", "red"));
    CHECK_FALSE(setProfileField(Design(), "namePattern", "(open"));
    CHECK(setProfileField(Design(), "namePattern", "^vnet-")->profile.namePattern == "^vnet-");
    CHECK_FALSE(setProfileField(Design(), "requireCertificates", "yes"));
}

TEST_CASE("the difference of two designs names objects added and removed and fields with both values")
{
    Desk desk;
    const ObjectId site = desk.add(ObjectKind::Site);
    const Design before = desk.design;
    CHECK(differenceOf(before, before).isEmpty());
    const Design named = *setField(before, site, "city", "Oslo");
    const auto edited = differenceOf(before, named);
    REQUIRE(edited.size() == 1);
    CHECK(edited[0].change == ObjectDifference::Change::Edited);
    REQUIRE(edited[0].fields.size() == 1);
    CHECK(edited[0].fields[0].field->key == "city");
    CHECK(edited[0].fields[0].before.isUndefined());
    CHECK(edited[0].fields[0].after == QJsonValue("Oslo"));

    desk.add(ObjectKind::EdgeRouter, site);
    const auto added = differenceOf(named, desk.design);
    REQUIRE(added.size() == 2);
    CHECK(added[0].id == site);
    CHECK(added[1].change == ObjectDifference::Change::Added);
    CHECK(differenceOf(desk.design, named)[1].change == ObjectDifference::Change::Removed);

    const auto profile = differenceOf(before, *setProfileField(before, "stage", "review"));
    REQUIRE(profile.size() == 1);
    CHECK_FALSE(profile[0].kind);
}
