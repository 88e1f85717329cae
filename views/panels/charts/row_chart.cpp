// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/charts/row_chart.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>
#include <cmath>

namespace {
constexpr std::array barTones{BarTone::Plain, BarTone::Emphasised, BarTone::Good, BarTone::Warning, BarTone::Total};
constexpr int tickHeight = 20;
}

RowChart::RowChart(const QString& title, QWidget* parent) : PlainChart(title, parent)
{
    setMouseTracking(true);
    setMinimumSize(200, 90);
    rebuild();
}

void RowChart::setRows(const QList<ChartRow>& rows, double start, double end, const QList<ChartTick>& ticks, const QString& emptyText)
{
    if (rows == m_rows && start == m_start && end == m_end && ticks == m_ticks && emptyText == m_emptyText)
        return;
    m_rows = rows;
    m_start = start;
    m_end = end;
    m_ticks = ticks;
    m_emptyText = emptyText;
    QStringList words;
    for (const ChartRow& row : rows)
        words << QStringLiteral("%1: %2").arg(row.label, row.text);
    setAccessibleDescription(words.isEmpty() ? emptyText : words.join(QStringLiteral("; ")));
    rebuild();
}

QColor RowChart::colourOf(BarTone tone) const
{
    switch (tone) {
    case BarTone::Plain:
        return theme().series.value(0);
    case BarTone::Emphasised:
        return theme().warning.ink;
    case BarTone::Good:
        return theme().healthy.border;
    case BarTone::Warning:
        return theme().broken.ink;
    case BarTone::Total:
        return theme().textSecondary;
    }
    return theme().accent;
}

void RowChart::rebuild()
{
    clearChart();
    for (auto* items : {&m_labels, &m_texts, &m_tickTexts})
        items->clear();
    m_tickLines.clear();

    // 1. One bar set a tone, so that bars of one series differ in colour; the bar axis counts from below.
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.5);
    const auto addSet = [&](const QColor& colour, auto valueOf) {
        auto* set = new QBarSet(QString());
        set->setColor(colour);
        set->setPen(Qt::NoPen);
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i)
            *set << valueOf(m_rows[i]);
        series->append(set);
    };
    addSet(Qt::transparent, [this](const ChartRow&) { return m_start; });
    for (const BarTone tone : barTones)
        addSet(colourOf(tone), [this, tone](const ChartRow& row) { return row.tone == tone ? std::max(0.0, std::min(row.value, m_end) - m_start) : 0.0; });
    addSet(theme().border, [](const ChartRow& row) { return row.rest; });
    chart()->addSeries(series);

    // 2. Axes without labels of their own.
    series->attachAxis(addAxis(m_start, m_end, Qt::AlignBottom));
    auto* names = new QBarCategoryAxis;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        names->append(QString::number(i));
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLineVisible(false);
    chart()->addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);

    // 3. Texts.
    for (const ChartRow& row : m_rows) {
        const bool isLoud = row.tone == BarTone::Total || row.tone == BarTone::Emphasised;
        m_labels << addText(row.label, isLoud ? TextRole::CaptionStrong : TextRole::Caption, theme().textPrimary);
        m_texts << addText(row.text, isLoud ? TextRole::CaptionStrong : TextRole::Caption, row.tone == BarTone::Emphasised ? theme().warning.ink : theme().textSecondary);
    }
    for (const ChartTick& tick : m_ticks) {
        m_tickTexts << addText(tick.text, TextRole::Tiny, theme().textSecondary);
        m_tickLines << addLine(QPen(theme().border, 1));
    }
    m_message = nullptr;
    if (m_rows.isEmpty())
        m_message = addText(m_emptyText, TextRole::Body, theme().textSecondary);
    arrange();
}

void RowChart::arrange()
{
    // 1. The plot leaves room for names on the left (at most two fifths), values on the right, ticks below.
    const QRectF area = chart()->rect();
    int labelWidth = 0;
    int textWidth = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        labelWidth = std::max(labelWidth, QFontMetrics(m_labels[i]->font()).horizontalAdvance(m_rows[i].label));
        textWidth = std::max(textWidth, QFontMetrics(m_texts[i]->font()).horizontalAdvance(m_rows[i].text));
    }
    textWidth = std::min(textWidth + 2, int(area.width() * 0.42));       // 2: the widths of glyphs are fractions
    labelWidth = std::min(labelWidth + 2, int(area.width() * 0.68) - textWidth);
    const double bottom = m_ticks.isEmpty() ? Metrics::spaceSmall : tickHeight;
    const QRectF plot(Metrics::spaceMedium + labelWidth + Metrics::space, 0, area.width() - labelWidth - textWidth - 2 * Metrics::spaceMedium - 2 * Metrics::space,
                      std::min(area.height() - bottom, m_rows.size() * 30.0));
    if (!placePlot(plot))
        return;
    // 2. Names and values beside the middle of their bars.
    const double rowHeight = m_rows.isEmpty() ? 0 : plot.height() / double(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QFontMetrics metrics(m_labels[i]->font());
        const double top = plot.top() + rowHeight * (double(i) + 0.5) - metrics.height() / 2.0;
        m_labels[i]->setText(metrics.elidedText(m_rows[i].label, Qt::ElideRight, labelWidth));
        m_labels[i]->setPos(Metrics::spaceMedium, top);
        m_texts[i]->setText(QFontMetrics(m_texts[i]->font()).elidedText(m_rows[i].text, Qt::ElideRight, textWidth));
        m_texts[i]->setPos(plot.right() + Metrics::space, top);
    }
    // 3. Ticks: their lines, and as many texts as stand apart, the first and the last among them.
    QList<double> centres, widths;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        centres << plot.left() + plot.width() * (m_ticks[i].position - m_start) / (m_end - m_start);
        widths << m_tickTexts[i]->boundingRect().width();
    }
    const qsizetype stride = tickStride(centres, widths, 6);
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        m_tickLines[i]->setLine(centres[i], plot.top(), centres[i], plot.bottom());
        m_tickTexts[i]->setVisible(i % stride == 0);
        m_tickTexts[i]->setPos(centres[i] - widths[i] / 2, plot.bottom() + 3);
    }
    if (m_message)
        m_message->setPos(Metrics::spaceMedium, Metrics::spaceMedium);
}

int RowChart::rowAt(const QPoint& position) const
{
    const QRectF plot = chart()->plotArea();
    const int row = m_rows.isEmpty() ? -1 : int(std::floor(yInPlot(position) / (plot.height() / double(m_rows.size()))));
    return row >= 0 && row < m_rows.size() ? row : -1;
}

void RowChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0 && !m_rows[row].object.isEmpty())
        emit objectChosen(m_rows[row].object);
}

bool RowChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row >= 0 && !m_rows[row].tip.isEmpty())
            QToolTip::showText(help->globalPos(), QStringLiteral("%1: %2\n%3").arg(m_rows[row].label, m_rows[row].text, m_rows[row].tip), this);
        else
            QToolTip::hideText();
        return true;
    }
    return PlainChart::event(event);
}
