// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/charts/plain_chart.h"

/// What a bar's colour says; a text beside the bar says it too.
enum class BarTone { Plain, Emphasised, Good, Warning, Total };

/// One bar with its name on the left and its value on the right.
struct ChartRow
{
    QString label;
    double value = 0;            ///< on the axis; nothing to draw when not above the axis' start
    double rest = 0;             ///< from the value to what was possible, drawn faintly
    QString text;                ///< "1 Gbps, bottleneck"
    BarTone tone = BarTone::Plain;
    QString tip;
    QString object;              ///< id of the object it stands for; a click asks for it

    bool operator==(const ChartRow&) const = default;
};

/// Horizontal bars, with names and values beside them.
class RowChart : public PlainChart
{
    Q_OBJECT
public:
    explicit RowChart(const QString& title, QWidget* parent = nullptr);

    /// Shows these rows on an axis from `start` to `end`; `emptyText` when there are none.
    void setRows(const QList<ChartRow>& rows, double start, double end, const QList<ChartTick>& ticks, const QString& emptyText);
    const QList<ChartRow>& rows() const { return m_rows; }

    static constexpr int mostRows = 9;               ///< that stay legible in a panel

signals:
    void objectChosen(const QString& object);

protected:
    void rebuild() override;
    void arrange() override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowAt(const QPoint& position) const;
    QColor colourOf(BarTone tone) const;
    QString m_emptyText;
    QList<ChartRow> m_rows;
    QList<ChartTick> m_ticks;
    double m_start = 0;
    double m_end = 1;
    QList<QGraphicsSimpleTextItem*> m_labels;
    QList<QGraphicsSimpleTextItem*> m_texts;
    QList<QGraphicsSimpleTextItem*> m_tickTexts;
    QList<QGraphicsLineItem*> m_tickLines;
    QGraphicsSimpleTextItem* m_message = nullptr;
};
