// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_header.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <QPainter>
#include <algorithm>
#include <cmath>

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
    setSectionsMovable(true);
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, [this] { m_isOwn = true; });
}

void FigureHeader::setWidths(const QList<ColumnWidth>& widths)
{
    m_widths = widths;
    share();
}

int FigureHeader::wantedWidth() const
{
    int sum = 0;
    for (const ColumnWidth& width : m_widths)
        sum += width.wanted;
    return sum;
}

/// Where room lacks, the columns that may be narrower give in alike; where there is more, the same ones take it.
void FigureHeader::share()
{
    if (m_isOwn || m_widths.size() != count() || width() <= 0)
        return;
    int give = 0;
    for (const ColumnWidth& one : m_widths)
        give += one.least > 0 ? one.wanted - one.least : 0;
    const int surplus = width() - wantedWidth();
    setStretchLastSection(surplus >= -give);             // else the last one would be squeezed instead of scrolled to
    const double part = give > 0 ? std::max(-1.0, double(surplus) / give) : 0;
    for (int section = 0; section < count(); ++section) {
        const ColumnWidth& one = m_widths[section];
        const double change = one.least > 0 ? part * (one.wanted - one.least) : 0;
        resizeSection(section, int(std::floor(one.wanted + std::min(change, 0.6 * one.wanted))));
    }
}

QList<int> FigureHeader::sizes() const
{
    QList<int> sizes;
    for (int section = 0; section < count(); ++section)
        sizes << sectionSize(section);
    return sizes;
}

QStringList FigureHeader::titles() const
{
    QStringList titles;
    for (int section = 0; model() && section < count(); ++section)
        titles << model()->headerData(section, orientation()).toString();
    return titles;
}

QVariantMap FigureHeader::arrangement() const
{
    return {{QStringLiteral("columns"), titles()}, {QStringLiteral("state"), saveState()}, {QStringLiteral("hasOwnWidths"), m_isOwn}};
}

void FigureHeader::restoreArrangement(const QVariantMap& arrangement)
{
    if (arrangement.value(QStringLiteral("columns")).toStringList() != titles() || !restoreState(arrangement.value(QStringLiteral("state")).toByteArray()))
        return;
    m_isOwn = arrangement.value(QStringLiteral("hasOwnWidths")).toBool();
    share();
}

void FigureHeader::resetArrangement()
{
    for (int section = 0; section < count(); ++section)
        moveSection(visualIndex(section), section);
    m_isOwn = false;
    share();
}

void FigureHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    share();
}

void FigureHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = sizes();
    QHeaderView::mousePressEvent(event);
}

void FigureHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    if (!m_pressed.isEmpty() && m_pressed != sizes())
        m_isOwn = true;
    m_pressed.clear();
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
    const QRect place = area.adjusted(cellPadding, 0, -cellPadding, 0);
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
