// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/design_record_fields.h"
#include "model/base/mid_sentence.h"
#include "model/document/document.h"
#include "model/edit/set_record_field.h"
#include "views/panels/inspector/field_row.h"
#include <QVBoxLayout>

DesignRecord profileRecord()
{
    return {DesignProfile::fields(), "profile", [](const Design& design) -> const Record& { return design.profile; }, setProfileField};
}

DesignRecord reviewRecord()
{
    return {OptionReview::fields(), "review", [](const Design& design) -> const Record& { return design.review; }, setReviewField};
}

DesignRecordFields::DesignRecordFields(DesignRecord record, Document& document, QWidget* parent) : QWidget(parent), m_record(std::move(record)), m_document(document)
{
    setObjectName(QString::fromLatin1(m_record.name) + QStringLiteral("Fields"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    const EditorContext context{&document.catalogue(), document.design(), {}, nullptr, {}, {}};
    for (const Field& field : m_record.fields) {
        auto* row = new FieldRow(field, context, this);
        row->setObjectName(QString::fromLatin1(m_record.name) + QLatin1Char(':') + field.key);
        layout->addWidget(row);
        m_rows << row;
        connect(row, &FieldRow::edited, this, [this, row](const QJsonValue& value, EditPace pace) { edit(row, value, pace); });
        connect(row, &FieldRow::left, this, [this] { m_gesture = 0; });
    }
    refresh();
}

void DesignRecordFields::refresh()
{
    for (FieldRow* row : m_rows)
        row->setValue(row->field().get(m_record.of(m_document.design())));
}

void DesignRecordFields::edit(FieldRow* row, const QJsonValue& value, EditPace pace)
{
    const auto edited = m_record.set(m_document.design(), row->field().key, value);
    if (!edited) {
        row->setError(edited.error().message);
        return;
    }
    if (pace == EditPace::Done)
        m_gesture = 0;
    else if (m_gesture == 0 || m_typing != row)
        m_gesture = m_document.newGesture();
    m_typing = row;
    row->setError({});
    m_document.apply(tr("Set %1 of the option").arg(midSentence(fieldLabel(row->field()))), edited, m_gesture);
}
