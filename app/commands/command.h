// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStringList>

/// What all commands exit with (FORMATS: stable).
enum ExitCode {
    Success = 0,
    Found = 1,                   ///< of `check`: a finding at or above the severity asked for, or an unmet requirement; of `diff`: a difference; of `merge`: a conflict
    Unusable = 2,                ///< bad usage, or an input or output that cannot be used; the reason is on stderr
};

/// What a command needs of the application.
enum class Needs { Nothing, Painting };

/// A sub-command of the program. One file each and one line in the list.
struct Command
{
    QString name;
    QString usage;               ///< what follows the name: "FILE [--json]"
    QString summary;             ///< one sentence
    Needs needs = Needs::Nothing;
    /// Runs it with the arguments after its name. Writes results to stdout and messages to stderr; returns the exit code.
    int (*run)(const Command& self, const QStringList& arguments) = nullptr;
};

Command analyzeCommand();
Command checkCommand();
Command chooseCommand();
Command compareCommand();
Command diffCommand();
Command handOverCommand();
Command layoutCommand();
Command mergeCommand();
Command newCommand();
Command renderCommand();
Command reportCommand();
Command rulesCommand();
Command schemaCommand();
Command statusCommand();

/// All of them, in the order of the help.
const QList<Command>& commands();
const Command* findCommand(const QString& name);
