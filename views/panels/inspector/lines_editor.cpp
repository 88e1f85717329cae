// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/lines_editor.h"
#include "model/base/cidr.h"
#include "views/panels/inspector/text_editor.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>

namespace {
QJsonArray linesOf(const QString& text)
{
    QJsonArray lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

QString textOfLines(const QJsonArray& lines)
{
    QStringList texts;
    for (const auto& line : lines)
        texts << line.toString();
    return texts.join(QLatin1Char('\n'));
}
}

LinesEditor::LinesEditor(const Field& field, QWidget* parent) : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setAccessibleName(fieldLabel(field));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(textBoxHeight(*m_text, 2, 6));
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_text->setFixedHeight(textBoxHeight(*m_text, 2, 6));
        if (!m_isShowing)
            take();
    });
}

void LinesEditor::setValue(const QJsonValue& value)
{
    const QString hint = placeholder(value);
    m_text->setPlaceholderText(hint.isEmpty() && field().type == FieldType::Prefixes ? tr("One prefix a line") : hint);
    if (linesOf(m_text->toPlainText()) == value.toArray())
        return;
    m_isShowing = true;
    m_text->setPlainText(textOfLines(value.toArray()));
    m_isShowing = false;
}

void LinesEditor::take()
{
    const QJsonArray lines = linesOf(m_text->toPlainText());
    if (field().type == FieldType::Prefixes) {
        int number = 0;
        for (const auto& line : lines) {
            ++number;
            if (const auto prefix = parseCidr(line.toString()); !prefix) {
                emit unreadable(tr("Line %1: %2").arg(number).arg(prefix.error().message));
                return;
            }
        }
    }
    emit unreadable({});
    emit edited(lines.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(lines), EditPace::Typing);
}

bool LinesEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        emit left();
    return FieldEditor::eventFilter(watched, event);
}
