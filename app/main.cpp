// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/console.h"
#include <QGuiApplication>
#include <QHashFunctions>
#include <memory>

namespace {
QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Messages of Qt that mean nothing to who runs a command: a machine without a desktop session has no runtime folder.
void printUnlessHarmless(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")) && !message.startsWith(QLatin1String("QStandardPaths: wrong permissions")))
        printMessage(message);
}

/// Commands need no display: what paints does so off screen.
int runWithoutWindow(int argc, char** argv, const QStringList& arguments)
{
    qInstallMessageHandler(printUnlessHarmless);
    const Command* command = commandOf(arguments);
    std::unique_ptr<QCoreApplication> application;
    if (command && command->needs == Needs::Painting) {
        QHashSeed::setDeterministicGlobalSeed();         // the same design gives the same bytes, whatever order hashes have
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return runCommandLine(arguments);
}
}

int main(int argc, char** argv)
{
    return runWithoutWindow(argc, argv, argumentsOf(argc, argv));
}
