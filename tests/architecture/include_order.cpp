// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/source_files.h"
#include "tests/catch.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace {
/// The layer a path belongs to: "model/io/read.cpp" is io, "app/commands/new.cpp" is app, anything else is "".
QString layerOf(const QString& path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("app"))
        return parts.first();
    if (parts.size() > 2 && (parts.first() == QLatin1String("model") || parts.first() == QLatin1String("views")))
        return parts.at(1);
    return {};
}

Faults includeFaults(const SourceFile& file, const QStringList& order)
{
    static const QRegularExpression quoted(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    static const QRegularExpression bracketed(QStringLiteral("^\\s*#\\s*include\\s*<((?:model|views|app|tests)/[^>]+)>"));
    Faults faults;
    const qsizetype own = order.indexOf(layerOf(file.path));
    if (own < 0)
        return {fault(file, 1, QStringLiteral("its folder is not in the list of ARCHITECTURE.md"))};
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (bracketed.match(file.lines.at(i)).hasMatch())
            faults.append(fault(file, i + 1, QStringLiteral("own headers are included in quotes")));
        const QString included = quoted.match(file.lines.at(i)).captured(1);
        if (included.isEmpty() || included.endsWith(QLatin1String(".moc")) || included.startsWith(QLatin1String("moc_")))
            continue;
        const qsizetype other = order.indexOf(layerOf(included));
        if (other < 0)
            faults.append(fault(file, i + 1, QStringLiteral("\"%1\" is not a path from the root into model, views or app").arg(included)));
        else if (other > own)
            faults.append(fault(file, i + 1, QStringLiteral("%1 must not see %2, which comes later").arg(order.at(own), order.at(other))));
    }
    return faults;
}

SourceFile fileOf(const QString& path, const QString& line)
{
    return {path, {line}};
}
}

TEST_CASE("a folder includes itself and earlier folders only")
{
    const QStringList order = folderOrder();
    REQUIRE(order.size() > 10);
    Faults faults;
    for (const SourceFile& file : cppFiles({QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")}))
        faults += includeFaults(file, order);
    CHECK(faults == Faults{});
}

TEST_CASE("every folder of the model and the views is in the list of ARCHITECTURE.md")
{
    const QStringList order = folderOrder();
    const QDir root(QStringLiteral(LANDBRIDGE_SOURCE_DIR));
    for (const char* part : {"model", "views"}) {
        for (const QString& folder : QDir(root.filePath(QLatin1String(part))).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            INFO(folder.toStdString());
            CHECK(order.contains(folder));
        }
    }
}

TEST_CASE("own headers that are included exist")
{
    static const QRegularExpression quoted(QStringLiteral("^\\s*#\\s*include\\s*\"((?:model|views|app|tests)/[^\"]+)\""));
    const QDir root(QStringLiteral(LANDBRIDGE_SOURCE_DIR));
    Faults faults;
    for (const SourceFile& file : cppFiles({QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app"), QStringLiteral("tests")})) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString included = quoted.match(file.lines.at(i)).captured(1);
            if (!included.isEmpty() && !QFileInfo::exists(root.filePath(included)))
                faults.append(fault(file, i + 1, included + QStringLiteral(" does not exist")));
        }
    }
    CHECK(faults == Faults{});
}

TEST_CASE("the order check finds what it is for")
{
    const QStringList order = folderOrder();
    const QString io = QStringLiteral("model/io/read.cpp");
    CHECK(includeFaults(fileOf(io, QStringLiteral("#include \"model/base/id.h\"")), order).isEmpty());
    CHECK(includeFaults(fileOf(io, QStringLiteral("#include \"model/io/write.h\"")), order).isEmpty());
    CHECK(includeFaults(fileOf(io, QStringLiteral("#include <QString>")), order).isEmpty());
    CHECK(includeFaults(fileOf(io, QStringLiteral("#include \"model/document/document.h\"")), order).size() == 1);
    CHECK(includeFaults(fileOf(io, QStringLiteral("#include \"views/theme/colours.h\"")), order).size() == 1);
    CHECK(includeFaults(fileOf(io, QStringLiteral("#include \"tests/catch.h\"")), order).size() == 1);
    CHECK(includeFaults(fileOf(io, QStringLiteral("#include \"write.h\"")), order).size() == 1);
    CHECK(includeFaults(fileOf(io, QStringLiteral("# include <views/theme/colours.h>")), order).size() == 1);
    CHECK(includeFaults(fileOf(QStringLiteral("model/new_folder/a.cpp"), QString()), order).size() == 1);
    CHECK(includeFaults(fileOf(QStringLiteral("views/window/main_window.cpp"), QStringLiteral("#include \"app/main.h\"")), order).size() == 1);
    CHECK(includeFaults(fileOf(QStringLiteral("app/main.cpp"), QStringLiteral("#include \"views/window/main_window.h\"")), order).isEmpty());
}
