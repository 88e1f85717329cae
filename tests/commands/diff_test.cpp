// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_file.h"
#include "tests/catch.h"
#include "tests/commands/program.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {
QString newDesign(const QTemporaryDir& folder, const QString& name, const QByteArray& from = {}, const QByteArray& to = {})
{
    const QString path = folder.filePath(name);
    REQUIRE(runProgram({"new", "--template", "migration-vpn-to-expressroute", "-o", path}).exitCode == 0);
    QByteArray bytes = readBytes(path, 1 << 20).value();
    if (!from.isEmpty()) {
        REQUIRE(bytes.contains(from));
        REQUIRE(writeBytes(path, bytes.replace(from, to)));
    }
    return path;
}

QByteArray git(const QTemporaryDir& folder, const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", folder.path());
    environment.insert("GIT_CONFIG_NOSYSTEM", "1");
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start("git", QStringList{"-c", "user.name=T", "-c", "user.email=t@example.com"} + arguments);
    REQUIRE(process.waitForFinished(60000));
    if (exitCode)
        *exitCode = process.exitCode();
    else
        REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput() + process.readAllStandardError();
}
}

TEST_CASE("diff exits with 0 where nothing differs and with 1 where something does, and says what")
{
    const QTemporaryDir folder;
    const QString before = newDesign(folder, "a.json"), after = newDesign(folder, "b.json", "\"Headquarters\"", "\"Head office\"");
    CHECK(runProgram({"diff", before, before}) == ProgramRun{0, "Nothing differs.\n", {}});
    const ProgramRun run = runProgram({"diff", before, after});
    CHECK(run.exitCode == 1);
    CHECK(run.output.contains("~ option “1 VPN today”\n"));
    CHECK(run.output.contains("Name: Headquarters → Head office\n"));
    const ProgramRun json = runProgram({"diff", "--json", before, after});
    CHECK(json.exitCode == 1);
    const QJsonObject told = QJsonDocument::fromJson(json.output).object();
    CHECK(told["differs"].toBool());
    REQUIRE(told["options"].toArray().size() == 4);
    const QJsonValue object = told["options"][0]["objects"][0];
    CHECK(object["change"].toString() == "changed");
    CHECK(object["kind"].toString() == "sites");
    CHECK(object["fields"][0]["key"].toString() == "name");
    CHECK(object["fields"][0]["after"].toString() == "Head office");
    CHECK_FALSE(QJsonDocument::fromJson(runProgram({"diff", "--json", before, before}).output)["differs"].toBool());
}

TEST_CASE("diff compares two options of a file, and one option of two files")
{
    const QTemporaryDir folder;
    const QString path = newDesign(folder, "a.json"), other = newDesign(folder, "b.json", "\"Headquarters\"", "\"Head office\"");
    const ProgramRun options = runProgram({"diff", path, "--option", "3 ExpressRoute, VPN as backup", "--option", "4 Second circuit, VPN retired"});
    CHECK(options.exitCode == 1);
    CHECK(options.output.contains("    + Circuit 2 (ExpressRoute circuit "));
    CHECK(options.output.contains("    − VPN gateway (Virtual network gateway "));
    CHECK(runProgram({"diff", path, other, "--option", "1 VPN today"}).output.count("~ option") == 1);
    for (const QStringList& wrong : {QStringList{path}, {path, "--option", "1 VPN today"}, {path, "--option", "1 VPN today", "--option", "Z"}, {path, folder.filePath("none.json")}, {}}) {
        const ProgramRun run = runProgram(QStringList{"diff"} + wrong);
        INFO(wrong.join(QLatin1Char(' ')).toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.output == "");
        CHECK_FALSE(run.messages.isEmpty());
    }
}

TEST_CASE("git shows designs through diff, also those that come and go")
{
    const QTemporaryDir folder;
    git(folder, {"init", "-q", "-b", "main"});
    git(folder, {"config", "diff.landbridge.command", QStringLiteral("'%1' diff").arg(QStringLiteral(LANDBRIDGE_PROGRAM))});
    REQUIRE(writeBytes(folder.filePath(".gitattributes"), "*.landbridge.json diff=landbridge\n"));
    newDesign(folder, "a.landbridge.json");
    git(folder, {"add", "."});
    CHECK(git(folder, {"--no-pager", "diff", "--cached", "--ext-diff"}).contains("+ option “1 VPN today”"));
    git(folder, {"commit", "-qm", "first"});
    QFile::remove(folder.filePath("a.landbridge.json"));
    newDesign(folder, "a.landbridge.json", "\"Headquarters\"", "\"Head office\"");
    const QByteArray shown = git(folder, {"--no-pager", "diff"});
    CHECK(shown.contains("Name: Headquarters → Head office"));
    CHECK_FALSE(shown.contains("@@"));
    REQUIRE(writeBytes(folder.filePath("a.landbridge.json"), "{ broken"));
    CHECK(git(folder, {"--no-pager", "diff"}).contains("cannot be compared as a design"));
    git(folder, {"rm", "-qf", "a.landbridge.json"});
    CHECK(git(folder, {"--no-pager", "diff", "--cached", "--ext-diff"}).contains("− option “1 VPN today”"));
}

TEST_CASE("git merges designs through merge: what goes together silently, what does not with a note on the drawing")
{
    const QTemporaryDir folder;
    git(folder, {"init", "-q", "-b", "main"});
    git(folder, {"config", "merge.landbridge.driver", QStringLiteral("'%1' merge %O %A %B").arg(QStringLiteral(LANDBRIDGE_PROGRAM))});
    REQUIRE(writeBytes(folder.filePath(".gitattributes"), "*.landbridge.json merge=landbridge\n"));
    const QString path = newDesign(folder, "a.landbridge.json");
    const QByteArray base = readBytes(path, 1 << 20).value();
    const auto commit = [&](const QByteArray& bytes, const QString& message) {
        REQUIRE(writeBytes(path, bytes));
        git(folder, {"add", "."});
        git(folder, {"commit", "-qm", message});
    };
    commit(base, "base");
    git(folder, {"checkout", "-qb", "other"});
    commit(QByteArray(base).replace("\"Headquarters\"", "\"Head office\""), "name");
    git(folder, {"checkout", "-q", "main"});
    commit(QByteArray(base).replace("\"Amsterdam\",\n          \"id\": \"hq\"", "\"Utrecht\",\n          \"id\": \"hq\""), "city");
    git(folder, {"merge", "-q", "--no-edit", "other"});
    const QByteArray merged = readBytes(path, 1 << 20).value();
    CHECK(merged.contains("Head office"));
    CHECK(merged.contains("Utrecht"));
    CHECK_FALSE(merged.contains("<<<<<<<"));
    CHECK(runProgram({"check", path, "--fail-on", "never"}).exitCode == 0);

    git(folder, {"checkout", "-qb", "third"});
    commit(QByteArray(merged).replace("\"Head office\"", "\"Third\""), "third");
    git(folder, {"checkout", "-q", "main"});
    commit(QByteArray(merged).replace("\"Head office\"", "\"Main\""), "main");
    int exitCode = 0;
    git(folder, {"merge", "-q", "--no-edit", "third"}, &exitCode);
    CHECK(exitCode == 1);
    const QByteArray conflicting = readBytes(path, 1 << 20).value();
    CHECK(conflicting.contains("Merge conflict: Main, name"));
    CHECK(conflicting.contains("\"Main\""));
    CHECK(runProgram({"check", path, "--fail-on", "never"}).exitCode == 0);
}

TEST_CASE("merge tells conflicts as text and JSON, and writes nothing where it cannot")
{
    const QTemporaryDir folder;
    const QString base = newDesign(folder, "base.json"), ours = newDesign(folder, "ours.json", "\"Headquarters\"", "\"A\""), theirs = newDesign(folder, "theirs.json", "\"Headquarters\"", "\"B\"");
    const QString out = folder.filePath("out.json");
    CHECK(runProgram({"merge", base, base, theirs, "-o", out}) == ProgramRun{0, {}, {}});
    CHECK(runProgram({"diff", out, theirs}).exitCode == 0);
    const ProgramRun text = runProgram({"merge", base, ours, theirs, "-o", out});
    CHECK(text.exitCode == 1);
    CHECK(text.output.contains("CONFLICT (1 VPN today) A, name: “A” here, “B” there.\n"));
    const QJsonArray conflicts = QJsonDocument::fromJson(runProgram({"merge", base, ours, theirs, "-o", out, "--json"}).output)["conflicts"].toArray();
    CHECK(conflicts.size() == 4);
    CHECK(runProgram({"merge", base, ours, theirs, "-o", out, "--no-notes"}).exitCode == 1);
    CHECK(runProgram({"diff", out, ours}).exitCode == 0);

    const QString elsewhere = folder.filePath("elsewhere.json");
    REQUIRE(writeBytes(elsewhere, R"({"format": 1, "options": [{"id": "z"}]})"));
    const QByteArray before = readBytes(ours, 1 << 20).value();
    for (const QStringList& wrong : {QStringList{base, ours, elsewhere}, {base, ours, folder.filePath("none.json")}, {base, ours, theirs, "-o", folder.filePath("none/out.json")}, {base, ours}}) {
        const ProgramRun run = runProgram(QStringList{"merge"} + wrong);
        INFO(wrong.join(QLatin1Char(' ')).toStdString());
        CHECK(run.exitCode == 2);
        CHECK_FALSE(run.messages.isEmpty());
        CHECK((readBytes(ours, 1 << 20).value() == before));
    }
}
