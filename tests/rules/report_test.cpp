// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/report.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include "tests/random_edit.h"
#include "tests/random_project.h"
#include <QSet>

namespace {
const QDate reportDay(2026, 11, 23);

Cidr cidrOf(const char* text) { return parseCidr(QString::fromLatin1(text)).value(); }

VirtualNetwork networkOf(const char* id, const char* prefix)
{
    VirtualNetwork network;
    network.id = ObjectId(QString::fromLatin1(id));
    network.addressSpace = {cidrOf(prefix)};
    return network;
}

VirtualNetworkPeering peeringOf(const char* id, const char* from, const char* to)
{
    VirtualNetworkPeering peering;
    peering.id = ObjectId(QString::fromLatin1(id));
    peering.virtualNetwork = VirtualNetworkId(QString::fromLatin1(from));
    peering.remoteVirtualNetwork = VirtualNetworkId(QString::fromLatin1(to));
    return peering;
}

/// Three networks with the same addresses; the hub is peered with both others, so that one rule finds two things.
Design overlapping()
{
    return Design().with(networkOf("hub", "10.0.0.0/16")).with(networkOf("a", "10.0.0.0/16")).with(networkOf("b", "10.0.0.0/16"))
        .with(peeringOf("p1", "hub", "a")).with(peeringOf("p2", "a", "hub")).with(peeringOf("p3", "hub", "b")).with(peeringOf("p4", "b", "hub"));
}

Waiver waiverOf(const char* id, const QString& key, std::optional<QDate> until = {})
{
    Waiver waiver;
    waiver.id = ObjectId(QString::fromLatin1(id));
    waiver.key = key;
    waiver.reason = QStringLiteral("One is turned off next week.");
    waiver.who = QStringLiteral("The network team");
    waiver.until = until;
    return waiver;
}

Report reportOf(const Design& design, QDate day = reportDay)
{
    return checkRules(analyse(design, Catalogue::builtIn()), day);
}

QStringList keysOfReport(const Report& report)
{
    QStringList keys;
    for (const Finding& finding : report.findings)
        keys << finding.key() + (finding.isDecided ? QString() : QStringLiteral(" undecided")) + QStringLiteral(" ") + finding.message + QStringLiteral(" ") + finding.fix.text;
    return keys;
}

const QString keyOfA = QStringLiteral("NET-ADDR-001:a,hub");
const QString keyOfB = QStringLiteral("NET-ADDR-001:b,hub");
}

TEST_CASE("a waiver hides its finding and not the sibling")
{
    const Report open = reportOf(overlapping());
    REQUIRE(open.find(keyOfA));
    REQUIRE(open.find(keyOfB));
    const Report report = reportOf(overlapping().with(waiverOf("w", keyOfA)));
    CHECK(report.find(keyOfA)->isWaived());
    CHECK(report.find(keyOfA)->waiver == ObjectId(QStringLiteral("w")));
    CHECK(report.find(keyOfB)->counts());
    CHECK(report.waived == 1);
    CHECK(report.count(Severity::Error) == open.count(Severity::Error) - 1);
    CHECK(report.staleWaivers.isEmpty());
}

TEST_CASE("a waiver holds on its last day and no longer")
{
    const Design design = overlapping().with(waiverOf("w", keyOfA, reportDay));
    CHECK(reportOf(design).find(keyOfA)->isWaived());
    const Report later = reportOf(design, reportDay.addDays(1));
    CHECK(later.find(keyOfA)->counts());
    CHECK(later.find(keyOfA)->expiredWaiver == ObjectId(QStringLiteral("w")));
    CHECK(later.staleWaivers.isEmpty());
    const Design renewed = design.with(waiverOf("v", keyOfA));
    CHECK(reportOf(renewed, reportDay.addDays(1)).find(keyOfA)->isWaived());
}

TEST_CASE("a waiver of nothing is stale, stays, and is told")
{
    const Design design = overlapping().with(waiverOf("w", keyOfA));
    const Design mended = design.with(networkOf("a", "10.1.0.0/16"));
    const Report report = reportOf(mended);
    CHECK(report.staleWaivers == QList<ObjectId>{ObjectId(QStringLiteral("w"))});
    CHECK(report.design.find<Waiver>(ObjectId(QStringLiteral("w"))));
}

TEST_CASE("keys tell ids with odd characters apart, and are read back")
{
    const ObjectId comma(QStringLiteral("a,b")), hash(QStringLiteral("c#d:e%2C"));
    const QString key = findingKey(QStringLiteral("X-1"), {hash, comma}, QStringLiteral("10.0.0.0/8, #1"));
    CHECK(ruleOfKey(key) == QStringLiteral("X-1"));
    CHECK(objectsOfKey(key) == QList<ObjectId>{comma, hash});
    CHECK(findingKey(QStringLiteral("X-1"), {comma}) != findingKey(QStringLiteral("X-1"), {ObjectId(QStringLiteral("a")), ObjectId(QStringLiteral("b"))}));
}

TEST_CASE("a report taken over after an edit is that of a check from scratch, and few rules are asked")
{
    std::mt19937 random(7);
    int asked = 0, all = 0;
    for (unsigned run = 0; run < 25; ++run) {
        const Design other = RandomDesign(run).make(NetworkShape::ofSize(run % 2 ? 20 : 40));
        Design design = other;
        Analysis analysis = analyse(design, Catalogue::builtIn());
        Report report = checkRules(analysis, reportDay);
        for (int step = 0; step < 10; ++step) {
            design = randomlyChanged(design, other, random);
            analysis = analyse(design, analysis);
            const QDate day = step == 5 ? reportDay.addDays(1) : report.day;
            report = checkRules(analysis, day, &report);
            asked += report.rulesRun;
            all += int(report.runs.size());
            const Report fresh = checkRules(analysis, day);
            INFO("run " << run << ", step " << step);
            REQUIRE(keysOfReport(report).join(u'\n').toStdString() == keysOfReport(fresh).join(u'\n').toStdString());
            REQUIRE(report.counts == fresh.counts);
            REQUIRE(report.staleWaivers == fresh.staleWaivers);
        }
    }
    INFO(asked << " of " << all);
    CHECK(asked < all);
}

TEST_CASE("whatever is drawn, findings have subjects that exist, keys of their own and an order of their own")
{
    const auto check = [](const Design& design) {
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        const Report report = checkRules(analysis, reportDay);
        REQUIRE(report.isComplete);
        QSet<QString> keys;
        for (const Finding& finding : report.findings) {
            INFO(finding.key().toStdString() << ": " << finding.message.toStdString());
            REQUIRE_FALSE(finding.objects.isEmpty());
            for (const ObjectId& id : finding.objects)
                REQUIRE(design.contains(id));
            REQUIRE_FALSE(keys.contains(finding.key()));
            REQUIRE_FALSE(finding.message.contains(QLatin1String("%1")));
            keys.insert(finding.key());
            for (const FieldOf& field : finding.fields)
                REQUIRE(design.contains(field.object));
        }
        if (design.objectCount() % 8 == 0)               // some are enough: the same twice
            REQUIRE(keysOfReport(report) == keysOfReport(checkRules(analysis, reportDay)));
    };
    for (unsigned seed = 0; seed < 3000; ++seed) {
        INFO("project " << seed);
        check(RandomProject(seed).design(5 + int(seed % 40)));
    }
    for (unsigned seed = 0; seed < 60; ++seed) {
        INFO("network " << seed);
        check(RandomDesign(seed).make(NetworkShape::ofSize(20 + int(seed % 60))));
    }
}

TEST_CASE("a fix of any finding edits, or says why not")
{
    int edits = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Design design = RandomProject(seed).design(5 + int(seed % 30));
        const Report report = reportOf(design);
        for (const Finding& finding : report.findings) {
            if (!finding.isFixable())
                continue;
            INFO("project " << seed << ": " << finding.key().toStdString());
            CHECK_FALSE(finding.fix.text.isEmpty());
            const Result<Design> edited = finding.fix.edit(design);
            if (edited) {
                CHECK_FALSE(edited->sharesAllRowsWith(design));
                ++edits;
            } else {
                CHECK_FALSE(edited.error().message.isEmpty());
            }
            CHECK_NOTHROW(finding.fix.edit(Design()));           // all that it names is gone
        }
    }
    INFO(edits);
}

TEST_CASE("a stopped check is not complete")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(checkRules(analyse(overlapping(), Catalogue::builtIn()), reportDay, nullptr, stop.get_token()).isComplete);
}
