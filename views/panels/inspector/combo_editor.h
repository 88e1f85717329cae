// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class QuietComboBox;

/// One of a closed list, where what Azure would refuse is shown and cannot be chosen: a choice, yes or no, or an object of the design. The first row is the default, unless the
/// field is required.
class ComboEditor : public FieldEditor
{
    Q_OBJECT
public:
    ComboEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;
    void setContext(const EditorContext& context) override;

private:
    struct Row
    {
        QString text;
        QJsonValue value;
        QString icon;

        bool operator==(const Row&) const = default;
    };
    void findRefusals();
    QList<Row> rowsFor(const EditorContext& context) const;
    QuietComboBox* m_combo;
    QList<Row> m_rows;
    EditorContext m_context;
    QJsonValue m_value = QJsonValue::Undefined;
};
