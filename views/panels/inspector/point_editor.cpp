// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/point_editor.h"
#include "model/base/number_text.h"
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

PointEditor::PointEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_first(new QLineEdit(this)), m_second(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_first, 1);
    auto* separator = new QLabel(QStringLiteral("×"), this);
    separator->setForegroundRole(QPalette::PlaceholderText);
    separator->setText(field.key == QLatin1String("size") ? QStringLiteral("×") : QStringLiteral(","));
    layout->addWidget(separator);
    layout->addWidget(m_second, 1);
    setFocusProxy(m_first);
    m_first->setAccessibleName(tr("%1, across").arg(fieldLabel(field)));
    m_second->setAccessibleName(tr("%1, down").arg(fieldLabel(field)));
    for (QLineEdit* line : {m_first, m_second}) {
        connect(line, &QLineEdit::textEdited, this, &PointEditor::take);
        connect(line, &QLineEdit::editingFinished, this, &FieldEditor::left);
    }
}

void PointEditor::setValue(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    for (int i = 0; i < 2; ++i) {
        QLineEdit* line = i == 0 ? m_first : m_second;
        const QString text = array.size() == 2 ? shownText(array[i].toDouble()) : QString();
        line->setPlaceholderText(i == 0 ? placeholder(value) : QString());
        bool isNumber = false;
        const double typed = readDecimal(line->text(), &isNumber);
        const bool isBeingTyped = line->hasFocus() && isNumber && array.size() == 2 && typed == array[i].toDouble();
        if (!isBeingTyped && line->text() != text)
            line->setText(text);
    }
}

void PointEditor::take()
{
    const QString first = m_first->text().trimmed();
    const QString second = m_second->text().trimmed();
    if (first.isEmpty() && second.isEmpty()) {
        emit unreadable({});
        emit edited(QJsonValue(QJsonValue::Undefined), EditPace::Typing);
        return;
    }
    bool areNumbers[2] = {};
    const QJsonArray value{readDecimal(first, &areNumbers[0]), readDecimal(second, &areNumbers[1])};
    if (!areNumbers[0] || !areNumbers[1]) {
        emit unreadable(tr("Write two numbers."));
        return;
    }
    emit unreadable({});
    emit edited(value, EditPace::Typing);
}
