// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/report.h"
#include "tests/catch.h"
#include "tests/scripting/own_rules_fixture.h"
#include <QSet>

namespace {
const QString examples = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/docs/rules");
const QString findsHub = QStringLiteral("return [{objects: ['hub'], message: 'seen'}];");
}

TEST_CASE("the three examples find what they are for and are silent where something is not known")
{
    const auto files = readOwnRules({examples});
    REQUIRE(files);
    CHECK(files->size() == 3);
    const OwnFindings own = ownFindings(ownRulesAnalysis(), *files, testHost());
    CHECK(own.isComplete);
    CHECK(own.rules.size() == 3);
    CHECK(told(own) == QStringList{
        QStringLiteral("ORG-NAME-001:spoke: “Spoke” does not match ^vnet-[a-z0-9-]+$."),
        QStringLiteral("ORG-REGION-001:spoke: “Spoke” stands in eastus; approved are westeurope, northeurope, germanywestcentral."),
        QStringLiteral("ORG-CARRIER-001:one: “One carrier” has one carrier only: Colt."),
    });
    const RulePointer rule = own.findings[1].rule;
    CHECK(rule->severity == Severity::High);
    CHECK(rule->category == QStringLiteral("deployability"));
    CHECK(rule->references.first().url() == QStringLiteral("https://learn.microsoft.com/azure/reliability/regions-list"));
    CHECK(own.findings[0].rule->category == QStringLiteral("operations"));
}

TEST_CASE("a rule that names the second parameter is given the results, and the same answers come each time")
{
    const QString figures = QStringLiteral(
        "rule({ id: 'ORG-2', title: 'T', severity: 'low', check(design, results) { return [{objects: ['hub'], message: results.id + ' ' + results.pairs.length + ' ' + design.id}]; } });");
    const QStringList sources{ruleWith(findsHub), figures, ruleWith(QStringLiteral("return [];"), {}, QStringLiteral("ORG-3"))};
    const Analysis analysis = ownRulesAnalysis();
    const OwnFindings first = ownFindings(analysis, scriptFiles(sources), testHost());
    CHECK(told(first) == QStringList{QStringLiteral("ORG-1:hub: seen"), QStringLiteral("ORG-2:hub: main %1 main").arg(analysis.pairs.size())});
    CHECK(told(ownFindings(analysis, scriptFiles(sources), testHost())) == told(first));
    CHECK(toldBy({ruleWith(QStringLiteral("return [{objects: ['hub'], message: typeof results}];"))}) == QStringList{QStringLiteral("ORG-1:hub: undefined")});
}

TEST_CASE("an own finding is waived, counted and sorted as every other, and its sibling still counts")
{
    const Analysis analysis = ownRulesAnalysis();
    const OwnFindings own = ownFindings(analysis, scriptFiles({ruleWith(QStringLiteral("return design.virtualNetworks.map(v => ({objects: [v.id], message: 'seen'}));"))}), testHost());
    Waiver waiver;
    waiver.id = ObjectId("w");
    waiver.key = QStringLiteral("ORG-1:hub");
    Analysis waived = analysis;
    waived.design = waived.design.with(waiver);
    const Report alone = checkRules(waived, QDate(2026, 11, 23));
    CHECK(alone.staleWaivers.isEmpty());         // of a rule that was not asked nothing is known
    CHECK(withFindings(alone, {own.rules, {}}).staleWaivers == QList<ObjectId>{ObjectId("w")});
    const Report report = withFindings(alone, own);
    CHECK(report.staleWaivers.isEmpty());
    REQUIRE(report.find(QStringLiteral("ORG-1:hub")));
    CHECK(report.find(QStringLiteral("ORG-1:hub"))->waiver == ObjectId("w"));
    CHECK(report.count(Severity::High) == alone.count(Severity::High) + 2);
    CHECK(report.waived == alone.waived + 1);
}

TEST_CASE("the part tells findings about the same objects apart, one told twice counts once, and an undecided one does not count")
{
    const QStringList lines = toldBy({ruleWith(QStringLiteral(
        "return [{objects: ['hub', 'spoke'], message: 'a', part: 'x'}, {objects: ['spoke', 'hub'], message: 'b', part: 'y'}, {objects: ['hub', 'spoke'], message: 'again', part: 'x'}];"))});
    CHECK(lines == QStringList{QStringLiteral("ORG-1:hub,spoke#x: a"), QStringLiteral("ORG-1:hub,spoke#y: b")});
    const OwnFindings own = ownFindings(ownRulesAnalysis(), scriptFiles({ruleWith(QStringLiteral("return [{objects: ['hub'], message: 'a', undecided: true}];"))}), testHost());
    REQUIRE(own.findings.size() == 1);
    CHECK_FALSE(own.findings[0].isDecided);
}

TEST_CASE("a message keeps to one line and has nothing that a terminal would obey")
{
    CHECK(toldBy({ruleWith(QStringLiteral("return [{objects: ['hub'], message: 'a\\u001b[31m\\n b\\u202e'}];"))}) == QStringList{QStringLiteral("ORG-1:hub: a [31m b")});
}

TEST_CASE("stopping leaves no answer")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(ownFindings(ownRulesAnalysis(), scriptFiles({ruleWith(findsHub)}), testHost(), shortLimits(), stop.get_token()).isComplete);
}

TEST_CASE("no secret of a design reaches a rule")
{
    Analysis analysis = ownRulesAnalysis();
    Connection connection;
    connection.id = ConnectionId("c");
    connection.sharedKey = QStringLiteral("planted-key");
    analysis.design = analysis.design.with(connection);
    const QString search = QStringLiteral("return [{objects: ['hub'], message: String(JSON.stringify([design]).includes('planted'))}];");
    const OwnFindings own = ownFindings(analysis, scriptFiles({ruleWith(search)}), testHost());
    CHECK(told(own) == QStringList{QStringLiteral("ORG-1:hub: false")});
}
