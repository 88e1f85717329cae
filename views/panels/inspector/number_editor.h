// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/field_editor.h"
#include "model/base/result.h"

class QLabel;
class QLineEdit;

/// A number with its unit. It also reads other units of its quantity ("1.25 Gbps"), percentages for fractions and
/// asdot notation for AS numbers. A value out of range is not applied; the reason is told.
class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;
    QString notice() const override;

private:
    void take(const QString& text);
    QLineEdit* m_line;
    QJsonValue m_value = QJsonValue::Undefined;
};

/// The number that a text means for a field, in the field's unit.
Result<double> readNumber(const Field& field, const QString& text);
