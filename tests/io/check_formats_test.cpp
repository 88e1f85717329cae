// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/check/check_format.h"
#include "tests/catch.h"
#include "tests/io/check_fixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QXmlStreamReader>

namespace {
QJsonObject checkJson(const CheckRun& run)
{
    return QJsonDocument::fromJson(checkAsJson(run)).object();
}

struct XmlCase { QString suite, group, name, outcome, message, text; };

/// The cases of a JUnit file; its counts must be those of its cases.
QList<XmlCase> junitCases(const QByteArray& bytes)
{
    QList<XmlCase> cases;
    QHash<QString, int> said, counted;
    QString suite;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toString(); };
        if (xml.name() == QLatin1String("testsuite")) {
            suite = attribute("name");
            for (const char* count : {"tests", "failures", "errors", "skipped"})
                said[QLatin1String(count)] += attribute(count).toInt();
        } else if (xml.name() == QLatin1String("testcase")) {
            cases << XmlCase{suite, attribute("classname"), attribute("name"), QStringLiteral("passed"), {}, {}};
            ++counted[QStringLiteral("tests")];
        } else if (xml.name() != QLatin1String("testsuites")) {
            cases.last().outcome = xml.name().toString();
            cases.last().message = attribute("message");
            ++counted[cases.last().outcome == QLatin1String("skipped") ? QStringLiteral("skipped") : cases.last().outcome + QStringLiteral("s")];
            cases.last().text = xml.readElementText();
        }
    }
    INFO(xml.errorString().toStdString());
    CHECK_FALSE(xml.hasError());
    for (const char* count : {"tests", "failures", "errors", "skipped"})
        CHECK(said.value(QLatin1String(count)) == counted.value(QLatin1String(count)));
    return cases;
}
}

TEST_CASE("formats have names of their own")
{
    QSet<QString> names;
    for (const CheckFormat& format : checkFormats()) {
        CHECK(checkFormat(format.name) == &format);
        CHECK_FALSE(names.contains(format.name));
        names.insert(format.name);
        CHECK(format.write(fixtureRun()) == format.write(fixtureRun()));
        CHECK(format.write(CheckRun()).isEmpty() == (QByteArray(format.name) == "text" || QByteArray(format.name) == "github"));
    }
    CHECK(checkFormat("yaml") == nullptr);
}

TEST_CASE("what fails a run is decided, not waived, and bad enough")
{
    CHECK(fixtureRun(Severity::Error).fails());
    CHECK(fixtureRun(Severity::Low).fails());
    CHECK_FALSE(fixtureRun(std::nullopt).fails());
    CheckRun run = fixtureRun(Severity::Medium);
    CheckedOption& option = run.files[0].options[0];
    Report bare;
    bare.design = option.report.design;
    bare.day = option.report.day;
    const auto only = [&](const QString& key) {
        option.report = withFindings(bare, {{}, {*fixtureRun().files[0].options[0].report.find(key)}});
        return run.fails();
    };
    CHECK(only("T-001:hub,spoke"));
    CHECK_FALSE(only("T-001:far,hub"));                  // waived
    CHECK(only("T-001:far,spoke"));                      // until a day that is over
    CHECK_FALSE(only("T-002:spoke"));                    // not decided
    CHECK_FALSE(only("T-003:far"));                      // low
    run.failOn = Severity::Low;
    CHECK(only("T-003:far"));
}

TEST_CASE("text is grouped by file and option, one line a thing, with waivers and the counts")
{
    CHECK(QString::fromUtf8(checkAsText(fixtureRun())) == QString::fromUtf8(
R"(designs/Zürich 1:1.json, option “Zürich, 100 %: “A””: 2 errors, 1 low, 1 waived, 1 not decided, 1 stale waiver
  waived error T-001: Übereinander: 50%, or more [designs/Zürich 1:1.json:4]
      Hub and far overlap.
      Objects: Hub [x](1) {0} ::error:: (hub), <far> & "away"   (far)
      Waiver: accepted by Zoë until 2027-05-31: We move it in May, 100%
  error T-001: Übereinander: 50%, or more [designs/Zürich 1:1.json:7]
      “<far> & "away"  ” and “spoke” overlap.
      Objects: <far> & "away"   (far), Virtual network spoke (spoke)
      Remedy: Renumber one, by 50%.
      Expired waiver: accepted until 2025-12-31: Only in 2025
  error T-001: Übereinander: 50%, or more [designs/Zürich 1:1.json:5]
      “Hub [x](1) {0} ::error::” and “spoke” overlap, 100%.
      Objects: Hub [x](1) {0} ::error:: (hub), Virtual network spoke (spoke)
      Remedy: Renumber one, by 50%.
  not decided medium T-002: Perhaps [designs/Zürich 1:1.json:5]
      No region is said.
      Objects: Virtual network spoke (spoke)
      Remedy: Renumber one, by 50%.
  low T-003: Small [designs/Zürich 1:1.json:7]
      So what.
      Objects: <far> & "away"   (far)
      Remedy: Renumber one, by 50%.
  stale waiver [designs/Zürich 1:1.json:12]
      The waiver “w3” matches no finding any more (T-009:hub); remove it.

/repo/designs/clean.json, option “only”: No findings

3 files, 2 options: 2 errors, 1 low, 1 waived, 1 not decided, 1 stale waiver; 1 file could not be checked.
)"));
}

TEST_CASE("JSON has every finding with file, option and the places of its subjects and fields")
{
    const QJsonObject json = checkJson(fixtureRun());
    CHECK(json["check"].toInt() == 1);
    CHECK(json["failed"].toBool());
    CHECK(json["errors"].toArray().size() == 1);
    CHECK(json["errors"][0]["line"].toInt() == 8);
    CHECK(json["staleWaivers"][0]["id"].toString() == "w3");
    CHECK(json["staleWaivers"][0]["line"].toInt() == 12);
    CHECK(json["checked"].toArray().size() == 2);
    CHECK(json["checked"][0]["counts"]["error"].toInt() == 2);
    REQUIRE(json["findings"].toArray().size() == 5);
    const QJsonObject waived = json["findings"][0].toObject();
    CHECK(waived["waived"].toBool());
    CHECK(waived["waiver"]["who"].toString() == QString::fromUtf8("Zoë"));
    CHECK(waived["line"].toInt() == 4);
    CHECK(json["findings"][1]["expiredWaiver"]["until"].toString() == "2025-12-31");
    CHECK_FALSE(json["findings"][1]["waived"].toBool());
    const QJsonObject open = json["findings"][2].toObject();
    for (const char* key : {"rule", "severity", "category", "objects", "message", "remedy", "fixable", "waived", "decided", "key", "file", "option", "pointer", "line"}) {
        INFO(key);
        CHECK(open.contains(QLatin1String(key)));
    }
    CHECK(open["key"].toString() == "T-001:hub,spoke");
    CHECK(open["pointer"].toString() == "/options/0/virtualNetworks/0/addressSpace");
    CHECK(open["line"].toInt() == 5);
    CHECK(open["places"][0]["line"].toInt() == 4);
    CHECK(open["places"][1]["pointer"].toString() == "/options/0/virtualNetworks/1");
    CHECK(open["fields"][0]["line"].toInt() == 5);
    CHECK_FALSE(json["findings"][3]["decided"].toBool());
    CHECK(json["findings"][3]["pointer"].toString() == "/options/0/virtualNetworks/1");      // its field is not set
}

TEST_CASE("annotations are one line each, and nothing in a name ends one or begins another")
{
    CHECK(QString::fromUtf8(checkAsGithub(fixtureRun())) == QString::fromUtf8(
R"(::notice file=designs/Zürich 1%3A1.json,line=4,title=T-001 Übereinander%3A 50%25%2C or more (waived error%2C option “Zürich%2C 100 %25%3A “A””)::Hub and far overlap.%0AWaiver: accepted by Zoë until 2027-05-31: We move it%0Ain May, 100%25
::error file=designs/Zürich 1%3A1.json,line=7,title=T-001 Übereinander%3A 50%25%2C or more (error%2C option “Zürich%2C 100 %25%3A “A””)::“<far> & "away" )" "\a" R"(” and “spoke” overlap.%0ARemedy: Renumber one, by 50%25.%0AExpired waiver: accepted until 2025-12-31: Only in 2025
::error file=designs/Zürich 1%3A1.json,line=5,title=T-001 Übereinander%3A 50%25%2C or more (error%2C option “Zürich%2C 100 %25%3A “A””)::“Hub [x](1) {0}%0A::error::” and “spoke” overlap, 100%25.%0ARemedy: Renumber one, by 50%25.
::notice file=designs/Zürich 1%3A1.json,line=5,title=T-002 Perhaps (not decided medium%2C option “Zürich%2C 100 %25%3A “A””)::No region is said.%0ARemedy: Renumber one, by 50%25.
::notice file=designs/Zürich 1%3A1.json,line=7,title=T-003 Small (low%2C option “Zürich%2C 100 %25%3A “A””)::So what.%0ARemedy: Renumber one, by 50%25.
::notice file=designs/Zürich 1%3A1.json,line=12,title=Stale waiver (option “Zürich%2C 100 %25%3A “A””)::The waiver “w3” matches no finding any more (T-009:hub); remove it.
::error file=/elsewhere/broken.json,line=8,title=landbridge::“asn” is 0.
)"));
    CHECK(checkAsGithub(fixtureRun(Severity::Low)).contains("::error file=designs/Z\xc3\xbcrich 1%3A1.json,line=7,title=T-003"));
    CHECK_FALSE(checkAsGithub(fixtureRun(std::nullopt)).contains("::error file=designs"));
}

TEST_CASE("JUnit has a case for each finding, which fails exactly where the run does")
{
    const QList<XmlCase> cases = junitCases(checkAsJunit(fixtureRun()));
    REQUIRE(cases.size() == 7);
    CHECK(cases[0].suite == QString::fromUtf8("designs/Zürich 1:1.json, option Zürich, 100 %: “A”"));
    CHECK(cases[0].name == "T-001:far,hub");
    CHECK(cases[0].outcome == "skipped");
    CHECK(cases[0].message.startsWith(QString::fromUtf8("waived, accepted by Zoë")));
    CHECK(cases[1].outcome == "failure");
    CHECK(cases[1].message.contains(QString::fromUtf8("“<far> & \"away\" \uFFFD”")));
    CHECK(cases[1].text.contains("Expired waiver"));
    CHECK(cases[2].outcome == "failure");
    CHECK(cases[2].text.startsWith(QString::fromUtf8("designs/Zürich 1:1.json:5\n")));
    CHECK(cases[3].outcome == "skipped");
    CHECK(cases[4].outcome == "skipped");
    CHECK(cases[5].name == "w3");
    CHECK(cases[6].outcome == "error");
    CHECK(junitCases(checkAsJunit(fixtureRun(Severity::Low)))[4].outcome == "failure");
    CHECK(junitCases(checkAsJunit(fixtureRun(std::nullopt)))[2].outcome == "skipped");
}

TEST_CASE("a path is told relative to the folder only when it lies within")
{
    CheckRun run;
    run.folder = "/repo";
    CHECK(pathWithin(run, "a.json") == "a.json");
    CHECK(pathWithin(run, "./a/../b.json") == "b.json");
    CHECK(pathWithin(run, "/repo/x/a.json") == "x/a.json");
    CHECK(pathWithin(run, "/repository/a.json") == "/repository/a.json");
    CHECK(pathWithin(run, "../a.json") == "../a.json");
    CHECK(pathWithin(run, "..a.json") == "..a.json");
}
