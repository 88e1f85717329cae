// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/heat_legend.h"
#include "views/panels/pairs/matrix_delegate.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>

namespace {
constexpr int stepWidth = 16;
constexpr int stepHeight = 12;

int legendTextWidth(const QString& text)
{
    return QFontMetrics(font(TextRole::Caption)).horizontalAdvance(text) + 2;
}
}

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("heatLegend"));
    setAccessibleName(tr("Legend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HeatLegend::setScale(const HeatScale& scale)
{
    m_scale = scale;
    const QString words = tr("From %1, the palest, to %2. Hatched: not connected.").arg(scale.bestText, scale.worstText);
    setAccessibleDescription(words);
    setToolTip(words);
    updateGeometry();
    update();
}

int HeatLegend::scaleWidth() const
{
    return int(theme().heat.size()) * stepWidth + legendTextWidth(m_scale.bestText) + legendTextWidth(m_scale.worstText) + 3 * Metrics::space + 2 * Metrics::spaceMedium;
}

QSize HeatLegend::sizeHint() const
{
    return {scaleWidth() + stepWidth + Metrics::space + legendTextWidth(tr("not connected")) + 2 * Metrics::spaceMedium, Metrics::iconLarge};
}

QSize HeatLegend::minimumSizeHint() const
{
    return {scaleWidth(), Metrics::iconLarge};
}

void HeatLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(::font(TextRole::Caption));
    const int top = (height() - stepHeight) / 2;
    int left = Metrics::spaceMedium;
    const auto write = [&](const QString& text) {
        const int wide = legendTextWidth(text);
        painter.setPen(theme().textSecondary);
        painter.drawText(QRect(left, 0, wide, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        left += wide + Metrics::space;
    };
    write(m_scale.bestText);
    for (const Tint& step : theme().heat) {
        painter.fillRect(QRect(left, top, stepWidth, stepHeight), step.fill);
        painter.setPen(step.border);
        painter.drawRect(QRect(left, top, stepWidth - 1, stepHeight - 1));
        left += stepWidth;
    }
    left += Metrics::space;
    write(m_scale.worstText);
    if (width() < sizeHint().width())
        return;                                          // the tool tip says it
    left += Metrics::spaceMedium;
    paintNotConnected(painter, QRectF(left, top, stepWidth, stepHeight));
    left += stepWidth + Metrics::space;
    write(tr("not connected"));
}
