// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/hand_over_dialog.h"
#include "model/design/kind_info.h"
#include "views/export/hand_over_page.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include "views/window/settings.h"
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

HandOverDialog::HandOverDialog(Document& document, const ObjectId& circuit, QWidget* parent)
    : QDialog(parent), m_document(document), m_circuit(circuit), m_text(new QPlainTextEdit(this)), m_withKey(new QCheckBox(tr("Include the service key"), this)), m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("handOver"));
    setWindowTitle(tr("Hand-over sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 640);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Hand-over sheet"));
    auto* note = new QLabel(tr("Whoever has the service key can have connectivity provisioned against this circuit, which you pay for: send it to the provider alone, by a way you trust."), this);
    note->setWordWrap(true);
    note->setProperty("role", "caption");
    m_withKey->setObjectName(QStringLiteral("withServiceKey"));
    const auto* row = document.design().find<ExpressRouteCircuit>(circuit);
    m_withKey->setEnabled(row && !row->serviceKey.isEmpty());
    if (!m_withKey->isEnabled())
        m_withKey->setText(tr("Include the service key (none is noted)"));
    m_error->setWordWrap(true);
    m_error->setStyleSheet(QStringLiteral("color: %1").arg(theme().broken.ink.name()));
    m_error->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy text"), QDialogButtonBox::ActionRole);
    QPushButton* write = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    write->setProperty("role", "primary");
    write->style()->unpolish(write);
    write->style()->polish(write);
    write->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(Metrics::space);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_withKey);
    layout->addWidget(note);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    connect(m_withKey, &QCheckBox::toggled, this, &HandOverDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(toText(sheet())); });
    connect(write, &QPushButton::clicked, this, &HandOverDialog::chooseAndSave);
    refresh();
}

HandOverSheet HandOverDialog::sheet() const
{
    const auto key = m_withKey->isChecked() ? ServiceKeyOnSheet::Shown : ServiceKeyOnSheet::Masked;
    return handOverSheet(m_document.design(), m_document.catalogue(), m_circuit, key).value_or(HandOverSheet());
}

void HandOverDialog::refresh()
{
    m_text->setPlainText(toText(sheet()));
}

void HandOverDialog::chooseAndSave()
{
    const QString stem = tr("Hand-over %1").arg(displayName(m_document.design(), m_circuit)).replace(QLatin1Char('/'), QLatin1Char('-'));
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), QStringLiteral("%1/%2.pdf").arg(lastFolder(), stem), tr("PDF and text (*.pdf *.txt)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    if (save(path))
        accept();
}

bool HandOverDialog::save(const QString& path)
{
    const auto written = writeHandOverSheet(sheet(), path);
    m_error->setVisible(!written);
    if (!written) {
        m_error->setText(written.error().message);
        return false;
    }
    saveLastFolder(QFileInfo(path).absolutePath());
    emit saved(path);
    return true;
}
