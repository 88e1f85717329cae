// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/suggestion_editor.h"
#include "model/base/bandwidth.h"
#include "model/base/number_text.h"
#include "views/panels/inspector/number_editor.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/icons.h"
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

SuggestionEditor::SuggestionEditor(const Field& field, QWidget* parent) : FieldEditor(field, parent), m_combo(new QuietComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_combo->setMaxVisibleItems(14);
    setFocusProxy(m_combo);
    m_combo->setAccessibleName(fieldLabel(field));
    connect(m_combo, &QuietComboBox::opening, this, &SuggestionEditor::findRefusals);
    connect(m_combo, &QComboBox::activated, this, [this](int row) {
        if (row >= 0 && row < m_choices.size())
            emitIfChanged(m_choices[row].value);
    });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        take(m_combo->lineEdit()->text().trimmed());
        emit left();
    });
}

const CatalogueChoice* SuggestionEditor::choiceOf(const QJsonValue& value) const
{
    for (const CatalogueChoice& choice : m_choices)
        if (choice.value == value)
            return &choice;
    return nullptr;
}

QString SuggestionEditor::textOf(const QJsonValue& value) const
{
    if (const CatalogueChoice* choice = choiceOf(value))
        return choice->text;
    if (value.isDouble())
        return field().unit == QLatin1String("Mbps") ? toText(Bandwidth::mbps(value.toDouble())) : shortestText(value.toDouble());
    return value.toString();
}

/// Asked when the list is opened or typed into: see ComboEditor.
void SuggestionEditor::findRefusals()
{
    const QSignalBlocker blocker(m_combo);
    for (int row = 0; row < m_choices.size(); ++row) {
        const CatalogueChoice& choice = m_choices[row];
        const QString refusal = choice.value == m_value ? QString() : refusalOf(m_context, field(), choice.value);
        m_combo->setRefusal(row, refusal);
        if (refusal.isEmpty() && !choice.warning.isEmpty())
            m_combo->setItemData(row, choice.warning, Qt::ToolTipRole);
    }
}

void SuggestionEditor::setContext(const EditorContext& context)
{
    m_context = context;
    const auto choices = catalogueChoices(field().list, *context.catalogue, context.design, context.object);
    if (choices == m_choices) {
        if (m_combo->isInUse())
            findRefusals();
        return;                                          // what is being typed stays
    }
    m_choices = choices;
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    for (const CatalogueChoice& choice : m_choices) {
        m_combo->addItem(choice.text);
        const int row = m_combo->count() - 1;
        m_combo->setItemData(row, choice.note, QuietComboBox::NoteRole);
        if (!choice.warning.isEmpty()) {
            m_combo->setItemIcon(row, icon(QStringLiteral("warning")));
            m_combo->setItemData(row, choice.warning, Qt::ToolTipRole);
        }
    }
    setValue(m_value);
}

void SuggestionEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    const QSignalBlocker blocker(m_combo);
    m_combo->lineEdit()->setPlaceholderText(placeholder(value));
    const CatalogueChoice* choice = choiceOf(value);
    m_combo->setCurrentIndex(choice ? int(choice - m_choices.constData()) : -1);
    if (m_combo->lineEdit()->text() != textOf(value))
        m_combo->setEditText(textOf(value));
    m_combo->lineEdit()->setCursorPosition(0);
}

QString SuggestionEditor::notice() const
{
    if (m_value.isUndefined() || m_value.isNull() || m_choices.isEmpty())
        return {};
    const CatalogueChoice* choice = choiceOf(m_value);
    return choice ? choice->warning : tr("Not in the catalogue; kept as written.");
}

void SuggestionEditor::take(const QString& text)
{
    if (text == textOf(m_value))
        return;
    if (text.isEmpty()) {
        emit unreadable({});
        emitIfChanged(QJsonValue::Undefined);
        return;
    }
    for (const CatalogueChoice& choice : m_choices)
        if (text.compare(choice.text, Qt::CaseInsensitive) == 0 || text.compare(choice.value.toString(), Qt::CaseInsensitive) == 0) {
            emit unreadable({});
            emitIfChanged(choice.value);
            return;
        }
    if (field().type == FieldType::Text) {
        emitIfChanged(text);
        return;
    }
    const auto number = readNumber(field(), text);
    emit unreadable(number ? QString() : number.error().message);
    if (number)
        emitIfChanged(*number);
}

void SuggestionEditor::emitIfChanged(const QJsonValue& value)
{
    if (value != m_value)
        emit edited(value, EditPace::Done);
}
