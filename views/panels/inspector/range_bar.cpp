// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/range_bar.h"
#include "views/theme/theme.h"
#include <QPainter>

RangeBar::RangeBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(6);
}

void RangeBar::setRange(double low, double high)
{
    m_low = low;
    m_high = high;
    update();
}

void RangeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    const auto fill = [&](double fraction, const QColor& colour) {
        if (fraction <= 0)
            return;
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(0, 0, std::max(fraction * width(), 2 * radius), height()), radius, radius);
    };
    QColor wash = theme().accent;
    wash.setAlphaF(0.35F);
    fill(1, theme().border);
    fill(m_high, wash);
    fill(m_low, isEnabled() ? theme().accent : theme().textDisabled);
}
