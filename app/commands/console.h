// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QString>

/// Writes results to stdout, as UTF-8.
void printOutput(const QByteArray& bytes);
void printOutput(const QString& text);

/// Writes a line for people to stderr.
void printMessage(const QString& text);

/// Flushes stdout. False, with a message, when the output could not be written (a full disk behind a redirection).
bool finishOutput();
