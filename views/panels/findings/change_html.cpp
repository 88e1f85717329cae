// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings/change_html.h"
#include "model/design/kind_info.h"
#include "views/panels/inspector/choice_label.h"
#include "views/panels/inspector/field_editor.h"
#include "views/theme/theme.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace {
constexpr int mostObjects = 60;

QString changeText(const char* text)
{
    return QCoreApplication::translate("findings", text);
}

/// One entry of a list or a record: its columns in a row.
QString recordText(const Design& design, const QList<Field>& columns, const QJsonObject& record)
{
    QStringList parts;
    for (const Field& column : columns)
        if (const QJsonValue value = record.value(column.key); !value.isUndefined())
            parts << (column.isSecret ? QString() : fieldValueText(design, column, value));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString itemText(const Design& design, const Field& field, const QJsonValue& item)
{
    if (field.type == FieldType::Records)
        return recordText(design, field.columns, item.toObject());
    if (field.type == FieldType::References)
        return design.contains(ObjectId(item.toString())) ? displayName(design, ObjectId(item.toString())) : item.toString();
    return item.toString();
}

QString quiet(const QString& html)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme().textSecondary.name(), html);
}

QString lineHtml(const QString& html)
{
    return QStringLiteral("<p style=\"margin:1px 0 1px 20px\">%1</p>").arg(html);
}

/// Entries that go and come, one a line.
QString listHtmlOf(const Design& before, const Design& after, const FieldDifference& one)
{
    const QJsonArray was = one.before.toArray(), is = one.after.toArray();
    QString html;
    for (const auto& item : was)
        if (!is.contains(item))
            html += lineHtml(QStringLiteral("%1: <span style=\"color:%2\">− <s>%3</s></span>").arg(quiet(fieldLabel(*one.field).toHtmlEscaped()), theme().broken.ink.name(), itemText(before, *one.field, item).toHtmlEscaped()));
    for (const auto& item : is)
        if (!was.contains(item))
            html += lineHtml(QStringLiteral("%1: <span style=\"color:%2\">+ %3</span>").arg(quiet(fieldLabel(*one.field).toHtmlEscaped()), theme().healthy.ink.name(), itemText(after, *one.field, item).toHtmlEscaped()));
    if (html.isEmpty())
        html = lineHtml(quiet(changeText(QT_TRANSLATE_NOOP("findings", "%1: in another order")).arg(fieldLabel(*one.field)).toHtmlEscaped()));
    return html;
}

QString fieldHtml(const Design& before, const Design& after, const FieldDifference& one, ObjectDifference::Change change)
{
    const QString label = quiet(fieldLabel(*one.field).toHtmlEscaped());
    if (change == ObjectDifference::Change::Added)
        return lineHtml(QStringLiteral("%1: %2").arg(label, fieldValueText(after, *one.field, one.after).toHtmlEscaped()));
    if (one.before.isArray() || one.after.isArray())
        return listHtmlOf(before, after, one);
    return lineHtml(QStringLiteral("%1: %2 → <b>%3</b>").arg(label, fieldValueText(before, *one.field, one.before).toHtmlEscaped(), fieldValueText(after, *one.field, one.after).toHtmlEscaped()));
}

QString objectHtml(const Design& before, const Design& after, const ObjectDifference& one)
{
    using Change = ObjectDifference::Change;
    if (!one.kind)
        return QStringLiteral("<b>%1</b>").arg(changeText(QT_TRANSLATE_NOOP("findings", "Profile of the design")));
    const Design& design = one.change == Change::Added ? after : before;
    const QString name = QStringLiteral("<b>%1</b> %2").arg(displayName(design, one.id).toHtmlEscaped(), quiet(kindLabel(*one.kind).toHtmlEscaped()));
    if (one.change == Change::Edited)
        return name;
    const bool isAdded = one.change == Change::Added;
    return QStringLiteral("<span style=\"color:%1\">%2</span> %3").arg((isAdded ? theme().healthy.ink : theme().broken.ink).name(), isAdded ? changeText(QT_TRANSLATE_NOOP("findings", "+ added:")) : changeText(QT_TRANSLATE_NOOP("findings", "− removed:")), name);
}
}

QString fieldValueText(const Design& design, const Field& field, const QJsonValue& value)
{
    if (value.isUndefined()) {
        const QString what = fieldDefault(field);
        return what.isEmpty() ? changeText(QT_TRANSLATE_NOOP("findings", "not set")) : changeText(QT_TRANSLATE_NOOP("findings", "%1 (default)")).arg(what);
    }
    if (field.isSecret)
        return changeText(QT_TRANSLATE_NOOP("findings", "set, not shown"));
    switch (field.type) {
    case FieldType::Boolean: return value.toBool() ? changeText(QT_TRANSLATE_NOOP("findings", "yes")) : changeText(QT_TRANSLATE_NOOP("findings", "no"));
    case FieldType::Choice: return choiceLabel(value.toString());
    case FieldType::Reference: return design.contains(ObjectId(value.toString())) ? displayName(design, ObjectId(value.toString())) : value.toString();
    case FieldType::Record: return recordText(design, field.columns, value.toObject());
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Fraction:
        if (value.isDouble())
            return field.unit.isEmpty() ? QString::number(value.toDouble(), 'g', 12) : QStringLiteral("%1 %2").arg(QString::number(value.toDouble(), 'g', 12), field.unit);
        return value.toVariant().toString();
    default: break;
    }
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList items;
    for (const auto& item : value.toArray())
        items << itemText(design, field, item);
    return items.join(QStringLiteral(", "));
}

QString changeHtml(const Design& before, const Design& after)
{
    const QList<ObjectDifference> differences = differenceOf(before, after);
    if (differences.isEmpty())
        return QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(changeText(QT_TRANSLATE_NOOP("findings", "Nothing changes.")));
    QString html;
    for (qsizetype i = 0; i < std::min<qsizetype>(differences.size(), mostObjects); ++i) {
        html += QStringLiteral("<p style=\"margin:4px 0 1px 0\">%1</p>").arg(objectHtml(before, after, differences[i]));
        if (differences[i].change != ObjectDifference::Change::Removed)
            for (const FieldDifference& field : differences[i].fields)
                html += fieldHtml(before, after, field, differences[i].change);
    }
    if (differences.size() > mostObjects)
        html += QStringLiteral("<p style=\"margin:4px 0; color:%1\">%2</p>").arg(theme().textSecondary.name(), changeText(QT_TRANSLATE_NOOP("findings", "and %1 more")).arg(differences.size() - mostObjects));
    return html;
}
