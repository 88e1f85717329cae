// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/pair_detail_panel.h"
#include "model/design/kind_info.h"
#include "views/panels/pairs/curve_page.h"
#include "views/panels/pairs/detail_pages.h"
#include "views/panels/pairs/pair_detail_runner.h"
#include "views/panels/pairs/pair_rows.h"
#include "views/panels/pairs/pair_summary.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QTimer>

namespace {
constexpr int patienceMilliseconds = 150;
}

PairDetailPanel::PairDetailPanel(QWidget* parent)
    : QWidget(parent), m_runner(new PairDetailRunner(this)), m_patience(new QTimer(this)), m_title(new QLabel(this)), m_summary(new QLabel(this)), m_pages(new DetailPages(this))
{
    setObjectName(QStringLiteral("pairDetail"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setFont(::font(TextRole::BodyStrong));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summary->setObjectName(QStringLiteral("pairSummary"));
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setWordWrap(true);
    m_summary->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_summary->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_routes = new DetailList(tr("Routes of the chosen pair"), this);
    m_routes->setObjectName(QStringLiteral("pairRoutes"));
    m_weakPoints = new DetailList(tr("What to fix first"), this);
    m_weakPoints->setObjectName(QStringLiteral("pairWeakPoints"));
    m_pages->addPage(tr("Routes"), tr("Routes, in order of preference"), m_routes);
    m_pages->addPage(tr("Weak points"), tr("What to fix first, by share of the downtime"), m_weakPoints);

    m_capacity = new CurvePage(tr("Bandwidth you can count on"), this);
    m_capacity->setObjectName(QStringLiteral("pairCapacity"));
    m_pages->addPage(tr("Bandwidth"), tr("Bandwidth you can count on"), m_capacity);
    m_downtime = new CurvePage(tr("Downtime in a year"), this);
    m_downtime->setObjectName(QStringLiteral("pairDowntime"));
    m_pages->addPage(tr("Downtime"), tr("Downtime in a year, as a chance"), m_downtime);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::spaceMedium, Metrics::space, Metrics::space, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_pages->bar());
    auto* figures = new QHBoxLayout;
    figures->setContentsMargins(Metrics::spaceMedium, 0, Metrics::space, Metrics::spaceSmall);
    figures->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(figures);
    layout->addWidget(m_pages, 1);
    layout->addStretch(0);                               // without a pair the words stand at the top
    setMinimumWidth(290);

    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_isLate = true;
        showDetail();
    });
    connect(m_pages, &DetailPages::arranged, this, [head, this] {
        head->setDirection(m_pages->pagesAtOnce() == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        if (pair())
            showSummary();
    });
    connect(m_runner, &PairDetailRunner::arrived, this, &PairDetailPanel::showDetail);
    connect(m_summary, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto kind = figureOfLink(link))
            emit whyRequested(FigureKey::ofPair(*kind, m_from, m_to));
    });
    connect(m_routes, &DetailList::objectsChosen, this, &PairDetailPanel::objectsChosen);
    connect(m_weakPoints, &DetailList::objectsChosen, this, &PairDetailPanel::objectsChosen);
    showPair();
}

void PairDetailPanel::show(std::shared_ptr<const Analysis> analysis, const ObjectId& from, const ObjectId& to, bool isCurrent)
{
    if (analysis == m_analysis && from == m_from && to == m_to && isCurrent == m_isCurrent)
        return;
    m_analysis = std::move(analysis);
    m_from = from;
    m_to = to;
    m_isCurrent = isCurrent;
    m_isLate = false;
    m_patience->stop();
    if (!pair() || !pair()->isConnected())
        m_runner->forget();
    else if (m_isCurrent)                                // of figures that are about to go nobody wants details
        m_runner->ask(m_analysis, m_from, m_to);
    showPair();
}

const PairResult* PairDetailPanel::pair() const
{
    return m_analysis ? m_analysis->pair(m_from, m_to) : nullptr;
}

bool PairDetailPanel::isComplete() const
{
    return pair() && m_isCurrent && (!pair()->isConnected() || m_runner->detail().isComplete());
}

void PairDetailPanel::showPair()
{
    const PairResult* shown = pair();
    m_pages->setVisible(shown);
    m_pages->bar()->setVisible(shown && m_pages->pagesAtOnce() < m_pages->pageCount());
    if (!shown) {
        m_title->setText(tr("No pair chosen"));
        m_summary->setText(tr("Choose a pair to see its routes, what to fix first, and the bandwidth you can count on."));
        return;
    }
    m_title->setText(tr("%1 → %2").arg(displayName(m_analysis->design, m_from), displayName(m_analysis->design, m_to)));
    m_title->setToolTip(m_title->text());
    showSummary();
    m_routes->setRows(routeRows(*m_analysis, *shown));
    m_routes->setDimmed(!m_isCurrent);
    m_weakPoints->setDimmed(!m_isCurrent);
    m_capacity->setDimmed(!m_isCurrent);
    m_downtime->setDimmed(!m_isCurrent);
    showDetail();
}

void PairDetailPanel::showSummary()
{
    m_summary->setText(pairSummaryHtml(*m_analysis, *pair(), m_pages->pagesAtOnce() == 1 ? SummaryLength::Short : SummaryLength::Full));
}

void PairDetailPanel::showDetail()
{
    const PairResult* shown = pair();
    if (!shown)
        return;
    if (!m_isCurrent)
        return;                                          // the details before the edit stay, dimmed
    if (!shown->isConnected()) {
        m_patience->stop();
        m_weakPoints->setRows({});
        m_capacity->showMessage(tr("Without a route there is nothing to count on."));
        m_downtime->showMessage(tr("Without a route there is nothing to tell."));
        return;
    }
    const PairDetail& detail = m_runner->detail();
    if (detail.isComplete())
        m_patience->stop();
    else if (!m_isLate && !m_patience->isActive())
        m_patience->start(patienceMilliseconds);
    DetailRow waiting;
    waiting.title = tr("Computing…");
    waiting.isHeading = true;
    const QList<DetailRow> computing{waiting};
    const auto fill = [this](CurvePage* page, const auto& part, auto view) {
        if (part)
            page->show(view(*part));
        else if (m_isLate)
            page->showMessage(tr("Computing…"));
    };
    fill(m_capacity, detail.capacity, capacityView);
    fill(m_downtime, detail.downtime, downtimeView);
    if (detail.shares)
        m_weakPoints->setRows(weakPointRows(*m_analysis, *shown, *detail.shares) + (detail.cutPairs ? cutPairRows(*m_analysis, *shown, *detail.cutPairs) : m_isLate ? computing : QList<DetailRow>{}));
    else if (m_isLate)
        m_weakPoints->setRows(computing);
}

void PairDetailPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPair();                                      // links have colours of their own
}
