// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/check/check_run.h"

/// A form in which a run is told.
struct CheckFormat
{
    const char* name;                            ///< on the command line
    QByteArray (*write)(const CheckRun& run);    ///< UTF-8
};

/// All of them, the one for people first.
const std::vector<CheckFormat>& checkFormats();
/// nullptr when there is none of the name.
const CheckFormat* checkFormat(const QString& name);

/// For people: grouped by file and option, and the counts last. Files that cannot be read are told elsewhere, on stderr.
QByteArray checkAsText(const CheckRun& run);
/// {"check": 1, "findings": […], …}: FORMATS.md §2.
QByteArray checkAsJson(const CheckRun& run);
/// Static Analysis Results Interchange Format (SARIF) 2.1.0, OASIS Standard.
QByteArray checkAsSarif(const CheckRun& run);
/// JUnit's XML as continuous integration reads it: a suite an option, a case a finding, and one for each rule that found nothing. What
/// does not fail the run is skipped, with its message.
QByteArray checkAsJunit(const CheckRun& run);
/// Commands that a GitHub workflow makes annotations of.
QByteArray checkAsGithub(const CheckRun& run);

/// The path relative to the run's folder, with slashes, when it lies within; else as it was named.
QString pathWithin(const CheckRun& run, const QString& path);
/// Text without characters that would move a terminal's cursor or end a line.
QString onOneLine(QString text);
/// "accepted by Ada until 2027-01-01: the reason"; what is not said is left out.
QString waiverText(const Waiver& waiver);
/// What a stale waiver of an option is and what to do.
QString staleWaiverText(const CheckedOption& option, const ObjectId& waiver);
