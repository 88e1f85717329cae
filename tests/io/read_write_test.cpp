// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/new_id.h"
#include "model/io/migrations/migrations.h"
#include "model/io/read.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/io/example_files.h"
#include "tests/random_project.h"



namespace {
/// A file of one option whose members are given as JSON text.
QByteArray fileWith(const QByteArray& members)
{
    return "{\n  \"format\": 1,\n  \"options\": [\n    {\n      \"id\": \"o1\",\n" + members + "\n    }\n  ]\n}\n";
}

QStringList messagesOf(const QList<Error>& entries)
{
    QStringList messages;
    for (const Error& entry : entries)
        messages << QStringLiteral("%1 %2 %3").arg(entry.line).arg(entry.where, entry.message);
    return messages;
}
}

TEST_CASE("the examples load and save to the same bytes")
{
    const QStringList paths = examplePaths();
    REQUIRE(paths.size() == 7);
    for (const QString& path : paths) {
        INFO(path.toStdString());
        const QByteArray bytes = bytesOf(path);
        const ReadOutcome outcome = readProject(bytes);
        CHECK(messagesOf(outcome.errors) == QStringList());
        CHECK(messagesOf(outcome.notices) == QStringList());
        CHECK_FALSE(outcome.isNewer);
        REQUIRE(outcome.project);
        CHECK(writeProject(*outcome.project) == bytes);
        CHECK(outcome.project->options.first().objectCount() >= 6);
    }
}

TEST_CASE("what a file leaves out stays out, and what it sets to the default stays in")
{
    const QByteArray bytes = fileWith(R"(      "name": "",
      "sites": [
        {
          "addressPrefixes": [],
          "id": "a",
          "name": "",
          "siteType": "datacenter"
        },
        {
          "id": "b"
        }
      ],
      "wanLinks": [])");
    const ReadOutcome outcome = readProject(bytes);
    REQUIRE(outcome.project);
    CHECK(messagesOf(outcome.notices) == QStringList());
    CHECK(writeProject(*outcome.project) == bytes);
    CHECK(outcome.project->name.isNull());
}

TEST_CASE("unknown fields and kinds are kept at every level, and named once each")
{
    const QByteArray bytes = R"({
  "format": 1,
  "aTop": {
    "deep": [
      null,
      true,
      1.5,
      [],
      {},
      "é\n\"\\\u0001"
    ]
  },
  "options": [
    {
      "expressRouteCircuits": [
        {
          "id": "c",
          "peeringLocation": "p",
          "peerings": [
            {
              "mtu": 9000,
              "type": "AzurePrivatePeering"
            }
          ]
        }
      ],
      "holograms": [
        {
          "id": "h1"
        },
        {
          "id": "h2"
        }
      ],
      "id": "o1",
      "peeringLocations": [
        {
          "id": "p",
          "suite": 9007199254740993
        },
        {
          "id": "q",
          "suite": 2
        }
      ],
      "zoom": 2
    }
  ]
}
)";
    const ReadOutcome outcome = readProject(bytes);
    CHECK(messagesOf(outcome.errors) == QStringList());
    REQUIRE(outcome.project);
    CHECK(writeProject(*outcome.project) == bytes);
    const QStringList notices = messagesOf(outcome.notices);
    REQUIRE(notices.size() == 5);
    CHECK(notices[0].startsWith("3 /aTop “aTop” is a field"));
    CHECK(notices[1].startsWith("21 /options/0/expressRouteCircuits/0/peerings/0/mtu “mtu” of “expressRouteCircuits.peerings” (1 times)"));
    CHECK(notices[2].startsWith("27 /options/0/holograms “holograms” (2 objects) is a kind"));
    CHECK(notices[3].startsWith("39 /options/0/peeringLocations/0/suite “suite” of “peeringLocations” (2 times)"));
    CHECK(notices[4].startsWith("46 /options/0/zoom"));
}

TEST_CASE("the canonical form does not depend on the order, spacing or spelling of the file")
{
    const QByteArray canonical = fileWith(R"(      "notes": [
        {
          "id": "a",
          "position": [
            1,
            0.5
          ],
          "text": "äé/"
        },
        {
          "id": "b"
        }
      ])");
    const QByteArray other = "{\"options\":[{\"notes\":[{\"id\":\"b\"},\r\n{\"text\":\"\\u00e4\\u00e9\\/\",\"id\":\"a\",\"position\":[1.0,5e-1]}],\"id\":\"o1\"}],\"format\":1.0}";
    const ReadOutcome outcome = readProject(other);
    CHECK(messagesOf(outcome.errors) == QStringList());
    REQUIRE(outcome.project);
    CHECK(writeProject(*outcome.project) == canonical);
}

TEST_CASE("options keep the order of the user")
{
    const QByteArray bytes = R"({
  "format": 1,
  "options": [
    {
      "id": "z"
    },
    {
      "id": "a"
    }
  ]
}
)";
    const ReadOutcome outcome = readProject(bytes);
    REQUIRE(outcome.project);
    CHECK(writeProject(*outcome.project) == bytes);
}

TEST_CASE("numbers survive: the shortest text that reads back")
{
    for (const char* text : {"0", "-1", "0.1", "1e-07", "123456789012345", "9223372036854775807", "-9223372036854775808", "1.7976931348623157e+308", "5e-324", "0.9999981808963782", "3.4469675202103845e+19", "-1.5e+300", "1.25e-07"}) {
        const QByteArray bytes = fileWith(QByteArray("      \"x\": ") + text);
        const ReadOutcome outcome = readProject(bytes);
        INFO(text);
        REQUIRE(outcome.project);
        CHECK(writeProject(*outcome.project) == bytes);
    }
}

TEST_CASE("load of save gives the same bytes, for random projects with unknown fields and kinds")
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Project project = RandomProject(seed).project(40);
        const QByteArray bytes = writeProject(project);
        INFO(seed << '\n' << bytes.toStdString());
        const ReadOutcome outcome = readProject(bytes);
        REQUIRE(messagesOf(outcome.errors) == QStringList());
        REQUIRE(writeProject(*outcome.project) == bytes);
        REQUIRE(outcome.project->options.size() == project.options.size());
        for (qsizetype i = 0; i < project.options.size(); ++i)
            REQUIRE(outcome.project->options[i].objectCount() == project.options[i].objectCount());
    }
}

TEST_CASE("a project without anything is written and read")
{
    const QByteArray bytes = writeProject(newProject(QStringLiteral("New")));
    CHECK(bytes == "{\n  \"format\": 1,\n  \"name\": \"New\",\n  \"options\": [\n    {\n      \"id\": \"o1\",\n      \"name\": \"As drawn\"\n    }\n  ]\n}\n");
    CHECK(readProject(bytes).project);
}

TEST_CASE("format 1 needs no migration and the list of migrations has no gap")
{
    CHECK(Project::currentFormat == 1);
    int next = 1;
    for (const Migration& step : migrations())
        CHECK(step.from == next++);
    CHECK(next == Project::currentFormat);
    const QJsonObject file{{"format", 1}, {"name", "x"}};
    CHECK(migrated(file, 1) == file);
}

TEST_CASE("a newer file is read where it is intelligible, and says so")
{
    const ReadOutcome outcome = readProject("{\"format\": 2,\n \"options\": [{\"id\": \"o\"}]}");
    CHECK(outcome.isNewer);
    REQUIRE(outcome.project);
    CHECK(outcome.project->format == 2);
    REQUIRE(outcome.notices.size() == 1);
    CHECK(outcome.notices[0].line == 1);
    CHECK(outcome.notices[0].message.contains("format 2"));
    CHECK(readProject("{\"format\": 2, \"options\": 3}").isNewer);
}

TEST_CASE("a byte order mark is left out, and said so")
{
    const ReadOutcome outcome = readProject("\xef\xbb\xbf{\"format\": 1, \"options\": [{\"id\": \"o\"}]}");
    REQUIRE(outcome.project);
    REQUIRE(outcome.notices.size() == 1);
    CHECK(outcome.notices[0].message.contains("byte order mark"));
}

TEST_CASE("a new id is not that of an object of an unknown kind, or the file could not be read again")
{
    const ReadOutcome outcome = readProject(fileWith("\"holograms\": [{\"id\": \"site-1\"}]"));
    REQUIRE(outcome.project);
    CHECK(newId(outcome.project->options.first(), ObjectKind::Site).text == "site-2");
}

TEST_CASE("objects of unknown kinds are put in the order of their ids, lists named options and others are not")
{
    const ReadOutcome outcome = readProject(fileWith("\"z\": [{\"id\": \"b\"}, {\"id\": \"a\"}],\n\"options\": [{\"id\": \"b\"}, {\"id\": \"a\"}],\n\"y\": [{\"id\": \"b\"}, {}, {\"id\": \"a\"}]"));
    REQUIRE(outcome.project);
    QByteArray written = writeProject(*outcome.project);
    for (const char blank : {' ', '\n'})
        written.replace(QByteArray(1, blank), "");
    CHECK(written == "{\"format\":1,\"options\":[{\"id\":\"o1\",\"options\":[{\"id\":\"b\"},{\"id\":\"a\"}],\"y\":[{\"id\":\"b\"},{},{\"id\":\"a\"}],\"z\":[{\"id\":\"a\"},{\"id\":\"b\"}]}]}");
}
