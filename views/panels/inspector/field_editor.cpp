// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/field_editor.h"
#include "model/edit/ipsec_pairs.h"
#include "views/panels/inspector/bends_editor.h"
#include "views/panels/inspector/check_list_editor.h"
#include "views/panels/inspector/combo_editor.h"
#include "views/panels/inspector/lines_editor.h"
#include "views/panels/inspector/number_editor.h"
#include "views/panels/inspector/point_editor.h"
#include "views/panels/inspector/record_editor.h"
#include "views/panels/inspector/records_editor.h"
#include "views/panels/inspector/suggestion_editor.h"
#include "views/panels/inspector/text_editor.h"
#include <QCoreApplication>

FieldEditor::FieldEditor(const Field& field, QWidget* parent) : QWidget(parent), m_field(field)
{
    setObjectName(field.key);
}

QString FieldEditor::placeholder(const QJsonValue& value) const
{
    if (value.isNull())
        return tr("Several values");
    const QString text = fieldDefault(m_field);
    return text.isEmpty() ? QString() : tr("Default: %1").arg(text);
}

QString refusalOf(const EditorContext& context, const Field& field, const QJsonValue& value)
{
    if (!context.rules)
        return {};
    if (context.record.isEmpty())
        return context.rules->refusal(field.key, value);
    return context.rules->refusal(context.record, withColumn(context.record, context.recordValue, field.key, value));
}

QString fieldLabel(const Field& field)
{
    return QCoreApplication::translate("field", field.label);
}

QString fieldDefault(const Field& field)
{
    return *field.defaultText ? QCoreApplication::translate("field", field.defaultText) : QString();
}

FieldEditor* makeFieldEditor(const Field& field, const EditorContext& context, QWidget* parent)
{
    const auto make = [&]() -> FieldEditor* {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::Number:
        case FieldType::Integer:
        case FieldType::Fraction:
            if (field.list != CatalogueList::None)
                return new SuggestionEditor(field, parent);
            if (field.type != FieldType::Text)
                return new NumberEditor(field, parent);
            return new TextEditor(field, parent);
        case FieldType::Date:
        case FieldType::Prefix:
            return new TextEditor(field, parent);
        case FieldType::LongText:
            return new LongTextEditor(field, parent);
        case FieldType::Boolean:
        case FieldType::Choice:
        case FieldType::Reference:
            return new ComboEditor(field, parent);
        case FieldType::References:
            return new CheckListEditor(field, parent);
        case FieldType::Texts:
            if (field.list != CatalogueList::None || !field.choices.isEmpty())
                return new CheckListEditor(field, parent);
            return new LinesEditor(field, parent);
        case FieldType::Prefixes:
            return new LinesEditor(field, parent);
        case FieldType::Point:
            return new PointEditor(field, parent);
        case FieldType::Points:
            return new BendsEditor(field, parent);
        case FieldType::Record:
            return new RecordEditor(field, parent);
        case FieldType::Records:
            return new RecordsEditor(field, parent);
        }
        Q_UNREACHABLE();
    };
    FieldEditor* editor = make();
    editor->setContext(context);
    return editor;
}
