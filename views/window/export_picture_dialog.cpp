// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/export_picture_dialog.h"
#include "model/base/number_text.h"
#include "model/document/analysis_runner.h"
#include "model/edit/secrets.h"
#include "model/io/write.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include "views/window/settings.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>

void ExportPictureDialog::fillSheets()
{
    m_sheet->setObjectName(QStringLiteral("exportSheet"));
    m_sheet->addItem(tr("As large as the drawing"), QSize());
    m_sheet->addItem(tr("Slide, 16 : 9"), QSize(1920, 1080));
    m_sheet->addItem(tr("Slide, 4 : 3"), QSize(1440, 1080));
    m_sheet->addItem(tr("4K screen"), QSize(3840, 2160));
    m_sheet->addItem(tr("A4, landscape"), QSize(1123, 794));
    m_sheet->addItem(tr("Letter, landscape"), QSize(1056, 816));
    m_part->setObjectName(QStringLiteral("exportPart"));
    m_part->addItem(tr("All of the option"));
    m_part->addItem(tr("What the window shows"));
}

QFormLayout* ExportPictureDialog::makeForm()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Metrics::space);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Sheet"), m_sheet);
    form->addRow(tr("Shows"), m_part);
    form->addRow(tr("Resolution"), m_dpi);
    form->addRow(tr("Title"), m_title);
    form->addRow(QString(), m_legend);
    form->addRow(QString(), m_badges);
    form->addRow(QString(), m_findings);
    form->addRow(QString(), m_asShown);
    form->addRow(QString(), m_block);
    form->addRow(tr("Organisation"), m_organisation);
    form->addRow(tr("Author"), m_author);
    form->addRow(QString(), m_embed);
    form->addRow(QString(), m_size);
    auto* note = new QLabel(tr("Pictures have a white ground in either theme."), this);
    note->setProperty("role", "caption");
    note->setWordWrap(true);
    form->addRow(QString(), note);
    return form;
}

ExportPictureDialog::ExportPictureDialog(Document& document, AnalysisRunner& runner, const QRectF& shownPart, QWidget* parent)
    : QDialog(parent), m_document(document), m_runner(runner), m_shownPart(shownPart), m_format(new QuietComboBox(this)), m_sheet(new QuietComboBox(this)), m_part(new QuietComboBox(this)), m_dpi(new QSpinBox(this)),
      m_legend(new QCheckBox(tr("Legend"), this)), m_badges(new QCheckBox(tr("Figures on the links"), this)), m_findings(new QCheckBox(tr("Findings"), this)), m_asShown(new QCheckBox(tr("As on screen: layers, overlay"), this)), m_embed(new QCheckBox(tr("Opens again in Landbridge"), this)),
      m_title(new QLineEdit(document.project().name, this)), m_block(new QCheckBox(tr("Title block"), this)), m_organisation(new QLineEdit(savedTitleBlock().organisation, this)), m_author(new QLineEdit(savedTitleBlock().author, this)),
      m_size(new QLabel(this)), m_preview(new QLabel(this)), m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("exportPicture"));
    setWindowTitle(tr("Export a picture"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 640);
    for (const char* suffix : {"png", "svg", "pdf"})
        m_format->addItem(QString::fromLatin1(suffix).toUpper(), QString::fromLatin1(suffix));
    fillSheets();
    m_dpi->setRange(48, 600);
    m_dpi->setSingleStep(24);
    m_dpi->setValue(192);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_badges->setChecked(true);
    m_title->setPlaceholderText(tr("No title"));
    m_title->setCursorPosition(0);
    m_embed->setObjectName(QStringLiteral("exportEmbed"));
    m_embed->setToolTip(tr("The picture carries the design, with all its options and without its keys: open it like a design file."));
    m_block->setObjectName(QStringLiteral("exportTitleBlock"));
    m_organisation->setPlaceholderText(tr("Whose design it is"));
    m_author->setPlaceholderText(tr("Who made it"));
    m_size->setProperty("role", "caption");
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(420, 320);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_error->setWordWrap(true);
    m_error->setStyleSheet(QStringLiteral("color: %1").arg(theme().broken.ink.name()));
    m_error->hide();

    QFormLayout* form = makeForm();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* write = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    write->setProperty("role", "primary");
    write->style()->unpolish(write);
    write->style()->polish(write);
    write->setDefault(true);
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addWidget(m_error);
    left->addStretch();
    left->addWidget(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(Metrics::spaceHuge);
    layout->addLayout(left, 0);
    layout->addWidget(m_preview, 1);
    setTabOrder(m_format, m_dpi);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, &ExportPictureDialog::chooseAndWrite);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPictureDialog::refresh);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] { m_dpi->setValue(m_sheet->currentData().toSize().isEmpty() ? 192 : 96); });
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ExportPictureDialog::refresh);
    connect(m_part, &QComboBox::currentIndexChanged, this, &ExportPictureDialog::refresh);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportPictureDialog::refresh);
    for (QCheckBox* box : {m_legend, m_badges, m_findings, m_asShown, m_block, m_embed})
        connect(box, &QCheckBox::toggled, this, &ExportPictureDialog::refresh);
    for (QLineEdit* text : {m_title, m_organisation, m_author})
        connect(text, &QLineEdit::textEdited, this, &ExportPictureDialog::refresh);
    connect(&runner, &AnalysisRunner::finished, this, &ExportPictureDialog::refresh);
    connect(&runner, &AnalysisRunner::checked, this, &ExportPictureDialog::refresh);
    m_findings->setObjectName(QStringLiteral("exportFindings"));
    m_findings->setToolTip(tr("Marks what the design-rule check has something to say about"));
    m_asShown->setObjectName(QStringLiteral("exportAsShown"));
    m_asShown->setToolTip(tr("Leaves out what is hidden on the canvas, and wears its overlay with the legend"));
    m_asShown->hide();
    refresh();
}

void ExportPictureDialog::setShown(const DrawingFilter& filter, const OverlayFigures& overlay)
{
    m_filter = filter;
    m_overlay = overlay;
    const bool isOther = !filter.isEverything() || overlay.which;
    m_asShown->setVisible(isOther);
    m_asShown->setChecked(isOther);
}

PictureOptions ExportPictureDialog::options() const
{
    PictureOptions options;
    options.dpi = m_dpi->value();
    options.legend = m_legend->isChecked();
    options.badges = m_badges->isChecked();
    options.title = m_title->text();
    options.size = m_sheet->currentData().toSize();
    if (m_part->currentIndex() == 1)
        options.part = m_shownPart;
    if (m_block->isChecked()) {
        options.titleBlock.organisation = m_organisation->text();
        options.titleBlock.project = m_document.project().name;
        options.titleBlock.option = m_document.design().name;
        options.titleBlock.author = m_author->text();
        options.titleBlock.date = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
        if (const QString logo = savedTitleBlock().logo; !logo.isEmpty())
            options.titleBlock.logo = readLogo(logo).value_or({});
    }
    if (m_asShown->isChecked()) {
        options.filter = m_filter;
        options.overlay = m_overlay;
    }
    if (m_embed->isEnabled() && m_embed->isChecked())
        options.design = writeProject(withoutSecrets(m_document.project()));
    return options;
}

void ExportPictureDialog::refresh()
{
    m_dpi->setEnabled(m_format->currentData().toString() == QLatin1String("png"));
    m_embed->setEnabled(m_dpi->isEnabled());
    for (QWidget* part : {static_cast<QWidget*>(m_organisation), static_cast<QWidget*>(m_author)})
        part->setEnabled(m_block->isChecked());
    const auto report = m_runner.latestReport();         // alive while it is drawn
    PictureOptions preview = options();
    preview.findings = m_findings->isChecked() ? report.get() : nullptr;
    preview.dpi = 96;
    m_image = renderPicture(m_document.design(), m_document.catalogue(), m_runner.latest().get(), preview);
    const QSizeF inches(m_image.width() / 96.0, m_image.height() / 96.0);
    const QString paper = tr("%1 × %2 cm").arg(shownNumber(QString::number(inches.width() * 2.54, 'f', 1))).arg(shownNumber(QString::number(inches.height() * 2.54, 'f', 1)));
    m_size->setText(m_dpi->isEnabled() ? tr("%1 × %2 pixels, %3").arg(qRound(inches.width() * m_dpi->value())).arg(qRound(inches.height() * m_dpi->value())).arg(paper) : paper);
    showPreview();
}

void ExportPictureDialog::showPreview()
{
    if (m_image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(m_preview->size() - QSize(16, 16)) * ratio).toSize();
    const QSize size = m_image.size().scaled(room, Qt::KeepAspectRatio);
    QImage scaled = m_image.scaled(size.width() < m_image.width() ? size : m_image.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(scaled));
}

void ExportPictureDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    showPreview();
}

void ExportPictureDialog::chooseAndWrite()
{
    const QString suffix = m_format->currentData().toString();
    const QString stem = QString(m_document.project().name).replace(QLatin1Char('/'), QLatin1Char('-'));
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), QStringLiteral("%1/%2.%3").arg(lastFolder(), stem, suffix), tr("%1 pictures (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + suffix;
    if (write(path))
        accept();
}

bool ExportPictureDialog::write(const QString& path)
{
    const auto report = m_runner.latestReport();
    PictureOptions chosen = options();
    chosen.findings = m_findings->isChecked() ? report.get() : nullptr;
    const auto written = exportPicture(m_document.design(), m_document.catalogue(), m_runner.latest().get(), chosen, path);
    m_error->setVisible(!written);
    if (!written) {
        m_error->setText(written.error().message);
        return false;
    }
    saveLastFolder(QFileInfo(path).absolutePath());
    if (m_block->isChecked()) {
        SavedTitleBlock block = savedTitleBlock();
        block.organisation = m_organisation->text();
        block.author = m_author->text();
        saveTitleBlock(block);
    }
    emit exported(path);
    return true;
}
