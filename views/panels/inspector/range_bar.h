// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>

/// A thin bar of a figure between 0 and a maximum: filled up to the low end, washed up to the high end.
class RangeBar : public QWidget
{
    Q_OBJECT
public:
    explicit RangeBar(QWidget* parent = nullptr);
    /// Fractions of the bar, 0 … 1.
    void setRange(double low, double high);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_low = 0;
    double m_high = 0;
};
