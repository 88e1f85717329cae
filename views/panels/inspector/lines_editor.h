// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class QPlainTextEdit;

/// Address prefixes or texts, one a line. A line that is no prefix is told by its number and nothing is applied.
class LinesEditor : public FieldEditor
{
    Q_OBJECT
public:
    LinesEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;
    bool isWide() const override { return true; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    QPlainTextEdit* m_text;
    bool m_isShowing = false;
};
