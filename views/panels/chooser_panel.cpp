// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/chooser_panel.h"
#include "model/document/costs.h"
#include "model/document/document.h"
#include "views/panels/chooser/chooser_form.h"
#include "views/panels/chooser/chooser_html.h"
#include "views/panels/chooser/proposal_card.h"
#include "views/panels/latest_job.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QEvent>
#include <QEventLoop>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
QLabel* addText(QVBoxLayout* column, const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    column->addWidget(label);
    return label;
}
}

ChooserPanel::ChooserPanel(Document& document, Costs& costs, QWidget* parent) : QWidget(parent), m_document(document), m_costs(costs), m_job(new LatestJob(this))
{
    setObjectName(QStringLiteral("chooser"));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_form = new ChooserForm(document, content);
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, 0, Metrics::spaceMedium);
    outer->setSpacing(0);
    outer->addWidget(m_form);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(Metrics::spaceMedium, Metrics::space, Metrics::spaceMedium, 0);
    m_column->setSpacing(Metrics::space);
    m_headline = addText(m_column, QStringLiteral("chooserHeadline"));
    m_headline->setFont(::font(TextRole::Title));
    m_reason = addText(m_column, QStringLiteral("chooserReason"));
    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("chooserMore"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setText(tr("VPN or ExpressRoute, line by line"));
    m_more->setCheckable(true);
    m_more->hide();
    m_column->addWidget(m_more);
    m_verdict = addText(m_column, QStringLiteral("chooserVerdict"));
    m_verdict->setTextFormat(Qt::RichText);
    m_summary = addText(m_column, QStringLiteral("chooserSummary"));
    m_notPossible = addText(m_column, QStringLiteral("chooserNotPossible"));
    m_notPossible->setTextFormat(Qt::RichText);
    m_notPossible->setProperty("role", "secondary");
    outer->addLayout(m_column);
    outer->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setMinimumWidth(320);

    connect(m_form, &ChooserForm::changed, this, &ChooserPanel::ask);
    connect(m_more, &QToolButton::toggled, this, &ChooserPanel::showVerdict);
    connect(&costs, &Costs::changed, this, &ChooserPanel::ask);
    connect(m_job, &LatestJob::failed, this, [this](const QString& problem) {
        m_summary->setText(problem);
        m_summary->show();
    });
}

void ChooserPanel::focusForm()
{
    m_form->focusWidget() ? m_form->focusWidget()->setFocus() : m_form->nextInFocusChain()->setFocus(Qt::TabFocusReason);
}

void ChooserPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isCurrent)
        ask();
}

void ChooserPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showVerdict();
}

void ChooserPanel::ask()
{
    m_isCurrent = false;
    if (!isVisible()) {                                  // asked again when shown
        m_job->cancel();
        return;
    }
    for (ProposalCard* card : std::as_const(m_cards))
        card->setCurrent(false);
    const Requirement requirement = m_form->requirement();
    const QList<Error> errors = m_form->unreadable();
    if (!errors.isEmpty()) {
        m_job->cancel();
        Choice choice;
        choice.errors = errors;
        choice.isComplete = true;
        show(requirement, choice);
        return;
    }
    m_job->ask([this, requirement, design = m_document.design(), catalogue = &m_document.catalogue(), prices = m_costs.prices(), currency = m_costs.currency()](std::stop_token stop) -> LatestJob::Answer {
        auto choice = std::make_shared<const Choice>(choose(requirement, design, *catalogue, prices, currency, stop));
        if (!choice->isComplete)
            return {};
        return [this, requirement, choice] { show(requirement, *choice); };
    });
}

void ChooserPanel::show(const Requirement& requirement, const Choice& choice)
{
    m_requirement = requirement;
    m_choice = choice;
    m_isCurrent = true;
    m_form->showErrors(choice.errors);
    // The cards stand after the verdict and before what is not possible; those there are get other texts.
    while (m_cards.size() < choice.proposals.size()) {
        auto* card = new ProposalCard(this);
        connect(card, &ProposalCard::insertRequested, this, [this, index = int(m_cards.size())] { insert(index); });
        m_column->insertWidget(m_column->indexOf(m_notPossible), card);
        m_cards << card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (i < choice.proposals.size())
            m_cards[i]->show(choice.proposals[i]);
        else
            m_cards[i]->hide();
    }
    showVerdict();
    emit answered();
}

void ChooserPanel::showVerdict()
{
    const auto put = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_headline, m_choice.verdict.headline);
    put(m_summary, m_choice.summary);
    put(m_reason, m_choice.verdict.reasons.value(0));
    m_more->setVisible(!m_choice.verdict.rows.isEmpty());
    m_more->setIcon(icon(m_more->isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    put(m_verdict, m_more->isChecked() ? verdictHtml(m_choice.verdict) : QString());
    put(m_notPossible, notPossibleHtml(m_choice.notPossible));
}

void ChooserPanel::insert(int index)
{
    if (!m_isCurrent || index >= m_choice.proposals.size())
        return;
    const auto drawn = insertProposal(m_document.design(), m_document.catalogue(), m_requirement, m_choice.proposals[index]);
    const QString text = tr("Insert %1").arg(m_choice.proposals[index].title);
    if (m_document.apply(text, drawn ? Result<Design>(drawn->design) : Result<Design>(drawn.error())))
        emit inserted(drawn->made);
}

bool ChooserPanel::waitUntilCurrent(int timeoutMilliseconds)
{
    if (m_isCurrent)
        return true;
    QEventLoop loop;
    connect(this, &ChooserPanel::answered, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return m_isCurrent;
}
