// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QProxyStyle>

/// Fusion with check boxes and radio buttons in the colours of the theme: its own are too faint on a dark ground.
class FusionStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FusionStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};
