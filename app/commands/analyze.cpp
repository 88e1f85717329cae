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
    line.flag(QStringLiteral("curves"), QStringLiteral("Gives the capacity curve of every pair, also where there are so many that it takes long."));
    line.flag(QStringLiteral("downtime"), QStringLiteral("Adds the distribution of each pair's downtime over years, by simulation."));
    line.option({QStringLiteral("seed")}, QStringLiteral("NUMBER"), QStringLiteral("The seed of the simulation; the same seed gives the same figures."), QStringLiteral("1"));
    line.option({QStringLiteral("years")}, QStringLiteral("NUMBER"), QStringLiteral("How many years are simulated, up to a million."), QStringLiteral("10000"));
    line.option({QStringLiteral("prices")}, QStringLiteral("FILE"), QStringLiteral("Prices that go before the built-in ones: pages of Azure's Retail Prices API, as JSON."));
    line.option({QStringLiteral("overlay")}, QStringLiteral("FILE"), QStringLiteral("Own figures that go before the built-in catalogue: contracts, measurements, prices, as JSON."));
    addDateOption(line);
    if (!line.files(1, 1).read(arguments))
        return line.exitCode();
    ResultsOptions options;
    const auto day = dateOf(line);
    if (!day)
        return Unusable;
    options.day = *day;
    options.allCurves = line.has(QStringLiteral("curves"));
    bool isSeed = false, isYears = false;
    const qulonglong seed = line.value(QStringLiteral("seed")).toULongLong(&isSeed);
    options.downtimeYears = line.value(QStringLiteral("years")).toInt(&isYears);
    if (!isSeed)
        return line.refuse(QStringLiteral("--seed takes a whole number, 0 or more."));
    if (!isYears || options.downtimeYears < 1 || options.downtimeYears > 1000000)
        return line.refuse(QStringLiteral("--years takes a whole number from 1 to 1000000."));
    if (line.has(QStringLiteral("downtime")))
        options.downtimeSeed = seed;
    const LoadOutcome outcome = loadDesign(line.files().first());
    if (!outcome.file)
        return Unusable;
    const auto loaded = loadCatalogue(line.value(QStringLiteral("overlay")));
    if (!loaded)
        return Unusable;
    const Catalogue& catalogue = *loaded;
    PriceList prices;
    if (line.has(QStringLiteral("prices"))) {
        const auto own = loadPrices(line.value(QStringLiteral("prices")));
        if (!own)
            return Unusable;
        prices = catalogue.prices().with(*own);
        options.prices = &prices;
    }
    const Project& project = outcome.file->project;
    std::vector<Analysis> analyses;
    for (const Design& option : project.options)
        analyses.push_back(analyse(option, catalogue));
    options.failures = line.has(QStringLiteral("double-failures")) ? FailureDepth::Double : FailureDepth::Single;
    if (line.has(QStringLiteral("json")))
        printOutput(resultsJson(project, analyses, catalogue, options));
    else
        printOutput(resultsText(project, analyses, catalogue, options));
    return Success;
}
}

Command analyzeCommand()
{
    return {QStringLiteral("analyze"), QStringLiteral("FILE [--double-failures] [--curves] [--downtime [--seed NUMBER] [--years NUMBER]] [--prices FILE] [--overlay FILE] [--date DAY] [--json]"),
            QStringLiteral("Prints the figures of every link and pair, what every failure does, and what a month costs."), Needs::Nothing, runAnalyze};
}
