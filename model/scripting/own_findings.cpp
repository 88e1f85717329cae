// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/own_findings.h"
#include "model/analysis/analysis.h"
#include "model/edit/secrets.h"
#include "model/io/results.h"
#include "model/io/write.h"
#include "model/rules/rule_findings.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace {
constexpr qsizetype longestText = 2000;          // characters of a message or title

QString findingsText(const char* text)
{
    return QCoreApplication::translate("own-rules", text);
}

/// The first option of a JSON text of a project or of its results.
QByteArray firstOption(const QByteArray& json)
{
    return QJsonDocument(QJsonDocument::fromJson(json).object().value(QStringLiteral("options")).toArray().first().toObject()).toJson(QJsonDocument::Compact);
}

/// Text of a script on one line, without what would move a terminal's cursor.
QString plainText(const QString& text)
{
    QString plain = text.left(longestText);
    for (QChar& character : plain)
        if (!character.isPrint() && !character.isSurrogate())
            character = u' ';
    return plain.simplified();
}

/// From what a script says of its rule, or a null rule and why it cannot be.
RulePointer ownRule(const RuleAnswer& answer, const QSet<QString>& taken, QString& problem)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z][A-Za-z0-9._-]{0,63}\\z"));
    const std::optional<Severity> severity = severityFromName(answer.severity);
    Rule rule;
    rule.id = answer.id;
    rule.category = answer.category.isEmpty() ? QStringLiteral("operations") : answer.category;
    if (!pattern.match(rule.id).hasMatch())
        problem = findingsText("“%1” is not an id: a letter, and then at most 63 letters, digits, dots, hyphens and underscores.").arg(plainText(rule.id));
    else if (ruleOf(rule.id) || rule.id == ownRuleProblem()->id)
        problem = findingsText("There is a built-in rule with the id %1; give yours another.").arg(rule.id);
    else if (taken.contains(rule.id))
        problem = findingsText("Another file has a rule with the id %1 already.").arg(rule.id);
    else if (!severity)
        problem = findingsText("“%1” is not a severity: error, high, medium or low.").arg(plainText(answer.severity));
    else if (!ruleCategories().contains(rule.category))
        problem = findingsText("“%1” is not a category: %2.").arg(plainText(rule.category), ruleCategories().join(QStringLiteral(", ")));
    if (!problem.isEmpty())
        return nullptr;
    rule.severity = *severity;
    rule.title = plainText(answer.title);
    rule.condition = plainText(answer.condition);
    rule.remedy = plainText(answer.remedy);
    for (const QString& reference : answer.references)
        rule.references << RuleReference{QStringLiteral("own-rules"), plainText(reference)};
    return std::make_shared<const Rule>(std::move(rule));
}

/// What a rule found, as far as it holds; the first that does not is the rule's problem.
std::deque<Finding> heldFindings(const RuleAnswer& answer, const RulePointer& rule, const Design& design, QString& problem)
{
    RuleFindings findings(rule);
    for (const RuleAnswer::Found& found : answer.findings) {
        QList<ObjectId> objects;
        for (const QString& id : found.objects) {
            if (design.contains(ObjectId(id)))
                objects << ObjectId(id);
            else if (problem.isEmpty())
                problem = findingsText("A finding names an object that is not in the design: “%1”.").arg(plainText(id));
        }
        if (found.objects.isEmpty() && problem.isEmpty())
            problem = findingsText("A finding names no objects: “%1”.").arg(plainText(found.message));
        if (objects.size() != found.objects.size())
            continue;
        if (found.isDecided)
            findings.add(objects, plainText(found.message), plainText(found.part));
        else
            findings.undecided(objects, plainText(found.message), plainText(found.part));
    }
    return findings.take();
}

/// Asks all files that have a script; those that want the results a second time, with them.
QList<RuleAnswer> askedRules(const Analysis& analysis, const QList<OwnRuleFile>& files, const RuleHost& host, const OwnRuleLimits& limits, std::stop_token stop)
{
    Project project;
    project.options = {analysis.design};
    RuleRequest request;
    request.design = firstOption(writeProject(withoutSecrets(project)));
    request.seconds = limits.seconds;
    request.memoryMegabytes = limits.memoryMegabytes;
    request.findings = limits.findings;
    for (const OwnRuleFile& file : files)
        request.scripts << RuleRequest::Script{file.name, file.source};
    QList<RuleAnswer> answers = runInHost(request, host, limits, stop);
    QList<qsizetype> again;
    request.scripts.clear();
    for (qsizetype i = 0; i < answers.size(); ++i)
        if (answers[i].wantsResults) {
            again << i;
            request.scripts << RuleRequest::Script{files[i].name, files[i].source};
        }
    if (again.isEmpty() || stop.stop_requested())
        return stop.stop_requested() ? QList<RuleAnswer>() : answers;
    request.results = firstOption(resultsJson(project, {analysis}, *analysis.catalogue));
    const QList<RuleAnswer> more = runInHost(request, host, limits, stop);
    if (more.size() != again.size())
        return {};
    for (qsizetype i = 0; i < more.size(); ++i)
        answers[again[i]] = more[i];
    return answers;
}
}

RulePointer ownRuleProblem()
{
    static const RulePointer rule = [] {
        Rule one;
        one.id = QStringLiteral("OWN-RULES");
        one.title = QStringLiteral("A rule of the organisation cannot be applied");
        one.category = QStringLiteral("operations");
        one.severity = Severity::Medium;
        one.condition = QStringLiteral("The file of a rule cannot be read or run, takes too long or too much memory, or returns what is not a list of findings about objects of the design.");
        one.remedy = QStringLiteral("Correct the file at the line that the finding names; docs/OWN-RULES.md says how rules are written.");
        return std::make_shared<const Rule>(std::move(one));
    }();
    return rule;
}

Finding ownRuleProblemFinding(const Design& design, const QString& file, const QString& message)
{
    Finding finding;
    finding.rule = ownRuleProblem();
    finding.objects = {ObjectId(design.id)};
    finding.part = file;
    finding.message = message;
    return finding;
}

OwnFindings ownFindings(const Analysis& analysis, const QList<OwnRuleFile>& files, const RuleHost& host, const OwnRuleLimits& limits, std::stop_token stop)
{
    OwnFindings own;
    QList<OwnRuleFile> scripts;
    for (const OwnRuleFile& file : files) {
        if (file.problem.isEmpty())
            scripts << file;
        else
            own.findings.push_back(ownRuleProblemFinding(analysis.design, file.name, findingsText("%1: %2").arg(file.name, file.problem)));
    }
    const QList<RuleAnswer> answers = askedRules(analysis, scripts, host, limits, stop);
    if (answers.size() != scripts.size())
        return own;
    QSet<QString> ids;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QString problem = answers[i].problem;
        if (const RulePointer rule = problem.isEmpty() ? ownRule(answers[i], ids, problem) : nullptr) {
            ids.insert(rule->id);
            own.rules << rule;
            for (Finding& finding : heldFindings(answers[i], rule, analysis.design, problem))
                own.findings.push_back(std::move(finding));
        }
        if (problem.isEmpty())
            continue;
        const QString place = answers[i].line > 0 ? findingsText("%1, line %2").arg(scripts[i].name, QString::number(answers[i].line)) : scripts[i].name;
        own.findings.push_back(ownRuleProblemFinding(analysis.design, scripts[i].name, findingsText("%1: %2").arg(place, plainText(problem))));
    }
    own.isComplete = true;
    return own;
}
