// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "app/commands/option_names.h"
#include "app/commands/title_block_line.h"
#include "model/analysis/cost.h"
#include "model/edit/move.h"
#include "model/edit/project_difference.h"
#include "model/edit/saved_views.h"
#include "model/edit/secrets.h"
#include "model/io/write.h"
#include "model/rules/verdict.h"
#include "views/export/picture.h"
#include <algorithm>
#include <cmath>

namespace {
/// The option of a name or id; the first when none is asked for. nullptr when there is no such option.
const Design* optionOf(const Project& project, const CommandLine& line, const QString& name)
{
    const QString wanted = line.value(name);
    if (!line.has(name))
        return &project.options.first();
    for (const Design& option : project.options)
        if (isCalled(option, wanted))
            return &option;
    return nullptr;
}

/// "1920x1080" or "16:9": two numbers around a sign. Nothing when it is not.
std::optional<std::pair<double, double>> twoNumbers(const QString& text, QChar sign)
{
    const QStringList parts = text.split(sign);
    bool isFirst = false, isSecond = false;
    const double first = parts.value(0).toDouble(&isFirst), second = parts.value(1).toDouble(&isSecond);
    if (parts.size() != 2 || !isFirst || !isSecond || !(first > 0 && first < 1e6) || !(second > 0 && second < 1e6))
        return {};
    return std::pair(first, second);
}

/// What the sheet is to be: its size or aspect, and the title block. Empty: fine; else what is wrong.
QString readSheet(const CommandLine& line, PictureOptions& options)
{
    if (line.has(QStringLiteral("size")) && line.has(QStringLiteral("aspect")))
        return QStringLiteral("--size says the aspect, too; leave out --aspect.");
    if (line.has(QStringLiteral("size"))) {
        const auto size = twoNumbers(line.value(QStringLiteral("size")), u'x');
        if (!size || size->first != std::floor(size->first) || size->second != std::floor(size->second) || std::min(size->first, size->second) < smallestSheetEdge)
            return QStringLiteral("--size is “%1”; it must be WIDTHxHEIGHT in pixels, at least %2 each, such as 1920x1080.").arg(line.value(QStringLiteral("size"))).arg(smallestSheetEdge);
        options.size = QSize(int(size->first), int(size->second));
    }
    if (line.has(QStringLiteral("aspect"))) {
        const auto aspect = twoNumbers(line.value(QStringLiteral("aspect")), u':');
        if (!aspect || aspect->first > 10 * aspect->second || aspect->second > 10 * aspect->first)
            return QStringLiteral("--aspect is “%1”; it must be WIDTH:HEIGHT, such as 16:9, and no more than ten to one.").arg(line.value(QStringLiteral("aspect")));
        options.aspect = aspect->first / aspect->second;
    }
    return {};
}

QString viewNames(const Project& project)
{
    QStringList names;
    for (const SavedView& view : project.views)
        names << view.name;
    return names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "));
}

/// The overlay that the line asks for, else that of the view.
std::optional<FigureOverlay> overlayOf(const CommandLine& line, const SavedView* view)
{
    if (line.has(QStringLiteral("colour-by")))
        return choiceFromName<FigureOverlay>(line.value(QStringLiteral("colour-by")));
    return view ? view->overlay : std::nullopt;
}

/// The option as the view has it: with objects at its places. A picture changes no file.
Design placedBy(const Design& option, const SavedView* view)
{
    const auto placed = view ? placeObjects(option, placesOfView(option, *view)) : Result<Design>(option);
    return placed ? *placed : option;
}

int render(const Project& project, const Design& shown, CommandLine& line, PictureOptions options)
{
    const SavedView* view = line.has(QStringLiteral("view")) ? viewCalled(project, line.value(QStringLiteral("view"))) : nullptr;
    const Design option = placedBy(shown, view);
    const auto day = dateOf(line);
    if (!day)
        return Unusable;
    const auto loaded = loadCatalogue(line.value(QStringLiteral("overlay")));
    if (!loaded)
        return Unusable;
    const Catalogue& catalogue = *loaded;
    const Analysis figures = analyse(option, catalogue);
    const Report report = checkRules(figures, *day);
    const Analysis analysis = gradedBy(report, figures);
    if (view)
        options.filter = {QSet<DrawingLayer>(view->hidden.cbegin(), view->hidden.cend()), view->around, view->hops};
    if (const auto overlay = overlayOf(line, view)) {
        const Cost cost = costOf(analysis, catalogue.prices(), project.currency.isEmpty() ? defaultCurrency : project.currency);
        options.overlay = overlayFigures(*overlay, {&analysis, &cost, &report, true});
    }
    options.legend = line.has(QStringLiteral("legend"));
    if (line.has(QStringLiteral("title")))
        options.title = project.name;
    if (line.has(QStringLiteral("title-block")) || hasTitleBlockOptions(line)) {
        const auto block = titleBlockOf(line, project.name, option.name, *day);
        if (!block)
            return Unusable;
        options.titleBlock = *block;
    }
    if (line.has(QStringLiteral("embed-design")))
        options.design = writeProject(withoutSecrets(project));
    OptionDifference difference;
    if (line.has(QStringLiteral("against"))) {
        difference = optionDifference(*optionOf(project, line, QStringLiteral("against")), option);
        options.difference = &difference;
    }
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
    line.option({QStringLiteral("against")}, QStringLiteral("NAME"), QStringLiteral("Marks what differs from this option, by name or id."));
    line.option({QStringLiteral("view")}, QStringLiteral("NAME"), QStringLiteral("As a saved view has it, by name or id: what is shown, its overlay, its places."));
    line.option({QStringLiteral("colour-by")}, QStringLiteral("FIGURE"), QStringLiteral("Colours and labels by a figure, with its legend: availability, utilisation, latency, cost, security or findings."));
    line.flag(QStringLiteral("legend"), QStringLiteral("Explains line styles and grades below the drawing."));
    line.flag(QStringLiteral("title"), QStringLiteral("Puts the design's name above the drawing."));
    line.option({QStringLiteral("size")}, QStringLiteral("WxH"), QStringLiteral("Fits the drawing into a sheet of this many pixels at 96 dpi, such as 1920x1080."));
    line.option({QStringLiteral("aspect")}, QStringLiteral("W:H"), QStringLiteral("Widens or heightens the sheet to this aspect, such as 16:9."));
    line.flag(QStringLiteral("title-block"), QStringLiteral("Puts a title block below the drawing: design, option, date, and what the options below say."));
    addTitleBlockOptions(line);
    addDateOption(line);
    line.flag(QStringLiteral("embed-design"), QStringLiteral("Lets a PNG carry the design, without its keys, so that the picture opens again."));
    line.option({QStringLiteral("overlay")}, QStringLiteral("FILE"), QStringLiteral("Own figures that go before the built-in catalogue: contracts, measurements, prices, as JSON."));
    if (!line.files(1, 1).read(arguments))
        return line.exitCode();
    if (!line.has(QStringLiteral("output")))
        return line.refuse(QStringLiteral("Say with -o where to write the picture."));
    bool isNumber = false;
    const double dpi = line.value(QStringLiteral("dpi")).toDouble(&isNumber);
    if (!isNumber)
        return line.refuse(QStringLiteral("--dpi is “%1”; it must be a number.").arg(line.value(QStringLiteral("dpi"))));

    PictureOptions options;
    options.dpi = dpi;
    if (const QString wrong = readSheet(line, options); !wrong.isEmpty())
        return line.refuse(wrong);
    if (line.has(QStringLiteral("embed-design")) && !line.value(QStringLiteral("output")).endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return line.refuse(QStringLiteral("--embed-design is for PNG pictures."));
    if (line.has(QStringLiteral("colour-by")) && !choiceFromName<FigureOverlay>(line.value(QStringLiteral("colour-by"))))
        return line.refuse(QStringLiteral("--colour-by is “%1”; it must be one of: %2.").arg(line.value(QStringLiteral("colour-by")), choiceList<FigureOverlay>().join(QStringLiteral(", "))));
    const LoadOutcome outcome = loadDesign(line.files().first());
    if (!outcome.file)
        return Unusable;
    for (const QString& name : {QStringLiteral("option"), QStringLiteral("against")})
        if (!optionOf(outcome.file->project, line, name))
            return line.refuse(QStringLiteral("There is no option “%1”; there are: %2.").arg(line.value(name), optionNames(outcome.file->project)));
    if (const QString name = line.value(QStringLiteral("view")); line.has(QStringLiteral("view")) && !viewCalled(outcome.file->project, name))
        return line.refuse(QStringLiteral("There is no view “%1”; there are: %2.").arg(name, viewNames(outcome.file->project)));
    const Design* option = optionOf(outcome.file->project, line, QStringLiteral("option"));
    return render(outcome.file->project, *option, line, options);
}
}

Command renderCommand()
{
    return {QStringLiteral("render"), QStringLiteral("FILE -o OUT.png|svg|pdf [--dpi N] [--option NAME] [--against NAME] [--view NAME] [--colour-by FIGURE] [--size WxH | --aspect W:H] [--legend] [--title] [--title-block] [--embed-design] [--overlay FILE]"), QStringLiteral("Draws a design as a picture, on white ground."), Needs::Painting, runRender};
}
