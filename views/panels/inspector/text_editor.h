// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class QLineEdit;
class QPlainTextEdit;

/// One line of text, one date or one address prefix. A secret is masked until the eye is pressed.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;

private:
    QString problemOf(const QString& text) const;        ///< empty: it can be read
    void take(const QString& text, EditPace pace);
    void addEye();
    QLineEdit* m_line;
    QJsonValue m_value = QJsonValue::Undefined;
};

/// Text with line breaks; grows with what it holds.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;
    bool isWide() const override { return true; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_text;
    bool m_isShowing = false;
};

/// The height of a text box for its lines, within these numbers of lines.
int textBoxHeight(const QPlainTextEdit& box, int fewest, int most);
