// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// One text file of the source tree, by its path from the root.
struct SourceFile
{
    QString path;
    QStringList lines;

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

/// What is wrong, each as "path:line: why"; empty when all is well.
using Faults = QStringList;

/// A file under the root, by its path from there. Empty lines when it cannot be read.
SourceFile sourceFile(const QString& path);

/// All C++ files below these folders of the root, sorted by path.
QList<SourceFile> cppFiles(const QStringList& folders);

/// Build scripts: CMake files and shell scripts, sorted by path.
QList<SourceFile> scriptFiles();

/// "path:line: why"; lines count from one.
QString fault(const SourceFile& file, qsizetype line, const QString& why);

/// The folders of ARCHITECTURE.md in order of dependency: the one list.
QStringList folderOrder();
