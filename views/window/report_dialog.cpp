// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/report_dialog.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/panels/latest_job.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include "views/window/settings.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

ReportDialog::ReportDialog(const Document& document, const PriceList& prices, QWidget* parent)
    : QDialog(parent), m_document(document), m_prices(prices), m_format(new QuietComboBox(this)), m_paper(new QuietComboBox(this)), m_baseline(new QuietComboBox(this)), m_options(new QListWidget(this)),
      m_tables(new QCheckBox(tr("Every table as CSV, in a folder beside it"), this)), m_organisation(new QLineEdit(savedTitleBlock().organisation, this)), m_author(new QLineEdit(savedTitleBlock().author, this)), m_version(new QLineEdit(this)),
      m_classification(new QLineEdit(savedTitleBlock().classification, this)), m_logo(new QLineEdit(savedTitleBlock().logo, this)), m_progress(new QProgressBar(this)), m_error(new QLabel(this)), m_job(new LatestJob(this))
{
    setObjectName(QStringLiteral("report"));
    setWindowTitle(tr("Review report"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 0);
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_format->addItem(tr("PDF, to print and to hand out"), QStringLiteral("pdf"));
    m_format->addItem(tr("HTML, one page for a browser"), QStringLiteral("html"));
    m_format->addItem(tr("Markdown, for a wiki"), QStringLiteral("md"));
    m_paper->addItem(tr("A4"), int(ReportPaper::A4));
    m_paper->addItem(tr("Letter"), int(ReportPaper::Letter));
    m_organisation->setPlaceholderText(tr("Whose design it is"));
    m_author->setPlaceholderText(tr("Who made it"));
    m_version->setPlaceholderText(tr("Such as 1.2"));
    m_classification->setPlaceholderText(tr("Such as Internal"));
    m_logo->setObjectName(QStringLiteral("reportLogo"));
    m_logo->setPlaceholderText(tr("None"));
    m_logo->setClearButtonEnabled(true);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_error->setObjectName(QStringLiteral("reportError"));
    m_error->setWordWrap(true);
    m_error->setStyleSheet(QStringLiteral("color: %1").arg(theme().broken.ink.name()));
    m_error->hide();
    fillOptions();
    auto* choose = new QPushButton(tr("&Choose…"), this);
    auto* logoRow = new QHBoxLayout;
    logoRow->addWidget(m_logo, 1);
    logoRow->addWidget(choose);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Metrics::space);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Options"), m_options);
    form->addRow(tr("Baseline"), m_baseline);
    form->addRow(tr("Organisation"), m_organisation);
    form->addRow(tr("Author"), m_author);
    form->addRow(tr("Version"), m_version);
    form->addRow(tr("Classification"), m_classification);
    form->addRow(tr("Logo"), logoRow);
    form->addRow(QString(), m_tables);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("Write…"), QDialogButtonBox::ActionRole);
    m_write->setProperty("role", "primary");
    m_write->style()->unpolish(m_write);
    m_write->style()->polish(m_write);
    m_write->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(Metrics::spaceMedium);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this](int index) { m_paper->setEnabled(index == 0); });
    connect(choose, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::chooseAndMake);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (!isMaking())
            return reject();
        m_job->cancel();
        setMaking(false);
    });
    connect(this, &ReportDialog::advanced, m_progress, &QProgressBar::setValue);
    connect(m_job, &LatestJob::failed, this, &ReportDialog::showError);
}

ReportDialog::~ReportDialog()
{
    delete m_job;                                        // ends before what it tells
}

bool ReportDialog::isMaking() const
{
    return m_job->isRunning();
}

void ReportDialog::fillOptions()
{
    m_options->setObjectName(QStringLiteral("reportOptions"));
    for (const Design& option : m_document.project().options) {
        const QString name = option.name.isEmpty() ? option.id : option.name;
        auto* item = new QListWidgetItem(name, m_options);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, option.id);
        m_baseline->addItem(name, option.id);
    }
    m_options->setSpacing(2);
    m_options->setFixedHeight(std::clamp(int(m_document.project().options.size()) * 24 + 12, 40, 156));
}

void ReportDialog::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Logo"), lastFolder(), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path.isEmpty())
        m_logo->setText(path);
}

void ReportDialog::chooseAndMake()
{
    const QString suffix = m_format->currentData().toString();
    const QString stem = tr("%1 review").arg(QString(m_document.project().name).replace(QLatin1Char('/'), QLatin1Char('-')));
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), QStringLiteral("%1/%2.%3").arg(lastFolder(), stem, suffix), tr("Reports (*.%1)").arg(suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + suffix;
    make(path, m_tables->isChecked() ? QFileInfo(path).absolutePath() + QLatin1Char('/') + QFileInfo(path).completeBaseName() + tr(" tables") : QString());
}

bool ReportDialog::make(const QString& path, const QString& csvFolder)
{
    m_error->hide();
    const Project& project = m_document.project();
    QList<Design> chosen;
    ComparisonOptions choice;
    for (int row = 0; row < m_options->count(); ++row)
        if (const qsizetype at = project.indexOf(m_options->item(row)->data(Qt::UserRole).toString()); at >= 0 && m_options->item(row)->checkState() == Qt::Checked) {
            if (project.options[at].id == m_baseline->currentData().toString())
                choice.baseline = chosen.size();
            chosen << project.options[at];
        }
    QImage logo;
    if (const auto checked = checkReportPath(path); !checked)
        return showError(checked.error().message), false;
    if (chosen.isEmpty())
        return showError(tr("Tick an option that the report is about.")), false;
    if (const QString file = m_logo->text().trimmed(); !file.isEmpty()) {
        const auto read = readLogo(file);
        if (!read)
            return showError(tr("The logo: %1").arg(read.error().message)), false;
        logo = *read;
    }
    saveTitleBlock({m_organisation->text(), m_author->text(), m_classification->text(), m_logo->text().trimmed()});
    const QDate day = QDate::currentDate();
    const ReportHead head{m_organisation->text(), m_author->text(), m_version->text(), m_classification->text(), day.toString(Qt::ISODate)};
    const ReportTarget target{path, csvFolder, ReportPaper(m_paper->currentData().toInt())};
    m_progress->setRange(0, int(chosen.size()));
    m_progress->setValue(0);
    m_job->ask([this, project, chosen, choice, head, target, logo, day, prices = m_prices, catalogue = &m_document.catalogue()](std::stop_token stop) -> LatestJob::Answer {
        const ReviewInputs inputs = reviewInputs(project, *catalogue, day, &prices);
        QList<std::shared_ptr<const OptionResults>> options;
        for (const Design& option : chosen) {
            auto results = resultsOf(option, inputs, stop);
            if (!results)
                return {};
            options << std::make_shared<const OptionResults>(std::move(*results));
            emit advanced(int(options.size()));
        }
        const ReviewReport report = makeReport({project, options, compare(options, choice), head}, stop);
        return [this, report, options, target, logo] { finish(report, options, target, logo); };
    });
    setMaking(true);
    return true;
}

void ReportDialog::finish(const ReviewReport& report, const QList<std::shared_ptr<const OptionResults>>& options, const ReportTarget& target, const QImage& logo)
{
    const auto done = writeReport(report, drawingsOf(options, logo), target);
    if (!done)
        return showError(done.error().message);
    setMaking(false);
    saveLastFolder(QFileInfo(target.path).absolutePath());
    emit written(target.path);
    accept();
}

void ReportDialog::showError(const QString& text)
{
    setMaking(false);
    m_error->setText(text);
    m_error->show();
}

void ReportDialog::setMaking(bool isMaking)
{
    m_progress->setVisible(isMaking);
    m_write->setEnabled(!isMaking);
}
