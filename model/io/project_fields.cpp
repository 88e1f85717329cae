// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_fields.h"
#include "model/io/json_tree.h"
#include <QCoreApplication>

const QList<TextField<Project>>& projectTexts()
{
    static const QList<TextField<Project>> list{
        {"name", &Project::name, false, "What the design is called."},
        {"description", &Project::description, false, "What it is for, in a sentence or more."},
        {"currency", &Project::currency, false, "ISO 4217 code of all amounts, such as EUR."},
    };
    return list;
}

const QList<TextField<Design>>& optionTexts()
{
    static const QList<TextField<Design>> list{
        {"id", &Design::id, true, "Unique in the file."},
        {"name", &Design::name, false, "What the option is called, such as “As drawn”."},
    };
    return list;
}

QString readText(const QString& key, bool isRequired, const QJsonObject& json, const QString& where, QList<Error>& errors)
{
    Field field;
    field.key = key;
    const QJsonValue value = json.value(key);
    const QString at = pointerTo(where, key);
    if (value.isUndefined()) {
        if (isRequired)
            errors << Error{QCoreApplication::translate("read", "“%1” is missing.").arg(key), where};
        return {};
    }
    if (const auto error = checkValue(field, value, at))
        errors << *error;
    else if (isRequired && value.toString().isEmpty())
        errors << Error{QCoreApplication::translate("read", "“%1” is empty.").arg(key), at};
    return value.toString().isNull() ? QStringLiteral("") : value.toString();
}
