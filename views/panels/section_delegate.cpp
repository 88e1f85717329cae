// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/section_delegate.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QApplication>
#include <QPainter>

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (index.data(sectionRole).toBool()) {
        painter->setFont(font(TextRole::CaptionStrong));
        painter->setPen(theme().textSecondary);
        const QRect place = row.adjusted(Metrics::spaceMedium, 0, -Metrics::spaceMedium, -Metrics::spaceSmall);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        if (const QVariant count = index.data(countRole); count.isValid()) {
            painter->setFont(font(TextRole::Caption));
            painter->drawText(place, Qt::AlignRight | Qt::AlignBottom, count.toString());
        }
        painter->restore();
        return;
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isChosen || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? theme().accentTint : theme().hover);
        painter->drawRoundedRect(QRectF(row).adjusted(Metrics::spaceSmall, 1, -Metrics::spaceSmall, -1), Metrics::radiusSmall, Metrics::radiusSmall);
    }
    if (isChosen && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(Metrics::spaceSmall + 0.5, 1.5, -Metrics::spaceSmall - 0.5, -1.5), Metrics::radiusSmall, Metrics::radiusSmall);
    }
    int left = row.left() + Metrics::spaceMedium;
    if (const auto drawing = index.data(Qt::DecorationRole).value<QIcon>(); !drawing.isNull()) {
        const int size = option.decorationSize.width();
        drawing.paint(painter, QRect(left, row.top() + (row.height() - size) / 2, size, size));
        left += size + Metrics::space;
    }
    painter->setFont(font(isChosen ? TextRole::BodyMedium : TextRole::Body));
    painter->setPen(theme().textPrimary);
    const QRect place(left, row.top(), row.right() - left - Metrics::space, row.height());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isSection = index.data(sectionRole).toBool();
    return {120, isSection ? Metrics::row + (index.row() == 0 && !index.parent().isValid() ? 0 : 2) : Metrics::row};
}
