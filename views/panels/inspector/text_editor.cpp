// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/text_editor.h"
#include "model/base/cidr.h"
#include "model/base/date_text.h"
#include "views/theme/icons.h"
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <cmath>

TextEditor::TextEditor(const Field& field, QWidget* parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setAccessibleName(fieldLabel(field));
    if (field.isSecret)
        addEye();
    if (field.isIdentity) {
        m_line->setReadOnly(true);
        m_line->setFrame(false);
    }
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) { take(text, EditPace::Typing); });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
}

void TextEditor::addEye()
{
    m_line->setEchoMode(QLineEdit::Password);
    QAction* eye = m_line->addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    eye->setToolTip(tr("Show or hide the secret"));
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this, [this](bool isShown) { m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
}

void TextEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    m_line->setPlaceholderText(placeholder(value));
    const QString text = value.toString();
    if (m_line->text() != text)
        m_line->setText(text);
}

QString TextEditor::problemOf(const QString& text) const
{
    if (field().type == FieldType::Prefix)
        if (const auto prefix = parseCidr(text); !prefix)
            return prefix.error().message;
    if (field().type == FieldType::Date)
        if (const auto date = parseDate(text); !date)
            return date.error().message;
    return {};
}

void TextEditor::take(const QString& text, EditPace pace)
{
    if (text.trimmed().isEmpty()) {
        emit unreadable({});
        emit edited(QJsonValue(QJsonValue::Undefined), pace);
        return;
    }
    if (const QString problem = problemOf(text.trimmed()); !problem.isEmpty()) {
        emit unreadable(problem);
        return;
    }
    const bool isPlain = field().type == FieldType::Text;
    emit unreadable({});
    emit edited(isPlain ? text : text.trimmed(), pace);
}

LongTextEditor::LongTextEditor(const Field& field, QWidget* parent) : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setAccessibleName(fieldLabel(field));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textBoxHeight(*m_text, 2, 8));
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_text->setFixedHeight(textBoxHeight(*m_text, 2, 8));
        const QString text = m_text->toPlainText();
        if (!m_isShowing)
            emit edited(text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text), EditPace::Typing);
    });
}

void LongTextEditor::setValue(const QJsonValue& value)
{
    m_text->setPlaceholderText(placeholder(value));
    if (m_text->toPlainText() == value.toString())
        return;
    m_isShowing = true;
    m_text->setPlainText(value.toString());
    m_isShowing = false;
}

bool LongTextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        emit left();
    return FieldEditor::eventFilter(watched, event);
}

int textBoxHeight(const QPlainTextEdit& box, int fewest, int most)
{
    const int lines = std::clamp(int(std::ceil(box.document()->size().height())), fewest, most);
    return lines * box.fontMetrics().lineSpacing() + 2 * int(box.document()->documentMargin()) + 2 * box.frameWidth();
}
