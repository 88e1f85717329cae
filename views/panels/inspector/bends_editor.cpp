// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/bends_editor.h"
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QToolButton>

BendsEditor::BendsEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_text(new QLabel(this)), m_remove(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remove);
    m_remove->setObjectName(QStringLiteral("removeBends"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("The line finds its own way again."));
    setFocusProxy(m_remove);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit edited(QJsonValue(QJsonValue::Undefined), EditPace::Done); });
}

void BendsEditor::setValue(const QJsonValue& value)
{
    const int count = int(value.toArray().size());
    m_text->setText(count == 0 ? tr("None: drag the line") : tr("%n by hand", nullptr, count));
    m_remove->setVisible(count > 0);
}
