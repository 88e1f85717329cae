// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_profile_field.h"
#include <QCoreApplication>
#include <QRegularExpression>

Result<Design> setProfileField(const Design& design, const QString& key, const QJsonValue& value)
{
    const Field* field = findField(DesignProfile::fields(), key);
    if (!field)
        return Error{QCoreApplication::translate("edit", "“%1” is nothing that a design has.").arg(key), key};
    if (key == QLatin1String("namePattern")) {
        const QRegularExpression pattern(value.toString());
        if (!pattern.isValid())
            return Error{QCoreApplication::translate("edit", "This is no regular expression: %1.").arg(pattern.errorString()), key};
    }
    Design edited = design;
    QList<Error> errors;
    field->set(edited.profile, value, key, errors);
    if (!errors.isEmpty())
        return errors.first();
    return edited;
}
