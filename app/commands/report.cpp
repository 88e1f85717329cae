// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "app/commands/option_names.h"
#include "app/commands/title_block_line.h"
#include "model/io/report/make_report.h"
#include "views/export/report/write_report.h"

namespace {
/// Places of the options that are asked for, in the order of the file; all where none is. Nothing, and told, when one does not exist.
std::optional<QList<qsizetype>> chosenOptions(const Project& project, const QStringList& wanted)
{
    QList<qsizetype> places;
    QStringList missing = wanted;
    for (qsizetype i = 0; i < project.options.size(); ++i) {
        const Design& option = project.options[i];
        if (wanted.isEmpty() || wanted.contains(option.name) || wanted.contains(option.id))
            places << i;
        missing.removeAll(option.name);
        missing.removeAll(option.id);
    }
    if (missing.isEmpty())
        return places;
    printMessage(QStringLiteral("There is no option “%1”; there are: %2.").arg(missing.first(), optionNames(project)));
    return {};
}

/// The place of the baseline among the chosen options; the first where none is asked for. −1, and told, when it is not among them.
qsizetype baselineOf(const Project& project, const QList<qsizetype>& places, const CommandLine& line)
{
    if (!line.has(QStringLiteral("baseline")))
        return 0;
    const QString wanted = line.value(QStringLiteral("baseline"));
    for (qsizetype i = 0; i < places.size(); ++i)
        if (isCalled(project.options[places[i]], wanted))
            return i;
    printMessage(QStringLiteral("The baseline “%1” is not among the options of the report.").arg(wanted));
    return -1;
}

int makeAndWrite(const CommandLine& line, const Project& project, const Catalogue& catalogue, const PriceList* prices, QDate day)
{
    const auto places = chosenOptions(project, line.values(QStringLiteral("option")));
    if (!places)
        return Unusable;
    const qsizetype baseline = baselineOf(project, *places, line);
    const auto block = titleBlockOf(line, project.name, {}, day);
    if (baseline < 0 || !block)
        return Unusable;
    const ReviewInputs inputs = reviewInputs(project, catalogue, day, prices);
    QList<std::shared_ptr<const OptionResults>> options;
    for (const qsizetype place : *places) {
        const Design& option = project.options[place];
        printMessage(QStringLiteral("Figures of “%1” (%2 of %3)").arg(option.name.isEmpty() ? option.id : option.name).arg(options.size() + 1).arg(places->size()));
        options << std::make_shared<const OptionResults>(*resultsOf(option, inputs));
    }
    printMessage(QStringLiteral("Report"));
    ComparisonOptions choice;
    choice.baseline = baseline;
    const ReportHead head{block->organisation, block->author, block->version, block->classification, block->date};
    const ReviewReport report = makeReport({project, options, compare(options, choice), head});
    const ReportTarget target{line.value(QStringLiteral("output")), line.value(QStringLiteral("csv")), line.value(QStringLiteral("paper")) == QLatin1String("letter") ? ReportPaper::Letter : ReportPaper::A4};
    if (const auto written = writeReport(report, drawingsOf(options, block->logo), target); !written) {
        printMessage(QStringLiteral("%1: %2").arg(written.error().where, written.error().message));
        return Unusable;
    }
    return Success;
}

int runReport(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT.pdf|html|md"), QStringLiteral("Where to write the report; the ending says which kind."));
    line.option({QStringLiteral("csv")}, QStringLiteral("FOLDER"), QStringLiteral("Where to write every table as CSV; made when it is not there."));
    line.option({QStringLiteral("option")}, QStringLiteral("NAME"), QStringLiteral("An option to report on, by name or id (all). May be given several times."));
    line.option({QStringLiteral("baseline")}, QStringLiteral("NAME"), QStringLiteral("The option that the others are told against (the first)."));
    line.choice(QStringLiteral("paper"), {QStringLiteral("a4"), QStringLiteral("letter")}, QStringLiteral("The paper of a PDF."), QStringLiteral("a4"));
    addTitleBlockOptions(line);
    addDateOption(line);
    line.option({QStringLiteral("prices")}, QStringLiteral("FILE"), QStringLiteral("Prices that go before the built-in ones: pages of Azure's Retail Prices API, as JSON."));
    line.option({QStringLiteral("overlay")}, QStringLiteral("FILE"), QStringLiteral("Own figures that go before the built-in catalogue: contracts, measurements, prices, as JSON."));
    if (!line.files(1, 1).read(arguments))
        return line.exitCode();
    const auto day = dateOf(line);
    if (!day)
        return Unusable;
    if (!line.has(QStringLiteral("output")) && !line.has(QStringLiteral("csv")))
        return line.refuse(QStringLiteral("Say with -o where to write the report, or with --csv where to write its tables."));
    if (line.has(QStringLiteral("output")))
        if (const auto checked = checkReportPath(line.value(QStringLiteral("output"))); !checked)
            return line.refuse(checked.error().message);
    const LoadOutcome outcome = loadDesign(line.files().first());
    if (!outcome.file)
        return Unusable;
    const auto catalogue = loadCatalogue(line.value(QStringLiteral("overlay")));
    if (!catalogue)
        return Unusable;
    PriceList prices;
    if (line.has(QStringLiteral("prices"))) {
        const auto own = loadPrices(line.value(QStringLiteral("prices")));
        if (!own)
            return Unusable;
        prices = catalogue->prices().with(*own);
    }
    return makeAndWrite(line, outcome.file->project, *catalogue, line.has(QStringLiteral("prices")) ? &prices : nullptr, *day);
}
}

Command reportCommand()
{
    return {QStringLiteral("report"), QStringLiteral("FILE [-o OUT.pdf|html|md] [--csv FOLDER] [--option NAME]… [--baseline NAME] [--paper a4|letter] [--logo FILE] [--organisation TEXT] [--author TEXT] [--date DAY] [--prices FILE] [--overlay FILE]"),
            QStringLiteral("Writes the report for the review as PDF, HTML or Markdown, and its tables as CSV."), Needs::Painting, runReport};
}
