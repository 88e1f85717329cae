// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "model/io/overlay_file.h"
#include "model/io/schema.h"

namespace {
int runSchema(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.flag(QStringLiteral("overlay"), QStringLiteral("That of files with own figures over the catalogue instead."));
    if (!line.read(arguments))
        return line.exitCode();
    printOutput(line.has(QStringLiteral("overlay")) ? overlaySchema() : projectSchema());
    return Success;
}
}

Command schemaCommand()
{
    return {QStringLiteral("schema"), QStringLiteral("[--overlay]"), QStringLiteral("Prints the JSON Schema of design files, or of own figures over the catalogue."), Needs::Nothing, runSchema};
}
