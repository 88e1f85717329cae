// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/comparison.h"
#include "tests/catch.h"
#include "tests/random_design.h"

namespace {
std::shared_ptr<const OptionResults> comparedResults(unsigned seed)
{
    Project project = newProject(QStringLiteral("P"));
    project.options = {RandomDesign(seed).make(NetworkShape::ofSize(40))};
    return std::make_shared<const OptionResults>(*resultsOf(project.options.first(), reviewInputs(project, Catalogue::builtIn(), QDate(2026, 11, 24))));
}
}

TEST_CASE("an option set beside itself differs in nothing, and nothing is best")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const auto one = comparedResults(seed);
        const Comparison comparison = compare({one, one});
        REQUIRE_FALSE(comparison.rows.isEmpty());
        for (const ComparisonRow& row : comparison.rows) {
            INFO(row.key.toStdString());
            REQUIRE(row.cells.size() == 2);
            CHECK(row.cells[0].text == row.cells[1].text);
            CHECK(row.cells[1].delta.isEmpty());
            CHECK(row.cells[1].verdict == 0);
            CHECK_FALSE(row.cells[0].isBest);
            CHECK_FALSE(row.cells[1].isBest);
        }
    }
}

TEST_CASE("better than the baseline from one side is worse from the other")
{
    const auto a = comparedResults(1), b = comparedResults(2);
    const Comparison there = compare({a, b}), back = compare({a, b}, {1, 12});
    REQUIRE(there.rows.size() == back.rows.size());
    int told = 0;
    for (qsizetype i = 0; i < there.rows.size(); ++i) {
        INFO(there.rows[i].key.toStdString());
        CHECK(there.rows[i].cells[1].verdict == -back.rows[i].cells[0].verdict);
        CHECK(there.rows[i].cells[0].isBest == back.rows[i].cells[0].isBest);
        told += there.rows[i].cells[1].verdict != 0;
    }
    CHECK(told > 0);
}
