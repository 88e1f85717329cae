// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/charts/step_chart.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QHelpEvent>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <utility>

namespace {
constexpr int xTickHeight = 18;
constexpr int sampleWidth = 18;

QPen penOfLine(const StepLine& line, qsizetype index)
{
    QPen pen(theme().series.value(index), line.isMain ? 2 : 1.4);
    pen.setStyle(line.isMain ? Qt::SolidLine : index % 2 ? Qt::DashLine : Qt::DotLine);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

/// Every so-manieth text, so that none touches the next: the last among them.
qsizetype strideOf(qsizetype count, double length, double textLength)
{
    qsizetype stride = 1;
    while (stride < count - 1 && ((count - 1) % stride != 0 || length * double(stride) / double(count - 1) < textLength))
        ++stride;
    return std::max<qsizetype>(1, stride);
}
}

StepChart::StepChart(const QString& title, QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(160, 60);
    setAccessibleName(title);
    chart()->legend()->hide();
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    connect(chart(), &QChart::plotAreaChanged, this, &StepChart::arrange);
    rebuild();
}

void StepChart::setLines(const QList<StepLine>& lines, const StepAxis& x, const StepAxis& y, std::function<QString(double)> tip)
{
    m_tip = std::move(tip);
    if (lines == m_lines && x == m_x && y == m_y)
        return;
    m_lines = lines;
    m_x = x;
    m_y = y;
    rebuild();
}

void StepChart::setDimmed(bool isDimmed)
{
    chart()->setOpacity(isDimmed ? 0.45 : 1);
}

void StepChart::rebuild()
{
    // 1. Away with the old.
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    for (auto* items : {&m_xTexts, &m_yTexts, &m_names}) {
        qDeleteAll(*items);
        items->clear();
    }
    for (auto* items : {&m_yLines, &m_samples}) {
        qDeleteAll(*items);
        items->clear();
    }
    setBackgroundBrush(theme().surface);
    chart()->setBackgroundBrush(theme().surface);
    chart()->setBackgroundPen(Qt::NoPen);
    if (m_lines.isEmpty())
        return;

    // 2. Lines, on axes without labels of their own.
    const auto addAxis = [this](const StepAxis& axis, Qt::Alignment side) {
        auto* values = new QValueAxis;
        values->setRange(axis.start(), axis.end());
        values->setLabelsVisible(false);
        values->setGridLineVisible(false);
        values->setLineVisible(false);
        chart()->addAxis(values, side);
        return values;
    };
    auto* x = addAxis(m_x, Qt::AlignBottom);
    auto* y = addAxis(m_y, Qt::AlignLeft);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        auto* series = new QLineSeries;
        series->append(m_lines[i].points);
        series->setPen(penOfLine(m_lines[i], i));
        if (m_lines[i].isMain) {
            auto* ground = new QLineSeries;
            ground->append(m_lines[i].points);
            auto* area = new QAreaSeries(ground);
            ground->setParent(area);
            QColor wash = theme().series.value(i);
            wash.setAlpha(38);
            area->setBrush(wash);
            area->setPen(Qt::NoPen);
            chart()->addSeries(area);
            area->attachAxis(x);
            area->attachAxis(y);
        }
        chart()->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }

    // 3. Texts.
    const auto addText = [this](const QString& text) {
        auto* item = new QGraphicsSimpleTextItem(text, chart());
        item->setFont(::font(TextRole::Tiny));
        item->setBrush(theme().textSecondary);
        item->setZValue(20);
        return item;
    };
    for (const ChartTick& tick : m_x.ticks)
        m_xTexts << addText(tick.text);
    for (const ChartTick& tick : m_y.ticks) {
        m_yTexts << addText(tick.text);
        auto* line = new QGraphicsLineItem(chart());
        line->setPen(QPen(m_yLines.isEmpty() ? theme().borderStrong : theme().border, 1));    // the first is the ground
        line->setZValue(-1);
        m_yLines << line;
    }
    for (qsizetype i = 0; i < m_lines.size() && m_lines.size() > 1; ++i) {
        m_names << addText(m_lines[i].name);
        auto* sample = new QGraphicsLineItem(chart());
        sample->setPen(penOfLine(m_lines[i], i));
        m_samples << sample;
    }
    arrange();
}

void StepChart::arrange()
{
    if (m_lines.isEmpty())
        return;
    // 1. The plot leaves room for the texts on the left and below, and for the names above.
    double left = 0, widest = 0, last = 0;
    for (const auto* text : m_yTexts)
        left = std::max(left, text->boundingRect().width());
    for (const auto* text : m_xTexts)
        widest = std::max(widest, text->boundingRect().width());
    if (!m_xTexts.isEmpty())
        last = m_xTexts.last()->boundingRect().width() / 2;
    const double top = m_names.isEmpty() ? 6 : 20;
    const QRectF area = chart()->rect();
    const QRectF plot(Metrics::spaceMedium + left + 6, top, area.width() - left - 6 - 2 * Metrics::spaceMedium - last, area.height() - top - xTickHeight);
    if (plot.width() < 20 || plot.height() < 8)
        return;
    if (chart()->plotArea() != plot) {
        chart()->setPlotArea(plot);                      // comes back here
        return;
    }
    // 2. Ticks.
    const qsizetype xStride = strideOf(m_xTexts.size(), plot.width(), widest + 8);
    for (qsizetype i = 0; i < m_xTexts.size(); ++i) {
        const double centre = plot.left() + plot.width() * (m_x.ticks[i].position - m_x.start()) / (m_x.end() - m_x.start());
        m_xTexts[i]->setVisible(i % xStride == 0);
        m_xTexts[i]->setPos(centre - m_xTexts[i]->boundingRect().width() / 2, plot.bottom() + 3);
    }
    const qsizetype yStride = strideOf(m_yTexts.size(), plot.height(), 13);
    for (qsizetype i = 0; i < m_yTexts.size(); ++i) {
        const double centre = plot.bottom() - plot.height() * (m_y.ticks[i].position - m_y.start()) / (m_y.end() - m_y.start());
        const QRectF box = m_yTexts[i]->boundingRect();
        m_yTexts[i]->setVisible(i % yStride == 0);
        m_yTexts[i]->setPos(plot.left() - 6 - box.width(), centre - box.height() / 2);
        m_yLines[i]->setLine(plot.left(), centre, plot.right(), centre);
    }
    // 3. Names in a row above the plot.
    double x = plot.left();
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QRectF box = m_names[i]->boundingRect();
        m_samples[i]->setLine(x, 2 + box.height() / 2, x + sampleWidth, 2 + box.height() / 2);
        m_names[i]->setPos(x + sampleWidth + 4, 2);
        x += sampleWidth + 4 + box.width() + Metrics::spaceMedium;
    }
}

void StepChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void StepChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

bool StepChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QRectF plot = chart()->plotArea();
    const double at = chart()->mapFromScene(mapToScene(viewport()->mapFrom(this, help->pos()))).x();
    if (m_tip && !m_lines.isEmpty() && at >= plot.left() && at <= plot.right())
        QToolTip::showText(help->globalPos(), m_tip(m_x.start() + (at - plot.left()) / plot.width() * (m_x.end() - m_x.start())), this);
    else
        QToolTip::hideText();
    return true;
}
