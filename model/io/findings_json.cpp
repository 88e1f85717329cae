// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/findings_json.h"
#include "model/base/date_text.h"

namespace {
QJsonValue saidOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue saidOrNull(const std::optional<QDate>& date)
{
    return date ? QJsonValue(toText(*date)) : QJsonValue(QJsonValue::Null);
}
}

QJsonObject findingJson(const Report& report, const Finding& finding)
{
    QJsonArray objects;
    for (const ObjectId& id : finding.objects)
        objects << id.text;
    QJsonArray fields;
    for (const FieldOf& field : finding.fields)
        fields << QJsonObject{{"object", field.object.text}, {"key", field.key}};
    return {
        {"rule", finding.rule->id},
        {"title", finding.rule->title},
        {"severity", severityName(finding.rule->severity)},
        {"category", finding.rule->category},
        {"objects", objects},
        {"fields", fields},
        {"message", finding.message},
        {"remedy", finding.rule->remedy},
        {"fixable", finding.isFixable()},
        {"fix", saidOrNull(finding.fix.text)},
        {"waived", finding.isWaived()},
        {"waiver", waiverJson(report.design, finding.waiver)},
        {"expiredWaiver", waiverJson(report.design, finding.expiredWaiver)},
        {"decided", finding.isDecided},
        {"key", finding.key()},
    };
}

QJsonArray findingsJson(const Report& report)
{
    QJsonArray findings;
    for (const Finding& finding : report.findings)
        findings << findingJson(report, finding);
    return findings;
}

QJsonValue waiverJson(const Design& design, const ObjectId& waiver)
{
    const Waiver* found = design.find<Waiver>(waiver);
    if (!found)
        return QJsonValue::Null;
    return QJsonObject{{"id", found->id.text}, {"key", found->key}, {"reason", saidOrNull(found->reason)}, {"who", saidOrNull(found->who)},
                       {"when", saidOrNull(found->when)}, {"until", saidOrNull(found->until)}};
}

QJsonArray staleWaiversJson(const Report& report)
{
    QJsonArray waivers;
    for (const ObjectId& waiver : report.staleWaivers)
        waivers << waiverJson(report.design, waiver);
    return waivers;
}

QDate catalogueDay(const Catalogue& catalogue)
{
    const auto day = parseDate(catalogue.date());
    return day ? *day : QDate();
}
