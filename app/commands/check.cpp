// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/io/check/check_format.h"
#include "model/scripting/own_findings.h"
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

CheckedFile checkPath(const CommandLine& line, const QString& path, const Catalogue& catalogue, QDate day, const MoreFindings& more)
{
    const DesignText text = loadDesignText(path);
    const Project* project = text.outcome.file ? &text.outcome.file->project : nullptr;
    const QString option = line.has(QStringLiteral("option")) ? line.value(QStringLiteral("option")) : QString();
    CheckedFile file = checkFile(path, text.bytes, text.outcome.errors, project, option, catalogue, day, more);
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
    line.option({QStringLiteral("rules")}, QStringLiteral("PATH"), QStringLiteral("Own rules in JavaScript, a file or a folder of them, checked too. May be given several times."));
    if (!line.files(1, INT_MAX).read(arguments))
        return line.exitCode();
    const auto day = dateOf(line);
    if (!day)
        return Unusable;
    CheckRun run{QStringLiteral(LANDBRIDGE_VERSION), QDir::currentPath(), *day, severityFromName(line.value(QStringLiteral("fail-on"))), {}};
    const auto catalogue = loadCatalogue(line.value(QStringLiteral("overlay")));
    if (!catalogue)
        return Unusable;
    MoreFindings more;
    if (line.has(QStringLiteral("rules"))) {
        const auto files = readOwnRules(line.values(QStringLiteral("rules")));
        if (!files) {
            printMessage(files.error().message);
            return Unusable;
        }
        more = [files = *files](const Analysis& analysis) { return ownFindings(analysis, files, RuleHost::ownProgram()); };
    }
    for (const QString& path : line.files())
        run.files.push_back(checkPath(line, path, *catalogue, run.day, more));
    printOutput(checkFormat(line.value(QStringLiteral("format")))->write(run));
    if (!run.isUsable())
        return Unusable;
    return run.fails() ? Found : Success;
}
}

Command checkCommand()
{
    return {QStringLiteral("check"), QStringLiteral("FILE… [--fail-on SEVERITY] [--format FORMAT] [--option NAME] [--date DAY] [--rules PATH] [--overlay FILE]"),
            QStringLiteral("Checks design files against the design rules, as the window does; prints text, JSON, SARIF, JUnit or GitHub annotations."), Needs::Nothing, runCheck};
}
