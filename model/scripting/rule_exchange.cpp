// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/rule_exchange.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
/// The texts of a rule, by key.
struct RuleText { const char* key; QString RuleAnswer::* text; };
constexpr RuleText ruleTexts[] = {
    {"id", &RuleAnswer::id}, {"title", &RuleAnswer::title}, {"severity", &RuleAnswer::severity}, {"category", &RuleAnswer::category},
    {"condition", &RuleAnswer::condition}, {"remedy", &RuleAnswer::remedy}, {"problem", &RuleAnswer::problem},
};

QStringList exchangedTexts(const QJsonValue& value)
{
    QStringList texts;
    for (const auto& text : value.toArray())
        texts << text.toString();
    return texts;
}
}

QByteArray toJson(const RuleRequest& request)
{
    QJsonArray scripts;
    for (const RuleRequest::Script& script : request.scripts)
        scripts << QJsonObject{{"name", script.name}, {"source", script.source}};
    QJsonObject json{{"scripts", scripts}, {"design", QString::fromUtf8(request.design)}, {"seconds", request.seconds},
                     {"memoryMegabytes", request.memoryMegabytes}, {"findings", request.findings}};
    if (!request.results.isNull())
        json.insert(QStringLiteral("results"), QString::fromUtf8(request.results));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool readRequest(const QByteArray& text, RuleRequest& request)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (!json.value(QStringLiteral("scripts")).isArray() || !json.value(QStringLiteral("design")).isString())
        return false;
    for (const auto& one : json.value(QStringLiteral("scripts")).toArray())
        request.scripts << RuleRequest::Script{one.toObject().value(QStringLiteral("name")).toString(), one.toObject().value(QStringLiteral("source")).toString()};
    request.design = json.value(QStringLiteral("design")).toString().toUtf8();
    if (json.contains(QStringLiteral("results")))
        request.results = json.value(QStringLiteral("results")).toString().toUtf8();
    request.seconds = json.value(QStringLiteral("seconds")).toDouble();
    request.memoryMegabytes = json.value(QStringLiteral("memoryMegabytes")).toInt();
    request.findings = json.value(QStringLiteral("findings")).toInt();
    return true;
}

QByteArray toJson(const RuleAnswer& answer)
{
    QJsonArray findings;
    for (const RuleAnswer::Found& found : answer.findings)
        findings << QJsonObject{{"objects", QJsonArray::fromStringList(found.objects)}, {"message", found.message}, {"part", found.part}, {"decided", found.isDecided}};
    QJsonObject json{{"findings", findings}, {"references", QJsonArray::fromStringList(answer.references)}, {"wantsResults", answer.wantsResults}, {"line", answer.line}};
    for (const RuleText& one : ruleTexts)
        json.insert(QLatin1String(one.key), answer.*one.text);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool readAnswer(const QByteArray& text, RuleAnswer& answer)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (!json.value(QStringLiteral("findings")).isArray() || !json.value(QStringLiteral("problem")).isString())
        return false;
    for (const auto& value : json.value(QStringLiteral("findings")).toArray()) {
        const QJsonObject one = value.toObject();
        answer.findings << RuleAnswer::Found{exchangedTexts(one.value(QStringLiteral("objects"))), one.value(QStringLiteral("message")).toString(),
                                             one.value(QStringLiteral("part")).toString(), one.value(QStringLiteral("decided")).toBool(true)};
    }
    answer.references = exchangedTexts(json.value(QStringLiteral("references")));
    answer.wantsResults = json.value(QStringLiteral("wantsResults")).toBool();
    answer.line = json.value(QStringLiteral("line")).toInt();
    for (const RuleText& one : ruleTexts)
        answer.*one.text = json.value(QLatin1String(one.key)).toString();
    return true;
}
