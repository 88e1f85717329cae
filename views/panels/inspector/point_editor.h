// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"

class QLineEdit;

/// Two numbers: a place or a size on the canvas, in pixels at 100 %.
class PointEditor : public FieldEditor
{
    Q_OBJECT
public:
    PointEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;

private:
    void take();
    QLineEdit* m_first;
    QLineEdit* m_second;
};
