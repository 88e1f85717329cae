// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/charts/link_charts.h"
#include "views/panels/charts/axis_ticks.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace {
constexpr int chartWidth = 270;          ///< below it names and values crowd the bars
}

LinkCharts::LinkCharts(QWidget* parent) : QWidget(parent), m_bar(new QWidget(this)), m_choice(new QButtonGroup(this)), m_row(new QSplitter(this))
{
    setObjectName(QStringLiteral("linkCharts"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_row->setHandleWidth(1);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, 0);
    bar->setSpacing(2);
    m_row->setChildrenCollapsible(false);
    for (const QString& title : {tr("Capacity"), tr("Availability"), tr("Security")}) {
        auto* button = new QToolButton(m_bar);
        button->setText(title);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_choice->addButton(button, int(m_charts.size()));
        bar->addWidget(button);
        auto* page = new QWidget(m_row);
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Metrics::spaceSmall);
        auto* label = new QLabel(title, page);
        label->setFont(::font(TextRole::CaptionStrong));
        label->setContentsMargins(Metrics::spaceMedium, Metrics::space, Metrics::space, 0);
        auto* chart = new RowChart(title, page);
        layout->addWidget(label);
        layout->addWidget(chart, 1);
        m_charts << chart;
        m_pages << page;
        m_titles << label;
        connect(chart, &RowChart::objectChosen, this, &LinkCharts::objectChosen);
    }
    bar->addStretch();
    m_choice->button(0)->setChecked(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_row, 1);
    setMinimumWidth(std::max(chartWidth, m_bar->minimumSizeHint().width()));
    connect(m_choice, &QButtonGroup::idClicked, this, &LinkCharts::arrange);
    show(nullptr, nullptr);
    arrange();
}

void LinkCharts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LinkCharts::arrange()
{
    const bool isRoomy = width() >= chartWidth * int(m_charts.size());
    m_bar->setVisible(!isRoomy);
    for (int i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->setVisible(isRoomy || m_choice->checkedId() == i);
        m_titles[i]->setText(!isRoomy ? m_name : m_name.isEmpty() ? m_charts[i]->title() : QStringLiteral("%1 · %2").arg(m_charts[i]->title(), m_name));
        m_titles[i]->setVisible(isRoomy || !m_name.isEmpty());
    }
}

void LinkCharts::show(const Analysis* analysis, const LinkResult* link)
{
    m_name = analysis && link ? link->name : QString();
    const QString nothing = tr("Select a link to see its parts.");
    QList<ChartRow> capacities;
    QList<ChartRow> availabilities;
    QList<ChartRow> factors;
    if (analysis && link) {
        capacities = capacityRows(*analysis, *link).mid(0, RowChart::mostRows);
        availabilities = availabilityRows(*analysis, *link);
        factors = securityRows(*link);
    }
    double greatest = 0;
    for (const ChartRow& row : capacities)
        greatest = std::max(greatest, row.value);
    const double end = roundUp(greatest);
    QList<ChartTick> capacityTicks;
    for (int i = 0; i <= 4 && !capacities.isEmpty(); ++i)
        capacityTicks << ChartTick{end * i / 4, i == 0 ? QStringLiteral("0") : toText(Bandwidth::mbps(end * i / 4))};
    capacity()->setRows(capacities, 0, end, capacityTicks, nothing);

    double nines = 5;
    for (const ChartRow& row : availabilities)
        nines = std::max(nines, std::ceil(row.value));
    availability()->setRows(availabilities, 1, nines, availabilities.isEmpty() ? QList<ChartTick>{} : nineTicks(1, int(nines)), nothing);

    security()->setRows(factors, 0, 40, {}, nothing);
    setDimmed(false);
    arrange();
}

void LinkCharts::setDimmed(bool isDimmed)
{
    for (RowChart* chart : m_charts)
        chart->setDimmed(isDimmed);
}
