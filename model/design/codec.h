// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/asn.h"
#include "model/base/bandwidth.h"
#include "model/base/cidr.h"
#include "model/base/date_text.h"
#include "model/base/distance.h"
#include "model/base/duration.h"
#include "model/base/latency.h"
#include "model/base/object_id.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/object.h"
#include <QJsonArray>
#include <QPointF>
#include <QSizeF>
#include <type_traits>

/// How one C++ type of a field is written to JSON and read back. `read` appends to `errors` what checkValue cannot know.
template <class T> struct Codec;

template <> struct Codec<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static QJsonValue write(const QString& value) { return value; }
    static void read(const QJsonValue& json, QString& value, const QString&, QList<Error>&) 
    {
        value = json.toString();
        if (value.isNull())
            value = QLatin1String("");               // "" is set, null is not
    }
};

template <> struct Codec<bool>
{
    static constexpr FieldType type = FieldType::Boolean;
    static QJsonValue write(bool value) { return value; }
    static void read(const QJsonValue& json, bool& value, const QString&, QList<Error>&) { value = json.toBool(); }
};

template <> struct Codec<int>
{
    static constexpr FieldType type = FieldType::Integer;
    static QJsonValue write(int value) { return value; }
    static void read(const QJsonValue& json, int& value, const QString&, QList<Error>&) { value = json.toInt(); }
};

template <> struct Codec<double>
{
    static constexpr FieldType type = FieldType::Number;
    static QJsonValue write(double value) { return value; }
    static void read(const QJsonValue& json, double& value, const QString&, QList<Error>&) { value = json.toDouble(); }
};

template <> struct Codec<Asn>
{
    static constexpr FieldType type = FieldType::Integer;
    static QJsonValue write(Asn value) { return static_cast<qint64>(value.number()); }
    static void read(const QJsonValue& json, Asn& value, const QString&, QList<Error>&) { value = Asn(static_cast<std::uint32_t>(json.toInteger())); }
};

template <> struct Codec<Bandwidth>
{
    static constexpr FieldType type = FieldType::Number;
    static QJsonValue write(Bandwidth value) { return value.mbps(); }
    static void read(const QJsonValue& json, Bandwidth& value, const QString&, QList<Error>&) { value = Bandwidth::mbps(json.toDouble()); }
};

template <> struct Codec<Latency>
{
    static constexpr FieldType type = FieldType::Number;
    static QJsonValue write(Latency value) { return value.milliseconds(); }
    static void read(const QJsonValue& json, Latency& value, const QString&, QList<Error>&) { value = Latency::milliseconds(json.toDouble()); }
};

template <> struct Codec<Distance>
{
    static constexpr FieldType type = FieldType::Number;
    static QJsonValue write(Distance value) { return value.kilometres(); }
    static void read(const QJsonValue& json, Distance& value, const QString&, QList<Error>&) { value = Distance::kilometres(json.toDouble()); }
};

template <> struct Codec<Duration>
{
    static constexpr FieldType type = FieldType::Number;
    static QJsonValue write(Duration value) { return value.hours(); }
    static void read(const QJsonValue& json, Duration& value, const QString&, QList<Error>&) { value = Duration::hours(json.toDouble()); }
};

template <> struct Codec<Availability>
{
    static constexpr FieldType type = FieldType::Fraction;
    static QJsonValue write(Availability value) { return value.up(); }
    static void read(const QJsonValue& json, Availability& value, const QString&, QList<Error>&) { value = Availability::fraction(json.toDouble()); }
};

template <> struct Codec<QPointF>
{
    static constexpr FieldType type = FieldType::Point;
    static QJsonValue write(QPointF value) { return QJsonArray{value.x(), value.y()}; }
    static void read(const QJsonValue& json, QPointF& value, const QString&, QList<Error>&) { value = {json[0].toDouble(), json[1].toDouble()}; }
};

template <> struct Codec<QSizeF>
{
    static constexpr FieldType type = FieldType::Point;
    static QJsonValue write(QSizeF value) { return QJsonArray{value.width(), value.height()}; }
    static void read(const QJsonValue& json, QSizeF& value, const QString&, QList<Error>&) { value = {json[0].toDouble(), json[1].toDouble()}; }
};

template <> struct Codec<Cidr>
{
    static constexpr FieldType type = FieldType::Prefix;
    static QJsonValue write(const Cidr& value) { return toText(value); }
    static void read(const QJsonValue& json, Cidr& value, const QString& where, QList<Error>& errors)
    {
        const auto prefix = parseCidr(json.toString());
        if (prefix)
            value = *prefix;
        else
            errors << Error{prefix.error().message, where};
    }
};

template <> struct Codec<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static QJsonValue write(QDate value) { return toText(value); }
    static void read(const QJsonValue& json, QDate& value, const QString& where, QList<Error>& errors)
    {
        const auto date = parseDate(json.toString());
        if (date)
            value = *date;
        else
            errors << Error{date.error().message, where};
    }
};

template <class T> requires std::is_base_of_v<ObjectId, T> struct Codec<T>
{
    static constexpr FieldType type = FieldType::Reference;
    static QJsonValue write(const T& value) { return value.text; }
    static void read(const QJsonValue& json, T& value, const QString&, QList<Error>&) { value = T(json.toString()); }
};

template <class E> requires std::is_enum_v<E> struct Codec<E>
{
    static constexpr FieldType type = FieldType::Choice;
    static QJsonValue write(E value) { return choiceName(value); }
    static void read(const QJsonValue& json, E& value, const QString&, QList<Error>&) { value = choiceFromName<E>(json.toString()).value_or(E{}); }
};

/// Writes the fields that are set, and the unknown ones, of a record.
QJsonObject writeFields(const QList<Field>& fields, const Record& record);

/// Reads the known fields of a JSON object into a record and keeps the others; appends all that is wrong.
void readFields(const QList<Field>& fields, const QJsonObject& json, Record& record, const QString& where, QList<Error>& errors);

template <class R> requires std::is_base_of_v<Record, R> struct Codec<R>
{
    static constexpr FieldType type = FieldType::Record;
    static QJsonValue write(const R& value) { return writeFields(R::fields(), value); }
    static void read(const QJsonValue& json, R& value, const QString& where, QList<Error>& errors) { readFields(R::fields(), json.toObject(), value, where, errors); }
};

/// The type of the list field whose elements are of a type.
constexpr FieldType listType(FieldType element)
{
    switch (element) {
    case FieldType::Reference: return FieldType::References;
    case FieldType::Prefix: return FieldType::Prefixes;
    case FieldType::Record: return FieldType::Records;
    case FieldType::Point: return FieldType::Points;
    default: return FieldType::Texts;
    }
}

template <class T> struct Codec<ListOf<T>>
{
    static constexpr FieldType type = listType(Codec<T>::type);
    static QJsonValue write(const ListOf<T>& value)
    {
        QJsonArray array;
        for (const T& element : value)
            array << Codec<T>::write(element);
        return array;
    }
    static void read(const QJsonValue& json, ListOf<T>& value, const QString& where, QList<Error>& errors)
    {
        value = {};
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString at = where + QLatin1Char('/') + QString::number(i);
            Field element;
            element.key = where.section(QLatin1Char('/'), -1) + QLatin1Char('[') + QString::number(i) + QLatin1Char(']');
            element.type = Codec<T>::type;
            T item{};
            if (const auto error = checkValue(element, array[i], at))
                errors << *error;
            else
                Codec<T>::read(array[i], item, at, errors);
            value << item;
        }
    }
};
