// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/save_template_dialog.h"
#include "model/io/user_templates.h"
#include "views/theme/metrics.h"
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

SaveTemplateDialog::SaveTemplateDialog(const Project& project, const QString& folder, QWidget* parent)
    : QDialog(parent), m_project(project), m_folder(folder), m_title(new QLineEdit(project.name, this)), m_reason(new QLineEdit(project.description, this)), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("saveTemplate"));
    setWindowTitle(tr("Save as a template"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(QStringLiteral("templateTitle"));
    m_reason->setObjectName(QStringLiteral("templateReason"));
    m_reason->setPlaceholderText(tr("Choose it when …"));
    m_reason->setMinimumWidth(420);
    m_note->setObjectName(QStringLiteral("templateNote"));
    m_note->setWordWrap(true);
    m_note->setProperty("role", "caption");
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Metrics::space);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Reason"), m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("templateSave"));
    m_save->setProperty("role", "primary");
    m_save->style()->unpolish(m_save);
    m_save->style()->polish(m_save);
    m_save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(Metrics::spaceLarge);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SaveTemplateDialog::save);
    connect(m_title, &QLineEdit::textChanged, this, [this] { ask({}, false); });
    ask({}, false);
    m_title->selectAll();
}

void SaveTemplateDialog::ask(const QString& text, bool isReplacing)
{
    m_isReplacing = isReplacing;
    m_save->setText(isReplacing ? tr("Replace it") : tr("Save"));
    m_save->setEnabled(!m_title->text().trimmed().isEmpty());
    const QString file = templateFileName(m_title->text()) + QStringLiteral(".landbridge.json");
    m_note->setText(!text.isEmpty() ? text : tr("It is written to %1 in your templates folder, without service keys and pre-shared keys.").arg(file));
}

void SaveTemplateDialog::save()
{
    m_project.name = m_title->text().trimmed();
    m_project.description = m_reason->text().trimmed();
    const auto written = saveUserTemplate(m_folder, m_project, m_isReplacing ? IfThere::Replace : IfThere::Fail);
    if (written) {
        accept();
        emit saved(*written);
        return;
    }
    ask(written.error().message, !m_isReplacing && QFile::exists(written.error().where));
}
