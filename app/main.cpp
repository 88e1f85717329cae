// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/log.h"
#include "model/document/analysis_runner.h"
#include "model/document/autosave.h"
#include "model/document/keychain_secret_store.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "model/scripting/rule_host.h"
#include "views/window/file_commands.h"
#include "views/window/language.h"
#include "views/window/main_window.h"
#include "views/window/settings.h"
#include <QApplication>
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

int runWindow(int argc, char** argv, const QStringList& arguments)
{
    QApplication application(argc, argv);
    startLog();
    speak(application, spokenLanguage());
    applyTheme(application, savedTheme());
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document);
    const QList<Recovery> recoveries = Autosave::findRecoveries(Autosave::defaultFolder());
    Autosave autosave(document, Autosave::defaultFolder());
    KeychainSecretStore secrets;
    MainWindow window(document, runner, &secrets);
    const bool isPlain = arguments.isEmpty() && recoveries.isEmpty();
    if (auto sample = readProject(sampleDesign().bytes).project; sample && !isPlain)
        window.files().start(std::move(*sample));            // stays when the file cannot be opened
    window.show();
    if (!arguments.isEmpty())
        window.files().open(arguments.first());
    else if (isPlain && savedStartPage())
        window.showStartPage();
    window.offerRecovery(recoveries);
    return QApplication::exec();
}
}

int main(int argc, char** argv)
{
    if (argc == 2 && qstrcmp(argv[1], ruleHostArgument) == 0)
        return runRuleHost(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("landbridge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANDBRIDGE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("landbridge"));
    const QStringList arguments = argumentsOf(argc, argv);
    return isForCommandLine(arguments) ? runWithoutWindow(argc, argv, arguments) : runWindow(argc, argv, arguments);
}
