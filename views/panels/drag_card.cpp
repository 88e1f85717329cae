// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/drag_card.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>

QPixmap dragCard(const QString& text, const QString& iconName, qreal ratio)
{
    const QFont face = font(TextRole::BodyMedium);
    const int textWidth = QFontMetrics(face).horizontalAdvance(text);
    const QSize size(textWidth + 52, 36);
    QPixmap card(size * ratio);
    card.setDevicePixelRatio(ratio);
    card.fill(Qt::transparent);
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 1.5));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(QPointF(1, 1), QSizeF(size) - QSizeF(2, 2)), Metrics::radius, Metrics::radius);
    paintIcon(painter, QRectF(10, 8, 20, 20), iconName, theme().accentText);
    painter.setFont(face);
    painter.setPen(theme().textPrimary);
    painter.drawText(QRect(38, 0, textWidth + 4, size.height()), Qt::AlignVCenter, text);
    return card;
}
