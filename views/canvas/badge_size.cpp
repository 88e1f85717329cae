// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/badge_size.h"
#include "views/canvas/node_size.h"
#include <algorithm>
#include <cmath>

QString badgeText(const QString& figure)
{
    return figure.isEmpty() ? QStringLiteral("–") : figure;
}

QSizeF badgeSize(const BadgeLook& badge, bool isEncrypted, BadgeShape shape)
{
    if (badge.overlay)
        return {2 * BadgeSize::padding + std::ceil(textWidth(badge.overlay->text, TextRole::CaptionStrong)) + (badge.hasOverlayIcon ? BadgeSize::lock + 3 : 0), BadgeSize::flatHeight};
    const qreal bandwidth = std::ceil(textWidth(badgeText(badge.bandwidth), TextRole::CaptionStrong));
    const qreal availability = std::ceil(textWidth(badgeText(badge.availability), TextRole::Caption));
    const qreal lock = isEncrypted ? BadgeSize::lock + 3 : 0;
    if (shape == BadgeShape::Flat)
        return {BadgeSize::padding + lock + bandwidth + 13 + availability + BadgeSize::gap + BadgeSize::grade + 3, BadgeSize::flatHeight};
    return {BadgeSize::padding + std::max(lock + bandwidth, availability) + BadgeSize::gap + BadgeSize::grade + 6, BadgeSize::stackedHeight};
}
