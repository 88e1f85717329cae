// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/chooser/proposal_card.h"
#include "model/chooser/choose.h"
#include "views/panels/chooser/chooser_html.h"
#include "views/panels/icon_label.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

ProposalCard::ProposalCard(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("proposalCard"));
    m_icon = new IconLabel(QStringLiteral("check"), Metrics::iconSmall, this);
    m_heading = new QLabel(this);
    m_heading->setObjectName(QStringLiteral("proposalTitle"));
    m_heading->setFont(::font(TextRole::BodyStrong));
    m_heading->setWordWrap(true);
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(QStringLiteral("proposalVerdict"));
    m_verdict->setWordWrap(true);
    m_figures = new QWidget(this);
    auto* figures = new QGridLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setHorizontalSpacing(Metrics::spaceMedium);
    figures->setVerticalSpacing(0);
    for (int column = 0; column < 3; ++column)
        figures->setColumnStretch(column, 1);
    m_bandwidth = addFigure(QStringLiteral("bandwidth"), tr("Bandwidth"), 0, 0, 1);
    m_availability = addFigure(QStringLiteral("availability"), tr("Availability"), 0, 1, 1);
    m_rtt = addFigure(QStringLiteral("rtt"), tr("Round trip"), 0, 2, 1);
    m_posture = addFigure(QStringLiteral("posture"), tr("Posture"), 2, 0, 3);
    m_cost = addFigure(QStringLiteral("cost"), tr("A month"), 4, 0, 3);
    m_why = new QToolButton(this);
    m_why->setObjectName(QStringLiteral("proposalWhy"));
    m_why->setText(tr("Why"));
    m_why->setIcon(icon(QStringLiteral("chevron-right")));
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setCheckable(true);
    m_insert = new QPushButton(tr("Insert into design"), this);
    m_insert->setObjectName(QStringLiteral("proposalInsert"));
    auto* title = new QHBoxLayout;
    title->setSpacing(Metrics::spaceSmall + 2);
    title->addWidget(m_icon, 0, Qt::AlignTop);
    title->addWidget(m_heading, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_why);
    buttons->addStretch();
    buttons->addWidget(m_insert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::spaceMedium, Metrics::spaceMedium, Metrics::spaceMedium, Metrics::space);
    column->setSpacing(Metrics::space);
    column->addLayout(title);
    column->addWidget(m_verdict);
    column->addWidget(m_figures);
    column->addLayout(buttons);
    connect(m_why, &QToolButton::toggled, this, &ProposalCard::showDetails);
    connect(m_insert, &QPushButton::clicked, this, &ProposalCard::insertRequested);
}

QLabel* ProposalCard::addFigure(const QString& name, const QString& caption, int row, int column, int columns)
{
    auto* grid = static_cast<QGridLayout*>(m_figures->layout());
    auto* head = new QLabel(caption, m_figures);
    head->setProperty("role", "caption");
    auto* value = new QLabel(m_figures);
    value->setObjectName(QStringLiteral("proposal.") + name);
    value->setFont(::font(TextRole::BodyMedium));
    value->setWordWrap(columns > 1);
    value->setContentsMargins(0, 0, 0, Metrics::spaceSmall);
    grid->addWidget(head, row, column, 1, columns);
    grid->addWidget(value, row + 1, column, 1, columns);
    return value;
}

void ProposalCard::show(const Proposal& proposal)
{
    m_proposal = proposal;
    const bool isOther = m_title != proposal.title;
    m_title = proposal.title;
    const ProposalFigures& figures = proposal.figures;
    m_icon->setIcon(proposal.meetsAll() ? QStringLiteral("healthy") : QStringLiteral("warning"), !proposal.meetsAll());
    m_heading->setText(proposal.title);
    m_verdict->setText(proposal.verdict);
    m_verdict->setVisible(!proposal.meetsAll());
    m_bandwidth->setText(bandwidthText(figures.capacity));
    m_availability->setText(availabilityText(figures.availability));
    m_availability->setToolTip(tr("%1 down a year").arg(downtimeText(figures.availability.value.downtimeMinutesPerYear())));
    m_rtt->setText(rttText(figures.rtt));
    m_posture->setText(figures.security.hasValue() ? QStringLiteral("%1 · %2").arg(figures.security->grade).arg(figures.security->summary()) : tr("unknown"));
    m_cost->setText(costText(proposal.cost));
    QStringList unknown;
    for (const CostLine& line : proposal.cost.lines)
        if (!line.amount.hasValue())
            unknown << line.item;
    m_cost->setToolTip(unknown.isEmpty() ? QString() : tr("Unknown: %1").arg(unknown.join(QStringLiteral("; "))));
    setAccessibleName(tr("%1. %2").arg(proposal.title, proposal.verdict));
    m_insert->setAccessibleName(tr("Insert %1 into the design").arg(proposal.title));
    m_why->setAccessibleName(tr("Why %1").arg(proposal.title));
    if (isOther)
        m_why->setChecked(false);
    if (m_why->isChecked())
        showDetails();
    setCurrent(true);
    setVisible(true);
}

void ProposalCard::setCurrent(bool isCurrent)
{
    m_figures->setEnabled(isCurrent);
    m_insert->setEnabled(isCurrent);
}

void ProposalCard::showDetails()
{
    const bool isOpen = m_why->isChecked();
    m_why->setIcon(icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    if (isOpen && !m_details) {
        m_details = new QLabel(this);
        m_details->setObjectName(QStringLiteral("proposalDetails"));
        m_details->setWordWrap(true);
        m_details->setTextFormat(Qt::RichText);
        m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        static_cast<QVBoxLayout*>(layout())->insertWidget(3, m_details);
    }
    if (!m_details)
        return;
    if (isOpen)
        m_details->setText(decisionsHtml(m_proposal));
    m_details->setVisible(isOpen);
}

void ProposalCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details && m_why->isChecked())
        showDetails();
}

void ProposalCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().border, Metrics::hairline));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
}
