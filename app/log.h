// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>

/// Writes Qt's messages to a small log file, which is renamed to ".1" when it is full, and warnings to stderr as well.
/// Also notes an exception that nothing caught, before the program ends.
void startLog();

/// The log file in the user's folder for application data.
QString logPath();
