// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/document/analysis_runner.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include <QFile>
#include <QTemporaryDir>

namespace {
VirtualNetwork ruledNetwork(const char* id)
{
    VirtualNetwork row;
    row.id = ObjectId(QString::fromLatin1(id));
    row.name = QString::fromLatin1(id);
    row.region = QStringLiteral("eastus");
    return row;
}

void writeRule(const QString& path, const QByteArray& check)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("rule({ id: 'ORG-1', title: 'T', severity: 'error', check(design) { " + check + " } });");
}

const RuleHost documentHost{QStringLiteral(LANDBRIDGE_RULE_HOST), {}};
const QString keyOfA = QStringLiteral("ORG-1:a");
const QByteArray findsAll = "return (design.virtualNetworks || []).map(n => ({objects: [n.id], message: n.name}));";
}

TEST_CASE("own rules join the report of the shown design, with its waivers, and leave it when they are given up")
{
    const QTemporaryDir folder;
    writeRule(folder.filePath(QStringLiteral("a.js")), findsAll);
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document, nullptr, {}, documentHost);
    runner.ownRules().setPaths({folder.path()});
    REQUIRE(document.apply(QStringLiteral("Draw"), document.design().with(ruledNetwork("a")).with(ruledNetwork("b"))));
    REQUIRE(runner.waitForOwnRules(60000));
    REQUIRE(runner.latestReport()->find(keyOfA));
    const int errors = runner.latestReport()->count(Severity::Error);
    CHECK(errors >= 2);

    Waiver waiver;
    waiver.id = ObjectId("w");
    waiver.key = keyOfA;
    REQUIRE(document.apply(QStringLiteral("Waive"), document.design().with(waiver)));
    REQUIRE(runner.waitForReport(20000));                // before the rules have answered again, nothing blinks
    REQUIRE(runner.latestReport()->find(keyOfA));
    CHECK(runner.latestReport()->find(keyOfA)->isWaived());
    CHECK(runner.latestReport()->staleWaivers.isEmpty());
    REQUIRE(runner.waitForOwnRules(60000));
    CHECK(runner.latestReport()->count(Severity::Error) == errors - 1);

    REQUIRE(document.apply(QStringLiteral("Remove"), document.design().without(ObjectId("a"))));
    REQUIRE(runner.waitForReport(20000));
    CHECK_FALSE(runner.latestReport()->find(keyOfA));    // no finding about what is gone
    REQUIRE(runner.waitForOwnRules(60000));
    CHECK(runner.latestReport()->find(QStringLiteral("ORG-1:b")));

    runner.ownRules().setPaths({});
    REQUIRE(runner.waitForOwnRules(60000));
    CHECK_FALSE(runner.latestReport()->find(QStringLiteral("ORG-1:b")));
}

TEST_CASE("rules that are not there any more are a finding, and asking again reads them again")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.js"));
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document, nullptr, {}, documentHost);
    REQUIRE(document.apply(QStringLiteral("Draw"), document.design().with(ruledNetwork("a"))));
    runner.ownRules().setPaths({path});
    REQUIRE(runner.waitForOwnRules(60000));
    REQUIRE(runner.latestReport()->find(QStringLiteral("OWN-RULES:") + document.design().id));
    writeRule(path, findsAll);
    runner.ownRules().setPaths({path});
    REQUIRE(runner.waitForOwnRules(60000));
    CHECK_FALSE(runner.latestReport()->find(QStringLiteral("OWN-RULES:") + document.design().id));
    CHECK(runner.latestReport()->find(keyOfA));
}

TEST_CASE("the runner ends while a rule is asked")
{
    const QTemporaryDir folder;
    writeRule(folder.filePath(QStringLiteral("a.js")), "while (true) {}");
    Document document(Catalogue::builtIn());
    {
        AnalysisRunner runner(document, nullptr, {}, documentHost);
        runner.ownRules().setPaths({folder.path()});
        REQUIRE(runner.waitForReport(20000));
    }
    SUCCEED();
}

TEST_CASE("an own security error caps the grades of what it is about, until it is waived")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.js")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("rule({ id: 'ORG-1', title: 'T', severity: 'error', category: 'security', check(design) { " + findsAll + " } });");
    file.close();
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document, nullptr, {}, documentHost);
    REQUIRE(document.apply(QStringLiteral("Draw"), document.design().with(ruledNetwork("a"))));
    REQUIRE(runner.waitForReport(20000));
    REQUIRE(runner.latest());
    CHECK_FALSE(runner.latest()->openSecurityErrors.contains(ObjectId("a")));
    runner.ownRules().setPaths({folder.path()});
    REQUIRE(runner.waitForOwnRules(60000));
    CHECK(runner.latest()->openSecurityErrors.contains(ObjectId("a")));
    Waiver waiver;
    waiver.id = ObjectId("w");
    waiver.key = keyOfA;
    REQUIRE(document.apply(QStringLiteral("Waive"), document.design().with(waiver)));
    REQUIRE(runner.waitForOwnRules(60000));
    CHECK_FALSE(runner.latest()->openSecurityErrors.contains(ObjectId("a")));
}
