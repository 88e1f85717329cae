// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/edit/merge.h"
#include "model/io/json_text.h"
#include "model/io/write.h"
#include <QJsonArray>
#include <QJsonObject>

namespace {
QByteArray conflictsJson(const MergedProjects& merged)
{
    QJsonArray conflicts;
    for (const MergeConflict& one : merged.conflicts)
        conflicts << QJsonObject{{"option", one.option}, {"object", one.object.text}, {"message", one.message}};
    return jsonText({{"merge", 1}, {"conflicts", conflicts}}, ListOrder::AsGiven, QStringLiteral("merge"));
}

int runMerge(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"), QStringLiteral("Where to write the merged design (OURS)."));
    line.flag(QStringLiteral("json"), QStringLiteral("Prints the conflicts as JSON."));
    line.flag(QStringLiteral("no-notes"), QStringLiteral("Puts no notes on the drawing beside what conflicts."));
    if (!line.files(3, 3).read(arguments))
        return line.exitCode();
    const QStringList files = line.files();
    std::vector<Project> projects;
    for (const QString& file : files) {
        LoadOutcome outcome = loadDesign(file);
        if (!outcome.file)
            return Unusable;
        projects.push_back(outcome.file->project);
    }
    const auto merged = mergeProjects(projects[0], projects[1], projects[2]);
    if (!merged) {
        printMessage(merged.error().message);
        return Unusable;
    }
    const QString output = line.has(QStringLiteral("output")) ? line.value(QStringLiteral("output")) : files[1];
    const Project written = line.has(QStringLiteral("no-notes")) ? merged->project : withConflictNotes(*merged);
    if (const auto saved = writeBytes(output, writeProject(written)); !saved) {
        printMessage(QStringLiteral("%1: %2").arg(output, saved.error().message));
        return Unusable;
    }
    if (line.has(QStringLiteral("json")))
        printOutput(conflictsJson(*merged));
    else
        for (const MergeConflict& conflict : merged->conflicts) {
            const qsizetype at = merged->project.indexOf(conflict.option);
            printOutput(QStringLiteral("CONFLICT %1%2\n").arg(at < 0 ? QString() : QStringLiteral("(%1) ").arg(merged->project.options[at].name), conflict.message));
        }
    return merged->conflicts.isEmpty() ? Success : Found;
}
}

Command mergeCommand()
{
    return {QStringLiteral("merge"), QStringLiteral("BASE OURS THEIRS [-o OUT] [--no-notes] [--json]"),
            QStringLiteral("Merges two designs that come from a third, object by object; exits with 1 when there are conflicts, which are marked on the drawing. A merge driver for git."), Needs::Nothing, runMerge};
}
