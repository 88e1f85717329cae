// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read.h"
#include "model/io/results.h"
#include "tests/catch.h"
#include "tests/io/example_files.h"
#include "tests/random_project.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cmath>

namespace {
struct Results
{
    QByteArray bytes;
    QString text;
    QJsonObject json;
};

Results resultsOf(const Project& project)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    std::vector<Analysis> analyses;
    for (const Design& option : project.options)
        analyses.push_back(analyse(option, catalogue));
    Results results{resultsJson(project, analyses, catalogue), resultsText(project, analyses, catalogue), {}};
    QJsonParseError error;
    results.json = QJsonDocument::fromJson(results.bytes, &error).object();
    REQUIRE(error.error == QJsonParseError::NoError);
    return results;
}

Project projectOf(const QString& path)
{
    const ReadOutcome outcome = readProject(bytesOf(path));
    REQUIRE(outcome.project);
    return *outcome.project;
}

QJsonObject pairOf(const QJsonObject& option, const QString& from, const QString& to)
{
    for (const auto& pair : option["pairs"].toArray())
        if (pair.toObject()["from"] == from && pair.toObject()["to"] == to)
            return pair.toObject();
    return {};
}

QStringList keysMissing(const QJsonObject& json, const QStringList& keys)
{
    QStringList missing;
    for (const QString& key : keys)
        if (!json.contains(key))
            missing << key;
    return missing;
}
}

TEST_CASE("the results of the examples are the expected ones, to 1e-12")
{
    const QJsonArray expected = QJsonDocument::fromJson(bytesOf(filesIn("tests/formats/v1", "expected.json").value(0))).object()["expected"].toArray();
    REQUIRE(expected.size() == 8);
    for (const auto& value : expected) {
        const QJsonObject want = value.toObject();
        INFO(want["file"].toString().toStdString());
        const Results results = resultsOf(projectOf(filesIn("tests/formats/v1", want["file"].toString()).value(0)));
        const QJsonObject pair = pairOf(results.json["options"][0].toObject(), want["from"].toString(), want["to"].toString());
        for (const char* key : {"availability", "downtimeMinutesPerYear", "downtimeMinutesPerMonth"}) {
            INFO(key);
            CHECK(std::abs(pair[QLatin1String(key)].toDouble() - want[QLatin1String(key)].toDouble()) <= 1e-12 * std::max(1.0, 1e4 * want[QLatin1String(key)].toDouble()));
        }
        CHECK(std::abs(pair["availability"].toDouble() - want["availability"].toDouble()) <= 1e-12);
        CHECK(pair["singlePointsOfFailure"] == want["singlePointsOfFailure"]);
    }
}

TEST_CASE("the results have every key of the contract, and a reason for every figure that is null")
{
    for (const QString& path : examplePaths()) {
        INFO(QFileInfo(path).fileName().toStdString());
        const Results results = resultsOf(projectOf(path));
        CHECK(results.bytes.startsWith("{\n  \"results\": 1,\n"));
        CHECK(results.json["catalogue"].toString() == Catalogue::builtIn().date());
        const QJsonObject option = results.json["options"][0].toObject();
        CHECK(keysMissing(option, {"id", "name", "links", "pairs", "failures", "findings", "cost"}) == QStringList());
        CHECK_FALSE(option["failures"].toArray().isEmpty());
        for (const auto& failure : option["failures"].toArray())
            CHECK(keysMissing(failure.toObject(), {"component", "name", "pairsDown", "demandsUnmet", "worstUtilisation", "lowestCapacityMbps", "failovers", "overloaded"}) == QStringList());
        CHECK(option["findings"].isArray());
        CHECK(keysMissing(option["cost"].toObject(), {"monthly", "currency", "unknown", "lines"}) == QStringList());
        for (const auto& line : option["cost"]["lines"].toArray())
            CHECK(keysMissing(line.toObject(), {"object", "item", "quantity", "unitPrice", "amount", "source", "date"}) == QStringList());
        REQUIRE_FALSE(option["links"].toArray().isEmpty());
        for (const auto& value : option["links"].toArray()) {
            const QJsonObject link = value.toObject();
            CHECK(keysMissing(link, {"id", "name", "type", "capacityMbps", "bottleneck", "loadMbps", "utilisation", "perSite", "worstCase", "azureSla", "availability",
                                     "downtimeMinutesPerYear", "downtimeMinutesPerMonth", "rttMs", "security", "monthlyCost", "reasons", "why"})
                  == QStringList());
            CHECK(keysMissing(link["security"].toObject(), {"score", "grade", "transport", "encryption", "summary", "factors"}) == QStringList());
            CHECK(link["security"]["factors"].toArray().size() == 5);
            for (const char* key : {"azureSla", "rttMs", "worstCase"})
                if (link[QLatin1String(key)].isNull()) {
                    INFO(key);
                    CHECK(link["reasons"][QLatin1String(key)].isString());
                }
            for (const char* key : {"capacityMbps", "loadMbps", "utilisation"})
                for (const char* direction : {"toAzure", "fromAzure"})
                    if (link[QLatin1String(key)][QLatin1String(direction)].isNull()) {
                        INFO(key << direction);
                        CHECK((link["reasons"].toObject().contains(QLatin1String(key)) || link["reasons"].toObject().contains(QLatin1String(key) + '.' + QLatin1String(direction))));
                    }
            for (const FigureKind kind : linkFigureKinds()) {
                INFO(figureName(kind).toStdString());
                const QJsonObject why = link["why"].toObject()[figureName(kind)].toObject();
                CHECK_FALSE(why["figure"].toString().isEmpty());
                CHECK_FALSE(why["result"].toString().isEmpty());
                CHECK_FALSE((why["inputs"].toArray().isEmpty() && why["steps"].toArray().isEmpty() && why["cautions"].toArray().isEmpty()));
            }
        }
        for (const auto& value : option["pairs"].toArray()) {
            const QJsonObject pair = value.toObject();
            CHECK(keysMissing(pair, {"from", "to", "availability", "downtimeMinutesPerYear", "capacityMbps", "rttMs", "security", "resiliency", "vpnBackup", "singlePointsOfFailure",
                                     "importance", "minimalCutPairs", "routes", "capacityCurve", "worstCase", "reasons"})
                  == QStringList());
            CHECK_FALSE(pair["routes"].toArray().isEmpty());
            CHECK_FALSE(pair["importance"].toArray().isEmpty());
        }
    }
}

TEST_CASE("the same project gives the same results, byte for byte, whatever it is")
{
    for (unsigned seed = 0; seed < 10; ++seed) {
        const Project project = RandomProject(seed).project(60);
        const Results first = resultsOf(project);
        const Results second = resultsOf(project);
        CHECK(first.bytes == second.bytes);
        CHECK(first.text == second.text);
        CHECK(first.json["options"].toArray().size() == project.options.size());
    }
}

TEST_CASE("the text for the terminal lines up and names what it means")
{
    const QString text = resultsOf(projectOf(filesIn("tests/formats/v1", "2-*.json").value(0))).text;
    const QStringList lines = text.split('\n');
    const qsizetype head = lines.indexOf(QRegularExpression("^  Link .*"));
    REQUIRE(head > 0);
    const qsizetype column = lines[head].indexOf("Limited by");
    CHECK(lines[head + 2].mid(column).startsWith("Circuit 1: circuit bandwidth"));
    CHECK(text.contains("Circuit 1, ER gateway, Equinix AM5"));
    CHECK(text.contains("not a Microsoft commitment"));
    CHECK_FALSE(text.contains(" \n"));
    CHECK(resultsOf(newProject("Blank")).text.contains("Nothing to compute"));
}

TEST_CASE("the results have the resiliency index of every ExpressRoute gateway, said to be a forecast")
{
    const Results results = resultsOf(projectOf(filesIn("tests/formats/v1", "4-two-circuits-two-peering-locations.landbridge.json").value(0)));
    const QJsonArray indexes = results.json["options"][0]["resiliencyIndex"].toArray();
    REQUIRE(indexes.size() == 1);
    const QJsonObject index = indexes[0].toObject();
    CHECK(keysMissing(index, {"gateway", "forecast", "low", "high", "parts", "fixes", "source", "date", "reason", "testAgeAt", "why"}).isEmpty());
    CHECK(index["gateway"] == "ergw");
    CHECK(index["forecast"] == true);
    CHECK(index["low"] == 40);
    CHECK(index["high"] == 100);
    CHECK(index["parts"].toArray().size() == 3);
    CHECK(keysMissing(index["parts"][0].toObject(), {"part", "score", "low", "high", "max", "multiplier", "why"}).isEmpty());
    CHECK(index["fixes"][0]["adds"] == 60);
    CHECK(results.text.contains("a forecast, not Microsoft's figure"));
    CHECK(results.text.contains(QString::fromUtf8("40–100 of 100")));
    const Results none = resultsOf(projectOf(filesIn("tests/formats/v1", "1-site-to-site-vpn.landbridge.json").value(0)));
    CHECK(none.json["options"][0]["resiliencyIndex"].toArray().isEmpty());
    CHECK_FALSE(none.text.contains("Resiliency index"));
}
