// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/nearest.h"
#include <QFileInfo>

namespace {
bool isHelp(const QString& argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h") || argument == QLatin1String("help");
}

bool isVersion(const QString& argument)
{
    return argument == QLatin1String("--version") || argument == QLatin1String("-v");
}

/// A path rather than the name of a command: it exists, or looks like one.
bool isFile(const QString& argument)
{
    return argument.contains(QLatin1Char('/')) || argument.contains(QLatin1Char('.')) || QFileInfo::exists(argument);
}

int refuse(const QString& argument)
{
    if (argument.startsWith(QLatin1Char('-'))) {
        printMessage(QStringLiteral("“%1” is not an option; see landbridge --help.").arg(argument));
        return Unusable;
    }
    QStringList names;
    for (const Command& command : commands())
        names << command.name;
    const QString nearest = nearestName(argument, names);
    printMessage(nearest.isEmpty() ? QStringLiteral("“%1” is neither a command nor a file; see landbridge --help.").arg(argument)
                                   : QStringLiteral("“%1” is neither a command nor a file; did you mean “%2”?").arg(argument, nearest));
    return Unusable;
}
}

const QList<Command>& commands()
{
    static const QList<Command> list{
        analyzeCommand(),
        checkCommand(),
        chooseCommand(),
        compareCommand(),
        diffCommand(),
        handOverCommand(),
        layoutCommand(),
        mergeCommand(),
        newCommand(),
        renderCommand(),
        reportCommand(),
        rulesCommand(),
        schemaCommand(),
        statusCommand(),
    };
    return list;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : commands())
        if (command.name == name)
            return &command;
    return nullptr;
}

bool isForCommandLine(const QStringList& arguments)
{
    return !arguments.isEmpty() && (findCommand(arguments.first()) || !isFile(arguments.first()) || arguments.first().startsWith(QLatin1Char('-')));
}

const Command* commandOf(const QStringList& arguments)
{
    return arguments.isEmpty() ? nullptr : findCommand(arguments.first());
}

int runCommandLine(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    int code = Success;
    if (const Command* command = commandOf(arguments))
        code = command->run(*command, arguments.mid(1));
    else if (first.isEmpty())
        (printMessage(generalHelp()), code = Unusable);
    else if (isHelp(first) && arguments.size() > 1 && findCommand(arguments[1]))
        return runCommandLine({arguments[1], QStringLiteral("--help")});
    else if (isHelp(first))
        printOutput(generalHelp());
    else if (isVersion(first))
        printOutput(QStringLiteral("landbridge " LANDBRIDGE_VERSION "\n"));
    else
        code = refuse(first);
    return finishOutput() ? code : int(Unusable);
}

QString generalHelp()
{
    QString help = QStringLiteral("Usage: landbridge [FILE]\n"
                                  "       landbridge COMMAND [ARGUMENTS]\n\n"
                                  "Without a command the window opens. Commands need no display:\n\n");
    for (const Command& command : commands())
        help += QStringLiteral("  %1 %2\n").arg(command.name, -10).arg(command.summary);
    return help + QStringLiteral("\nlandbridge COMMAND --help explains a command; landbridge --version names the version.\n"
                                 "Exit codes: 0 all is well; 1 “check” found something; 2 bad usage or an unreadable file.\n");
}
