// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QChartView>
#include <memory>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/review/comparison.h"
#endif

/// Options side by side as a chart by Qt Charts.
class ComparisonChart : public QChartView
{
    Q_OBJECT
public:
    enum class Kind {
        Bandwidth,                               ///< grouped bars: each pair normally and in its worst single failure, the lower direction
        Availability,                            ///< bars on a nines scale
        Security,                                ///< polar: what share of each of the five factors the weakest pair has
        Cost,                                    ///< cost against downtime, undominated options joined
    };
    explicit ComparisonChart(QWidget* parent = nullptr);

    void show(Kind kind, const Comparison& comparison, const QList<std::shared_ptr<const OptionResults>>& results);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    QChart* barChart(bool isNines) const;
    QChart* polarChart() const;
    QChart* scatterChart() const;
    void dress(QChart& chart) const;

    Kind m_kind = Kind::Bandwidth;
    Comparison m_comparison;
    QList<std::shared_ptr<const OptionResults>> m_results;
};
