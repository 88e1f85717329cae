// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "app/commands/command.h"
#include <QCommandLineParser>
#include <QDate>
#include <optional>

/// The options of one command. Knows --help and how to refuse; commands see only what is valid.
class CommandLine
{
public:
    explicit CommandLine(const Command& command);

    CommandLine& flag(const QString& name, const QString& description);
    /// An option with a value. `name` may be several, the short one first: {"o", "output"}.
    CommandLine& option(const QStringList& names, const QString& value, const QString& description, const QString& byDefault = {});
    /// An option whose value is one of a list.
    CommandLine& choice(const QString& name, const QStringList& values, const QString& description, const QString& byDefault);
    CommandLine& files(int minimum, int maximum);

    /// Reads the arguments. False: the command is done, and exits with `exitCode()` (help was asked for, or something is wrong).
    bool read(const QStringList& arguments);
    int exitCode() const { return m_exitCode; }

    bool has(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    /// Of an option that may be given several times.
    QStringList values(const QString& name) const { return m_parser.values(name); }
    QStringList files() const { return m_parser.positionalArguments(); }

    /// Says what is wrong with the usage; returns the exit code.
    int refuse(const QString& message);

private:
    struct Choice { QString name; QStringList values; };
    bool checkChoices();
    bool checkFiles();
    QString help() const;

    const Command& m_command;
    QCommandLineParser m_parser;
    QList<Choice> m_choices;
    int m_minimum = 0;
    int m_maximum = 0;
    int m_exitCode = Success;
};

/// The option --date, which `check` and `analyze` share: the day on which rules look at waivers and dates.
void addDateOption(CommandLine& line);
/// Today where it is left out; nothing, and told, when it is no date.
std::optional<QDate> dateOf(CommandLine& line);
