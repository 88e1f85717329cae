// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "app/commands/option_names.h"
#include "model/edit/move.h"
#include "model/io/write.h"
#include "views/canvas/arranged_places.h"

namespace {
/// The design with every object where the layout puts it, or what is wrong.
Result<Design> laidOut(const Design& design)
{
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    return placeObjects(design, arrangedPlaces(scene));
}

int runLayout(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"), QStringLiteral("Where to write the design (FILE)."));
    line.option({QStringLiteral("option")}, QStringLiteral("NAME"), QStringLiteral("The design option to lay out, by name or id (all)."));
    if (!line.files(1, 1).read(arguments))
        return line.exitCode();
    const QString file = line.files().first(), wanted = line.value(QStringLiteral("option"));
    const LoadOutcome outcome = loadDesign(file);
    if (!outcome.file)
        return Unusable;
    Project project = outcome.file->project;
    int count = 0;
    for (Design& option : project.options) {
        if (line.has(QStringLiteral("option")) && !isCalled(option, wanted))
            continue;
        const auto placed = laidOut(option);
        if (!placed) {
            printMessage(QStringLiteral("%1: %2").arg(file, placed.error().message));
            return Unusable;
        }
        option = *placed;
        ++count;
    }
    if (count == 0)
        return line.refuse(QStringLiteral("There is no option “%1”; there are: %2.").arg(wanted, optionNames(project)));
    const QString output = line.has(QStringLiteral("output")) ? line.value(QStringLiteral("output")) : file;
    if (const auto saved = writeBytes(output, writeProject(project)); !saved) {
        printMessage(QStringLiteral("%1: %2").arg(output, saved.error().message));
        return Unusable;
    }
    return Success;
}
}

Command layoutCommand()
{
    return {QStringLiteral("layout"), QStringLiteral("FILE [-o OUT] [--option NAME]"), QStringLiteral("Puts a drawing in order from left to right, as “Lay out” in the window does, and writes the design."), Needs::Painting, runLayout};
}
