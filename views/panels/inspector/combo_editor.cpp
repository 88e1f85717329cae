// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/combo_editor.h"
#include "model/design/kind_info.h"
#include "views/panels/inspector/choice_label.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/icons.h"
#include <QHBoxLayout>
#include <QSignalBlocker>

ComboEditor::ComboEditor(const Field& field, QWidget* parent) : FieldEditor(field, parent), m_combo(new QuietComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    m_combo->setAccessibleName(fieldLabel(field));
    connect(m_combo, &QuietComboBox::opening, this, &ComboEditor::findRefusals);
    connect(m_combo, &QComboBox::activated, this, [this](int row) {
        if (m_rows[row].value != m_value)
            emit edited(m_rows[row].value, EditPace::Done);
    });
}

QList<ComboEditor::Row> ComboEditor::rowsFor(const EditorContext& context) const
{
    QList<Row> rows;
    if (!field().isRequired) {
        const QString text = placeholder(QJsonValue::Undefined);
        rows << Row{text.isEmpty() ? tr("None") : text, QJsonValue::Undefined, {}};
    }
    if (field().type == FieldType::Boolean)
        rows << Row{tr("Yes"), true, {}} << Row{tr("No"), false, {}};
    for (const QString& choice : field().choices)
        rows << Row{choiceLabel(choice), choice, {}};
    for (const ObjectKind kind : field().targets)
        info(kind).forEach(context.design, [&](const Object& object) {
            if (object.id != context.object)
                rows << Row{displayName(context.design, object.id), object.id.text, QString::fromLatin1(info(kind).icon)};
        });
    return rows;
}

/// Asked when the list is opened: a design may have thousands of objects to ask, and most lists stay closed.
void ComboEditor::findRefusals()
{
    const QSignalBlocker blocker(m_combo);
    for (int row = 0; row < m_combo->count(); ++row)
        m_combo->setRefusal(row, m_rows[row].value == m_value ? QString() : refusalOf(m_context, field(), m_rows[row].value));
}

void ComboEditor::setContext(const EditorContext& context)
{
    m_context = context;
    const QList<Row> rows = rowsFor(context);
    if (rows == m_rows) {
        if (m_combo->isInUse())
            findRefusals();
        return;
    }
    m_rows = rows;
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    for (const Row& row : m_rows) {
        m_combo->addItem(row.icon.isEmpty() ? QIcon() : icon(row.icon), row.text);
        if (row.value.isUndefined())
            m_combo->setItemData(m_combo->count() - 1, palette().brush(QPalette::PlaceholderText), Qt::ForegroundRole);
    }
    setValue(m_value);
}

void ComboEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    const QSignalBlocker blocker(m_combo);
    m_combo->setPlaceholderText(value.isNull() ? placeholder(value) : tr("Not set"));
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) { return row.value == value; });
    m_combo->setCurrentIndex(at == m_rows.cend() ? -1 : int(at - m_rows.cbegin()));
    m_combo->setProperty("isDefault", value.isUndefined());
    m_combo->update();
}
