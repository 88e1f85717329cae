// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/panel_title.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>

PanelTitle::PanelTitle(const QString& text, QWidget* parent) : QWidget(parent), m_text(text) {}

void PanelTitle::setShown(bool isShown)
{
    m_isShown = isShown;
    updateGeometry();
    update();
}

QSize PanelTitle::sizeHint() const
{
    return {80, m_isShown ? Metrics::row + Metrics::spaceSmall : 0};
}

void PanelTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setFont(::font(TextRole::BodyStrong));
    painter.setPen(theme().textPrimary);
    painter.drawText(rect().adjusted(Metrics::spaceMedium, Metrics::spaceSmall, -Metrics::spaceMedium, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}
