// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "app/commands/command.h"

/// Whether arguments (without the program's name) ask for a command, for help or the version, or for something that is
/// neither that nor a file; otherwise the window opens.
bool isForCommandLine(const QStringList& arguments);

/// The command that arguments name, nullptr for help, version and mistakes.
const Command* commandOf(const QStringList& arguments);

/// Runs what the arguments ask for and returns the exit code. Needs a QCoreApplication, and a QGuiApplication where the command paints.
int runCommandLine(const QStringList& arguments);

/// What `landbridge --help` prints.
QString generalHelp();
