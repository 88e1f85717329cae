// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/theme/fonts.h"
#include <QChartView>
#include <QList>
#include <QString>

class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QValueAxis;

/// A grid line of an axis with its text.
struct ChartTick
{
    double position = 0;
    QString text;

    bool operator==(const ChartTick&) const = default;
};

/// Which ticks have room for their texts: every so-manieth, the first and the last among them, none within `gap` of the next.
qsizetype tickStride(const QList<double>& centres, const QList<double>& lengths, double gap);

/// A chart by Qt Charts, dressed in the theme. It places all texts itself, because the labels of a chart's own axes are cut
/// where space is short.
class PlainChart : public QChartView
{
    Q_OBJECT
public:
    PlainChart(const QString& title, QWidget* parent);
    void setDimmed(bool isDimmed);
    QString title() const { return accessibleName(); }

protected:
    /// Makes series, axes and texts anew, and arranges them.
    virtual void rebuild() = 0;
    /// Finds the plot's place, and puts the texts beside it.
    virtual void arrange() = 0;

    void clearChart();                               ///< series, axes, and what addText() and addLine() made
    QValueAxis* addAxis(double start, double end, Qt::Alignment side);       ///< without labels and lines of its own
    QGraphicsSimpleTextItem* addText(const QString& text, TextRole role, const QColor& colour);
    QGraphicsLineItem* addLine(const QPen& pen);     ///< behind the series
    /// False when there is no room; when the plot had to move arrange() has run again, and nothing is left to do.
    bool placePlot(const QRectF& plot);
    double xInPlot(const QPoint& position) const;    ///< of a point of the widget, in the coordinates of the plot area
    double yInPlot(const QPoint& position) const;

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QList<QGraphicsItem*> m_items;
};
