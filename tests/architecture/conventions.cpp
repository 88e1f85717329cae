// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/source_files.h"
#include "tests/catch.h"
#include <QRegularExpression>

namespace {
constexpr qsizetype longestFile = 400;       // lines; a file that wants more is usually two ideas
const QString licence = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");

QStringList programFolders()
{
    return {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")};
}

QStringList allFolders()
{
    return programFolders() + QStringList{QStringLiteral("tests"), QStringLiteral("installer")};
}

/// A fault for each line that matches, comments left out.
Faults linesMatching(const SourceFile& file, const QRegularExpression& pattern, const QString& why)
{
    static const QRegularExpression comment(QStringLiteral("(^|[^:\"])//.*$"));
    Faults faults;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        QString code = file.lines.at(i);
        code.remove(comment);
        if (pattern.match(code).hasMatch())
            faults.append(fault(file, i + 1, why));
    }
    return faults;
}

Faults moduleIncludeFaults(const SourceFile& file)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*#\\s*include\\s*<(?:\\w+/)?Qt(Core|Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport|Test|Concurrent|Network|OpenGL|Xml|DBus|Sql)>"));
    return linesMatching(file, pattern, QStringLiteral("a whole Qt module costs seconds a file: include the class"));
}

Faults colourFaults(const SourceFile& file)
{
    if (file.path.startsWith(QLatin1String("views/theme/")))
        return {};
    static const QRegularExpression pattern(QStringLiteral(
        "QColor\\s*(?:\\w+\\s*)?[({]\\s*(?:QStringLiteral\\(|QLatin1String\\()?[\"0-9]"   // QColor(12, …), QColor("…"), QColor name{1, …}
        "|\\bqRgba?\\s*\\(\\s*[0-9]|fromRgbF?\\s*\\(\\s*[0-9]|fromHs[lv]F?\\s*\\(\\s*[0-9]"
        "|\"#(?:[0-9a-fA-F]{3}){1,2}(?:[0-9a-fA-F]{2})?\\b"                               // "#rgb", "#rrggbb", "#aarrggbb"
        "|[:\\s]#[0-9a-fA-F]{6}\\b"                                                       // inside a style sheet
        "|Qt::(?:dark|light)?(?:black|white|gray|red|green|blue|cyan|magenta|yellow|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\\b"));
    return linesMatching(file, pattern, QStringLiteral("colours are written in views/theme only"));
}

Faults headerFaults(const SourceFile& file)
{
    if (!file.isHeader())
        return {};
    static const QRegularExpression json(QStringLiteral("^\\s*#\\s*include\\s*[<\"]nlohmann/(?!json_fwd)"));
    Faults faults = linesMatching(file, json, QStringLiteral("json.hpp costs two seconds a file: keep it out of headers"));
    if (!file.lines.mid(0, 4).contains(QStringLiteral("#pragma once")))
        faults.append(fault(file, 1, QStringLiteral("#pragma once is missing at the top")));
    return faults;
}

Faults lengthFaults(const SourceFile& file)
{
    const qsizetype lines = file.lines.size() - 1;     // the last ends with a newline
    if (lines <= longestFile)
        return {};
    return {fault(file, lines, QStringLiteral("longer than %1 lines").arg(longestFile))};
}

Faults namespaceFaults(const SourceFile& file)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(?:using namespace\\b|namespace\\s+\\w)"));
    return linesMatching(file, pattern, QStringLiteral("no named namespaces here"));
}

Faults nameFaults(const SourceFile& file)
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z0-9_/]+\\.(h|cpp)$"));
    if (snakeCase.match(file.path).hasMatch())
        return {};
    return {fault(file, 1, QStringLiteral("file names are in snake_case"))};
}

/// CTest splits a name at ";" and Catch reads "\" as an escape, so that the test would pass without having run.
Faults testNameFaults(const SourceFile& file)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(?:TEST_CASE|SCENARIO)\\s*\\(\\s*\"[^\"]*[;\\\\]"));
    return linesMatching(file, pattern, QStringLiteral("no ; and no \\ in the name of a test"));
}

Faults licenceFaults(const SourceFile& file)
{
    const bool isCpp = file.isHeader() || file.path.endsWith(QLatin1String(".cpp"));
    if (isCpp && file.lines.value(0) == QStringLiteral("// ") + licence)
        return {};
    if (!isCpp && file.lines.mid(0, 2).contains(QStringLiteral("# ") + licence))    // after #! in scripts
        return {};
    return {fault(file, 1, QStringLiteral("the line %1 is missing").arg(licence))};
}

Faults inAll(const QList<SourceFile>& files, Faults (*check)(const SourceFile&))
{
    Faults faults;
    for (const SourceFile& file : files)
        faults += check(file);
    return faults;
}

/// How many faults the check finds in one line at that path.
qsizetype found(Faults (*check)(const SourceFile&), const char* path, const char* line)
{
    return check({QString::fromUtf8(path), {QString::fromUtf8(line)}}).size();
}
}

TEST_CASE("every source file names its licence")
{
    REQUIRE(scriptFiles().size() > 5);
    CHECK(inAll(cppFiles(allFolders()), licenceFaults) == Faults{});
    CHECK(inAll(scriptFiles(), licenceFaults) == Faults{});
    CHECK(found(licenceFaults, "model/base/id.h", "#pragma once") == 1);
    CHECK(found(licenceFaults, "app/run", "#!/bin/sh") == 1);
}

TEST_CASE("no file includes a whole Qt module")
{
    CHECK(inAll(cppFiles(allFolders()), moduleIncludeFaults) == Faults{});
    CHECK(found(moduleIncludeFaults, "a.cpp", "#include <QtWidgets>") == 1);
    CHECK(found(moduleIncludeFaults, "a.cpp", "#include <QtCore/QtCore>") == 1);
    CHECK(found(moduleIncludeFaults, "a.cpp", "#include <QTest>") == 0);
    CHECK(found(moduleIncludeFaults, "a.cpp", "#include <QtGlobal>") == 0);
}

TEST_CASE("colours are written in the theme and nowhere else")
{
    CHECK(inAll(cppFiles(programFolders()), colourFaults) == Faults{});
    for (const char* line : {"QColor(12, 34, 56)", "QColor fill{0, 0, 0};", "QColor(\"red\")", "pen.setColor(\"#ff8800\");", "return qRgb(1, 2, 3);",
             "QColor(QStringLiteral(\"#fff\"))", "painter.fillRect(area, Qt::white);", "Qt::darkGray", "Qt::lightGray", "\"color: #a0b0c0;\"",
             "QColor::fromRgb(1, 2, 3)", "QColor::fromHsvF(0.5, 1, 1)"}) {
        INFO(line);
        CHECK(found(colourFaults, "views/canvas/a.cpp", line) == 1);
        CHECK(found(colourFaults, "views/theme/a.cpp", line) == 0);
    }
    for (const char* line : {"QColor ground;", "QColor(look.fill)", "const QColor ink = theme.ink();", "Qt::transparent", "text.arg(\"#1\")", "#include <QColor>",
             "// as in QColor(1, 2, 3)"}) {
        INFO(line);
        CHECK(found(colourFaults, "views/canvas/a.cpp", line) == 0);
    }
}

TEST_CASE("headers are light and guarded")
{
    CHECK(inAll(cppFiles(allFolders()), headerFaults) == Faults{});
    CHECK(found(headerFaults, "model/io/read.h", "#include <nlohmann/json.hpp>") == 2);
    CHECK(found(headerFaults, "model/io/read.h", "#pragma once") == 0);
    CHECK(found(headerFaults, "model/io/read.cpp", "#include <nlohmann/json.hpp>") == 0);
}

TEST_CASE("no file is longer than 400 lines")
{
    CHECK(inAll(cppFiles(allFolders()), lengthFaults) == Faults{});
    CHECK(lengthFaults({QStringLiteral("a.cpp"), QStringList(longestFile + 1)}).isEmpty());
    CHECK(lengthFaults({QStringLiteral("a.cpp"), QStringList(longestFile + 2)}).size() == 1);
}

TEST_CASE("names are plain: no namespaces, files in snake_case")
{
    CHECK(inAll(cppFiles(programFolders()), namespaceFaults) == Faults{});
    CHECK(inAll(cppFiles(allFolders()), nameFaults) == Faults{});
    CHECK(found(namespaceFaults, "a.cpp", "namespace model {") == 1);
    CHECK(found(namespaceFaults, "a.cpp", "using namespace std;") == 1);
    CHECK(found(namespaceFaults, "a.cpp", "namespace {") == 0);
    CHECK(found(nameFaults, "views/canvas/LinkItem.cpp", "") == 1);
}

TEST_CASE("the names of tests can be told to ctest")
{
    CHECK(inAll(cppFiles({QStringLiteral("tests")}), testNameFaults) == Faults{});
    CHECK(found(testNameFaults, "tests/io/a.cpp", "TEST_CASE(\"one; two\")") == 1);
    CHECK(found(testNameFaults, "tests/io/a.cpp", "TEST_CASE(\"one \\\\ two\")") == 1);
    CHECK(found(testNameFaults, "tests/io/a.cpp", "TEST_CASE(\"one, two\") { run(); }") == 0);
}

TEST_CASE("the changelog has the version being built")
{
    static const QRegularExpression project(QStringLiteral("project\\(landbridge VERSION ([0-9.]+)"));
    const QString version = project.match(sourceFile(QStringLiteral("CMakeLists.txt")).lines.join(QLatin1Char('\n'))).captured(1);
    REQUIRE_FALSE(version.isEmpty());
    const QStringList headings = sourceFile(QStringLiteral("CHANGELOG.md")).lines.filter(QRegularExpression(QStringLiteral("^## ")));
    REQUIRE_FALSE(headings.isEmpty());
    CHECK(headings.first().startsWith(QStringLiteral("## %1 ").arg(version)));
}
