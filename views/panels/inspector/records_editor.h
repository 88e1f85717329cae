// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class QTableWidget;
class QToolButton;

/// A list of records, such as subnets, as a small table with buttons to add and remove rows. A cell that is refused
/// goes back to what it was, and the reason is told.
class RecordsEditor : public FieldEditor
{
    Q_OBJECT
public:
    RecordsEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;
    void setContext(const EditorContext& context) override;
    bool isWide() const override { return true; }

private:
    void take(int row, int column);
    void addRow();
    void removeRow();
    void fit();
    EditorContext m_context;
    QTableWidget* m_table;
    QToolButton* m_add;
    QToolButton* m_remove;
    QJsonValue m_value = QJsonValue::Undefined;
};
