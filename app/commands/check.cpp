// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/io/check/check_format.h"
#include <QDir>
#include <climits>

namespace {
QStringList formatNames()
{
    QStringList names;
    for (const CheckFormat& format : checkFormats())
        names << QString::fromLatin1(format.name);
    return names;
}

CheckedFile checkPath(const CommandLine& line, const QString& path, const Catalogue& catalogue, QDate day)
{
    const DesignText text = loadDesignText(path);
    const Project* project = text.outcome.file ? &text.outcome.file->project : nullptr;
    const QString option = line.has(QStringLiteral("option")) ? line.value(QStringLiteral("option")) : QString();
    CheckedFile file = checkFile(path, text.bytes, text.outcome.errors, project, option, catalogue, day);
    for (const Error& error : file.errors)
        if (!text.outcome.errors.contains(error))    // the others are told already
            printMessage(placedMessage(path, error));
    return file;
}

int runCheck(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.choice(QStringLiteral("fail-on"), {QStringLiteral("error"), QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low"), QStringLiteral("never")},
                QStringLiteral("Exit with 1 at a finding of this severity or above that is not waived."), QStringLiteral("error"));
    line.choice(QStringLiteral("format"), formatNames(), QStringLiteral("How findings are printed."), QStringLiteral("text"));
    line.option({QStringLiteral("option")}, QStringLiteral("NAME"), QStringLiteral("Checks this option of each file alone, by name or id (all)."));
    addDateOption(line);
    line.option({QStringLiteral("overlay")}, QStringLiteral("FILE"), QStringLiteral("Own figures that go before the built-in catalogue: contracts, measurements, prices, as JSON."));
    if (!line.files(1, INT_MAX).read(arguments))
        return line.exitCode();
    const auto day = dateOf(line);
    if (!day)
        return Unusable;
    CheckRun run{QStringLiteral(LANDBRIDGE_VERSION), QDir::currentPath(), *day, severityFromName(line.value(QStringLiteral("fail-on"))), {}};
    const auto catalogue = loadCatalogue(line.value(QStringLiteral("overlay")));
    if (!catalogue)
        return Unusable;
    for (const QString& path : line.files())
        run.files.push_back(checkPath(line, path, *catalogue, run.day));
    printOutput(checkFormat(line.value(QStringLiteral("format")))->write(run));
    if (!run.isUsable())
        return Unusable;
    return run.fails() ? Found : Success;
}
}

Command checkCommand()
{
    return {QStringLiteral("check"), QStringLiteral("FILE… [--fail-on SEVERITY] [--format FORMAT] [--option NAME] [--date DAY] [--overlay FILE]"),
            QStringLiteral("Checks design files against the design rules, as the window does; prints text, JSON, SARIF, JUnit or GitHub annotations."), Needs::Nothing, runCheck};
}
