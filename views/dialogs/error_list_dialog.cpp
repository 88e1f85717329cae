// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/error_list_dialog.h"
#include "views/panels/icon_label.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {
QString errorsAsText(const QList<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors)
        lines << (error.line > 0 ? QStringLiteral("%1: %2 %3").arg(error.line).arg(error.message, error.where) : QStringLiteral("%1 %2").arg(error.message, error.where)).trimmed();
    return lines.join(QLatin1Char('\n'));
}

QTableWidget* errorTable(const QList<Error>& errors, QWidget* parent)
{
    auto* table = new QTableWidget(int(errors.size()), 3, parent);
    table->setObjectName(QStringLiteral("errors"));
    table->setHorizontalHeaderLabels({ErrorListDialog::tr("Line"), ErrorListDialog::tr("What is wrong"), ErrorListDialog::tr("Where")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::StyledPanel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < errors.size(); ++row) {
        auto* line = new QTableWidgetItem(errors[row].line > 0 ? QString::number(errors[row].line) : QString());
        line->setTextAlignment(Qt::AlignRight | Qt::AlignTop);
        auto* message = new QTableWidgetItem(errors[row].message);
        message->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto* where = new QTableWidgetItem(errors[row].where);
        where->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        where->setToolTip(errors[row].where);
        table->setItem(row, 0, line);
        table->setItem(row, 1, message);
        table->setItem(row, 2, where);
    }
    table->setColumnWidth(0, 56);
    table->setColumnWidth(2, 190);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}
}

ErrorListDialog::ErrorListDialog(const QString& title, const QString& explanation, const QList<Error>& errors, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Landbridge"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 420);
    auto* heading = new QLabel(title, this);
    heading->setFont(::font(TextRole::Title));
    heading->setWordWrap(true);
    auto* words = new QLabel(explanation, this);
    words->setWordWrap(true);
    words->setProperty("role", "secondary");
    auto* sign = new IconLabel(QStringLiteral("error"), 24, this);
    sign->setIcon(QStringLiteral("error"), true);
    auto* texts = new QVBoxLayout;
    texts->addWidget(heading);
    texts->addWidget(words);
    auto* top = new QHBoxLayout;
    top->setSpacing(Metrics::spaceMedium);
    top->addWidget(sign, 0, Qt::AlignTop);
    top->addLayout(texts, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [errors] { QApplication::clipboard()->setText(errorsAsText(errors)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(Metrics::spaceLarge);
    layout->addLayout(top);
    layout->addWidget(errorTable(errors, this), 1);
    layout->addWidget(buttons);
}
