// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_delegate.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_model.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>
#include <QWidget>

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isStale = index.data(FigureModel::StaleRole).toBool();
    painter->fillRect(option.rect, isChosen ? theme().accentTint : option.state & QStyle::State_MouseOver ? theme().hover : theme().surface);
    painter->setPen(theme().border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isStale)
        painter->setOpacity(0.45);

    QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (const auto drawing = index.data(Qt::DecorationRole).value<QIcon>(); !drawing.isNull()) {
        drawing.paint(painter, QRect(place.left(), place.center().y() - 7, 16, 16));
        place.setLeft(place.left() + 16 + Metrics::space);
    }
    if (const QString grade = index.data(FigureModel::GradeRole).toString(); !grade.isEmpty()) {
        const Tint& tint = theme().grade(grade);
        const QRect badge(place.left(), place.center().y() - 8, 20, 18);
        painter->setPen(QPen(tint.border, 1));
        painter->setBrush(tint.fill);
        painter->drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusSmall, Metrics::radiusSmall);
        painter->setPen(tint.ink);
        painter->setFont(font(TextRole::CaptionStrong));
        painter->drawText(badge, Qt::AlignCenter, grade);
        place.setLeft(badge.right() + 1 + Metrics::space);
    }
    painter->setFont(font(index.column() == 0 ? TextRole::BodyMedium : TextRole::Body));
    painter->setPen(index.data(FigureModel::UnknownRole).toBool() ? theme().textSecondary : theme().textPrimary);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(place, int(alignment), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
    const bool hasKeyboard = option.widget && option.widget->hasFocus();
    if (isChosen && hasKeyboard && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme().accent);
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int badge = index.data(FigureModel::GradeRole).toString().isEmpty() ? 0 : 28;
    const int drawing = index.data(Qt::DecorationRole).isNull() ? 0 : 24;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + badge + drawing + 2 * cellPadding + 4, Metrics::row};
}
