// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "model/base/date_text.h"

CommandLine::CommandLine(const Command& command) : m_command(command)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    flag(QStringLiteral("help"), QStringLiteral("Explains this command."));
}

CommandLine& CommandLine::flag(const QString& name, const QString& description)
{
    m_parser.addOption(QCommandLineOption(name, description));
    return *this;
}

CommandLine& CommandLine::option(const QStringList& names, const QString& value, const QString& description, const QString& byDefault)
{
    m_parser.addOption(QCommandLineOption(names, description, value, byDefault));
    return *this;
}

CommandLine& CommandLine::choice(const QString& name, const QStringList& values, const QString& description, const QString& byDefault)
{
    m_choices << Choice{name, values};
    return option({name}, values.join(QLatin1Char('|')), QStringLiteral("%1 (%2)").arg(description, byDefault), byDefault);
}

CommandLine& CommandLine::files(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    return *this;
}

bool CommandLine::read(const QStringList& arguments)
{
    const bool isReadable = m_parser.parse(QStringList{QStringLiteral("landbridge")} + arguments);
    if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"))) {
        printOutput(help());
        return false;
    }
    if (!isReadable) {
        refuse(m_parser.errorText());
        return false;
    }
    return checkChoices() && checkFiles();
}

bool CommandLine::checkChoices()
{
    for (const Choice& choice : m_choices) {
        if (choice.values.contains(value(choice.name)))
            continue;
        refuse(QStringLiteral("--%1 is “%2”; it must be one of %3.").arg(choice.name, value(choice.name), choice.values.join(QStringLiteral(", "))));
        return false;
    }
    return true;
}

bool CommandLine::checkFiles()
{
    if (files().size() < m_minimum)
        refuse(QStringLiteral("Name a file."));
    else if (files().size() > m_maximum)
        refuse(QStringLiteral("“%1” is one argument too many.").arg(files()[m_maximum]));
    return m_exitCode == Success;
}

int CommandLine::refuse(const QString& message)
{
    printMessage(QStringLiteral("landbridge %1: %2").arg(m_command.name, message));
    printMessage(QStringLiteral("Usage: landbridge %1 %2").arg(m_command.name, m_command.usage));
    return m_exitCode = Unusable;
}

/// Qt's list of options below our own first lines: Qt would name the program by its path and forget the command.
QString CommandLine::help() const
{
    const QString text = m_parser.helpText();
    return QStringLiteral("Usage: landbridge %1 %2\n%3\n%4").arg(m_command.name, m_command.usage, m_command.summary, text.mid(text.indexOf(QLatin1Char('\n'))));
}

void addDateOption(CommandLine& line)
{
    line.option({QStringLiteral("date")}, QStringLiteral("YYYY-MM-DD"), QStringLiteral("The day on which the rules look at waivers and dates (today)."));
}

std::optional<QDate> dateOf(CommandLine& line)
{
    if (!line.has(QStringLiteral("date")))
        return QDate::currentDate();
    const auto day = parseDate(line.value(QStringLiteral("date")));
    if (day)
        return *day;
    line.refuse(QStringLiteral("--date: %1").arg(day.error().message));
    return std::nullopt;
}
