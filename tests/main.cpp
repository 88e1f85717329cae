// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"
#include <QApplication>
#include <QStandardPaths>
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
}

int main(int argc, char** argv)
{
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
