// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/commands/program.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {
/// A file with four options.
QString migrationFile(const QTemporaryDir& folder)
{
    const QString path = folder.filePath("m.landbridge.json");
    REQUIRE(runProgram({"new", "--template", "migration-vpn-to-expressroute", "-o", path}).exitCode == 0);
    return path;
}

QJsonObject comparedAs(const QStringList& arguments)
{
    const ProgramRun run = runProgram(QStringList{"compare", "--json", "--date", "2026-11-24"} + arguments);
    REQUIRE(run.exitCode == 0);
    return QJsonDocument::fromJson(run.output).object();
}
}

TEST_CASE("compare sets the options of a file side by side, with the figures that analyze gives")
{
    const QTemporaryDir folder;
    const QString path = migrationFile(folder);
    const QJsonObject json = comparedAs({path});
    REQUIRE(json["options"].toArray().size() == 4);
    const QJsonArray analysed = QJsonDocument::fromJson(runProgram({"analyze", path, "--json", "--date", "2026-11-24"}).output)["options"].toArray();
    int bandwidths = 0;
    for (const QJsonValue row : json["rows"].toArray()) {
        REQUIRE(row["cells"].toArray().size() == 4);
        if (row["group"].toString() != "bandwidth" || !row["key"].toString().endsWith("capacityMbps.toAzure"))
            continue;
        for (int i = 0; i < 4; ++i) {
            CHECK(row["cells"][i]["value"].toDouble() == analysed[i]["pairs"][0]["capacityMbps"]["toAzure"].toDouble());
            ++bandwidths;
        }
    }
    CHECK(bandwidths == 4);
    CHECK(json["baseline"].toString() == json["options"][0]["id"].toString());
}

TEST_CASE("compare takes options and a baseline by name, and options of several files")
{
    const QTemporaryDir folder;
    const QString path = migrationFile(folder), other = folder.filePath("other.json");
    REQUIRE(QFile::copy(path, other));
    const QJsonObject two = comparedAs({path, "--option", "1 VPN today", "--option", "4 Second circuit, VPN retired", "--baseline", "4 Second circuit, VPN retired"});
    CHECK(two["options"].toArray().size() == 2);
    CHECK(two["baseline"].toString() == two["options"][1]["id"].toString());
    const QJsonObject both = comparedAs({path, other, "--option", "1 VPN today"});
    REQUIRE(both["options"].toArray().size() == 2);
    CHECK(both["options"][0]["id"].toString().startsWith(path + ":"));
    for (const QJsonValue row : both["rows"].toArray())
        CHECK(row["cells"][1]["delta"].toString() == "");
}

TEST_CASE("compare prints a table for people, Markdown and CSV, and progress beside it")
{
    const QTemporaryDir folder;
    const QString path = migrationFile(folder);
    const ProgramRun text = runProgram({"compare", path});
    CHECK(text.exitCode == 0);
    CHECK(text.output.contains("1 VPN today (baseline)"));
    CHECK(text.output.contains("★ "));
    CHECK(text.messages.contains("(4 of 4)"));
    const QByteArray markdown = runProgram({"compare", path, "--format", "markdown"}).output;
    CHECK(markdown.startsWith("|  | 1 VPN today (baseline) |"));
    CHECK(markdown.split('\n')[1].count("---") == 5);
    const QByteArray csv = runProgram({"compare", path, "--format", "csv"}).output;
    CHECK(csv.startsWith("Group,Figure,Unit,1 VPN today,"));
    CHECK(runProgram({"compare", path, "--format", "csv"}).output == csv);
}

TEST_CASE("compare refuses options that do not exist, too many, and files that cannot be read")
{
    const QTemporaryDir folder;
    const QString path = migrationFile(folder), other = folder.filePath("other.json");
    REQUIRE(QFile::copy(path, other));
    for (const QStringList& wrong : {QStringList{path, "--option", "Z"}, {path, "--baseline", "Z"}, {path, "--option", "1 VPN today", "--baseline", "2 Circuit ordered"}, {path, other}, {folder.filePath("none.json")}, {}}) {
        const ProgramRun run = runProgram(QStringList{"compare"} + wrong);
        INFO(wrong.join(QLatin1Char(' ')).toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.output == "");
        CHECK_FALSE(run.messages.isEmpty());
    }
    CHECK(runProgram({"compare", path, other}).messages.contains("8 options"));
}
