// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/json_text.h"
#include "model/base/number_text.h"
#include <QJsonArray>
#include <QList>
#include <QVariant>
#include <algorithm>

namespace {
const QLatin1String orderedList("options");
const QLatin1String identity("id");

/// Writes one JSON text.
class JsonWriter
{
public:
    explicit JsonWriter(ListOrder order) : m_order(order) {}

    void write(const QJsonObject& object, const QString& firstKey)
    {
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end());
        if (keys.removeOne(firstKey))
            keys.prepend(firstKey);
        if (keys.isEmpty()) {
            text += "{}";
            return;
        }
        ++m_indent;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            startLine(i == 0 ? '{' : ',');
            write(keys[i]);
            text += ": ";
            write(object.value(keys[i]), keys[i] != orderedList);
        }
        --m_indent;
        endLine('}');
    }

    QByteArray text;

private:
    void write(const QJsonValue& value, bool mayBeSorted)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            text += value.toBool() ? "true" : "false";
            return;
        case QJsonValue::Double:
            text += numberText(value).toLatin1();
            return;
        case QJsonValue::String:
            write(value.toString());
            return;
        case QJsonValue::Array:
            write(value.toArray(), mayBeSorted && m_order == ListOrder::ById);
            return;
        case QJsonValue::Object:
            write(value.toObject(), QString());
            return;
        default:
            text += "null";
        }
    }
    void write(const QJsonArray& array, bool isSorted)
    {
        if (array.isEmpty()) {
            text += "[]";
            return;
        }
        QList<QJsonValue> values(array.begin(), array.end());
        const auto hasId = [](const QJsonValue& value) { return value[identity].isString(); };
        if (isSorted && std::all_of(values.begin(), values.end(), hasId))
            std::stable_sort(values.begin(), values.end(), [](const QJsonValue& a, const QJsonValue& b) { return a[identity].toString() < b[identity].toString(); });
        ++m_indent;
        for (qsizetype i = 0; i < values.size(); ++i) {
            startLine(i == 0 ? '[' : ',');
            write(values[i], true);
        }
        --m_indent;
        endLine(']');
    }
    void write(const QString& string)
    {
        const QByteArray bytes = string.toUtf8();
        text += '"';
        for (auto at = bytes.begin(); at != bytes.end();) {
            const auto special = std::find_if(at, bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; });
            text.append(at, special - at);
            at = special;
            if (at != bytes.end())
                writeEscaped(*at++);
        }
        text += '"';
    }
    void writeEscaped(char c)
    {
        static const QByteArray special("\b\f\n\r\t\"\\");
        static const QByteArray letters("bfnrt\"\\");
        if (const qsizetype index = special.indexOf(c); index >= 0)
            (text += '\\') += letters[index];
        else
            text += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
    }
    static QString numberText(const QJsonValue& value)
    {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong()) : shortestText(number.toDouble());
    }
    void startLine(char before)
    {
        text += before;
        text += '\n';
        text.append(2 * m_indent, ' ');
    }
    void endLine(char after)
    {
        text += '\n';
        text.append(2 * m_indent, ' ');
        text += after;
    }

    ListOrder m_order;
    int m_indent = 0;
};
}

QByteArray jsonText(const QJsonObject& object, ListOrder order, const QString& firstKey)
{
    JsonWriter writer(order);
    writer.write(object, firstKey);
    writer.text += '\n';
    return std::move(writer.text);
}
