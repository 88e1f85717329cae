// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/io/check/check_format.h"
#include "model/io/json_text.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QUrl>

// Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0"; the numbers below are its sections.
namespace {
/// 3.11.5 and 3.11.6: brackets make links and braces are placeholders in the text of a message.
QString messageText(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'[', QLatin1String("\\[")).replace(u']', QLatin1String("\\]"));
    return text.replace(u'{', QLatin1String("{{")).replace(u'}', QLatin1String("}}"));
}

QJsonObject message(const QString& text)
{
    return {{"text", messageText(text)}};
}

/// 3.27.10: four severities on three levels. The severity itself stands in the properties.
QString sarifLevel(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::High:
    case Severity::Medium: return QStringLiteral("warning");
    case Severity::Low: break;
    }
    return QStringLiteral("note");
}

/// 3.4.3: a relative reference within the folder of the run, else a file URI.
QString sarifUri(const CheckRun& run, const QString& path)
{
    const QString within = pathWithin(run, path);
    if (QDir::isAbsolutePath(within) || within.startsWith(QLatin1String("..")))
        return QString::fromLatin1(QUrl::fromLocalFile(QDir::cleanPath(QDir(run.folder).absoluteFilePath(path))).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(within, "/"));
}

QJsonObject physicalLocation(const CheckRun& run, const CheckedFile& file, int line)
{
    QJsonObject physical{{"artifactLocation", QJsonObject{{"uri", sarifUri(run, file.path)}}}};
    if (line > 0)
        physical.insert(QStringLiteral("region"), QJsonObject{{"startLine", line}});
    return physical;
}

/// 3.33: a logical location in JSON is fully named by its JSON pointer.
QJsonObject location(const CheckRun& run, const CheckedFile& file, const TextPlace& place, const QString& name, bool isField)
{
    QJsonObject logical{{"name", name}, {"kind", isField ? "property" : "object"}};
    if (!place.pointer.isEmpty())
        logical.insert(QStringLiteral("fullyQualifiedName"), place.pointer);
    return {{"physicalLocation", physicalLocation(run, file, place.line)}, {"logicalLocations", QJsonArray{logical}}};
}

QJsonObject mainLocation(const CheckRun& run, const CheckedFile& file, const CheckedOption& option, const Finding& finding)
{
    const TextPlace place = file.placeOf(option, finding);
    for (const FieldOf& field : finding.fields)
        if (file.places.field(option.index, field.object, field.key) == place && place != file.placeOf(option, field.object))
            return location(run, file, place, field.key, true);
    return location(run, file, place, finding.objects.first().text, false);
}

/// Every subject, and every field that stands in the file.
QJsonArray relatedLocations(const CheckRun& run, const CheckedFile& file, const CheckedOption& option, const Finding& finding)
{
    QJsonArray related;
    const auto add = [&](QJsonObject one, const QString& text) {
        one.insert(QStringLiteral("id"), related.size() + 1);
        one.insert(QStringLiteral("message"), message(text));
        related << one;
    };
    for (const ObjectId& id : finding.objects)
        add(location(run, file, file.placeOf(option, id), id.text, false), displayName(option.report.design, id));
    for (const FieldOf& field : finding.fields)
        if (const TextPlace place = file.places.field(option.index, field.object, field.key); place != file.placeOf(option, field.object))
            add(location(run, file, place, field.key, true), QStringLiteral("%1, %2").arg(displayName(option.report.design, field.object), field.key));
    return related;
}

/// 3.35: a waiver stands in the design file, so it is a suppression in the source.
QJsonArray suppressions(const CheckRun& run, const CheckedFile& file, const CheckedOption& option, const Finding& finding)
{
    const Waiver* waiver = option.report.design.find<Waiver>(finding.waiver);
    if (!waiver)
        return {};
    return {QJsonObject{{"kind", "inSource"}, {"status", "accepted"}, {"justification", waiverText(*waiver)},
                        {"location", location(run, file, file.placeOf(option, waiver->id), waiver->id.text, false)}}};
}

QJsonObject sarifResult(const CheckRun& run, const CheckedFile& file, const CheckedOption& option, const Finding& finding, qsizetype ruleIndex)
{
    const Rule& rule = *finding.rule;
    QJsonArray objects;
    for (const ObjectId& id : finding.objects)
        objects << id.text;
    QString text = finding.message;
    if (const Waiver* expired = option.report.design.find<Waiver>(finding.expiredWaiver))
        text += u' ' + QCoreApplication::translate("check", "Expired waiver: %1").arg(waiverText(*expired));
    return {
        {"ruleId", rule.id},
        {"ruleIndex", ruleIndex},
        {"kind", finding.isDecided ? "fail" : "open"},                                       // 3.27.9: "open" is not decided …
        {"level", finding.isDecided ? sarifLevel(rule.severity) : QStringLiteral("none")},   // … and then has no level
        {"message", message(text)},
        {"locations", QJsonArray{mainLocation(run, file, option, finding)}},
        {"relatedLocations", relatedLocations(run, file, option, finding)},
        {"partialFingerprints", QJsonObject{{"landbridgeFinding/v1", QStringLiteral("%1/%2").arg(option.report.design.id, finding.key())}}},
        {"suppressions", suppressions(run, file, option, finding)},                          // 3.27.23: of all results or of none
        {"properties", QJsonObject{{"severity", severityName(rule.severity)}, {"category", rule.category}, {"option", option.report.design.id}, {"objects", objects}}},
    };
}

/// 3.49.
QJsonObject reportingDescriptor(const Rule& rule)
{
    QString text = QStringLiteral("When: %1\nWhat to do: %2").arg(rule.condition, rule.remedy);
    QString markdown = QStringLiteral("**When:** %1\n\n**What to do:** %2").arg(rule.condition, rule.remedy);
    QString helpUri;
    for (const RuleReference& reference : rule.references) {
        const QString url = reference.url();
        text += QStringLiteral("\nSource: %1, %2").arg(reference.name, reference.path);
        markdown += url.isEmpty() ? QStringLiteral("\n\nSource: %1, %2").arg(reference.name, reference.path) : QStringLiteral("\n\nSource: [%1](%2)").arg(reference.path, url);
        if (helpUri.isEmpty())
            helpUri = url;
    }
    QJsonObject json{
        {"id", rule.id},
        {"shortDescription", QJsonObject{{"text", rule.title}}},
        {"fullDescription", QJsonObject{{"text", rule.condition}}},
        {"help", QJsonObject{{"text", text}, {"markdown", markdown}}},
        {"defaultConfiguration", QJsonObject{{"level", sarifLevel(rule.severity)}}},
        {"properties", QJsonObject{{"tags", QJsonArray{rule.category}}, {"severity", severityName(rule.severity)},
                                   {"problem.severity", rule.severity == Severity::Low ? "recommendation" : sarifLevel(rule.severity)}}},
    };
    if (!helpUri.isEmpty())
        json.insert(QStringLiteral("helpUri"), helpUri);
    return json;
}

/// Requirements are a rule of their own: what a design must do stands in the file, not in a book.
const QString requirementRule = QStringLiteral("REQUIREMENT");

QJsonObject requirementDescriptor()
{
    return {{"id", requirementRule}, {"shortDescription", message(QStringLiteral("A requirement of the design is not met"))}, {"defaultConfiguration", QJsonObject{{"level", "error"}}}, {"properties", QJsonObject{{"tags", QJsonArray{"requirements"}}}}};
}

QJsonObject requirementResult(const CheckRun& run, const CheckedFile& file, const CheckedOption& option, const RequirementVerdict& requirement, qsizetype ruleIndex)
{
    QStringList texts{QStringLiteral("%1 is %2 in option %3.").arg(requirement.name, stateName(requirement.state), option.name())};
    for (const ClauseVerdict& clause : requirement.clauses)
        if (clause.state != RequirementState::Met)
            texts << toText(clause);
    return {
        {"ruleId", requirementRule},
        {"ruleIndex", ruleIndex},
        {"kind", "fail"},
        {"level", "error"},
        {"message", message(texts.join(u' '))},
        {"locations", QJsonArray{location(run, file, file.placeOf(requirement), requirement.name, false)}},
        {"partialFingerprints", QJsonObject{{"landbridgeFinding/v1", QStringLiteral("%1/%2:%3").arg(option.report.design.id, requirementRule, requirement.requirement.text)}}},
        {"suppressions", QJsonArray()},
        {"properties", QJsonObject{{"option", option.report.design.id}, {"state", stateName(requirement.state)}}},
    };
}

/// 3.58: what is wrong with a file, or with how it is checked.
QJsonObject notification(const CheckRun& run, const CheckedFile& file, const char* level, const TextPlace& place, const QString& text)
{
    return {{"level", level}, {"message", message(text)}, {"locations", QJsonArray{QJsonObject{{"physicalLocation", physicalLocation(run, file, place.line)}}}}};
}
}

QByteArray checkAsSarif(const CheckRun& run)
{
    QJsonArray results, rules, artifacts, broken, stale;
    QHash<QString, qsizetype> ruleIndexes;
    for (const CheckedFile& file : run.files) {
        artifacts << QJsonObject{{"location", QJsonObject{{"uri", sarifUri(run, file.path)}}}, {"mimeType", "application/json"}};
        for (const Error& error : file.errors)
            broken << notification(run, file, "error", {error.where, error.line}, error.message);
        for (const CheckedOption& option : file.options) {
            for (const Finding& finding : option.report.findings) {
                if (!ruleIndexes.contains(finding.rule->id)) {
                    ruleIndexes.insert(finding.rule->id, rules.size());
                    rules << reportingDescriptor(*finding.rule);
                }
                results << sarifResult(run, file, option, finding, ruleIndexes.value(finding.rule->id));
            }
            for (const RequirementVerdict& requirement : option.requirements) {
                if (requirement.state == RequirementState::Met)
                    continue;
                if (!ruleIndexes.contains(requirementRule)) {
                    ruleIndexes.insert(requirementRule, rules.size());
                    rules << requirementDescriptor();
                }
                results << requirementResult(run, file, option, requirement, ruleIndexes.value(requirementRule));
            }
            for (const ObjectId& waiver : option.report.staleWaivers)
                stale << notification(run, file, "note", file.placeOf(option, waiver), staleWaiverText(option, waiver));
        }
    }
    const QJsonObject driver{{"name", "Landbridge"}, {"version", run.version}, {"semanticVersion", run.version}, {"rules", rules}};
    const QJsonObject invocation{{"executionSuccessful", run.isUsable()}, {"toolExecutionNotifications", broken}, {"toolConfigurationNotifications", stale}};
    const QJsonObject sarifRun{{"tool", QJsonObject{{"driver", driver}}}, {"invocations", QJsonArray{invocation}}, {"artifacts", artifacts}, {"results", results}};
    return jsonText({{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"}, {"version", "2.1.0"}, {"runs", QJsonArray{sarifRun}}},
                    ListOrder::AsGiven, QStringLiteral("$schema"));
}
