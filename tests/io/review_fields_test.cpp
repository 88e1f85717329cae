// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read.h"
#include "model/io/write.h"
#include "tests/catch.h"

namespace {
const QByteArray reviewed = R"({
  "format": 1,
  "options": [
    {
      "id": "a",
      "review": {
        "cons": [
          "one circuit"
        ],
        "decision": "accepted",
        "pros": [],
        "rationale": "Cheapest that holds.",
        "summary": "As drawn."
      }
    }
  ],
  "requirements": [
    {
      "availability": 0.9995,
      "from": "hq",
      "id": "r1",
      "keeps": [
        {
          "lost": "peeringLocation",
          "mbps": 500
        }
      ],
      "mbpsToAzure": 1000,
      "private": true,
      "rttMs": 25,
      "to": "prod"
    },
    {
      "id": "r2",
      "monthlyCost": 6000
    }
  ]
}
)";

QStringList placesOf(const QList<Error>& errors)
{
    QStringList places;
    for (const Error& error : errors)
        places << error.where;
    return places;
}
}

TEST_CASE("the review of an option and the requirements of a file are read and written back to the same bytes")
{
    const ReadOutcome outcome = readProject(reviewed);
    REQUIRE(outcome.project);
    CHECK(outcome.notices.isEmpty());
    const Design& option = outcome.project->options.first();
    CHECK(option.review.decision == DecisionStatus::Accepted);
    CHECK(option.review.cons == QList<QString>{QStringLiteral("one circuit")});
    REQUIRE(outcome.project->requirements.size() == 2);
    const DesignRequirement& requirement = outcome.project->requirements.first();
    CHECK(requirement.toAzure == Bandwidth::mbps(1000));
    REQUIRE(requirement.keeps.size() == 1);
    CHECK(requirement.keeps.first().lost == LostPart::PeeringLocation);
    CHECK(outcome.project->requirements[1].monthlyCost == 6000.);
    CHECK(writeProject(*outcome.project) == reviewed);
}

TEST_CASE("requirements that cannot be are told with their places, all at once")
{
    const ReadOutcome outcome = readProject(R"({"format": 1, "options": [{"id": "a", "review": 7}], "requirements": [
        {"id": "r", "availability": 99.95}, {"id": "r"}, 5, {"name": "without id"}, {"id": "s", "from": "", "keeps": [{"lost": "ship", "mbps": 1}]}]})");
    CHECK_FALSE(outcome.project);
    const QStringList places = placesOf(outcome.errors);
    for (const char* place : {"/options/0/review", "/requirements/0/availability", "/requirements/1/id", "/requirements/2", "/requirements/3", "/requirements/4/from", "/requirements/4/keeps/0/lost"})
        CHECK(places.contains(QLatin1String(place)));
    CHECK(placesOf(readProject(R"({"format": 1, "options": [{"id": "a"}], "requirements": {}})").errors) == QStringList{QStringLiteral("/requirements")});
}

TEST_CASE("fields of a review or requirement that are not known are kept and named")
{
    const QByteArray bytes = QByteArray(reviewed).replace("\"pros\": []", "\"mood\": 1,\n        \"pros\": []").replace("\"rttMs\": 25", "\"rttMs\": 25,\n      \"sigma\": 6");
    const ReadOutcome outcome = readProject(bytes);
    REQUIRE(outcome.project);
    CHECK(outcome.notices.size() == 2);
    CHECK(outcome.project->requirements.first().extra.contains(QStringLiteral("sigma")));
}
