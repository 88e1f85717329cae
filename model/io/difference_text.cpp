// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/difference_text.h"
#include "model/design/kind_info.h"
#include "model/edit/list_difference.h"
#include "model/io/json_text.h"
#include "model/io/report/report_parts.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace {
using Change = ObjectDifference::Change;

QString signOf(Change change)
{
    return change == Change::Added ? QStringLiteral("+") : change == Change::Removed ? QStringLiteral("−") : QStringLiteral("~");
}

QString changeName(Change change)
{
    return change == Change::Added ? QStringLiteral("added") : change == Change::Removed ? QStringLiteral("removed") : QStringLiteral("changed");
}

QString onLine(QString text)
{
    return text.replace(u'\n', QLatin1String(" ⏎ "));
}

QString labelText(const Field& field)
{
    return QCoreApplication::translate("field", field.label);
}

QString quotedOrNone(const QString& text)
{
    return text.isNull() ? QStringLiteral("not set") : QStringLiteral("“%1”").arg(onLine(text));
}

class DifferenceWriter
{
public:
    DifferenceWriter(const ProjectDifference& difference, const Project& before, const Project& after) : m_difference(difference), m_before(before), m_after(after) {}

    QString write()
    {
        texts(m_difference.texts, 0);
        const Design none;
        rows(m_difference.requirements, QStringLiteral("requirement"));
        rows(m_difference.views, QStringLiteral("view"));
        if (m_difference.isReordered)
            line(0, QStringLiteral("~ the options stand in another order"));
        unknown(m_difference.unknown, 0);
        for (const OptionDifference& one : m_difference.options)
            option(one);
        return m_text;
    }

private:
    void line(int depth, const QString& text) { m_text += QString(depth * 4, u' ') + text + u'\n'; }

    void rows(const QList<RowDifference>& list, const QString& what)
    {
        for (const RowDifference& one : list) {
            line(0, QStringLiteral("%1 %2 %3").arg(signOf(one.change), what, one.id.text));
            fields(one.fields, one.change, m_before.options.value(0), m_after.options.value(0), {}, 1);
        }
    }

    void texts(const QList<TextDifference>& list, int depth)
    {
        for (const TextDifference& one : list)
            line(depth, QStringLiteral("~ %1: %2 → %3").arg(one.key, quotedOrNone(one.before), quotedOrNone(one.after)));
    }

    void unknown(const QList<UnknownDifference>& list, int depth)
    {
        for (const UnknownDifference& one : list)
            line(depth, QStringLiteral("~ %1 (a member that this version does not know)").arg(one.key));
    }

    void option(const OptionDifference& one)
    {
        const qsizetype was = m_before.indexOf(one.before), is = m_after.indexOf(one.after);
        const Design before = was < 0 ? Design() : m_before.options[was], after = is < 0 ? Design() : m_after.options[is];
        const auto nameOf = [](const Design& design) { return design.name.isEmpty() ? design.id : design.name; };
        const QString names = one.change == Change::Edited && nameOf(before) != nameOf(after) ? QStringLiteral("“%1” → “%2”").arg(nameOf(before), nameOf(after)) : QStringLiteral("“%1”").arg(nameOf(one.change == Change::Added ? after : before));
        line(0, QStringLiteral("%1 option %2").arg(signOf(one.change), names));
        texts(one.texts, 1);
        fields(one.review, Change::Edited, before, after, one.pairs, 1);
        unknown(one.unknown, 1);
        for (const ObjectDifference& object : one.objects)
            this->object(object, before, after, one.pairs);
    }

    void object(const ObjectDifference& one, const Design& before, const Design& after, const ObjectPairs& pairs)
    {
        if (!one.kind) {
            line(1, QStringLiteral("~ profile"));
        } else {
            const QString name = onLine(displayName(one.change == Change::Added ? after : before, one.id));
            const QString id = one.change == Change::Edited && !(one.partner == one.id) ? QStringLiteral("%1 → %2").arg(one.id.text, one.partner.text) : one.id.text;
            line(1, QStringLiteral("%1 %2 (%3 %4)").arg(signOf(one.change), name, kindLabel(*one.kind), id));
        }
        fields(one.fields, one.change, before, after, pairs, 2);
        unknown(one.unknown, 2);
    }

    void fields(const QList<FieldDifference>& list, Change change, const Design& before, const Design& after, const ObjectPairs& pairs, int depth)
    {
        for (const FieldDifference& one : list) {
            const QString label = labelText(*one.field);
            if (change != Change::Edited) {
                line(depth, QStringLiteral("%1: %2").arg(label, onLine(change == Change::Added ? fieldText(after, *one.field, one.after) : fieldText(before, *one.field, one.before))));
                continue;
            }
            if (one.before.isArray() && one.after.isArray() && !one.field->isSecret && !isPlace(*one.field)) {
                elements(one, before, after, pairs, label, depth);
                continue;
            }
            line(depth, QStringLiteral("%1: %2 → %3").arg(label, onLine(fieldText(before, *one.field, one.before)), onLine(fieldText(after, *one.field, one.after))));
        }
    }

    void elements(const FieldDifference& one, const Design& before, const Design& after, const ObjectPairs& pairs, const QString& label, int depth)
    {
        const QList<ElementDifference> list = elementDifferences(one, before, pairs);
        if (list.isEmpty())
            line(depth, QStringLiteral("%1: in another order").arg(label));
        for (const ElementDifference& element : list) {
            const QString was = onLine(fieldText(before, *one.field, QJsonArray{element.before})), is = onLine(fieldText(after, *one.field, QJsonArray{element.after}));
            line(depth, QStringLiteral("%1: %2 %3").arg(label, signOf(element.change), element.change == Change::Added ? is : element.change == Change::Removed ? was : QStringLiteral("%1 → %2").arg(was, is)));
        }
    }

    const ProjectDifference& m_difference;
    const Project& m_before;
    const Project& m_after;
    QString m_text;
};

QJsonValue told(const Field& field, const QJsonValue& value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : field.isSecret ? QJsonValue(QStringLiteral("set, not shown")) : value;
}

/// A record without the values of its secret columns.
QJsonValue withoutSecretColumns(const Field& field, const QJsonValue& value)
{
    if (value.isArray() && field.type == FieldType::Records) {
        QJsonArray list;
        for (const auto& element : value.toArray()) {
            QJsonObject record = element.toObject();
            for (const Field& column : field.columns)
                if (column.isSecret)
                    record.remove(column.key);
            list << record;
        }
        return list;
    }
    if (value.isObject() && field.type == FieldType::Record) {
        QJsonObject record = value.toObject();
        for (const Field& column : field.columns)
            if (column.isSecret)
                record.remove(column.key);
        return record;
    }
    return told(field, value);
}

QJsonArray fieldsJson(const QList<FieldDifference>& fields)
{
    QJsonArray list;
    for (const FieldDifference& one : fields)
        list << QJsonObject{{"key", one.field->key}, {"before", withoutSecretColumns(*one.field, one.before)}, {"after", withoutSecretColumns(*one.field, one.after)}};
    return list;
}

QJsonArray textsJson(const QList<TextDifference>& texts)
{
    QJsonArray list;
    for (const TextDifference& one : texts)
        list << QJsonObject{{"key", one.key}, {"before", one.before.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(one.before)}, {"after", one.after.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(one.after)}};
    return list;
}

QJsonArray unknownJson(const QList<UnknownDifference>& unknown)
{
    QJsonArray keys;
    for (const UnknownDifference& one : unknown)
        keys << one.key;
    return keys;
}
}

QString differenceText(const ProjectDifference& difference, const Project& before, const Project& after)
{
    return DifferenceWriter(difference, before, after).write();
}

QByteArray differenceJson(const ProjectDifference& difference, const Project& before, const Project& after)
{
    const auto rowsJson = [](const QList<RowDifference>& rows) {
        QJsonArray json;
        for (const RowDifference& one : rows)
            json << QJsonObject{{"change", changeName(one.change)}, {"id", one.id.text}, {"fields", fieldsJson(one.fields)}, {"unknown", unknownJson(one.unknown)}};
        return json;
    };
    QJsonArray options;
    for (const OptionDifference& one : difference.options) {
        const qsizetype was = before.indexOf(one.before), is = after.indexOf(one.after);
        QJsonArray objects;
        for (const ObjectDifference& object : one.objects) {
            const Design& design = object.change == Change::Added ? after.options[is] : before.options[was];
            QJsonObject json{{"change", changeName(object.change)}, {"kind", object.kind ? QString::fromLatin1(info(*object.kind).array) : QStringLiteral("profile")}, {"id", object.id.text}, {"fields", fieldsJson(object.fields)}, {"unknown", unknownJson(object.unknown)}};
            if (object.kind)
                json.insert(QStringLiteral("name"), displayName(design, object.id));
            if (object.change == Change::Edited && object.kind)
                json.insert(QStringLiteral("partner"), object.partner.text);
            objects << json;
        }
        options << QJsonObject{{"change", changeName(one.change)}, {"before", one.before}, {"after", one.after}, {"texts", textsJson(one.texts)}, {"review", fieldsJson(one.review)}, {"objects", objects}, {"unknown", unknownJson(one.unknown)}};
    }
    return jsonText({{"diff", 1}, {"differs", !difference.isEmpty()}, {"texts", textsJson(difference.texts)}, {"requirements", rowsJson(difference.requirements)}, {"views", rowsJson(difference.views)}, {"reordered", difference.isReordered}, {"options", options}, {"unknown", unknownJson(difference.unknown)}},
                    ListOrder::AsGiven, QStringLiteral("diff"));
}
