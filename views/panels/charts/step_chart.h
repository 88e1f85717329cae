// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/charts/plain_chart.h"
#ifndef Q_MOC_RUN
#include <functional>
#endif

/// One line of a chart of steps.
struct StepLine
{
    QString name;                ///< told when there are several
    QList<QPointF> points;       ///< its corners, from left to right
    bool isMain = false;         ///< drawn strong, on a tinted ground; the others are dashed

    bool operator==(const StepLine&) const = default;
};

/// From a position on the chart to the text of its tick; the first and the last are the ends of the axis.
struct StepAxis
{
    QList<ChartTick> ticks;

    double start() const { return ticks.isEmpty() ? 0 : ticks.first().position; }
    double end() const { return ticks.isEmpty() ? 1 : ticks.last().position; }
    bool operator==(const StepAxis&) const = default;
};

/// Lines of steps: how likely a capacity, how likely a downtime.
class StepChart : public PlainChart
{
    Q_OBJECT
public:
    explicit StepChart(const QString& title, QWidget* parent = nullptr);

    /// `tip` says what holds at a place of the x axis.
    void setLines(const QList<StepLine>& lines, const StepAxis& x, const StepAxis& y, std::function<QString(double)> tip = {});
    const QList<StepLine>& lines() const { return m_lines; }
    const StepAxis& xAxis() const { return m_x; }
    const StepAxis& yAxis() const { return m_y; }

protected:
    void rebuild() override;
    void arrange() override;
    bool event(QEvent* event) override;

private:
    QList<StepLine> m_lines;
    StepAxis m_x;
    StepAxis m_y;
    std::function<QString(double)> m_tip;
    QList<QGraphicsSimpleTextItem*> m_xTexts;
    QList<QGraphicsSimpleTextItem*> m_yTexts;
    QList<QGraphicsLineItem*> m_yLines;
    QList<QGraphicsSimpleTextItem*> m_names;
    QList<QGraphicsLineItem*> m_samples;                 // of the lines, before their names
};
