// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/matrix_header.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace {
constexpr int widestSite = 170;
constexpr int narrowestSite = 84;
constexpr int mostMeasured = 400;                        // names; more of them are not measured one by one
}

QString wrappedName(const QString& name, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    // The last place to break at which the first line fits: after a hyphen, a space or the like; else anywhere.
    qsizetype best = 0, anywhere = 0;
    for (qsizetype i = 1; i < name.size(); ++i) {
        if (metrics.horizontalAdvance(name.left(i)) > width)
            break;
        anywhere = i;
        if (!name[i - 1].isLetterOrNumber())
            best = i;
    }
    const qsizetype cut = best > 0 ? best : anywhere;
    return name.left(cut).trimmed() + QLatin1Char('\n') + metrics.elidedText(name.mid(cut).trimmed(), Qt::ElideMiddle, width);
}

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
    setMouseTracking(true);
    setAccessibleName(orientation == Qt::Horizontal ? tr("Virtual networks") : tr("Sites"));
}

void MatrixHeader::fit()
{
    const QFontMetrics metrics(::font(TextRole::CaptionStrong));
    const int names = std::min(model() ? count() : 0, mostMeasured);
    int extent = orientation() == Qt::Horizontal ? metrics.height() : narrowestSite;
    for (int section = 0; section < names; ++section) {
        const int width = metrics.horizontalAdvance(model()->headerData(section, orientation()).toString());
        if (orientation() == Qt::Vertical)
            extent = std::max(extent, std::min(width + 2 * Metrics::spaceMedium, widestSite));
        else if (width > defaultSectionSize() - Metrics::space)
            extent = 2 * metrics.height();
    }
    extent += orientation() == Qt::Horizontal ? 2 * Metrics::spaceSmall + 2 : 0;
    if (extent == m_extent)
        return;
    m_extent = extent;
    updateGeometry();
    emit geometriesChanged();
}

QSize MatrixHeader::sizeHint() const
{
    return orientation() == Qt::Horizontal ? QSize(0, m_extent) : QSize(m_extent, 0);
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& area, int section) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const QModelIndex current = view && view->selectionModel()->hasSelection() ? view->currentIndex() : QModelIndex();
    const bool isChosen = current.isValid() && section == (orientation() == Qt::Horizontal ? current.column() : current.row());
    painter->save();
    painter->fillRect(area, isChosen ? theme().accentTint : theme().surface);
    const QFont face = ::font(isChosen ? TextRole::CaptionStrong : TextRole::Caption);
    painter->setFont(face);
    painter->setPen(isChosen ? theme().textPrimary : theme().textSecondary);
    const QString name = model()->headerData(section, orientation()).toString();
    if (orientation() == Qt::Horizontal) {
        const QRect place = area.adjusted(Metrics::spaceSmall, 2, -Metrics::spaceSmall, -4);
        painter->drawText(place, Qt::AlignHCenter | Qt::AlignBottom, wrappedName(name, face, place.width()));
    } else {
        const QRect place = area.adjusted(Metrics::spaceMedium, 0, -Metrics::space, 0);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(face).elidedText(name, Qt::ElideMiddle, place.width()));
    }
    painter->restore();
}
