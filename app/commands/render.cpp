// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/rules/verdict.h"
#include "views/export/picture.h"

namespace {
/// The option of a name or id; the first when none is asked for. nullptr when there is no such option.
const Design* optionOf(const Project& project, const CommandLine& line)
{
    const QString wanted = line.value(QStringLiteral("option"));
    if (!line.has(QStringLiteral("option")))
        return &project.options.first();
    for (const Design& option : project.options)
        if (option.name == wanted || option.id == wanted)
            return &option;
    return nullptr;
}

QString optionNames(const Project& project)
{
    QStringList names;
    for (const Design& option : project.options)
        names << (option.name.isEmpty() ? option.id : option.name);
    return names.join(QStringLiteral(", "));
}

int render(const Project& project, const Design& option, CommandLine& line, double dpi)
{
    const auto loaded = loadCatalogue(line.value(QStringLiteral("overlay")));
    if (!loaded)
        return Unusable;
    const Catalogue& catalogue = *loaded;
    const Analysis figures = analyse(option, catalogue);
    const Analysis analysis = gradedBy(checkRules(figures, QDate::currentDate()), figures);
    PictureOptions options;
    options.dpi = dpi;
    options.legend = line.has(QStringLiteral("legend"));
    if (line.has(QStringLiteral("title")))
        options.title = project.name;
    const QString path = line.value(QStringLiteral("output"));
    if (const auto exported = exportPicture(option, catalogue, &analysis, options, path); !exported) {
        printMessage(QStringLiteral("%1: %2").arg(path, exported.error().message));
        return Unusable;
    }
    return Success;
}

int runRender(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT.png|svg|pdf"), QStringLiteral("Where to write the picture; the ending says which kind."));
    line.option({QStringLiteral("dpi")}, QStringLiteral("N"), QStringLiteral("Resolution of a PNG, 24 to 2400 (96)."), QStringLiteral("96"));
    line.option({QStringLiteral("option")}, QStringLiteral("NAME"), QStringLiteral("The option to draw, by name or id (the first)."));
    line.flag(QStringLiteral("legend"), QStringLiteral("Explains line styles and grades below the drawing."));
    line.flag(QStringLiteral("title"), QStringLiteral("Puts the design's name above the drawing."));
    line.option({QStringLiteral("overlay")}, QStringLiteral("FILE"), QStringLiteral("Own figures that go before the built-in catalogue: contracts, measurements, prices, as JSON."));
    if (!line.files(1, 1).read(arguments))
        return line.exitCode();
    if (!line.has(QStringLiteral("output")))
        return line.refuse(QStringLiteral("Say with -o where to write the picture."));
    bool isNumber = false;
    const double dpi = line.value(QStringLiteral("dpi")).toDouble(&isNumber);
    if (!isNumber)
        return line.refuse(QStringLiteral("--dpi is “%1”; it must be a number.").arg(line.value(QStringLiteral("dpi"))));

    const LoadOutcome outcome = loadDesign(line.files().first());
    if (!outcome.file)
        return Unusable;
    const Design* option = optionOf(outcome.file->project, line);
    if (!option)
        return line.refuse(QStringLiteral("There is no option “%1”; there are: %2.").arg(line.value(QStringLiteral("option")), optionNames(outcome.file->project)));
    return render(outcome.file->project, *option, line, dpi);
}
}

Command renderCommand()
{
    return {QStringLiteral("render"), QStringLiteral("FILE -o OUT.png|svg|pdf [--dpi N] [--option NAME] [--legend] [--title] [--overlay FILE]"), QStringLiteral("Draws a design as a picture, on white ground."), Needs::Painting, runRender};
}
