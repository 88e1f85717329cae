// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QChartView>
#include <QList>
#include <QString>

class QGraphicsLineItem;
class QGraphicsSimpleTextItem;

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

/// A grid line of the axis with its text.
struct ChartTick
{
    double position = 0;
    QString text;

    bool operator==(const ChartTick&) const = default;
};

/// Horizontal bars by Qt Charts, dressed in the theme. Names and values are placed by the row, because the labels of a
/// chart's own category axis are cut where space is short.
class RowChart : public QChartView
{
    Q_OBJECT
public:
    explicit RowChart(const QString& title, QWidget* parent = nullptr);

    /// Shows these rows on an axis from `start` to `end`; `emptyText` when there are none.
    void setRows(const QList<ChartRow>& rows, double start, double end, const QList<ChartTick>& ticks, const QString& emptyText);
    void setDimmed(bool isDimmed);
    const QList<ChartRow>& rows() const { return m_rows; }
    QString title() const { return m_title; }

    static constexpr int mostRows = 9;               ///< that stay legible in a panel

signals:
    void objectChosen(const QString& object);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    void arrange();
    int rowAt(const QPoint& position) const;
    QColor colourOf(BarTone tone) const;
    QString m_title;
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
