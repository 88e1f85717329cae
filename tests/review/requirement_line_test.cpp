// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/codec.h"
#include "model/edit/requirements.h"
#include "model/review/requirement_line.h"
#include "tests/catch.h"
#include <cmath>
#include <random>

namespace {
Design designOfEnds()
{
    Design design;
    const auto add = [&]<class Row>(Row row, const char* id, const char* name) {
        row.id = ObjectId(QString::fromUtf8(id));
        row.name = QString::fromUtf8(name);
        design = design.with(row);
    };
    add(Site(), "hq", "HQ");
    add(Site(), "odd", "Coast to coast: \"the \\ site\"");
    add(Site(), "twin-1", "Branch");
    add(Site(), "twin-2", "Branch");
    add(Site(), "every", "every site");
    add(Site(), "no name", "");
    add(VirtualNetwork(), "prod", "prod");
    add(VirtualNetwork(), "umlaut", "Büro, west");
    add(RemoteUsers(), "staff", "Staff");
    return design;
}

QJsonObject jsonOf(DesignRequirement requirement)
{
    requirement.id = ObjectId(QStringLiteral("r"));
    requirement.name.clear();
    return writeFields(DesignRequirement::fields(), requirement);
}

DesignRequirement randomRequirement(std::mt19937& random)
{
    const QStringList ends{"", "hq", "odd", "twin-1", "twin-2", "every", "no name", "prod", "umlaut", "staff", "gone", "g\"o:n to e"};
    const auto chance = [&](unsigned of) { return random() % of == 0; };
    const auto number = [&] { return double(random() % 1000000) / std::pow(10, random() % 5); };
    DesignRequirement requirement;
    requirement.from = ObjectId(ends[qsizetype(random() % std::size_t(ends.size()))]);
    requirement.to = ObjectId(ends[qsizetype(random() % std::size_t(ends.size()))]);
    if (chance(2))
        requirement.toAzure = Bandwidth::mbps(number());
    if (chance(3))
        requirement.fromAzure = requirement.toAzure;
    if (chance(3))
        requirement.fromAzure = Bandwidth::mbps(number());
    if (chance(2))
        requirement.availability = Availability::fraction(1 - std::pow(10, -double(random() % 9)) * (random() % 100) / 100);
    if (chance(2))
        requirement.rtt = Latency::milliseconds(number() / 100);
    if (chance(2))
        requirement.isPrivate = true;
    if (chance(2))
        requirement.isEncrypted = true;
    if (chance(3))
        requirement.securityGrade = RequiredGrade(random() % choiceNames<RequiredGrade>.size());
    if (chance(3))
        requirement.resiliency = RequiredResiliency(random() % choiceNames<RequiredResiliency>.size());
    for (unsigned i = random() % 3; i > 0; --i)
        requirement.keeps << KeptBandwidth{{}, Bandwidth::mbps(number()), LostPart(random() % choiceNames<LostPart>.size())};
    requirement.keeps.isWritten = !requirement.keeps.isEmpty();
    if (chance(2) || !asksForSomething(requirement))
        requirement.monthlyCost = number();
    return requirement;
}
}

TEST_CASE("the line of the issue is read, however it is spaced, and written in one form")
{
    const Design design = designOfEnds();
    const QString line = QStringLiteral("HQ to prod: ≥ 1 Gbps, ≥ 99.95 %, ≤ 25 ms, private; keeps 500 Mbps if any one peering location is lost; monthly ≤ 6000");
    for (const QString& text : {line, QStringLiteral("hq → PROD:>=1Gbps;at least 99.95%,<= 25ms round trip,Private, keeps 0.5 Gbps if any peering location fails, monthly at most 6,000")}) {
        const auto read = requirementOf(text, design);
        INFO((read ? QString() : read.error().message).toStdString());
        REQUIRE(read);
        CHECK(read->from == ObjectId(QStringLiteral("hq")));
        CHECK(read->to == ObjectId(QStringLiteral("prod")));
        CHECK(read->toAzure == Bandwidth::gbps(1));
        CHECK(read->fromAzure == Bandwidth::gbps(1));
        CHECK(read->rtt == Latency::milliseconds(25));
        CHECK(read->isPrivate == true);
        CHECK(read->monthlyCost == 6000.);
        REQUIRE(read->keeps.size() == 1);
        CHECK(read->keeps.first().lost == LostPart::PeeringLocation);
        CHECK(toLine(*read, design) == line);
    }
    CHECK(toLine(*requirementOf(QStringLiteral("Büro, west to Staff: private"), design), design).isEmpty() == false);
    CHECK(requirementOf(QStringLiteral("every site to prod: ≥ 99 %"), design)->from.isEmpty());
    CHECK(requirementOf(QStringLiteral("\"every site\" to prod: ≥ 99 %"), design)->from == ObjectId(QStringLiteral("every")));
    CHECK(requirementOf(QStringLiteral("security B or better, encrypted"), design)->securityGrade == RequiredGrade::B);
    CHECK(requirementOf(QStringLiteral("monthly ≤ 12,500.50"), design)->monthlyCost == 12500.5);
    for (const char* share : {"≥ 99 %", "≥ 99.9 %", "≥ 99.95 %", "≥ 99.99 %", "≥ 99.995 %", "≥ 99.9999 %", "≥ 0 %", "≥ 100 %"}) {
        const auto read = requirementOf(QString::fromUtf8(share), design);
        REQUIRE(read);
        CHECK(toLine(*read, design) == QString::fromUtf8(share));
    }
    CHECK(*requirementOf(QStringLiteral("≥ 99.9 %"), design)->availability == Availability::fraction(0.999));
}

TEST_CASE("what is written as a line is read as the same requirement")
{
    const Design design = designOfEnds();
    std::mt19937 random(17);
    for (int round = 0; round < 5000; ++round) {
        const DesignRequirement requirement = randomRequirement(random);
        const QString line = toLine(requirement, design);
        const auto read = requirementOf(line, design);
        INFO(line.toStdString() << (read ? "" : " -- " + read.error().message.toStdString()));
        REQUIRE(read);
        REQUIRE(jsonOf(*read) == jsonOf(requirement));
    }
}

TEST_CASE("a line that cannot be read says what was expected and where")
{
    const Design design = designOfEnds();
    const auto place = [&](const char* text) { return requirementOf(QString::fromUtf8(text), design).error().where; };
    CHECK(place("") == "1");
    CHECK(place("HQ to prod:") == "12");
    CHECK(place("HQ to nowhere: private") == "7");
    CHECK(place("nowhere to prod: private") == "1");
    CHECK(place("HQ: private") == "1");
    CHECK(place("Branch to prod: private") == "1");                          // two of them
    CHECK(requirementOf(QStringLiteral("Branch to prod: private"), design).error().message.contains(QStringLiteral("#twin-1")));
    CHECK(place("HQ to prod: fast") == "13");
    CHECK(place("HQ to prod: ≥ 1 Gbps ≥ 99 %") == "22");
    CHECK(place("≥ 5 apples") == "5");
    CHECK(place("≥ 101 %") == "8");
    CHECK(place("private, private") == "17");
    CHECK(place("≥ 1 Gbps, ≥ 2 Gbps") == "19");
    CHECK(place("keeps 1 Gbps if any one ship is lost") == "25");
    CHECK(place("security Z") == "10");
    CHECK(place("monthly 6000") == "9");
    CHECK(place("≤ 5") == "4");
}

TEST_CASE("any text is read or refused with a place inside it")
{
    const Design design = designOfEnds();
    std::mt19937 random(23);
    const QStringList pieces{"HQ", " to ", "prod", ":", "≥", "1", " Gbps", "%", ",", ";", "\"", "\\", "#", "keeps", " if any one ", "is lost", "monthly ≤ ", "private", " ", "ß", "9,999", "1e300", "..", "security", " A"};
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (unsigned i = random() % 12; i > 0; --i)
            text += pieces[qsizetype(random() % std::size_t(pieces.size()))];
        const auto read = requirementOf(text, design);
        INFO(text.toStdString());
        if (read) {
            REQUIRE(asksForSomething(*read));
            REQUIRE(jsonOf(*requirementOf(toLine(*read, design), design)) == jsonOf(*read));
            continue;
        }
        REQUIRE_FALSE(read.error().message.isEmpty());
        const int where = read.error().where.toInt();
        REQUIRE(where >= 1);
        REQUIRE(where <= text.size() + 1);
    }
}

TEST_CASE("requirements are added under ids of their own, set and removed")
{
    Project project = newProject(QStringLiteral("P"));
    DesignRequirement requirement;
    CHECK_FALSE(addRequirement(project, requirement));
    requirement.monthlyCost = 10;
    const auto first = addRequirement(project, requirement);
    REQUIRE(first);
    const auto second = addRequirement(first->project, requirement);
    REQUIRE(second);
    CHECK_FALSE(first->id == second->id);
    REQUIRE(second->project.requirements.size() == 2);
    DesignRequirement changed = *findRequirement(second->project, first->id);
    changed.monthlyCost = 20;
    const auto set = setRequirement(second->project, changed);
    REQUIRE(set);
    CHECK(findRequirement(*set, first->id)->monthlyCost == 20.);
    CHECK(findRequirement(*set, second->id)->monthlyCost == 10.);
    const auto removed = removeRequirement(*set, first->id);
    REQUIRE(removed);
    CHECK(removed->requirements.size() == 1);
    CHECK_FALSE(removeRequirement(*removed, first->id));
    CHECK_FALSE(setRequirement(*removed, changed));
}
