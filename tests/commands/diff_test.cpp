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
