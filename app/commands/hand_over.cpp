// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/design/kind_info.h"
#include "views/export/hand_over_page.h"

namespace {
/// The sheet of the circuit that is meant, by id or name, in the first option that has it; the only one when none is named.
std::optional<HandOverSheet> sheetOf(const Project& project, const CommandLine& line)
{
    const auto key = line.has(QStringLiteral("with-service-key")) ? ServiceKeyOnSheet::Shown : ServiceKeyOnSheet::Masked;
    const QString wanted = line.value(QStringLiteral("circuit"));
    for (const Design& option : project.options)
        for (const ExpressRouteCircuit& circuit : option.all<ExpressRouteCircuit>())
            if (wanted.isEmpty() || circuit.id.text == wanted || displayName(option, circuit.id) == wanted)
                return handOverSheet(option, Catalogue::builtIn(), circuit.id, key);
    return std::nullopt;
}

/// The circuits of the first option, for a message.
QStringList circuitNames(const Project& project)
{
    QStringList names;
    const Design& design = project.options.first();
    for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>())
        names << displayName(design, circuit.id);
    return names;
}

int runHandOver(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.option({QStringLiteral("circuit")}, QStringLiteral("NAME"), QStringLiteral("The circuit, by name or id (the only one)."));
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT.pdf|txt"), QStringLiteral("Where to write the sheet; without it the text is printed."));
    line.flag(QStringLiteral("with-service-key"), QStringLiteral("Puts the circuit's service key on the sheet, which is confidential."));
    if (!line.files(1, 1).read(arguments))
        return line.exitCode();
    const LoadOutcome outcome = loadDesign(line.files().first());
    if (!outcome.file)
        return Unusable;
    const Project& project = outcome.file->project;
    const QStringList names = circuitNames(project);
    if (!line.has(QStringLiteral("circuit")) && names.size() > 1)
        return line.refuse(QStringLiteral("Say with --circuit which of these: %1.").arg(names.join(QStringLiteral(", "))));
    const auto sheet = sheetOf(project, line);
    if (!sheet)
        return line.refuse(names.isEmpty() ? QStringLiteral("The design has no ExpressRoute circuit.")
                                           : QStringLiteral("There is no circuit “%1”; there are: %2.").arg(line.value(QStringLiteral("circuit")), names.join(QStringLiteral(", "))));
    if (!line.has(QStringLiteral("output"))) {
        printOutput(toText(*sheet));
        return Success;
    }
    const QString path = line.value(QStringLiteral("output"));
    if (const auto written = writeHandOverSheet(*sheet, path); !written) {
        printMessage(QStringLiteral("%1: %2").arg(path, written.error().message));
        return Unusable;
    }
    return Success;
}
}

Command handOverCommand()
{
    return {QStringLiteral("hand-over"), QStringLiteral("FILE [--circuit NAME] [-o OUT.pdf|txt] [--with-service-key]"), QStringLiteral("Writes the sheet that the provider of an ExpressRoute circuit gets."), Needs::Painting, runHandOver};
}
