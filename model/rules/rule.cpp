// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/rule.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace {
constexpr std::array severityWords{"error", "high", "medium", "low"};
constexpr std::array severityLabels{QT_TRANSLATE_NOOP("rules", "Error"), QT_TRANSLATE_NOOP("rules", "High"), QT_TRANSLATE_NOOP("rules", "Medium"), QT_TRANSLATE_NOOP("rules", "Low")};

/// The order of the book: what stops a deployment first.
const QStringList& families()
{
    static const QStringList list{
        QStringLiteral("NET-ADDR"), QStringLiteral("DEP-GW"), QStringLiteral("DEP-SUB"), QStringLiteral("DEP-NAME"), QStringLiteral("DEP-ER"), QStringLiteral("DEP-WAN"),
        QStringLiteral("RT-BGP"), QStringLiteral("RT-ER"), QStringLiteral("RT-DEF"), QStringLiteral("RT-UDR"), QStringLiteral("RT-PEER"), QStringLiteral("RT-RS"), QStringLiteral("RT-WAN"),
        QStringLiteral("RES-ER"), QStringLiteral("RES-HYB"), QStringLiteral("RES-GEN"), QStringLiteral("RES-VPN"), QStringLiteral("RES-NET"),
        QStringLiteral("SEC-ER"), QStringLiteral("SEC-VPN"), QStringLiteral("SEC-NET"), QStringLiteral("SEC-WAN"),
        QStringLiteral("PERF-ER"), QStringLiteral("PERF-VPN"), QStringLiteral("PERF-RS"), QStringLiteral("PERF-WAN"),
        QStringLiteral("COST-ER"), QStringLiteral("COST-NET"), QStringLiteral("COST-WAN"),
        QStringLiteral("OPS-GW"), QStringLiteral("OPS-MON"), QStringLiteral("OPS-DES"), QStringLiteral("OPS-DNS")};
    return list;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const auto& text : value.toArray())
        texts << text.toString();
    return texts;
}

RulePointer readRule(const QJsonObject& json)
{
    Rule rule;
    rule.id = json.value(QStringLiteral("id")).toString();
    rule.title = json.value(QStringLiteral("title")).toString();
    rule.category = json.value(QStringLiteral("category")).toString();
    rule.severity = severityFromName(json.value(QStringLiteral("severity")).toString()).value_or(Severity::Medium);
    rule.appliesTo = textsOf(json.value(QStringLiteral("appliesTo")));
    rule.condition = json.value(QStringLiteral("condition")).toString();
    rule.fields = textsOf(json.value(QStringLiteral("fields")));
    rule.remedy = json.value(QStringLiteral("remedy")).toString();
    rule.fix = json.value(QStringLiteral("fix")).toString();
    for (const auto& one : json.value(QStringLiteral("references")).toArray()) {
        const QJsonObject reference = one.toObject();
        const QString path = reference.value(QStringLiteral("path")).toString();
        rule.references << RuleReference{reference.value(QStringLiteral("name")).toString(), path.isEmpty() ? reference.value(QStringLiteral("id")).toString() : path};
    }
    rule.correction = json.value(QStringLiteral("correction")).toString();
    rule.unsupported = json.value(QStringLiteral("unsupported")).toString();
    return std::make_shared<const Rule>(std::move(rule));
}

QList<RulePointer> readBook()
{
    QList<RulePointer> book;
    for (const QString& family : families()) {
        QFile file(QStringLiteral(":/rules/%1.json").arg(family));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing from the program", qPrintable(file.fileName()));
        const QJsonArray rules = QJsonDocument::fromJson(file.readAll()).array();
        for (const auto& rule : rules)
            book << readRule(rule.toObject());
    }
    return book;
}
}

QString severityName(Severity severity)
{
    return QString::fromLatin1(severityWords[static_cast<std::size_t>(severity)]);
}

std::optional<Severity> severityFromName(const QString& name)
{
    for (std::size_t i = 0; i < severityWords.size(); ++i)
        if (name == QLatin1String(severityWords[i]))
            return static_cast<Severity>(i);
    return std::nullopt;
}

QString severityLabel(Severity severity)
{
    return QCoreApplication::translate("rules", severityLabels[static_cast<std::size_t>(severity)]);
}

QString RuleReference::url() const
{
    const auto page = [&](const QString& prefix) { return path.startsWith(prefix) && path.endsWith(QLatin1String(".md")); };
    if (name == QLatin1String("azure-docs") && page(QStringLiteral("articles/")))
        return QStringLiteral("https://learn.microsoft.com/azure/") + path.mid(9).chopped(3);
    return path.startsWith(QLatin1String("https://")) ? path : QString();
}

const QList<RulePointer>& ruleBook()
{
    static const QList<RulePointer> book = readBook();
    return book;
}

RulePointer ruleOf(const QString& id)
{
    static const QHash<QString, RulePointer> byId = [] {
        QHash<QString, RulePointer> all;
        for (const RulePointer& rule : ruleBook())
            all.insert(rule->id, rule);
        return all;
    }();
    return byId.value(id);
}

const QStringList& ruleCategories()
{
    static const QStringList list{QStringLiteral("addressing"), QStringLiteral("deployability"), QStringLiteral("routing"), QStringLiteral("resiliency"),
                                  QStringLiteral("security"), QStringLiteral("performance"), QStringLiteral("cost"), QStringLiteral("operations")};
    return list;
}

QString categoryLabel(const QString& category)
{
    static const QHash<QString, const char*> labels{
        {QStringLiteral("addressing"), QT_TRANSLATE_NOOP("rules", "Addressing")}, {QStringLiteral("deployability"), QT_TRANSLATE_NOOP("rules", "Deployability")},
        {QStringLiteral("routing"), QT_TRANSLATE_NOOP("rules", "Routing")}, {QStringLiteral("resiliency"), QT_TRANSLATE_NOOP("rules", "Resiliency")},
        {QStringLiteral("security"), QT_TRANSLATE_NOOP("rules", "Security")}, {QStringLiteral("performance"), QT_TRANSLATE_NOOP("rules", "Performance")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("rules", "Cost")}, {QStringLiteral("operations"), QT_TRANSLATE_NOOP("rules", "Operations")}};
    const auto label = labels.constFind(category);
    return label == labels.constEnd() ? category : QCoreApplication::translate("rules", *label);
}

QString bookText(const QString& english)
{
    return QCoreApplication::translate("rule", english.toUtf8().constData());
}
