// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_file.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include "tests/commands/program.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {
const QStringList severities{"error", "high", "medium", "low"};

/// Two peered networks with the same addresses, and waivers.
QByteArray overlap(const QByteArray& waivers = {})
{
    return R"({"format": 1, "options": [{"id": "o1", "name": "Züri",
  "virtualNetworkPeerings": [{"id": "p1", "virtualNetwork": "hub", "remoteVirtualNetwork": "spoke"}, {"id": "p2", "virtualNetwork": "spoke", "remoteVirtualNetwork": "hub"}],
  "virtualNetworks": [{"id": "spoke", "addressSpace": ["10.0.128.0/17"]},
    {"id": "hub", "region": "westeurope",
     "addressSpace": ["10.0.0.0/16"]}],
  "waivers": [)" + waivers + "]}, {\"id\": \"o2\", \"name\": \"Empty\"}]}\n";
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QJsonValue overlapFinding(const ProgramRun& run)
{
    for (const QJsonValue finding : QJsonDocument::fromJson(run.output)["findings"].toArray())
        if (finding["key"].toString() == "NET-ADDR-001:hub,spoke")
            return finding;
    FAIL("not found");
    return {};
}

/// What the exit code must be by the findings that are printed.
int expectedExit(const ProgramRun& run, const QString& failOn)
{
    for (const QJsonValue finding : QJsonDocument::fromJson(run.output)["findings"].toArray())
        if (!finding["waived"].toBool() && finding["decided"].toBool() && severities.indexOf(finding["severity"].toString()) <= severities.indexOf(failOn))
            return 1;
    return 0;
}
}

TEST_CASE("check exits with 1 at an error, and never when told so")
{
    const QTemporaryDir folder;
    const QString path = written(folder, "a.json", overlap());
    const ProgramRun run = runProgram({"check", path});
    CHECK(run.exitCode == 1);
    CHECK(run.messages == "");
    CHECK(run.output.contains("NET-ADDR-001"));
    CHECK(run.output.contains("a.json:5]"));
    CHECK(runProgram({"check", path, "--fail-on", "never"}).exitCode == 0);
    CHECK(runProgram({"check", path, "--option", "o2"}).exitCode == 0);
    CHECK(runProgram({"check", path, "--option", "Züri"}).exitCode == 1);
    for (const char* format : {"json", "sarif", "junit", "github"})
        CHECK(runProgram({"check", path, "--format", format}).exitCode == 1);
}

TEST_CASE("a finding is told with the line of its field in a hand-formatted file")
{
    const QTemporaryDir folder;
    const QJsonValue finding = overlapFinding(runProgram({"check", written(folder, "a.json", overlap()), "--format", "json"}));
    CHECK(finding["pointer"].toString() == "/options/0/virtualNetworks/1/addressSpace");
    CHECK(finding["line"].toInt() == 5);
    CHECK(finding["places"][0]["line"].toInt() == 4);
    CHECK(finding["places"][1]["line"].toInt() == 3);
    CHECK(finding["option"].toString() == "o1");
}

TEST_CASE("a waiver holds until its last day")
{
    const QTemporaryDir folder;
    const QString path = written(folder, "a.json", overlap(R"({"id": "w", "key": "NET-ADDR-001:hub,spoke", "reason": "Moving", "who": "Zoë", "until": "2026-12-31"},
      {"id": "old", "key": "NET-ADDR-001:hub,nobody"})"));
    const auto on = [&](const QString& day, const QString& failOn = "error") { return runProgram({"check", path, "--format", "json", "--date", day, "--fail-on", failOn}); };
    CHECK(overlapFinding(on("2026-12-31"))["waived"].toBool());
    CHECK_FALSE(overlapFinding(on("2027-01-01"))["waived"].toBool());
    CHECK(overlapFinding(on("2027-01-01"))["expiredWaiver"]["id"].toString() == "w");
    CHECK(on("2027-01-01").exitCode == 1);
    for (const QString& failOn : severities) {
        INFO(failOn.toStdString());
        const ProgramRun run = on("2026-12-31", failOn);
        CHECK(run.exitCode == expectedExit(run, failOn));
    }
    CHECK(QJsonDocument::fromJson(on("2026-12-31").output)["staleWaivers"][0]["id"].toString() == "old");
    CHECK(on("tomorrow").exitCode == 2);
    CHECK(on("2026-02-30").messages.contains("--date"));
    const QString text = QString::fromUtf8(runProgram({"check", path, "--date", "2026-12-31"}).output);
    CHECK(text.contains("waived error NET-ADDR-001"));
    CHECK(text.contains("Waiver: accepted by Zoë until 2026-12-31: Moving"));
    CHECK(text.contains("stale waiver ["));
}

TEST_CASE("a file that cannot be read makes 2, and the others are checked all the same")
{
    const QTemporaryDir folder;
    const QString bad = written(folder, "bad.json", "{\"format\": 1,\n]");
    const QString good = written(folder, "good.json", overlap());
    const ProgramRun run = runProgram({"check", bad, good, folder.filePath("none.json")});
    CHECK(run.exitCode == 2);
    CHECK(run.output.contains("NET-ADDR-001"));
    CHECK(run.output.contains("2 files could not be checked"));
    CHECK(run.messages.contains("bad.json:2: "));
    CHECK(run.messages.contains("none.json: "));
    const ProgramRun option = runProgram({"check", good, "--option", "B"});
    CHECK(option.exitCode == 2);
    CHECK(option.output == "");
    CHECK(option.messages.contains("There is no option “B”; there are: Züri, Empty."));
}

TEST_CASE("check finds in every template and example what the engine finds, and exits by it")
{
    const QDate day(2026, 11, 23);
    for (const char* where : {"resources/templates", "tests/formats/v1"})
        for (const QFileInfo& file : QDir(sourcePath(where)).entryInfoList({"*.landbridge.json"})) {
            INFO(file.fileName().toStdString());
            const ProgramRun run = runProgram({"check", file.filePath(), "--format", "json", "--date", "2026-11-23", "--fail-on", "high"});
            QStringList expected, found;
            const Project project = load(file.filePath())->project;
            for (const Design& option : project.options)
                for (const Finding& finding : checkRules(analyse(option, Catalogue::builtIn()), day).findings)
                    expected << option.id + u' ' + finding.key();
            for (const QJsonValue finding : QJsonDocument::fromJson(run.output)["findings"].toArray()) {
                found << finding["option"].toString() + u' ' + finding["key"].toString();
                CHECK(finding["line"].toInt() > 0);
            }
            CHECK(found == expected);
            CHECK(run.exitCode == expectedExit(run, "high"));
        }
}

TEST_CASE("analyze has the findings of each option, as check does")
{
    const QTemporaryDir folder;
    const QString path = written(folder, "a.json", overlap(R"({"id": "w", "key": "NET-ADDR-001:hub,spoke", "until": "2026-12-31"})"));
    const auto options = [&](const QString& day) { return QJsonDocument::fromJson(runProgram({"analyze", path, "--json", "--date", day}).output)["options"]; };
    const QJsonArray before = options("2026-12-31")[0]["findings"].toArray();
    const QJsonArray checked = QJsonDocument::fromJson(runProgram({"check", path, "--format", "json", "--date", "2026-12-31", "--option", "o1"}).output)["findings"].toArray();
    REQUIRE(before.size() == checked.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        for (const char* key : {"rule", "severity", "category", "objects", "message", "remedy", "fixable", "waived", "decided", "key", "waiver"})
            CHECK(before[i][QLatin1String(key)] == checked[i][QLatin1String(key)]);
    CHECK(options("2026-12-31")[1]["findings"].isArray());
    CHECK(options("2027-01-01")[0]["findings"].toArray() != before);
    CHECK(runProgram({"analyze", path, "--date", "soon"}).exitCode == 2);
    CHECK(runProgram({"analyze", path}).output.contains("Design rules: "));
}

TEST_CASE("rules lists the book, tells single rules in full and names those that are not checked")
{
    const ProgramRun list = runProgram({"rules"});
    CHECK(list.exitCode == 0);
    CHECK(list.output.contains("NET-ADDR-001"));
    CHECK(list.output.contains("333 rules, "));
    const ProgramRun one = runProgram({"rules", "net-addr-001", "RES-ER-001"});
    CHECK(one.output.startsWith("NET-ADDR-001 Peered VNets share address space\n  Severity     error\n"));
    CHECK(one.output.contains("\n\nRES-ER-001 "));
    CHECK(one.output.contains("https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering"));
    const QJsonArray all = QJsonDocument::fromJson(runProgram({"rules", "--json"}).output)["list"].toArray();
    CHECK(all.size() == 333);
    qsizetype unsupported = 0;
    for (const QJsonValue rule : all)
        unsupported += !rule["supported"].toBool();
    const ProgramRun reasons = runProgram({"rules", "--unsupported"});
    CHECK(reasons.output.endsWith(QByteArray::number(unsupported) + " of 333 rules are not checked.\n"));
    CHECK(QJsonDocument::fromJson(runProgram({"rules", "--unsupported", "--json"}).output)["list"].toArray().size() == unsupported);
    CHECK(runProgram({"rules", "--markdown", "NET-ADDR-001"}).output.contains("### NET-ADDR-001 Peered VNets share address space\n"));
    const ProgramRun wrong = runProgram({"rules", "NET-ADDR-999"});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.output == "");
    CHECK(wrong.messages.contains("There is no rule “NET-ADDR-999”"));
    CHECK(runProgram({"rules", "--json", "--markdown"}).exitCode == 2);
}

TEST_CASE("own rules are asked beside the built-in ones, and their waivers are stale only then")
{
    const QTemporaryDir folder, rules;
    const QString path = written(folder, "a.json", overlap(R"({"id": "w1", "key": "ORG-1:spoke", "reason": "Test"}, {"id": "w2", "key": "ORG-1:gone", "reason": "Test"})"));
    written(rules, "regions.js", R"(rule({ id: 'ORG-1', title: 'Only these regions', severity: 'error', check(design) {
        return design.virtualNetworks.map(network => ({objects: [network.id], message: 'seen ' + network.id})); } });)");
    const auto keysOf = [](const ProgramRun& run, const char* list, const QString& key) {
        QStringList keys;
        for (const QJsonValue one : QJsonDocument::fromJson(run.output)[QLatin1String(list)].toArray())
            if (one[key].toString().startsWith(QLatin1String("ORG-")))
                keys << one[key].toString();
        return keys;
    };
    const ProgramRun without = runProgram({"check", path, "--option", "o1", "--format", "json"});
    CHECK(keysOf(without, "findings", "key").isEmpty());
    CHECK(keysOf(without, "staleWaivers", "key").isEmpty());
    const ProgramRun with = runProgram({"check", path, "--option", "o1", "--format", "json", "--rules", rules.path()});
    CHECK(keysOf(with, "findings", "key") == QStringList{"ORG-1:hub", "ORG-1:spoke"});
    CHECK(keysOf(with, "staleWaivers", "key") == QStringList{"ORG-1:gone"});
    CHECK(with.exitCode == 1);
    const ProgramRun text = runProgram({"check", path, "--option", "o1", "--rules", rules.path()});
    CHECK(text.output.contains("seen hub"));
    CHECK(runProgram({"check", path, "--rules", folder.filePath("none")}).exitCode == 2);
}

TEST_CASE("an unmet requirement fails the check in every format, with its line, and a met one does not")
{
    const QTemporaryDir folder;
    const QByteArray example = readBytes(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/1-site-to-site-vpn.landbridge.json"), 1 << 20).value();
    const auto with = [&](const QByteArray& clause) { return written(folder, "a.json", QByteArray(example).replace("{\n  \"format\": 1,", "{\n  \"format\": 1,\n  \"requirements\": [\n    {\"id\": \"r\", " + clause + "}\n  ],")); };
    const QString met = with("\"mbpsToAzure\": 1");
    CHECK(runProgram({"check", met, "--fail-on", "never"}).exitCode == 0);
    CHECK(runProgram({"check", met, "--fail-on", "never"}).output.contains("requirements: 1 of 1 met"));
    const QString unmet = with("\"mbpsToAzure\": 1000000");
    const ProgramRun text = runProgram({"check", unmet, "--fail-on", "never"});
    CHECK(text.exitCode == 1);
    CHECK(text.output.contains("  unmet requirement: Every pair [" + unmet.toUtf8() + ":4]\n      ≥ 1000 Gbps to Azure: "));
    const QJsonObject json = QJsonDocument::fromJson(runProgram({"check", unmet, "--format", "json"}).output).object();
    CHECK(json["failed"].toBool());
    CHECK(json["requirements"][0]["state"].toString() == "unmet");
    CHECK(json["requirements"][0]["line"].toInt() == 4);
    CHECK(json["requirements"][0]["pointer"].toString() == "/requirements/0");
    CHECK(json["requirements"][0]["clauses"][0]["key"].toString() == "mbpsToAzure");
    const QByteArray junit = runProgram({"check", unmet, "--fail-on", "never", "--format", "junit"}).output;
    CHECK(junit.contains("failures=\"1\""));
    CHECK(runProgram({"check", unmet, "--fail-on", "never", "--format", "github"}).output.contains("::error file=" + unmet.toUtf8() + ",line=4,title=Requirement"));
    const QJsonObject sarif = QJsonDocument::fromJson(runProgram({"check", unmet, "--format", "sarif"}).output).object();
    bool isTold = false;
    for (const QJsonValue result : sarif["runs"][0]["results"].toArray())
        isTold = isTold || (result["ruleId"].toString() == "REQUIREMENT" && result["level"].toString() == "error");
    CHECK(isTold);
    CHECK(QJsonDocument::fromJson(runProgram({"analyze", unmet, "--json"}).output)["options"][0]["requirements"][0]["state"].toString() == "unmet");
    CHECK(runProgram({"check", with("\"from\": \"nowhere\", \"to\": \"gone\", \"private\": true"), "--fail-on", "never"}).output.contains("undecided requirement"));
}
