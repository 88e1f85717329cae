// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/charts/step_chart.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QHelpEvent>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <utility>

namespace {
constexpr int xTickHeight = 18;
constexpr int sampleWidth = 18;
constexpr double yTextHeight = 13;

QPen penOfLine(const StepLine& line, qsizetype index)
{
    QPen pen(theme().series.value(index), line.isMain ? 2 : 1.4);
    pen.setStyle(line.isMain ? Qt::SolidLine : index % 2 ? Qt::DashLine : Qt::DotLine);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}
}

StepChart::StepChart(const QString& title, QWidget* parent) : PlainChart(title, parent)
{
    setMinimumSize(160, 60);
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

void StepChart::rebuild()
{
    // 1. Away with the old.
    clearChart();
    for (auto* items : {&m_xTexts, &m_yTexts, &m_names})
        items->clear();
    for (auto* items : {&m_yLines, &m_samples})
        items->clear();
    if (m_lines.isEmpty())
        return;

    // 2. Lines, on axes without labels of their own.
    QValueAxis* x = addAxis(m_x.start(), m_x.end(), Qt::AlignBottom);
    QValueAxis* y = addAxis(m_y.start(), m_y.end(), Qt::AlignLeft);
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
    const auto addTiny = [this](const QString& text) { return addText(text, TextRole::Tiny, theme().textSecondary); };
    for (const ChartTick& tick : m_x.ticks)
        m_xTexts << addTiny(tick.text);
    for (const ChartTick& tick : m_y.ticks) {
        m_yTexts << addTiny(tick.text);
        m_yLines << addLine(QPen(m_yLines.isEmpty() ? theme().borderStrong : theme().border, 1));     // the first is the ground
    }
    for (qsizetype i = 0; i < m_lines.size() && m_lines.size() > 1; ++i) {
        m_names << addTiny(m_lines[i].name);
        m_samples << addLine(penOfLine(m_lines[i], i));
    }
    arrange();
}

void StepChart::arrange()
{
    if (m_lines.isEmpty())
        return;
    // 1. The plot leaves room for the texts on the left and below, and for the names above.
    double left = 0, last = 0;
    for (const auto* text : m_yTexts)
        left = std::max(left, text->boundingRect().width());
    if (!m_xTexts.isEmpty())
        last = m_xTexts.last()->boundingRect().width() / 2;
    const double top = m_names.isEmpty() ? 6 : 20;
    const QRectF area = chart()->rect();
    const QRectF plot(Metrics::spaceMedium + left + 6, top, area.width() - left - 6 - 2 * Metrics::spaceMedium - last, area.height() - top - xTickHeight);
    if (!placePlot(plot))
        return;
    // 2. Ticks.
    QList<double> centres, lengths;
    for (qsizetype i = 0; i < m_xTexts.size(); ++i) {
        centres << plot.left() + plot.width() * (m_x.ticks[i].position - m_x.start()) / (m_x.end() - m_x.start());
        lengths << m_xTexts[i]->boundingRect().width();
    }
    const qsizetype xStride = tickStride(centres, lengths, 8);
    for (qsizetype i = 0; i < m_xTexts.size(); ++i) {
        m_xTexts[i]->setVisible(i % xStride == 0);
        m_xTexts[i]->setPos(centres[i] - lengths[i] / 2, plot.bottom() + 3);
    }
    centres.clear();
    for (qsizetype i = 0; i < m_yTexts.size(); ++i)
        centres << plot.bottom() - plot.height() * (m_y.ticks[i].position - m_y.start()) / (m_y.end() - m_y.start());
    const qsizetype yStride = tickStride(centres, QList<double>(m_yTexts.size(), yTextHeight), 0);
    for (qsizetype i = 0; i < m_yTexts.size(); ++i) {
        const QRectF box = m_yTexts[i]->boundingRect();
        m_yTexts[i]->setVisible(i % yStride == 0);
        m_yTexts[i]->setPos(plot.left() - 6 - box.width(), centres[i] - box.height() / 2);
        m_yLines[i]->setLine(plot.left(), centres[i], plot.right(), centres[i]);
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

bool StepChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlainChart::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const double width = chart()->plotArea().width();
    const double at = xInPlot(help->pos());
    if (m_tip && !m_lines.isEmpty() && at >= 0 && at <= width)
        QToolTip::showText(help->globalPos(), m_tip(m_x.start() + at / width * (m_x.end() - m_x.start())), this);
    else
        QToolTip::hideText();
    return true;
}
