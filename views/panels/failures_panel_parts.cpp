// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/analysis_runner.h"
#include "views/panels/empty_state.h"
#include "views/panels/failures/double_failures.h"
#include "views/panels/failures/failure_model.h"
#include "views/panels/failures/failure_strip.h"
#include "views/panels/failures_panel.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/figures/figure_view.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

namespace {
constexpr int dwellMilliseconds = 100;           // the mouse rests before a failure is played
constexpr int progressSteps = 1000;

QToolButton* toggleButton(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}
}

FailuresPanel::FailuresPanel(AnalysisRunner& runner, QWidget* parent)
    : LivePanel(runner, parent), m_runner(runner), m_doubles(new DoubleFailures(this)), m_model(new FailureModel(this)), m_pages(new QStackedWidget(this)), m_dwell(new QTimer(this))
{
    setObjectName(QStringLiteral("failures"));
    m_dwell->setSingleShot(true);
    m_dwell->setInterval(dwellMilliseconds);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new FailureStrip(content);
    column->addWidget(makeBar());
    column->addWidget(makeProgress());
    column->addWidget(m_strip);
    column->addWidget(makeBody(), 1);
    m_pages->addWidget(new EmptyState(QStringLiteral("fail"), tr("Nothing can fail yet"),
                                      tr("Put a site with a router on the canvas and link it to Azure. Every router, circuit, building and gateway then fails here in turn, and you see what it does.")));
    m_pages->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    wire();
    refreshFigures();
}

QWidget* FailuresPanel::makeBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    layout->setSpacing(2);
    m_single = toggleButton(tr("Single"), bar);
    m_single->setObjectName(QStringLiteral("singleFailures"));
    m_single->setToolTip(tr("Every component down, one after the other"));
    m_double = toggleButton(tr("Double"), bar);
    m_double->setObjectName(QStringLiteral("doubleFailures"));
    m_double->setToolTip(tr("Every two components down at once"));
    auto* kinds = new QButtonGroup(bar);
    kinds->addButton(m_single);
    kinds->addButton(m_double);
    m_single->setChecked(true);
    layout->addWidget(m_single);
    layout->addWidget(m_double);
    layout->addSpacing(Metrics::spaceMedium);
    for (int i = severityCount - 1; i >= 0; --i) {       // the gravest first
        QToolButton* chip = toggleButton(QString(), bar);
        chip->setObjectName(QStringLiteral("severity%1").arg(i));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize({14, 14});
        chip->setFont(::font(TextRole::Caption));
        chip->setToolTip(tr("Show only these"));
        chip->hide();
        m_chips[std::size_t(i)] = chip;
        layout->addWidget(chip);
    }
    m_note = new QLabel(bar);
    m_note->setObjectName(QStringLiteral("failureNote"));
    m_note->setProperty("role", "caption");
    m_again = new QPushButton(tr("Compute again"), bar);
    m_again->setObjectName(QStringLiteral("computeAgain"));
    m_again->hide();
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("failureFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter by name or kind"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(200);
    layout->addSpacing(Metrics::space);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_again);
    layout->addWidget(m_filter);
    return bar;
}

QWidget* FailuresPanel::makeProgress()
{
    m_running = new QWidget;
    auto* text = new QLabel(tr("Computing what every two failures do together …"), m_running);
    m_progress = new QProgressBar(m_running);
    m_progress->setObjectName(QStringLiteral("failureProgress"));
    m_progress->setAccessibleName(text->text());
    m_progress->setRange(0, progressSteps);
    m_progress->setMaximumWidth(420);
    m_cancel = new QPushButton(tr("Cancel"), m_running);
    m_cancel->setObjectName(QStringLiteral("cancelDoubles"));
    auto* layout = new QHBoxLayout(m_running);
    layout->setContentsMargins(Metrics::spaceLarge, Metrics::spaceLarge, Metrics::spaceLarge, Metrics::spaceLarge);
    layout->setSpacing(Metrics::spaceMedium);
    layout->addWidget(text);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addStretch();
    m_running->hide();
    return m_running;
}

QWidget* FailuresPanel::makeBody()
{
    m_body = new FigureSplitter(900, 300);
    m_table = new QTableView(m_body);
    m_header = new FigureHeader(m_table);
    m_table->setObjectName(QStringLiteral("failuresTable"));
    m_table->setAccessibleName(tr("Failures"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    dressFigureRows(*m_table);
    m_table->horizontalHeader()->setSortIndicator(FailureModel::EffectColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_header->setWidths({{170, 110}, {150, 84}, {190, 130}, {80, 0}, {120, 112}, {150, 104}, {112, 104}, {72, 0}});
    m_details = new QTextBrowser(m_body);
    m_details->setObjectName(QStringLiteral("failureDetails"));
    m_details->setAccessibleName(tr("What the chosen failure does"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false);
    m_details->setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; padding: 0 4px; }"));
    m_details->document()->setDocumentMargin(8);
    m_body->addWidget(m_table);
    m_body->addWidget(m_details);
    return m_body;
}

void FailuresPanel::wire()
{
    connect(&m_runner, &AnalysisRunner::failuresFinished, this, [this] {
        if (isVisible())
            refreshFigures();
    });
    connect(m_single, &QToolButton::clicked, this, [this] { setKind(Kind::Single); });
    connect(m_double, &QToolButton::clicked, this, [this] { setKind(Kind::Double); });
    connect(m_again, &QPushButton::clicked, this, &FailuresPanel::startDoubles);
    connect(m_cancel, &QPushButton::clicked, this, [this] { setKind(Kind::Single); });
    connect(m_doubles, &DoubleFailures::progressed, this, [this](double share) { m_progress->setValue(int(share * progressSteps)); });
    connect(m_doubles, &DoubleFailures::finished, this, [this] {
        if (m_kind == Kind::Double)
            showFailures(m_doubles->analysis(), m_doubles->table());
        showState();
    });
    for (QToolButton* chip : m_chips)
        connect(chip, &QToolButton::toggled, this, [this, chip](bool isOn) {
            for (QToolButton* other : m_chips)
                if (isOn && other != chip)
                    other->setChecked(false);
            filter();
        });
    connect(m_filter, &QLineEdit::textChanged, this, &FailuresPanel::filter);
    connect(m_dwell, &QTimer::timeout, this, [this] { emit previewRequested(m_wanted); });
    connect(m_strip, &FailureStrip::hoveredChanged, this, &FailuresPanel::want);
    connect(m_strip, &FailureStrip::chosen, this, &FailuresPanel::choose);
    connect(m_strip, &FailureStrip::currentMoved, this, [this](int row) {
        m_current = m_model->namesAt(row);
        makeCurrent(row);
        showDetails();
        want(row);
    });
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex& index) { want(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (m_isShowing || !index.isValid())
            return;
        m_current = m_model->namesAt(index.row());       // by keyboard; a click chooses
        m_strip->setCurrent(index.row());
        showDetails();
        if (m_table->hasFocus())
            want(index.row());
    });
    connect(m_model, &FailureModel::layoutChanged, this, &FailuresPanel::showRows);
    connect(m_details, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("object"))
            emit objectChosen(QUrl::fromPercentEncoding(url.toString(QUrl::FullyEncoded).mid(7).toLatin1()));
    });
    for (QObject* watched : {static_cast<QObject*>(m_table), static_cast<QObject*>(m_table->viewport()), static_cast<QObject*>(m_strip)})
        watched->installEventFilter(this);
}
