// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/nearest.h"
#include "model/io/project_file.h"
#include "model/io/templates.h"
#include <QFileInfo>

namespace {
QStringList templateNames()
{
    QStringList names;
    for (const DesignTemplate& entry : designTemplates())
        names << entry.name;
    return names;
}

int listTemplates()
{
    qsizetype width = 0;
    for (const QString& name : templateNames())
        width = std::max(width, name.size());
    for (const DesignTemplate& entry : designTemplates())
        printOutput(QStringLiteral("%1  %2\n").arg(entry.name.leftJustified(width), entry.title));
    return Success;
}

int writeTemplate(CommandLine& line)
{
    const QString name = line.value(QStringLiteral("template"));
    const QString path = line.value(QStringLiteral("output"));
    const DesignTemplate* entry = findTemplate(name);
    if (!entry) {
        const QString nearest = nearestName(name, templateNames());
        return line.refuse(nearest.isEmpty() ? QStringLiteral("There is no template “%1”; landbridge new --list names them.").arg(name)
                                             : QStringLiteral("There is no template “%1”; did you mean “%2”?").arg(name, nearest));
    }
    if (QFileInfo::exists(path) && !line.has(QStringLiteral("force"))) {
        printMessage(QStringLiteral("%1: The file exists already; --force replaces it.").arg(path));
        return Unusable;
    }
    if (const auto written = writeBytes(path, entry->bytes); !written) {
        printMessage(QStringLiteral("%1: %2").arg(path, written.error().message));
        return Unusable;
    }
    return Success;
}

int runNew(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.flag(QStringLiteral("list"), QStringLiteral("Prints the name and the title of each template, one a line."));
    line.option({QStringLiteral("template")}, QStringLiteral("NAME"), QStringLiteral("The template to start from."));
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"), QStringLiteral("Where to write the design."));
    line.flag(QStringLiteral("force"), QStringLiteral("Replaces a file that exists."));
    if (!line.read(arguments))
        return line.exitCode();
    if (line.has(QStringLiteral("list")))
        return listTemplates();
    if (!line.has(QStringLiteral("template")))
        return line.refuse(QStringLiteral("Name a template, or ask for the --list."));
    if (!line.has(QStringLiteral("output")))
        return line.refuse(QStringLiteral("Say with -o where to write the design."));
    return writeTemplate(line);
}
}

Command newCommand()
{
    return {QStringLiteral("new"), QStringLiteral("--list | --template NAME -o FILE [--force]"), QStringLiteral("Writes a design made from a template."), Needs::Nothing, runNew};
}
