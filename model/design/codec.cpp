// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/codec.h"
#include <QCoreApplication>
#include <QHash>

QJsonObject writeFields(const QList<Field>& fields, const Record& record)
{
    QJsonObject json = record.extra;
    for (const Field& field : fields) {
        const QJsonValue value = field.get(record);
        if (!value.isUndefined())
            json.insert(field.key, value);
    }
    return json;
}

void readFields(const QList<Field>& fields, const QJsonObject& json, Record& record, const QString& where, QList<Error>& errors)
{
    record.extra = json;
    QHash<QString, QString> chosen;                  // of fields of which one is set: the first
    for (const Field& field : fields) {
        record.extra.remove(field.key);
        const QJsonValue value = json.value(field.key);
        const QString at = where + QLatin1Char('/') + field.key;
        if (!value.isUndefined() && !field.oneOf.isEmpty() && chosen.contains(field.oneOf)) {
            errors << Error{QCoreApplication::translate("field", "“%1” and “%2” exclude each other.").arg(chosen.value(field.oneOf), field.key), at};
        } else if (!value.isUndefined()) {
            field.set(record, value, at, errors);
            if (!field.oneOf.isEmpty())
                chosen.insert(field.oneOf, field.key);
        }
    }
    for (const Field& field : fields) {
        if (!field.isRequired || json.contains(field.key) || chosen.contains(field.oneOf))
            continue;
        QStringList keys{QStringLiteral("“%1”").arg(field.key)};
        for (const Field& other : fields)
            if (!field.oneOf.isEmpty() && other.oneOf == field.oneOf && other.key != field.key)
                keys << QStringLiteral("“%1”").arg(other.key);
        if (!field.oneOf.isEmpty())
            chosen.insert(field.oneOf, field.key);   // told once
        errors << Error{QCoreApplication::translate("field", "%1 is missing.").arg(keys.join(QCoreApplication::translate("field", " or "))), where};
    }
}
