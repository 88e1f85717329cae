// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/number_editor.h"
#include "model/base/asn.h"
#include "model/base/availability.h"
#include "model/base/bandwidth.h"
#include "model/base/distance.h"
#include "model/base/duration.h"
#include "model/base/latency.h"
#include "model/base/number_text.h"
#include "views/theme/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace {
template <class T> Result<double> numberOf(const Result<T>& quantity, double (T::*number)() const)
{
    if (!quantity)
        return quantity.error();
    return ((*quantity).*number)();
}
}

Result<double> readNumber(const Field& field, const QString& text)
{
    bool isPlain = false;
    const double plain = readDecimal(text.trimmed(), &isPlain);      // also as files and Azure write it
    if (isPlain)
        return plain;
    if (field.unit == QLatin1String("Mbps"))
        return numberOf(parseBandwidth(text), &Bandwidth::mbps);
    if (field.unit == QLatin1String("km"))
        return numberOf(parseDistance(text), &Distance::kilometres);
    if (field.unit == QLatin1String("ms"))
        return numberOf(parseLatency(text), &Latency::milliseconds);
    if (field.unit == QLatin1String("h"))
        return numberOf(parseDuration(text), &Duration::hours);
    if (field.type == FieldType::Fraction)
        return numberOf(parseAvailability(text), &Availability::up);
    if (field.type == FieldType::Integer && text.contains(QLatin1Char('.')))
        if (const auto asn = parseAsn(text.trimmed()))
            return double(asn->number());
    return Error{NumberEditor::tr("“%1” is not a number. Write one such as 100 or 0.5.").arg(text.trimmed()), field.key};
}

NumberEditor::NumberEditor(const Field& field, QWidget* parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_line, 1);
    if (!field.unit.isEmpty()) {
        auto* unit = new QLabel(field.unit, this);
        unit->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(unit);
    }
    setFocusProxy(m_line);
    m_line->setAccessibleName(fieldLabel(field));
    connect(m_line, &QLineEdit::textEdited, this, &NumberEditor::take);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        const auto typed = readNumber(this->field(), m_line->text());
        if (typed && m_value.isDouble() && *typed == m_value.toDouble())
            m_line->setText(shownText(*typed));           // "1 Gbps" becomes "1000"
        emit left();
    });
}

void NumberEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    m_line->setPlaceholderText(placeholder(value));
    const QString text = value.isDouble() ? shownText(value.toDouble()) : QString();
    if (m_line->hasFocus() && value.isDouble()) {                // "1.0" and "1 Gbps" stay while they are typed
        const auto typed = readNumber(field(), m_line->text());
        if (typed && *typed == value.toDouble())
            return;
    }
    if (m_line->text() != text)
        m_line->setText(text);
}

QString NumberEditor::notice() const
{
    if (field().type != FieldType::Fraction || !m_value.isDouble())
        return {};
    const auto availability = Availability::fraction(m_value.toDouble());
    return tr("%1, down %2 a year").arg(toText(availability), downtimeText(availability.downtimeMinutesPerYear()));
}

void NumberEditor::take(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        emit unreadable({});
        emit edited(QJsonValue(QJsonValue::Undefined), EditPace::Typing);
        return;
    }
    const auto number = readNumber(field(), text);
    if (!number) {
        emit unreadable(number.error().message);
        return;
    }
    emit unreadable({});
    emit edited(*number, EditPace::Typing);
}
