// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/date_text.h"
#include "model/io/check/check_format.h"
#include "model/io/findings_json.h"
#include "model/io/json_text.h"
#include "model/io/requirements_json.h"

namespace {
void insertPlace(QJsonObject& json, const TextPlace& place)
{
    json.insert(QStringLiteral("pointer"), place.pointer);
    json.insert(QStringLiteral("line"), place.line);
}

/// The finding, where it is told, and where each of its subjects and fields stands.
QJsonObject placedFinding(const CheckedFile& file, const CheckedOption& option, const Finding& finding)
{
    QJsonObject json = findingJson(option.report, finding);
    json.insert(QStringLiteral("file"), file.path);
    json.insert(QStringLiteral("option"), option.report.design.id);
    insertPlace(json, file.placeOf(option, finding));
    QJsonArray objects;
    for (const ObjectId& id : finding.objects) {
        QJsonObject one{{"object", id.text}};
        insertPlace(one, file.placeOf(option, id));
        objects << one;
    }
    QJsonArray fields;
    for (const FieldOf& field : finding.fields) {
        QJsonObject one{{"object", field.object.text}, {"key", field.key}};
        insertPlace(one, file.places.field(option.index, field.object, field.key));
        fields << one;
    }
    json.insert(QStringLiteral("places"), objects);
    json.insert(QStringLiteral("fields"), fields);
    return json;
}

QJsonObject placedWaiver(const CheckedFile& file, const CheckedOption& option, const ObjectId& waiver)
{
    QJsonObject json = waiverJson(option.report.design, waiver).toObject();
    json.insert(QStringLiteral("file"), file.path);
    json.insert(QStringLiteral("option"), option.report.design.id);
    insertPlace(json, file.placeOf(option, waiver));
    return json;
}

QJsonObject placedRequirement(const CheckedFile& file, const CheckedOption& option, const RequirementVerdict& requirement)
{
    QJsonObject json = requirementJson(requirement);
    json.insert(QStringLiteral("file"), file.path);
    json.insert(QStringLiteral("option"), option.report.design.id);
    insertPlace(json, file.placeOf(requirement));
    return json;
}

QJsonObject optionCounts(const CheckedFile& file, const CheckedOption& option)
{
    const Report& report = option.report;
    QJsonObject counts{{"waived", report.waived}, {"undecided", report.undecided}, {"staleWaivers", report.staleWaivers.size()}};
    for (const Severity severity : {Severity::Error, Severity::High, Severity::Medium, Severity::Low})
        counts.insert(severityName(severity), report.count(severity));
    return {{"file", file.path}, {"option", report.design.id}, {"name", report.design.name}, {"counts", counts}};
}
}

QByteArray checkAsJson(const CheckRun& run)
{
    QJsonArray findings, errors, stale, options, requirements;
    for (const CheckedFile& file : run.files) {
        for (const Error& error : file.errors)
            errors << QJsonObject{{"file", file.path}, {"line", error.line}, {"message", error.message}, {"pointer", error.where == file.path ? QString() : error.where}};
        for (const CheckedOption& option : file.options) {
            options << optionCounts(file, option);
            for (const Finding& finding : option.report.findings)
                findings << placedFinding(file, option, finding);
            for (const RequirementVerdict& requirement : option.requirements)
                requirements << placedRequirement(file, option, requirement);
            for (const ObjectId& waiver : option.report.staleWaivers)
                stale << placedWaiver(file, option, waiver);
        }
    }
    const QJsonObject json{
        {"check", 1},
        {"day", toText(run.day)},
        {"failOn", run.failOn ? severityName(*run.failOn) : QStringLiteral("never")},
        {"failed", run.fails()},
        {"errors", errors},
        {"findings", findings},
        {"requirements", requirements},
        {"staleWaivers", stale},
        {"checked", options},
    };
    return jsonText(json, ListOrder::AsGiven, QStringLiteral("check"));
}
