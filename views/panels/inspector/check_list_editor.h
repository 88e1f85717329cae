// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class QLabel;
class QListWidget;

/// Any number of a list: objects of the design, or what the catalogue offers. Values that are on no list any more are
/// shown checked, so that nothing disappears unseen.
class CheckListEditor : public FieldEditor
{
    Q_OBJECT
public:
    CheckListEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;
    void setContext(const EditorContext& context) override;
    bool isWide() const override { return true; }

private:
    struct Row
    {
        QString text;
        QString value;
        QString icon;
        QString refusal = {};                        ///< why it cannot be checked; empty when it can

        bool operator==(const Row&) const = default;
    };
    void addRow(const Row& row);
    void findRefusals(QList<Row>& rows) const;
    void show();
    void take();
    QListWidget* m_list;
    QLabel* m_empty;
    QList<Row> m_rows;
    EditorContext m_context;
    QJsonValue m_value = QJsonValue::Undefined;
};
