// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/nearest.h"
#include "model/io/rule_manual.h"
#include <climits>

namespace {
/// The rules of some ids, in the order of the book; all when there are none. Nothing when an id is unknown.
std::optional<QList<RulePointer>> chosenRules(const QStringList& ids)
{
    QStringList known;
    for (const RulePointer& rule : ruleBook())
        known << rule->id;
    for (const QString& id : ids) {
        if (known.contains(id.toUpper()))
            continue;
        const QString nearest = nearestName(id.toUpper(), known);
        printMessage(nearest.isEmpty() ? QStringLiteral("There is no rule “%1”; landbridge rules lists them.").arg(id) : QStringLiteral("There is no rule “%1”; did you mean “%2”?").arg(id, nearest));
        return std::nullopt;
    }
    const QStringList wanted = ids.join(u'\n').toUpper().split(u'\n', Qt::SkipEmptyParts);
    QList<RulePointer> rules;
    for (const RulePointer& rule : ruleBook())
        if (wanted.isEmpty() || wanted.contains(rule->id))
            rules << rule;
    return rules;
}

int runRules(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.flag(QStringLiteral("json"), QStringLiteral("Prints the rules as JSON."));
    line.flag(QStringLiteral("markdown"), QStringLiteral("Prints the rules as a manual in Markdown."));
    line.flag(QStringLiteral("unsupported"), QStringLiteral("Those rules alone that are not checked, with the reasons."));
    if (!line.files(0, INT_MAX).read(arguments))
        return line.exitCode();
    if (line.has(QStringLiteral("json")) && line.has(QStringLiteral("markdown")))
        return line.refuse(QStringLiteral("Choose --json or --markdown, not both."));
    const auto chosen = chosenRules(line.files());
    if (!chosen)
        return Unusable;
    const bool isUnsupported = line.has(QStringLiteral("unsupported"));
    QList<RulePointer> rules;
    for (const RulePointer& rule : *chosen)
        if (!isUnsupported || !rule->unsupported.isEmpty())
            rules << rule;
    if (line.has(QStringLiteral("json")))
        printOutput(rulesJson(rules));
    else if (line.has(QStringLiteral("markdown")))
        printOutput(rulesMarkdown(rules));
    else if (isUnsupported)
        printOutput(unsupportedRules(*chosen));
    else
        printOutput(line.files().isEmpty() ? ruleList(rules) : ruleSheets(rules));
    return Success;
}
}

Command rulesCommand()
{
    return {QStringLiteral("rules"), QStringLiteral("[ID…] [--unsupported] [--json|--markdown]"), QStringLiteral("Lists the design rules, or tells some of them in full."), Needs::Nothing, runRules};
}
