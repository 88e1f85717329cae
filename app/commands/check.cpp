// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/load_design.h"
#include "model/io/json_text.h"
#include <QJsonArray>
#include <climits>

namespace {
QJsonObject errorJson(const QString& path, const Error& error)
{
    return {{"file", path}, {"line", error.line}, {"message", error.message}, {"pointer", error.where == path ? QString() : error.where}};
}

int runCheck(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.choice(QStringLiteral("fail-on"), {QStringLiteral("error"), QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")},
                QStringLiteral("Exit with 1 at a finding of this severity or above. Findings come from rules, of which this version has none."), QStringLiteral("error"));
    line.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")}, QStringLiteral("How findings are printed."), QStringLiteral("text"));
    if (!line.files(1, INT_MAX).read(arguments))
        return line.exitCode();
    const bool isJson = line.value(QStringLiteral("format")) == QLatin1String("json");
    int code = Success;
    QJsonArray errors;
    for (const QString& path : line.files()) {
        const LoadOutcome outcome = loadDesign(path);
        for (const Error& error : outcome.errors)
            errors << errorJson(path, error);
        if (!outcome.file)
            code = Unusable;
        else if (!isJson)
            printOutput(QStringLiteral("%1: no errors\n").arg(path));
    }
    if (isJson)
        printOutput(jsonText({{"check", 1}, {"errors", errors}, {"findings", QJsonArray()}}, ListOrder::AsGiven, QStringLiteral("check")));
    return code;
}
}

Command checkCommand()
{
    return {QStringLiteral("check"), QStringLiteral("FILE… [--fail-on SEVERITY] [--format text|json]"), QStringLiteral("Lists what is wrong with design files."), Needs::Nothing, runCheck};
}
