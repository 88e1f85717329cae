// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/report/chart_paint.h"
#include "model/base/availability.h"
#include "model/base/bandwidth.h"
#include "model/io/report/report_parts.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <cmath>
#include <numbers>

namespace {
constexpr double legendRow = 20, barHeight = 15, barGap = 3, groupGap = 16, axisHeight = 26, markSize = 13, polarSize = 300, scatterHeight = 300;

const Theme& paper() { return themeOf(ThemeName::Print); }

QColor seriesColour(qsizetype series) { return paper().series[series % paper().series.size()]; }

double wordsWidth(const QString& text, TextRole role) { return QFontMetricsF(font(role)).horizontalAdvance(text); }

/// The next of 1, 2, 2.5 and 5 times a power of ten.
double roundStep(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1e-9))));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= value)
            return factor * power;
    return 10 * power;
}

double ninesOfDown(double down) { return down <= 0 ? 9 : std::clamp(-std::log10(down), 0.0, 9.0); }

class ChartPainter
{
public:
    ChartPainter(QPainter* painter, const ReportChart& chart, double width, QList<ReportTextPlace>* places) : m_painter(painter), m_chart(chart), m_width(width), m_places(places) {}

    double paint()
    {
        double y = m_chart.series.size() > 1 ? legend() : 0;
        switch (m_chart.kind) {
        case ReportChartKind::Bars:
        case ReportChartKind::Nines: return bars(y);
        case ReportChartKind::Polar: return polar(y);
        case ReportChartKind::Scatter: return scatter(y);
        }
        return y;
    }

private:
    enum class Side { Left, Right, Centre };

    /// One line, cut with an ellipsis where there is no room.
    void text(double x, double y, double room, const QString& words, TextRole role, const QColor& colour, Side side = Side::Left)
    {
        const QFontMetricsF metrics(font(role));
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room + 0.5);
        const double width = metrics.horizontalAdvance(shown);
        const double left = side == Side::Left ? x : side == Side::Right ? x + room - width : x + (room - width) / 2;
        if (m_places)
            m_places->append({QRectF(left, y, width, metrics.height()), QRectF(x - 0.5, y - 0.5, room + 1, metrics.height() + 1), shown, 0});
        if (!m_painter)
            return;
        m_painter->setFont(font(role));
        m_painter->setPen(colour);
        m_painter->drawText(QPointF(left, y + metrics.ascent()), shown);
    }

    void mark(double x, double y, qsizetype series)
    {
        if (!m_painter)
            return;
        const QRectF box(x, y, markSize, markSize);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(seriesColour(series));
        m_painter->drawRoundedRect(box, 3, 3);
        const QString number = QString::number(series + 1);
        const QFontMetricsF metrics(font(TextRole::Tiny));
        m_painter->setFont(font(TextRole::Tiny));
        m_painter->setPen(paper().canvas);
        m_painter->drawText(QPointF(x + (markSize - metrics.horizontalAdvance(number)) / 2, y + (markSize - metrics.height()) / 2 + metrics.ascent()), number);
    }

    double legend()
    {
        double x = 0, y = 0;
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            const double wanted = std::min(wordsWidth(m_chart.series[i], TextRole::Caption), m_width - markSize - 6);
            if (x > 0 && x + markSize + 6 + wanted > m_width) {
                x = 0;
                y += legendRow;
            }
            mark(x, y + 1, i);
            text(x + markSize + 6, y + 1, wanted, m_chart.series[i], TextRole::Caption, paper().textPrimary);
            x += markSize + 6 + wanted + 20;
        }
        return y + legendRow + 8;
    }

    void line(QPointF from, QPointF to, const QColor& colour, double width = 1, Qt::PenStyle style = Qt::SolidLine)
    {
        if (!m_painter)
            return;
        m_painter->setPen(QPen(colour, width, style));
        m_painter->drawLine(from, to);
    }

    double lengthOf(double value) const { return m_chart.kind == ReportChartKind::Nines ? ninesOfDown(value) : value; }

    QString valueText(double value) const
    {
        if (m_chart.kind == ReportChartKind::Nines)
            return toText(Availability::downFraction(value));
        return toText(Bandwidth::mbps(std::round(value * 10) / 10));
    }

    static QString nineText(int nines) { return nines == 0 ? QStringLiteral("0 %") : toText(Availability::downFraction(std::pow(10.0, -nines))).remove(QStringLiteral(".00")); }

    double bars(double y)
    {
        double labels = 0, most = 0, values = 0;
        for (const QString& category : m_chart.categories)
            labels = std::max(labels, wordsWidth(category, TextRole::Caption));
        for (const auto& series : m_chart.values)
            for (const auto& value : series) {
                most = std::max(most, value ? lengthOf(*value) : 0);
                values = std::max(values, value ? wordsWidth(valueText(*value), TextRole::Caption) : 0);
            }
        labels = std::min(labels, m_width * 0.32) + 12;
        const double plot = m_width - labels - values - 14;
        const bool isNines = m_chart.kind == ReportChartKind::Nines;
        const double step = isNines ? 1 : roundStep(std::max(most, 1.0) / 4);
        const double end = isNines ? std::max(1.0, std::ceil(most)) : std::max(step, std::ceil(most / step) * step);
        const double height = m_chart.categories.size() * (m_chart.series.size() * (barHeight + barGap) + groupGap);
        for (double tick = 0; tick <= end + step / 1000; tick += step) {
            const double x = labels + plot * tick / end;
            line({x, y}, {x, y + height}, paper().border);
            const double room = plot * step / end;
            text(x - room / 2 + 2, y + height + 5, room - 4, isNines ? nineText(int(std::lround(tick))) : toText(Bandwidth::mbps(tick)), TextRole::Tiny, paper().textSecondary, Side::Centre);
        }
        for (qsizetype c = 0; c < m_chart.categories.size(); ++c) {
            double top = y + groupGap / 2;
            const double group = m_chart.series.size() * (barHeight + barGap);
            text(0, top + (group - QFontMetricsF(font(TextRole::Caption)).height()) / 2, labels - 12, m_chart.categories[c], TextRole::Caption, paper().textPrimary, Side::Right);
            for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
                const std::optional<double> value = m_chart.values[s].value(c);
                const double length = value ? plot * lengthOf(*value) / end : 0;
                if (m_painter && value) {
                    m_painter->setPen(Qt::NoPen);
                    m_painter->setBrush(seriesColour(s));
                    m_painter->drawRect(QRectF(labels, top, std::max(length, 1.5), barHeight));
                }
                if (m_chart.series.size() > 1 && length > markSize + 4)
                    mark(labels + 1, top + (barHeight - markSize) / 2, s);
                const QString words = value ? valueText(*value) : QStringLiteral("?");
                text(labels + length + 6, top + 0.5, std::max(values, 10.0) + 2, words, TextRole::Caption, paper().textPrimary);
                top += barHeight + barGap;
            }
            y += group + groupGap;
        }
        return y + axisHeight;
    }

    double polar(double y)
    {
        constexpr double radius = polarSize / 2 - 40;
        const QPointF centre(m_width / 2, y + polarSize / 2);
        const auto at = [&](qsizetype factor, double share) {
            const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * double(factor) / 5;
            return centre + share * radius * QPointF(std::cos(angle), std::sin(angle));
        };
        for (const double share : {0.25, 0.5, 0.75, 1.0})
            for (int i = 0; i < 5; ++i)
                line(at(i, share), at((i + 1) % 5, share), paper().border);
        for (int i = 0; i < 5; ++i)
            line(centre, at(i, 1), paper().border);
        for (qsizetype s = 0; m_painter && s < m_chart.series.size(); ++s) {
            QPolygonF shape;
            for (int i = 0; i < 5; ++i)
                if (m_chart.values[s].value(i))
                    shape << at(i, *m_chart.values[s][i]);
            if (shape.size() < 5)
                continue;
            QColor fill = seriesColour(s);
            fill.setAlphaF(0.10F);
            static const QList<Qt::PenStyle> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
            m_painter->setPen(QPen(seriesColour(s), 2, styles[s % styles.size()]));
            m_painter->setBrush(fill);
            m_painter->drawPolygon(shape);
            for (const QPointF& corner : shape) {
                m_painter->setBrush(seriesColour(s));
                m_painter->setPen(Qt::NoPen);
                m_painter->drawEllipse(corner, 3, 3);
            }
        }
        for (int i = 0; i < 5; ++i) {
            const QPointF place = at(i, 1.12);
            const double room = i == 0 ? m_width : m_width / 2 - std::abs(place.x() - centre.x());
            const double left = i == 0 ? 0 : i < 3 ? place.x() : place.x() - room;
            text(left, place.y() - 7, room, m_chart.categories.value(i), TextRole::Caption, paper().textPrimary, i == 0 ? Side::Centre : i < 3 ? Side::Left : Side::Right);
        }
        return y + polarSize;
    }

    double scatter(double y)
    {
        constexpr double left = 96, right = 24, bottom = 46;
        const QRectF plot(left, y + 8, m_width - left - right, scatterHeight - bottom - 8);
        double mostCost = 1, mostDown = 1;
        for (const auto& point : m_chart.values)
            if (point.value(0) && point.value(1)) {
                mostCost = std::max(mostCost, *point[0]);
                mostDown = std::max(mostDown, *point[1]);
            }
        const double costStep = roundStep(mostCost * 1.15 / 4), downStep = roundStep(mostDown * 1.15 / 4);
        const double costEnd = std::ceil(mostCost * 1.1 / costStep) * costStep, downEnd = std::ceil(mostDown * 1.1 / downStep) * downStep;
        const auto at = [&](double cost, double down) { return QPointF(plot.left() + plot.width() * cost / costEnd, plot.bottom() - plot.height() * down / downEnd); };
        const double room = plot.width() * costStep / costEnd;
        for (double tick = 0; tick <= costEnd + costStep / 1000; tick += costStep) {
            line({at(tick, 0).x(), plot.top()}, {at(tick, 0).x(), plot.bottom()}, paper().border);
            text(at(tick, 0).x() - room / 2 + 2, plot.bottom() + 5, room - 4, numberText(tick, 0), TextRole::Tiny, paper().textSecondary, Side::Centre);
        }
        for (double tick = 0; tick <= downEnd + downStep / 1000; tick += downStep) {
            line({plot.left(), at(0, tick).y()}, {plot.right(), at(0, tick).y()}, paper().border);
            text(0, at(0, tick).y() - 6, left - 8, tick == 0 ? QStringLiteral("0") : downtimeText(tick), TextRole::Tiny, paper().textSecondary, Side::Right);
        }
        text(plot.left(), plot.bottom() + 24, plot.width(), QStringLiteral("%1, %2").arg(m_chart.categories.value(0), m_chart.unit), TextRole::Caption, paper().textSecondary, Side::Centre);
        std::optional<QPointF> before;
        for (const qsizetype s : m_chart.joined)
            if (m_chart.values.value(s).value(0) && m_chart.values[s].value(1)) {
                const QPointF here = at(*m_chart.values[s][0], *m_chart.values[s][1]);
                if (before)
                    line(*before, here, paper().textSecondary, 1.5, Qt::DashLine);
                before = here;
            }
        for (qsizetype s = 0; s < m_chart.values.size(); ++s)
            if (m_chart.values[s].value(0) && m_chart.values[s].value(1))
                mark(at(*m_chart.values[s][0], *m_chart.values[s][1]).x() - markSize / 2, at(*m_chart.values[s][0], *m_chart.values[s][1]).y() - markSize / 2, s);
        return y + scatterHeight;
    }

    QPainter* m_painter;
    const ReportChart& m_chart;
    double m_width;
    QList<ReportTextPlace>* m_places;
};
}

double chartHeight(const ReportChart& chart, double width)
{
    return ChartPainter(nullptr, chart, width, nullptr).paint();
}

void paintChart(QPainter& painter, const ReportChart& chart, double width, QList<ReportTextPlace>* places)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartPainter(&painter, chart, width, places).paint();
}
