// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/catalogue/catalogue.h"
#include "model/io/results.h"

namespace {
int runAnalyze(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.flag(QStringLiteral("json"), QStringLiteral("Prints the results as JSON, with the derivation of every figure."));
    line.flag(QStringLiteral("double-failures"), QStringLiteral("Tries every two failures at once, too."));
    if (!line.files(1, 1).read(arguments))
        return line.exitCode();
    const LoadOutcome outcome = loadDesign(line.files().first());
    if (!outcome.file)
        return Unusable;
    const Catalogue& catalogue = Catalogue::builtIn();
    const Project& project = outcome.file->project;
    std::vector<Analysis> analyses;
    for (const Design& option : project.options)
        analyses.push_back(analyse(option, catalogue));
    const FailureDepth failures = line.has(QStringLiteral("double-failures")) ? FailureDepth::Double : FailureDepth::Single;
    if (line.has(QStringLiteral("json")))
        printOutput(resultsJson(project, analyses, catalogue, failures));
    else
        printOutput(resultsText(project, analyses, catalogue, failures));
    return Success;
}
}

Command analyzeCommand()
{
    return {QStringLiteral("analyze"), QStringLiteral("FILE [--double-failures] [--json]"), QStringLiteral("Prints the figures of every link and pair, and what every failure does."), Needs::Nothing, runAnalyze};
}
