// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class QLabel;
class QToolButton;

/// Tells how often a line was bent by hand, and straightens it. Bends are made on the canvas.
class BendsEditor : public FieldEditor
{
    Q_OBJECT
public:
    BendsEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;

private:
    QLabel* m_text;
    QToolButton* m_remove;
};
