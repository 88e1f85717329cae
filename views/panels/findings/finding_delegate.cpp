// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/findings/finding_delegate.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/findings/finding_model.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QIcon>
#include <QPainter>
#include <QWidget>

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isGroup = index.data(FindingModel::GroupRole).toBool();
    const bool isQuiet = index.data(FindingModel::QuietRole).toBool();
    painter->fillRect(option.rect, isChosen ? theme().accentTint : option.state & QStyle::State_MouseOver ? theme().hover : theme().surface);
    painter->setPen(theme().border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(FindingModel::OldRole).toBool())
        painter->setOpacity(0.45);

    QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (const auto drawing = index.data(Qt::DecorationRole).value<QIcon>(); !drawing.isNull()) {
        drawing.paint(painter, QRect(place.left(), place.center().y() - 7, 16, 16));
        place.setLeft(place.left() + 16 + Metrics::space);
    }
    const bool isSecond = index.column() == FindingModel::RuleColumn || index.column() == FindingModel::CategoryColumn;
    painter->setFont(font(isGroup ? TextRole::BodyStrong : index.column() == 0 ? TextRole::BodyMedium : TextRole::Body));
    painter->setPen(isQuiet || isSecond ? theme().textSecondary : theme().textPrimary);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width() - (isGroup ? 40 : 0));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
    if (isGroup) {
        place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(text) + Metrics::space);
        painter->setFont(font(TextRole::Caption));
        painter->setPen(theme().textSecondary);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, index.data(FindingModel::CountRole).toString());
    }
    painter->restore();
    const bool hasKeyboard = option.widget && option.widget->hasFocus();
    if (isChosen && hasKeyboard && index.column() == 0)
        painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme().accent);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int drawing = index.data(Qt::DecorationRole).isNull() ? 0 : 24;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + drawing + 2 * cellPadding + 4, Metrics::row + 2};
}
