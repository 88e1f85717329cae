// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/profile_fields.h"
#include "model/edit/set_profile_field.h"
#include "views/panels/inspector/field_row.h"
#include <QVBoxLayout>

ProfileFields::ProfileFields(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    setObjectName(QStringLiteral("profileFields"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    const EditorContext context{&document.catalogue(), document.design(), {}, nullptr, {}, {}};
    for (const Field& field : DesignProfile::fields()) {
        auto* row = new FieldRow(field, context, this);
        row->setObjectName(QStringLiteral("profile:") + field.key);
        layout->addWidget(row);
        m_rows << row;
        connect(row, &FieldRow::edited, this, [this, row](const QJsonValue& value, EditPace pace) { edit(row, value, pace); });
        connect(row, &FieldRow::left, this, [this] { m_gesture = 0; });
    }
    refresh();
}

void ProfileFields::refresh()
{
    for (FieldRow* row : m_rows)
        row->setValue(row->field().get(m_document.design().profile));
}

void ProfileFields::edit(FieldRow* row, const QJsonValue& value, EditPace pace)
{
    const auto edited = setProfileField(m_document.design(), row->field().key, value);
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
    m_document.apply(tr("Set %1 of the design").arg(fieldLabel(row->field()).toLower()), edited, m_gesture);
}
