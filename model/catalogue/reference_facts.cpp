// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/reference_facts.h"
#include "model/base/number_text.h"
#include "model/catalogue/catalogue_sections.h"
#include <QJsonArray>

namespace {
/// "customerMinHoldSeconds" as "Customer min hold seconds".
QString wordsOfKey(const QString& key)
{
    QString text;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool isCapital = key[i].isUpper() && i > 0 && !key[i - 1].isUpper() && !key[i - 1].isDigit();
        if (isCapital)
            text += QLatin1Char(' ');
        text += i == 0 ? key[i].toUpper() : isCapital ? key[i].toLower() : key[i];
    }
    return text;
}

bool isAboutOrigin(const QString& key)
{
    return key.endsWith(QLatin1String("source"), Qt::CaseInsensitive) || key == QLatin1String("confidence") || key == QLatin1String("basis") || key == QLatin1String("note") || key == QLatin1String("date");
}

QString valueText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return shortestText(value.toDouble());
    if (value.isNull())
        return QStringLiteral("unknown");
    QStringList items;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& item : list)
        items << (item.isObject() ? QString() : valueText(item));
    items.removeAll(QString());
    return value.isArray() ? items.join(QStringLiteral(", ")) : value.toString();
}

void addValues(const QJsonObject& object, const QString& before, const QString& skipped, QList<std::pair<QString, QString>>& values)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isAboutOrigin(member.key()) || member.key() == skipped)
            continue;
        const QString label = before.isEmpty() ? wordsOfKey(member.key()) : before + QStringLiteral(": ") + wordsOfKey(member.key()).toLower();
        if (member.value().isObject())
            addValues(member.value().toObject(), label, {}, values);
        else if (const QString text = valueText(member.value()); !text.isEmpty())
            values.append({label, text});
    }
}

/// The member that names a row of a list.
QString namingKey(const QJsonObject& object)
{
    for (const char* key : {"fact", "rule", "limit", "event", "direction", "type"})
        if (object.value(QLatin1String(key)).isString())
            return QString::fromLatin1(key);
    return {};
}

void addFacts(const CatalogueNode& node, const QString& topic, const QString& name, QList<ReferenceFact>& facts)
{
    const QJsonObject object = node.json().toObject();
    if (!node.has(QStringLiteral("source"))) {
        for (const QString& key : object.keys())
            if (object.value(key).isObject())
                addFacts(node.child(key), topic, QStringLiteral("%1: %2").arg(name, wordsOfKey(key).toUpper() == key.toUpper() && key.size() <= 4 ? key.toUpper() : wordsOfKey(key).toLower()), facts);
        return;
    }
    const QString naming = namingKey(object);
    ReferenceFact fact;
    fact.key = topic + node.pointer();
    fact.topic = topic;
    fact.name = naming.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, object.value(naming).toString());
    addValues(object, {}, naming, fact.values);
    fact.provenance = node.provenance();
    facts.append(fact);
}
}

QList<ReferenceFact> readReferenceFacts(const CatalogueNode& root, const QString& topic, const QStringList& keys)
{
    QList<ReferenceFact> facts;
    for (const QString& key : keys) {
        if (root.json().toObject().value(key).isArray())
            for (const CatalogueNode& item : root.items(key))
                addFacts(item, topic, wordsOfKey(key), facts);
        else
            addFacts(root.child(key), topic, wordsOfKey(key), facts);
    }
    return facts;
}
