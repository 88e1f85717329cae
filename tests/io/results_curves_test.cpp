// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/results.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
Project projectWith(const Design& design)
{
    Project project;
    project.name = QStringLiteral("Curves");
    project.options << design;
    return project;
}

QJsonArray pairsOf(const Project& project, const ResultsOptions& options = {})
{
    std::vector<Analysis> analyses;
    for (const Design& option : project.options)
        analyses.push_back(analyse(option, Catalogue::builtIn()));
    return QJsonDocument::fromJson(resultsJson(project, analyses, Catalogue::builtIn(), options)).object()["options"].toArray().first().toObject()["pairs"].toArray();
}
}

TEST_CASE("every pair of the results has a capacity curve that falls from the top, or a reason")
{
    NetworkShape shape;
    shape.sites = 3;
    const Project project = projectWith(RandomDesign(4).make(shape));
    int curves = 0;
    for (const auto& value : pairsOf(project)) {
        const QJsonObject pair = value.toObject();
        if (pair["capacityCurve"].isNull()) {
            CHECK_FALSE(pair["reasons"]["capacityCurve"].toString().isEmpty());
            continue;
        }
        const QJsonArray steps = pair["capacityCurve"].toArray();
        REQUIRE_FALSE(steps.isEmpty());
        ++curves;
        double mbps = 1e12, probability = 0;
        for (const auto& each : steps) {
            const QJsonObject step = each.toObject();
            CHECK(step["mbps"].toDouble() < mbps);
            CHECK(step["probability"].toDouble() >= probability);
            mbps = step["mbps"].toDouble();
            probability = step["probability"].toDouble();
        }
        CHECK(probability <= pair["availability"].toDouble() + 1e-12);
        CHECK_FALSE(pair["why"]["capacityCurve"]["steps"].toArray().isEmpty());
        CHECK_FALSE(pair["why"]["capacityCurve"]["inputs"].toArray().isEmpty());
    }
    CHECK(curves > 3);
}

TEST_CASE("the downtime distribution is in the results only when asked for, with seed, years and the exact mean beside")
{
    const Project project = projectWith(RandomDesign(4).make(NetworkShape{}));
    for (const auto& pair : pairsOf(project))
        CHECK_FALSE(pair.toObject().contains("downtimeDistribution"));
    ResultsOptions options;
    options.downtimeSeed = 77;
    options.downtimeYears = 300;
    const QJsonArray pairs = pairsOf(project, options);
    CHECK(pairs == pairsOf(project, options));
    for (const auto& value : pairs) {
        const QJsonObject pair = value.toObject();
        const QJsonObject downtime = pair["downtimeDistribution"].toObject();
        CHECK(downtime["seed"].toInt() == 77);
        CHECK(downtime["years"].toInt() == 300);
        CHECK(downtime["meanHours"]["exact"].toDouble() == Approx(pair["downtimeMinutesPerYear"].toDouble() / 60));
        REQUIRE_FALSE(downtime["points"].toArray().isEmpty());
        const QJsonObject first = downtime["points"].toArray().first().toObject();
        for (const char* key : {"hours", "chance", "plusMinus"})
            CHECK(first[QLatin1String(key)].isDouble());
        CHECK_FALSE(pair["why"]["downtimeDistribution"]["result"].toString().isEmpty());
    }
}

TEST_CASE("the text names the bandwidth to count on, and the downtime when asked for")
{
    const Project project = projectWith(RandomDesign(4).make(NetworkShape{}));
    std::vector<Analysis> analyses{analyse(project.options.first(), Catalogue::builtIn())};
    const QString text = resultsText(project, analyses, Catalogue::builtIn());
    CHECK(text.contains("Bandwidth to count on"));
    CHECK(text.contains("bps for 9"));
    CHECK_FALSE(text.contains("of years"));
    ResultsOptions options;
    options.downtimeSeed = 5;
    options.downtimeYears = 100;
    CHECK(resultsText(project, analyses, Catalogue::builtIn(), options).contains("% of years"));
    CHECK(resultsText(project, analyses, Catalogue::builtIn(), options).contains("100 simulated years, seed 5"));
}
