// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/requirements/requirement_dialog.h"
#include "model/edit/requirements.h"
#include "model/review/requirement_line.h"
#include "views/panels/inspector/field_row.h"
#include "views/panels/requirements/requirement_entry.h"
#include "views/theme/metrics.h"
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int dialogWidth = 720;
}

RequirementDialog::RequirementDialog(const DesignRequirement& requirement, const EditorContext& context, QWidget* parent)
    : QDialog(parent), m_requirement(requirement), m_context(context), m_line(new RequirementEntry([design = context.design] { return design; }, this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("requirementDialog"));
    setWindowTitle(requirement.id.isEmpty() ? tr("Add a requirement") : tr("Edit the requirement"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Metrics::spaceHuge);
    QList<QVBoxLayout*> sides{new QVBoxLayout, new QVBoxLayout};
    const QList<Field>& fields = DesignRequirement::fields();
    const qsizetype offered = std::count_if(fields.begin(), fields.end(), [](const Field& field) { return !field.isIdentity; });
    for (const Field& field : fields) {
        if (field.isIdentity)
            continue;
        auto* row = new FieldRow(field, m_context, this);
        row->setObjectName(QStringLiteral("requirement:") + field.key);
        sides[m_rows.size() < (offered + 1) / 2 ? 0 : 1]->addWidget(row);
        m_rows << row;
        connect(row, &FieldRow::edited, this, [this, row](const QJsonValue& value) { edit(row, value); });
    }
    for (QVBoxLayout* side : sides) {
        side->setSpacing(Metrics::space);
        side->addStretch();
        columns->addLayout(side, 1);
    }
    m_problem->setProperty("role", "caption");
    m_problem->setWordWrap(true);
    m_problem->setText(tr("All clauses that are set must hold. Leave both ends free for every pair of the option."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(requirement.id.isEmpty() ? tr("Add") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("acceptRequirement"));
    m_accept->setProperty("role", "primary");
    m_accept->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(Metrics::spaceMedium);
    layout->addWidget(m_line);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    connect(m_line, &RequirementEntry::typed, this, &RequirementDialog::readLine);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_line->error().isEmpty() || m_line->read())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLine();
    showFields();
    follow();
}

/// What can be read is taken; half a line is left to be ended.
void RequirementDialog::readLine()
{
    if (auto read = requirementOf(m_line->line()->text(), m_context.design)) {
        DesignRequirement requirement = *read;
        requirement.id = m_requirement.id;
        requirement.name = m_requirement.name;
        requirement.extra = m_requirement.extra;
        m_requirement = requirement;
        showFields();
    }
    follow();
}

void RequirementDialog::edit(FieldRow* row, const QJsonValue& value)
{
    QList<Error> errors;
    if (const auto error = value.isUndefined() ? std::nullopt : checkValue(row->field(), value, row->field().key))
        errors << *error;
    else
        row->field().set(m_requirement, value, row->field().key, errors);
    row->setError(errors.isEmpty() ? QString() : errors.first().message);
    if (errors.isEmpty())
        row->setValue(row->field().get(m_requirement));
    showLine();
    follow();
}

void RequirementDialog::showFields()
{
    for (FieldRow* row : m_rows)
        row->setValue(row->field().get(m_requirement));
}

void RequirementDialog::showLine()
{
    m_line->setText(asksForSomething(m_requirement) || !m_requirement.from.isEmpty() || !m_requirement.to.isEmpty() ? toLine(m_requirement, m_context.design) : QString());
}

void RequirementDialog::follow()
{
    m_accept->setEnabled(asksForSomething(m_requirement) && bool(requirementOf(m_line->line()->text(), m_context.design)));
}
