// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/detail_list.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>

namespace {
constexpr int badgeHeight = 16;
constexpr int barHeight = 5;
constexpr int lineGap = 3;

const Tint& tintOf(BadgeTone tone)
{
    switch (tone) {
    case BadgeTone::Quiet: return theme().unknown;
    case BadgeTone::Good: return theme().healthy;
    case BadgeTone::Warning: return theme().warning;
    case BadgeTone::Bad: return theme().broken;
    }
    return theme().unknown;
}

QFont titleFont(const DetailRow& row)
{
    return font(row.isHeading ? TextRole::CaptionStrong : TextRole::BodyMedium);
}

int badgeWidth(const DetailBadge& badge)
{
    return QFontMetrics(font(TextRole::CaptionStrong)).horizontalAdvance(badge.text) + 12;
}

/// Where the parts of an entry stand, from its top.
struct DetailPlaces
{
    int title = 0;                                       ///< height of the first line
    int bar = 0;
    int caption = 0;
    bool hasBadgeLine = false;                           ///< badges stand below the title, which would have no room beside them
    int height() const { return title + (hasBadgeLine ? badgeHeight + lineGap : 0) + bar + caption + 2 * 6; }
};

DetailPlaces placesOf(const DetailRow& row, int width)
{
    DetailPlaces places;
    const QFontMetrics title(titleFont(row));
    places.title = title.height();
    int badges = 0;
    for (const DetailBadge& badge : row.badges)
        badges += badgeWidth(badge) + Metrics::spaceSmall;
    const int value = row.value.isEmpty() ? 0 : QFontMetrics(font(TextRole::BodyMedium)).horizontalAdvance(row.value) + Metrics::space;
    const int wanted = std::min(title.horizontalAdvance(row.title), 170);
    places.hasBadgeLine = badges > 0 && badges + value + wanted + Metrics::space > width;
    places.bar = row.bar < 0 ? 0 : barHeight + lineGap + 1;
    if (!row.caption.isEmpty())
        places.caption = QFontMetrics(font(TextRole::Caption)).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, row.caption).height() + lineGap;
    return places;
}

int paintBadges(QPainter& painter, const QList<DetailBadge>& badges, int left, int top)
{
    painter.setFont(font(TextRole::CaptionStrong));
    for (const DetailBadge& badge : badges) {
        const QRect area(left, top, badgeWidth(badge), badgeHeight);
        painter.setPen(tintOf(badge.tone).border);
        painter.setBrush(tintOf(badge.tone).fill);
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusSmall, Metrics::radiusSmall);
        painter.setPen(tintOf(badge.tone).ink);
        painter.drawText(area, Qt::AlignCenter, badge.text);
        left = area.right() + 1 + Metrics::spaceSmall;
    }
    return left;
}
}

void DetailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const DetailRow& row = static_cast<const DetailModel*>(index.model())->rows()[index.row()];
    const auto* list = qobject_cast<const DetailList*>(option.widget);
    const QRect place = option.rect.adjusted(Metrics::spaceMedium, 6, -Metrics::spaceMedium, -6);
    const DetailPlaces places = placesOf(row, place.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        painter->fillRect(option.rect, theme().accentTint);
    else if (!row.objects.isEmpty() && option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme().hover);
    if (isChosen && list && list->hasFocus())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme().accent);
    if (list && list->isDimmed())
        painter->setOpacity(0.45);

    // 1. Title, badges, value.
    int badges = 0;
    for (const DetailBadge& badge : row.badges)
        badges += badgeWidth(badge) + Metrics::spaceSmall;
    QRect line(place.left(), place.top(), place.width(), places.title);
    painter->setFont(font(TextRole::BodyMedium));
    if (!row.value.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(row.value);
        painter->setPen(theme().textPrimary);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
        line.setRight(line.right() - width - Metrics::space);
    }
    painter->setFont(titleFont(row));
    painter->setPen(row.isHeading ? theme().textSecondary : theme().textPrimary);
    const int room = line.width() - (places.hasBadgeLine || badges == 0 ? 0 : badges + Metrics::spaceSmall);
    const QString title = painter->fontMetrics().elidedText(row.title, Qt::ElideMiddle, room);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    int top = line.bottom() + 1;
    if (places.hasBadgeLine) {
        paintBadges(*painter, row.badges, place.left(), top + lineGap);
        top += badgeHeight + lineGap;
    } else {
        paintBadges(*painter, row.badges, place.left() + painter->fontMetrics().horizontalAdvance(title) + Metrics::space, line.center().y() - badgeHeight / 2 + 1);
    }

    // 2. The bar on its whole length, so that shares compare.
    if (row.bar >= 0) {
        const QRectF whole(place.left(), top + lineGap + 1, place.width(), barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().border);
        painter->drawRoundedRect(whole, 2.5, 2.5);
        painter->setBrush(row.isLoud ? theme().broken.ink : theme().series.value(0));
        if (row.bar > 0)
            painter->drawRoundedRect(QRectF(whole.left(), whole.top(), std::max(3.0, whole.width() * std::min(row.bar, 1.0)), whole.height()), 2.5, 2.5);
        top += places.bar;
    }

    // 3. The sentence.
    if (!row.caption.isEmpty()) {
        painter->setFont(font(TextRole::Caption));
        painter->setPen(theme().textSecondary);
        painter->drawText(QRect(place.left(), top + lineGap, place.width(), places.caption), Qt::TextWordWrap, row.caption);
    }
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const DetailRow& row = static_cast<const DetailModel*>(index.model())->rows()[index.row()];
    const auto* list = qobject_cast<const DetailList*>(option.widget);
    const int width = (list ? list->viewport()->width() : option.rect.width()) - 2 * Metrics::spaceMedium;
    return {100, placesOf(row, width).height()};
}
