// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/codec.h"
#include <QCoreApplication>

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
    for (const Field& field : fields) {
        record.extra.remove(field.key);
        const QJsonValue value = json.value(field.key);
        const QString at = where + QLatin1Char('/') + field.key;
        if (!value.isUndefined())
            field.set(record, value, at, errors);
        else if (field.isRequired)
            errors << Error{QCoreApplication::translate("field", "“%1” is missing.").arg(field.key), where};
    }
}
