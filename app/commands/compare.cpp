// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/io/comparison_tables.h"
#include <QFileInfo>
#include <algorithm>
#include <climits>

namespace {
constexpr int mostOptions = 6;

struct ComparedOption
{
    QString id;                                  ///< in several files "FILE:ID"
    QString name;
    Design design;
    ReviewInputs inputs;
};

bool isNamed(const ComparedOption& option, const QString& wanted)
{
    return option.id == wanted || option.name == wanted || option.design.name == wanted || option.design.id == wanted;
}

/// All options of the files, or those that are asked for. Nothing, and told, when a file or option cannot be used.
std::optional<std::vector<ComparedOption>> comparedOptions(const CommandLine& line, const Catalogue& catalogue, const PriceList* prices, QDate day)
{
    std::vector<ComparedOption> all, chosen;
    for (const QString& path : line.files()) {
        const LoadOutcome outcome = loadDesign(path);
        if (!outcome.file)
            return {};
        const Project& project = outcome.file->project;
        const QString file = line.files().size() > 1 ? path + u':' : QString();
        for (const Design& option : project.options) {
            const QString name = option.name.isEmpty() ? option.id : option.name;
            all.push_back({file + option.id, line.files().size() > 1 ? QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), name) : name, option, reviewInputs(project, catalogue, day, prices)});
        }
    }
    const QStringList wanted = line.values(QStringLiteral("option"));
    QStringList names;
    for (const ComparedOption& one : all) {
        names << one.name;
        if (wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString& name) { return isNamed(one, name); }))
            chosen.push_back(one);
    }
    for (const QString& name : wanted)
        if (std::none_of(all.begin(), all.end(), [&](const ComparedOption& one) { return isNamed(one, name); })) {
            printMessage(QStringLiteral("There is no option “%1”; there are: %2.").arg(name, names.join(QStringLiteral(", "))));
            return {};
        }
    if (chosen.size() > mostOptions) {
        printMessage(QStringLiteral("There are %1 options; at most %2 are set side by side. Choose them with --option.").arg(chosen.size()).arg(mostOptions));
        return {};
    }
    return chosen;
}

int runCompare(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.option({QStringLiteral("option")}, QStringLiteral("NAME"), QStringLiteral("An option to set side by side, by name or id (all). May be given several times."));
    line.option({QStringLiteral("baseline")}, QStringLiteral("NAME"), QStringLiteral("The option that the others are told against (the first)."));
    line.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("markdown")}, QStringLiteral("How it is printed."), QStringLiteral("text"));
    line.flag(QStringLiteral("json"), QStringLiteral("The same as --format json."));
    line.option({QStringLiteral("prices")}, QStringLiteral("FILE"), QStringLiteral("Prices that go before the built-in ones: pages of Azure's Retail Prices API, as JSON."));
    line.option({QStringLiteral("overlay")}, QStringLiteral("FILE"), QStringLiteral("Own figures that go before the built-in catalogue: contracts, measurements, prices, as JSON."));
    addDateOption(line);
    if (!line.files(1, INT_MAX).read(arguments))
        return line.exitCode();
    const auto day = dateOf(line);
    const auto catalogue = day ? loadCatalogue(line.value(QStringLiteral("overlay"))) : nullptr;
    if (!catalogue)
        return Unusable;
    PriceList prices = catalogue->prices();
    if (line.has(QStringLiteral("prices"))) {
        const auto own = loadPrices(line.value(QStringLiteral("prices")));
        if (!own)
            return Unusable;
        prices = catalogue->prices().with(*own);
    }
    const auto options = comparedOptions(line, *catalogue, &prices, *day);
    if (!options)
        return Unusable;
    ComparisonOptions choice;
    if (line.has(QStringLiteral("baseline"))) {
        const auto found = std::find_if(options->begin(), options->end(), [&](const ComparedOption& one) { return isNamed(one, line.value(QStringLiteral("baseline"))); });
        if (found == options->end())
            return line.refuse(QStringLiteral("The baseline “%1” is not among the options that are compared.").arg(line.value(QStringLiteral("baseline"))));
        choice.baseline = found - options->begin();
    }
    QList<std::shared_ptr<const OptionResults>> results;
    for (const ComparedOption& option : *options) {
        printMessage(QStringLiteral("Figures of “%1” (%2 of %3)").arg(option.name).arg(results.size() + 1).arg(options->size()));
        results << std::make_shared<const OptionResults>(*resultsOf(option.design, option.inputs));
    }
    Comparison comparison = compare(results, choice);
    for (qsizetype i = 0; i < comparison.ids.size(); ++i) {
        comparison.ids[i] = (*options)[std::size_t(i)].id;
        comparison.names[i] = (*options)[std::size_t(i)].name;
    }
    const QString format = line.has(QStringLiteral("json")) ? QStringLiteral("json") : line.value(QStringLiteral("format"));
    if (format == QLatin1String("json"))
        printOutput(comparisonJson(comparison));
    else if (format == QLatin1String("csv"))
        printOutput(comparisonCsv(comparison));
    else
        printOutput(format == QLatin1String("markdown") ? comparisonMarkdown(comparison) : comparisonText(comparison));
    return Success;
}
}

Command compareCommand()
{
    return {QStringLiteral("compare"), QStringLiteral("FILE… [--option NAME]… [--baseline NAME] [--format text|json|csv|markdown] [--json] [--prices FILE] [--overlay FILE] [--date DAY]"),
            QStringLiteral("Sets up to six options side by side: every figure, what is best, and how far each is from the baseline."), Needs::Nothing, runCompare};
}
