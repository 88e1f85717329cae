// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include <cmath>

TEST_CASE("the examples give the expected availability to 1e-12 and name their single points of failure")
{
    const QJsonArray expected = expectedFigures();
    REQUIRE(expected.size() == 8);
    for (const QJsonValue& row : expected) {
        const QString file = row[QLatin1String("file")].toString();
        INFO(file.toStdString() << " to " << row[QLatin1String("to")].toString().toStdString());
        const Design design = exampleDesign(file);
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        REQUIRE(analysis.isComplete);
        const PairResult* pair = analysis.pair(ObjectId(row[QLatin1String("from")].toString()), ObjectId(row[QLatin1String("to")].toString()));
        REQUIRE(pair);
        CHECK(pair->availability.isExact);
        CHECK(std::abs(pair->availability.value.up() - row[QLatin1String("availability")].toDouble()) < 1e-12);
        CHECK(std::abs(pair->availability.value.downtimeMinutesPerYear() - row[QLatin1String("downtimeMinutesPerYear")].toDouble()) < 1e-6);
        CHECK(std::abs(pair->availability.value.downtimeMinutesPerMonth() - row[QLatin1String("downtimeMinutesPerMonth")].toDouble()) < 1e-6);
        QStringList points;
        for (const QJsonValue& name : row[QLatin1String("singlePointsOfFailure")].toArray())
            points << name.toString();
        CHECK(namesOf(analysis, pair->singlePointsOfFailure) == points);
    }
}
