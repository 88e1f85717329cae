// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/fusion_style.h"
#include "views/theme/icons.h"
#include "views/theme/motion.h"
#include "views/theme/theme.h"
#include <QPainter>
#include <QStyleOption>

namespace {
constexpr int indicatorSize = 16;

void drawIndicator(QPainter& painter, const QRectF& area, QStyle::State state, qreal radius)
{
    const bool isOn = state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = state & QStyle::State_Enabled;
    const QColor edge = !isEnabled ? theme().border : isOn || state & QStyle::State_HasFocus ? theme().accent : theme().textSecondary;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(isOn && isEnabled ? theme().accent : theme().surface);
    painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
}
}

FusionStyle::FusionStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("fusion"));
}

void FusionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool isCheck = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isCheck && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    QRectF area(0, 0, indicatorSize, indicatorSize);
    area.moveCenter(QRectF(option->rect).center());
    drawIndicator(*painter, area, option->state, isCheck ? 3 : indicatorSize / 2.0);
    const QColor ink = option->state & State_Enabled ? theme().onAccent : theme().textDisabled;
    if (option->state & State_On && isCheck)
        paintIcon(*painter, area.adjusted(2, 2, -2, -2), QStringLiteral("check"), ink);
    if (option->state & State_NoChange && isCheck)
        paintIcon(*painter, area.adjusted(2, 2, -2, -2), QStringLiteral("minus"), ink);
    if (option->state & State_On && !isCheck) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(area.center(), 3, 3);
    }
    painter->restore();
}

int FusionStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    if (hint == SH_Widget_Animation_Duration && isMotionReduced())
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;                                            // Qt's own icons are of another family
    return QProxyStyle::styleHint(hint, option, widget, result);
}

int FusionStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_SmallIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}
