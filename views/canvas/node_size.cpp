// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/node_size.h"
#include <QFontMetricsF>
#include <QHash>

namespace {
const QFontMetricsF& metricsOf(TextRole role)
{
    static QHash<int, QFontMetricsF> known;
    const auto found = known.constFind(static_cast<int>(role));
    return found != known.cend() ? *found : *known.insert(static_cast<int>(role), QFontMetricsF(font(role)));
}
}

qreal containerHeight(qsizetype chips, qsizetype rows)
{
    const qsizetype lines = chips == 0 ? qMax<qsizetype>(rows, 1) : rows;
    const qreal stack = chips * (NodeSize::chipHeight + NodeSize::chipGap);
    return NodeSize::headerHeight + stack + lines * NodeSize::rowHeight + (lines > 0 ? NodeSize::inset : NodeSize::inset - NodeSize::chipGap);
}

qreal textWidth(const QString& text, TextRole role)
{
    return metricsOf(role).horizontalAdvance(text);
}

QString fitted(const QString& text, TextRole role, qreal width)
{
    return metricsOf(role).elidedText(text, Qt::ElideRight, width);
}

QSizeF noteSize(const QString& text)
{
    constexpr qreal padding = 12, width = 180;
    const QRectF area = metricsOf(TextRole::Body).boundingRect(QRectF(0, 0, width - 2 * padding, 4000), Qt::TextWordWrap, text.isEmpty() ? QStringLiteral(" ") : text);
    return {width, qMax<qreal>(60, area.height() + 2 * padding)};
}
