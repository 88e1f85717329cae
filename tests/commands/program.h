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
ProgramRun runProgram(const QStringList& arguments);

QString sourcePath(const QString& path);
