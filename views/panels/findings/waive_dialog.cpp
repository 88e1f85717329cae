// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings/waive_dialog.h"
#include "views/panels/findings/finding_text.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {
constexpr int usualDays = 90;
}

WaiveDialog::WaiveDialog(const Finding& finding, const Waiver* earlier, const QString& who, QDate today, QWidget* parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(this)), m_who(new QLineEdit(who, this)), m_hasEnd(new QCheckBox(tr("Only until"), this)), m_until(new QDateEdit(today.addDays(usualDays), this))
{
    setObjectName(QStringLiteral("waiveDialog"));
    setWindowTitle(tr("Waive %1").arg(finding.rule->id));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(bookText(finding.rule->title), this);
    title->setFont(::font(TextRole::Title));
    title->setWordWrap(true);
    auto* message = new QLabel(finding.message, this);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setProperty("role", "secondary");
    m_reason->setObjectName(QStringLiteral("waiveReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why this is acceptable here"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(84);
    m_who->setObjectName(QStringLiteral("waiveWho"));
    m_who->setPlaceholderText(tr("Who accepts it"));
    m_hasEnd->setObjectName(QStringLiteral("waiveHasEnd"));
    m_until->setObjectName(QStringLiteral("waiveUntil"));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today);
    m_until->setEnabled(false);
    m_until->setMinimumWidth(130);
    if (earlier)
        m_reason->setPlainText(earlier->reason);
    auto* end = new QHBoxLayout;
    end->setSpacing(Metrics::space);
    end->addWidget(m_hasEnd);
    end->addWidget(m_until);
    end->addStretch();
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Metrics::space);
    form->setHorizontalSpacing(Metrics::spaceMedium);
    form->addRow(tr("Reason *"), m_reason);
    form->addRow(tr("Who"), m_who);
    form->addRow(QString(), end);
    auto* note = new QLabel(tr("The waiver is kept in the design, and reports list it. After its last day the finding counts again. Other findings of the rule are not touched."), this);
    note->setProperty("role", "caption");
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_waive = buttons->addButton(tr("Waive"), QDialogButtonBox::AcceptRole);
    m_waive->setProperty("role", "primary");
    m_waive->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(Metrics::space);
    layout->addWidget(title);
    layout->addWidget(message);
    layout->addSpacing(Metrics::spaceSmall);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addSpacing(Metrics::spaceSmall);
    layout->addWidget(buttons);
    setMinimumWidth(480);

    const auto follow = [this] { m_waive->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, follow);
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
    m_reason->setFocus();
}

QString WaiveDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QString WaiveDialog::who() const
{
    return m_who->text().trimmed();
}

std::optional<QDate> WaiveDialog::until() const
{
    return m_hasEnd->isChecked() ? std::optional<QDate>(m_until->date()) : std::nullopt;
}
