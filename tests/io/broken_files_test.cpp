// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read.h"
#include "tests/catch.h"
#include "tests/io/example_files.h"
#include <QFileInfo>
#include <QMap>
#include <cstdio>

namespace {
/// tests/formats/broken/expected.txt: "file: line pointer: message", in the order in which the errors are told.
QMap<QString, QStringList> expectedErrors()
{
    QMap<QString, QStringList> expected;
    const auto lines = QString::fromUtf8(bytesOf(filesIn(QStringLiteral("tests/formats/broken"), QStringLiteral("expected.txt")).value(0))).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        if (colon > 0 && !line.startsWith(QLatin1Char('#')))
            expected[line.left(colon)] << line.mid(colon + 2);
    }
    return expected;
}

QStringList toldErrors(const ReadOutcome& outcome)
{
    QStringList told;
    for (const Error& error : outcome.errors)
        told << QStringLiteral("%1 %2: %3").arg(error.line).arg(error.where, error.message);
    return told;
}

QByteArray designWith(const QByteArray& sites)
{
    return "{\"format\": 1, \"options\": [{\"id\": \"o\",\n\"sites\": [" + sites + "]}]}";
}
}

TEST_CASE("each broken file is refused with all its errors, each with its place and line")
{
    const auto expected = expectedErrors();
    const QStringList paths = filesIn(QStringLiteral("tests/formats/broken"), QStringLiteral("*.json"));
    REQUIRE(paths.size() >= 30);
    CHECK(expected.size() == paths.size());
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).completeBaseName();
        const ReadOutcome outcome = readProject(bytesOf(path));
        INFO(name.toStdString());
        if (qEnvironmentVariableIsSet("LANDBRIDGE_PRINT_ERRORS"))
            for (const QString& told : toldErrors(outcome))
                std::printf("%s: %s\n", qPrintable(name), qPrintable(told));
        CHECK_FALSE(outcome.project.has_value());
        CHECK(toldErrors(outcome) == expected.value(name));
    }
}

TEST_CASE("every beginning of a file is refused without harm")
{
    for (const QString& path : examplePaths().mid(2, 1)) {
        const QByteArray bytes = bytesOf(path);
        for (qsizetype length = 0; length < bytes.size() - 2; length += 13) {
            const ReadOutcome outcome = readProject(bytes.left(length));
            INFO(length);
            REQUIRE_FALSE(outcome.project.has_value());
            REQUIRE(outcome.errors.size() == 1);
            REQUIRE(outcome.errors[0].line >= 1);
        }
    }
}

TEST_CASE("the limits of size, values, objects and depth are explicit, and held to the last one")
{
    const ReadLimits generous;
    CHECK(generous.bytes == 268435456);
    CHECK(generous.objects == 100000);
    CHECK(generous.depth == 64);

    const QByteArray three = designWith("{\"id\": \"a\"}, {\"id\": \"b\"},\n{\"id\": \"c\"}");
    ReadLimits limits;
    limits.objects = 3;
    limits.bytes = three.size();
    limits.values = 12;
    limits.depth = 5;
    CHECK(readProject(three, limits).project);

    ReadLimits fewer = limits;
    fewer.objects = 2;
    CHECK(toldErrors(readProject(three, fewer)) == QStringList{"3 /options/0/sites/2: There are more than 2 objects."});
    fewer = limits;
    --fewer.bytes;
    CHECK(readProject(three, fewer).errors[0].message.startsWith("The file is larger than"));
    fewer = limits;
    --fewer.values;
    CHECK(toldErrors(readProject(three, fewer)) == QStringList{"3 /options/0/sites/2/id: There are more than 11 values."});
    fewer = limits;
    --fewer.depth;
    CHECK(toldErrors(readProject(three, fewer)) == QStringList{"2 /options/0/sites/0: Lists and objects are nested deeper than 4 levels; a design never is."});
}

TEST_CASE("a huge number of objects is refused with the object that is one too many")
{
    QByteArray sites;
    for (int i = 0; i <= 100000; ++i)
        sites += (i ? ",\n{\"id\": \"s" : "{\"id\": \"s") + QByteArray::number(i) + "\"}";
    const ReadOutcome outcome = readProject(designWith(sites));
    CHECK(toldErrors(outcome) == QStringList{"100002 /options/0/sites/100000: There are more than 100000 objects."});
}

TEST_CASE("a hundred thousand nested lists are refused, not followed")
{
    const ReadOutcome outcome = readProject(QByteArray(1000000, '['));
    CHECK(toldErrors(outcome).size() == 1);
    CHECK(outcome.errors[0].message.contains("deeper than 64"));
}

TEST_CASE("a million errors are told as a thousand and the remark that there are more")
{
    QByteArray sites;
    for (int i = 0; i < 20000; ++i)
        sites += i ? ",\n5" : "5";
    const ReadOutcome outcome = readProject(designWith(sites));
    REQUIRE(outcome.errors.size() == 1001);
    CHECK(outcome.errors.last().message == "There are more than these 1000.");
    CHECK(outcome.errors.first().line == 2);
}

TEST_CASE("twenty thousand groups in a row are no circle, and closing the row makes one")
{
    QByteArray groups;
    for (int i = 0; i < 20000; ++i)
        groups += (i ? ",\n" : "") + QByteArray("{\"id\": \"g") + QByteArray::number(i) + "\", \"members\": [\"g" + QByteArray::number(i + 1) + "\"]}";
    const QByteArray start = "{\"format\": 1, \"options\": [{\"id\": \"o\", \"groups\": [";
    CHECK(readProject(start + groups + ", {\"id\": \"g20000\"}]}]}").project);
    const ReadOutcome circle = readProject(start + groups + ", {\"id\": \"g20000\", \"members\": [\"g0\"]}]}]}");
    REQUIRE(circle.errors.size() == 1);
    CHECK(circle.errors[0].message.contains("g0 → g1"));
}
