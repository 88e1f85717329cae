// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/field.h"
#include "model/base/cidr.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace {
Error fieldError(const QString& message, const QString& where)
{
    return Error{message, where};
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Fraction:
        return QCoreApplication::translate("field", "a number");
    case FieldType::Integer:
        return QCoreApplication::translate("field", "a whole number");
    case FieldType::Boolean:
        return QCoreApplication::translate("field", "true or false");
    case FieldType::References:
    case FieldType::Prefixes:
    case FieldType::Texts:
    case FieldType::Records:
        return QCoreApplication::translate("field", "a list");
    case FieldType::Points:
        return QCoreApplication::translate("field", "a list of points");
    case FieldType::Point:
        return QCoreApplication::translate("field", "a list of two numbers");
    case FieldType::Record:
        return QCoreApplication::translate("field", "an object");
    default:
        return QCoreApplication::translate("field", "text");
    }
}

bool hasType(FieldType type, const QJsonValue& value)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Fraction:
        return value.isDouble();
    case FieldType::Integer:
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::References:
    case FieldType::Prefixes:
    case FieldType::Texts:
    case FieldType::Records:
    case FieldType::Points:
        return value.isArray();
    case FieldType::Point: {
        const QJsonArray array = value.toArray();
        return value.isArray() && array.size() == 2 && array[0].isDouble() && array[1].isDouble();
    }
    case FieldType::Record:
        return value.isObject();
    default:
        return value.isString();
    }
}
}

std::optional<Error> checkValue(const Field& field, const QJsonValue& value, const QString& where)
{
    if (!hasType(field.type, value))
        return fieldError(QCoreApplication::translate("field", "“%1” must be %2.").arg(field.key, typeName(field.type)), where);
    if (field.type == FieldType::Point) {
        Field coordinate = field;
        coordinate.type = FieldType::Number;
        for (const auto& number : value.toArray())
            if (const auto error = checkValue(coordinate, number, where))
                return error;
        return std::nullopt;
    }
    if (field.type == FieldType::Points) {
        Field point = field;
        point.type = FieldType::Point;
        for (const auto& element : value.toArray())
            if (const auto error = checkValue(point, element, where))
                return error;
        return std::nullopt;
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (!std::isfinite(number))
            return fieldError(QCoreApplication::translate("field", "“%1” must be a finite number.").arg(field.key), where);
        const auto withUnit = [&](double limit) { return shortestText(limit) + (field.unit.isEmpty() ? QString() : QLatin1Char(' ') + field.unit); };
        if (field.minimum && number < *field.minimum)
            return fieldError(QCoreApplication::translate("field", "“%1” is %2; it must be at least %3.").arg(field.key, shortestText(number), withUnit(*field.minimum)), where);
        if (field.maximum && number > *field.maximum)
            return fieldError(QCoreApplication::translate("field", "“%1” is %2; it must be at most %3.").arg(field.key, shortestText(number), withUnit(*field.maximum)), where);
    }
    if (field.type == FieldType::Texts) {
        Field element = field;
        element.type = FieldType::Choice;
        for (const auto& text : value.toArray())
            if (const auto error = field.choices.isEmpty() ? std::nullopt : checkValue(element, text, where))
                return error;
        return std::nullopt;
    }
    if (!field.choices.isEmpty() && !field.choices.contains(value.toString()))
        return fieldError(QCoreApplication::translate("field", "“%1” is “%2”; it must be one of %3.").arg(field.key, value.toString(), field.choices.join(QStringLiteral(", "))), where);
    if (field.longestPrefix)
        if (const auto prefix = parseCidr(value.toString()); prefix && prefix->length() > *field.longestPrefix)
            return fieldError(QCoreApplication::translate("field", "“%1” is “%2”; it must be /%3 or larger.").arg(field.key, value.toString()).arg(*field.longestPrefix), where);
    return std::nullopt;
}

bool isMissing(const Field& field, const QList<Field>& fields, const Record& record)
{
    if (!field.isRequired || !field.get(record).isUndefined())
        return false;
    const auto standsForIt = [&](const Field& other) { return !field.oneOf.isEmpty() && other.oneOf == field.oneOf && !other.get(record).isUndefined(); };
    return std::none_of(fields.begin(), fields.end(), standsForIt);
}

const Field* findField(const QList<Field>& fields, const QString& key)
{
    for (const Field& field : fields)
        if (field.key == key)
            return &field;
    return nullptr;
}
