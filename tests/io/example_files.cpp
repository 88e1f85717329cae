// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/io/example_files.h"
#include <QDir>
#include <QFile>

QStringList filesIn(const QString& folder, const QString& pattern)
{
    const QDir directory(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/") + folder);
    QStringList paths;
    for (const QString& name : directory.entryList({pattern}, QDir::Files, QDir::Name))
        paths << directory.filePath(name);
    return paths;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
