// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/program.h"
#include <QProcess>
#include <QProcessEnvironment>

ProgramRun runProgram(const QStringList& arguments, const QString& dataFolder)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8"));      // must not matter
    environment.insert(QStringLiteral("XDG_DATA_HOME"), dataFolder.isEmpty() ? QStringLiteral("/nowhere") : dataFolder);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LANDBRIDGE_PROGRAM), arguments);
    ProgramRun run;
    if (!program.waitForFinished(120000) || program.exitStatus() != QProcess::NormalExit)
        return run;
    run.exitCode = program.exitCode();
    run.output = program.readAllStandardOutput();
    run.messages = QString::fromUtf8(program.readAllStandardError());
    return run;
}

QString sourcePath(const QString& path)
{
    return QStringLiteral(LANDBRIDGE_SOURCE_DIR "/") + path;
}
