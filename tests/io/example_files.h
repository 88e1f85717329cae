// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

/// The files of a folder of the source tree that match a pattern, in order of names.
QStringList filesIn(const QString& folder, const QString& pattern = QStringLiteral("*.landbridge.json"));

/// The designs of format 1 that stay readable for ever.
inline QStringList examplePaths() { return filesIn(QStringLiteral("tests/formats/v1")); }

QByteArray bytesOf(const QString& path);
