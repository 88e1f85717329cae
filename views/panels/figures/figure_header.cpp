// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_header.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>

namespace {
constexpr int arrowSize = 12;
}

FigureHeader::FigureHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setSortIndicatorShown(true);
    setStretchLastSection(true);
}

void FigureHeader::paintSection(QPainter* painter, const QRect& area, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(area, theme().surface);
    painter->setPen(theme().border);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QFont face = ::font(isSorted ? TextRole::CaptionStrong : TextRole::Caption);
    painter->setFont(face);
    painter->setPen(isSorted ? theme().textPrimary : theme().textSecondary);
    QRect place = area.adjusted(Metrics::space, 0, -Metrics::space, 0);
    const bool isRight = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const int room = place.width() - (isSorted ? arrowSize + 2 : 0);
    const QString title = QFontMetrics(face).elidedText(model()->headerData(section, orientation()).toString(), Qt::ElideRight, room);
    const int width = QFontMetrics(face).horizontalAdvance(title);
    const int left = isRight ? place.right() - width : place.left();
    painter->drawText(QRect(left, place.top(), width + 2, place.height()), Qt::AlignVCenter | Qt::AlignLeft, title);
    if (isSorted) {
        const int arrowLeft = isRight ? left - arrowSize - 2 : left + width + 3;
        const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
        paintIcon(*painter, QRect(arrowLeft, place.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize), arrow, theme().textPrimary);
    }
    painter->restore();
}
