// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class IconLabel;
class QLabel;
class QToolButton;

/// A field in the inspector: label, editor, a button back to the default, and below what is wrong or worth knowing.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const Field& field, const EditorContext& context, QWidget* parent);

    FieldEditor* editor() const { return m_editor; }
    const Field& field() const { return m_editor->field(); }

    void setContext(const EditorContext& context);
    /// Shows the design's value. A refused text stays in the editor until it is mended, given up with Escape, or the
    /// value changes.
    void setValue(const QJsonValue& value);
    /// Shows why a value was not taken; empty: it was.
    void setError(const QString& message);
    QString error() const;
    QString notice() const;

signals:
    void edited(const QJsonValue& value, EditPace pace);
    void left();                                     ///< a burst of typing ends

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut(QLabel* label);
    void updateRemark();
    FieldEditor* m_editor;
    QToolButton* m_reset;
    QWidget* m_remark;
    IconLabel* m_remarkIcon;
    QLabel* m_remarkText;
    QJsonValue m_value = QJsonValue::Undefined;
    QString m_error;
    QString m_standing;                              ///< why Azure refuses the value that stands; empty when it does not
};
