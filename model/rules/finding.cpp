// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/finding.h"
#include <QUrl>
#include <algorithm>

namespace {
constexpr QChar afterRule = u':';
constexpr QChar betweenIds = u',';
constexpr QChar beforePart = u'#';

QString escaped(QString text)
{
    text.replace(u'%', QLatin1String("%25"));
    text.replace(afterRule, QLatin1String("%3A"));
    text.replace(betweenIds, QLatin1String("%2C"));
    text.replace(beforePart, QLatin1String("%23"));
    return text;
}
}

QString Finding::key() const
{
    return findingKey(rule->id, objects, part);
}

QString findingKey(const QString& rule, QList<ObjectId> objects, const QString& part)
{
    std::sort(objects.begin(), objects.end());
    QStringList ids;
    for (const ObjectId& id : objects)
        ids << escaped(id.text);
    const QString key = escaped(rule) + afterRule + ids.join(betweenIds);
    return part.isEmpty() ? key : key + beforePart + escaped(part);
}

QString ruleOfKey(const QString& key)
{
    return QUrl::fromPercentEncoding(key.section(afterRule, 0, 0).toUtf8());
}

QList<ObjectId> objectsOfKey(const QString& key)
{
    QList<ObjectId> objects;
    const QStringList ids = key.section(afterRule, 1).section(beforePart, 0, 0).split(betweenIds, Qt::SkipEmptyParts);
    for (const QString& id : ids)
        objects << ObjectId(QUrl::fromPercentEncoding(id.toUtf8()));
    return objects;
}
