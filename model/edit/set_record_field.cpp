// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_record_field.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace {
template <class Part> Result<Design> setPart(const Design& design, Part Design::*part, const QString& key, const QJsonValue& value)
{
    const Field* field = findField(Part::fields(), key);
    if (!field)
        return Error{QCoreApplication::translate("edit", "“%1” is nothing that a design has.").arg(key), key};
    Design edited = design;
    QList<Error> errors;
    field->set(edited.*part, value, key, errors);
    if (!errors.isEmpty())
        return errors.first();
    return edited;
}
}

Result<Design> setProfileField(const Design& design, const QString& key, const QJsonValue& value)
{
    if (key == QLatin1String("namePattern")) {
        const QRegularExpression pattern(value.toString());
        if (!pattern.isValid())
            return Error{QCoreApplication::translate("edit", "This is no regular expression: %1.").arg(pattern.errorString()), key};
    }
    return setPart(design, &Design::profile, key, value);
}

Result<Design> setReviewField(const Design& design, const QString& key, const QJsonValue& value)
{
    return setPart(design, &Design::review, key, value);
}
