// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a run of the real program gave.
struct ProgramRun
{
    int exitCode = -1;
    QByteArray output;
    QString messages;            ///< stderr

    bool operator==(const ProgramRun&) const = default;
};

/// Runs the program without a display, in an environment of its own.
/// `dataFolder` is the user's data folder, one that does not exist when empty.
ProgramRun runProgram(const QStringList& arguments, const QString& dataFolder = QString());

QString sourcePath(const QString& path);
