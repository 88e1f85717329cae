// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/catalogue/catalogue.h"
#include "model/io/status.h"

namespace {
int runStatus(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.flag(QStringLiteral("json"), QStringLiteral("Prints the steps as JSON."));
    if (!line.files(1, 1).read(arguments))
        return line.exitCode();
    const LoadOutcome outcome = loadDesign(line.files().first());
    if (!outcome.file)
        return Unusable;
    const Project& project = outcome.file->project;
    if (line.has(QStringLiteral("json")))
        printOutput(statusJson(project, Catalogue::builtIn()));
    else
        printOutput(statusText(project, Catalogue::builtIn()));
    return Success;
}
}

Command statusCommand()
{
    return {QStringLiteral("status"), QStringLiteral("FILE [--json]"), QStringLiteral("Prints where each ExpressRoute circuit stands in its five steps, and what is missing."), Needs::Nothing, runStatus};
}
