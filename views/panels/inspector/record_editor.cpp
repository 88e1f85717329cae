// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/record_editor.h"
#include "model/edit/ipsec_pairs.h"
#include "views/panels/inspector/catalogue_choices.h"
#include "views/panels/inspector/field_row.h"
#include "views/theme/icons.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

RecordEditor::RecordEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_fold(new QToolButton(this)), m_set(new QPushButton(this)), m_body(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_fold);
    layout->addWidget(m_set, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(10, 0, 0, 0);
    body->setSpacing(6);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIconSize({12, 12});
    m_fold->setStyleSheet(QStringLiteral("QToolButton { padding: 2px 4px; } QToolButton:checked { background: transparent; }"));
    const bool hasOffers = std::any_of(field.columns.begin(), field.columns.end(), [](const Field& column) { return column.list != CatalogueList::None; });
    m_set->setText(hasOffers ? tr("Set the strongest that Azure offers") : tr("Set up"));
    m_set->setObjectName(QStringLiteral("set"));
    connect(m_fold, &QToolButton::toggled, this, [this] { setValue(m_value); });
    connect(m_set, &QPushButton::clicked, this, [this] { emit edited(firstOffers(), EditPace::Done); });
}

void RecordEditor::setContext(const EditorContext& context)
{
    m_context = context;
    m_context.record = field().key;
    m_context.recordValue = m_value.toObject();
    if (m_rows.isEmpty())
        makeRows();
    for (FieldRow* row : m_rows)
        row->setContext(m_context);
}

void RecordEditor::makeRows()
{
    for (const Field& column : field().columns) {
        auto* row = new FieldRow(column, m_context, m_body);
        m_body->layout()->addWidget(row);
        m_rows << row;
        connect(row, &FieldRow::edited, this, [this, row](const QJsonValue& value, EditPace pace) {
            if (const auto error = value.isUndefined() ? std::nullopt : checkValue(row->field(), value, row->field().key)) {
                row->setError(error->message);
                return;
            }
            emit edited(withColumn(field().key, m_value.toObject(), row->field().key, value), pace);
        });
        connect(row, &FieldRow::left, this, &FieldEditor::left);
    }
}

QJsonObject RecordEditor::firstOffers() const
{
    QJsonObject record;
    for (const Field& column : field().columns) {
        const auto choices = catalogueChoices(column.list, *m_context.catalogue, m_context.design, m_context.object);
        if (!choices.isEmpty())
            record.insert(column.key, choices.first().value);
        else if (column.type == FieldType::Texts && !column.choices.isEmpty())
            record.insert(column.key, QJsonArray{column.choices.first()});
    }
    return record;
}

void RecordEditor::setValue(const QJsonValue& value)
{
    const bool isNew = value != m_value;
    m_value = value;
    if (isNew)
        setContext(m_context);                           // what can be chosen depends on the other columns
    const bool isSet = value.isObject();
    m_set->setVisible(!isSet);
    m_fold->setVisible(isSet || value.isNull() || !fieldDefault(field()).isEmpty());
    m_fold->setEnabled(isSet);
    m_fold->setIcon(!isSet ? QIcon() : icon(m_fold->isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    const qsizetype setCount = value.toObject().size();
    m_fold->setText(!isSet ? placeholder(value) : setCount == 1 ? tr("1 field set") : tr("%1 fields set").arg(setCount));
    m_body->setVisible(isSet && m_fold->isChecked());
    const QJsonObject record = value.toObject();
    for (FieldRow* row : m_rows)
        row->setValue(record.contains(row->field().key) ? record.value(row->field().key) : QJsonValue(QJsonValue::Undefined));
}
