// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/charts/plain_chart.h"
#include "views/theme/theme.h"
#include <QAbstractAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QValueAxis>
#include <cmath>

qsizetype tickStride(const QList<double>& centres, const QList<double>& lengths, double gap)
{
    const qsizetype count = centres.size();
    const auto fits = [&](qsizetype stride) {
        for (qsizetype i = stride; i < count; i += stride)
            if (std::abs(centres[i] - centres[i - stride]) < (lengths[i] + lengths[i - stride]) / 2 + gap)
                return false;
        return true;
    };
    qsizetype stride = 1;
    while (stride < count - 1 && ((count - 1) % stride != 0 || !fits(stride)))
        ++stride;
    return stride;
}

PlainChart::PlainChart(const QString& title, QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    chart()->legend()->hide();
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { arrange(); });
}

void PlainChart::setDimmed(bool isDimmed)
{
    chart()->setOpacity(isDimmed ? 0.45 : 1);
}

void PlainChart::clearChart()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    qDeleteAll(m_items);
    m_items.clear();
    setBackgroundBrush(theme().surface);
    chart()->setBackgroundBrush(theme().surface);
    chart()->setBackgroundPen(Qt::NoPen);
}

QValueAxis* PlainChart::addAxis(double start, double end, Qt::Alignment side)
{
    auto* axis = new QValueAxis;
    axis->setRange(start, end);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    chart()->addAxis(axis, side);
    return axis;
}

QGraphicsSimpleTextItem* PlainChart::addText(const QString& text, TextRole role, const QColor& colour)
{
    auto* item = new QGraphicsSimpleTextItem(text, chart());
    item->setFont(::font(role));
    item->setBrush(colour);
    item->setZValue(20);
    m_items << item;
    return item;
}

QGraphicsLineItem* PlainChart::addLine(const QPen& pen)
{
    auto* item = new QGraphicsLineItem(chart());
    item->setPen(pen);
    item->setZValue(-1);
    m_items << item;
    return item;
}

bool PlainChart::placePlot(const QRectF& plot)
{
    if (plot.width() < 20 || plot.height() < 8)
        return false;
    if (chart()->plotArea() == plot)
        return true;
    chart()->setPlotArea(plot);                              // comes back to arrange()
    return false;
}

double PlainChart::xInPlot(const QPoint& position) const
{
    return chart()->mapFromScene(mapToScene(viewport()->mapFrom(this, position))).x() - chart()->plotArea().left();
}

double PlainChart::yInPlot(const QPoint& position) const
{
    return chart()->mapFromScene(mapToScene(viewport()->mapFrom(this, position))).y() - chart()->plotArea().top();
}

void PlainChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void PlainChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}
