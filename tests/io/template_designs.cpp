// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/io/template_designs.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "tests/catch.h"

QList<Design> templateDesigns(const QString& name)
{
    const DesignTemplate* entry = findTemplate(name);
    INFO(name.toStdString());
    REQUIRE(entry);
    const ReadOutcome outcome = readProject(entry->bytes);
    REQUIRE(outcome.project);
    return outcome.project->options;
}

void forEachTemplateDesign(const std::function<void(const QString& name, const Design&)>& check)
{
    for (const DesignTemplate& entry : designTemplates())
        for (const Design& design : templateDesigns(entry.name)) {
            INFO(entry.name.toStdString() << ", " << design.name.toStdString());
            check(entry.name, design);
        }
}
