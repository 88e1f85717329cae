// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "model/io/schema.h"

namespace {
int runSchema(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    if (!line.read(arguments))
        return line.exitCode();
    printOutput(projectSchema());
    return Success;
}
}

Command schemaCommand()
{
    return {QStringLiteral("schema"), QString(), QStringLiteral("Prints the JSON Schema of design files."), Needs::Nothing, runSchema};
}
