// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/source_files.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace {
QDir sourceRoot()
{
    return QDir(QStringLiteral(LANDBRIDGE_SOURCE_DIR));
}

QList<SourceFile> filesMatching(const QStringList& folders, const QStringList& patterns)
{
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator iterator(sourceRoot().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            paths.append(sourceRoot().relativeFilePath(iterator.next()));
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString& path : paths)
        files.append(sourceFile(path));
    return files;
}
}

SourceFile sourceFile(const QString& path)
{
    QFile file(sourceRoot().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {path, {}};
    return {path, QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))};
}

QList<SourceFile> cppFiles(const QStringList& folders)
{
    return filesMatching(folders, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QList<SourceFile> scriptFiles()
{
    const QStringList folders{QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app"), QStringLiteral("tests"),
        QStringLiteral("cmake"), QStringLiteral("installer"), QStringLiteral(".ci")};
    return QList<SourceFile>{sourceFile(QStringLiteral("CMakeLists.txt"))}
        + filesMatching(folders, {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.sh"),
            QStringLiteral("run"), QStringLiteral("with_display")});
}

QString fault(const SourceFile& file, qsizetype line, const QString& why)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(why);
}

QStringList folderOrder()
{
    // The line of the document that starts with "> base, " and ends with a full stop.
    for (const QString& line : sourceFile(QStringLiteral("ARCHITECTURE.md")).lines) {
        if (line.startsWith(QLatin1String("> base, ")) && line.endsWith(QLatin1Char('.')))
            return line.mid(2, line.size() - 3).split(QStringLiteral(", "));
    }
    return {};
}
