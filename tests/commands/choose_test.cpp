// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/commands/program.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {
const QStringList amsterdam{"choose", "--site", "Amsterdam", "--region", "westeurope", "--bandwidth", "1Gbps", "--availability", "99.8", "--load", "30", "--private"};

QJsonObject objectOf(const ProgramRun& run)
{
    INFO(run.messages.toStdString());
    REQUIRE(run.exitCode == 0);
    return QJsonDocument::fromJson(run.output).object();
}
}

TEST_CASE("choose prints the same answer, with its reasons, wherever it runs")
{
    QFile golden(sourcePath("tests/golden/choose-amsterdam.txt"));
    REQUIRE(golden.open(QIODevice::ReadOnly));
    const ProgramRun run = runProgram(amsterdam);
    CHECK(run.exitCode == 0);
    CHECK(run.messages == "");
    CHECK(QString::fromUtf8(run.output) == QString::fromUtf8(golden.readAll()));
}

TEST_CASE("choose as JSON has every figure, decision and derivation")
{
    const QJsonObject answer = objectOf(runProgram(amsterdam + QStringList{"--json"}));
    CHECK(answer["isMet"].toBool());
    CHECK(answer["requirement"].toObject()["mbpsToAzure"] == 1000);
    const QJsonArray proposals = answer["proposals"].toArray();
    REQUIRE(proposals.size() >= 7);
    CHECK(proposals.first().toObject()["kind"] == "expressRoute");
    for (const auto& value : proposals) {
        const QJsonObject proposal = value.toObject();
        INFO(proposal["title"].toString().toStdString());
        CHECK(proposal["decisions"].toArray().size() >= 4);
        CHECK_FALSE(proposal["why"].toObject()["availability"].toObject()["inputs"].toArray().isEmpty());
        CHECK(proposal["cost"].toObject().contains("unknown"));
        CHECK(proposal["meetsAll"].toBool() == proposal["misses"].toArray().isEmpty());
    }
    // By coordinates the same.
    const QStringList byPlace{"choose", "--at", "52.37,4.9", "--site", "Amsterdam", "--region", "westeurope", "--bandwidth", "1Gbps", "--availability", "99.8", "--load", "30", "--private", "--json"};
    CHECK(objectOf(runProgram(byPlace))["proposals"] == answer["proposals"]);
}

TEST_CASE("choose writes the proposals as options of a design that analyses to the same figures")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("proposals.landbridge.json");
    const QJsonArray proposals = objectOf(runProgram(amsterdam + QStringList{"--json", "-o", path}))["proposals"].toArray();
    const QJsonArray options = objectOf(runProgram({"analyze", path, "--json"}))["options"].toArray();
    REQUIRE(options.size() == proposals.size());
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QJsonObject pair = options[i].toObject()["pairs"].toArray().first().toObject();
        const QJsonObject proposal = proposals[i].toObject();
        CHECK(options[i].toObject()["name"] == proposal["title"]);
        CHECK(pair["availability"].toDouble() == proposal["availability"].toDouble());
        CHECK(pair["capacityMbps"] == proposal["capacityMbps"]);
        CHECK(pair["rttMs"] == proposal["rttMs"]);
        CHECK(options[i].toObject()["cost"].toObject()["monthly"] == proposal["cost"].toObject()["monthly"]);
    }
}

TEST_CASE("choose takes site, network and currency from a design")
{
    const QString file = sourcePath("resources/templates/expressroute-with-vpn-backup.landbridge.json");
    const QJsonObject answer = objectOf(runProgram({"choose", file, "--site", "Headquarters", "--network", "hub-vnet", "--region", "westeurope", "--bandwidth", "100", "--json"}));
    CHECK(answer["requirement"].toObject()["site"] == "hq");
    CHECK(answer["requirement"].toObject()["network"] == "hub");
}

TEST_CASE("choose says in words what is wrong with a requirement")
{
    const auto refused = [](const QStringList& arguments, const char* part) {
        const ProgramRun run = runProgram(QStringList{"choose"} + arguments);
        INFO(run.messages.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.output == "");
        CHECK(run.messages.contains(QString::fromUtf8(part)));
    };
    const QStringList rest{"--region", "westeurope", "--bandwidth", "1Gbps"};
    refused(rest, "Say with --site or --at where the site is.");
    refused(rest + QStringList{"--site", "Amsterdm"}, "did you mean “amsterdam”?");
    refused(rest + QStringList{"--at", "52"}, "--at takes latitude and longitude");
    refused(rest + QStringList{"--at", "95,4"}, "Latitude goes from −90 to 90");
    refused(rest + QStringList{"--site", "Paris", "--availability", "100"}, "Nothing is up 100 %");
    refused(rest + QStringList{"--site", "Paris", "--availability", "often"}, "per cent");
    refused(rest + QStringList{"--site", "Paris", "--provider", "Nobody"}, "serves no peering location");
    refused(rest + QStringList{"--site", "Paris", "--network", "hub"}, "no virtual network of the design");
    refused(rest + QStringList{"--site", "Paris", "--load", "20", "--volume", "1"}, "give one of them");
    refused(rest + QStringList{"--site", "Paris", "--volume", "999999999"}, "more than this bandwidth carries");
    refused({"--site", "Paris", "--region", "westeurop", "--bandwidth", "1Gbps"}, "Did you mean “westeurope”?");
    refused({"--site", "Paris", "--region", "westeurope"}, "Say with --bandwidth");
    refused({"--site", "Paris", "--region", "westeurope", "--bandwidth", "0"}, "The bandwidth is 0.");
    refused({"--site", "Paris", "--region", "westeurope", "--bandwidth", "fast"}, "--bandwidth:");
    refused(rest + QStringList{"/does/not/exist.json", "--site", "Paris"}, "/does/not/exist.json");
}
