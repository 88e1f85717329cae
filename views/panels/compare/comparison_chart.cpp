// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/compare/comparison_chart.h"
#include "model/base/number_text.h"
#include "views/panels/charts/axis_ticks.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPolarChart>
#include <QResizeEvent>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

namespace {
constexpr int lowHeight = 240;                   // below it the legend stands beside the plot, with fewer lines
constexpr std::array<Qt::BrushStyle, 6> barPatterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::HorPattern, Qt::DiagCrossPattern, Qt::Dense6Pattern};
constexpr std::array<Qt::PenStyle, 6> lineDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::DashLine};

QColor seriesColour(qsizetype index)
{
    return theme().series[index % theme().series.size()];
}

QString asFraction(double nines)
{
    return QStringLiteral("%1 %").arg(shownNumber(QString::number(100 - std::pow(10, 2 - nines), 'f', std::max(0, int(nines) - 2))));
}

/// The weakest pair of an option by its score; null: none is known.
const SecurityPosture* weakestPosture(const OptionResults& results)
{
    const SecurityPosture* weakest = nullptr;
    for (const PairResult& pair : results.analysis.pairs)
        if (pair.security.hasValue() && (!weakest || pair.security->score < weakest->score))
            weakest = &*pair.security;
    return weakest;
}

void dressAxis(QAbstractAxis& axis)
{
    axis.setLabelsFont(::font(TextRole::Caption));
    axis.setTitleFont(::font(TextRole::Caption));
    axis.setLabelsColor(theme().textSecondary);
    axis.setTitleBrush(theme().textSecondary);
    axis.setGridLineColor(theme().border);
    axis.setLinePenColor(theme().borderStrong);
}
}

ComparisonChart::ComparisonChart(QWidget* parent) : QChartView(parent)
{
    setObjectName(QStringLiteral("comparisonChart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(260, 120);
    rebuild();
}

void ComparisonChart::show(Kind kind, const Comparison& comparison, const QList<std::shared_ptr<const OptionResults>>& results)
{
    m_kind = kind;
    m_comparison = comparison;
    m_results = results;
    rebuild();
}

void ComparisonChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if ((event->oldSize().height() < lowHeight) != (event->size().height() < lowHeight))
        rebuild();
}

void ComparisonChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void ComparisonChart::dress(QChart& chart) const
{
    chart.setBackgroundBrush(theme().surface);
    chart.setBackgroundRoundness(0);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins(QMargins(2, 2, 2, 2));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->setFont(::font(TextRole::Caption));
    chart.legend()->setLabelColor(theme().textPrimary);
    chart.legend()->setAlignment(height() < lowHeight ? Qt::AlignRight : Qt::AlignTop);
    chart.setAnimationOptions(QChart::NoAnimation);
    for (QAbstractAxis* axis : chart.axes())
        dressAxis(*axis);
}

void ComparisonChart::rebuild()
{
    const std::unique_ptr<QChart> before(chart());
    QChart* made = m_comparison.names.isEmpty() ? new QChart : m_kind == Kind::Security ? polarChart() : m_kind == Kind::Cost ? scatterChart() : barChart(m_kind == Kind::Availability);
    dress(*made);
    setChart(made);
    static const char* const names[]{QT_TR_NOOP("Bandwidth of the options"), QT_TR_NOOP("Availability of the options"), QT_TR_NOOP("Security factors of the options"), QT_TR_NOOP("Cost against downtime of the options")};
    setAccessibleName(tr(names[int(m_kind)]));
}

QChart* ComparisonChart::barChart(bool isNines) const
{
    auto* made = new QChart;
    auto* bars = new QBarSeries(made);
    QStringList categories;
    double most = isNines ? 3 : 0;
    QList<QList<double>> values(m_comparison.names.size());
    for (const ComparedPair& pair : m_comparison.pairs) {
        categories << pair.name;
        if (!isNines)
            categories << tr("%1, worst failure").arg(pair.name);
        for (qsizetype i = 0; i < m_results.size(); ++i) {
            const int place = pair.places.value(i, -1);
            const PairResult* result = place < 0 ? nullptr : &m_results[i]->analysis.pairs[std::size_t(place)];
            if (isNines) {
                values[i] << (result ? ninesOf(result->availability.value) : 0);
            } else {
                const auto mbps = [](const Capacity& capacity) { return capacity.mbps.hasValue() ? capacity.mbps->mbps() : 0; };
                values[i] << (result ? std::min(mbps(result->capacity.toAzure), mbps(result->capacity.fromAzure)) : 0);
                const WorstCapacity* worst = result && std::size_t(place) < m_results[i]->failures.pairs.size() ? &m_results[i]->failures.pairs[std::size_t(place)] : nullptr;
                const double least = worst ? std::min(worst->toAzureMbps, worst->fromAzureMbps) : 0;
                values[i] << (std::isfinite(least) ? least : 0);
            }
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto* set = new QBarSet(m_comparison.names[i], bars);
        for (const double value : values[i]) {
            *set << value;
            most = std::max(most, value);
        }
        set->setBrush(QBrush(seriesColour(i), barPatterns[std::size_t(i) % barPatterns.size()]));
        set->setPen(QPen(seriesColour(i), 1));
        bars->append(set);
    }
    made->addSeries(bars);
    auto* pairs = new QBarCategoryAxis(made);
    pairs->append(categories);
    made->addAxis(pairs, Qt::AlignBottom);
    bars->attachAxis(pairs);
    if (isNines) {
        auto* nines = new QCategoryAxis(made);
        nines->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        nines->setRange(0, std::ceil(most));
        for (int line = 0; line <= int(std::ceil(most)); ++line)
            nines->append(line == 0 ? QStringLiteral("0 %") : asFraction(line), line);
        made->addAxis(nines, Qt::AlignLeft);
        bars->attachAxis(nines);
    } else {
        auto* rate = new QValueAxis(made);
        rate->setRange(0, roundUp(std::max(most, 1.0)));
        rate->setTickCount(height() < lowHeight ? 3 : 6);
        rate->setLabelFormat(QStringLiteral("%g Mbps"));
        made->addAxis(rate, Qt::AlignLeft);
        bars->attachAxis(rate);
    }
    return made;
}

QChart* ComparisonChart::polarChart() const
{
    auto* made = new QPolarChart;
    auto* around = new QCategoryAxis(made);
    around->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    auto* share = new QValueAxis(made);
    share->setRange(0, 100);
    share->setTickCount(5);
    share->setLabelFormat(QStringLiteral("%g %"));
    bool hasAxes = false;
    QList<QLineSeries*> lines;
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        const SecurityPosture* posture = weakestPosture(*m_results[i]);
        if (!posture || posture->factors.isEmpty())
            continue;
        auto* line = new QLineSeries(made);
        line->setName(m_comparison.names[i]);
        line->setPen(QPen(seriesColour(i), 2.5, lineDashes[std::size_t(i) % lineDashes.size()]));
        const qsizetype count = posture->factors.size();
        if (!hasAxes) {
            around->setRange(0, double(count));
            for (qsizetype factor = 0; factor < count; ++factor)
                around->append(factorLabel(posture->factors[factor].factor), double(factor));
            hasAxes = true;
        }
        for (qsizetype factor = 0; factor <= count; ++factor) {
            const PostureFactor& one = posture->factors[factor % count];
            line->append(double(factor), one.max > 0 ? 100.0 * one.score / one.max : 0);
        }
        lines << line;
    }
    made->addAxis(around, QPolarChart::PolarOrientationAngular);
    made->addAxis(share, QPolarChart::PolarOrientationRadial);
    for (QLineSeries* line : lines) {
        made->addSeries(line);
        line->attachAxis(around);
        line->attachAxis(share);
    }
    return made;
}

QChart* ComparisonChart::scatterChart() const
{
    auto* made = new QChart;
    auto* cost = new QValueAxis(made);
    auto* downtime = new QValueAxis(made);
    cost->setTitleText(m_comparison.currency.isEmpty() ? tr("Cost a month") : tr("Cost a month, %1").arg(m_comparison.currency));
    downtime->setTitleText(tr("Downtime, minutes a year"));
    double right = 1, up = 1;
    auto* front = new QLineSeries(made);
    front->setName(tr("beaten by none in both"));
    front->setPen(QPen(theme().textSecondary, 1.5, Qt::DashLine));
    for (const qsizetype i : m_comparison.undominated)
        if (const ComparisonPoint& point = m_comparison.points[i]; point.cost && point.downtime)
            front->append(*point.cost, *point.downtime);
    QList<QXYSeries*> all{front};
    for (qsizetype i = 0; i < m_comparison.points.size(); ++i) {
        const ComparisonPoint& point = m_comparison.points[i];
        if (!point.cost || !point.downtime)
            continue;
        auto* dot = new QScatterSeries(made);
        dot->setName(point.unknownCosts > 0 ? tr("%1 (cost at least)").arg(m_comparison.names[i]) : m_comparison.names[i]);
        dot->setColor(seriesColour(i));
        dot->setBorderColor(theme().surface);
        dot->setMarkerSize(13);
        dot->setMarkerShape(i % 2 ? QScatterSeries::MarkerShapeRectangle : QScatterSeries::MarkerShapeCircle);
        dot->append(*point.cost, *point.downtime);
        right = std::max(right, *point.cost);
        up = std::max(up, *point.downtime);
        all << dot;
    }
    cost->setRange(0, roundUp(right * 1.05));
    downtime->setRange(0, roundUp(up * 1.05));
    for (QValueAxis* axis : {cost, downtime}) {
        axis->setTickCount(height() < lowHeight ? 3 : 6);
        axis->setLabelFormat(QStringLiteral("%g"));
    }
    made->addAxis(cost, Qt::AlignBottom);
    made->addAxis(downtime, Qt::AlignLeft);
    for (QXYSeries* series : all) {
        made->addSeries(series);
        series->attachAxis(cost);
        series->attachAxis(downtime);
    }
    return made;
}
