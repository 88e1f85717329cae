// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/list_difference.h"
#include <QJsonArray>

namespace {
/// Where the partner of a record stands in the other list, −1 when it has none. Each is taken once.
qsizetype partnerOf(const QJsonValue& record, const QJsonArray& others, const QList<bool>& isTaken, const Field* key)
{
    for (qsizetype i = 0; i < others.size(); ++i)
        if (!isTaken[i] && others[i] == record)
            return i;
    for (qsizetype i = 0; key && i < others.size(); ++i)
        if (!isTaken[i] && record[key->key] == others[i][key->key])
            return i;
    return -1;
}
}

const Field* keyColumn(const QList<Field>& columns)
{
    if (const Field* name = findField(columns, QStringLiteral("name")))
        return name;
    for (const Field& column : columns)
        if (column.isRequired && column.oneOf.isEmpty())
            return &column;
    return nullptr;
}

QList<FieldDifference> columnDifferences(const QList<Field>& columns, const QJsonObject& before, const QJsonObject& after)
{
    QList<FieldDifference> list;
    for (const Field& column : columns)
        if (before.value(column.key) != after.value(column.key))
            list << FieldDifference{&column, before.value(column.key), after.value(column.key)};
    return list;
}

QList<ElementDifference> elementDifferences(const FieldDifference& difference, const Design& before, const ObjectPairs& pairs)
{
    using Change = ObjectDifference::Change;
    QList<ElementDifference> list;
    const Field& field = *difference.field;
    const Field* key = field.type == FieldType::Records ? keyColumn(field.columns) : nullptr;
    const QJsonArray was = difference.before.toArray(), is = difference.after.toArray();
    const QJsonArray translated = inTermsOfAfter(field, was, before, pairs).toArray();
    QList<bool> isTaken(is.size(), false);
    for (qsizetype i = 0; i < was.size(); ++i) {
        const QJsonValue record = field.type == FieldType::References ? translated[i] : was[i];
        const qsizetype partner = partnerOf(record, is, isTaken, key);
        if (partner < 0) {
            list << ElementDifference{Change::Removed, was[i], QJsonValue::Undefined, {}};
            continue;
        }
        isTaken[partner] = true;
        if (record != is[partner])
            list << ElementDifference{Change::Edited, was[i], is[partner], columnDifferences(field.columns, was[i].toObject(), is[partner].toObject())};
    }
    for (qsizetype i = 0; i < is.size(); ++i)
        if (!isTaken[i])
            list << ElementDifference{Change::Added, QJsonValue::Undefined, is[i], {}};
    return list;
}
