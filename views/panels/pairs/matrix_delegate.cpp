// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/matrix_delegate.h"
#include "views/panels/pairs/pair_matrix_model.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>
#include <QWidget>

void paintNotConnected(QPainter& painter, const QRectF& area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    painter.fillRect(area, theme().sunken);
    painter.setPen(QPen(theme().border, 1.5));
    for (qreal x = area.left() - area.height(); x < area.right(); x += 7)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const auto state = PairMatrixModel::State(index.data(PairMatrixModel::StateRole).toInt());
    const int step = index.data(PairMatrixModel::StepRole).toInt();
    const Tint* tint = step >= 0 ? &theme().heat[std::size_t(step)] : nullptr;
    const QRectF area = QRectF(option.rect).adjusted(0, 0, -1, -1);      // a hairline of the surface between cells
    painter->fillRect(option.rect, theme().surface);
    if (index.data(PairMatrixModel::StaleRole).toBool())
        painter->setOpacity(0.45);
    if (state == PairMatrixModel::NotConnected)
        paintNotConnected(*painter, area);
    else
        painter->fillRect(area, tint ? tint->fill : theme().sunken);
    const QString text = index.data().toString();
    const QRect place = option.rect.adjusted(3, 0, -4, -1);
    painter->setFont(font(TextRole::Body));
    if (painter->fontMetrics().horizontalAdvance(text) > place.width())
        painter->setFont(font(TextRole::Caption));
    painter->setPen(tint ? tint->ink : theme().textSecondary);
    painter->drawText(place, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->setOpacity(1);

    if (option.state & QStyle::State_Selected) {                         // a double ring stands off from light and dark grounds alike
        painter->setRenderHint(QPainter::Antialiasing);
        const bool hasKeyboard = option.widget && option.widget->hasFocus();
        painter->setPen(QPen(theme().surface, 5));
        painter->drawRect(area.adjusted(2, 2, -2, -2));
        painter->setPen(QPen(hasKeyboard ? theme().accent : theme().textSecondary, 2.5));
        painter->drawRect(area.adjusted(1.25, 1.25, -1.25, -1.25));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setPen(QPen(theme().textSecondary, 1));
        painter->drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}
