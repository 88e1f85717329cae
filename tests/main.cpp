// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

namespace {
int unexpectedWarnings = 0;

/// An unexpected Qt warning fails the program; the harmless ones of this platform are listed here.
void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    static const QStringList harmless{
        QStringLiteral("This plugin does not support propagateSizeHints()"),
        QStringLiteral("This plugin does not support grabbing the keyboard"),
        QStringLiteral("This plugin does not support raise()"),
        QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR not set"),
        QStringLiteral("QStandardPaths: wrong permissions on runtime directory"),
    };
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    for (const QString& start : harmless)
        if (message.startsWith(start))
            return;
    ++unexpectedWarnings;
}

/// Tests run side by side: each program has a home of its own, so that no other one writes into its settings and recovery folder.
void leaveHome(const QTemporaryDir& home)
{
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
}
}

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    leaveHome(home);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    qInstallMessageHandler(failOnWarning);
    int one = 1;                                        // Catch keeps the real arguments
    QApplication application(one, argv);
    QApplication::setApplicationName(QStringLiteral("landbridge-tests"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    const int result = Catch::Session().run(argc, argv);
    if (unexpectedWarnings == 0)
        return result;
    std::fprintf(stderr, "%d unexpected Qt warning(s)\n", unexpectedWarnings);
    return result ? result : 1;
}
