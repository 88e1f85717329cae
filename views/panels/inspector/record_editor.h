// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class FieldRow;
class QPushButton;
class QToolButton;

/// A group of fields within an object, such as an IPsec policy: folded while unset, with a button that sets it.
class RecordEditor : public FieldEditor
{
    Q_OBJECT
public:
    RecordEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;
    void setContext(const EditorContext& context) override;
    bool isWide() const override { return true; }

private:
    void makeRows();
    QJsonObject firstOffers() const;
    EditorContext m_context;
    QJsonValue m_value = QJsonValue::Undefined;
    QToolButton* m_fold;
    QPushButton* m_set;
    QWidget* m_body;
    QList<FieldRow*> m_rows;
};
