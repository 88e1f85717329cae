// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings/fix_all_dialog.h"
#include "views/panels/findings/change_html.h"
#include "views/panels/findings/finding_text.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

FixAllDialog::FixAllDialog(const Design& before, const FixedAll& all, const Rule& rule, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("fixAllDialog"));
    setWindowTitle(tr("Fix all of %1").arg(rule.id));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 460);
    auto* title = new QLabel(bookText(rule.title), this);
    title->setFont(::font(TextRole::Title));
    title->setWordWrap(true);
    auto* sum = new QLabel(this);
    sum->setText(all.skipped.isEmpty() ? tr("%1 findings are mended in one undo step.").arg(all.fixed.size()) : tr("%1 findings are mended in one undo step, %2 are left.").arg(all.fixed.size()).arg(all.skipped.size()));
    sum->setProperty("role", "secondary");
    sum->setWordWrap(true);
    auto* changes = new QTextBrowser(this);
    changes->setObjectName(QStringLiteral("fixAllChanges"));
    changes->setAccessibleName(tr("What changes"));
    QString html = QStringLiteral("<body style=\"color:%1\">%2").arg(theme().textPrimary.name(), changeHtml(before, all.design));
    if (!all.skipped.isEmpty())
        html += QStringLiteral("<p style=\"margin:12px 0 3px 0; font-size:11px; font-weight:600; color:%1\">%2</p>").arg(theme().textSecondary.name(), tr("Left as they are"));
    for (const FixedAll::Skipped& one : all.skipped)
        html += QStringLiteral("<p style=\"margin:2px 0\"><b>%1</b>: %2</p>").arg(namesText(before, objectsOfKey(one.key)).toHtmlEscaped(), one.why.toHtmlEscaped());
    changes->setHtml(html + QStringLiteral("</body>"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* fix = buttons->addButton(all.fixed.size() == 1 ? tr("Fix it") : tr("Fix all %1").arg(all.fixed.size()), QDialogButtonBox::AcceptRole);
    fix->setProperty("role", "primary");
    fix->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(Metrics::space);
    layout->addWidget(title);
    layout->addWidget(sum);
    layout->addWidget(changes, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fix->setFocus();
}
